import type { Limits } from '../../model/limits.js';
import type { ArrayNode, Node, ObjectNode, Parent } from '../../model/node.js';
import { reportRepeatedKeys } from './keys.js';
import { Problems } from './problem.js';

/** A key with its colon: plain words, or such in quotes; nothing that means something else in YAML. */
const KEY = /(?:[A-Za-z_][\w./-]{0,200}|"[\w ./-]{1,200}"|'[\w ./-]{1,200}'):(?= |\n|$)/uy;

/** A value without quotes in brackets or braces. */
const FLOW_PLAIN = /[\w.$/+-][\w.$/+*-]*(?::+[\w.$/+-]+)*/uy;

/** How a value without quotes may begin: with nothing that means something else in YAML. */
const PLAIN_START = /[\w./$(+^;\\~<=\u{a1}-\u{fefe}]|-[\w.]/uy;

/** A value that the core schema of YAML 1.2 takes for more than a string, other than a decimal integer. */
const SPECIAL =
  /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/u;

const INTEGER = /^[-+]?\d+$/u;
const TRUE = /^(?:true|True|TRUE)$/u;
const FALSE = /^(?:false|False|FALSE)$/u;
const NULL = /^(?:~|null|Null|NULL)$/u;

/** What ends a plain scalar, or lets one not end where its line does. */
const UNSAFE = /: |:$| #| $/u;

/**
 * Reads the values of simple YAML that stand within a line, as `yaml-simple.ts` does blocks of lines. Methods give null,
 * or false, where the library has to read the document.
 */
export class InlineReader {
  /** Those of the whole document. */
  readonly problems: Problems;
  nodes = 0;
  readonly #text: string;
  readonly #base: number;
  readonly #depth: number;
  /** Where the last value in brackets, braces or quotes ends, or one inside of them. */
  #behind = 0;

  /**
   * @param base Where the text begins in its source.
   */
  constructor(text: string, base: number, limits: Limits) {
    this.problems = new Problems(limits);
    this.#text = text;
    this.#base = base;
    this.#depth = Math.min(limits.depth, limits.yamlDepth);
  }

  /** Whether a value of a collection at this depth might be one too many. */
  isTooDeep(depth: number): boolean {
    return depth + 2 > this.#depth;
  }

  skipBlanks(from: number): number {
    let at = from;
    while (this.#text.charCodeAt(at) === BLANK) at++;
    return at;
  }

  /** Where the colon of the key at an offset stands; -1 where no simple key is there. */
  colonOf(at: number): number {
    KEY.lastIndex = at;
    return KEY.test(this.#text) ? KEY.lastIndex - 1 : -1;
  }

  addMember(object: ObjectNode, keyAt: number, colon: number, value: Node): void {
    const key = this.isQuote(keyAt) ? this.#text.slice(keyAt + 1, colon - 1) : this.#text.slice(keyAt, colon);
    object.members.push({ key, keyStart: this.#base + keyAt, keyEnd: this.#base + colon, value });
  }

  /** A scalar, or a collection in brackets or braces, behind which nothing stands before `end` but a comment. */
  valueIn(at: number, end: number, parent: Parent, depth: number): Node | null {
    const first = this.#text.charCodeAt(at);
    if (this.isQuote(at)) return this.#alone(this.#quoted(at, end, parent), end);
    if (first === OPEN_BRACKET || first === OPEN_BRACE) return this.#alone(this.#flow(at, end, parent, depth), end);
    return this.#plain(at, this.#plainEnd(at, end), parent);
  }

  /** A value behind which nothing stands in its line but a comment. */
  #alone(node: Node | null, end: number): Node | null {
    const next = this.skipBlanks(this.#behind);
    return next === end || (next > this.#behind && this.#text.charCodeAt(next) === HASH) ? node : null;
  }

  /** Where a plain scalar ends in its line: before blanks, and before a comment. */
  #plainEnd(at: number, end: number): number {
    const comment = this.#text.slice(at, end).indexOf(' #');
    let last = comment < 0 ? end : at + comment;
    while (this.#text.charCodeAt(last - 1) === BLANK) last--;
    return last;
  }

  #plain(at: number, end: number, parent: Parent): Node | null {
    const value = this.#text.slice(at, end);
    PLAIN_START.lastIndex = at;
    if (!PLAIN_START.test(this.#text) || UNSAFE.test(value)) return null;
    this.nodes++;
    const span = { start: this.#base + at, end: this.#base + end, parent };
    if (INTEGER.test(value)) return { kind: 'number', ...span, value: Number.parseInt(value, 10), raw: value };
    if (TRUE.test(value)) return { kind: 'boolean', ...span, value: true };
    if (FALSE.test(value)) return { kind: 'boolean', ...span, value: false };
    if (NULL.test(value)) return { kind: 'null', ...span };
    return SPECIAL.test(value) ? null : { kind: 'string', ...span, value, offsets: null };
  }

  /** A collection in brackets or braces. */
  #flow(at: number, end: number, parent: Parent, depth: number): Node | null {
    if (this.isTooDeep(depth)) return null;
    this.nodes++;
    const span = { start: this.#base + at, end: this.#base + at, parent };
    const isList = this.#text.charCodeAt(at) === OPEN_BRACKET;
    const node: ObjectNode | ArrayNode = isList
      ? { kind: 'array', ...span, items: [] }
      : { kind: 'object', ...span, members: [] };
    if (!this.#takeEntries(at + 1, end, node, depth + 1)) return null;
    node.end = this.#base + this.#behind;
    if (node.kind === 'object') reportRepeatedKeys(node, this.problems);
    return node;
  }

  /** Takes the entries of a collection from behind its bracket to the one that closes it. */
  #takeEntries(from: number, end: number, node: ObjectNode | ArrayNode, depth: number): boolean {
    const close = node.kind === 'array' ? CLOSE_BRACKET : CLOSE_BRACE;
    let at = this.skipBlanks(from);
    if (this.#text.charCodeAt(at) === close) {
      this.#behind = at + 1;
      return true;
    }
    for (;;) {
      if (!(node.kind === 'array' ? this.#takeItem(at, end, node, depth) : this.#takePair(at, end, node, depth))) {
        return false;
      }
      at = this.skipBlanks(this.#behind);
      const code = this.#text.charCodeAt(at);
      if (code !== close && code !== COMMA) return false;
      this.#behind = at + 1;
      if (code === close) return true;
      at = this.skipBlanks(at + 1);
    }
  }

  #takeItem(at: number, end: number, array: ArrayNode, depth: number): boolean {
    const item = this.#flowValue(at, end, array, depth);
    if (item !== null) array.items.push(item);
    return item !== null;
  }

  #takePair(at: number, end: number, object: ObjectNode, depth: number): boolean {
    const colon = this.colonOf(at);
    if (colon < 0) return false;
    this.nodes++;
    const value = this.#flowValue(this.skipBlanks(colon + 1), end, object, depth);
    if (value !== null) this.addMember(object, at, colon, value);
    return value !== null;
  }

  /** A value inside of brackets or braces. */
  #flowValue(at: number, end: number, parent: Parent, depth: number): Node | null {
    const first = this.#text.charCodeAt(at);
    if (this.isQuote(at)) return this.#quoted(at, end, parent);
    if (first === OPEN_BRACKET || first === OPEN_BRACE) return this.#flow(at, end, parent, depth);
    FLOW_PLAIN.lastIndex = at;
    if (!FLOW_PLAIN.test(this.#text)) return null;
    this.#behind = FLOW_PLAIN.lastIndex;
    return this.#plain(at, this.#behind, parent);
  }

  isQuote(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    return code === SINGLE_QUOTE || code === DOUBLE_QUOTE;
  }

  /** A string whose characters all stand for themselves. */
  #quoted(at: number, end: number, parent: Parent): Node | null {
    const quote = this.#text.charAt(at);
    const close = this.#text.indexOf(quote, at + 1);
    if (close < 0 || close >= end) return null;
    this.#behind = close + 1;
    const value = this.#text.slice(at + 1, close);
    if (quote === '"' ? value.includes('\\') : this.#text.charAt(close + 1) === quote) return null;
    this.nodes++;
    return { kind: 'string', start: this.#base + at, end: this.#base + close + 1, parent, value, offsets: null };
  }
}

const BLANK = 0x20;
const DOUBLE_QUOTE = 0x22;
const HASH = 0x23;
const SINGLE_QUOTE = 0x27;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
