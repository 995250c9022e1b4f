import { contractOf } from '../data/contracts/index.js';
import type { CidrBlock } from '../model/address.js';
import { parseCidr } from '../model/address.js';
import type { Api, Dialect } from '../model/api.js';
import { resourceIdentity } from '../model/identity.js';
import type { Located } from '../model/located.js';
import { valueOf } from '../model/located.js';
import type { Node, ObjectNode } from '../model/node.js';
import { member } from '../model/node.js';
import type { IkeOffer, SelectorEntry } from '../model/offers.js';
import type { Place, TextPlace } from '../model/place.js';
import { pin, pointerAt } from '../model/place.js';
import type { Companion, Resource } from '../model/resource.js';
import { isTemplate } from '../model/template.js';
import type {
  CompanionFacts,
  ConnectionFacts,
  Fact,
  Facts,
  GroupFacts,
  Networks,
  ParameterFact,
  ReferenceFact,
  ResourceFacts,
} from '../model/workspace.js';
import { pinnedChild, pinnedIke } from './pinned.js';

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

/** Keeps the places of one resource: without its document, and with the length of the pointer that leads to it. */
type Pin = (place: Place) => TextPlace;

function pinIn(root: ObjectNode): Pin {
  const outside = pointerAt(root).length;
  return (place) => pin(place, outside);
}

/** A stated value; what is a default or unknown is no fact of this body. */
function explicitFact<T>(at: Pin, located: Located<T> | undefined): Fact<T> | null {
  return located?.origin === 'explicit' ? { value: located.value, place: at(located.place) } : null;
}

function networksOf(at: Pin, located: Located<readonly SelectorEntry[]> | null | undefined): Networks | null {
  // An empty list says nothing: an answer has one beside the groups that hold the networks.
  if (located?.origin !== 'explicit' || located.value.length === 0) return null;
  const entries: Fact<CidrBlock>[] = [];
  for (const { block, place } of located.value) if (block !== null) entries.push({ value: block, place: at(place) });
  return { entries, complete: entries.length === located.value.length };
}

/** A value as the body spells it, or as the API spells the default that it takes; null where neither is known. */
function spellingOf(located: Located<unknown>): string | null {
  if (located.origin === 'default') return located.spelling;
  if (located.origin === 'unknown') return null;
  if (located.place.kind === 'string') return located.place.value;
  return located.place.kind === 'number' ? located.place.raw : null;
}

/** The parameters of phase 1 that are known. The exchange mode is one of IKEv1 alone. */
function ikeParameters(at: Pin, ike: IkeOffer): ParameterFact[] {
  const [proposal] = ike.proposals;
  const parameters: readonly (readonly [field: string, located: Located<unknown> | undefined])[] = [
    ['IkeVersion', ike.version],
    ['IkeMode', valueOf(ike.version) === 'v1' ? ike.mode : undefined],
    ['IkeEncAlg', proposal?.encryption],
    ['IkeAuthAlg', proposal?.integrity],
    ['IkePfs', proposal?.dhGroup],
    ['IkeLifetime', ike.lifetimeSeconds],
  ];
  return parameters.flatMap(([field, located]) => {
    const value = located === undefined ? null : spellingOf(located);
    return value === null || !located?.place ? [] : [{ field, value, place: at(located.place) }];
  });
}

function commonFacts(at: Pin, resource: Resource, ordinal: number, estate: string | null): ResourceFacts {
  return {
    api: resource.api,
    dialect: resource.dialect,
    estate,
    id: resource.id,
    name: resource.name,
    identity: resourceIdentity(resource, ordinal),
    place: at(resource.body.node),
    references: resource.references.map(({ field, id, kinds, place }) => ({
      field,
      kinds,
      value: id,
      place: at(place),
    })),
  };
}

/** The text that a field states; null for what is absent, a placeholder or refused. */
function stated(at: Pin, { body }: Resource, { references }: ResourceFacts, name: string | null): Fact<string> | null {
  const reading = name === null ? undefined : body.fields.get(name);
  if (reading?.state !== 'valid' || typeof reading.value !== 'string' || reading.value === '') return null;
  return references.find(({ field }) => field === name) ?? { value: reading.value, place: at(reading.place) };
}

