import type { SelectorPair } from '../model/negotiation.js';
import type { AddressRange } from '../model/tunnel-end.js';
import type { Selectors } from './narrowing.js';
import { covers, formatRange } from './ranges.js';

/** Enough to tell what is missing; two long lists have too many pairs to name. */
const MOST_PAIRS = 256;

/**
 * The pairs of networks that an end asks for and no established SA carries whole, in the initiator's view. A pair is
 * carried by one SA, whose selectors all go with each other.
 */
export function uncoveredPairs(wanted: Selectors, established: readonly Selectors[]): readonly SelectorPair[] {
  const local = carriers(wanted.local, established, 'local');
  const remote = carriers(wanted.remote, established, 'remote');
  if (established.length === 1 && local.every(isCarried) && remote.every(isCarried)) return [];
  const pairs: SelectorPair[] = [];
  for (const [row, carriedBy] of local.entries()) {
    for (const [column, others] of remote.entries()) {
      if (carriedBy.some((sa) => others.includes(sa))) continue;
      const [one, two] = [wanted.local[row], wanted.remote[column]];
      if (one !== undefined && two !== undefined) pairs.push({ local: formatRange(one), remote: formatRange(two) });
      if (pairs.length >= MOST_PAIRS) return pairs;
    }
  }
  return pairs;
}

function isCarried(carriedBy: readonly number[]): boolean {
  return carriedBy.length > 0;
}

/** For each network the SAs, by index, whose side holds all of it. */
function carriers(
  networks: readonly AddressRange[],
  established: readonly Selectors[],
  side: 'local' | 'remote',
): readonly (readonly number[])[] {
  return networks.map((network) => established.flatMap((sa, index) => (covers(sa[side], network) ? [index] : [])));
}
