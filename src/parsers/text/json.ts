import type { ArrayNode, Document, Node, ObjectNode, StringNode } from '../../model/node.js';
import { documentOf } from '../../model/node.js';
import type { Place } from '../../model/place.js';
import { part } from '../../model/place.js';
import { bareWordAt, endsToken, identifierEnd, meaningOf } from './json-bare.js';
import { decodeJsonString, jsonStringOffsets } from './json-string.js';
import { repeatedKeys } from './keys.js';
import type { Limits, TextProblem } from './problem.js';
import type { TextView } from './view.js';
import { endAt, indexOf, lazily, rangeOf, sliceOffsets, startAt } from './view.js';

export interface JsonReading {
  /** Null where the text could not be read to its end. */
  readonly root: Node | null;
  readonly problems: readonly TextProblem[];
}

type Container = ObjectNode | ArrayNode;

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const UPPER_E = 0x45;
const LEFT_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const RIGHT_BRACKET = 0x5d;
const LOWER_E = 0x65;
const LEFT_BRACE = 0x7b;
const PERCENT = 0x25;
const RIGHT_BRACE = 0x7d;
const BYTE_ORDER_MARK = 0xfeff;
const NO_BREAK_SPACE = 0xa0;

/** Integers of so many digits are exact in a double and can be summed up digit by digit. */
const EXACT_DIGITS = 15;

/**
 * Reads RFC 8259 JSON in one pass, without recursion. What is not JSON but can mean only one thing (a comment, a
 * trailing or missing comma, single quotes, a bare word) is a problem at its place, and the reading goes on.
 * An unquoted template in place of a value (`${MTU}`, `{{ mtu }}`) is a string that holds it, and no problem.
 * Text that cannot be read is concealed, for it may hold a key.
 */
export function parseJson(view: TextView, owner: Document | StringNode, limits: Limits): JsonReading {
  const reader = new JsonReader(view, owner, limits.depth);
  const root = reader.read();
  if (root === null) reader.conceal(0, view.text.length);
  return { root, problems: reader.problems };
}

class JsonReader {
  readonly problems: TextProblem[] = [];
  private readonly view: TextView;
  private readonly text: string;
  private readonly owner: Document | StringNode;
  private readonly maxDepth: number;
  private at = 0;

  constructor(view: TextView, owner: Document | StringNode, maxDepth: number) {
    this.view = view;
    this.text = view.text;
    this.owner = owner;
    this.maxDepth = maxDepth;
  }

  read(): Node | null {
    if (this.text.charCodeAt(0) === BYTE_ORDER_MARK) this.at = 1;
    if (!this.skipBlank()) return null;
    if (this.at >= this.text.length) return this.fail('empty', 'the text is empty where a JSON value should stand');
    const root = this.readTree();
    if (root === null || !this.skipBlank()) return null;
    if (this.at < this.text.length) {
      this.report('trailing-text', 'there is more text behind the end of the JSON value', this.at, this.text.length);
      this.conceal(this.at, this.text.length);
    }
    return root;
  }

  /** Keeps a stretch of the text out of every report. */
  conceal(from: number, to: number): void {
    const { start, end } = rangeOf(this.view, from, to);
    const { source } = this.owner.kind === 'document' ? this.owner : documentOf(this.owner);
    source.conceal(start, end);
  }

  /** Reads values one after another. No stack is needed: the open containers are each other's parents. */
  private readTree(): Node | null {
    let container: Container | null = null;
    let depth = 0;
    for (;;) {
      const value: Node | null = container === null ? this.readValue(this.owner) : this.readElement(container);
      if (value === null) return null;
      if (value.kind === 'object' || value.kind === 'array') {
        if (++depth > this.maxDepth) return this.refuseDepth();
        container = value;
        if (!this.skipBlank()) return null;
        if (this.text.charCodeAt(this.at) !== closerOf(container)) continue;
      }
      if (container === null) return value;
      for (;;) {
        const next = this.readSeparator(container);
        if (next === 'broken') return null;
        if (next === 'element') break;
        container.end = endAt(this.view, this.at);
        depth--;
        const outer: Container | StringNode | Document = container.parent;
        if (outer.kind === 'document' || outer.kind === 'string') return container;
        container = outer;
      }
    }
  }

