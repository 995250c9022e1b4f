import { DH_GROUP_NAMES, ENCRYPTION_NAMES, INTEGRITY_NAMES, namesIn } from '../algorithm-names.js';
import { dhGroupByName } from '../algorithms.js';
import type { Field, Pattern } from '../contract.js';

const UUID = {
  source: '^[0-9a-f]{32}$',
  words: '32 hexadecimal digits in lower case, without hyphens',
} as const satisfies Pattern;

/** An id or name in ipsec.conf, where it stands without quotes: a blank ends it, `#` begins a comment. */
const IDENTITY = {
  source: '^[^\\s#"\']*$',
  words: 'an identity without blanks, quotes or #',
} as const satisfies Pattern;

export const UUID_IN_PATH = {
  name: 'uuid',
  type: 'string',
  location: 'path',
  description: 'The connection',
  required: true,
  pattern: UUID,
  refers: ['connection'],
  sources: ['zsdk'],
} as const satisfies Field;

export const NAME = {
  name: 'name',
  type: 'string',
  description: 'Name of the connection',
  length: { min: 0, max: 255 },
  sources: ['zsdk', 'zsrv'],
} as const satisfies Field;

export const DESCRIPTION = {
  name: 'description',
  type: 'string',
  description: 'Description of the connection',
  length: { min: 0, max: 2048 },
  sources: ['zsdk'],
} as const satisfies Field;

export const VIP_UUID = {
  name: 'vipUuid',
  type: 'string',
  description: 'Virtual IP on whose address the gateway answers',
  required: true,
  pattern: UUID,
  refers: ['vip'],
  notes: 'Refused if the VIP serves something incompatible or holds UDP port 500 or 4500.',
  sources: ['zsdk', 'zsrv'],
} as const satisfies Field;

export const PEER_ADDRESS = {
  name: 'peerAddress',
  type: 'string',
  description: "IPv4 address of the peer's gateway",
  required: true,
  length: { min: 0, max: 255 },
  address: { kinds: ['ipv4'], level: 'error' },
  notes: 'One connection for each router and peer address.',
  sources: ['zsdk', 'zsrv'],
} as const satisfies Field;

/** Change does not check the address; the gateway is given it all the same. */
export const PEER_ADDRESS_ON_CHANGE = {
  ...PEER_ADDRESS,
  address: { kinds: ['ipv4'], level: 'warning' },
} as const satisfies Field;

export const AUTH_MODE = {
  name: 'authMode',
  type: 'string',
  description: 'How the two ends prove who they are',
  default: { value: 'psk' },
  values: ['psk', 'certs'],
  discouraged: [
    {
      value: 'certs',
      level: 'error',
      reason:
        'no driver implements certificates: strongSwan finds an error in the configuration, and no new or changed connection of the router loads',
      sources: ['zvyos', 'ss'],
    },
  ],
  sources: ['zsdk'],
} as const satisfies Field;

export const AUTH_KEY = {
  name: 'authKey',
  type: 'string',
  description: 'The pre-shared key',
  required: true,
  secret: 'psk',
  characters: [
    {
      character: '[ "\'`\\\\]',
      words: 'a blank, a quote, a backtick or a backslash',
      level: 'error',
      reason:
        'CreateIPsecConnection refuses it; ChangeIPsecConnection does not look, and ipsec.secrets ends the key there',
      sources: ['zsrv', 'zvyos', 'ss'],
    },
    {
      character: '[\\t\\n\\v\\f\\r]',
      words: 'a tab or a line break',
      level: 'error',
      reason: 'the key stands without quotes in ipsec.secrets, where it ends at such a character',
      sources: ['zvyos', 'ss'],
    },
  ],
  notes: 'Leading and trailing blanks are cut off before the check.',
  sources: ['zsdk', 'zsrv', 'zvyos', 'ss'],
} as const satisfies Field;

export const L3_NETWORK_UUID = {
  name: 'l3NetworkUuid',
  type: 'string',
  description: 'L3 network whose addresses use the tunnel',
  pattern: UUID,
  refers: ['l3-network'],
  since: '2.3',
  notes: 'Required before 2.3. Without it, or without peerCidrs, nothing is configured on the router.',
  sources: ['zsdk', 'zsrv'],
} as const satisfies Field;

export const PEER_CIDRS = {
  name: 'peerCidrs',
  type: 'strings',
  description: "Networks behind the peer's gateway",
  count: { min: 1, max: null },
  items: { kind: 'cidr' },
  notes: 'Required before 2.3. None may overlap another, an attached L3 network or an interface of the router.',
  sources: ['zsdk', 'zsrv'],
} as const satisfies Field;

