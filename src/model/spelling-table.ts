import { compareText } from './compare-text.js';
import { CUT } from './quoted.js';
import { base64Cores, spellingsOf } from './secret-spellings.js';
import type { Range } from './source.js';
import { Stems, stemsOf } from './stems.js';

/** Secrets from this length on are masked wherever their characters stand; shorter ones as whole words only. */
const CERTAIN = 8;

/** A text of one or two characters is in every sentence: masking it would hide all and protect nothing. */
const SHORTEST = 3;

/** What begins with so many characters of a spelling is hidden as far as the spelling goes: no more of it is compared. */
const COMPARED = 256;

/** So many characters in front of a cut are hidden if a spelling begins with them. */
const SHORTEST_CUT = 4;

/** A spelling of a secret, or several that have their first 256 characters in common. */
interface Spelling {
  /** Its characters, 256 at most. */
  readonly beginning: string;
  /** Of the longest. */
  readonly length: number;
  /** Whether it is masked inside a word too. */
  readonly inside: boolean;
}

/** The spellings that share their first two characters. */
interface Bucket {
  /** In the order of their UTF-16 units. */
  readonly spellings: readonly Spelling[];
  /** For each the index of the longest other one that it begins with; -1 where there is none. */
  readonly parents: Int32Array;
}

/** All spellings of some secrets. To find them in a text takes time in proportion to the text, not to their number. */
export class SpellingTable {
  /** What they may begin with: at most places of a text none does. */
  readonly #stems: Stems;
  /** By their first two characters. */
  readonly #buckets: ReadonlyMap<number, Bucket>;

  constructor(secrets: Iterable<string>) {
    const groups = new Map<number, Map<string, Spelling>>();
    const stems = new Set<number>();
    for (const spelling of everySpelling(secrets)) {
      const { beginning } = spelling;
      const key = bucketKey(beginning.charCodeAt(0), beginning.charCodeAt(1));
      const group = groups.get(key) ?? new Map<string, Spelling>();
      groups.set(key, group);
      group.set(beginning, united(spelling, group.get(beginning)));
      for (const stem of stemsOf(beginning)) stems.add(stem);
    }
    this.#stems = new Stems(stems);
    this.#buckets = new Map(Array.from(groups, ([key, group]) => [key, bucketOf(group)]));
  }

  /**
   * The stretches of a text that spell a secret: in order, without overlaps.
   * @param words Whether short secrets are found, as whole words.
   */
  rangesIn(text: string, words: boolean): readonly Range[] {
    const stems = this.#stems;
    const found: Range[] = [];
    let cut = text.indexOf(CUT);
    for (let index = stems.next(text, 0); index + SHORTEST <= text.length; index = stems.next(text, index + 1)) {
      const bucket = this.#buckets.get(bucketKey(text.charCodeAt(index), text.charCodeAt(index + 1)));
      if (bucket === undefined) continue;
      while (cut >= 0 && cut < index) cut = text.indexOf(CUT, cut + 1);
      const length = longestAt(text, index, bucket, words) || beginningAt(text, index, cut, bucket);
      if (length > 0) addRange(found, index, Math.min(text.length, index + length));
    }
    return found;
  }
}

/** Adds a stretch that begins behind all others, or makes the last one longer if it meets that one. */
export function addRange(ranges: Range[], start: number, end: number): void {
  const last = ranges.at(-1);
  if (last === undefined || start > last.end) ranges.push({ start, end });
  else if (end > last.end) ranges[ranges.length - 1] = { start: last.start, end };
}

/** Length of the longest spelling that stands at an index; 0 where none does. */
function longestAt(text: string, index: number, { spellings, parents }: Bucket, words: boolean): number {
  let at = lastUpTo(spellings, text, index, text.length);
  const common = commonLength(spellings[at]?.beginning ?? '', text, index, text.length);
  // What stands here begins with every spelling that stands here, and so does the last one up to it.
  for (; at >= 0; at = parents[at] ?? -1) {
    const spelling = spellings[at];
    if (spelling === undefined || spelling.beginning.length > common) continue;
    const { length, inside } = spelling;
    if (inside || (words && isWholeWord(text, index, index + length))) return length;
  }
  return 0;
}

/** How long a stretch up to a cut is that a spelling begins with; 0 where none does. */
function beginningAt(text: string, index: number, cut: number, { spellings }: Bucket): number {
  const length = cut - index;
  if (length < SHORTEST_CUT || length > COMPARED) return 0;
  // Those that begin with it are the first that are not before it: it is the last up to itself, or stands before them.
  const at = lastUpTo(spellings, text, index, cut);
  return [at, at + 1].some((one) => commonLength(spellings[one]?.beginning ?? '', text, index, cut) === length)
    ? length
    : 0;
}

/** The index of the last spelling that is not behind a stretch of a text in order; -1 where all are. */
function lastUpTo(spellings: readonly Spelling[], text: string, start: number, end: number): number {
  let [low, high] = [0, spellings.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const beginning = spellings[middle]?.beginning ?? '';
    const common = commonLength(beginning, text, start, end);
    const isUpTo =
      common === beginning.length ||
      (start + common < end && beginning.charCodeAt(common) < text.charCodeAt(start + common));
    if (isUpTo) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How many characters a spelling and a stretch of a text have in common from their beginnings on. */
function commonLength(beginning: string, text: string, start: number, end: number): number {
  const most = Math.min(beginning.length, end - start);
  let length = 0;
  while (length < most && beginning.charCodeAt(length) === text.charCodeAt(start + length)) length++;
  return length;
}

function isWholeWord(text: string, start: number, end: number): boolean {
  return (
    !(isAlphanumeric(text, start - 1) && isAlphanumeric(text, start)) &&
    !(isAlphanumeric(text, end - 1) && isAlphanumeric(text, end))
  );
}

function isAlphanumeric(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** The first two UTF-16 units as one number: a map of numbers makes no string for each character of a text. */
function bucketKey(first: number, second: number): number {
  return first * 0x10000 + second;
}

function united(one: Spelling, other: Spelling = one): Spelling {
  const { beginning } = one;
  return { beginning, length: Math.max(one.length, other.length), inside: one.inside || other.inside };
}

function bucketOf(group: ReadonlyMap<string, Spelling>): Bucket {
  const spellings = [...group.values()].sort((one, other) => compareText(one.beginning, other.beginning));
  const parents = new Int32Array(spellings.length);
  // In order, each spelling stands behind all those that it begins with.
  const around: number[] = [];
  for (const [index, { beginning }] of spellings.entries()) {
    while (around.length > 0 && !beginning.startsWith(spellings[around.at(-1) ?? 0]?.beginning ?? '')) around.pop();
    parents[index] = around.at(-1) ?? -1;
    around.push(index);
  }
  return { spellings, parents };
}

function* everySpelling(secrets: Iterable<string>): Generator<Spelling> {
  for (const secret of secrets) {
    const trimmed = secret.trim();
    if (trimmed.length < SHORTEST) continue;
    for (const text of new Set([secret, trimmed])) {
      const inside = text.length >= CERTAIN;
      for (const spelling of spellingsOf(text)) yield spellingFrom(spelling, inside);
      if (!inside) continue;
      for (const core of base64Cores(text)) if (core.length >= SHORTEST) yield spellingFrom(core, true);
    }
  }
}

function spellingFrom(text: string, inside: boolean): Spelling {
  return { beginning: text.slice(0, COMPARED), length: text.length, inside };
}
