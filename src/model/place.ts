import { append } from './append.js';
import type { Document, Member, Node, ObjectNode, StringNode } from './node.js';
import { characterRange, documentOf } from './node.js';
import type { Range, Region, Source } from './source.js';

/** A member that should stand in an object and does not. */
export interface AbsentPlace {
  readonly kind: 'absent';
  readonly node: ObjectNode;
  /** The missing key; several steps for a member of a missing object: `['IkeConfig', 'IkePfs']`. */
  readonly path: readonly string[];
}

/** A part of a string's value: an entry of a comma list, one character of an address. */
export interface PartPlace {
  readonly kind: 'part';
  readonly node: StringNode;
  /** First character, counted in the value. */
  readonly from: number;
  /** After the last character, counted in the value. */
  readonly to: number;
}

/** A key itself: for unknown and repeated keys. */
export interface KeyPlace {
  readonly kind: 'key';
  readonly node: ObjectNode;
  readonly member: Member;
}

/** A stretch of a source's text: a syntax error, or a place that was computed so that its document can be let go. */
export interface TextPlace {
  readonly kind: 'text';
  readonly source: Source;
  /** The index of the document, where the source holds several. */
  readonly index: number | null;
  readonly range: Range;
  /** Its pointer, where it had one. */
  readonly pointer?: string;
  /** The value that it was cut out of, where it is a part of one; of a key that is a placeholder, that. */
  readonly whole?: string;
  /** How many characters of the pointer lead to the resource that it lies in, where it is known to lie in one. */
  readonly outside?: number;
}

/** What a finding or a value points at. Lines, columns and pointers are computed from it when a report needs them. */
export type Place = Node | AbsentPlace | PartPlace | KeyPlace | TextPlace;

export function absent(node: ObjectNode, ...path: readonly string[]): AbsentPlace {
  return { kind: 'absent', node, path };
}

export function part(node: StringNode, from: number, to: number): PartPlace {
  return { kind: 'part', node, from, to };
}

/** A stretch of the source with the pointer of a value: no part of the value, which may hold anything else. */
export function stretchOf(node: Node, range: Range): TextPlace {
  const { source, index } = documentOf(node);
  return { kind: 'text', source, index, range, pointer: pointerAt(node) };
}

export function keyOf(node: ObjectNode, member: Member): KeyPlace {
  return { kind: 'key', node, member };
}

function isNode(place: Place): place is Node {
  return !('node' in place) && place.kind !== 'text';
}

/** The document of a place; null for text that could not be read as one. */
export function documentAt(place: Place): Document | null {
  if (place.kind === 'text') return null;
  return documentOf(isNode(place) ? place : place.node);
}

/** The source that a place lies in. */
export function sourceAt(place: Place): Source {
  return place.kind === 'text' ? place.source : documentOf(isNode(place) ? place : place.node).source;
}

/** A key as a token of an RFC 6901 pointer. */
export function escapeToken(token: string): string {
  return token.includes('~') || token.includes('/') ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token;
}

/** Lists shorter than this are searched from their beginning. */
const SHORT = 16;

/** The index of an item. A list of many bodies is asked for each of them: bisection finds those that stand in order. */
function indexIn(items: readonly Node[], item: Node): number {
  if (items.length < SHORT) return items.indexOf(item);
  const index = lastBefore(items.length, (at) => (items[at]?.start ?? 0) <= item.start);
  // What an alias copies may stand elsewhere.
  return items[index] === item ? index : items.indexOf(item);
}

/** The member of an object that has a value. */
function memberOf({ members }: ObjectNode, value: Node): Member | undefined {
  if (members.length >= SHORT) {
    const found = lastMember(members, value.start);
    if (found?.value === value) return found;
  }
  for (const candidate of members) if (candidate.value === value) return candidate;
  return undefined;
}

/** The last member whose value begins there or before. */
function lastMember(members: readonly Member[], start: number): Member | undefined {
  return members[lastBefore(members.length, (at) => (members[at]?.value.start ?? 0) <= start)];
}

/** The last index that passes a test, which all before it pass too; 0 where none does. */
function lastBefore(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The RFC 6901 token that leads from a container to a value in it; null where none is needed: from a string to its JSON. */
export function tokenOf(child: Node, parent: Node): string | null {
  if (parent.kind === 'array') return String(indexIn(parent.items, child));
  const found = parent.kind === 'object' ? memberOf(parent, child) : undefined;
  return found === undefined ? null : escapeToken(found.key);
}

/** RFC 6901 tokens from the document to a node; they go on through embedded JSON strings. */
function tokensTo(node: Node): string[] {
  const tokens: string[] = [];
  let child: Node = node;
  for (;;) {
    const { parent } = child;
    if (parent.kind === 'document') {
      const { index, node: holder } = parent.within ?? { index: parent.index, node: null };
      if (index !== null) tokens.push(String(index));
      if (holder === null) return tokens.reverse();
      child = holder;
      continue;
    }
    const token = tokenOf(child, parent);
    if (token !== null) tokens.push(token);
    child = parent;
  }
}

/**
 * The RFC 6901 pointer of a place, from the root of its document (behind the document's index where the
 * source holds several). An absent field's pointer names it; a part of a string has the string's pointer.
 */
export function pointerAt(place: Place): string {
  if (place.kind === 'text') return place.pointer ?? (place.index === null ? '' : `/${String(place.index)}`);
  return pointerOf(tokensTo(isNode(place) ? place : place.node), place);
}

/** The pointer of a document's root. */
export function pointerToRoot({ index, within }: Document): string {
  const tokens = within === undefined ? [] : tokensTo(within.node);
  const own = within === undefined ? index : within.index;
  if (own !== null) tokens.push(String(own));
  return tokens.map((token) => `/${token}`).join('');
}

function pointerOf(tokens: string[], place: Place): string {
  if (place.kind === 'absent') append(tokens, place.path.map(escapeToken));
  if (place.kind === 'key') tokens.push(escapeToken(place.member.key));
  return tokens.length === 0 ? '' : `/${tokens.join('/')}`;
}

/** The narrowest stretch that shows a container: its key, or its first character where it has none. */
function containerRange(node: Node): Range {
  const { parent } = node;
  if (parent.kind === 'object') {
    const found = memberOf(parent, node);
    if (found !== undefined) return { start: found.keyStart, end: found.keyEnd };
  }
  if (parent.kind === 'string') return containerRange(parent);
  return { start: node.start, end: Math.min(node.start + 1, Math.max(node.end, node.start)) };
}

/** The offsets that a place covers: a value with its quotes, a key, a part; never a whole object or array. */
export function rangeAt(place: Place): Range {
  switch (place.kind) {
    case 'text':
      return place.range;
    case 'key':
      return { start: place.member.keyStart, end: place.member.keyEnd };
    case 'part':
      return characterRange(place.node, place.from, place.to);
    case 'absent':
      return containerRange(place.node);
    case 'object':
    case 'array':
      return containerRange(place);
    default:
      return { start: place.start, end: place.end };
  }
}

/** The same place without its document: what keeps a place for the whole run keeps no tree alive. */
export function pin(place: Place): TextPlace {
  if (place.kind === 'text') return place;
  const { source, index } = documentOf(isNode(place) ? place : place.node);
  const pinned = { kind: 'text', source, index, range: rangeAt(place), pointer: pointerAt(place) } as const;
  return place.kind === 'part' ? { ...pinned, whole: place.node.value } : pinned;
}

/** Lines and columns of a place; null where the source has no text. */
export function regionAt(place: Place): Region | null {
  const source = sourceAt(place);
  return source.textless ? null : source.region(rangeAt(place));
}
