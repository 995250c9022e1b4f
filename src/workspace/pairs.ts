import { formatAddress } from '../model/address.js';
import type { Address } from '../model/address.js';
import { tunnelsOf } from '../model/connection-tunnels.js';
import { addTo } from '../model/groups.js';
import type { Located } from '../model/located.js';
import { valueOf } from '../model/located.js';
import { isDynamic } from '../model/traffic-selector.js';
import type { TrafficSelector, TunnelEnd } from '../model/tunnel-end.js';
import type { ConnectionFacts, Workspace } from '../model/workspace.js';

function addressText(located: Located<Address> | null): string | null {
  const address = located === null ? undefined : valueOf(located);
  return address === undefined ? null : formatAddress(address);
}

/** The address under which peers know an end; null where it is not known. */
function knownAs({ ownAddress, publicAddress }: TunnelEnd): string | null {
  return addressText(publicAddress ?? ownAddress);
}

/** Ends at one address that expect their peer at another one. */
interface Addressed<T> {
  readonly item: T;
  readonly end: TunnelEnd;
  readonly index: number;
}

/** So many connections between two gateways are compared with each other, at either of the two. */
export const MOST_PARALLEL = 1000;

/** So many pairs come of them: where networks are not known, any may belong to any. */
export const MOST_PAIRS = 4096;

/** The ends that belong together. */
interface Pairing<T> {
  /** In the order of the first end of each pair. */
  readonly pairs: readonly (readonly [T, T])[];
  /** For each two gateways with more connections or pairs than are looked at, the first end there. */
  readonly crowded: readonly T[];
}

/**
 * The ends that belong together: each expects its peer at the address under which the other is known. Where several
 * connections join the same two gateways, those belong together whose networks meet, and what is left over on both sides
 * in turn.
 */
export function pairsOf<T>(
  items: readonly T[],
  endOf: (item: T) => TunnelEnd,
  estateOf: (item: T) => string | null = () => null,
): Pairing<T> {
  const groups = new Map<string, Addressed<T>[]>();
  items.forEach((item, index) => {
    const end = endOf(item);
    const [own, peer] = [knownAs(end), addressText(end.peerAddress)];
    if (own === null || peer === null) return;
    addTo(groups, [estateOf(item) ?? '', own, peer].join('\n'), { item, end, index });
  });
  const pairs: Pair<T>[] = [];
  const crowded: T[] = [];
  for (const [key, group] of groups) {
    const [estate = '', own = '', peer = ''] = key.split('\n');
    const others = groups.get([estate, peer, own].join('\n')) ?? [];
    const [first] = group;
    const [other] = others;
    if (first === undefined || other === undefined || other.index <= first.index) continue;
    const { found, isWhole } = partners(group, others);
    for (const pair of found) pairs.push(pair);
    if (!isWhole) crowded.push(first.item);
  }
  pairs.sort(([one], [other]) => one.index - other.index);
  return { pairs: pairs.map(([{ item }, { item: partner }]) => [item, partner]), crowded };
}

type Pair<T> = readonly [Addressed<T>, Addressed<T>];

interface Partners<T> {
  readonly found: readonly Pair<T>[];
  /** Whether all of them are among these. */
  readonly isWhole: boolean;
}

function partners<T>(all: readonly Addressed<T>[], allOthers: readonly Addressed<T>[]): Partners<T> {
  const [group, others] = [all.slice(0, MOST_PARALLEL), allOthers.slice(0, MOST_PARALLEL)];
  const { found, isWhole } =
    group.length + others.length === 2 ? { found: inTurn(group, others), isWhole: true } : meeting(group, others);
  const met = new Set(found.flat());
  const isLeft = (candidate: Addressed<T>): boolean => !met.has(candidate);
  return {
    found: [...found, ...inTurn(group.filter(isLeft), others.filter(isLeft))],
    isWhole: isWhole && group.length === all.length && others.length === allOthers.length,
  };
}

/** Those whose networks meet; where each meets many, as many for each. */
function meeting<T>(group: readonly Addressed<T>[], others: readonly Addressed<T>[]): Partners<T> {
  const most = Math.floor(MOST_PAIRS / group.length);
  const found = group.map((one) => others.filter((other) => networksMeet(one.end, other.end)));
  return {
    found: group.flatMap((one, index) => (found[index] ?? []).slice(0, most).map((other) => [one, other] as const)),
    isWhole: found.every(({ length }) => length <= most),
  };
}

/** The first with the first, the second with the second: nothing tells which of them were meant for each other. */
function inTurn<T>(group: readonly Addressed<T>[], others: readonly Addressed<T>[]): readonly Pair<T>[] {
  return group.flatMap((one, index) => {
    const other = others[index];
    return other === undefined ? [] : [[one, other] as const];
  });
}

/** Whether traffic between the two may exist: what is not known may be anything. */
function networksMeet(one: TunnelEnd, other: TunnelEnd): boolean {
  return one.children.some((child) =>
    other.children.some(
      (partner) =>
        meet(child.localSelectors, partner.remoteSelectors) && meet(child.remoteSelectors, partner.localSelectors),
    ),
  );
}

type Selectors = readonly Located<TrafficSelector>[];

function meet(ones: Selectors, others: Selectors): boolean {
  return ones.some((one) => others.some((other) => overlap(valueOf(one), valueOf(other))));
}

function overlap(one: TrafficSelector | undefined, other: TrafficSelector | undefined): boolean {
  if (one === undefined || other === undefined || isDynamic(one) || isDynamic(other)) return true;
  return one.version === other.version && one.first <= other.last && other.first <= one.last;
}

/**
 * The connections that may have their other end in the run, by their addresses alone: somebody expects a peer at theirs,
 * and at the address where they expect theirs is somebody. `others`: ends that are no connections.
 */
export function mayBePaired({ connections }: Workspace, others: readonly TunnelEnd[] = []): readonly ConnectionFacts[] {
  const addressed = connections.flatMap((facts) => {
    const tunnels = tunnelsOf(facts);
    const own = tunnels.flatMap(({ ownAddresses }) => ownAddresses);
    return own.length === 0 ? [] : [{ facts, own, peers: tunnels.flatMap(({ peerAddress }) => peerAddress ?? []) }];
  });
  const held = new Set([...addressed.flatMap(({ own }) => own), ...others.map(knownAs)]);
  const expected = new Set([
    ...addressed.flatMap(({ peers }) => peers),
    ...others.map((end) => addressText(end.peerAddress)),
  ]);
  return addressed
    .filter(({ own, peers }) => own.some((address) => expected.has(address)) && peers.some((peer) => held.has(peer)))
    .map(({ facts }) => facts);
}