  /** Reads what follows an element of a container: a comma, or the container's end. */
  private readSeparator(container: Container): 'element' | 'end' | 'broken' {
    const closer = closerOf(container);
    const before = this.at;
    if (!this.skipBlank()) return 'broken';
    let code = this.text.charCodeAt(this.at);
    if (code === COMMA) {
      let comma = this.at++;
      for (;;) {
        if (!this.skipBlank()) return 'broken';
        code = this.text.charCodeAt(this.at);
        if (code !== COMMA) break;
        this.report('extra-comma', 'a comma too many', this.at, this.at + 1);
        comma = this.at++;
      }
      if (code !== closer) return 'element';
      this.report('trailing-comma', 'JSON allows no comma behind the last element', comma, comma + 1);
    }
    if (code === closer) {
      this.at++;
      if (container.kind === 'object') this.checkKeys(container);
      return 'end';
    }
    if (this.at >= this.text.length) return this.failOpen(container);
    if (!beginsElement(container, code)) {
      this.fail('unexpected-text', 'neither a comma nor the closing bracket stands here');
      return 'broken';
    }
    this.report('missing-comma', 'a comma is missing behind this', before - 1, before);
    return 'element';
  }

  private readElement(container: Container): Node | null {
    if (!this.skipBlank()) return null;
    if (this.at >= this.text.length) {
      this.failOpen(container);
      return null;
    }
    if (container.kind === 'array') {
      const item = this.readValue(container);
      if (item !== null) container.items.push(item);
      return item;
    }
    const from = this.at;
    const key = this.readKey();
    if (key === null) return null;
    const keyStart = startAt(this.view, from);
    const keyEnd = endAt(this.view, this.at);
    if (!this.skipBlank()) return null;
    if (this.text.charCodeAt(this.at) !== COLON) return this.fail('missing-colon', 'a colon should follow the key');
    this.at++;
    if (!this.skipBlank()) return null;
    const value = this.readValue(container);
    if (value !== null) container.members.push({ key, keyStart, keyEnd, value });
    return value;
  }

