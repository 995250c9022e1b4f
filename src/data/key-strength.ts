import { lazy } from '../model/lazy.js';
import { commonWordAt, longestAt } from './common-words.js';

/** Below this a key is found by trying (NIST SP 800-131A revision 2 disallowed 80 bits in 2014). */
export const GUESSABLE_BITS = 80;

/** The least that NIST SP 800-57 part 1, table 4, still accepts. */
export const SOUND_BITS = 112;

/** Beyond this nobody asks how much more there is. */
const ENOUGH_BITS = 128;

/** What a guesser pays for one of a few hundred words, its case and its disguise. */
const WORD_BITS = 11;

/** What a guesser pays for a character that follows from those before it. */
const EXPECTED_BITS = 1;

/** Where a key is longer it has enough in any case: no character counts for nothing, and no word is this long. */
const LONGEST = 2048;

/** The shortest text of the body that counts as a word when the key repeats it. */
const SHORTEST_KNOWN = 3;

/** Kinds of characters, and how many there are of each. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[a-z]/u, 26],
  [/[A-Z]/u, 26],
  [/\d/u, 10],
  [/[\x20-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]/u, 33],
  [/[^\x20-\x7e]/u, 100],
];

const HEXADECIMAL = /^(?:[\da-f]+|[\dA-F]+)$/u;

/** Orders in which characters are written without thinking: rows and columns of a keyboard. */
const walks = lazy((): readonly ReadonlyMap<string, number>[] =>
  [
    ['`1234567890-=', 'qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,./', '~!@#$%^&*()_+', 'qwertzuiop', 'azertyuiop'],
    ['1qaz', '2wsx', '3edc', '4rfv', '5tgb', '6yhn', '7ujm', '8ik,', '9ol.', '0p;/'],
  ].map(positionsIn),
);

/** Letters as people disguise them. */
const DISGUISES: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['!', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['@', 'a'],
  ['5', 's'],
  ['$', 's'],
  ['7', 't'],
]);

const DISGUISED = /[013457!@$]/gu;

/** A number for each character, such that neighbours in a line, and they alone, differ by one. */
function positionsIn(lines: readonly string[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const [row, line] of lines.entries()) {
    for (const [column, character] of Array.from(line).entries()) {
      if (!positions.has(character)) positions.set(character, row * 100 + column);
    }
  }
  return positions;
}

function bitsPerCharacter(text: string): number {
  if (/^\d+$/u.test(text)) return Math.log2(10);
  if (HEXADECIMAL.test(text)) return 4;
  const size = CLASSES.reduce((sum, [pattern, count]) => (pattern.test(text) ? sum + count : sum), 0);
  return Math.log2(Math.max(size, 1));
}

/** Whether three numbers rise, fall or stay by the same small step. */
function isSteady(first: number | undefined, second: number | undefined, third: number | undefined): boolean {
  if (first === undefined || second === undefined || third === undefined) return false;
  const step = third - second;
  return Math.abs(step) <= 1 && second - first === step;
}

/** Whether the character at an index continues a run: `aaa`, `abc`, `321`, `qwe`, `1qaz`. */
function continuesRun(text: string, index: number): boolean {
  if (index < 2) return false;
  if (isSteady(text.charCodeAt(index - 2), text.charCodeAt(index - 1), text.charCodeAt(index))) return true;
  const [first = '', second = '', third = ''] = [text[index - 2], text[index - 1], text[index]];
  return walks().some((positions) => isSteady(positions.get(first), positions.get(second), positions.get(third)));
}

const YEAR = /^(?:19|20)\d\d$/u;

/** The length of the year at an index; 0 where there is none. */
function yearAt(text: string, index: number): number {
  const mayBegin = text.startsWith('19', index) || text.startsWith('20', index);
  return mayBegin && YEAR.test(text.slice(index, index + 4)) ? 4 : 0;
}

/** A text in small letters without disguises, character for character. */
function undisguised(text: string): string {
  return text.replaceAll(DISGUISED, (character) => DISGUISES.get(character) ?? character);
}

/** What a key is read as: small letters, the same without disguises, and texts that stand beside the key. */
interface Reading {
  readonly text: string;
  readonly plain: string;
  readonly beside: readonly string[];
}

function readKey(key: string, beside: readonly string[]): Reading {
  const text = key.slice(0, LONGEST).toLowerCase();
  const known = beside.filter(({ length }) => length >= SHORTEST_KNOWN);
  return { text, plain: undisguised(text), beside: known.map((word) => undisguised(word.toLowerCase())) };
}

/** The length of the longest word at an index: a year, one of everybody's, or one that stands beside the key. */
function wordAt({ text, plain, beside }: Reading, index: number): number {
  return Math.max(commonWordAt(plain, index), yearAt(text, index), longestAt(plain, index, beside));
}

const MARK = /[^a-z\d]/u;

/** Remembers what a key has held so far, so that a repetition counts for little. */
class Past {
  readonly #parts = new Set<string>();

  /** Whether a part is met again; from now on it is. */
  recurs(part: string): boolean {
    if (this.#parts.has(part)) return true;
    this.#parts.add(part);
    return false;
  }
}

/** Three characters are a repetition, and so is one mark between words. */
function repeats(text: string, index: number, past: Past): boolean {
  const last = text.slice(Math.max(0, index - 2), index + 1);
  const again = last.length === 3 && past.recurs(last);
  const mark = text.charAt(index);
  return (MARK.test(mark) && past.recurs(mark)) || again;
}

/**
 * About how many bits a guesser of a key must try, 128 at most: its length times the bits of the kinds of characters
 * in it, less what words, runs and repetitions take. An estimate that is quick and errs to the favour of the key;
 * only a key from a random generator has a strength that is known. `beside` are texts next to the key (the name of
 * the connection) that it may repeat. Linear in the length of the key.
 */
export function keyStrength(key: string, beside: readonly string[] = []): number {
  const each = bitsPerCharacter(key);
  const reading = readKey(key, beside);
  const { text, plain } = reading;
  const past = new Past();
  let bits = 0;
  for (let index = 0; index < text.length && bits < ENOUGH_BITS;) {
    const word = wordAt(reading, index);
    if (word > 0) {
      bits += past.recurs(plain.slice(index, index + word)) ? EXPECTED_BITS : Math.min(WORD_BITS, word * each);
      index += word;
    } else {
      const isExpected = repeats(text, index, past) || continuesRun(text, index);
      bits += isExpected ? EXPECTED_BITS : each;
      index++;
    }
  }
  return Math.min(bits, ENOUGH_BITS);
}
