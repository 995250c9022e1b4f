import { formatBlock } from '../model/address.js';
import { compareText } from '../model/compare-text.js';
import { tunnelsOf } from '../model/connection-tunnels.js';
import { addTo } from '../model/groups.js';
import type { Secret } from '../model/secret.js';
import type { BodyFacts, ConnectionFacts, Fact, Networks, TunnelFacts } from '../model/workspace.js';

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

function tunnelDetails({ role, peer, localId, remoteId, ike }: TunnelFacts): string[] {
  return [role ?? '', ...valuesOf([peer, localId, remoteId, ...ike])];
}

function connectionDetails(facts: ConnectionFacts): string[] {
  const { gateway, localGroups, peerGroup, local, remote, lowMtu } = facts;
  return [
    ...valuesOf([gateway, peerGroup, ...localGroups]),
    textOf(local),
    textOf(remote),
    String(lowMtu?.value ?? ''),
    ...tunnelsOf(facts).flatMap(tunnelDetails),
  ];
}

function kindDetails(facts: BodyFacts): string[] {
  switch (facts.kind) {
    case 'connection':
      return connectionDetails(facts);
    case 'endpoint-group':
      return [facts.type?.value ?? '', facts.contents?.value ?? '', textOf(facts.networks)];
    case 'connection-change':
      return valuesOf([facts.localGroup, facts.peerGroup]);
    default:
      return [facts.kind, facts.address ?? '', facts.standbyAddress ?? '', textOf(facts.networks)];
  }
}

/** What tells resources of one identity apart: bodies without a name, or repeated ones. Keys are no part of it. */
function detailsOf(facts: BodyFacts): string {
  const references = facts.references.map(({ value }) => value);
  return [facts.name ?? '', ...kindDetails(facts), ...references].join('\n');
}

function compareSecrets(one: Fact<Secret> | null, other: Fact<Secret> | null): number {
  if (one === null || other === null) return Number(other === null) - Number(one === null);
  return one.value.compare(other.value);
}

/** Bodies that differ in nothing but their keys are in order all the same. */
function compareKeys(one: BodyFacts, other: BodyFacts): number {
  if (one.kind !== 'connection' || other.kind !== 'connection') return 0;
  const others = tunnelsOf(other);
  for (const [index, { psk }] of tunnelsOf(one).entries()) {
    const order = compareSecrets(psk, others[index]?.psk ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

/** Whether two resources say the same in everything, their keys included. */
function isEqual(one: BodyFacts, other: BodyFacts): boolean {
  return (
    one.kind === other.kind &&
    one.estate === other.estate &&
    one.identity === other.identity &&
    detailsOf(one) === detailsOf(other) &&
    compareKeys(one, other) === 0
  );
}

/** How a body is written, by the ending of its file: plain JSON, YAML, a script. */
function notationOf({ place }: BodyFacts): string {
  const { name } = place.source;
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

/** Equal resources in the notation that has the most of them. */
function inOneNotation<F extends BodyFacts>(equal: readonly F[]): readonly F[] {
  const byNotation = new Map<string, F[]>();
  for (const facts of equal) {
    addTo(byNotation, notationOf(facts), facts);
  }
  const [most = equal] = [...byNotation]
    .sort(([left, one], [right, other]) => {
      return other.length - one.length || compareText(left, right);
    })
    .map(([, list]) => list);
  return most;
}

function hasEqualNeighbours(resources: readonly BodyFacts[]): boolean {
  return resources.some((facts, index) => {
    const before = resources[index - 1];
    return before !== undefined && isEqual(before, facts);
  });
}

/**
 * Resources without those that say the same in another notation: a request that stands as JSON here and as a curl
 * command there is one request. Twice in one notation it is two, for nobody writes it twice but by mistake. Takes and
 * gives canonical order.
 */
export function withoutCopies<F extends BodyFacts>(resources: readonly F[]): readonly F[] {
  if (!hasEqualNeighbours(resources)) return resources;
  const kept: F[] = [];
  for (let from = 0; from < resources.length;) {
    const first = resources[from];
    let to = from + 1;
    for (let other = resources[to]; first && other && isEqual(first, other); other = resources[to]) to++;
    if (first !== undefined && to === from + 1) kept.push(first);
    else for (const facts of inOneNotation(resources.slice(from, to))) kept.push(facts);
    from = to;
  }
  return kept;
}

/**
 * Resources in an order that follows from what they say: of two that are in conflict the same one is reported,
 * whatever the files are called and in whichever order they are read.
 */
export function inCanonicalOrder<F extends BodyFacts>(resources: readonly F[]): F[] {
  const identities = resources.map(({ identity }) => identity);
  const details = new Map<BodyFacts, string>();
  const cached = (facts: BodyFacts): string => {
    const known = details.get(facts) ?? detailsOf(facts);
    details.set(facts, known);
    return known;
  };
  const compare = (left: number, right: number): number => {
    const byIdentity = compareText(identities[left] ?? '', identities[right] ?? '');
    const [one, other] = [resources[left], resources[right]];
    if (byIdentity !== 0 || one === undefined || other === undefined) return byIdentity;
    return (
      compareText(cached(one), cached(other)) ||
      compareKeys(one, other) ||
      compareText(one.estate ?? '', other.estate ?? '')
    );
  };
  // Numbers are sorted: an object beside each resource would take as much room as the resource.
  const ordered: F[] = [];
  for (const index of Uint32Array.from(resources.keys()).sort(compare)) {
    const facts = resources[index];
    if (facts !== undefined) ordered.push(facts);
  }
  return ordered;
}
