import type { Api, Dialect } from '../../../src/model/api.js';
import { pointerAt, regionAt } from '../../../src/model/place.js';
import type { Place } from '../../../src/model/place.js';
import type { Resource, ShapeProblem } from '../../../src/model/resource.js';
import { Source } from '../../../src/model/source.js';
import type { ResourceReading } from '../../../src/parsers/api/read.js';
import { readResources } from '../../../src/parsers/api/read.js';
import { readSource } from '../../../src/parsers/text/read.js';

export interface Options {
  readonly api?: Api;
  readonly dialects?: Partial<Record<Api, Dialect>>;
}

const DEFAULT_DIALECTS = { zstack: 'zstack', otc: 'otc', apsara: 'apsara' } as const;

/** What all documents of a text give. */
export function read(text: string, name = 'body.json', { api, dialects }: Options = {}): ResourceReading {
  const { documents } = readSource(new Source(name, text));
  const readings = documents.map((document) =>
    readResources(document, { api: api ?? null, dialects: { ...DEFAULT_DIALECTS, ...dialects } }),
  );
  return {
    resources: readings.flatMap(({ resources }) => resources),
    companions: readings.flatMap(({ companions }) => companions),
    problems: readings.flatMap((reading) => reading.problems),
    secrets: readings.flatMap(({ secrets }) => secrets),
  };
}

/** The same of a value, as JSON. */
export function readValue(value: unknown, options?: Options): ResourceReading {
  return read(JSON.stringify(value, null, 2), 'body.json', options);
}

/** The only resource of a value. */
export function one(value: unknown, options?: Options): Resource {
  return only(readValue(value, options));
}

/** The only resource of a reading. */
export function only({ resources }: ResourceReading): Resource {
  const [resource] = resources;
  if (resource === undefined || resources.length > 1) throw new Error(`${resources.length} resources`);
  return resource;
}

/** The operations that were read, answers marked. */
export function operations({ resources }: ResourceReading): string[] {
  return resources.map(({ operation, form }) => (form === 'response' ? `${operation} answer` : operation));
}

/** A problem on one line: `body-wrapper missing /params`. */
export function describeProblem({ ruleId, variant, place }: ShapeProblem): string {
  return `${ruleId} ${variant} ${pointerAt(place)}`;
}

export function problems({ problems: found }: { readonly problems: readonly ShapeProblem[] }): string[] {
  return found.map(describeProblem);
}

/** A body without some of its fields. */
export function without(body: object, ...names: readonly string[]): object {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}

/** The characters that a place covers. */
export function textAt(place: Place, text: string): string {
  const region = regionAt(place);
  if (region === null || region.startLine !== region.endLine) throw new Error('not on one line');
  return (text.split('\n')[region.startLine - 1] ?? '').slice(region.startColumn - 1, region.endColumn - 1);
}

export const ZSTACK = {
  name: 'hq-to-branch',
  vipUuid: 'cefa2f4e56ef33e496ccbb5879850f76',
  l3NetworkUuid: 'a4097ba23a7e38339029e1839bb415e1',
  peerAddress: '198.51.100.20',
  peerCidrs: ['192.168.40.0/24'],
  authKey: 'Kq7z-vmrtwx-Xw9v-plhd',
} as const;

export const CHANGE = { peerAddress: '198.51.100.20', authKey: 'Kq7z-vmrtwx-Xw9v-plhd' } as const;

export const OTC = {
  name: 'hq-to-branch',
  psk: 'Kq7z-vmrtwx-Xw9v-plhd',
  peer_address: '198.51.100.20',
  peer_id: '198.51.100.20',
  vpnservice_id: '5c561d9d-eaea-45f6-ae3e-08d1a7080828',
  ikepolicy_id: '9b00d6b0-6c93-4ca5-9747-b8ade7bb514f',
  ipsecpolicy_id: 'e6e23d0c-9519-4d52-8ea4-5b1f96d857b1',
  local_ep_group_id: '3e1815dd-e212-43d0-8f13-b494fa553e68',
  peer_ep_group_id: '9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1',
} as const;

