import type { Node, ObjectNode } from '../model/node.js';
import { documentOf } from '../model/node.js';
import type { Place, TextPlace } from '../model/place.js';
import { pin, pointerAt, pointerFrom, rangeAt } from '../model/place.js';
import type { Range, Source } from '../model/source.js';

/** What the places of one resource have in common. */
interface Home {
  readonly source: Source;
  readonly index: number | null;
  /** The pointer to the object that holds the resource and its wrapper. */
  readonly pointer: string;
}

/** A place in a resource, kept for the whole run without its document. There may be a million of them: they are small. */
class KeptPlace implements TextPlace {
  readonly kind = 'text';
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

/** The pointers inside resources are few: `/params/vipUuid`, `/params/peerCidrs/0`. */
const TAILS = new Map<string, string>();
const MOST_TAILS = 10_000;

function shared(tail: string): string {
  const known = TAILS.get(tail);
  if (known !== undefined) return known;
  if (TAILS.size < MOST_TAILS) TAILS.set(tail, tail);
  return tail;
}

/** Keeps places of one resource. */
export type Keep = (place: Place) => TextPlace;

/** Keeps the places of the resource that an object holds. */
export function keeperOf(root: ObjectNode): Keep {
  const { source, index } = documentOf(root);
  const home: Home = { source, index, pointer: pointerAt(root) };
  const top: Node = root;
  return (place) =>
    place.kind === 'text' ? pin(place) : new KeptPlace(home, shared(pointerFrom(top, place)), rangeAt(place));
}
