import { canonicalHost } from '../model/address.js';
import type {
  CompanionFacts,
  ConnectionFacts,
  DeclaredFacts,
  Facts,
  GroupFacts,
  Networks,
  TunnelFacts,
} from '../model/workspace.js';
import { unfolded } from './kept-connection.js';

/** What an id names in an estate. */
export type Find = (estate: string | null, id: string) => Facts | DeclaredFacts | null;

function networksBehind(find: Find, estate: string | null, id: string): Networks | null {
  const found = find(estate, id);
  return found === null || found.kind === 'connection' ? null : found.networks;
}

/** The networks of several ids together, as far as they are known. */
function union(parts: readonly (Networks | null)[]): Networks | null {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const known = parts.filter((part) => part !== null);
  if (known.length === 0) return null;
  return {
    entries: known.flatMap(({ entries }) => entries),
    complete: known.length === parts.length && known.every(({ complete }) => complete),
  };
}

/** A group of subnet ids stands for the networks of the subnets, where all of them are known. */
export function withSubnets(group: GroupFacts, find: Find): GroupFacts {
  const subnets = group.references.filter(({ kinds }) => kinds.includes('subnet'));
  if (subnets.length === 0) return group;
  const networks = union(subnets.map(({ value }) => networksBehind(find, group.estate, value)));
  return networks?.complete === true ? { ...group, networks } : group;
}

/** A VPN service may name the subnet that its connections without endpoint groups join. */
export function withSubnet(service: CompanionFacts, find: Find): CompanionFacts {
  const subnet = service.references.find(({ kinds }) => kinds.includes('subnet'));
  if (service.kind !== 'vpn-service' || subnet === undefined) return service;
  return { ...service, networks: networksBehind(find, service.estate, subnet.value) };
}

function localNetworks({ api, estate, gateway, localGroups, peerGroup }: ConnectionFacts, find: Find): Networks | null {
  const [group] = localGroups;
  if (group !== undefined && localGroups.length === 1) return networksBehind(find, estate, group.value);
  if (group !== undefined) return union(localGroups.map(({ value }) => networksBehind(find, estate, value)));
  return api === 'otc' && gateway !== null && peerGroup === null ? networksBehind(find, estate, gateway.value) : null;
}

const UNKNOWN: readonly never[] = [];

/** The addresses under which a gateway is reached, those that peers see first. */
function addressesOf(found: Facts | DeclaredFacts | null): readonly string[] {
  if (found === null || found.kind === 'connection' || found.kind === 'endpoint-group') return UNKNOWN;
  const addresses = found.kind === 'declared' ? [found.publicAddress, found.address] : [found.address];
  return addresses.filter((address) => address !== null).map(canonicalHost);
}

/**
 * Whether a tunnel begins at the address that a gateway is described by. With two tunnels a gateway has two addresses
 * (Alibaba Cloud DescribeVpnGateway: `InternetIp` and `DisasterRecoveryInternetIp`), and the standby tunnel begins at the
 * second.
 */
export function beginsAtFirstAddress(role: string | null): boolean {
  return role === null || role === 'master' || role === '1';
}

/** Where a tunnel leads. */
function peerAddress(tunnel: TunnelFacts, { api, estate }: ConnectionFacts, find: Find): string | null {
  const { peer, peerAddress: known } = tunnel;
  if (peer === null || known !== null) return known;
  return api === 'apsara' ? (addressesOf(find(estate, peer.value))[0] ?? null) : canonicalHost(peer.value);
}

/**
 * A connection with what its ids stand for; itself where it has one tunnel and they stand for nothing known. Unknown stays
 * unknown.
 */
export function resolved(facts: ConnectionFacts, find: Find): ConnectionFacts {
  const { estate, role, gateway, peerGroup, peerAddress: known, local, remote, furtherTunnels } = facts;
  const own = gateway === null ? UNKNOWN : addressesOf(find(estate, gateway.value));
  const found = {
    peerAddress: peerAddress(facts, facts, find),
    ownAddresses: beginsAtFirstAddress(role) ? own : UNKNOWN,
    local: local ?? localNetworks(facts, find),
    remote: remote ?? (peerGroup === null ? null : networksBehind(find, estate, peerGroup.value)),
  };
  const isKnown =
    found.peerAddress === known && found.ownAddresses.length === 0 && found.local === local && found.remote === remote;
  if (furtherTunnels.length === 0) return isKnown ? facts : { ...unfolded(facts), ...found };
  const further = furtherTunnels.map((tunnel) => ({
    ...tunnel,
    peerAddress: peerAddress(tunnel, facts, find),
    ownAddresses: beginsAtFirstAddress(tunnel.role) ? own : UNKNOWN,
  }));
  return { ...unfolded(facts), ...found, furtherTunnels: further };
}
