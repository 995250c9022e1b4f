import type { Located } from '../../model/located.js';
import { valueOf } from '../../model/located.js';
import type { SelectorPair, Side } from '../../model/negotiation.js';
import { limitHolds } from '../../model/packet-limit.js';
import { isDynamic, limitOf } from '../../model/traffic-selector.js';
import type { SelectorRange, TrafficSelector, TunnelEnd } from '../../model/tunnel-end.js';
import type { TunnelPair } from '../../model/tunnel-pair.js';
import type { PairPlaces } from './failures.js';

/** More pairs than a reader looks at in one message. */
const MOST_SHOWN = 4;

/** The pairs of networks that a tunnel leaves out though it comes up, as the left end sees them; null where there are none. */
export function uncoveredOf({ negotiation: { verdict, directions } }: TunnelPair): readonly SelectorPair[] | null {
  if (verdict === 'down' || verdict === 'undetermined') return null;
  const pairs = new Map<string, SelectorPair>();
  for (const { initiator, children } of directions) {
    for (const { uncovered } of children) {
      for (const { local, remote } of uncovered) {
        const pair = initiator === 'left' ? { local, remote } : { local: remote, remote: local };
        pairs.set(`${pair.local} ${pair.remote}`, pair);
      }
    }
  }
  return pairs.size === 0 ? null : [...pairs.values()];
}

export function describeUncovered({ names, left, right }: TunnelPair, uncovered: readonly SelectorPair[]): string {
  const shown = uncovered.slice(0, MOST_SHOWN).map(({ local, remote }) => `${local} to ${remote}`);
  const more = uncovered.length - shown.length;
  const rest = more > 0 ? ` and ${String(more)} more` : '';
  return `the tunnel comes up but leaves networks uncovered, seen from ${names.left}: ${shown.join(', ')}${rest}; list the same ${isLimited(left) || isLimited(right) ? 'networks, protocols and ports' : 'networks'} on ${names.left} and ${names.right}`;
}

function isLimited({ children }: TunnelEnd): boolean {
  return children.some(({ localSelectors, remoteSelectors }) =>
    [...localSelectors, ...remoteSelectors].some((entry) => {
      const value = valueOf(entry);
      return value !== undefined && limitOf(value) !== undefined;
    }),
  );
}

/** On each end the first network that the other end does not have, else the first of all. */
export function placesUncovered({ left, right }: TunnelPair, [first]: readonly SelectorPair[]): PairPlaces {
  const value = first === undefined ? null : `${first.local} === ${first.remote}`;
  const at = (end: TunnelEnd, other: TunnelEnd): PairPlaces[Side] => ({ place: unmatched(end, other), value: null });
  return { left: { ...at(left, right), value }, right: at(right, left) };
}

function unmatched(end: TunnelEnd, other: TunnelEnd): PairPlaces[Side]['place'] {
  const all = (
    of: 'localSelectors' | 'remoteSelectors',
    { children }: TunnelEnd,
  ): readonly Located<TrafficSelector>[] => children.flatMap((child) => child[of]);
  const own = [...all('localSelectors', end), ...all('remoteSelectors', end)];
  const found =
    all('localSelectors', end).find((entry) => !isWithin(entry, all('remoteSelectors', other))) ??
    all('remoteSelectors', end).find((entry) => !isWithin(entry, all('localSelectors', other))) ??
    own[0];
  return found?.place ?? null;
}

function isWithin(entry: Located<TrafficSelector>, others: readonly Located<TrafficSelector>[]): boolean {
  const range = rangeOf(entry);
  if (range === null) return true;
  return others.some((other) => {
    const holder = rangeOf(other);
    if (holder === null) return true;
    const isHeld = holder.version === range.version && holder.first <= range.first && range.last <= holder.last;
    return isHeld && limitHolds(holder.limit, range.limit);
  });
}

function rangeOf(located: Located<TrafficSelector>): SelectorRange | null {
  const value = valueOf(located);
  return value === undefined || isDynamic(value) ? null : value;
}
