import type { EndOptions, FoundEnd } from '../../src/ends/gatherer.js';
import { EndGatherer } from '../../src/ends/gatherer.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { Source } from '../../src/model/source.js';
import { readSource } from '../../src/parsers/text/read.js';

/** All ends of some documents, given as values. */
export function endsOf(documents: readonly unknown[], options: EndOptions = {}): readonly FoundEnd[] {
  const gatherer = new EndGatherer(options);
  documents.forEach((value, index) => {
    const source = new Source(`${index}.json`, JSON.stringify(value));
    for (const document of readSource(source).documents) gatherer.read(document);
  });
  return gatherer.ends();
}

/** The one end of some documents. */
export function endOf(documents: readonly unknown[], options: EndOptions = {}): TunnelEnd {
  const [found, more] = endsOf(documents, options);
  if (found === undefined || more !== undefined) throw new Error('not one end');
  return found.end;
}

const VIP = 'cefa2f4e56ef33e496ccbb5879850f76';
const L3_NETWORK = 'a4097ba23a7e38339029e1839bb415e1';

/** What a ZStack connection names: its VIP and its network. */
export const ZSTACK_COMPANIONS: readonly object[] = [
  { inventories: [{ uuid: VIP, ip: '203.0.113.5', l3NetworkUuid: '11111111111111111111111111111111' }] },
  { inventories: [{ uuid: L3_NETWORK, ipRanges: [{ networkCidr: '10.20.0.0/16' }] }] },
];

export function zstack(fields: Readonly<Record<string, unknown>> = {}): object {
  return {
    params: {
      name: 'hq',
      vipUuid: VIP,
      l3NetworkUuid: L3_NETWORK,
      peerAddress: '198.51.100.7',
      peerCidrs: ['192.168.40.0/24'],
      authKey: 'a-key-of-the-tests',
      ...fields,
    },
  };
}

const IKE_POLICY = '9b00d6b0-6c93-4ca5-9747-b8ade7bb514f';
const IPSEC_POLICY = 'e6e23d0c-9519-4d52-8ea4-5b1f96d857b1';
const SERVICE = '5c561d9d-eaea-45f6-ae3e-08d1a7080828';
const LOCAL_GROUP = '3e1815dd-e212-43d0-8f13-b494fa553e68';
const PEER_GROUP = '9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1';
const SUBNET = 'd5a4a1fb-5b1c-4b0a-9d0c-2a3c4e5f6071';

export function otc(fields: Readonly<Record<string, unknown>> = {}): object {
  return {
    ipsec_site_connection: {
      name: 'otc',
      psk: 'a-key-of-the-tests',
      peer_address: '203.0.113.5',
      peer_id: '203.0.113.5',
      vpnservice_id: SERVICE,
      ikepolicy_id: IKE_POLICY,
      ipsecpolicy_id: IPSEC_POLICY,
      local_ep_group_id: LOCAL_GROUP,
      peer_ep_group_id: PEER_GROUP,
      ...fields,
    },
  };
}

/** What an OTC connection names, as the API answers. */
export function otcCompanions(
  ike: Readonly<Record<string, unknown>> = {},
  ipsec: Readonly<Record<string, unknown>> = {},
): readonly object[] {
  const phase1 = {
    ike_version: 'v2',
    phase1_negotiation_mode: 'main',
    pfs: 'group19',
    lifetime: SECONDS,
    ...ALGORITHMS,
  };
  const phase2 = {
    transform_protocol: 'esp',
    encapsulation_mode: 'tunnel',
    pfs: 'group19',
    lifetime: SECONDS,
    ...ALGORITHMS,
  };
  return [
    { ikepolicies: [{ id: IKE_POLICY, ...phase1, ...ike }] },
    { ipsecpolicies: [{ id: IPSEC_POLICY, ...phase2, ...ipsec }] },
    { vpnservices: [{ id: SERVICE, external_v4_ip: '198.51.100.7', router_id: SUBNET }] },
    { endpoint_groups: [{ id: LOCAL_GROUP, type: 'subnet', endpoints: [SUBNET] }] },
    { endpoint_groups: [{ id: PEER_GROUP, type: 'cidr', endpoints: ['10.20.0.0/16'] }] },
    { subnets: [{ id: SUBNET, cidr: '192.168.40.0/24' }] },
  ];
}

const SECONDS = { units: 'seconds', value: 3600 };
const ALGORITHMS = { auth_algorithm: 'sha2-256', encryption_algorithm: 'aes-256' };

export interface ApsaraParts {
  readonly body?: Readonly<Record<string, unknown>>;
  readonly ike?: Readonly<Record<string, unknown>>;
  readonly ipsec?: Readonly<Record<string, unknown>>;
}

export function apsara({ body = {}, ike = {}, ipsec = {} }: ApsaraParts = {}): object {
  return {
    RegionId: 'cn-qingdao-env66-d01',
    regionId: 'cn-qingdao-env66-d01',
    VpnGatewayId: 'vpn-1',
    CustomerGatewayId: 'cgw-1',
    Name: 'apsara',
    LocalSubnet: '192.168.40.0/24',
    RemoteSubnet: '10.20.0.0/16',
    IkeConfig: JSON.stringify({
      Psk: 'a-key-of-the-tests',
      IkeVersion: 'ikev2',
      IkeEncAlg: 'aes256',
      IkeAuthAlg: 'sha256',
      IkePfs: 'group14',
      ...ike,
    }),
    IpsecConfig: JSON.stringify({ IpsecEncAlg: 'aes256', IpsecAuthAlg: 'sha256', IpsecPfs: 'group14', ...ipsec }),
    ...body,
  };
}

export const APSARA_COMPANIONS: readonly object[] = [
  { VpnGatewayId: 'vpn-1', InternetIp: '198.51.100.7' },
  { CustomerGatewayId: 'cgw-1', IpAddress: '203.0.113.5' },
];
