import type { Api, Dialect } from '../model/api.js';
import { identityOfNamed } from '../model/identity.js';
import type { TextPlace } from '../model/place.js';
import { Secret } from '../model/secret.js';
import type { ConnectionFacts, Fact, Networks, ParameterFact, ReferenceFact } from '../model/workspace.js';
import type { Home } from './kept.js';
import { KeptFact, KeptNetworks, KeptParameter, KeptPlace, KeptReference } from './kept.js';
import type { Tables } from './row.js';
import { BARE, CELL, FACT, FIRST_TEXT, HEAD, LIST, NONE, PARAMETER_SIZE, QUOTED, REFERENCE_SIZE } from './row.js';

const NOTHING: readonly never[] = [];
const NO_ROLE = null;

/**
 * A connection that is kept as a row of numbers. What it is asked for is made anew each time; whoever needs a changed copy
 * takes `unfolded`, for nothing of it is an own property.
 */
export class KeptConnection implements ConnectionFacts {
  readonly id: string | null;
  readonly name: string | null;
  readonly #tables: Tables;
  readonly #cells: Uint32Array;
  readonly #from: number;

  /** @param from Where its row begins in the cells. */
  constructor(tables: Tables, cells: Uint32Array, from: number, { id, name }: Pick<ConnectionFacts, 'id' | 'name'>) {
    this.id = id;
    this.name = name;
    this.#tables = tables;
    this.#cells = cells;
    this.#from = from;
  }

  get kind(): 'connection' {
    return 'connection' as const;
  }

  get api(): Api {
    return this.#tables.apis.at(this.#cell(CELL.api));
  }

  get dialect(): Dialect {
    return this.#tables.dialects.at(this.#cell(CELL.dialect));
  }

  get estate(): string | null {
    const estate = this.#cell(CELL.estate);
    return estate === NONE ? null : this.#text(estate);
  }

  get identity(): string {
    const identity = this.#cell(CELL.identity);
    return identity === NONE ? (identityOfNamed(this) ?? '') : this.#text(identity);
  }

