import type { Source } from '../../../model/source.js';
import type { TextView } from '../view.js';
import { slice, verbatim, ViewBuilder } from '../view.js';

/** What stands in a settings file outside of values: a name, one of `{ } : = . ,`, or a quote where none belongs. */
export interface SettingsToken {
  readonly kind: 'name' | '{' | '}' | ':' | '=' | '.' | ',' | '"';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text between quotes, escapes resolved, or as it stands between blanks. */
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

const BLANKS = /(?:[\t\r\n ]|#[^\n]*(?:\n|$))+/y;
const NAME = /[^#{}:.,="\r\n\t ]+/y;
const INCLUDE = /include[\t ]+(?=[^\s=])/y;
const VALUE_WORD = /[^#}"\r\n\t ]+/y;
const BARE_PATTERN = /[^"\\#}\r\n\t ]+/y;

/** The escapes of strings between quotes; any other character behind a backslash stands for itself. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** Reads the text of a settings file (strongswan.conf, swanctl.conf) token by token, as strongSwan's own lexer does. */
export class SettingsLexer {
  readonly #source: Source;
  readonly #text: string;
  #at: number;

  constructor(source: Source) {
    this.#source = source;
    this.#text = source.text;
    this.#at = source.text.startsWith('\u{feff}') ? 1 : 0;
  }

  get offset(): number {
    return this.#at;
  }

  /** The next token; null at the end. */
  next(): SettingsToken | null {
    this.#skip(BLANKS);
    const start = this.#at;
    const mark = this.#text.charAt(start);
    if (mark === '') return null;
    const kind = markOf(mark);
    if (kind === null) this.#skip(NAME);
    else this.#at++;
    return { kind: kind ?? 'name', text: this.#text.slice(start, this.#at), start, end: this.#at };
  }

  /** The pattern of an `include`, where the next thing is one. */
  include(): TextView | null {
    this.#skip(BLANKS);
    const before = this.#at;
    this.#skip(INCLUDE);
    return this.#at === before ? null : this.#pattern();
  }

  /** The value behind a `=`: words and strings up to the end of the line, one blank between them. */
  value(): ValueReading {
    const builder = new ViewBuilder();
    const from = this.#at;
    let start = -1;
    let end = from;
    let unterminated = false;
    let parts = 0;
    for (;;) {
      this.#skip(/[\t\r ]*/y);
      const partStart = this.#at;
      const mark = this.#text.charAt(partStart);
      if (mark === '' || mark === '\n' || mark === '#' || mark === '}') break;
      if (parts > 0) builder.standsFor(' ', end, partStart);
      if (mark === '"') {
        this.#at++;
        unterminated = !this.#string(builder);
      } else {
        this.#skip(VALUE_WORD);
        builder.verbatim(this.#text.slice(partStart, this.#at), partStart);
      }
      if (start === -1) start = partStart;
      end = this.#at;
      parts++;
    }
    if (start === -1) return { view: verbatim('', from), start: from, end: from, empty: true, unterminated };
    return { view: builder.build(start), start, end, empty: false, unterminated };
  }

  /** Passes over the rest of the line. */
  skipLine(): void {
    this.#skip(/[^\n]*/y);
  }

  #pattern(): TextView {
    const builder = new ViewBuilder();
    const base = this.#at;
    for (;;) {
      const at = this.#at;
      const mark = this.#text.charAt(at);
      if (mark === '' || '#}\r\n\t '.includes(mark)) return builder.build(base);
      if (mark === '"') {
        this.#at++;
        this.#string(builder);
        return builder.build(base);
      }
      if (mark === '\\') {
        const escaped = this.#text.charAt(at + 1);
        const isEscape = escaped !== '' && '"#} '.includes(escaped);
        this.#at += isEscape ? 2 : 1;
        builder.standsFor(isEscape ? escaped : mark, at, this.#at);
      } else {
        this.#skip(BARE_PATTERN);
        builder.verbatim(this.#text.slice(at, this.#at), at);
      }
    }
  }

  /** A string up to its closing quote; false where the text ends before. */
  #string(builder: ViewBuilder): boolean {
    for (;;) {
      const at = this.#at;
      this.#skip(/[^\\"\r]+/y);
      if (this.#at > at) builder.verbatim(this.#text.slice(at, this.#at), at);
      const mark = this.#text.charAt(this.#at++);
      if (mark === '"') return true;
      if (mark === '') {
        this.#at = this.#text.length;
        return false;
      }
      if (mark === '\\' && !this.#escape(builder)) return false;
    }
  }

  #escape(builder: ViewBuilder): boolean {
    const start = this.#at - 1;
    const escaped = this.#text.charAt(this.#at);
    if (escaped === '') return false;
    const brokenLine = /\r?\n/y;
    brokenLine.lastIndex = this.#at;
    const found = brokenLine.exec(this.#text);
    this.#at += found?.[0].length ?? 1;
    if (found === null) builder.standsFor(ESCAPES.get(escaped) ?? escaped, start, this.#at);
    return true;
  }

  #skip(pattern: RegExp): void {
    pattern.lastIndex = this.#at;
    this.#at += pattern.exec(this.#text)?.[0].length ?? 0;
  }

  /** The view of a stretch of the text as it stands. */
  view(start: number, end: number): TextView {
    return slice(verbatim(this.#source.text), start, end);
  }
}

function markOf(character: string): Exclude<SettingsToken['kind'], 'name'> | null {
  switch (character) {
    case '{':
    case '}':
    case ':':
    case '=':
    case '.':
    case ',':
    case '"':
      return character;
    default:
      return null;
  }
}
