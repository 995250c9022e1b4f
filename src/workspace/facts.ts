import type { CidrBlock } from '../model/address.js';
import { parseCidr } from '../model/address.js';
import type { Api, Dialect } from '../model/api.js';
import { resourceIdentity } from '../model/identity.js';
import type { Located } from '../model/located.js';
import { valueOf } from '../model/located.js';
import type { IkeOffer, SelectorEntry, TunnelOffer } from '../model/offers.js';
import type { Place } from '../model/place.js';
import { pin, pointerAt } from '../model/place.js';
import type { Companion, Resource } from '../model/resource.js';
import type {
  CompanionFacts,
  ConnectionFacts,
  Fact,
  Facts,
  GroupFacts,
  Networks,
  ResourceFacts,
} from '../model/workspace.js';

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

/** The text that a field states; null for what is absent, a placeholder or refused. */
function stated({ body }: Resource, name: string | null): Fact<string> | null {
  const reading = name === null ? undefined : body.fields.get(name);
  if (reading?.state !== 'valid' || typeof reading.value !== 'string' || reading.value === '') return null;
  return { value: reading.value, place: pin(reading.place) };
}

/** A stated value; what is a default or unknown is no fact of this body. */
function explicitFact<T>(located: Located<T> | undefined): Fact<T> | null {
  return located?.origin === 'explicit' ? { value: located.value, place: pin(located.place) } : null;
}

function networksOf(located: Located<readonly SelectorEntry[]> | null | undefined): Networks | null {
  if (located?.origin !== 'explicit') return null;
  const entries: Fact<CidrBlock>[] = [];
  for (const { block, place } of located.value) if (block !== null) entries.push({ value: block, place: pin(place) });
  return { entries, complete: entries.length === located.value.length };
}

/** The parameters of phase 1 as one text; null where one of them is not known. */
function ikeText(ike: IkeOffer): string | null {
  const [proposal] = ike.proposals;
  if (proposal === undefined) return null;
  const group = valueOf(proposal.dhGroup);
  const parts = [
    valueOf(ike.version),
    valueOf(ike.mode),
    valueOf(proposal.encryption)?.logName,
    valueOf(proposal.integrity)?.logName,
    group === null ? 'none' : group?.logName,
    valueOf(ike.lifetimeSeconds),
  ];
  return parts.includes(undefined) ? null : parts.join(' ');
}

function ikeFact(tunnel: TunnelOffer | undefined, place: Place): Fact<string> | null {
  const text = tunnel?.ike ? ikeText(tunnel.ike) : null;
  return text === null ? null : { value: text, place: pin(place) };
}

function commonFacts(resource: Resource, ordinal: number, estate: string | null): ResourceFacts {
  return {
    api: resource.api,
    dialect: resource.dialect,
    estate,
    id: resource.id,
    name: resource.name,
    identity: resourceIdentity(resource, ordinal),
    place: pin(resource.body.node),
    root: pointerAt(resource.root),
    references: resource.references.map(({ field, id, kinds, place }) => ({
      field,
      kinds,
      value: id,
      place: pin(place),
    })),
  };
}

function connectionFacts(resource: Resource, common: ResourceFacts): ConnectionFacts {
  const fields = CONNECTION_FIELDS[resource.api];
  const [tunnel] = resource.tunnels;
  return {
    ...common,
    kind: 'connection',
    gateway: stated(resource, fields.gateway),
    peer: stated(resource, fields.peer),
    localGroup: stated(resource, fields.localGroup),
    peerGroup: stated(resource, fields.peerGroup),
    local: networksOf(tunnel?.selectors?.local),
    remote: networksOf(tunnel?.selectors?.remote),
    localId: explicitFact(tunnel?.localId?.value),
    remoteId: explicitFact(tunnel?.remoteId?.value),
    psk: tunnel?.psk ? explicitFact(tunnel.psk) : null,
    ikeParameters: ikeFact(tunnel, resource.body.node),
  };
}

/** The endpoints of a group in canonical order, behind its type. */
function contentsOf(resource: Resource, type: Fact<string> | null): string | null {
  const node = resource.body.fields.get('endpoints')?.node;
  if (type === null || node?.kind !== 'array') return null;
  const endpoints: string[] = [];
  for (const item of node.items) {
    if (item.kind !== 'string') return null;
    endpoints.push(item.value);
  }
  return [type.value, ...endpoints.sort()].join(' ');
}

function groupFacts(resource: Resource, common: ResourceFacts): GroupFacts {
  const type = stated(resource, 'type');
  return {
    ...common,
    kind: 'endpoint-group',
    type,
    networks: networksOf(resource.tunnels[0]?.selectors?.remote),
    contents: contentsOf(resource, type),
  };
}

/** The field that holds the address which a companion gives to its connections. */
const ADDRESS_FIELDS: Partial<Record<Resource['kind'], readonly string[]>> = {
  'customer-gateway': ['IpAddress'],
  'vpn-gateway': ['InternetIp'],
  'vpn-service': ['external_v4_ip'],
};

function companionAddress(resource: Resource): string | null {
  for (const name of ADDRESS_FIELDS[resource.kind] ?? []) {
    const found = resource.body.node.members.find(({ key }) => key === name)?.value;
    if (found?.kind === 'string') return found.value;
  }
  return null;
}

/**
 * What the rules between bodies need of a resource, without its document. A body that changes, reconnects or
 * extends a connection is no second connection: null.
 */
export function factsOf(resource: Resource, ordinal: number, estate: string | null): Facts | null {
  switch (resource.kind) {
    case 'connection':
      return connectionFacts(resource, commonFacts(resource, ordinal, estate));
    case 'endpoint-group':
      return groupFacts(resource, commonFacts(resource, ordinal, estate));
    case 'connection-change':
    case 'connection-action':
    case 'attachment':
      return null;
    default: {
      const companion: CompanionFacts = {
        ...commonFacts(resource, ordinal, estate),
        kind: resource.kind,
        address: companionAddress(resource),
        networks: null,
      };
      return companion;
    }
  }
}

/** What a run knows of a companion. */
export function companionFacts(companion: Companion, dialect: Dialect, estate: string | null): CompanionFacts {
  const { kind, api, id, name, address, networks, node, root } = companion;
  const entries: Fact<CidrBlock>[] = [];
  for (const network of networks) {
    const parsed = parseCidr(network.value);
    if (parsed.ok) entries.push({ value: parsed.block, place: pin(network) });
  }
  return {
    kind,
    api,
    dialect,
    estate,
    id,
    name,
    identity: `${api}:${id}`,
    place: pin(node),
    root: pointerAt(root),
    references: [],
    address,
    networks: networks.length === 0 ? null : { entries, complete: entries.length === networks.length },
  };
}
