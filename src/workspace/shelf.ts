import type { ResourceKind } from '../model/resource.js';
import type { Secret } from '../model/secret.js';
import type { Source } from '../model/source.js';
import type { ConnectionFacts, Fact, Networks } from '../model/workspace.js';
import { KeptConnection } from './kept-connection.js';
import type { Home } from './kept.js';
import { KeptFact, KeptNetworks, KeptPlace } from './kept.js';
import {
  CELL,
  FACT_SIZE,
  FIRST_TEXT,
  HEAD,
  MOST_AROUND,
  NETWORK_SIZE,
  NONE,
  inTable,
  packed,
  SAME,
  Tables,
} from './row.js';

/** So many bytes are taken at once. */
const PAGE = 256 * 1024;

/**
 * Keeps connections as rows of numbers: a run may hold 100,000 of them, each with forty objects that the collector of
 * memory would look at again and again. What is asked of a connection is made of its row then; its texts are the source's.
 */
export class Shelf {
  readonly #tables = new Tables();
  #page = new Uint8Array(PAGE);
  #end = 0;

  /** The same connection as a row; as it is where it holds what no row can: several tunnels, a low MTU, or places elsewhere. */
  put(facts: ConnectionFacts): ConnectionFacts {
    const cells = cellsOf(facts, this.#tables);
    if (cells === null) return facts;
    const row = packed(cells);
    if (this.#end + row.length > this.#page.length) {
      this.#page = new Uint8Array(Math.max(PAGE, row.length));
      this.#end = 0;
    }
    this.#page.set(row, this.#end);
    const kept = new KeptConnection(this.#tables, this.#page, this.#end);
    this.#end += row.length;
    return kept;
  }
}

/** The cells of a connection; null where it does not fit into them. */
function cellsOf(facts: ConnectionFacts, tables: Tables): readonly number[] | null {
  const { place, role, ownAddresses, localGroups, lowMtu, furtherTunnels } = facts;
  const isPlain = role === null && ownAddresses.length === 0 && furtherTunnels.length === 0 && localGroups.length < 2;
  if (!isPlain || lowMtu !== undefined || !(place instanceof KeptPlace)) return null;
  const row = new Row(tables, facts, place);
  row.write(facts);
  return row.fits ? row.cells : null;
}

function isKept(fact: Fact<string | Secret>): fact is KeptFact<string | Secret> {
  return fact instanceof KeptFact;
}

/** So many characters are searched for the name of a body. */
const NEAR = 4096;

const NO_KINDS: readonly ResourceKind[] = [];

/** Writes the cells of one connection. */
class Row {
  readonly cells: number[] = new Array<number>(HEAD).fill(NONE);
  /** Whether all that was written can be read again. */
  fits = true;
  readonly #tables: Tables;
  readonly #home: Home;
  readonly #source: Source;
  readonly #start: number;
  #references: readonly Fact<unknown>[] = [];

  constructor(tables: Tables, { api, dialect, estate }: ConnectionFacts, place: KeptPlace) {
    this.#tables = tables;
    this.#home = place.home;
    const { source, index, pointer } = place.home;
    this.#source = source;
    // With the index of each body each would have a lead of its own.
    const ahead = index === null ? '' : `/${String(index)}`;
    this.fits = pointer.startsWith(ahead);
    const lead = { source, pointer: pointer.slice(ahead.length), api, dialect, estate };
    const { start, end } = place.range;
    this.#start = start;
    const { cells } = this;
    cells[CELL.lead] = tables.leads.numberOf(lead);
    if (index !== null) cells[CELL.index] = index;
    cells[CELL.slot] = this.#slot(place.tail);
    cells[CELL.start] = start;
    cells[CELL.length] = end - start;
  }

  write(facts: ConnectionFacts): void {
    const { cells } = this;
    const { id, name, identity, references, ike } = facts;
    if (id === null && name === null) cells[CELL.identity] = this.#tables.texts.numberOf(identity);
    this.#references = references;
    cells[CELL.references] = references.length;
    for (const reference of references) this.#cellsOf(reference, reference.field, reference.kinds);
    cells[CELL.parameters] = ike.length;
    for (const parameter of ike) this.#cellsOf(parameter, parameter.field);
    cells[CELL.gateway] = this.#fact(facts.gateway);
    cells[CELL.peer] = this.#fact(facts.peer);
    cells[CELL.localGroup] = this.#fact(facts.localGroups[0] ?? null);
    cells[CELL.peerGroup] = this.#fact(facts.peerGroup);
    cells[CELL.localId] = this.#fact(facts.localId);
    cells[CELL.remoteId] = this.#fact(facts.remoteId);
    cells[CELL.psk] = this.#fact(facts.psk);
    cells[CELL.peerAddress] = this.#peerAddress(facts);
    cells[CELL.local] = this.#networks(facts.local);
    cells[CELL.remote] = this.#networks(facts.remote);
    cells[CELL.id] = this.#text(id);
    cells[CELL.name] = this.#text(name);
  }

  /** Where a text stands in the body, or one like it; its number where it is not soon met. */
  #text(text: string | null): number {
    if (text === null) return NONE;
    const from = this.#source.text.slice(this.#start, this.#start + NEAR).indexOf(text);
    if (from < 0) return inTable(this.#tables.texts.numberOf(text));
    const offset = this.cells.length;
    this.cells.push(from, text.length);
    return offset;
  }

  #slot(tail: string, field = '', kinds = NO_KINDS): number {
    return this.#tables.slots.numberOf({ tail, field, kinds });
  }

  /** The offset of a fact in the row; many are references too, and stand there. */
  #fact(fact: Fact<string | Secret> | null): number {
    if (fact === null) return NONE;
    const among = this.#references.indexOf(fact);
    if (among >= 0) return HEAD + among * FACT_SIZE;
    const offset = this.cells.length;
    this.#cellsOf(fact);
    return offset;
  }

