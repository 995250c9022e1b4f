import type { Range } from './source.js';
import { addRange, SpellingTable } from './spelling-table.js';

/** What stands in every output where a secret would. */
export const REDACTED = '[redacted]';

/**
 * Masks the secrets of one run in texts that a report shows: as they are, and as JSON, YAML, URLs and base64
 * spell them. The cost of a text grows with its length, not with the number of secrets.
 */
export class Redactor {
  readonly #secrets: ReadonlySet<string>;
  readonly #other: Redactor | null;
  #table: SpellingTable | null = null;
  /** The values that were asked for: thousands of findings may lie in one. */
  readonly #holding = new Map<string, boolean>();
  /** The characters that were asked for. */
  readonly #held = new Map<string, boolean>();

  /** @param other Masks further secrets, which many redactors share. */
  constructor(secrets: Iterable<string>, other: Redactor | null = null) {
    this.#secrets = new Set(secrets);
    this.#other = other;
  }

  /** The text with `[redacted]` in the place of every secret. */
  mask(text: string): string {
    return replaced(text, this.ranges(text));
  }

  /** The same of a text that there may be none of. */
  maskOrNull(text: string | null): string | null {
    return text === null ? null : this.mask(text);
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
    if (this.#secrets.size === 0 && this.#other === null) return false;
    const known = this.#holding.get(value);
    if (known !== undefined) return known;
    const holds = this.ranges(value).length > 0;
    this.#holding.set(value, holds);
    return holds;
  }

  /** Whether any of the secrets holds some characters as they are. */
  anyHolds(characters: string): boolean {
    const known = this.#held.get(characters);
    if (known !== undefined) return known;
    const holds =
      Array.from(this.#secrets).some((secret) => secret.includes(characters)) ||
      this.#other?.anyHolds(characters) === true;
    this.#held.set(characters, holds);
    return holds;
  }

  /** Nothing of the secrets shows when a redactor is printed. */
  toJSON(): string {
    return REDACTED;
  }

  #find(text: string, words: boolean): readonly Range[] {
    const own =
      this.#secrets.size === 0 ? [] : (this.#table ??= new SpellingTable(this.#secrets)).rangesIn(text, words);
    return this.#other === null ? own : together(own, this.#other.#find(text, words));
  }
}

/** What two lists of stretches cover, in order and without overlaps. */
function together(one: readonly Range[], other: readonly Range[]): readonly Range[] {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one;
  const all: Range[] = [];
  for (const { start, end } of [...one, ...other].sort((a, b) => a.start - b.start)) addRange(all, start, end);
  return all;
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
