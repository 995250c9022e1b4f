import type { Api, Dialect } from '../model/api.js';
import type { ResourceKind } from '../model/resource.js';
import type { Source } from '../model/source.js';
import type { Networks } from '../model/workspace.js';

/** Stands for null, where a cell may. */
export const NONE = -1;

/** A number of a table in a cell that may hold an offset of the row too; the same again is the number. */
export function inTable(number: number): number {
  return NONE - 1 - number;
}

/** The cells at the beginning of a row: a number of a table, an offset in the source, or the offset of more cells of the row. */
export const CELL = {
  lead: 0,
  /** The index of the document, where the source holds several. */
  index: 1,
  /** Where neither id nor name tell it. */
  identity: 2,
  slot: 3,
  /** From the beginning of the source. All other beginnings of the row count from here. */
  start: 4,
  length: 5,
  /** The value alone; its place is that of the peer. */
  peerAddress: 6,
  gateway: 7,
  peer: 8,
  localGroup: 9,
  peerGroup: 10,
  localId: 11,
  remoteId: 12,
  psk: 13,
  local: 14,
  remote: 15,
  /** How many references stand behind these cells, and how many parameters behind those. */
  references: 16,
  parameters: 17,
  id: 18,
  name: 19,
} as const;

/** How many cells a row has in any case. */
export const HEAD = 20;

/** The cells of a text that stands in the source. */
export const TEXT = { start: 0, length: 1 } as const;

/** The cells of a fact. */
export const FACT = { slot: 0, start: 1, length: 2, value: 3 } as const;
export const FACT_SIZE = 4;

/** The cells of a list of networks before those of each network: its first address, prefix, beginning and length. */
export const LIST = { slot: 0, isArray: 1, count: 2, networks: 3 } as const;
export const NETWORK_SIZE = 4;

/**
 * What the value of a fact is, as its cell has it: the text of its range without so many characters at both ends (none, a
 * quote, the escaped quote of JSON in a string), or from `FIRST_TEXT` on one of the table.
 */
export const MOST_AROUND = 2;
export const FIRST_TEXT = MOST_AROUND + 1;

/** The value of the peer, for its address. */
export const SAME = 0;

/** What the connections of one source have in common. */
export interface Lead {
  readonly source: Source;
  /** What the pointer of the resource has behind the index. */
  readonly pointer: string;
  readonly api: Api;
  readonly dialect: Dialect;
  readonly estate: string | null;
}

/** Where facts stand inside their resources, and what they are facts of. */
export interface Slot {
  /** The pointer inside the resource. */
  readonly tail: string;
  readonly field: string;
  readonly kinds: readonly ResourceKind[];
}

/** Values that rows share, by their numbers. */
class Table<T> {
  readonly #values: T[] = [];
  /** By a key: what has the same key differs in few ways. */
  readonly #numbers = new Map<unknown, number | number[]>();
  readonly #keyOf: (value: T) => unknown;
  readonly #isSame: (one: T, other: T) => boolean;

  constructor(keyOf: (value: T) => unknown, isSame: (one: T, other: T) => boolean) {
    this.#keyOf = keyOf;
    this.#isSame = isSame;
  }

  numberOf(value: T): number {
    const key = this.#keyOf(value);
    const known = this.#numbers.get(key);
    const numbers = typeof known === 'number' ? [known] : (known ?? []);
    for (const number of numbers) if (this.#isSame(this.at(number), value)) return number;
    const number = this.#values.push(value) - 1;
    this.#numbers.set(key, known === undefined ? number : [...numbers, number]);
    return number;
  }

  at(number: number): T {
    const value = this.#values[number];
    if (value === undefined) throw new RangeError('no value has this number');
    return value;
  }
}

const BITS = 7;
const MORE = 1 << BITS;

/** The cells of a row as bytes, their count first: seven bits in each, the lowest first; a negative number as an odd one. */
export function packed(cells: readonly number[]): readonly number[] {
  const bytes: number[] = [];
  pack(cells.length, bytes);
  for (const cell of cells) pack(cell, bytes);
  return bytes;
}

function pack(cell: number, bytes: number[]): void {
  let rest = cell < 0 ? -2 * cell - 1 : 2 * cell;
  for (; rest >= MORE; rest = Math.floor(rest / MORE)) bytes.push((rest % MORE) + MORE);
  bytes.push(rest);
}

/** Reads the cells of the row that begins at a byte. */
function unpack(bytes: Uint8Array, from: number, cells: number[]): void {
  let size = -1;
  let count = 0;
  for (let at = from; count !== size; at++) {
    let number = 0;
    for (let unit = 1; ; unit *= MORE, at++) {
      const byte = bytes[at] ?? 0;
      number += (byte % MORE) * unit;
      if (byte < MORE) break;
    }
    const cell = number % 2 === 0 ? number / 2 : -(number + 1) / 2;
    if (size < 0) size = cell;
    else cells[count++] = cell;
  }
  cells.length = count;
}

/** What the rows of a run share. */
export class Tables {
  readonly leads = new Table<Lead>(
    ({ source }) => source,
    (one, other) =>
      one.pointer === other.pointer &&
      one.api === other.api &&
      one.dialect === other.dialect &&
      one.estate === other.estate,
  );
  readonly slots = new Table<Slot>(
    ({ tail }) => tail,
    (one, other) => one.field === other.field && haveSameKinds(one, other),
  );
  /** Lists that are not kept as numbers: those with IPv6 networks, host bits, placeholders. */
  readonly networks = new Table<Networks>(
    (networks) => networks,
    () => true,
  );
  /** Values that do not stand in their source as they are. */
  readonly texts = new Table<string>(
    (text) => text,
    () => true,
  );
  readonly #cells: number[] = [];
  /** The row whose cells those are: what is asked of one connection is asked together. */
  #bytes: Uint8Array | null = null;
  #from = 0;

  /** The cells of the row that begins at a byte, until those of another are asked for. */
  cellsAt(bytes: Uint8Array, from: number): readonly number[] {
    if (bytes !== this.#bytes || from !== this.#from) unpack(bytes, from, this.#cells);
    this.#bytes = bytes;
    this.#from = from;
    return this.#cells;
  }
}

/** What came from another thread has lists of its own. */
function haveSameKinds({ kinds }: Slot, other: Slot): boolean {
  return kinds === other.kinds || kinds.join() === other.kinds.join();
}