export const IKE_POLICY = { name: 'p1', ike_version: 'v2', auth_algorithm: 'sha2-256', pfs: 'group14' } as const;
export const IPSEC_POLICY = { name: 'p2', transform_protocol: 'esp', auth_algorithm: 'sha2-256' } as const;
export const GROUP = { name: 'branch', type: 'cidr', endpoints: ['192.168.40.0/24'] } as const;
export const SERVICE = { name: 'hq', router_id: '66e3b16c-8ce5-40fb-bb49-ab6d8dc3f2aa' } as const;

export const IKE_CONFIG = { Psk: 'Kq7z-vmrtwx-Xw9v-plhd', IkeVersion: 'ikev2', IkePfs: 'group14' } as const;

export const APSARA = {
  RegionId: 'cn-qingdao-env66-d01',
  regionId: 'cn-qingdao-env66-d01',
  VpnGatewayId: 'vpn-m5e1x2k8q0a7c4d9',
  CustomerGatewayId: 'cgw-m5e7y3n1p6s0b2f8',
  LocalSubnet: '10.20.0.0/16',
  RemoteSubnet: '192.168.40.0/24',
  IkeConfig: JSON.stringify(IKE_CONFIG),
  IpsecConfig: '{"IpsecPfs":"group14"}',
} as const;

const MODIFY = {
  RegionId: 'cn-qingdao-env66-d01',
  VpnConnectionId: 'vco-m5e1x2k8q0a7c4d9',
  Name: 'branch',
} as const;
const CUSTOMER_GATEWAY = { RegionId: 'cn-hangzhou', IpAddress: '198.51.100.20', Name: 'branch' } as const;
const VPN_GATEWAY = { RegionId: 'cn-hangzhou', VpcId: 'vpc-m5e1', Bandwidth: 10, EnableIpsec: true } as const;

/** One request of each operation as its API takes it. */
export const REQUESTS: readonly (readonly [operation: string, api: Api, body: object])[] = [
  ['CreateIPsecConnection', 'zstack', { params: ZSTACK, systemTags: [] }],
  ['ChangeIPsecConnection', 'zstack', { changeIPsecConnection: CHANGE, userTags: [] }],
  ['ReconnectIPsecConnection', 'zstack', { reconnectIPsecConnection: {} }],
  ['ChangeIPSecConnectionState', 'zstack', { changeIPSecConnectionState: { stateEvent: 'enable' } }],
  ['UpdateIPsecConnection', 'zstack', { updateIPsecConnection: { name: 'branch' } }],
  ['AttachL3NetworksToIPsecConnection', 'zstack', { params: { l3NetworkUuids: [ZSTACK.l3NetworkUuid] } }],
  ['AddRemoteCidrsToIPsecConnection', 'zstack', { params: { peerCidrs: ['192.168.41.0/24'] } }],
  ['CreateIpsecSiteConnection', 'otc', { ipsec_site_connection: OTC }],
  ['UpdateIpsecSiteConnection', 'otc', { ipsec_site_connection: { mtu: 1500 } }],
  ['CreateIkePolicy', 'otc', { ikepolicy: IKE_POLICY }],
  ['CreateIpsecPolicy', 'otc', { ipsecpolicy: IPSEC_POLICY }],
  ['CreateEndpointGroup', 'otc', { endpoint_group: GROUP }],
  ['UpdateEndpointGroup', 'otc', { endpoint_group: { name: 'branch-2' } }],
  ['CreateVpnService', 'otc', { vpnservice: SERVICE }],
  ['UpdateVpnService', 'otc', { vpnservice: { name: 'hq-2' } }],
  ['CreateVpnConnection', 'apsara', APSARA],
  ['ModifyVpnConnectionAttribute', 'apsara', MODIFY],
  ['CreateCustomerGateway', 'apsara', CUSTOMER_GATEWAY],
  ['CreateVpnGateway', 'apsara', VPN_GATEWAY],
];
