import { DH_GROUP_NAMES, ENCRYPTION_NAMES, INTEGRITY_NAMES, namesIn } from '../algorithm-names.js';
import { dhGroupByName } from '../algorithms.js';
import type { Field, Pattern } from '../contract.js';

/** An id or name in ipsec.conf, where it stands without quotes: a blank ends it, `#` begins a comment. */
const IDENTITY = {
  source: '^[^\\s#"\']*$',
  words: 'an identity without blanks, quotes or #',
} as const satisfies Pattern;

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
  discouraged: [
    {
      value: { longerThan: 128 },
      level: 'warning',
      reason: 'the API takes 255 characters, the column of the database 128',
      sources: ['zdb'],
    },
  ],
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
