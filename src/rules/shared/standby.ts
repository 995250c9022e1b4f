import type { ConnectionFacts, ConnectionPair, Fact, Networks, Workspace } from '../../model/workspace.js';
import { gatewayKey, networksKey, peerKey } from './connections.js';

/** How one side of a standby pair compares: the same ids, equal contents under other ids, other contents, or not known. */
export type Likeness = 'same' | 'equal' | 'different' | 'unknown';

/** One side of a connection: what it names, and what that holds in comparable form where it is known. */
interface Side {
  readonly ids: string | null;
  readonly contents: string | null;
}

function sideOf(
  ids: readonly Fact<string>[],
  networks: Networks | null,
  { estate }: ConnectionFacts,
  { find }: Workspace,
): Side {
  const known = networksKey(networks);
  const [first, second] = ids;
  if (first === undefined) return { ids: null, contents: known };
  if (second !== undefined) return { ids: joinedIds(ids), contents: known };
  if (known !== null) return { ids: first.value, contents: known };
  // Without the networks two groups still compare by their endpoints: the ids of subnets.
  const found = find(estate, first.value);
  return { ids: first.value, contents: found?.kind === 'endpoint-group' ? (found.contents?.value ?? null) : null };
}

function joinedIds(ids: readonly Fact<string>[]): string {
  return ids
    .map(({ value }) => value)
    .sort()
    .join(' ');
}

function localSide(connection: ConnectionFacts, workspace: Workspace): Side {
  return sideOf(connection.localGroups, connection.local, connection, workspace);
}

function remoteSide(connection: ConnectionFacts, workspace: Workspace): Side {
  const { peerGroup, remote } = connection;
  return sideOf(peerGroup === null ? [] : [peerGroup], remote, connection, workspace);
}

function likeness(one: Side, other: Side): Likeness {
  if (one.ids !== null && one.ids === other.ids) return 'same';
  if (one.contents === null || other.contents === null) return 'unknown';
  if (one.contents !== other.contents) return 'different';
  return one.ids === null && other.ids === null ? 'same' : 'equal';
}

export function localLikeness(one: ConnectionFacts, other: ConnectionFacts, workspace: Workspace): Likeness {
  return likeness(localSide(one, workspace), localSide(other, workspace));
}

export function remoteLikeness(one: ConnectionFacts, other: ConnectionFacts, workspace: Workspace): Likeness {
  return likeness(remoteSide(one, workspace), remoteSide(other, workspace));
}

/**
 * What connections of one VPN service of Open Telekom Cloud have in common if they lead to the same peer networks: the
 * networks, or the group's id where they are not known. Null elsewhere: other APIs have no standby connections.
 */
export function standbyKey(connection: ConnectionFacts, workspace: Workspace): string | null {
  const gateway = connection.api === 'otc' ? gatewayKey(connection) : null;
  if (gateway === null) return null;
  const { ids, contents } = remoteSide(connection, workspace);
  const networks = contents ?? ids;
  return networks === null ? null : `${gateway}\n${networks}`;
}

/** For each connection those that the configuration names together with it. */
export function partnersIn(pairs: readonly ConnectionPair[]): ReadonlyMap<ConnectionFacts, Set<ConnectionFacts>> {
  const partners = new Map<ConnectionFacts, Set<ConnectionFacts>>();
  const add = (one: ConnectionFacts, other: ConnectionFacts): void => {
    const known = partners.get(one);
    if (known === undefined) partners.set(one, new Set([other]));
    else known.add(other);
  };
  for (const [one, other] of pairs) {
    add(one, other);
    add(other, one);
  }
  return partners;
}

/**
 * Tells whether two connections are taken for an active/standby pair: declared so, or two connections of one VPN service
 * of Open Telekom Cloud with different peers and the same peer networks. An accidental overlap is no pair.
 */
export function standbyTest(workspace: Workspace): (one: ConnectionFacts, other: ConnectionFacts) => boolean {
  const declared = partnersIn(workspace.standby);
  return (one, other) => {
    if (declared.get(one)?.has(other) === true) return true;
    const key = standbyKey(one, workspace);
    return key !== null && key === standbyKey(other, workspace) && peerKey(one) !== peerKey(other);
  };
}
