import { contractOf } from '../data/contracts/index.js';
import { isMaskedKey } from '../data/placeholder-keys.js';
import type { CidrBlock } from '../model/address.js';
import { canonicalHost, parseCidr } from '../model/address.js';
import type { Api, Dialect } from '../model/api.js';
import type { Located } from '../model/located.js';
import { valueOf } from '../model/located.js';
import { member } from '../model/node.js';
import type { IkeOffer, PskOffer, SelectorEntry, TunnelOffer } from '../model/offers.js';
import type { BodyReading, Companion, Resource } from '../model/resource.js';
import { isTemplate } from '../model/template.js';
import type {
  BodyFacts,
  ChangeFacts,
  CompanionFacts,
  ConnectionFacts,
  Fact,
  GroupFacts,
  Networks,
  ParameterFact,
  ReferenceFact,
  ResourceFacts,
  TunnelFacts,
} from '../model/workspace.js';
import { textAt } from '../parsers/api/companions.js';
import { Keeper } from './keeper.js';
import { lacksSubnet, withLowMtu } from './openstack-facts.js';
import { pinnedChild, pinnedIke } from './pinned.js';
import { commonFacts, stated } from './resource-facts.js';

/** The fields of each API that tell a connection's gateway, its peer and its groups. */
interface ConnectionFields {
  readonly gateway: string;
  readonly peer: string;
  readonly localGroup: string | null;
  readonly peerGroup: string | null;
}

const CONNECTION_FIELDS: Readonly<Record<Api, ConnectionFields>> = {
  zstack: { gateway: 'vipUuid', peer: 'peerAddress', localGroup: 'l3NetworkUuid', peerGroup: null },
  otc: {
    gateway: 'vpnservice_id',
    peer: 'peer_address',
    localGroup: 'local_ep_group_id',
    peerGroup: 'peer_ep_group_id',
  },
  apsara: { gateway: 'VpnGatewayId', peer: 'CustomerGatewayId', localGroup: null, peerGroup: null },
};

const NOTHING: readonly never[] = [];

/** A stated value; what is a default or unknown is no fact of this body. */
function explicitFact<T>(keeper: Keeper, located: Located<T> | undefined): Fact<T> | null {
  return located?.origin === 'explicit' ? keeper.keepFact(located.value, located.place) : null;
}

function networksOf(keeper: Keeper, located: Located<readonly SelectorEntry[]> | null | undefined): Networks | null {
  // An empty list says nothing: an answer has one beside the groups that hold the networks.
  if (located?.origin !== 'explicit' || located.value.length === 0) return null;
  return keeper.keepNetworks(located.value);
}

/** A value as the body spells it, or as the API spells the default that it takes; null where neither is known. */
function spellingOf(located: Located<unknown>): string | null {
  if (located.origin === 'default') return located.spelling;
  if (located.origin === 'unknown') return null;
  if (located.place.kind === 'string') return located.place.value;
  return located.place.kind === 'number' ? located.place.raw : null;
}

/** The parameters of phase 1 that are known. The exchange mode is one of IKEv1 alone. */
function ikeParameters(keeper: Keeper, ike: IkeOffer): ParameterFact[] {
  const [proposal] = ike.proposals;
  const parameters: ParameterFact[] = [];
  const add = (field: string, located: Located<unknown> | undefined): void => {
    const value = located === undefined ? null : spellingOf(located);
    if (value !== null && located?.place) parameters.push(keeper.keepParameter(field, value, located.place));
  };
  add('IkeVersion', ike.version);
  if (valueOf(ike.version) === 'v1') add('IkeMode', ike.mode);
  add('IkeEncAlg', proposal?.encryption);
  add('IkeAuthAlg', proposal?.integrity);
  add('IkePfs', proposal?.dhGroup);
  add('IkeLifetime', ike.lifetimeSeconds);
  // A list that has grown has room for more; its copy has none.
  return parameters.slice();
}

/** The networks that a ZStack answer says are attached: `[{l3NetworkUuid}]`. */
function attachedNetworks(keeper: Keeper, { body, form }: Resource): readonly Fact<string>[] {
  const refs = form === 'response' ? member(body.node, 'l3NetworkRefs')?.value : undefined;
  if (refs?.kind !== 'array') return NOTHING;
  return refs.items.flatMap((item) => {
    const id = item.kind === 'object' ? member(item, 'l3NetworkUuid')?.value : undefined;
    return id?.kind === 'string' ? [{ value: id.value, place: keeper.keep(id) }] : [];
  });
}

