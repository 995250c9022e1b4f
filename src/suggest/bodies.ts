import { contractOf } from '../data/contracts/index.js';
import type { Setting } from '../data/settings.js';
import { settingsOf } from '../data/settings.js';
import type { Api, Dialect } from '../model/api.js';
import { apiOf } from '../model/api.js';
import type { Choice } from './choose.js';
import type { Side } from '../model/negotiation.js';

/** A value of JSON as a request holds it. */
export type JsonValue = string | number | boolean | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** An object of JSON as a request holds it. */
export type JsonObject = Readonly<Record<string, JsonValue>>;

/** A request that makes one resource of an end. */
export interface SuggestedRequest {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly body: JsonObject;
}

/** What a body holds beside the settings: addresses, networks, ids and the key, or placeholders for them. */
export interface Surroundings {
  readonly name: string;
  readonly psk: string;
  readonly peerAddress: string;
  /** In prefix notation. */
  readonly localNetwork: string;
  readonly remoteNetwork: string;
  /** The ids of what exists already, and of what the earlier requests make. */
  readonly id: (what: string) => string;
}

/** One field of a body and what to write there. */
export interface SuggestedField {
  readonly purpose: Choice['purpose'];
  readonly operation: string;
  /** The field as people write it: `IkeConfig.IkePfs`. */
  readonly field: string;
  readonly value: string | number;
}

/** The fields of one end that its choices set, in the order of the purposes. */
export function fieldsOf(dialect: Dialect, side: Side, choices: readonly Choice[]): readonly SuggestedField[] {
  const version = choices.find(({ purpose }) => purpose === 'ike-version')?.meaning;
  return settingsOf(dialect).flatMap((setting) => {
    const choice = choices.find(({ purpose }) => purpose === setting.purpose);
    const value = choice?.[side] ?? null;
    // IKEv2 has no such exchanges: the field would be ignored.
    if (value === null || (setting.purpose === 'ike-mode' && version === 'v2')) return [];
    return [{ purpose: setting.purpose, operation: setting.operation, field: setting.path.join('.'), value }];
  });
}

/** The requests that make an end with these fields, in the order in which they are sent. */
export function requestsOf(
  dialect: Dialect,
  fields: readonly SuggestedField[],
  surroundings: Surroundings,
): readonly SuggestedRequest[] {
  return FRAMES[apiOf(dialect)](surroundings, dialect).map(({ operation, body }) => {
    const own = fields.filter((field) => field.operation === operation);
    return requestOf(operation, withFields(body, own, dialect));
  });
}

interface Frame {
  readonly operation: string;
  readonly body: JsonObject;
}

/** The bodies of each API without what is negotiated. */
const FRAMES: Readonly<Record<Api, (surroundings: Surroundings, dialect: Dialect) => readonly Frame[]>> = {
  zstack: ({ name, psk, peerAddress, remoteNetwork, id }) => [
    {
      operation: 'CreateIPsecConnection',
      body: {
        name,
        vipUuid: id('VIP_UUID'),
        l3NetworkUuid: id('L3_NETWORK_UUID'),
        peerAddress,
        peerCidrs: [remoteNetwork],
        authMode: 'psk',
        authKey: psk,
      },
    },
  ],
  otc: ({ name, psk, peerAddress, remoteNetwork, id }) => [
    { operation: 'CreateIkePolicy', body: { name: `${name}-phase1` } },
    { operation: 'CreateIpsecPolicy', body: { name: `${name}-phase2` } },
    {
      operation: 'CreateEndpointGroup',
      body: { name: `${name}-local`, type: 'subnet', endpoints: [id('SUBNET_ID')] },
    },
    {
      operation: 'CreateEndpointGroup',
      body: { name: `${name}-peer`, type: 'cidr', endpoints: [remoteNetwork] },
    },
    {
      operation: 'CreateIpsecSiteConnection',
      body: {
        name,
        vpnservice_id: id('VPNSERVICE_ID'),
        ikepolicy_id: id('IKEPOLICY_ID'),
        ipsecpolicy_id: id('IPSECPOLICY_ID'),
        local_ep_group_id: id('LOCAL_EP_GROUP_ID'),
        peer_ep_group_id: id('PEER_EP_GROUP_ID'),
        peer_address: peerAddress,
        peer_id: peerAddress,
        psk,
        initiator: 'bi-directional',
        mtu: 1500,
        admin_state_up: true,
      },
    },
  ],
  apsara: ({ name, psk, localNetwork, remoteNetwork, id }, dialect) => [
    {
      operation: 'CreateVpnConnection',
      body: {
        RegionId: id('REGION_ID'),
        // The gateway in front of Apsara Stack asks for the region once more.
        ...(dialect === 'apsara' && { regionId: id('REGION_ID') }),
        VpnGatewayId: id('VPN_GATEWAY_ID'),
        CustomerGatewayId: id('CUSTOMER_GATEWAY_ID'),
        Name: name,
        LocalSubnet: localNetwork,
        RemoteSubnet: remoteNetwork,
        EffectImmediately: true,
        IkeConfig: JSON.stringify({ Psk: psk }),
        IpsecConfig: '{}',
      },
    },
  ],
};

function requestOf(operation: string, fields: JsonObject): SuggestedRequest {
  const { method = 'POST', path = '', wrapper = null } = contractOf(operation) ?? {};
  return { operation, method, path, body: wrapper === null ? fields : { [wrapper]: fields } };
}

/** The body with fields set, inside objects and embedded JSON too. */
function withFields(body: JsonObject, fields: readonly SuggestedField[], dialect: Dialect): JsonObject {
  const settings = settingsOf(dialect);
  return fields.reduce<JsonObject>((object, { purpose, value }) => {
    const setting = settings.find((candidate) => candidate.purpose === purpose);
    return setting === undefined ? object : withField(object, setting, value);
  }, body);
}

function withField(body: JsonObject, { path: [first = '', second] }: Setting, value: string | number): JsonObject {
  if (second === undefined) return { ...body, [first]: value };
  const holder = body[first];
  if (typeof holder === 'string') {
    const config: unknown = JSON.parse(holder);
    return { ...body, [first]: JSON.stringify({ ...(typeof config === 'object' && config), [second]: value }) };
  }
  // The lifetimes of OTC: without a unit its value has none.
  return { ...body, [first]: { units: 'seconds', [second]: value } };
}
