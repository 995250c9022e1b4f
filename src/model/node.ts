import type { Limits } from './limits.js';
import type { Range, Source } from './source.js';

/**
 * Where each character of a decoded string stands in the source: character `i` of the value
 * covers the source offsets `starts[i]` to `ends[i]` (exclusive). One array cell for each UTF-16 unit.
 */
export interface Offsets {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** An HTTP request line, where the source gave one: a curl command, an `.http` file, an envelope. */
export interface RequestLine {
  readonly method: string | null;
  /** The URL or path as written, without credentials. */
  readonly url: string | null;
}

/** A string whose text is a script, and which of several requests in it one is. */
export interface Within {
  readonly node: StringNode;
  /** Its index among those of the string that have data, where there are several, else null. */
  readonly index: number | null;
}

/** One value of a source, with positions: a JSON text, one document of a YAML stream, one line of JSON Lines, one request. */
export interface Document {
  readonly kind: 'document';
  readonly source: Source;
  /** Those that it is read with: they hold for what its strings hold, too. */
  readonly limits: Limits;
  /** Its index where the source holds several documents (pointers begin with it), else null. */
  readonly index: number | null;
  readonly request: RequestLine | null;
  /** `form` where the source holds URL-encoded fields, all of them strings; `value` for JSON, YAML and objects. */
  readonly encoding: 'value' | 'form';
  /** The id that a comment before it gives to the resource that it holds. */
  readonly id?: string;
  /** Where it stands, if a string of another document of the source holds it, or a command that sends it. */
  readonly within?: Within;
  root: Node | null;
}

interface Spanned {
  /** Offset of the first character, quotes included. */
  readonly start: number;
  /** Offset after the last character, quotes included. */
  end: number;
  parent: Parent;
}

export interface Member {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: Node;
}

export interface ObjectNode extends Spanned {
  readonly kind: 'object';
  /** In the order of the text. A repeated key is kept: servers and JSON.parse take the last one, as `member` does. */
  readonly members: Member[];
  /** Whether a key stands in it twice; left out where none does. Whoever reads a text finds out. */
  repeats?: true;
}

export interface ArrayNode extends Spanned {
  readonly kind: 'array';
  readonly items: Node[];
}

export interface StringNode extends Spanned {
  readonly kind: 'string';
  readonly value: string;
  /** Where the characters stand, if the value is not spelled verbatim between the quotes. Computed when asked. */
  readonly offsets: (() => Offsets) | null;
}

export interface NumberNode extends Spanned {
  readonly kind: 'number';
  readonly value: number;
  /** The number as written: `2.0`, `1e3`, `9007199254740993`. */
  readonly raw: string;
}

export interface BooleanNode extends Spanned {
  readonly kind: 'boolean';
  readonly value: boolean;
}

export interface NullNode extends Spanned {
  readonly kind: 'null';
}

export type Node = ObjectNode | ArrayNode | StringNode | NumberNode | BooleanNode | NullNode;

/** What holds a node. A string holds the root of the JSON text that is embedded in it. */
export type Parent = ObjectNode | ArrayNode | StringNode | Document;

/** The member of that name, the last one if the key is repeated; undefined where there is none. */
export function member(object: ObjectNode, key: string): Member | undefined {
  const { members } = object;
  for (let index = members.length - 1; index >= 0; index--) {
    const candidate = members[index];
    if (candidate?.key === key) return candidate;
  }
  return undefined;
}

/** The source offset of a verbatim string's first character: behind the quote, where it has quotes. */
function firstCharacter({ value, start, end }: StringNode): number {
  return end - start === value.length ? start : start + 1;
}

/** The stretch of the source that spells some characters of a string's value; the whole string where there are none. */
export function characterRange(node: StringNode, from: number, to: number): Range {
  const last = Math.max(from, to - 1);
  // A long list has many parts: no array of all offsets is made for each of them.
  if (node.offsets === null) {
    const first = firstCharacter(node);
    return last < node.value.length
      ? { start: first + from, end: first + last + 1 }
      : { start: node.start, end: node.end };
  }
  const { starts, ends } = node.offsets();
  const start = starts[from];
  const end = ends[last];
  return start === undefined || end === undefined ? { start: node.start, end: node.end } : { start, end };
}

/** Where the characters of a string's value stand in the source. */
export function characterOffsets(node: StringNode): Offsets {
  if (node.offsets !== null) return node.offsets();
  const { length } = node.value;
  const first = firstCharacter(node);
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  for (let index = 0; index < length; index++) {
    starts[index] = first + index;
    ends[index] = first + index + 1;
  }
  return { starts, ends };
}

/** The document that a node belongs to. */
export function documentOf(node: Node): Document {
  let parent = node.parent;
  while (parent.kind !== 'document') parent = parent.parent;
  return parent;
}
