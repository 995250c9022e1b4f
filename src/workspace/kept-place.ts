import type { Node, ObjectNode } from '../model/node.js';
import { documentOf } from '../model/node.js';
import type { Place, TextPlace } from '../model/place.js';
import { escapeToken, pin, pointerAt, rangeAt, tokenOf } from '../model/place.js';
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

/** Keeps the places of the resource that an object holds. */
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