/** An answer shows asterisks in place of a key: they are not the key, and say nothing of others. */
function isMasked(psk: PskOffer): boolean {
  return psk.origin === 'explicit' && psk.value.measure((text) => Number(isMaskedKey(text))) === 1;
}

/** What rules need of one tunnel; its networks are those of the connection. */
function tunnelFacts(
  keeper: Keeper,
  { api }: Resource,
  offer: TunnelOffer | undefined,
  peer: Fact<string> | null,
): TunnelFacts {
  return {
    role: offer?.role ?? null,
    peer,
    // What an Apsara peer's id stands for is known when all files are read.
    peerAddress: peer === null || api === 'apsara' ? null : canonicalHost(peer.value),
    ownAddresses: NOTHING,
    localId: explicitFact(keeper, offer?.localId?.value),
    remoteId: explicitFact(keeper, offer?.remoteId?.value),
    psk: offer?.psk && !isMasked(offer.psk) ? explicitFact(keeper, offer.psk) : null,
    ike: api === 'apsara' && offer?.ike ? ikeParameters(keeper, offer.ike) : NOTHING,
  };
}

/** Where one of several tunnels leads: each names a customer gateway of its own (Alibaba Cloud CreateVpnConnection). */
function peerOf(keeper: Keeper, body: BodyReading | undefined): Fact<string> | null {
  return body === undefined ? null : stated(keeper, { body }, { references: NOTHING }, CONNECTION_FIELDS.apsara.peer);
}

/** The tunnels after the first; one empty list for all connections that have none. */
function furtherTunnels(keeper: Keeper, resource: Resource, readings: readonly BodyReading[]): readonly TunnelFacts[] {
  const { tunnels } = resource;
  if (tunnels.length < 2) return NOTHING;
  return tunnels
    .slice(1)
    .map((offer, index) => tunnelFacts(keeper, resource, offer, peerOf(keeper, readings[index + 1])));
}

function connectionFacts(keeper: Keeper, resource: Resource, common: ResourceFacts): ConnectionFacts {
  const fields = CONNECTION_FIELDS[resource.api];
  const [offer] = resource.tunnels;
  const readings = resource.body.fields.get('TunnelOptionsSpecification')?.elements ?? NOTHING;
  const peer = readings.length > 0 ? peerOf(keeper, readings[0]) : stated(keeper, resource, common, fields.peer);
  const tunnel = tunnelFacts(keeper, resource, offer, peer);
  const localGroup = stated(keeper, resource, common, fields.localGroup);
  // Written out: an object that is spread and then grows takes twice the room, and there may be 100,000 of these.
  return withLowMtu(keeper, resource, {
    kind: 'connection',
    api: common.api,
    dialect: common.dialect,
    estate: common.estate,
    id: common.id,
    name: common.name,
    identity: common.identity,
    place: common.place,
    references: common.references,
    gateway: stated(keeper, resource, common, fields.gateway),
    role: tunnel.role,
    peer: tunnel.peer,
    peerAddress: tunnel.peerAddress,
    ownAddresses: tunnel.ownAddresses,
    localGroups: localGroup === null ? attachedNetworks(keeper, resource) : [localGroup],
    peerGroup: stated(keeper, resource, common, fields.peerGroup),
    local: networksOf(keeper, offer?.selectors?.local),
    remote: networksOf(keeper, offer?.selectors?.remote),
    localId: tunnel.localId,
    remoteId: tunnel.remoteId,
    psk: tunnel.psk,
    ike: tunnel.ike,
    furtherTunnels: furtherTunnels(keeper, resource, readings),
  });
}

