import type { Secret } from '../model/secret.js';
import type { Source } from '../model/source.js';
import type { ConnectionFacts, Fact, Networks, ParameterFact, ReferenceFact } from '../model/workspace.js';
import { KeptConnection } from './kept-connection.js';
import type { Home } from './kept.js';
import { KeptFact, KeptNetworks, KeptPlace } from './kept.js';
import { BARE, CELL, FIRST_TEXT, HEAD, NONE, QUOTED, REFERENCE_SIZE, Tables } from './row.js';

/** So many numbers are taken at once. */
const PAGE = 64 * 1024;

/**
 * Keeps connections as rows of numbers: a run may hold 100,000 of them, each with forty objects that the collector of
 * memory would look at again and again. What is asked of a connection is made of its row then; its texts are the source's.
 */
export class Shelf {
  readonly #tables = new Tables();
  #page = new Uint32Array(PAGE);
  #end = 0;

  /** The same connection as a row; as it is where it holds what no row can: several tunnels, IPv6 networks, foreign places. */
  put(facts: ConnectionFacts): ConnectionFacts {
    const row = rowOf(facts, this.#tables);
    if (row === null) return facts;
    if (this.#end + row.length > this.#page.length) {
      this.#page = new Uint32Array(Math.max(PAGE, row.length));
      this.#end = 0;
    }
    this.#page.set(row, this.#end);
    const kept = new KeptConnection(this.#tables, this.#page, this.#end, facts);
    this.#end += row.length;
    return kept;
  }
}

/** The cells of a connection; null where it does not fit into them. */
function rowOf(facts: ConnectionFacts, tables: Tables): readonly number[] | null {
  const { place, role, ownAddresses, localGroups, furtherTunnels } = facts;
  const isPlain = role === null && ownAddresses.length === 0 && furtherTunnels.length === 0 && localGroups.length < 2;
  if (!isPlain || !(place instanceof KeptPlace)) return null;
  const row = new Row(tables, place);
  row.write(facts);
  return row.fits ? row.cells : null;
}

function isKept(fact: Fact<string | Secret>): fact is KeptFact<string | Secret> {
  return fact instanceof KeptFact;
}

class Row {
  readonly cells: number[] = new Array<number>(HEAD).fill(NONE);
  /** Whether all that was written can be read again. */
  fits = true;
  readonly #tables: Tables;
  readonly #home: Home;
  readonly #source: Source;
  #references: readonly Fact<unknown>[] = [];

  constructor(tables: Tables, place: KeptPlace) {
    this.#tables = tables;
    this.#home = place.home;
    this.#source = place.source;
    const { index } = place;
    const { cells } = this;
    cells[CELL.source] = tables.sources.numberOf(place.source);
    if (index !== null) cells[CELL.index] = index;
    // The index of each body would make a text for each.
    const lead = index === null ? '' : `/${String(index)}`;
    this.fits = this.#home.pointer.startsWith(lead);
    cells[CELL.pointer] = tables.texts.numberOf(this.#home.pointer.slice(lead.length));
    cells[CELL.tail] = tables.texts.numberOf(place.tail);
    const { start, end } = place.range;
    cells[CELL.start] = start;
    cells[CELL.end] = end;
  }

  write(facts: ConnectionFacts): void {
    const { cells } = this;
    const { apis, dialects, texts } = this.#tables;
    cells[CELL.api] = apis.numberOf(facts.api);
    cells[CELL.dialect] = dialects.numberOf(facts.dialect);
    if (facts.estate !== null) cells[CELL.estate] = texts.numberOf(facts.estate);
    if (facts.id === null && facts.name === null) cells[CELL.identity] = texts.numberOf(facts.identity);
    this.#references = facts.references;
    cells[CELL.references] = facts.references.length;
    for (const reference of facts.references) this.#reference(reference);
    cells[CELL.parameters] = facts.ike.length;
    for (const parameter of facts.ike) this.#parameter(parameter);
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
  }

  #reference(reference: ReferenceFact): void {
    this.#cellsOf(reference);
    this.cells.push(this.#tables.texts.numberOf(reference.field), this.#tables.kinds.numberOf(reference.kinds));
  }

  #parameter(parameter: ParameterFact): void {
    this.#cellsOf(parameter);
    this.cells.push(this.#tables.texts.numberOf(parameter.field));
  }

  /** The offset of a fact in the row; many are references too, and stand there. */
  #fact(fact: Fact<string | Secret> | null): number {
    if (fact === null) return NONE;
    const among = this.#references.indexOf(fact);
    if (among >= 0) return HEAD + among * REFERENCE_SIZE;
    const offset = this.cells.length;
    this.#cellsOf(fact);
    return offset;
  }

  #cellsOf(fact: Fact<string | Secret>): void {
    if (!isKept(fact) || fact.home !== this.#home) {
      this.fits = false;
      return;
    }
    const { value, tail, start, end } = fact;
    this.cells.push(this.#tables.texts.numberOf(tail), start, end, this.#value(value, start, end));
  }

  #value(value: string | Secret, start: number, end: number): number {
    const { length } = value;
    if (end - start === length + 2 && this.#standsAt(value, start + 1)) return QUOTED;
    if (end - start === length && this.#standsAt(value, start)) return BARE;
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
    return peerAddress === peer?.value ? QUOTED : FIRST_TEXT + this.#tables.texts.numberOf(peerAddress);
  }

  #networks(networks: Networks | null): number {
    if (networks === null) return NONE;
    const offset = this.cells.length;
    if (networks instanceof KeptNetworks && networks.home === this.#home) {
      const { tail, isArray, numbers } = networks;
      this.cells.push(this.#tables.texts.numberOf(tail), Number(isArray), numbers.length, ...numbers);
    } else this.fits = false;
    return offset;
  }
}
