import type { SelectorPair } from '../model/negotiation.js';
import { limitHolds, sharedLimit } from '../model/packet-limit.js';
import type { SelectorSide } from '../model/traffic-selector.js';
import type { PacketLimit, SelectorRange } from '../model/tunnel-end.js';
import type { Selectors } from './narrowing.js';
import { RangeUnion } from './ranges.js';
import { byLimit, showSelector } from './selectors.js';

/** Enough to tell what is missing; two long lists have too many pairs to name. */
const MOST_PAIRS = 256;

interface PlacedPair {
  readonly row: number;
  readonly column: number;
  readonly local: SelectorRange;
  readonly remote: SelectorRange;
}

/**
 * The pairs of networks that are asked for and that no established SA carries whole, in the order of the lists. A pair is
 * carried by one SA, whose selectors all go with each other.
 */
export function uncoveredPairs(wanted: Selectors, established: readonly Selectors[]): readonly SelectorPair[] {
  const [local, remote] = [positionsIn(wanted.local), positionsIn(wanted.remote)];
  const pairs: PlacedPair[] = [];
  for (const own of byLimit(wanted.local)) {
    for (const others of byLimit(wanted.remote)) {
      const limits = packetsOf(own.limit, others.limit);
      if (limits === null) continue;
      const rows = byCarriers(own.selectors, limits.local, established, 'local');
      const columns = byCarriers(others.selectors, limits.remote, established, 'remote');
      for (const pair of withoutCarrier(rows, columns)) {
        const [row, column] = [local.get(pair.local) ?? 0, remote.get(pair.remote) ?? 0];
        pairs.push({ ...pair, row, column });
        if (pairs.length >= MOST_PAIRS) return inOrder(pairs);
      }
    }
  }
  return inOrder(pairs);
}

function positionsIn(selectors: readonly SelectorRange[]): ReadonlyMap<SelectorRange, number> {
  return new Map(selectors.map((selector, position) => [selector, position]));
}

function inOrder(pairs: PlacedPair[]): readonly SelectorPair[] {
  pairs.sort((one, other) => one.row - other.row || one.column - other.column);
  return pairs.map(({ local, remote }) => ({ local: showSelector(local), remote: showSelector(remote) }));
}

interface SideLimits {
  readonly local: PacketLimit | undefined;
  readonly remote: PacketLimit | undefined;
}

/** Which packets a pair is about: those of a protocol that either side names. Null: of two protocols, so none at all. */
function packetsOf(local: PacketLimit | undefined, remote: PacketLimit | undefined): SideLimits | null {
  const protocol = Math.max(local?.protocol ?? 0, remote?.protocol ?? 0);
  if (protocol === 0) return { local, remote };
  const its = { protocol, firstPort: 0, lastPort: 0xffff };
  const [own, other] = [sharedLimit(local, its), sharedLimit(remote, its)];
  return own === null || other === null ? null : { local: own, remote: other };
}

function* withoutCarrier(
  rows: readonly Group[],
  columns: readonly Group[],
): Generator<{ readonly local: SelectorRange; readonly remote: SelectorRange }> {
  for (const row of rows) {
    for (const column of columns) {
      if (row.carriers.some((sa) => column.carriers.includes(sa))) continue;
      for (const local of row.selectors) for (const remote of column.selectors) yield { local, remote };
    }
  }
}

interface Group {
  /** The SAs, by index, whose side holds all of each selector. */
  readonly carriers: readonly number[];
  readonly selectors: SelectorRange[];
}

/** Selectors of one side, those together that the same SAs carry: few groups however many there are. */
function byCarriers(
  selectors: readonly SelectorRange[],
  limit: PacketLimit | undefined,
  established: readonly Selectors[],
  side: SelectorSide,
): readonly Group[] {
  const carried = established.map((sa) => unionsFor(sa[side], limit));
  const groups = new Map<string, Group>();
  for (const selector of selectors) {
    const carriers = carried.flatMap((unions, sa) => (unions.every((union) => union.covers(selector)) ? [sa] : []));
    const key = carriers.join();
    const group = groups.get(key) ?? { carriers, selectors: [] };
    group.selectors.push(selector);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * The addresses that selectors hold for some packets, for each stretch of ports that they tell apart: each of them has to
 * hold what is to be carried whole.
 */
function unionsFor(selectors: readonly SelectorRange[], limit: PacketLimit | undefined): readonly RangeUnion[] {
  const groups = byLimit(selectors);
  if (groups.length === 1) {
    const [group] = groups;
    return [new RangeUnion(limitHolds(group?.limit, limit) ? selectors : [])];
  }
  const protocol = limit?.protocol ?? 0;
  const [firstPort, lastPort] = [limit?.firstPort ?? 0, limit?.lastPort ?? 0xffff];
  const starts = groups.flatMap((group) =>
    group.limit === undefined ? [] : [group.limit.firstPort, group.limit.lastPort + 1],
  );
  const distinct = new Set([firstPort, ...starts.filter((port) => firstPort < port && port <= lastPort)]);
  return Array.from(distinct, (port) => {
    const packets = { protocol, firstPort: port, lastPort: port };
    return new RangeUnion(
      groups.filter((group) => limitHolds(group.limit, packets)).flatMap((group) => group.selectors),
    );
  });
}
