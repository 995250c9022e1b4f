import { ENCRYPTION, DH_GROUPS, INTEGRITY, nameOf, vocabularyOf } from '../../src/data/algorithms.js';
import type { Dialect } from '../../src/model/api.js';
import { apiOf } from '../../src/model/api.js';

/** What one end of a tunnel is to be, whatever the API. Algorithms by strongSwan's log names. */
export interface Plan {
  /** `any`: begins with IKEv2 and answers both. */
  readonly version: 'v1' | 'v2' | 'any';
  readonly mode: 'main' | 'aggressive';
  readonly ike: Phase;
  readonly esp: Phase;
  readonly key: string;
  /** Null: what the API takes for it, the address. */
  readonly ownId: string | null;
  readonly peerId: string | null;
  readonly own: readonly string[];
  readonly peer: readonly string[];
}

interface Phase {
  readonly encryption: string;
  readonly integrity: string;
  /** Null: no perfect forward secrecy. */
  readonly group: string | null;
}

/** A body and what it names by ids. */
export interface End {
  readonly dialect: Dialect;
  readonly body: object;
  readonly companions: readonly object[];
  /** The id of what holds its address: a configuration may say more of it. */
  readonly gateway: string;
  readonly key: string;
}

export interface Addresses {
  readonly own: string;
  readonly peer: string;
}

/** In ZStack's words. */
const IKE_VERSIONS = { v1: 'ikev1', v2: 'ikev2', any: 'ike' } as const;

const UUID = '9b00d6b0-6c93-4ca5-9747-0000000000';

function spelled(dialect: Dialect, logName: string): string {
  const algorithm = [...ENCRYPTION, ...INTEGRITY, ...DH_GROUPS].find((candidate) => candidate.logName === logName);
  const name = algorithm === undefined ? undefined : nameOf(vocabularyOf(dialect), algorithm);
  if (name === undefined) throw new Error(`${dialect} has no name for ${logName}`);
  return name;
}

/** Whether a dialect has a name for all that a plan needs. */
export function canPlay(dialect: Dialect, { version, ike, esp, mode, own, peer }: Plan): boolean {
  const names = [ike, esp].flatMap(({ encryption, integrity, group }) => [
    encryption,
    integrity,
    ...(group ? [group] : []),
  ]);
  try {
    for (const name of names) spelled(dialect, name);
  } catch {
    return false;
  }
  if (esp.group === null && (dialect === 'openstack' || ike.group === null)) return false;
  if (version === 'any' && dialect !== 'zstack') return false;
  // What a plan cannot say there.
  if (mode === 'aggressive' && dialect !== 'otc' && apiOf(dialect) !== 'apsara') return false;
  return dialect !== 'zstack-legacy' || own.length * peer.length === 1;
}

/** The request that makes the end, with the answers that it needs. */
export function endFor(dialect: Dialect, plan: Plan, addresses: Addresses): End {
  switch (apiOf(dialect)) {
    case 'zstack':
      return zstackEnd(dialect, plan, addresses);
    case 'otc':
      return otcEnd(dialect, plan, addresses);
    case 'apsara':
      return apsaraEnd(dialect, plan, addresses);
  }
}

function zstackEnd(dialect: Dialect, { version, ike, esp, ...plan }: Plan, { own, peer }: Addresses): End {
  const [vip, network] = ['cefa2f4e56ef33e496ccbb5879850f76', 'a4097ba23a7e38339029e1839bb415e1'];
  const group = spelled(dialect, ike.group ?? '').replace('dh-group', '');
  const idFields = {
    ...(plan.ownId !== null && { localId: plan.ownId }),
    ...(plan.peerId !== null && { remoteId: plan.peerId }),
    ...((plan.ownId ?? plan.peerId) !== null && { idType: 'fqdn' }),
  };
  const ids = dialect === 'zstack' ? idFields : {};
  return {
    dialect,
    gateway: vip,
    key: plan.key,
    body: {
      params: {
        name: `${dialect}-end`,
        vipUuid: vip,
        l3NetworkUuid: network,
        peerAddress: peer,
        peerCidrs: plan.peer,
        authMode: 'psk',
        authKey: plan.key,
        ...(dialect === 'zstack' && { ikeVersion: IKE_VERSIONS[version] }),
        ikeAuthAlgorithm: spelled(dialect, ike.integrity),
        ikeEncryptionAlgorithm: spelled(dialect, ike.encryption),
        ikeDhGroup: Number(group),
        policyAuthAlgorithm: spelled(dialect, esp.integrity),
        policyEncryptionAlgorithm: spelled(dialect, esp.encryption),
        ...(esp.group !== null && { pfs: spelled(dialect, esp.group) }),
        ...ids,
      },
    },
    companions: [
      { inventories: [{ uuid: vip, ip: own, l3NetworkUuid: '11111111111111111111111111111111' }] },
      { inventories: [{ uuid: network, ipRanges: plan.own.map((networkCidr) => ({ networkCidr })) }] },
    ],
  };
}