function groupFacts(keeper: Keeper, resource: Resource, common: ResourceFacts): GroupFacts {
  const type = stated(keeper, resource, common, 'type');
  const node = resource.body.fields.get('endpoints')?.node;
  const endpoints = node?.kind === 'array' ? node.items.filter((item) => item.kind === 'string') : [];
  const isComplete = node?.kind === 'array' && endpoints.length === node.items.length && endpoints.length > 0;
  const sorted = endpoints.map(({ value }) => value).sort();
  // With a placeholder among them the group stands for more than can be known.
  const subnets = type?.value === 'subnet' && !sorted.some(isTemplate) ? endpoints : [];
  const references = subnets.map((item): ReferenceFact => ({
    field: 'endpoints',
    kinds: ['subnet'],
    value: item.value,
    place: keeper.keep(item),
  }));
  return {
    ...common,
    kind: 'endpoint-group',
    references: [...common.references, ...references],
    type,
    networks: networksOf(keeper, resource.tunnels[0]?.selectors?.remote),
    contents:
      type !== null && isComplete ? { value: [type.value, ...sorted].join(' '), place: keeper.keep(node) } : null,
  };
}

/** An update that names endpoint groups (OTC and OpenStack); no other is looked at beside other bodies. */
function changeFacts(keeper: Keeper, resource: Resource, common: ResourceFacts): ChangeFacts | null {
  const fields = CONNECTION_FIELDS[resource.api];
  if (fields.peerGroup === null) return null;
  const localGroup = stated(keeper, resource, common, fields.localGroup);
  const peerGroup = stated(keeper, resource, common, fields.peerGroup);
  if (localGroup === null && peerGroup === null) return null;
  return { ...common, kind: 'connection-change', localGroup, peerGroup };
}

/** The fields of the addresses that a resource gives to its connections. */
const ADDRESS_FIELDS: Partial<Record<Resource['kind'], readonly [address: string, standbyAddress?: string]>> = {
  'customer-gateway': ['IpAddress'],
  'vpn-gateway': ['InternetIp', 'DisasterRecoveryInternetIp'],
  'vpn-service': ['external_v4_ip'],
};

function policyFacts({ kind, tunnels: [tunnel] }: Resource): Pick<CompanionFacts, 'ike' | 'child'> {
  if (kind === 'ike-policy' && tunnel?.ike) return { ike: pinnedIke(tunnel.ike) };
  return kind === 'ipsec-policy' && tunnel?.child ? { child: pinnedChild(tunnel.child) } : {};
}

/**
 * What the rules between bodies need of a resource, without its document. A body that reconnects or extends something is
 * no second one: null. Of one that changes a connection they need the groups alone.
 */
export function factsOf(
  resource: Resource,
  ordinal: number,
  estate: string | null,
  keeper: Keeper = new Keeper(resource.root),
): BodyFacts | null {
  const isChange = resource.kind === 'connection-change';
  if (!isChange && contractOf(resource.operation)?.partial === true) return null;
  const common = commonFacts(keeper, resource, ordinal, estate);
  switch (resource.kind) {
    case 'connection':
      return connectionFacts(keeper, resource, common);
    case 'endpoint-group':
      return groupFacts(keeper, resource, common);
    case 'connection-change':
      return changeFacts(keeper, resource, common);
    case 'connection-action':
    case 'attachment':
      return null;
    default: {
      const [address, standbyAddress] = ADDRESS_FIELDS[resource.kind] ?? [];
      return {
        ...common,
        kind: resource.kind,
        address: textAt(resource.body.node, address),
        standbyAddress: textAt(resource.body.node, standbyAddress),
        networks: null,
        ...(lacksSubnet(resource) && { lacksSubnet: true }),
        ...policyFacts(resource),
      };
    }
  }
}

function networksIn(keeper: Keeper, nodes: Companion['networks']): Networks | null {
  if (nodes.length === 0) return null;
  const entries: Fact<CidrBlock>[] = [];
  for (const node of nodes) {
    const parsed = parseCidr(node.value);
    if (parsed.ok) entries.push({ value: parsed.block, place: keeper.keep(node) });
  }
  return { entries, complete: entries.length === nodes.length };
}

/** What a run knows of a companion. */
export function companionFacts(companion: Companion, dialect: Dialect, estate: string | null): CompanionFacts {
  const { kind, api, id, name, address, standbyAddress, networks, node, root } = companion;
  const keeper = new Keeper(root);
  return {
    kind,
    api,
    dialect,
    estate,
    id,
    name,
    identity: `${api}:${id}`,
    place: keeper.keep(node),
    references: [],
    address,
    standbyAddress,
    networks: networksIn(keeper, networks),
  };
}
