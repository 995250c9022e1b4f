import type { CidrBlock } from '../model/address.js';
import { blockOf } from '../model/address.js';
import type { TextPlace } from '../model/place.js';
import type { ResourceKind, ResourceReference } from '../model/resource.js';
import type { Range, Source } from '../model/source.js';
import type { Fact, Networks, ParameterFact, ReferenceFact } from '../model/workspace.js';

/** What the places of one resource have in common. */
export interface Home {
  readonly source: Source;
  readonly index: number | null;
  /** The pointer to the object that holds the resource and its wrapper. */
  readonly pointer: string;
}

/** Numbers the homes of what goes to another thread, where a home cannot go. */
export type HomeNumbers = (home: Home) => number;

/** A kept place as it goes to another thread; `tail` is its pointer inside the resource. */
export type PlaceCells = readonly [home: number, tail: string, start: number, end: number];

/** A kept list of networks as it goes to another thread. */
export type NetworksCells = readonly [home: number, tail: string, isArray: boolean, numbers: readonly number[]];

/** A place in a resource, kept for the whole run without its document. There may be a million of them: they are small. */
export class KeptPlace implements TextPlace {
  readonly home: Home;
  /** The pointer inside the resource. */
  readonly tail: string;
  readonly #start: number;
  readonly #end: number;

  constructor(home: Home, tail: string, { start, end }: Range) {
    this.home = home;
    this.tail = tail;
    this.#start = start;
    this.#end = end;
  }

  get kind(): 'text' {
    return 'text' as const;
  }

  get source(): Source {
    return this.home.source;
  }

  get index(): number | null {
    return this.home.index;
  }

  get range(): Range {
    return { start: this.#start, end: this.#end };
  }

  get pointer(): string {
    return this.home.pointer + this.tail;
  }

  get outside(): number {
    return this.home.pointer.length;
  }

  /** As a place that was pinned, which has these as its own properties. */
  toJSON(): TextPlace {
    const { kind, source, index, range, pointer } = this;
    return { kind, source, index, range, pointer };
  }

  cells(numberOf: HomeNumbers): PlaceCells {
    return [numberOf(this.home), this.tail, this.#start, this.#end];
  }
}

/** A value of a resource, kept with its place. One object, which makes the place when it is asked for. */
export class KeptFact<T> implements Fact<T> {
  readonly value: T;
  readonly home: Home;
  readonly tail: string;
  readonly start: number;
  readonly end: number;

  constructor(value: T, home: Home, tail: string, { start, end }: Range) {
    this.value = value;
    this.home = home;
    this.tail = tail;
    this.start = start;
    this.end = end;
  }

  get place(): TextPlace {
    return new KeptPlace(this.home, this.tail, { start: this.start, end: this.end });
  }

  cells(numberOf: HomeNumbers): PlaceCells {
    return [numberOf(this.home), this.tail, this.start, this.end];
  }
}

export class KeptReference extends KeptFact<string> implements ReferenceFact {
  readonly field: string;
  readonly kinds: readonly ResourceKind[];

  constructor({ field, kinds, id }: Omit<ResourceReference, 'place'>, home: Home, tail: string, range: Range) {
    super(id, home, tail, range);
    this.field = field;
    this.kinds = kinds;
  }
}

export class KeptParameter extends KeptFact<string> implements ParameterFact {
  readonly field: string;

  constructor(field: string, value: string, home: Home, tail: string, range: Range) {
    super(value, home, tail, range);
    this.field = field;
  }
}

/** How many numbers of a list stand for one network: its first address and prefix, and where it stands. */
const NUMBERS = 4;

/** The IPv4 networks of one list, all of them known: numbers, of which facts are made when they are asked for. */
export class KeptNetworks implements Networks {
  readonly complete = true;
  readonly home: Home;
  /** The pointer of the list. */
  readonly tail: string;
  /** Whether the list is an array, whose items have pointers of their own, or one string with commas. */
  readonly isArray: boolean;
  readonly numbers: readonly number[];

  constructor(home: Home, tail: string, isArray: boolean, numbers: readonly number[]) {
    this.home = home;
    this.tail = tail;
    this.isArray = isArray;
    this.numbers = numbers;
  }

  get entries(): readonly Fact<CidrBlock>[] {
    const entries: Fact<CidrBlock>[] = [];
    const numbers = this.numbers;
    for (let at = 0; at < numbers.length; at += NUMBERS) {
      const [bits = 0, prefix = 0, start = 0, end = 0] = numbers.slice(at, at + NUMBERS);
      const tail = this.isArray ? joined(this.tail, String(at / NUMBERS)) : this.tail;
      entries.push(new KeptFact(blockOf({ version: 4, bits }, prefix), this.home, tail, { start, end }));
    }
    return entries;
  }

  cells(numberOf: HomeNumbers): NetworksCells {
    return [numberOf(this.home), this.tail, this.isArray, this.numbers];
  }
}

/** The pointers inside resources are few: `/params/vipUuid`, `/params/peerCidrs/0`. Each is one text for all resources. */
const TAILS = new Map<string, Map<string, string>>();
const MOST_TAILS = 10_000;

/** The pointer to what a token names below another pointer. */
export function joined(outer: string, token: string): string {
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
