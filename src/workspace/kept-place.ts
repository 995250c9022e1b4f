import type { CidrBlock } from '../model/address.js';
import { blockOf } from '../model/address.js';
import type { ArrayNode, Node, ObjectNode, StringNode } from '../model/node.js';
import { documentOf } from '../model/node.js';
import type { SelectorEntry } from '../model/offers.js';
import type { Place, TextPlace } from '../model/place.js';
import { escapeToken, pin, pointerAt, rangeAt, tokenOf } from '../model/place.js';
import type { ResourceKind, ResourceReference } from '../model/resource.js';
import type { Range, Source } from '../model/source.js';
import type { Fact, Networks, ParameterFact, ReferenceFact } from '../model/workspace.js';

/** What the places of one resource have in common. */
interface Home {
  readonly source: Source;
  readonly index: number | null;
  /** The pointer to the object that holds the resource and its wrapper. */
  readonly pointer: string;
}

/** A place in a resource, kept for the whole run without its document. There may be a million of them: they are small. */
class KeptPlace implements TextPlace {
  readonly #home: Home;
  readonly #tail: string;
  readonly #start: number;
  readonly #end: number;

  constructor(home: Home, tail: string, { start, end }: Range) {
    this.#home = home;
    this.#tail = tail;
    this.#start = start;
    this.#end = end;
  }

  get kind() {
    return 'text' as const;
  }

  get source(): Source {
    return this.#home.source;
  }

  get index(): number | null {
    return this.#home.index;
  }

  get range(): Range {
    return { start: this.#start, end: this.#end };
  }

  get pointer(): string {
    return this.#home.pointer + this.#tail;
  }

  get outside(): number {
    return this.#home.pointer.length;
  }
}

/** A value of a resource, kept with its place. One object, which makes the place when it is asked for. */
class KeptFact<T> implements Fact<T> {
  readonly value: T;
  readonly #home: Home;
  readonly #tail: string;
  readonly #start: number;
  readonly #end: number;

  constructor(value: T, home: Home, tail: string, { start, end }: Range) {
    this.value = value;
    this.#home = home;
    this.#tail = tail;
    this.#start = start;
    this.#end = end;
  }

  get place(): TextPlace {
    return new KeptPlace(this.#home, this.#tail, { start: this.#start, end: this.#end });
  }
}

class KeptReference extends KeptFact<string> implements ReferenceFact {
  readonly field: string;
  readonly kinds: readonly ResourceKind[];

  constructor({ field, kinds, id }: Omit<ResourceReference, 'place'>, home: Home, tail: string, range: Range) {
    super(id, home, tail, range);
    this.field = field;
    this.kinds = kinds;
  }
}

class KeptParameter extends KeptFact<string> implements ParameterFact {
  readonly field: string;

  constructor(field: string, value: string, home: Home, tail: string, range: Range) {
    super(value, home, tail, range);
    this.field = field;
  }
}

/** How many numbers of a list stand for one network: its first address and prefix, and where it stands. */
const NUMBERS = 4;

/** The IPv4 networks of one list, all of them known: numbers, of which facts are made when they are asked for. */
class KeptNetworks implements Networks {
  readonly complete = true;
  readonly #home: Home;
  /** The pointer of the list. */
  readonly #tail: string;
  /** Whether the list is an array, whose items have pointers of their own, or one string with commas. */
  readonly #isArray: boolean;
  readonly #numbers: readonly number[];

  constructor(home: Home, tail: string, isArray: boolean, numbers: readonly number[]) {
    this.#home = home;
    this.#tail = tail;
    this.#isArray = isArray;
    this.#numbers = numbers;
  }

