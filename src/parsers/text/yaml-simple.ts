import type { ArrayNode, Document, Node, ObjectNode, Parent } from '../../model/node.js';
import { reportRepeatedKeys } from './keys.js';
import type { Limits, TextProblem } from './problem.js';

/*
 * Most bodies are written in a small part of YAML: block mappings and lists of plain words, numbers and strings in quotes.
 * Read by the library they take ten times as long. What is read here is read as the library reads it, which tests hold;
 * of anything else the reader keeps its hands off, and the library reads the whole document.
 */

/** Where a document stands that was cut out of a stream. */
export interface SimpleDocument {
  readonly root: Node;
  readonly problems: readonly TextProblem[];
  /** Values in it, keys among them. */
  readonly nodes: number;
}

/** Longer documents might have more tokens than are read. */
const MOST_TOKENS_PER_CHARACTER = 2;

/** What only the library reads: tabs, returns and other controls, the byte order mark, surrogates. */
const FOREIGN = /[^\n -~\u{a0}-\u{fefe}\u{ff00}-\u{ffff}]/u;

/** Anchors, aliases, tags, directives, block scalars and explicit keys begin so; `%` and the marks may begin a line. */
const KEY = /[A-Za-z_][\w./-]{0,200}:(?= |\n|$)/uy;