  #cellsOf(fact: Fact<string | Secret>, field?: string, kinds?: readonly ResourceKind[]): void {
    if (!isKept(fact) || fact.home !== this.#home) {
      this.fits = false;
      return;
    }
    const { value, tail, start, end } = fact;
    const slot = this.#slot(tail, field, kinds);
    this.cells.push(slot, start - this.#start, end - start, this.#value(value, start, end));
  }

  #value(value: string | Secret, start: number, end: number): number {
    const around = (end - start - value.length) / 2;
    if (around >= 0 && around <= MOST_AROUND && Number.isInteger(around) && this.#standsAt(value, start + around))
      return around;
    // A key stands in no table.
    if (typeof value === 'string') return FIRST_TEXT + this.#tables.texts.numberOf(value);
    this.fits = false;
    return NONE;
  }

  #standsAt(value: string | Secret, at: number): boolean {
    const { text } = this.#source;
    return typeof value === 'string' ? text.startsWith(value, at) : value.standsAt(text, at);
  }

  #peerAddress({ peer, peerAddress }: ConnectionFacts): number {
    if (peerAddress === null) return NONE;
    return peerAddress === peer?.value ? SAME : FIRST_TEXT + this.#tables.texts.numberOf(peerAddress);
  }

  #networks(networks: Networks | null): number {
    if (networks === null) return NONE;
    if (!(networks instanceof KeptNetworks) || networks.home !== this.#home)
      return inTable(this.#tables.networks.numberOf(networks));
    const offset = this.cells.length;
    const { tail, isArray, numbers } = networks;
    this.cells.push(this.#slot(tail), Number(isArray), numbers.length / NETWORK_SIZE);
    for (let at = 0; at < numbers.length; at += NETWORK_SIZE) {
      const [first = 0, prefix = 0, start = 0, end = 0] = numbers.slice(at, at + NETWORK_SIZE);
      this.cells.push(first, prefix, start - this.#start, end - start);
    }
    return offset;
  }
}