  get place(): TextPlace {
    const range = { start: this.#cell(CELL.start), end: this.#cell(CELL.end) };
    return new KeptPlace(this.#home, this.#text(this.#cell(CELL.tail)), range);
  }

  get references(): readonly ReferenceFact[] {
    const references: ReferenceFact[] = [];
    const count = this.#cell(CELL.references);
    for (let index = 0, at = HEAD; index < count; index++, at += REFERENCE_SIZE) {
      const field = this.#text(this.#cell(at + FACT.field));
      const kinds = this.#tables.kinds.at(this.#cell(at + FACT.kinds));
      const [tail, range] = [this.#tail(at), this.#range(at)];
      references.push(new KeptReference({ field, kinds, id: this.#value(at) }, this.#home, tail, range));
    }
    return references;
  }

  get ike(): readonly ParameterFact[] {
    const count = this.#cell(CELL.parameters);
    if (count === 0) return NOTHING;
    const parameters: ParameterFact[] = [];
    let at = HEAD + this.#cell(CELL.references) * REFERENCE_SIZE;
    for (let index = 0; index < count; index++, at += PARAMETER_SIZE) {
      const field = this.#text(this.#cell(at + FACT.field));
      parameters.push(new KeptParameter(field, this.#value(at), this.#home, this.#tail(at), this.#range(at)));
    }
    return parameters;
  }

  get gateway(): Fact<string> | null {
    return this.#fact(CELL.gateway);
  }

  get peer(): Fact<string> | null {
    return this.#fact(CELL.peer);
  }

  get peerAddress(): string | null {
    const address = this.#cell(CELL.peerAddress);
    if (address === NONE) return null;
    return address === QUOTED ? this.#value(this.#cell(CELL.peer)) : this.#text(address - FIRST_TEXT);
  }

  get localGroups(): readonly Fact<string>[] {
    const group = this.#fact(CELL.localGroup);
    return group === null ? NOTHING : [group];
  }

  get peerGroup(): Fact<string> | null {
    return this.#fact(CELL.peerGroup);
  }

  get localId(): Fact<string> | null {
    return this.#fact(CELL.localId);
  }

  get remoteId(): Fact<string> | null {
    return this.#fact(CELL.remoteId);
  }

  get psk(): Fact<Secret> | null {
    const at = this.#cell(CELL.psk);
    if (at === NONE) return null;
    return new KeptFact(new Secret(this.#value(at)), this.#home, this.#tail(at), this.#range(at));
  }

  get local(): Networks | null {
    return this.#networks(CELL.local);
  }

  get remote(): Networks | null {
    return this.#networks(CELL.remote);
  }

  /** A row holds a connection of one tunnel alone. */
  get role(): string | null {
    return NO_ROLE;
  }

  /** What it stands for is not known yet. */
  get ownAddresses(): readonly never[] {
    return NOTHING;
  }

  get furtherTunnels(): readonly never[] {
    return NOTHING;
  }

  /** The connection as an object of its own properties. */
  unfolded(): ConnectionFacts {
    return {
      kind: this.kind,
      api: this.api,
      dialect: this.dialect,
      estate: this.estate,
      id: this.id,
      name: this.name,
      identity: this.identity,
      place: this.place,
      references: this.references,
      gateway: this.gateway,
      role: this.role,
      peer: this.peer,
      peerAddress: this.peerAddress,
      ownAddresses: this.ownAddresses,
      localGroups: this.localGroups,
      peerGroup: this.peerGroup,
      local: this.local,
      remote: this.remote,
      localId: this.localId,
      remoteId: this.remoteId,
      psk: this.psk,
      ike: this.ike,
      furtherTunnels: this.furtherTunnels,
    };
  }

  #cell(offset: number): number {
    return this.#cells[this.#from + offset] ?? NONE;
  }

  #text(number: number): string {
    return this.#tables.texts.at(number);
  }

  get #home(): Home {
    const source = this.#tables.sources.at(this.#cell(CELL.source));
    const index = this.#cell(CELL.index);
    const inner = this.#text(this.#cell(CELL.pointer));
    return index === NONE ? { source, index: null, pointer: inner } : { source, index, pointer: `/${index}${inner}` };
  }

  /** The fact whose offset stands in a cell. */
  #fact(cell: number): Fact<string> | null {
    const at = this.#cell(cell);
    return at === NONE ? null : new KeptFact(this.#value(at), this.#home, this.#tail(at), this.#range(at));
  }

  #tail(at: number): string {
    return this.#text(this.#cell(at + FACT.tail));
  }

  #range(at: number): { readonly start: number; readonly end: number } {
    return { start: this.#cell(at + FACT.start), end: this.#cell(at + FACT.end) };
  }

  #value(at: number): string {
    const value = this.#cell(at + FACT.value);
    if (value >= FIRST_TEXT) return this.#text(value - FIRST_TEXT);
    const { text } = this.#tables.sources.at(this.#cell(CELL.source));
    const { start, end } = this.#range(at);
    return value === BARE ? text.slice(start, end) : text.slice(start + 1, end - 1);
  }

  #networks(cell: number): Networks | null {
    const at = this.#cell(cell);
    if (at === NONE) return null;
    const from = this.#from + at + LIST.numbers;
    const numbers = Array.from(this.#cells.subarray(from, from + this.#cell(at + LIST.count)));
    const tail = this.#text(this.#cell(at + LIST.tail));
    return new KeptNetworks(this.#home, tail, this.#cell(at + LIST.isArray) === 1, numbers);
  }
}

/** A connection whose properties can be spread into a changed copy. */
export function unfolded(facts: ConnectionFacts): ConnectionFacts {
  return facts instanceof KeptConnection ? facts.unfolded() : facts;
}
