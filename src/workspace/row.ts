import type { Api, Dialect } from '../model/api.js';
import type { ResourceKind } from '../model/resource.js';
import type { Source } from '../model/source.js';

/** Stands for null. Nothing else in a cell is as large: texts have at most 2^29 characters. */
export const NONE = 0xff_ff_ff_ff;

/** The cells at the beginning of a row, by what they hold: a number of a table, an offset in the source, or one in the row. */
export const CELL = {
  source: 0,
  /** The index of the document, where the source holds several. */
  index: 1,
  /** What the pointer of the home has behind the index. */
  pointer: 2,
  api: 3,
  dialect: 4,
  estate: 5,
  /** Where neither id nor name tell it. */
  identity: 6,
  tail: 7,
  start: 8,
  end: 9,
  /** The value alone; its place is that of the peer. */
  peerAddress: 10,
  gateway: 11,
  peer: 12,
  localGroup: 13,
  peerGroup: 14,
  localId: 15,
  remoteId: 16,
  psk: 17,
  local: 18,
  remote: 19,
  /** How many references stand behind these cells, and how many parameters behind those. */
  references: 20,
  parameters: 21,
} as const;

/** How many cells a row has in any case. */
export const HEAD = 22;

/** The cells of a fact: the tail of its pointer, its range, and its value. */
export const FACT = { tail: 0, start: 1, end: 2, value: 3, field: 4, kinds: 5 } as const;
export const REFERENCE_SIZE = 6;
export const PARAMETER_SIZE = 5;

/** The cells of a list of networks before its numbers. */
export const LIST = { tail: 0, isArray: 1, count: 2, numbers: 3 } as const;

/** What the value of a fact is, as its cell has it: the text of its range without the quotes, or all of it, or one of the table. */
export const QUOTED = 0;
export const BARE = 1;
export const FIRST_TEXT = 2;

/** Values that rows share, by their numbers. */
export class Table<T> {
  readonly #values: T[] = [];
  readonly #numbers = new Map<T, number>();

  numberOf(value: T): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const number = this.#values.push(value) - 1;
    this.#numbers.set(value, number);
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
  readonly sources = new Table<Source>();
  readonly apis = new Table<Api>();
  readonly dialects = new Table<Dialect>();
  /** Estates, pointers inside resources, names of fields, and values that do not stand in their source as they are. */
  readonly texts = new Table<string>();
  readonly kinds = new Table<readonly ResourceKind[]>();
}
