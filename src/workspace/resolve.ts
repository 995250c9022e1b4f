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

/**
 * Whether a tunnel begins at the first address of its gateway, which is the only one of most. With two tunnels a gateway
 * has two: `InternetIp` is the first address for IPsec-VPN connections, `DisasterRecoveryInternetIp` the second (Alibaba
 * Cloud DescribeVpnGateways). Tunnel 1, which uses IP address 1, is the active one, tunnel 2 with IP address 2 the standby
 * one, and that cannot be changed (VPN Gateway, Create and manage IPsec-VPN connections in dual-tunnel mode). No document
 * says that IP addresses 1 and 2 are those two fields, nor that tunnels without a role count in their order: that is our
 * reading.
 */
export function beginsAtFirstAddress(role: string | null): boolean {
  return role === null || role === 'master' || role === '1';
}

/** The address of a gateway that a tunnel begins at, as an API tells it. */
export function addressFor(role: string | null, { address, standbyAddress }: CompanionFacts): string | null {
  if (beginsAtFirstAddress(role)) return address;
  return role === 'slave' || role === '2' ? standbyAddress : null;
}

/**
 * The addresses under which a gateway is reached in a tunnel of some role, those that peers see first. A configuration
 * knows the first address of a gateway alone, as itself and as peers see it.
 */
function addressesOf(found: Facts | DeclaredFacts | null, role: string | null = null): readonly string[] {
  if (found === null || found.kind === 'connection' || found.kind === 'endpoint-group') return UNKNOWN;
  const addresses = found.kind === 'declared' ? declaredAddresses(found, role) : [addressFor(role, found)];
  return addresses.filter((address) => address !== null).map(canonicalHost);
}

function declaredAddresses({ address, publicAddress }: DeclaredFacts, role: string | null): readonly (string | null)[] {
  return beginsAtFirstAddress(role) ? [publicAddress, address] : UNKNOWN;
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
  const described = gateway === null ? null : find(estate, gateway.value);
  const found = {
    peerAddress: peerAddress(facts, facts, find),
    ownAddresses: addressesOf(described, role),
    local: local ?? localNetworks(facts, find),
    remote: remote ?? (peerGroup === null ? null : networksBehind(find, estate, peerGroup.value)),
  };
  const isKnown =
    found.peerAddress === known && found.ownAddresses.length === 0 && found.local === local && found.remote === remote;
  if (furtherTunnels.length === 0) return isKnown ? facts : { ...unfolded(facts), ...found };
  const further = furtherTunnels.map((tunnel) => ({
    ...tunnel,
    peerAddress: peerAddress(tunnel, facts, find),
    ownAddresses: addressesOf(described, tunnel.role),
  }));
  return { ...unfolded(facts), ...found, furtherTunnels: further };
}
