import { formatBlock } from '../model/address.js';
import type { ConnectionFacts, Fact, Facts, Networks } from '../model/workspace.js';

/** A key for one id in one estate. */
export function idKey(estate: string | null, id: string): string {
  return `${estate ?? ''}\n${id}`;
}

function textOf(networks: Networks | null): string {
  return networks?.entries.map(({ value }) => formatBlock(value)).join(' ') ?? '';
}

function valuesOf(facts: readonly (Fact<string> | null)[]): string[] {
  return facts.map((fact) => fact?.value ?? '');
}

function connectionDetails(facts: ConnectionFacts): string[] {
  const { gateway, peer, localGroups, peerGroup, local, remote, localId, remoteId, ike } = facts;
  return [
    ...valuesOf([gateway, peer, peerGroup, localId, remoteId]),
    ...valuesOf([...localGroups, ...ike]),
    textOf(local),
    textOf(remote),
  ];
}

/** What tells resources of one identity apart: bodies without a name, or repeated ones. Keys are no part of it. */
function detailsOf(facts: Facts): string {
  const references = facts.references.map(({ value }) => value);
  switch (facts.kind) {
    case 'connection':
      return [...connectionDetails(facts), ...references].join('\n');
    case 'endpoint-group':
      return [facts.contents?.value ?? '', textOf(facts.networks), ...references].join('\n');
    default:
      return [facts.kind, facts.address ?? '', textOf(facts.networks), ...references].join('\n');
  }
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * Resources in an order that follows from what they say: of two that are in conflict the same one is reported,
 * whatever the files are called and in whichever order they are read.
 */
export function inCanonicalOrder<F extends Facts>(resources: readonly F[]): F[] {
  const details = new Map<F, string>();
  const cached = (facts: F): string => {
    const known = details.get(facts) ?? detailsOf(facts);
    details.set(facts, known);
    return known;
  };
  return [...resources].sort(
    (one, other) => compareText(one.identity, other.identity) || compareText(cached(one), cached(other)),
  );
}
