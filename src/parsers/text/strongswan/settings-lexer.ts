import type { TextView } from '../view.js';
import type { ValueReading } from './cursor.js';
import { Cursor } from './cursor.js';

/** What stands in a settings file outside of values: a name, one of `{ } : = . ,`, or a quote where none belongs. */
export interface SettingsToken {
  readonly kind: 'name' | '{' | '}' | ':' | '=' | '.' | ',' | '"';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const BLANKS = /(?:[\t\r\n ]|#[^\n]*(?:\n|$))+/y;
const NAME = /[^#{}:.,="\r\n\t ]+/y;
const INCLUDE = /include[\t ]+(?=[^\s=])/y;
const VALUE_WORD = /[^#}"\r\n\t ]+/y;

/** Reads the text of a settings file (strongswan.conf, swanctl.conf) token by token, as strongSwan's own lexer does. */
export class SettingsLexer {
  readonly #cursor: Cursor;

  constructor(text: string) {
    this.#cursor = new Cursor(text);
  }

  get offset(): number {
    return this.#cursor.at;
  }

  /** The next token; null at the end. */
  next(): SettingsToken | null {
    const cursor = this.#cursor;
    cursor.take(BLANKS);
    const start = cursor.at;
    const kind = markOf(cursor.peek());
    if (cursor.peek() === '') return null;
    if (kind === null) cursor.take(NAME);
    else cursor.at++;
    return { kind: kind ?? 'name', text: cursor.text.slice(start, cursor.at), start, end: cursor.at };
  }

  /** The pattern of an `include`, where the next thing is one. */
  include(): TextView | null {
    this.#cursor.take(BLANKS);
    return this.#cursor.take(INCLUDE) === '' ? null : this.#cursor.pattern('#}\r\n\t ');
  }

  /** The value behind a `=`. */
  value(): ValueReading {
    return this.#cursor.value(VALUE_WORD, '\n#}');
  }

  /** Goes on at the end of the line in which an offset lies. */
  skipLine(offset: number): void {
    this.#cursor.at = offset;
    this.#cursor.take(/[^\n]*/y);
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
