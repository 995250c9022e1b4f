import type { CidrBlock } from '../../model/address.js';
import { canonicalHost, formatBlock } from '../../model/address.js';
import { addTo } from '../../model/groups.js';
import { perSubject } from '../../model/memo.js';
import type { ConnectionFacts, Fact, Networks, ResourceFacts, TunnelFacts } from '../../model/workspace.js';

/** How messages call a resource: by its name, else by its id, else by what it is. */
export function titleOf({ name, id, kind }: ResourceFacts & { readonly kind: string }): string {
  if (name !== null && name !== '') return JSON.stringify(name);
  return id ?? `a ${kind} without a name`;
}

const KEYS = new WeakMap<Networks, string>();

/** Networks as one comparable text; null where not all of them are known. */
export function networksKey(networks: Networks | null): string | null {
  if (networks?.complete !== true) return null;
  const known = KEYS.get(networks);
  if (known !== undefined) return known;
  const blocks = networks.entries.map(({ value }) => formatBlock(value));
  const key = blocks.length > 1 ? [...new Set(blocks)].sort().join(' ') : (blocks[0] ?? '');
  KEYS.set(networks, key);
  return key;
}

/** What a connection states of the networks behind its peer by themselves: OTC and OpenStack `peer_cidrs`. */
export function peerCidrsOf({ api, remote }: ConnectionFacts): readonly Fact<CidrBlock>[] {
  if (api !== 'otc' || remote === null) return [];
  // The networks of a group stand in the body of the group.
  return remote.entries.filter(({ place }) => place.pointer?.includes('/peer_cidrs/'));
}

/** The peer by its address where it is known, so that two gateways of one address are one peer, else by its id. */
export function peerKey({ peer, peerAddress }: TunnelFacts): string | null {
  return peerAddress ?? (peer === null ? null : canonicalHost(peer.value));
}

/** Items by key, in the order of the items; those without a key are left out. */
export function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) addTo(groups, key, item);
  }
  return groups;
}

/** The gateway of a connection within its estate and API; null where the body does not state one. */
export function gatewayKey({ api, estate, gateway }: ConnectionFacts): string | null {
  return gateway === null ? null : `${api}\n${estate ?? ''}\n${gateway.value}`;
}

/** The connections that have others at their gateway. */
interface Neighbours {
  /** All of them, in their order. */
  readonly connections: readonly ConnectionFacts[];
  readonly byGateway: readonly (readonly ConnectionFacts[])[];
}

/** Those of some connections that have others at their gateway, which in most runs are few; found once for all rules. */
export const neighboursAmong = perSubject((connections: readonly ConnectionFacts[]): Neighbours => {
  const together = besideOthers(connections);
  const groups = grouped(together, gatewayKey).values();
  return { connections: together, byGateway: [...groups].filter(({ length }) => length > 1) };
});

/** The connections that name a gateway which others name too: no key needs to be made for the rest. */
function besideOthers(connections: readonly ConnectionFacts[]): readonly ConnectionFacts[] {
  const named = new Set<string>();
  const shared = new Set<string>();
  for (const { gateway } of connections) {
    if (gateway === null) continue;
    if (named.has(gateway.value)) shared.add(gateway.value);
    else named.add(gateway.value);
  }
  if (shared.size === 0) return [];
  return connections.filter(({ gateway }) => gateway !== null && shared.has(gateway.value));
}

/** A tunnel after the first of its connection. */
interface FurtherTunnel extends TunnelFacts {
  readonly kind: 'further-tunnel';
  readonly connection: ConnectionFacts;
}

/** A tunnel as rules compare it. A connection stands for its first one, which for most is the only one. */
export type Tunnel = ConnectionFacts | FurtherTunnel;

/** The connection that a tunnel is one of. */
export function ownerOf(tunnel: Tunnel): ConnectionFacts {
  return tunnel.kind === 'connection' ? tunnel : tunnel.connection;
}

/**
 * The tunnels that have a key in common, several for each, in their order.
 * @param keyOf A key of tunnels at one gateway. It is not asked of a connection that is the only one at its gateway, as most
 * are: what that has in common is with itself.
 */
export function* tunnelsSharing(
  connections: readonly ConnectionFacts[],
  keyOf: (tunnel: Tunnel) => string | null,
): Generator<readonly Tunnel[]> {
  for (const beside of neighboursAmong(connections).byGateway) {
    for (const tunnels of grouped(tunnelsIn(beside), keyOf).values()) if (tunnels.length > 1) yield tunnels;
  }
}

/** The tunnels of all connections, in their order. */
export function tunnelsIn(connections: readonly ConnectionFacts[]): readonly Tunnel[] {
  const tunnels: Tunnel[] = [];
  for (const connection of connections) {
    tunnels.push(connection);
    for (const tunnel of connection.furtherTunnels) tunnels.push({ ...tunnel, kind: 'further-tunnel', connection });
  }
  return tunnels;
}

/**
 * The address of a gateway that a tunnel begins at, within its estate and API. With two tunnels a gateway has two
 * addresses, one for the active tunnels and one for the standby tunnels (Alibaba Cloud DescribeVpnGateway, `InternetIp`
 * and `DisasterRecoveryInternetIp`; CreateVpnConnection: `LocalId` is by default the address of the tunnel): tunnels of
 * different roles do not get in each other's way, whether the addresses are known or not.
 */
export function gatewayAddressKey(tunnel: Tunnel): string | null {
  const { role } = tunnel;
  const gateway = gatewayKey(ownerOf(tunnel));
  return gateway === null || role === null || role === 'master' ? gateway : `${gateway}\n${role}`;
}

/** Gateway and peer of a tunnel; null where the body does not state both. */
export function endsKey(tunnel: Tunnel): string | null {
  const gateway = gatewayKey(ownerOf(tunnel));
  const peer = peerKey(tunnel);
  return gateway === null || peer === null ? null : `${gateway}\n${peer}`;
}

/** What there may be only one of: a pair of gateway and peer; at Apsara two of them may carry different networks. */
export function uniqueKey(tunnel: Tunnel): string | null {
  const connection = ownerOf(tunnel);
  const ends = endsKey(tunnel);
  if (ends === null || connection.api !== 'apsara') return ends;
  const local = networksKey(connection.local);
  const remote = networksKey(connection.remote);
  return local === null || remote === null ? null : `${ends}\n${local}\n${remote}`;
}