/** How a value without quotes may begin: with nothing that means something else in YAML. */
const PLAIN_START = /[\w./$(+^;\\~<=\u{a1}-\u{fefe}]|-[\w.]/uy;

/** A value that the core schema of YAML 1.2 takes for more than a string, other than a decimal integer. */
const SPECIAL =
  /^(?:~|null|Null|NULL|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/u;

const INTEGER = /^[-+]?\d+$/u;
const TRUE = /^(?:true|True|TRUE)$/u;
const FALSE = /^(?:false|False|FALSE)$/u;

/** Reads a document that begins at an offset of its source; null where the library has to read it. */
export function readSimple(text: string, base: number, document: Document, limits: Limits): SimpleDocument | null {
  if (text.length > limits.yamlLength || text.length * MOST_TOKENS_PER_CHARACTER > limits.yamlTokens) return null;
  if (FOREIGN.test(text)) return null;
  const reader = new SimpleReader(text, base, Math.min(limits.depth, limits.yamlDepth));
  const root = reader.read(document);
  return root === null ? null : { root, problems: reader.problems, nodes: reader.nodes };
}

/** Methods give null, or false, where the library has to read the document. */
class SimpleReader {
  readonly problems: TextProblem[] = [];
  nodes = 0;
  readonly #text: string;
  readonly #base: number;
  readonly #depth: number;
  /** Where the next line with something in it begins, and how many blanks it begins with; -1 at the end. */
  #line = 0;
  #indent = 0;
  /** Where the line ends that the last value stood in, its line break included: there end the blocks that end with it. */
  #end = 0;

  constructor(text: string, base: number, depth: number) {
    this.#text = text;
    this.#base = base;
    this.#depth = depth;
  }

  read(document: Document): Node | null {
    if (!this.#goTo(this.#skipPrologue()) || this.#indent !== 0) return null;
    const root = this.#block(0, document, 0);
    return this.#isAtEnd() ? root : null;
  }

  #isAtEnd(): boolean {
    return this.#indent < 0;
  }

  /** Where the first line begins that is neither blank nor a comment, behind the document's mark if it has one. */
  #skipPrologue(): number {
    const text = this.#text;
    let isMarked = false;
    for (let at = 0; at < text.length;) {
      const lineFeed = text.indexOf('\n', at);
      const isMark = !isMarked && text.startsWith('---\n', at);
      if (isMark) isMarked = true;
      else if (lineFeed !== at && text.charCodeAt(at) !== HASH) return at;
      at = lineFeed < 0 ? text.length : lineFeed + 1;
    }
    return text.length;
  }

  /** Goes to the first line from an offset on with something in it; false where that is a comment or nothing but blanks. */
  #goTo(from: number): boolean {
    const text = this.#text;
    let at = from;
    while (text.charCodeAt(at) === LINE_FEED) at++;
    this.#line = at;
    if (at >= text.length) {
      this.#indent = -1;
      return true;
    }
    let first = at;
    while (text.charCodeAt(first) === BLANK) first++;
    this.#indent = first - at;
    const code = text.charCodeAt(first);
    return first < text.length && code !== LINE_FEED && code !== HASH;
  }

  /** Whether a value of a collection at this depth might be one too many. */
  #isTooDeep(depth: number): boolean {
    return depth + 2 > this.#depth;
  }

  /** A mapping or list whose first line is the next one. */
  #block(indent: number, parent: Parent, depth: number): ObjectNode | ArrayNode | null {
    if (this.#isTooDeep(depth)) return null;
    return this.#isItem(this.#line + indent) ? this.#list(indent, parent, depth) : this.#mapping(indent, parent, depth);
  }

  #isItem(at: number): boolean {
    return this.#text.charCodeAt(at) === DASH && this.#text.charCodeAt(at + 1) === BLANK;
  }

  /** Reads from the first key on, which stands `indent` blanks behind the beginning of its line. */
  #mapping(indent: number, parent: Parent, depth: number): ObjectNode | null {
    this.nodes++;
    const start = this.#base + this.#line + indent;
    const object: ObjectNode = { kind: 'object', start, end: start, parent, members: [] };
    do {
      if (!this.#member(object, indent, depth)) return null;
    } while (this.#indent === indent && !this.#isItem(this.#line + indent));
    if (this.#indent > indent) return null;
    object.end = this.#base + this.#end;
    reportRepeatedKeys(object, this.problems);
    return object;
  }

  #member(object: ObjectNode, indent: number, depth: number): boolean {
    const keyAt = this.#line + indent;
    KEY.lastIndex = keyAt;
    if (!KEY.test(this.#text)) return false;
    this.nodes++;
    const colon = KEY.lastIndex - 1;
    const value = this.#memberValue(colon + 1, object, indent, depth + 1);
    if (value === null) return false;
    object.members.push({
      key: this.#text.slice(keyAt, colon),
      keyStart: this.#base + keyAt,
      keyEnd: this.#base + colon,
      value,
    });
    return true;
  }

  #memberValue(behind: number, parent: ObjectNode, indent: number, depth: number): Node | null {
    if (this.#text.charCodeAt(behind) === BLANK) return this.#scalar(behind + 1, parent);
    if (!this.#goTo(behind + 1)) return null;
    // A list may stand as deep as the key that it belongs to.
    const isList = this.#indent >= 0 && this.#isItem(this.#line + this.#indent);
    if (this.#indent > indent || (isList && this.#indent === indent)) return this.#block(this.#indent, parent, depth);
    return null;
  }

  #list(indent: number, parent: Parent, depth: number): ArrayNode | null {
    this.nodes++;
    const start = this.#base + this.#line + indent;
    const array: ArrayNode = { kind: 'array', start, end: start, parent, items: [] };
    do {
      const item = this.#item(array, indent, depth + 1);
      if (item === null) return null;
      array.items.push(item);
    } while (this.#indent === indent && this.#isItem(this.#line + indent));
    if (this.#indent > indent) return null;
    array.end = this.#base + this.#end;
    return array;
  }

  /** What stands behind a dash: a mapping whose first key stands there too, or a scalar. */
  #item(parent: ArrayNode, indent: number, depth: number): Node | null {
    const at = this.#line + indent + 2;
    KEY.lastIndex = at;
    if (!KEY.test(this.#text)) return this.#scalar(at, parent);
    return this.#isTooDeep(depth) ? null : this.#mapping(indent + 2, parent, depth);
  }

  /** A scalar, or a list in brackets, up to the end of the line. */
  #scalar(at: number, parent: Parent): Node | null {
    const lineFeed = this.#text.indexOf('\n', at);
    const end = lineFeed < 0 ? this.#text.length : lineFeed;
    this.#end = Math.min(end + 1, this.#text.length);
    const node = this.#valueIn(at, end, parent);
    return node !== null && this.#goTo(this.#end) ? node : null;
  }

  #valueIn(at: number, end: number, parent: Parent): Node | null {
    const first = this.#text.charCodeAt(at);
    if (this.#isQuote(at)) return this.#quoted(at, end, parent);
    if (first === OPEN_BRACKET || first === OPEN_BRACE) return this.#flow(at, end, parent);
    return this.#plain(at, end, parent);
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
    return SPECIAL.test(value) ? null : { kind: 'string', ...span, value, offsets: null };
  }

  #flow(at: number, end: number, parent: Parent): Node | null {
    const span = { start: this.#base + at, end: this.#base + end, parent };
    const text = this.#text.slice(at, end);
    this.nodes++;
    if (text === '{}') return { kind: 'object', ...span, members: [] };
    const array: ArrayNode = { kind: 'array', ...span, items: [] };
    return text === '[]' || (FLOW_LIST.test(text) && this.#takeItems(at, end, array)) ? array : null;
  }

  /** Takes the items of a list in brackets, which `FLOW_LIST` matches. */
  #takeItems(at: number, end: number, array: ArrayNode): boolean {
    for (let from = at + 1; from < end;) {
      const comma = this.#text.indexOf(',', from);
      const to = comma < 0 || comma >= end ? end - 1 : comma;
      while (this.#text.charCodeAt(from) === BLANK) from++;
      const item = this.#isQuote(from) ? this.#quoted(from, to, array) : this.#plain(from, to, array);
      if (item === null) return false;
      array.items.push(item);
      from = to + 1;
    }
    return true;
  }

  #isQuote(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    return code === SINGLE_QUOTE || code === DOUBLE_QUOTE;
  }

  /** A string whose characters all stand for themselves. */
  #quoted(at: number, end: number, parent: Parent): Node | null {
    const quote = this.#text.charAt(at);
    const close = this.#text.indexOf(quote, at + 1);
    if (close !== end - 1) return null;
    const value = this.#text.slice(at + 1, close);
    if (quote === '"' && value.includes('\\')) return null;
    this.nodes++;
    return { kind: 'string', start: this.#base + at, end: this.#base + end, parent, value, offsets: null };
  }
}

/** A list in brackets of words and strings that hold none of the characters that mean something there. */
const FLOW_LIST = /^\[ *(?:[\w.$/+-]+|"[\w.$/+-]*"|'[\w.$/+-]*')(?:, *(?:[\w.$/+-]+|"[\w.$/+-]*"|'[\w.$/+-]*'))*\]$/u;

/** What ends a plain scalar, or lets one not end where its line does. */
const UNSAFE = /: |:$| #| $/u;

const LINE_FEED = 0x0a;
const BLANK = 0x20;
const DOUBLE_QUOTE = 0x22;
const HASH = 0x23;
const SINGLE_QUOTE = 0x27;
const DASH = 0x2d;
const OPEN_BRACKET = 0x5b;
const OPEN_BRACE = 0x7b;
