import type { CidrBlock } from '../model/address.js';
import type { ArrayNode, Node, ObjectNode, StringNode } from '../model/node.js';
import { documentOf } from '../model/node.js';
import type { SelectorEntry } from '../model/offers.js';
import type { Place, TextPlace } from '../model/place.js';
import { escapeToken, pin, pointerAt, rangeAt, tokenOf } from '../model/place.js';
import type { ResourceReference } from '../model/resource.js';
import type { Fact, Networks, ParameterFact, ReferenceFact } from '../model/workspace.js';
import type { Home } from './kept.js';
import { joined, KeptFact, KeptNetworks, KeptParameter, KeptPlace, KeptReference } from './kept.js';

/** The array of an item, or the string of a part; null for anything else. */
function holderOf(place: Place): ArrayNode | StringNode | null {
  if (place.kind === 'part') return place.node;
  return place.kind === 'string' && place.parent.kind === 'array' ? place.parent : null;
}

/** Room for the numbers of a list while it is read, one for all lists; a longer one gets its own. */
const ROOM: number[] = [];
const LONGEST = 256;

/** Keeps what is needed of the resource that an object holds, without its document. */
export class Keeper {
  readonly #home: Home;
  readonly #top: ObjectNode;
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

  /**
   * The same for a place in the resource, as small as can be; null for one that lies elsewhere, and for a part of a value:
   * reports look at what it is cut out of.
   */
  keepInside(place: Place): KeptPlace | null {
    if (place.kind === 'text' || place.kind === 'part') return null;
    const node = 'node' in place ? place.node : place;
    return this.#holds(node) ? new KeptPlace(this.#home, this.#tailTo(place), rangeAt(place)) : null;
  }

  #holds(node: Node): boolean {
    if (node === this.#top) return true;
    let outer = node.parent;
    while (outer !== this.#top && outer.kind !== 'document') outer = outer.parent;
    return outer === this.#top;
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
    const holder = list[0] === undefined ? null : holderOf(list[0].place);
    if (holder === null) return null;
    const isArray = holder.kind === 'array';
    const numbers = list.length > LONGEST ? [] : ROOM;
    let count = 0;
    let index = 0;
    for (const { block, place } of list) {
      if (block === null || typeof block.first !== 'number' || holderOf(place) !== holder || block.hostBits)
        return null;
      if (isArray && holder.items[index] !== place) return null;
      const { start, end } = rangeAt(place);
      numbers[count++] = block.first;
      numbers[count++] = block.prefix;
      numbers[count++] = start;
      numbers[count++] = end;
      index++;
    }
    // A list that has grown has room for more; its copy has none.
    return new KeptNetworks(this.#home, this.#tailOf(holder), isArray, numbers.slice(0, count));
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