  private readKey(): string | null {
    const from = this.at;
    const code = this.text.charCodeAt(from);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      const escaped = this.skipString(code);
      if (escaped === null) return null;
      return escaped ? this.decode(from) : this.text.slice(from + 1, this.at - 1);
    }
    const end = identifierEnd(this.text, from);
    if (end === from) return this.fail('key', 'a key in double quotes should stand here');
    this.at = end;
    this.report('unquoted-key', 'JSON needs double quotes around a key', from, end);
    return this.text.slice(from, end);
  }

  private readValue(parent: Container | Document | StringNode): Node | null {
    const from = this.at;
    const code = this.text.charCodeAt(from);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return this.readString(parent, code);
    const start = startAt(this.view, from);
    switch (code) {
      case LEFT_BRACE: {
        const next = this.text.charCodeAt(from + 1);
        if (next === LEFT_BRACE || next === PERCENT) {
          const template = this.readBare(parent);
          if (template !== null) return template;
        }
        this.at++;
        return { kind: 'object', start, end: start, parent, members: [] };
      }
      case LEFT_BRACKET:
        this.at++;
        return { kind: 'array', start, end: start, parent, items: [] };
      case 0x74: // t
        if (this.skipWord('true'))
          return { kind: 'boolean', start, end: endAt(this.view, this.at), parent, value: true };
        break;
      case 0x66: // f
        if (this.skipWord('false'))
          return { kind: 'boolean', start, end: endAt(this.view, this.at), parent, value: false };
        break;
      case 0x6e: // n
        if (this.skipWord('null')) return { kind: 'null', start, end: endAt(this.view, this.at), parent };
        break;
      default:
        if (isDigit(code) || code === MINUS) {
          const value = this.skipNumber();
          if (value !== null) {
            return {
              kind: 'number',
              start,
              end: endAt(this.view, this.at),
              parent,
              value,
              raw: this.text.slice(from, this.at),
            };
          }
        }
    }
    return this.readBare(parent) ?? this.fail('value', 'a value should stand here');
  }

  private readString(parent: Container | Document | StringNode, quote: number): StringNode | null {
    const { view } = this;
    const from = this.at;
    const escaped = this.skipString(quote);
    if (escaped === null) return null;
    const to = this.at;
    const start = startAt(view, from);
    const end = endAt(view, to);
    if (!escaped) {
      const value = this.text.slice(from + 1, to - 1);
      const { offsets } = view;
      const inner = offsets === null ? null : lazily(() => sliceOffsets(offsets, from + 1, to - 1));
      return { kind: 'string', start, end, parent, value, offsets: inner };
    }
    const value = this.decode(from);
    const offsets = lazily(() => jsonStringOffsets(view, from + 1, to - 1, value.length));
    return { kind: 'string', start, end, parent, value, offsets };
  }

  /** Goes behind a string; says whether it holds escapes, or null where it does not end. */
  private skipString(quote: number): boolean | null {
    const { text } = this;
    const from = this.at;
    let escaped = false;
    let control = -1;
    let at = from + 1;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) break;
      if (code === BACKSLASH) {
        escaped = true;
        at++;
      } else if (code < SPACE) {
        if (control < 0) control = at;
      } else if (at >= text.length) {
        this.fail('unterminated-string', 'this string has no closing quote');
        return null;
      }
    }
    this.at = at + 1;
    if (quote === SINGLE_QUOTE) this.report('single-quotes', 'JSON needs double quotes, not single ones', from, at + 1);
    if (control >= 0) {
      this.report(
        'control-character',
        'JSON allows no line break, tab or other control character in a string',
        control,
        control + 1,
      );
    }
    return escaped;
  }

  /** The value of the string with escapes that has just been skipped. */
  private decode(from: number): string {
    const { value, badEscape } = decodeJsonString(this.text, from + 1, this.at - 1);
    if (badEscape >= 0) this.report('escape', 'JSON does not know this escape', badEscape, badEscape + 2);
    return value;
  }

  private skipWord(word: string): boolean {
    const end = this.at + word.length;
    if (!this.text.startsWith(word, this.at) || !endsToken(this.text, end)) return false;
    this.at = end;
    return true;
  }

  /** Goes behind a number and gives its value; null, and the place kept, where it is no JSON number. */
  private skipNumber(): number | null {
    const { text } = this;
    const from = this.at;
    let at = from;
    let code = text.charCodeAt(at);
    const negative = code === MINUS;
    if (negative) code = text.charCodeAt(++at);
    const firstDigit = at;
    let sum = 0;
    while (isDigit(code)) {
      sum = sum * 10 + (code - ZERO);
      code = text.charCodeAt(++at);
    }
    const digits = at - firstDigit;
    if (digits === 0 || (digits > 1 && text.charCodeAt(firstDigit) === ZERO)) return null;
    let plain = digits <= EXACT_DIGITS;
    if (code === DOT) {
      const fraction = skipDigits(text, at + 1);
      if (fraction === at + 1) return null;
      at = fraction;
      code = text.charCodeAt(at);
      plain = false;
    }
    if (code === LOWER_E || code === UPPER_E) {
      const sign = text.charCodeAt(at + 1);
      const exponent = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
      at = skipDigits(text, exponent);
      if (at === exponent) return null;
      plain = false;
    }
    if (!endsToken(text, at)) return null;
    this.at = at;
    if (!plain) return Number(text.slice(from, at));
    return negative ? -sum : sum;
  }

  /** A template, or a word whose quotes are missing; null where neither stands. Outside of brackets there is neither. */
  private readBare(parent: Container | Document | StringNode): Node | null {
    if (parent.kind === 'document' || parent.kind === 'string') return null;
    const { view } = this;
    const from = this.at;
    const { end: to, template } = bareWordAt(this.text, from);
    if (to === from) return null;
    this.at = to;
    const raw = this.text.slice(from, to);
    const start = startAt(view, from);
    const end = endAt(view, to);
    const meaning = template ? STRING : meaningOf(raw);
    if (!template) this.report('bare-word', BARE_WORDS[meaning.kind], from, to);
    switch (meaning.kind) {
      case 'number':
        return { kind: 'number', start, end, parent, value: meaning.value, raw };
      case 'boolean':
        return { kind: 'boolean', start, end, parent, value: meaning.value };
      case 'null':
        return { kind: 'null', start, end, parent };
      case 'string': {
        const { offsets } = view;
        const inner = offsets === null ? null : lazily(() => sliceOffsets(offsets, from, to));
        return { kind: 'string', start, end, parent, value: raw, offsets: inner };
      }
    }
  }

  /** Goes behind white space and, as a fault, comments; false where a comment does not end. */
  private skipBlank(): boolean {
    const { text } = this;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB) this.at++;
      else if (code === SLASH) {
        if (!this.skipComment()) return false;
      } else if (code === NO_BREAK_SPACE || code === BYTE_ORDER_MARK) {
        this.report('white-space', 'JSON does not know this kind of blank', this.at, ++this.at);
      } else return true;
    }
  }

  private skipComment(): boolean {
    const { text } = this;
    const from = this.at;
    const block = text[from + 1] === '*';
    if (!block && text[from + 1] !== '/') {
      this.fail('unexpected-text', 'a slash stands alone here');
      return false;
    }
    const end = text.indexOf(block ? '*/' : '\n', from + 2);
    if (end < 0 && block) {
      this.fail('comment', 'this comment does not end');
      return false;
    }
    this.at = end < 0 ? text.length : block ? end + 2 : end;
    this.report('comment', 'JSON allows no comments', from, this.at);
    return true;
  }

  private checkKeys(object: ObjectNode): void {
    if (object.members.length < 2) return;
    for (const problem of repeatedKeys(object)) this.problems.push(problem);
  }

  /** A container has just been opened that lies too deep. */
  private refuseDepth(): null {
    const detail = `more than ${String(this.maxDepth)} levels of objects and arrays`;
    this.problems.push({ ruleId: 'input-limit', variant: 'depth', place: this.place(this.at - 1, this.at), detail });
    return null;
  }

  /** The text has ended inside a container. */
  private failOpen(container: Container): 'broken' {
    const opening = indexOf(this.view, container.start);
    this.report('unclosed', 'the closing bracket of this is missing', opening, opening + 1);
    return 'broken';
  }

  private fail(variant: string, detail: string): null {
    const from = Math.min(this.at, Math.max(0, this.text.length - 1));
    this.report(variant, detail, from, Math.min(from + 1, this.text.length));
    return null;
  }

  private report(variant: string, detail: string, from: number, to: number): void {
    this.problems.push({ ruleId: 'invalid-syntax', variant, place: this.place(from, to), detail });
  }

  /** A stretch of the text: a part of the string that holds it, which has a pointer, or a stretch of the source. */
  private place(from: number, to: number): Place {
    if (this.owner.kind === 'string') return part(this.owner, from, to);
    const { source, index } = this.owner;
    return { kind: 'text', source, index, range: rangeOf(this.view, from, to) };
  }
}

const STRING = { kind: 'string' } as const;

const BARE_WORDS = {
  number: 'this is not how JSON writes a number',
  boolean: 'JSON writes true and false in lower case',
  null: 'JSON writes null',
  string: 'JSON needs double quotes around a text',
} as const;

function closerOf(container: Container): number {
  return container.kind === 'object' ? RIGHT_BRACE : RIGHT_BRACKET;
}

/** Whether a comma was merely forgotten in front of a character: only where it surely begins the next element. */
function beginsElement(container: Container, code: number): boolean {
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return true;
  return (
    container.kind === 'array' && (code === LEFT_BRACE || code === LEFT_BRACKET || code === MINUS || isDigit(code))
  );
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function skipDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}
