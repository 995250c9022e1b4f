import { base64, percentEncoded, utf8 } from './encoding.js';
import type { Range } from './source.js';

/** What stands in every output where a secret would. */
export const REDACTED = '[redacted]';

/** Secrets from this length on are masked wherever their characters stand; shorter ones as whole words only. */
const CERTAIN = 8;

/** A text of one or two characters is in every sentence: masking it would hide all and protect nothing. */
const SHORTEST = 3;

/** No header and no URL is so long: a longer key is not looked for as those spell it, which takes many times its length. */
const LONGEST_ENCODED = 64 * 1024;

/** The spellings that share their first two characters. */
interface Bucket {
  /** Distinct lengths, the longest first. */
  readonly lengths: number[];
  /** The spellings, and whether each is masked inside a word too. */
  readonly spellings: Map<string, boolean>;
}

/** All spellings of the secrets of a run. */
interface Spellings {
  /** What they may begin with: at most places of a text none does. */
  readonly stems: Stems;
  /** By their first two characters. */
  readonly buckets: ReadonlyMap<number, Bucket>;
}

/**
 * Masks the secrets of one run in texts that a report shows: as they are, and as JSON, YAML, URLs and base64
 * spell them. The cost of a text grows with its length, not with the number of secrets.
 */
export class Redactor {
  readonly #secrets: ReadonlySet<string>;
  #spellings: Spellings | null = null;
  /** The values that were asked for: thousands of findings may lie in one. */
  readonly #holding = new Map<string, boolean>();

  constructor(secrets: Iterable<string>) {
    this.#secrets = new Set(secrets);
  }

  /** The text with `[redacted]` in the place of every secret. */
  mask(text: string): string {
    return replaced(text, this.ranges(text));
  }