export const L3_NETWORK_UUIDS = {
  name: 'l3NetworkUuids',
  type: 'strings',
  description: 'L3 networks to attach',
  required: true,
  count: { min: 1, max: null },
  items: { kind: 'id', pattern: UUID },
  refers: ['l3-network'],
  notes: 'VPC networks of one VPC router, none of them attached yet.',
  sources: ['zsdk', 'zsrv'],
} as const satisfies Field;

export const STATE_EVENT = {
  name: 'stateEvent',
  type: 'string',
  description: 'Whether to enable or disable the connection',
  required: true,
  values: ['enable', 'disable'],
  notes: 'Refused unless the status of the connection is Ready.',
  sources: ['zsdk', 'zsrv'],
} as const satisfies Field;

export const RESOURCE_UUID = {
  name: 'resourceUuid',
  type: 'string',
  description: 'Id that the new resource shall have',
  pattern: UUID,
  sources: ['zsdk'],
} as const satisfies Field;

export const TAG_UUIDS = {
  name: 'tagUuids',
  type: 'strings',
  description: 'Tags of the new resource',
  items: { kind: 'id', pattern: UUID },
  sources: ['zsdk'],
} as const satisfies Field;

/** Beside the wrapper, never inside it. */
export const TAGS = [
  {
    name: 'systemTags',
    type: 'strings',
    location: 'root',
    description: 'System tags of the resource',
    sources: ['zsdk'],
  },
  { name: 'userTags', type: 'strings', location: 'root', description: 'User tags of the resource', sources: ['zsdk'] },
] as const satisfies readonly Field[];

const ID_TYPE = {
  name: 'idType',
  type: 'string',
  description: 'What localId and remoteId are: addresses, or names that strongSwan takes as FQDN',
  default: { value: 'ip' },
  values: ['ip', 'name', 'fqdn'],
  since: '4.5',
  dialects: ['zstack'],
  notes: 'For name and fqdn the agent puts @ before both identities.',
  sources: ['zsdk', 'zsrv', 'zvyos'],
} as const satisfies Field;

const LOCAL_ID = {
  name: 'localId',
  type: 'string',
  description: 'Identity of this end',
  default: { dynamic: 'address of the VIP' },
  length: { min: 0, max: 255 },
  pattern: IDENTITY,
  since: '4.5',
  dialects: ['zstack'],
  keeps: true,
  notes: 'The API takes 255 characters, the column of the database 128.',
  sources: ['zsdk', 'zdb', 'zvyos'],
} as const satisfies Field;

const REMOTE_ID = {
  ...LOCAL_ID,
  name: 'remoteId',
  description: 'Identity that the peer must show',
  default: { dynamic: 'peerAddress' },
} as const satisfies Field;

const IKE_VERSION = {
  name: 'ikeVersion',
  type: 'string',
  description: 'IKE version; ike initiates IKEv2 and answers both',
  default: { value: 'ike' },
  values: ['ike', 'ikev1', 'ikev2'],
  since: '4.5',
  dialects: ['zstack'],
  notes: 'With ikev1 the agent makes one connection for each pair of subnets.',
  sources: ['zsdk', 'zvyos', 'ss'],
} as const satisfies Field;

const INTEGRITY = {
  type: 'string',
  default: { value: 'sha256' },
  values: namesIn(INTEGRITY_NAMES.zstack),
  overrides: { 'zstack-legacy': { default: { value: 'sha1' } } },
  sources: ['zsdk', 'zsdk-old', 'zsrv'],
} as const;

const IKE_AUTH_ALGORITHM = {
  ...INTEGRITY,
  name: 'ikeAuthAlgorithm',
  description: 'Integrity algorithm and PRF of phase 1',
} as const satisfies Field;

const POLICY_AUTH_ALGORITHM = {
  ...INTEGRITY,
  name: 'policyAuthAlgorithm',
  description: 'Integrity algorithm of phase 2',
} as const satisfies Field;

const ENCRYPTION = {
  type: 'string',
  default: { value: 'aes-256' },
  values: namesIn(ENCRYPTION_NAMES.zstack),
  overrides: { 'zstack-legacy': { default: { value: 'aes-128' } } },
  sources: ['zsdk', 'zsdk-old', 'zsrv'],
} as const;

const IKE_ENCRYPTION_ALGORITHM = {
  ...ENCRYPTION,
  name: 'ikeEncryptionAlgorithm',
  description: 'Encryption algorithm of phase 1',
} as const satisfies Field;

const POLICY_ENCRYPTION_ALGORITHM = {
  ...ENCRYPTION,
  name: 'policyEncryptionAlgorithm',
  description: 'Encryption algorithm of phase 2',
} as const satisfies Field;

