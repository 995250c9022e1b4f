import type { Address } from '../model/address.js';
import { SELECTOR_SIDES } from '../model/traffic-selector.js';
import type { AddressRange, SelectorRange } from '../model/tunnel-end.js';
import type { Hosts, ResolvedChild } from './child-selectors.js';
import { equalRanges, hostRange, includes } from './ranges.js';
import { atHost, equalSelectors, SelectorIndex, sharedSelector, withoutContained } from './selectors.js';

/** The two sides of a CHILD SA from one end's point of view. */
export interface Selectors {
  readonly local: readonly SelectorRange[];
  readonly remote: readonly SelectorRange[];
}

/** The first selector of each side. */
export function firstPair({ local, remote }: Selectors): Selectors {
  return { local: local.slice(0, 1), remote: remote.slice(0, 1) };
}

/** Whether a pair is among some selectors, equal on both sides. */
export function holdsPair(all: Selectors, pair: Selectors): boolean {
  return SELECTOR_SIDES.every((side) => {
    const [one] = pair[side];
    return one !== undefined && all[side].some((selector) => equalSelectors(selector, one));
  });
}

/** The same from the other end's point of view. */
export function mirrored({ local, remote }: Selectors): Selectors {
  return { local: remote, remote: local };
}

/**
 * What an end proposes, and looks its own configuration up by: in transport mode only the endpoints' addresses, and only
 * where its selectors include them (observed behaviour, rule 22).
 */
export function proposedSelectors({ local, remote, mode }: ResolvedChild, { me, other }: Hosts): Selectors {
  return {
    local: withoutContained(mode === 'transport' ? restrictTo(local, me) : local),
    remote: withoutContained(mode === 'transport' ? restrictTo(remote, other) : remote),
  };
}

function restrictTo(selectors: readonly SelectorRange[], host: Address | undefined): readonly SelectorRange[] {
  if (host === undefined) return selectors;
  return selectors.filter((selector) => includes(selector, host)).map((selector) => atHost(selector, host));
}

/**
 * What configured and received selectors share, each with each: the smaller of two nested ones, contained and equal ones
 * once (RFC 7296, section 2.9; observed behaviour, rules 24, 30 and 31).
 */
export function narrow(
  configured: readonly SelectorRange[],
  received: readonly SelectorRange[],
): readonly SelectorRange[] {
  const [own] = configured;
  const [theirs] = received;
  if (configured.length === 1 && received.length === 1 && own !== undefined && theirs !== undefined) {
    const shared = sharedSelector(own, theirs);
    return shared === null ? [] : [shared];
  }
  const index = new SelectorIndex(withoutContained(received));
  const shared: SelectorRange[] = [];
  for (const selector of withoutContained(configured)) {
    for (const met of index.meeting(selector)) {
      const both = sharedSelector(selector, met);
      if (both !== null) shared.push(both);
    }
  }
  return withoutContained(shared);
}

/**
 * The child that fits received selectors best: the earlier ones count more, equal ones five times (strongSwan's
 * `get_ts_match`). Null where none has both sides in common with them.
 */
export function selectChild<C extends ResolvedChild>(
  children: readonly C[],
  hosts: Hosts,
  { local, remote }: Selectors,
): C | null {
  let best: C | null = null;
  let highest = 0;
  for (const child of children) {
    const own = proposedSelectors(child, hosts);
    const ours = fit(own.local, local);
    const theirs = ours === 0 ? 0 : fit(own.remote, remote);
    if (theirs > 0 && ours + theirs > highest) {
      highest = ours + theirs;
      best = child;
    }
  }
  return best;
}

function fit(configured: readonly SelectorRange[], received: readonly SelectorRange[]): number {
  const index = new SelectorIndex(configured);
  let total = 0;
  let weight = received.length;
  for (const selector of received) {
    for (const met of index.meeting(selector)) total += equalSelectors(met, selector) ? 5 * weight : weight;
    weight--;
  }
  return total;
}

/** Whether all selectors are one endpoint's address, for whatever packets. */
export function isHost(ranges: readonly AddressRange[], host: Address | undefined): boolean {
  return host !== undefined && ranges.every((range) => equalRanges(range, hostRange(host)));
}

/**
 * Host selectors that a NAT has made wrong become the address that this end sees, in transport mode; others are left out
 * (RFC 7296, section 2.23.1).
 */
export function throughNat(received: readonly SelectorRange[], host: Address | undefined): readonly SelectorRange[] {
  if (host === undefined) return received;
  const first = received.find(({ first: low, last }) => low === last);
  if (first === undefined) return [];
  return received.filter((selector) => equalRanges(selector, first)).map((selector) => atHost(selector, host));
}
