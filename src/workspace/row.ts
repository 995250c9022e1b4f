import type { Api, Dialect } from '../model/api.js';
import type { ResourceKind } from '../model/resource.js';
import type { Source } from '../model/source.js';

/** Stands for null. Nothing else in a cell is as large: texts have at most 2^29 characters. */
export const NONE = 0xff_ff_ff_ff;

/** The cells at the beginning of a row: a number of a table, an offset in the source, or the offset of more cells of the row. */
export const CELL = {
  lead: 0,
  /** The index of the document, where the source holds several. */
  index: 1,
  /** Where neither id nor name tell it. */
  identity: 2,
  slot: 3,
  start: 4,
  end: 5,
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
} as const;

/** How many cells a row has in any case. */
export const HEAD = 18;

/** The cells of a fact. */
export const FACT = { slot: 0, start: 1, end: 2, value: 3 } as const;
export const FACT_SIZE = 4;

/** The cells of a list of networks before its numbers. */
export const LIST = { slot: 0, isArray: 1, count: 2, numbers: 3 } as const;

/** What the value of a fact is, as its cell has it: the text of its range without the quotes, or all of it, or one of the table. */
export const QUOTED = 0;
export const BARE = 1;
export const FIRST_TEXT = 2;

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
  readonly #numbers = new Map<unknown, number[]>();
  readonly #keyOf: (value: T) => unknown;
  readonly #isSame: (one: T, other: T) => boolean;

  /** @param keyOf What equal values have in common; few that differ do. */
  constructor(keyOf: (value: T) => unknown, isSame: (one: T, other: T) => boolean) {
    this.#keyOf = keyOf;
    this.#isSame = isSame;
  }

  numberOf(value: T): number {
    const key = this.#keyOf(value);
    const known = this.#numbers.get(key);
    for (const number of known ?? []) if (this.#isSame(this.at(number), value)) return number;
    const number = this.#values.push(value) - 1;
    if (known === undefined) this.#numbers.set(key, [number]);
    else known.push(number);
    return number;
  }

  at(number: number): T {
    const value = this.#values[number];
    if (value === undefined) throw new RangeError('no value has this number');
    return value;
  }
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
    // What came from another thread has lists of its own.
    (one, other) => one.field === other.field && one.kinds.join() === other.kinds.join(),
  );
  /** Values that do not stand in their source as they are. */
  readonly texts = new Table<string>(
    (text) => text,
    () => true,
  );
}