/** Create alone looks at the router that serves the network. */
const AES_192_ON_CREATE = {
  discouraged: [
    {
      value: 'aes-192',
      level: 'warning',
      beside: { field: 'l3NetworkUuid', level: 'error' },
      reason: 'CreateIPsecConnection refuses it when l3NetworkUuid is on a VPC router, the only kind that serves IPsec',
      sources: ['zsrv'],
    },
  ],
} as const satisfies Pick<Field, 'discouraged'>;

/** The groups of `pfs` by their numbers: the server checks the same set. */
const DH_GROUP_NUMBERS: readonly number[] = namesIn(DH_GROUP_NAMES.zstack).flatMap(
  (name) => dhGroupByName('zstack', name)?.number ?? [],
);

const IKE_DH_GROUP = {
  name: 'ikeDhGroup',
  type: 'integer',
  description: 'Diffie-Hellman group of phase 1, by its number',
  default: { value: 2 },
  values: DH_GROUP_NUMBERS,
  notes: 'For another number the agent leaves the group out, and strongSwan refuses the proposal.',
  sources: ['zsrv', 'zvyos', 'ss', 'zrest'],
} as const satisfies Field;

const IKE_DH_GROUP_ON_CHANGE = {
  ...IKE_DH_GROUP,
  discouraged: [{ value: 0, level: 'note', reason: 'the group stays as it is stored', sources: ['zsrv', 'zrest'] }],
} as const satisfies Field;

const IKE_LIFE_TIME = {
  name: 'ikeLifeTime',
  type: 'integer',
  description: 'Lifetime of the IKE SA in seconds',
  default: { value: 86400 },
  range: { min: 60, max: 604800 },
  since: '4.5',
  dialects: ['zstack'],
  notes: 'strongSwan renews it between a tenth and a fifth of lifeTime before its end.',
  sources: ['zsdk', 'zvyos'],
} as const satisfies Field;

const LIFE_TIME = {
  name: 'lifeTime',
  type: 'integer',
  description: 'Lifetime of the CHILD SA in seconds',
  default: { value: 3600 },
  range: { min: 30, max: 604800 },
  since: '4.5',
  dialects: ['zstack'],
  sources: ['zsdk', 'zvyos'],
} as const satisfies Field;

const PFS = {
  name: 'pfs',
  type: 'string',
  description: 'Diffie-Hellman group of phase 2, or none',
  default: { value: 'dh-group14' },
  values: namesIn(DH_GROUP_NAMES.zstack),
  overrides: { 'zstack-legacy': { default: { value: 'none' } } },
  sources: ['zsdk', 'zsdk-old', 'zsrv', 'zvyos'],
} as const satisfies Field;

const PFS_ON_CHANGE = {
  ...PFS,
  values: PFS.values.filter((name) => name !== 'dh-group0'),
} as const satisfies Field;

const POLICY_MODE = {
  name: 'policyMode',
  type: 'string',
  description: 'Encapsulation mode',
  default: { value: 'tunnel' },
  values: ['tunnel', 'transport'],
  notes: 'The agent never writes it: strongSwan uses tunnel mode. Only the driver before 4.5 honours it.',
  sources: ['zsdk', 'zvyos'],
} as const satisfies Field;

const TRANSFORM_PROTOCOL = {
  name: 'transformProtocol',
  type: 'string',
  description: 'Security protocol of phase 2',
  default: { value: 'esp' },
  values: ['esp', 'ah', 'ah-esp'],
  notes: 'No driver reads it: ESP is negotiated.',
  sources: ['zsdk', 'zvyos', 'ss'],
} as const satisfies Field;

/** What the two ends negotiate. */
export const NEGOTIATION = [
  ID_TYPE,
  LOCAL_ID,
  REMOTE_ID,
  IKE_VERSION,
  IKE_AUTH_ALGORITHM,
  { ...IKE_ENCRYPTION_ALGORITHM, ...AES_192_ON_CREATE },
  IKE_DH_GROUP,
  IKE_LIFE_TIME,
  POLICY_AUTH_ALGORITHM,
  { ...POLICY_ENCRYPTION_ALGORITHM, ...AES_192_ON_CREATE },
  PFS,
  POLICY_MODE,
  TRANSFORM_PROTOCOL,
  LIFE_TIME,
] as const satisfies readonly Field[];

export const NEGOTIATION_ON_CHANGE = [
  ID_TYPE,
  LOCAL_ID,
  REMOTE_ID,
  IKE_VERSION,
  IKE_AUTH_ALGORITHM,
  IKE_ENCRYPTION_ALGORITHM,
  IKE_DH_GROUP_ON_CHANGE,
  IKE_LIFE_TIME,
  POLICY_AUTH_ALGORITHM,
  POLICY_ENCRYPTION_ALGORITHM,
  PFS_ON_CHANGE,
  POLICY_MODE,
  TRANSFORM_PROTOCOL,
  LIFE_TIME,
] as const satisfies readonly Field[];
