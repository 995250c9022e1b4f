import type { TextView } from '../view.js';
import { verbatim, ViewBuilder } from '../view.js';

/** A value of a configuration, its strings without their quotes and escapes. */
export interface ValueReading {
  readonly view: TextView;
  /** Offsets of the value with its quotes. */
  readonly start: number;
  readonly end: number;
  /** Whether nothing at all stands there; a pair of quotes is something. */
  readonly empty: boolean;
  /** Whether a quote is missing at its end. */
  readonly unterminated: boolean;
}

/** The escapes of strings between quotes; any other character behind a backslash stands for itself. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

const BARE_PATTERN = /[^"\\#}\r\n\t ]+/y;

/** A place in a text, and what all of strongSwan's own files have in common: strings, values of several words, patterns. */
export class Cursor {
  readonly text: string;
  at: number;

  constructor(text: string) {
    this.text = text;
    this.at = text.startsWith('\u{feff}') ? 1 : 0;
  }

  /** The character at the cursor; empty at the end. */
  peek(): string {
    return this.text.charAt(this.at);
  }

  /** Passes over what a sticky pattern matches here, and gives it. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  /** The words and strings up to the end of the line or a mark of `ends`, one blank between them. */
  value(word: RegExp, ends: string): ValueReading {
    const builder = new ViewBuilder();
    const from = this.at;
    let start = -1;
    let end = from;
    let unterminated = false;
    for (;;) {
      this.take(/[\t\r ]+/y);
      const partStart = this.at;
      const mark = this.peek();
      if (mark === '' || ends.includes(mark)) break;
      if (start !== -1) builder.standsFor(' ', end, partStart);
      if (mark === '"') {
        this.at++;
        unterminated = !this.string(builder);
      } else {
        const words = this.take(word);
        // A mark that no word holds would else stand here for ever.
        if (words === '') break;
        builder.verbatim(words, partStart);
      }
      if (start === -1) start = partStart;
      end = this.at;
    }
    if (start === -1) return { view: verbatim('', from), start: from, end: from, empty: true, unterminated };
    return { view: builder.build(start), start, end, empty: false, unterminated };
  }

  /** The pattern of an `include`: up to a blank, or between quotes. */
  pattern(ends: string): TextView {
    const builder = new ViewBuilder();
    const base = this.at;
    for (;;) {
      const { at } = this;
      const mark = this.peek();
      if (mark === '' || ends.includes(mark)) return builder.build(base);
      if (mark === '"') {
        this.at++;
        this.string(builder);
        return builder.build(base);
      }
      const bare = this.take(BARE_PATTERN);
      if (bare !== '') builder.verbatim(bare, at);
      else this.#patternEscape(builder);
    }
  }

  /** A string up to its closing quote; false where the text ends before. */
  string(builder: ViewBuilder): boolean {
    for (;;) {
      const { at } = this;
      const plain = this.take(/[^\\"\r]+/y);
      if (plain !== '') builder.verbatim(plain, at);
      const mark = this.peek();
      if (mark === '') return false;
      this.at++;
      if (mark === '"') return true;
      if (mark === '\\' && !this.#escape(builder)) return false;
    }
  }

  #escape(builder: ViewBuilder): boolean {
    const start = this.at - 1;
    const mark = this.peek();
    if (mark === '') return false;
    // A line that ends with a backslash goes on in the next one.
    if (this.take(/\r?\n/y) !== '') return true;
    this.at++;
    builder.standsFor(ESCAPES.get(mark) ?? mark, start, this.at);
    return true;
  }

  #patternEscape(builder: ViewBuilder): void {
    const { at } = this;
    const mark = this.peek();
    const escaped = this.text.charAt(at + 1);
    const isEscape = mark === '\\' && escaped !== '' && '"#} '.includes(escaped);
    this.at += isEscape ? 2 : 1;
    builder.standsFor(isEscape ? escaped : mark, at, this.at);
  }
}
