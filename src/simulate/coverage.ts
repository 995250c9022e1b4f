import type { SelectorPair } from '../model/negotiation.js';
import type { SelectorSide } from '../model/traffic-selector.js';
import type { AddressRange } from '../model/tunnel-end.js';
import type { Selectors } from './narrowing.js';
import { formatRange, RangeUnion } from './ranges.js';

/** Enough to tell what is missing; two long lists have too many pairs to name. */
const MOST_PAIRS = 256;

/**
 * The pairs of networks that are asked for and that no established SA carries whole, in the order of the lists. A pair is
 * carried by one SA, whose selectors all go with each other.
 */
export function uncoveredPairs(wanted: Selectors, established: readonly Selectors[]): readonly SelectorPair[] {
  const local = byCarriers(wanted.local, established, 'local');
  const remote = byCarriers(wanted.remote, established, 'remote');
  const pairs: (SelectorPair & { readonly row: number; readonly column: number })[] = [];
  for (const rows of local.values()) {
    for (const columns of remote.values()) {
      if (rows.carriers.some((sa) => columns.carriers.includes(sa))) continue;
      for (const [row, one] of rows.networks) {
        for (const [column, two] of columns.networks) {
          pairs.push({ row, column, local: formatRange(one), remote: formatRange(two) });
          if (pairs.length >= MOST_PAIRS) return inOrder(pairs);
        }
      }
    }
  }
  return inOrder(pairs);
}

function inOrder(pairs: (SelectorPair & { readonly row: number; readonly column: number })[]): readonly SelectorPair[] {
  pairs.sort((one, other) => one.row - other.row || one.column - other.column);
  return pairs.map(({ local, remote }) => ({ local, remote }));
}

interface Group {
  /** The SAs, by index, whose side holds all of each network. */
  readonly carriers: readonly number[];
  readonly networks: [number, AddressRange][];
}

/** The networks of one side, those together that the same SAs carry: few groups however many networks there are. */
function byCarriers(
  networks: readonly AddressRange[],
  established: readonly Selectors[],
  side: SelectorSide,
): ReadonlyMap<string, Group> {
  const unions = established.map((sa) => new RangeUnion(sa[side]));
  const groups = new Map<string, Group>();
  for (const [index, network] of networks.entries()) {
    const carriers = unions.flatMap((union, sa) => (union.covers(network) ? [sa] : []));
    const key = carriers.join();
    const group = groups.get(key) ?? { carriers, networks: [] };
    group.networks.push([index, network]);
    groups.set(key, group);
  }
  return groups;
}
