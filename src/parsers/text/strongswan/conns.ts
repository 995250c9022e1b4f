import type { ObjectNode, StringNode } from '../../../model/node.js';
import type { Place } from '../../../model/place.js';
import { absent } from '../../../model/place.js';
import type { RawConn } from './ipsec-conf.js';

/** How many sections one may inherit from, those counted that they inherit from in turn. */
const MOST_PARENTS = 256;

/** What conns inherit, in all: what thousands inherit from is read as often. A parameter counts as one, and by its length. */
const MOST_INHERITED = 1_000_000;

/** Characters of a value that count as much as a parameter. */
const CHARACTERS = 32;

/** An `also` that leads nowhere, back, or to too many. */
export interface BadAlso {
  readonly name: string;
  readonly place: Place;
  readonly detail: string;
}

/** A conn with what it inherits: by `also` the later before the earlier, and `%default` last. */
export class Conn {
  readonly name: string;
  readonly place: ObjectNode;
  readonly #layers: readonly RawConn[];

  constructor(conn: RawConn, parents: readonly RawConn[]) {
    this.name = conn.name;
    this.place = conn.node;
    this.#layers = [conn, ...parents];
  }

  value(key: string): StringNode | null {
    return this.#layers.find(({ values }) => values.has(key))?.values.get(key) ?? null;
  }

  get keys(): ReadonlySet<string> {
    return new Set(this.#layers.flatMap(({ values }) => [...values.keys()]));
  }

  placeOf(key: string): Place {
    return this.value(key) ?? absent(this.place, key);
  }

  /** Parameters that stand more than once in what it consists of, `%default` left out. */
  get repeated(): RawConn['repeated'] {
    const layers = this.#layers.filter(({ name }) => name !== '%default');
    const seen = new Set<string>();
    const inherited = layers.flatMap(({ values }) =>
      Array.from(values).flatMap(([key, place]) => {
        if (place === null) return [];
        const isRepeated = seen.has(key);
        seen.add(key);
        return isRepeated ? [{ key, place }] : [];
      }),
    );
    return [...layers.flatMap(({ repeated }) => repeated), ...inherited];
  }
}

/** The connections of an ipsec.conf with what they inherit, `%default` left out. */
export function connsOf(conns: ReadonlyMap<string, RawConn>, bad: BadAlso[]): readonly Conn[] {
  const parents = new Parents(conns, bad);
  return [...conns.values()].filter(({ name }) => name !== '%default').map((conn) => new Conn(conn, parents.of(conn)));
}

class Parents {
  readonly #conns: ReadonlyMap<string, RawConn>;
  readonly #bad: BadAlso[];
  readonly #known = new Map<RawConn, readonly RawConn[]>();
  readonly #weights = new Map<RawConn, number>();
  readonly #open = new Set<RawConn>();
  #inherited = 0;
  #stopped = false;

  constructor(conns: ReadonlyMap<string, RawConn>, bad: BadAlso[]) {
    this.#conns = conns;
    this.#bad = bad;
  }

  /** Depth first from the last `also` on; of a section that is met twice, the later place counts. */
  of(conn: RawConn): readonly RawConn[] {
    const known = this.#known.get(conn);
    if (known !== undefined) return known;
    this.#open.add(conn);
    const found = conn.also.toReversed().flatMap((also) => this.#through(also));
    this.#open.delete(conn);
    const standard = this.#conns.get('%default');
    if (found.length === 0 && standard !== undefined && standard !== conn) found.push(standard);
    const parents = [...new Set(found.toReversed())].toReversed().slice(0, MOST_PARENTS);
    for (const parent of parents) this.#inherited += this.#weightOf(parent);
    const isTooMuch = this.#inherited > MOST_INHERITED;
    if (isTooMuch && !this.#stopped) {
      this.#stopped = true;
      this.#bad.push({
        name: conn.name,
        place: conn.node,
        detail: 'from here on nothing is inherited: it is too much',
      });
    }
    const kept = isTooMuch ? [] : parents;
    this.#known.set(conn, kept);
    return kept;
  }

  #weightOf(conn: RawConn): number {
    const known = this.#weights.get(conn);
    if (known !== undefined) return known;
    let weight = 1 + conn.values.size;
    for (const node of conn.values.values()) weight += Math.floor((node?.value.length ?? 0) / CHARACTERS);
    this.#weights.set(conn, weight);
    return weight;
  }

  #through(also: StringNode): readonly RawConn[] {
    const parent = this.#conns.get(also.value);
    const detail =
      parent === undefined
        ? 'no conn has this name'
        : this.#open.has(parent)
          ? 'the conn inherits from itself'
          : this.#open.size > MOST_PARENTS
            ? `more than ${MOST_PARENTS} levels of also`
            : null;
    if (parent !== undefined && detail === null) return [parent, ...this.of(parent)];
    this.#bad.push({ name: also.value, place: also, detail: detail ?? '' });
    return [];
  }
}
