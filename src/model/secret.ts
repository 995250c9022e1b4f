import { addTo } from './groups.js';
import { inspectSymbol } from './inspection.js';
import { REDACTED, Redactor } from './redaction.js';

/**
 * A pre-shared key. Its text is reachable only by comparison, length, pattern tests and strength; whatever
 * prints it (string conversion, JSON, Node's inspection) shows `[redacted]`.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** What masks these keys in everything that a report shows. */
  static redactor(keys: Iterable<Secret>): Redactor {
    return new Redactor(Array.from(keys, (key) => key.#text));
  }

  /** Length in UTF-16 units, as the APIs count. */
  get length(): number {
    return this.#text.length;
  }

  equals(other: Secret): boolean {
    return this.#text === other.#text;
  }

  /** An order of keys, so that what is made of them does not depend on the order in which they came. */
  compare(other: Secret): number {
    if (this.#text === other.#text) return 0;
    return this.#text < other.#text ? -1 : 1;
  }

  /** Whether the key matches a pattern. */
  test(pattern: RegExp): boolean {
    return pattern.test(this.#text);
  }

  /** Index of the first character that matches a pattern of one character; -1 where none does. */
  indexOf(pattern: RegExp): number {
    return this.#text.search(pattern);
  }

  /** The items whose secrets are equal, group by group, in the order of the items. */
  static groupEqual<T>(items: Iterable<T>, secretOf: (item: T) => Secret): readonly (readonly T[])[] {
    const groups = new Map<string, T[]>();
    for (const item of items) addTo(groups, secretOf(item).#text, item);
    return [...groups.values()];
  }

  /** Where the key stands in a text; -1 where it does not. */
  standsIn(text: string): number {
    return text.indexOf(this.#text);
  }

  /** Whether the key stands at an offset of a text. */
  standsAt(text: string, offset: number): boolean {
    return text.startsWith(this.#text, offset);
  }

  /** Hands the text to a measure that gives a number, so that strength is computed without the text leaving. */
  measure(measure: (text: string) => number): number {
    return measure(this.#text);
  }

  toString(): string {
    return REDACTED;
  }

  toJSON(): string {
    return REDACTED;
  }

  [inspectSymbol](): string {
    return REDACTED;
  }
}
