import type { CidrBlock } from '../../model/address.js';
import { isEverything } from '../../model/address.js';
import type { Flow } from '../../model/flows.js';
import { findOverlaps } from '../../model/overlap.js';
import type { TextPlace } from '../../model/place.js';
import type { ConnectionFacts, ConnectionPair, Fact, Networks, Workspace } from '../../model/workspace.js';
import { endsKey, grouped, ownerOf, tunnelsIn, uniqueKey } from './connections.js';
import { standbyKey } from './standby.js';

/** What a connection protects between one local and one peer network, with what a finding says of it. */
export interface Entry extends Flow {
  readonly connection: ConnectionFacts;
  /** Where the connection states the peer network: its own entry, or the id of its group. */
  readonly place: TextPlace;
  /** Where the networks stand that the connection names by ids: in groups and subnets. */
  readonly elsewhere: readonly TextPlace[];
}

/** A list without the entries that lie inside others: overlaps within one connection are another rule's. */
function distinct({ entries }: Networks): readonly Fact<CidrBlock>[] {
  if (entries.length < 2) return entries;
  const inside = new Set(findOverlaps(entries.map(({ value }) => value)).map(({ entry }) => entry));
  return inside.size === 0 ? entries : entries.filter((_, index) => !inside.has(index));
}

interface Local {
  readonly network: CidrBlock | string;
  /** Null where the connection itself states the network, or where nothing does. */
  readonly place: TextPlace | null;
}

/** The local side: known networks, else the ids that stand for them. */
function localsOf({ api, gateway, local, localGroups, peerGroup }: ConnectionFacts): readonly Local[] {
  // Apsara's bodies hold their local networks; those of the others name them.
  const isOwn = api === 'apsara';
  if (local !== null)
    return distinct(local).map(({ value, place }) => ({ network: value, place: isOwn ? null : place }));
  if (localGroups.length > 0) return localGroups.map(({ value }) => ({ network: value, place: null }));
  // Connections without endpoint groups share the subnet of their VPN service.
  const isSubnetOfService = api === 'otc' && peerGroup === null && gateway !== null;
  return isSubnetOfService ? [{ network: gateway.value, place: null }] : [];
}

function isDefaultRoute(local: CidrBlock | string, remote: CidrBlock): boolean {
  return typeof local !== 'string' && isEverything(local) && isEverything(remote);
}

const NOWHERE: readonly TextPlace[] = [];

export function entriesOf(connection: ConnectionFacts, owner: number): Entry[] {
  const { peerGroup } = connection;
  if (connection.remote === null) return [];
  const locals = localsOf(connection);
  // One place for all entries of a group: entries at one place are told by it.
  const groupPlace = peerGroup?.place;
  const entries: Entry[] = [];
  for (const { value: remote, place } of distinct(connection.remote)) {
    const named = peerGroup === null ? NOWHERE : [place];
    for (const { network: local, place: localPlace } of locals) {
      // Both sides open: routes decide, not selectors.
      if (isDefaultRoute(local, remote)) continue;
      const elsewhere = localPlace === null ? named : [...named, localPlace];
      entries.push({ owner, local, remote, connection, place: groupPlace ?? place, elsewhere });
    }
  }
  return entries;
}

/** The connections of one gateway without those that the API refuses as a second one between the same ends. */
export function accepted(connections: readonly ConnectionFacts[]): readonly ConnectionFacts[] {
  const refused = new Set<ConnectionFacts>();
  for (const between of grouped(tunnelsIn(connections), endsKey).values()) {
    if (between.length < 2) continue;
    for (const [first, ...others] of grouped(between, uniqueKey).values()) {
      for (const other of others.map(ownerOf)) {
        // Both tunnels of one connection may lead to one peer.
        if (first !== undefined && other !== ownerOf(first)) refused.add(other);
      }
    }
  }
  return refused.size === 0 ? connections : connections.filter((connection) => !refused.has(connection));
}

/** A number for each connection; those of an active/standby pair have one, for they are one way to the same networks. */
export function ownersOf(
  connections: readonly ConnectionFacts[],
  workspace: Workspace,
): ReadonlyMap<ConnectionFacts, number> {
  const owners = new Map<string | ConnectionFacts, number>();
  return new Map(
    connections.map((connection) => {
      const key = standbyKey(connection, workspace) ?? connection;
      const owner = owners.get(key) ?? owners.size;
      owners.set(key, owner);
      return [connection, owner];
    }),
  );
}

/** The owners that may share networks, as the configuration declares. */
export function excusedOwners(
  pairs: readonly ConnectionPair[],
  owners: ReadonlyMap<ConnectionFacts, number>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const excused = new Map<number, Set<number>>();
  for (const [one, other] of pairs.flatMap(([left, right]) => [[left, right] as const, [right, left] as const])) {
    const owner = owners.get(one);
    const partner = owners.get(other);
    if (owner === undefined || partner === undefined) continue;
    excused.set(owner, (excused.get(owner) ?? new Set()).add(partner));
  }
  return excused;
}