  /**
   * A JSON pointer with its secrets masked. Short ones stay: a pointer is made of the names of fields, and a
   * placeholder such as `psk` must not hide the field of that name.
   */
  maskPointer(pointer: string): string {
    return replaced(pointer, this.#find(pointer, false));
  }

  /** The stretches of a text that spell a secret: in order, without overlaps. */
  ranges(text: string): readonly Range[] {
    return this.#find(text, true);
  }

  /** Whether a value holds a secret. */
  isIn(value: string): boolean {
    if (this.#secrets.size === 0) return false;
    const known = this.#holding.get(value);
    if (known !== undefined) return known;
    const holds = this.ranges(value).length > 0;
    this.#holding.set(value, holds);
    return holds;
  }

  /** Nothing of the secrets shows when a redactor is printed. */
  toJSON(): string {
    return REDACTED;
  }

  #find(text: string, words: boolean): readonly Range[] {
    if (this.#secrets.size === 0) return [];
    const { stems, buckets } = (this.#spellings ??= spellingsIn(this.#secrets));
    const found: Range[] = [];
    let start = 0;
    let end = 0;
    for (let index = stems.next(text, 0); index + SHORTEST <= text.length; index = stems.next(text, index + 1)) {
      const bucket = buckets.get(bucketKey(text.charCodeAt(index), text.charCodeAt(index + 1)));
      if (bucket === undefined) continue;
      const length = longestAt(text, index, bucket, words);
      if (length === 0) continue;
      if (index > end) {
        if (end > 0) found.push({ start, end });
        start = index;
      }
      end = Math.max(end, index + length);
    }
    if (end > 0) found.push({ start, end });
    return found;
  }
}

/** How many characters are a stem, each by the lower 8 bits of its UTF-16 unit: one number holds them all. */
const STEM = 4;

/** The stem at an index of a text. Behind its end stand zeros: what is no number counts for none. */
function stemAt(text: string, index: number): number {
  let stem = 0;
  for (let at = index; at < index + STEM; at++) stem = (stem << 8) | (text.charCodeAt(at) & 0xff);
  return stem;
}

/** Spreads the stems over the bits (multiplicative hashing by the golden ratio: Knuth, TAOCP 3, 6.4). */
const SPREAD = 0x9e3779b1;

/** The stems of many spellings, as bits: it may say of another one that it has it, of one in sixteen at most. */
class Stems {
  readonly #bits: Uint32Array;
  readonly #shift: number;

  constructor(stems: ReadonlySet<number>) {
    const power = Math.max(5, Math.ceil(Math.log2(stems.size * 16)));
    this.#bits = new Uint32Array(2 ** (power - 5));
    this.#shift = 32 - power;
    for (const stem of stems) {
      const bit = Math.imul(stem, SPREAD) >>> this.#shift;
      this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  /** The first index from another one on at which one of them may begin; the length of the text where none does. */
  next(text: string, from: number): number {
    let stem = stemAt(text, from);
    for (let index = from; index < text.length; index++) {
      const bit = Math.imul(stem, SPREAD) >>> this.#shift;
      if ((((this.#bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1) return index;
      stem = (stem << 8) | (text.charCodeAt(index + STEM) & 0xff);
    }
    return text.length;
  }
}

/** The stems of the texts that begin with a spelling: one, or each that the character behind a shorter one makes. */
function* stemsOf(spelling: string): Generator<number> {
  const stem = stemAt(spelling, 0);
  yield stem;
  if (spelling.length < STEM) for (let last = 1; last <= 0xff; last++) yield stem | last;
}

function replaced(text: string, ranges: readonly Range[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of ranges) {
    masked += text.slice(from, start) + REDACTED;
    from = end;
  }
  return from === 0 ? text : masked + text.slice(from);
}

/** Length of the longest spelling that stands at an index; 0 where none does. */
function longestAt(text: string, index: number, bucket: Bucket, words: boolean): number {
  for (const length of bucket.lengths) {
    if (index + length > text.length) continue;
    const inside = bucket.spellings.get(text.slice(index, index + length));
    if (inside === true || (inside === false && words && isWholeWord(text, index, index + length))) return length;
  }
  return 0;
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

function spellingsIn(secrets: Iterable<string>): Spellings {
  const buckets = bucketsOf(secrets);
  const stems = new Set<number>();
  for (const { spellings } of buckets.values()) {
    for (const spelling of spellings.keys()) for (const stem of stemsOf(spelling)) stems.add(stem);
  }
  return { stems: new Stems(stems), buckets };
}

function bucketsOf(secrets: Iterable<string>): ReadonlyMap<number, Bucket> {
  const buckets = new Map<number, Bucket>();
  const add = (spelling: string, inside: boolean): void => {
    if (spelling.length < SHORTEST) return;
    const key = bucketKey(spelling.charCodeAt(0), spelling.charCodeAt(1));
    const bucket = buckets.get(key) ?? { lengths: [], spellings: new Map<string, boolean>() };
    buckets.set(key, bucket);
    bucket.spellings.set(spelling, inside || bucket.spellings.get(spelling) === true);
    if (!bucket.lengths.includes(spelling.length)) bucket.lengths.push(spelling.length);
  };
  for (const secret of secrets) {
    const trimmed = secret.trim();
    if (trimmed.length < SHORTEST) continue;
    for (const text of new Set([secret, trimmed])) {
      const inside = text.length >= CERTAIN;
      for (const spelling of spellingsOf(text)) add(spelling, inside);
      if (inside && text.length <= LONGEST_ENCODED) for (const core of base64Cores(text)) add(core, true);
    }
  }
  for (const { lengths } of buckets.values()) lengths.sort((one, other) => other - one);
  return buckets;
}

/** How formats that hold a request spell one text. */
function spellingsOf(text: string): Iterable<string> {
  const json = JSON.stringify(text).slice(1, -1);
  const embedded = JSON.stringify(json).slice(1, -1);
  if (text.length > LONGEST_ENCODED) return new Set([text, json, embedded]);
  const encoded = base64(utf8(text));
  return new Set([
    text,
    json,
    embedded,
    json.replaceAll('/', String.raw`\/`),
    asciiOnly(json),
    text.replaceAll("'", "''"),
    text.replaceAll('~', '~0').replaceAll('/', '~1'),
    ...urlSpellings(text),
    encoded,
    urlSafe(encoded),
  ]);
}

/** In a URL or form: encoders differ in which marks they leave, in the blank, and in the case of the digits. */
function urlSpellings(text: string): readonly string[] {
  const component = percentEncoded(text);
  const strict = component.replaceAll(/[!'()*]/gu, escapedOctet);
  const form = component.replaceAll(/[!'()~]/gu, escapedOctet).replaceAll('%20', '+');
  const upper = [component, component.replaceAll('%20', '+'), strict, form];
  return [...upper, ...upper.map((spelling) => spelling.replaceAll(/%[\dA-F]{2}/gu, (octet) => octet.toLowerCase()))];
}

function escapedOctet(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** What base64 makes of a text inside a longer one, as in `Authorization: Basic`: the part that its neighbours cannot change. */
function* base64Cores(text: string): Generator<string> {
  const bytes = utf8(text);
  for (let shift = 0; shift < 3; shift++) {
    const shifted = new Uint8Array(shift + bytes.length);
    shifted.set(bytes, shift);
    // Each character holds 6 bits: those that share a byte with a neighbour are left out on both sides.
    const core = base64(shifted).slice(Math.ceil((shift * 8) / 6), Math.floor((shifted.length * 8) / 6));
    yield core;
    yield urlSafe(core);
  }
}

function urlSafe(encoded: string): string {
  return encoded.replaceAll('+', '-').replaceAll('/', '_');
}

function asciiOnly(json: string): string {
  return json.replaceAll(/[\u{80}-\u{10ffff}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => escapedUnit(character.charCodeAt(index))).join(''),
  );
}

function escapedUnit(unit: number): string {
  return String.raw`\u` + unit.toString(16).padStart(4, '0');
}
