import type { Random } from './random.js';
import { random } from './random.js';

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Request = Record<string, Json>;

const HEX = '0123456789abcdef';
const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyz0123456789';

function uuid(r: Random): string {
  return [8, 4, 4, 4, 12].map((length) => r.text(HEX, length)).join('-');
}

function publicAddress(r: Random): string {
  return `${r.pick([31, 62, 77, 91, 109, 185, 193])}.${r.int(16, 240)}.${r.int(0, 255)}.${r.int(1, 254)}`;
}

function siteName(r: Random): string {
  return `${r.pick(['prod', 'staging', 'test'])}-${r.pick(['branch', 'plant', 'store', 'lab'])}-${r.int(1, 9999)}`;
}

/** Networks that do not overlap; sites with many are rarer than sites with few. */
function networks(r: Random): readonly [string, ...string[]] {
  const base = r.int(0, 180);
  const count = r.chance(0.5) ? r.int(2, 4) : r.chance(0.7) ? r.int(5, 16) : r.int(17, 48);
  const network = (index: number): string => `10.${base + (index >> 5)}.${(index & 31) * 8}.0/24`;
  return [network(0), ...Array.from({ length: count - 1 }, (_, index) => network(index + 1))];
}

/** Keys come from a secret store: a sound body holds a template. */
function key(r: Random): string {
  return `\${VPN_PSK_${r.int(1, 9999)}}`;
}

function zstack(r: Random): Request {
  const cipher = r.pick(['aes-128', 'aes-256']);
  const group = r.pick([14, 15, 16, 19, 20, 21]);
  return {
    params: {
      name: siteName(r),
      l3NetworkUuid: r.text(HEX, 32),
      peerAddress: publicAddress(r),
      authMode: 'psk',
      authKey: key(r),
      vipUuid: r.text(HEX, 32),
      peerCidrs: networks(r),
      ikeVersion: 'ikev2',
      ikeAuthAlgorithm: r.pick(['sha256', 'sha384', 'sha512']),
      ikeEncryptionAlgorithm: cipher,
      ikeDhGroup: group,
      policyAuthAlgorithm: r.pick(['sha256', 'sha384', 'sha512']),
      policyEncryptionAlgorithm: cipher,
      pfs: `dh-group${group}`,
      policyMode: 'tunnel',
      transformProtocol: 'esp',
    },
    systemTags: [],
    userTags: [`site::${siteName(r)}`],
  };
}

function otc(r: Random): Request {
  const peer = publicAddress(r);
  return {
    ipsec_site_connection: {
      psk: key(r),
      initiator: 'bi-directional',
      ipsecpolicy_id: uuid(r),
      admin_state_up: true,
      mtu: 1500,
      peer_ep_group_id: uuid(r),
      ikepolicy_id: uuid(r),
      vpnservice_id: uuid(r),
      local_ep_group_id: uuid(r),
      peer_address: peer,
      peer_id: peer,
      name: siteName(r),
    },
  };
}

/** How many networks one side of a VPN connection of Apsara takes. */
const APSARA_NETWORKS = 10;

/** Apsara sends its nested objects as JSON text. */
function apsara(r: Random): Request {
  const cipher = r.pick(['aes', 'aes192', 'aes256']);
  const [local, ...remote] = networks(r);
  const ike = { Psk: key(r), IkeVersion: 'ikev2', IkeEncAlg: cipher, IkeAuthAlg: 'sha1', IkePfs: 'group14' };
  const child = { IpsecEncAlg: cipher, IpsecAuthAlg: 'sha1', IpsecPfs: 'group14', IpsecLifetime: 3600 };
  return {
    RegionId: 'cn-qingdao-env66-d01',
    regionId: 'cn-qingdao-env66-d01',
    version: '2016-01-01',
    Name: siteName(r),
    CustomerGatewayId: `cgw-bp1${r.text(ALPHANUMERIC, 13)}`,
    VpnGatewayId: `vpn-bp1${r.text(ALPHANUMERIC, 14)}`,
    LocalSubnet: local,
    RemoteSubnet: remote.slice(0, APSARA_NETWORKS).join(','),
    AutoConfigRoute: r.chance(0.5),
    ClientToken: uuid(r),
    IkeConfig: JSON.stringify({ ...ike, IkeLifetime: 86400, LocalId: publicAddress(r), RemoteId: publicAddress(r) }),
    IpsecConfig: JSON.stringify(child),
  };
}

/** The faults that reviewers meet: a weak algorithm, a bad value, a renamed field, a short key. */
const FAULTS = {
  integrity: (body) => body.replace(/sha(?:256|384|512|1)\b/u, 'md5'),
  encryption: (body) => body.replace(/aes-?(?:128|192|256)?(?=\\?")/u, '3des'),
  key: (body, r) => body.replace(/\$\{VPN_PSK_\d+\}/u, r.text(ALPHANUMERIC, 5)),
  mtu: (body) => body.replace(/"mtu": 1500/u, '"mtu": 1400'),
  network: (body) => body.replace(/\/24/u, '/33'),
  field: (body) => body.replace(/"(?:vipUuid|vpnservice_id|VpnGatewayId)"/u, '"gateway"'),
  group: (body) => body.replace(/"((?:dh-)?group)\d+/u, '"$11'),
} as const satisfies Record<string, (body: string, r: Random) => string>;

export type Fault = keyof typeof FAULTS;

export interface Body {
  readonly text: string;
  /** What was made wrong in it; null for a sound body. */
  readonly fault: Fault | null;
}

/** One of the faults that a body of this kind can have. */
function withFault(text: string, r: Random): Body {
  const faults = Object.entries(FAULTS)
    .map(([fault, spoil]): Body => ({ text: spoil(text, r), fault: fault as Fault }))
    .filter((body) => body.text !== text);
  const [first, ...others] = faults;
  return first === undefined ? { text, fault: null } : r.pick([first, ...others]);
}

/** Body number `index`: a create request as a team would write it, the share `faulty` of them with a fault. */
export function bodyOf(seed: number, index: number, faulty: number): Body {
  const r = random(seed, index);
  const kind = r.next();
  const request = kind < 0.37 ? zstack(r) : kind < 0.69 ? otc(r) : apsara(r);
  const text = JSON.stringify(request, null, 2);
  return r.chance(faulty) ? withFault(text, r) : { text, fault: null };
}

/** The text of a body alone. */
export function bodyText(seed: number, index: number, faulty: number): string {
  return bodyOf(seed, index, faulty).text;
}
