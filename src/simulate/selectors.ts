import type { Address } from '../model/address.js';
import { addTo } from '../model/groups.js';
import { formatLimit, limitHolds, limitKey, sharedLimit } from '../model/packet-limit.js';
import type { PacketLimit, SelectorRange } from '../model/tunnel-end.js';
import {
  compareRanges,
  equalRanges,
  formatRange,
  intersection,
  RangeIndex,
  withoutContained as rangesWithoutContained,
} from './ranges.js';

/** Selectors of one protocol and the same ports: among themselves they are ranges of addresses. */
export interface LimitGroup {
  readonly limit: PacketLimit | undefined;
  readonly selectors: readonly SelectorRange[];
}

/** A list by protocol and ports, in its order. */
export function byLimit(selectors: readonly SelectorRange[]): readonly LimitGroup[] {
  if (!hasLimits(selectors)) return [{ limit: undefined, selectors }];
  const groups = new Map<string, SelectorRange[]>();
  for (const selector of selectors) addTo(groups, limitKey(selector.limit), selector);
  return Array.from(groups.values(), (group) => ({ limit: group[0]?.limit, selectors: group }));
}

export function hasLimits(selectors: readonly SelectorRange[]): boolean {
  return selectors.some(({ limit }) => limit !== undefined);
}

export function equalSelectors(one: SelectorRange, other: SelectorRange): boolean {
  return equalRanges(one, other) && limitKey(one.limit) === limitKey(other.limit);
}

/** The addresses of a selector, for other packets. */
export function withLimit({ version, first, last }: SelectorRange, limit: PacketLimit | undefined): SelectorRange {
  return { version, first, last, ...(limit !== undefined && { limit }) };
}

/** Selectors for all packets of their addresses. */
export function unlimited(selectors: readonly SelectorRange[]): readonly SelectorRange[] {
  return hasLimits(selectors) ? selectors.map((selector) => withLimit(selector, undefined)) : selectors;
}

/** What is left of a selector where it is for one address. */
export function atHost({ limit }: SelectorRange, { version, bits }: Address): SelectorRange {
  return withLimit({ version, first: bits, last: bits }, limit);
}

/** What two selectors share; null where no packet fits both (observed behaviour, rule 30). */
export function sharedSelector(one: SelectorRange, other: SelectorRange): SelectorRange | null {
  const range = intersection(one, other);
  if (range === null || (one.limit === undefined && other.limit === undefined)) return range;
  const limit = sharedLimit(one.limit, other.limit);
  return limit === null ? null : withLimit(range, limit);
}

/** The order in which a daemon shows an SA's selectors: by addresses, then by protocol and ports. */
export function compareSelectors(one: SelectorRange, other: SelectorRange): number {
  const order = compareRanges(one, other);
  if (order !== 0 || (one.limit === undefined && other.limit === undefined)) return order;
  const [first, second] = [numbersOf(one.limit), numbersOf(other.limit)];
  return first[0] - second[0] || first[1] - second[1] || second[2] - first[2];
}

function numbersOf(limit: PacketLimit | undefined): readonly [number, number, number] {
  return limit === undefined ? [0, 0, 0xffff] : [limit.protocol, limit.firstPort, limit.lastPort];
}

/** The selectors that no other one of the list contains, of equal ones the first, in the order of the list. */
export function withoutContained(selectors: readonly SelectorRange[]): readonly SelectorRange[] {
  if (!hasLimits(selectors)) return rangesWithoutContained(selectors);
  const groups = byLimit(selectors).map(({ limit, selectors: own }) => ({
    limit,
    kept: rangesWithoutContained(own),
  }));
  const kept = new Set<SelectorRange>();
  for (const group of groups) {
    const wider = groups
      .filter((other) => other !== group && limitHolds(other.limit, group.limit))
      .map((other) => new RangeIndex(other.kept));
    for (const selector of group.kept) {
      if (!wider.some((index) => index.holds(selector))) kept.add(selector);
    }
  }
  // The same object may stand in the list twice.
  return selectors.filter((selector) => kept.delete(selector));
}

/** Selectors of which none contains another, to be found by what they meet. */
export class SelectorIndex {
  readonly #groups: readonly { readonly limit: PacketLimit | undefined; readonly index: RangeIndex<SelectorRange> }[];
  readonly #positions: ReadonlyMap<SelectorRange, number> | null;

  /** `selectors` as `withoutContained` gives them. */
  constructor(selectors: readonly SelectorRange[]) {
    this.#groups = byLimit(selectors).map(({ limit, selectors: own }) => ({ limit, index: new RangeIndex(own) }));
    this.#positions =
      this.#groups.length < 2 ? null : new Map(selectors.map((selector, position) => [selector, position]));
  }

  /** The selectors that share packets with one, in the order of the list. */
  meeting(selector: SelectorRange): readonly SelectorRange[] {
    const met = this.#groups.flatMap(({ limit, index }) =>
      sharedLimit(limit, selector.limit) === null ? [] : index.meeting(selector),
    );
    const positions = this.#positions;
    if (positions === null) return met;
    return met.sort((one, other) => (positions.get(one) ?? 0) - (positions.get(other) ?? 0));
  }
}

/** A selector as strongSwan shows it: `10.1.0.0/16[tcp/443]`. */
export function showSelector(selector: SelectorRange): string {
  return `${formatRange(selector)}${formatLimit(selector.limit)}`;
}
