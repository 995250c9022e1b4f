import { countLeading } from '../model/bisect.js';
import { formatAddress } from '../model/address.js';
import type { Address } from '../model/address.js';
import { prefixOf } from '../model/traffic-selector.js';
import type { AddressRange } from '../model/tunnel-end.js';

/** The range of one address. */
export function hostRange({ version, bits }: Address): AddressRange {
  return { version, first: bits, last: bits };
}

export function equalRanges(one: AddressRange, other: AddressRange): boolean {
  return one.version === other.version && one.first === other.first && one.last === other.last;
}

export function includes(range: AddressRange, { version, bits }: Address): boolean {
  return range.version === version && range.first <= bits && bits <= range.last;
}

/** What two ranges share; null where they do not meet. */
export function intersection(one: AddressRange, other: AddressRange): AddressRange | null {
  if (one.version !== other.version) return null;
  const first = one.first > other.first ? one.first : other.first;
  const last = one.last < other.last ? one.last : other.last;
  return first > last ? null : { version: one.version, first, last };
}

/** IPv4 first, lower addresses first, wider ranges first: the order in which a daemon shows an SA's selectors. */
export function compareRanges(one: AddressRange, other: AddressRange): number {
  if (one.version !== other.version) return one.version - other.version;
  if (one.first !== other.first) return one.first < other.first ? -1 : 1;
  if (one.last === other.last) return 0;
  return one.last > other.last ? -1 : 1;
}

/** The ranges that no other one of the list contains, of equal ones the first, in the order of the list. O(n log n). */
export function withoutContained<R extends AddressRange>(ranges: readonly R[]): readonly R[] {
  if (ranges.length < 2) return ranges;
  const order: Entry<R>[] = ranges.map((range, index) => ({ range, index }));
  order.sort((one, other) => compareRanges(one.range, other.range) || one.index - other.index);
  const kept: Entry<R>[] = [];
  for (const entry of order) {
    const widest = kept.at(-1)?.range;
    const contained = widest?.version === entry.range.version && entry.range.last <= widest.last;
    if (!contained) kept.push(entry);
  }
  if (kept.length === ranges.length) return ranges;
  return kept.sort((one, other) => one.index - other.index).map(({ range }) => range);
}

/** A range and where it stands in its list. */
interface Entry<R extends AddressRange> {
  readonly range: R;
  readonly index: number;
}

/** Ranges of which none contains another, sorted: their first and their last addresses both ascend. */
export class RangeIndex<R extends AddressRange> {
  readonly #sorted: readonly Entry<R>[];

  /** `ranges` as `withoutContained` gives them. */
  constructor(ranges: readonly R[]) {
    const entries = ranges.map((range, index) => ({ range, index }));
    this.#sorted = entries.sort((one, other) => compareRanges(one.range, other.range));
  }

  /** The ranges that meet one, in the order of the list. */
  meeting(range: AddressRange): readonly R[] {
    const found: Entry<R>[] = [];
    for (let index = this.#firstReaching(range); index < this.#sorted.length; index++) {
      const entry = this.#sorted[index];
      if (entry === undefined || intersection(entry.range, range) === null) break;
      found.push(entry);
    }
    return found.sort((one, other) => one.index - other.index).map((entry) => entry.range);
  }

  /** Whether one of them contains another range. */
  holds(range: AddressRange): boolean {
    // Of those that begin early enough the last one reaches furthest.
    const before = countLeading(this.#sorted, (entry) => !startsBehind(entry.range, range));
    const candidate = this.#sorted[before - 1]?.range;
    return candidate?.version === range.version && range.last <= candidate.last;
  }

  /** The first entry that ends at or behind the beginning of a range of its version. */
  #firstReaching(range: AddressRange): number {
    return countLeading(this.#sorted, ({ range: { version, last } }) =>
      version === range.version ? last < range.first : version < range.version,
    );
  }
}

/** Ranges taken together, adjoining ones as one. */
export class RangeUnion {
  readonly #merged: readonly AddressRange[];

  constructor(ranges: readonly AddressRange[]) {
    const merged: AddressRange[] = [];
    for (const range of [...ranges].sort(compareRanges)) {
      const previous = merged.at(-1);
      if (previous?.version !== range.version || range.first > following(previous.last)) merged.push(range);
      else if (range.last > previous.last) merged[merged.length - 1] = { ...previous, last: range.last };
    }
    this.#merged = merged;
  }

  /** Whether every address of a range is in it. */
  covers(wanted: AddressRange): boolean {
    const candidate = this.#merged[countLeading(this.#merged, (range) => !startsBehind(range, wanted)) - 1];
    return candidate?.version === wanted.version && wanted.last <= candidate.last;
  }
}

function startsBehind(one: AddressRange, other: AddressRange): boolean {
  return one.version === other.version ? one.first > other.first : one.version > other.version;
}

function following(bits: number | bigint): number | bigint {
  return typeof bits === 'number' ? bits + 1 : bits + 1n;
}

/** `10.1.0.0/16` where the range is a network, `10.1.0.1..10.1.0.9` elsewhere, as strongSwan shows it. */
export function formatRange(range: AddressRange): string {
  const prefix = prefixOf(range);
  const first = formatAddress({ version: range.version, bits: range.first });
  if (prefix !== null) return `${first}/${String(prefix)}`;
  return `${first}..${formatAddress({ version: range.version, bits: range.last })}`;
}
