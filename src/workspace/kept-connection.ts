import type { Api, Dialect } from '../model/api.js';
import { identityOfNamed } from '../model/identity.js';
import type { TextPlace } from '../model/place.js';
import { Secret } from '../model/secret.js';
import type { ConnectionFacts, Fact, Networks, ParameterFact, ReferenceFact } from '../model/workspace.js';
import type { Home } from './kept.js';
import { KeptFact, KeptNetworks, KeptParameter, KeptPlace, KeptReference } from './kept.js';
import type { Lead, Slot, Tables } from './row.js';
import { CELL, FACT, FACT_SIZE, FIRST_TEXT, HEAD, LIST, NETWORK_SIZE, inTable, NONE, SAME, TEXT } from './row.js';

const NOTHING: readonly never[] = [];
const NO_ROLE = null;

/**
 * A connection that is kept as a row of numbers. What it is asked for is made anew each time; whoever needs a changed copy
 * takes `unfolded`, for nothing of it is an own property.
 */
export class KeptConnection implements ConnectionFacts {
  readonly #tables: Tables;
  readonly #bytes: Uint8Array;
  readonly #from: number;

  /** @param from Where its row begins in the bytes. */
  constructor(tables: Tables, bytes: Uint8Array, from: number) {
    this.#tables = tables;
    this.#bytes = bytes;
    this.#from = from;
  }

  get kind(): 'connection' {
    return 'connection' as const;
  }

  get api(): Api {
    return this.#lead.api;
  }

  get dialect(): Dialect {
    return this.#lead.dialect;
  }

  get estate(): string | null {
    return this.#lead.estate;
  }

  get id(): string | null {
    return this.#textAt(CELL.id);
  }

  get name(): string | null {
    return this.#textAt(CELL.name);
  }

  get identity(): string {
    const identity = this.#cell(CELL.identity);
    return identity === NONE ? (identityOfNamed(this) ?? '') : this.#text(identity);
  }

  get place(): TextPlace {
    const start = this.#cell(CELL.start);
    const range = { start, end: start + this.#cell(CELL.length) };
    return new KeptPlace(this.#home, this.#tables.slots.at(this.#cell(CELL.slot)).tail, range);
  }

  get references(): readonly ReferenceFact[] {
    const references: ReferenceFact[] = [];
    const home = this.#home;
    for (let at = HEAD; at < this.#parameters; at += FACT_SIZE) {
      const { tail, field, kinds } = this.#slot(at);
      references.push(new KeptReference({ field, kinds, id: this.#value(at) }, home, tail, this.#range(at)));
    }
    return references;
  }

  get ike(): readonly ParameterFact[] {
    const count = this.#cell(CELL.parameters);
    if (count === 0) return NOTHING;
    const parameters: ParameterFact[] = [];
    const home = this.#home;
    const from = this.#parameters;
    for (let at = from; at < from + count * FACT_SIZE; at += FACT_SIZE) {
      const { tail, field } = this.#slot(at);
      parameters.push(new KeptParameter(field, this.#value(at), home, tail, this.#range(at)));
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
    return address === SAME ? this.#value(this.#cell(CELL.peer)) : this.#text(address - FIRST_TEXT);
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
    return new KeptFact(new Secret(this.#value(at)), this.#home, this.#slot(at).tail, this.#range(at));
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
    return this.#tables.cellsAt(this.#bytes, this.#from)[offset] ?? NONE;
  }

  /** The text whose offset or number stands in a cell. */
  #textAt(cell: number): string | null {
    const at = this.#cell(cell);
    if (at === NONE) return null;
    if (at < NONE) return this.#text(inTable(at));
    const start = this.#cell(CELL.start) + this.#cell(at + TEXT.start);
    return this.#lead.source.text.slice(start, start + this.#cell(at + TEXT.length));
  }

  #text(number: number): string {
    return this.#tables.texts.at(number);
  }

  get #lead(): Lead {
    return this.#tables.leads.at(this.#cell(CELL.lead));
  }

  get #home(): Home {
    const { source, pointer } = this.#lead;
    const index = this.#cell(CELL.index);
    return index === NONE ? { source, index: null, pointer } : { source, index, pointer: `/${index}${pointer}` };
  }

  /** Where the parameters begin: behind the references. */
  get #parameters(): number {
    return HEAD + this.#cell(CELL.references) * FACT_SIZE;
  }

  /** The fact whose offset stands in a cell. */
  #fact(cell: number): Fact<string> | null {
    const at = this.#cell(cell);
    return at === NONE ? null : new KeptFact(this.#value(at), this.#home, this.#slot(at).tail, this.#range(at));
  }

  #slot(at: number): Slot {
    return this.#tables.slots.at(this.#cell(at + FACT.slot));
  }

  #range(at: number): { readonly start: number; readonly end: number } {
    const start = this.#cell(CELL.start) + this.#cell(at + FACT.start);
    return { start, end: start + this.#cell(at + FACT.length) };
  }

  #value(at: number): string {
    const value = this.#cell(at + FACT.value);
    if (value >= FIRST_TEXT) return this.#text(value - FIRST_TEXT);
    const { text } = this.#lead.source;
    const { start, end } = this.#range(at);
    return text.slice(start + value, end - value);
  }

  #networks(cell: number): Networks | null {
    const at = this.#cell(cell);
    if (at === NONE) return null;
    if (at < NONE) return this.#tables.networks.at(inTable(at));
    const from = at + LIST.networks;
    const base = this.#cell(CELL.start);
    const numbers: number[] = [];
    const to = from + this.#cell(at + LIST.count) * NETWORK_SIZE;
    for (let network = from; network < to; network += NETWORK_SIZE) {
      const start = base + this.#cell(network + 2);
      numbers.push(this.#cell(network), this.#cell(network + 1), start, start + this.#cell(network + 3));
    }
    const { tail } = this.#slot(at);
    return new KeptNetworks(this.#home, tail, this.#cell(at + LIST.isArray) === 1, numbers);
  }
}

/** A connection whose properties can be spread into a changed copy. */
export function unfolded(facts: ConnectionFacts): ConnectionFacts {
  return facts instanceof KeptConnection ? facts.unfolded() : facts;
}
