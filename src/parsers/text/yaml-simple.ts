import type { ArrayNode, Document, Node, ObjectNode, Parent } from '../../model/node.js';
import { reportRepeatedKeys } from './keys.js';
import type { Limits } from '../../model/limits.js';
import type { TextProblem } from './problem.js';
import { InlineReader } from './yaml-inline.js';

/*
 * Most bodies are written in a small part of YAML: block mappings and lists of plain words, numbers and strings in quotes,
 * now and then a collection in brackets on one line, and comments. Read by the library they take ten times as long. What
 * is read here is read as the library reads it, which tests hold; of anything else the reader keeps its hands off, and
 * the library reads the whole document.
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

/** Reads a document that begins at an offset of its source; null where the library has to read it. */
export function readSimple(text: string, base: number, document: Document, limits: Limits): SimpleDocument | null {
  if (text.length > limits.yamlLength || text.length * MOST_TOKENS_PER_CHARACTER > limits.yamlTokens) return null;
  if (FOREIGN.test(text)) return null;
  const reader = new SimpleReader(text, base, limits);
  const root = reader.read(document);
  if (root === null) return null;
  const { problems, nodes } = reader.inline;
  return { root, problems: problems.found, nodes };
}

/** Methods give null, or false, where the library has to read the document. */
class SimpleReader {
  /** Reads values within a line, and counts all of them. */
  readonly inline: InlineReader;
  readonly #text: string;
  readonly #base: number;
  /** Where the next line with something in it begins, and how many blanks it begins with; -1 at the end. */
  #line = 0;
  #indent = 0;
  /** Where the line ends that the last value stood in, its line break included: there end the blocks that end with it. */
  #end = 0;
  /** How many blanks stand before the deepest comment between that line and the next one; -1 where there is none. */
  #comment = -1;

  constructor(text: string, base: number, limits: Limits) {
    this.inline = new InlineReader(text, base, limits);
    this.#text = text;
    this.#base = base;
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

  /** Goes to the first line from an offset on with something in it that is no comment; false where that is blanks. */
  #goTo(from: number): boolean {
    const text = this.#text;
    this.#comment = -1;
    for (let at = from; ;) {
      while (text.charCodeAt(at) === LINE_FEED) at++;
      let first = at;
      while (text.charCodeAt(first) === BLANK) first++;
      const code = text.charCodeAt(first);
      if (code === HASH) {
        this.#comment = Math.max(this.#comment, first - at);
        const lineFeed = text.indexOf('\n', first);
        at = lineFeed < 0 ? text.length : lineFeed + 1;
        continue;
      }
      this.#line = at;
      this.#indent = at < text.length ? first - at : -1;
      return at >= text.length || (first < text.length && code !== LINE_FEED);
    }
  }

  /** Ends a block before the next line; false where that line stands deeper, or a comment that may count towards it. */
  #close(block: ObjectNode | ArrayNode, indent: number): boolean {
    block.end = this.#base + this.#end;
    return this.#indent <= indent && this.#comment <= indent;
  }

  /** A mapping or list whose first line is the next one. */
  #block(indent: number, parent: Parent, depth: number): ObjectNode | ArrayNode | null {
    if (this.inline.isTooDeep(depth)) return null;
    return this.#isItem(this.#line + indent) ? this.#list(indent, parent, depth) : this.#mapping(indent, parent, depth);
  }

  #isItem(at: number): boolean {
    return this.#text.charCodeAt(at) === DASH && this.#text.charCodeAt(at + 1) === BLANK;
  }

  /** Reads from the first key on, which stands `indent` blanks behind the beginning of its line. */
  #mapping(indent: number, parent: Parent, depth: number): ObjectNode | null {
    this.inline.nodes++;
    const start = this.#base + this.#line + indent;
    const object: ObjectNode = { kind: 'object', start, end: start, parent, members: [] };
    do {
      if (!this.#member(object, indent, depth)) return null;
    } while (this.#indent === indent && !this.#isItem(this.#line + indent));
    if (!this.#close(object, indent)) return null;
    reportRepeatedKeys(object, this.inline.problems);
    return object;
  }

  #member(object: ObjectNode, indent: number, depth: number): boolean {
    const keyAt = this.#line + indent;
    const colon = this.inline.colonOf(keyAt);
    if (colon < 0) return false;
    this.inline.nodes++;
    const value = this.#memberValue(colon + 1, object, indent, depth + 1);
    if (value === null) return false;
    this.inline.addMember(object, keyAt, colon, value);
    return true;
  }

  #memberValue(behind: number, parent: ObjectNode, indent: number, depth: number): Node | null {
    const at = this.inline.skipBlanks(behind);
    const code = this.#text.charCodeAt(at);
    const isEmpty = at >= this.#text.length || code === LINE_FEED || code === HASH;
    if (!isEmpty) return this.#scalar(at, parent, depth);
    if (!this.#goTo(this.#lineEnd(at) + 1)) return null;
    // A list may stand as deep as the key that it belongs to.
    const isList = this.#indent >= 0 && this.#isItem(this.#line + this.#indent);
    if (this.#indent > indent || (isList && this.#indent === indent)) return this.#block(this.#indent, parent, depth);
    return null;
  }

  /** Where the line break behind an offset stands, or the text ends. */
  #lineEnd(at: number): number {
    const lineFeed = this.#text.indexOf('\n', at);
    return lineFeed < 0 ? this.#text.length : lineFeed;
  }

  #list(indent: number, parent: Parent, depth: number): ArrayNode | null {
    this.inline.nodes++;
    const start = this.#base + this.#line + indent;
    const array: ArrayNode = { kind: 'array', start, end: start, parent, items: [] };
    do {
      const item = this.#item(array, indent, depth + 1);
      if (item === null) return null;
      array.items.push(item);
    } while (this.#indent === indent && this.#isItem(this.#line + indent));
    return this.#close(array, indent) ? array : null;
  }

  /** What stands behind a dash: a mapping whose first key stands there too, or a scalar. */
  #item(parent: ArrayNode, indent: number, depth: number): Node | null {
    const at = this.#line + indent + 2;
    if (this.inline.colonOf(at) < 0) return this.#scalar(at, parent, depth);
    return this.inline.isTooDeep(depth) ? null : this.#mapping(indent + 2, parent, depth);
  }

  /** A scalar, or a collection in brackets or braces, and nothing but a comment behind it up to the end of the line. */
  #scalar(at: number, parent: Parent, depth: number): Node | null {
    const end = this.#lineEnd(at);
    this.#end = Math.min(end + 1, this.#text.length);
    const node = this.inline.valueIn(at, end, parent, depth);
    return node !== null && this.#goTo(this.#end) ? node : null;
  }
}

const LINE_FEED = 0x0a;
const BLANK = 0x20;
const HASH = 0x23;
const DASH = 0x2d;