  get entries(): readonly Fact<CidrBlock>[] {
    const entries: Fact<CidrBlock>[] = [];
    const numbers = this.#numbers;
    for (let at = 0; at < numbers.length; at += NUMBERS) {
      const [bits = 0, prefix = 0, start = 0, end = 0] = numbers.slice(at, at + NUMBERS);
      const tail = this.#isArray ? joined(this.#tail, String(at / NUMBERS)) : this.#tail;
      entries.push(new KeptFact(blockOf({ version: 4, bits }, prefix), this.#home, tail, { start, end }));
    }
    return entries;
  }
}

/** The pointers inside resources are few: `/params/vipUuid`, `/params/peerCidrs/0`. Each is one text for all resources. */
const TAILS = new Map<string, Map<string, string>>();
const MOST_TAILS = 10_000;

/** The pointer to what a token names below another pointer. */
function joined(outer: string, token: string): string {
  let below = TAILS.get(outer);
  const known = below?.get(token);
  if (known !== undefined) return known;
  const tail = `${outer}/${token}`;
  if (below === undefined) {
    below = new Map();
    if (TAILS.size < MOST_TAILS) TAILS.set(outer, below);
  }
  if (below.size < MOST_TAILS) below.set(token, tail);
  return tail;
}

/** The array of an item, or the string of a part; null for anything else. */
function holderOf(place: Place): ArrayNode | StringNode | null {
  if (place.kind === 'part') return place.node;
  return place.kind === 'string' && place.parent.kind === 'array' ? place.parent : null;
}

/** Keeps what is needed of the resource that an object holds, without its document. */
export class Keeper {
  readonly #home: Home;
  readonly #top: Node;
  /** The value whose tail was asked for last: the next one is often a part of it, or stands beside it. */
  #node: Node;
  #tail = '';

  constructor(root: ObjectNode) {
    const { source, index } = documentOf(root);
    this.#home = { source, index, pointer: pointerAt(root) };
    this.#top = root;
    this.#node = root;
  }

  keep(place: Place): TextPlace {
    return place.kind === 'text' ? pin(place) : new KeptPlace(this.#home, this.#tailTo(place), rangeAt(place));
  }

  keepFact<T>(value: T, place: Place): Fact<T> {
    if (place.kind === 'text') return { value, place: pin(place) };
    return new KeptFact(value, this.#home, this.#tailTo(place), rangeAt(place));
  }

  keepReference(reference: ResourceReference): ReferenceFact {
    const { field, kinds, id, place } = reference;
    if (place.kind === 'text') return { field, kinds, value: id, place: pin(place) };
    return new KeptReference(reference, this.#home, this.#tailTo(place), rangeAt(place));
  }

  keepParameter(field: string, value: string, place: Place): ParameterFact {
    if (place.kind === 'text') return { field, value, place: pin(place) };
    return new KeptParameter(field, value, this.#home, this.#tailTo(place), rangeAt(place));
  }

  keepNetworks(list: readonly SelectorEntry[]): Networks {
    const packed = this.#packed(list);
    if (packed !== null) return packed;
    const entries: Fact<CidrBlock>[] = [];
    for (const { block, place } of list) if (block !== null) entries.push({ value: block, place: this.keep(place) });
    return { entries, complete: entries.length === list.length };
  }

  /** The networks of an array of strings, or of one string with commas; null where they are not all IPv4 networks. */
  #packed(list: readonly SelectorEntry[]): KeptNetworks | null {
    const [first] = list;
    if (first === undefined) return null;
    const holder = holderOf(first.place);
    if (holder === null) return null;
    const isArray = holder.kind === 'array';
    const numbers: number[] = [];
    for (const [index, { block, place }] of list.entries()) {
      if (block === null || typeof block.first !== 'number' || holderOf(place) !== holder || block.hostBits)
        return null;
      if (isArray && holder.items[index] !== place) return null;
      const { start, end } = rangeAt(place);
      numbers.push(block.first, block.prefix, start, end);
    }
    // A list that has grown has room for more; its copy has none.
    return new KeptNetworks(this.#home, this.#tailOf(holder), isArray, numbers.slice());
  }

  #tailTo(place: Exclude<Place, TextPlace>): string {
    switch (place.kind) {
      case 'absent':
        return place.path.reduce((tail, key) => joined(tail, escapeToken(key)), this.#tailOf(place.node));
      case 'key':
        return joined(this.#tailOf(place.node), escapeToken(place.member.key));
      case 'part':
        return this.#tailOf(place.node);
      default: {
        const { parent } = place;
        if (place === this.#top || parent.kind === 'document') return '';
        const token = tokenOf(place, parent);
        const outer = this.#tailOf(parent);
        return token === null ? outer : joined(outer, token);
      }
    }
  }

  /** The same for what other values may stand in or be parts of. */
  #tailOf(node: Node): string {
    if (node !== this.#node) {
      this.#tail = this.#tailTo(node);
      this.#node = node;
    }
    return this.#tail;
  }
}

/** Makes places that were kept in another thread: they know their source again. */
export class PlaceMaker {
  readonly #source: Source;
  #home: Home;

  constructor(source: Source) {
    this.#source = source;
    this.#home = { source, index: null, pointer: '' };
  }

  make({ index, range, pointer, outside }: KeptAt): TextPlace {
    const home = pointer.slice(0, outside);
    if (this.#home.index !== index || this.#home.pointer !== home) {
      this.#home = { source: this.#source, index, pointer: home };
    }
    return new KeptPlace(this.#home, pointer.slice(outside), range);
  }
}

/** Where a kept place is, without its source. */
export interface KeptAt {
  readonly index: number | null;
  readonly range: Range;
  readonly pointer: string;
  readonly outside: number;
}