/** The networks that a ZStack answer says are attached: `[{l3NetworkUuid}]`. */
function attachedNetworks(at: Pin, { body, form }: Resource): Fact<string>[] {
  const refs = form === 'response' ? member(body.node, 'l3NetworkRefs')?.value : undefined;
  if (refs?.kind !== 'array') return [];
  return refs.items.flatMap((item) => {
    const id = item.kind === 'object' ? member(item, 'l3NetworkUuid')?.value : undefined;
    return id?.kind === 'string' ? [{ value: id.value, place: at(id) }] : [];
  });
}

function connectionFacts(at: Pin, resource: Resource, common: ResourceFacts): ConnectionFacts {
  const fields = CONNECTION_FIELDS[resource.api];
  const [tunnel] = resource.tunnels;
  const localGroup = stated(at, resource, common, fields.localGroup);
  return {
    ...common,
    kind: 'connection',
    gateway: stated(at, resource, common, fields.gateway),
    peer: stated(at, resource, common, fields.peer),
    peerAddress: null,
    ownAddresses: [],
    localGroups: localGroup === null ? attachedNetworks(at, resource) : [localGroup],
    peerGroup: stated(at, resource, common, fields.peerGroup),
    local: networksOf(at, tunnel?.selectors?.local),
    remote: networksOf(at, tunnel?.selectors?.remote),
    localId: explicitFact(at, tunnel?.localId?.value),
    remoteId: explicitFact(at, tunnel?.remoteId?.value),
    psk: tunnel?.psk ? explicitFact(at, tunnel.psk) : null,
    ike: resource.api === 'apsara' && tunnel?.ike ? ikeParameters(at, tunnel.ike) : [],
  };
}

function groupFacts(at: Pin, resource: Resource, common: ResourceFacts): GroupFacts {
  const type = stated(at, resource, common, 'type');
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
    place: pin(item),
  }));
  return {
    ...common,
    kind: 'endpoint-group',
    references: [...common.references, ...references],
    type,
    networks: networksOf(at, resource.tunnels[0]?.selectors?.remote),
    contents: type !== null && isComplete ? { value: [type.value, ...sorted].join(' '), place: at(node) } : null,
  };
}

/** The field of the address that a resource gives to its connections. */
const ADDRESS_FIELDS: Partial<Record<Resource['kind'], string>> = {
  'customer-gateway': 'IpAddress',
  'vpn-gateway': 'InternetIp',
  'vpn-service': 'external_v4_ip',
};

function textIn(node: Node | undefined): string | null {
  return node?.kind === 'string' && node.value !== '' ? node.value : null;
}

function policyFacts({ kind, tunnels: [tunnel] }: Resource): Pick<CompanionFacts, 'ike' | 'child'> {
  if (kind === 'ike-policy' && tunnel?.ike) return { ike: pinnedIke(tunnel.ike) };
  return kind === 'ipsec-policy' && tunnel?.child ? { child: pinnedChild(tunnel.child) } : {};
}

/**
 * What the rules between bodies need of a resource, without its document. A body that changes, reconnects or extends
 * something is no second one: null.
 */
export function factsOf(resource: Resource, ordinal: number, estate: string | null): Facts | null {
  if (contractOf(resource.operation)?.partial === true) return null;
  const at = pinIn(resource.root);
  const common = commonFacts(at, resource, ordinal, estate);
  switch (resource.kind) {
    case 'connection':
      return connectionFacts(at, resource, common);
    case 'endpoint-group':
      return groupFacts(at, resource, common);
    case 'connection-change':
    case 'connection-action':
    case 'attachment':
      return null;
    default: {
      const field = ADDRESS_FIELDS[resource.kind];
      return {
        ...common,
        kind: resource.kind,
        address: field === undefined ? null : textIn(member(resource.body.node, field)?.value),
        networks: null,
        ...policyFacts(resource),
      };
    }
  }
}

function networksIn(at: Pin, nodes: Companion['networks']): Networks | null {
  if (nodes.length === 0) return null;
  const entries: Fact<CidrBlock>[] = [];
  for (const node of nodes) {
    const parsed = parseCidr(node.value);
    if (parsed.ok) entries.push({ value: parsed.block, place: at(node) });
  }
  return { entries, complete: entries.length === nodes.length };
}

/** What a run knows of a companion. */
export function companionFacts(companion: Companion, dialect: Dialect, estate: string | null): CompanionFacts {
  const { kind, api, id, name, address, networks, node, root } = companion;
  const at = pinIn(root);
  return {
    kind,
    api,
    dialect,
    estate,
    id,
    name,
    identity: `${api}:${id}`,
    place: at(node),
    references: [],
    address,
    networks: networksIn(at, networks),
  };
}