function otcEnd(dialect: Dialect, { version, mode, ike, esp, ...plan }: Plan, { own, peer }: Addresses): End {
  const service = `${UUID}03`;
  const [ikePolicy, ipsecPolicy, localGroup, peerGroup] = ['01', '02', '04', '05'].map((digits) => UUID + digits);
  const subnets = plan.own.map((cidr, index) => ({ id: `${UUID}${String(index + 10)}`, cidr }));
  const lifetime = { units: 'seconds', value: 3600 };
  return {
    dialect,
    gateway: service,
    key: plan.key,
    body: {
      ipsec_site_connection: {
        name: `${dialect}-end`,
        psk: plan.key,
        peer_address: peer,
        peer_id: plan.peerId ?? peer,
        ...(plan.ownId !== null && { local_id: plan.ownId }),
        initiator: 'bi-directional',
        vpnservice_id: service,
        ikepolicy_id: ikePolicy,
        ipsecpolicy_id: ipsecPolicy,
        local_ep_group_id: localGroup,
        peer_ep_group_id: peerGroup,
      },
    },
    companions: [
      {
        ikepolicies: [
          {
            id: ikePolicy,
            ike_version: version,
            phase1_negotiation_mode: mode,
            auth_algorithm: spelled(dialect, ike.integrity),
            encryption_algorithm: spelled(dialect, ike.encryption),
            pfs: spelled(dialect, ike.group ?? ''),
            lifetime: { ...lifetime, value: 86_400 },
          },
        ],
      },
      {
        ipsecpolicies: [
          {
            id: ipsecPolicy,
            transform_protocol: 'esp',
            encapsulation_mode: 'tunnel',
            auth_algorithm: spelled(dialect, esp.integrity),
            encryption_algorithm: spelled(dialect, esp.encryption),
            pfs: esp.group === null ? 'disable' : spelled(dialect, esp.group),
            lifetime,
          },
        ],
      },
      { vpnservices: [{ id: service, external_v4_ip: own, router_id: `${UUID}99` }] },
      { endpoint_groups: [{ id: localGroup, type: 'subnet', endpoints: subnets.map(({ id }) => id) }] },
      { endpoint_groups: [{ id: peerGroup, type: 'cidr', endpoints: plan.peer }] },
      { subnets },
    ],
  };
}

function apsaraEnd(dialect: Dialect, { version, mode, ike, esp, ...plan }: Plan, { own, peer }: Addresses): End {
  const ids = {
    ...(plan.ownId !== null && { LocalId: plan.ownId }),
    ...(plan.peerId !== null && { RemoteId: plan.peerId }),
  };
  return {
    dialect,
    gateway: 'vpn-1',
    key: plan.key,
    body: {
      RegionId: 'cn-qingdao-env66-d01',
      regionId: 'cn-qingdao-env66-d01',
      VpnGatewayId: 'vpn-1',
      CustomerGatewayId: 'cgw-1',
      Name: `${dialect}-end`,
      LocalSubnet: plan.own.join(','),
      RemoteSubnet: plan.peer.join(','),
      IkeConfig: JSON.stringify({
        Psk: plan.key,
        IkeVersion: version === 'v1' ? 'ikev1' : 'ikev2',
        IkeMode: mode,
        IkeEncAlg: spelled(dialect, ike.encryption),
        IkeAuthAlg: spelled(dialect, ike.integrity),
        IkePfs: spelled(dialect, ike.group ?? ''),
        IkeLifetime: 86_400,
        ...ids,
      }),
      IpsecConfig: JSON.stringify({
        IpsecEncAlg: spelled(dialect, esp.encryption),
        IpsecAuthAlg: spelled(dialect, esp.integrity),
        IpsecPfs: esp.group === null ? 'disabled' : spelled(dialect, esp.group),
        IpsecLifetime: 3600,
      }),
    },
    companions: [
      { VpnGatewayId: 'vpn-1', InternetIp: own },
      { CustomerGatewayId: 'cgw-1', IpAddress: peer },
    ],
  };
}
