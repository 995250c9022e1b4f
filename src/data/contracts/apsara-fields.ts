import { DH_GROUP_NAMES, ENCRYPTION_NAMES, INTEGRITY_NAMES, namesIn } from '../algorithm-names.js';
import type { Field } from '../contract.js';

/** The public cloud's own fields. */
const PUBLIC = { dialects: ['alibaba-cloud'], sources: ['apy'] } as const;

/** What every RPC request may carry, in the query or in the body. */
const RPC = { type: 'string', sources: ['apy'] } as const;

export const RPC_FIELDS = [
  { ...RPC, name: 'Action', description: 'The operation' },
  { ...RPC, name: 'Version', description: 'Version of the API' },
  { ...RPC, name: 'Format', description: 'Format of the answer' },
  { ...RPC, name: 'AccessKeyId', description: 'Access key of the caller', secret: 'other' },
  { ...RPC, name: 'SecurityToken', description: 'Temporary token of the caller', secret: 'other' },
  { ...RPC, name: 'Signature', description: 'Signature of the request', secret: 'other' },
  { ...RPC, name: 'SignatureMethod', description: 'How the request is signed' },
  { ...RPC, name: 'SignatureVersion', description: 'Version of the signature' },
  { ...RPC, name: 'SignatureNonce', description: 'Number that is used once' },
  { ...RPC, name: 'Timestamp', description: 'Time of the request' },
  { ...RPC, name: 'OwnerId', type: 'any', description: 'Owner of the resource' },
  { ...RPC, name: 'OwnerAccount', description: 'Owner of the resource' },
  { ...RPC, name: 'ResourceOwnerId', type: 'any', description: 'Owner of the resource' },
  { ...RPC, name: 'ResourceOwnerAccount', description: 'Owner of the resource' },
  {
    name: 'version',
    type: 'string',
    description: 'Version of the API',
    pattern: { source: '^\\d{4}-\\d{2}-\\d{2}$', words: 'a date such as 2016-04-28' },
    dialects: ['apsara'],
    notes: "The document's example has 2016-01-01; the version of the VPC API is 2016-04-28.",
    sources: ['doc4', 'apy'],
  },
] as const satisfies readonly Field[];

export const REGION_ID = {
  name: 'RegionId',
  type: 'string',
  description: 'Region of the resource',
  required: true,
  requiredWithUrl: true,
  sources: ['doc4', 'apy', 'astf'],
} as const satisfies Field;

export const LOWER_CASE_REGION_ID = {
  name: 'regionId',
  type: 'string',
  description: 'Region once more, for the gateway in front of the API',
  required: 'note',
  dialects: ['apsara'],
  sources: ['doc4'],
} as const satisfies Field;

export const NAME = {
  name: 'Name',
  type: 'string',
  description: 'Name of the resource',
  length: { min: 2, max: 128 },
  pattern: {
    source: '^(?!https?://)[A-Za-z\\u4e00-\\u9fa5][A-Za-z0-9\\u4e00-\\u9fa5._-]*$',
    words: 'a letter or Chinese character, then letters, digits, Chinese characters, ".", "_" and "-"',
  },
  overrides: {
    'alibaba-cloud': {
      length: { min: 1, max: 100 },
      pattern: { source: '^(?!https?://)[\\s\\S]*$', words: 'a name that does not begin with http:// or https://' },
    },
  },
  sources: ['doc4', 'apy', 'astf'],
} as const satisfies Field;

export const CLIENT_TOKEN = {
  name: 'ClientToken',
  type: 'string',
  description: 'Token that makes the request idempotent',
  length: { min: 1, max: 64 },
  pattern: { source: '^[\\x21-\\x7e]*$', words: 'ASCII characters without blanks' },
  sources: ['doc4', 'apy'],
} as const satisfies Field;

export const VPN_GATEWAY_ID = {
  name: 'VpnGatewayId',
  type: 'string',
  description: 'VPN gateway that ends the tunnel',
  required: true,
  refers: ['vpn-gateway'],
  sources: ['doc4', 'apy'],
} as const satisfies Field;

export const CUSTOMER_GATEWAY_ID = {
  name: 'CustomerGatewayId',
  type: 'string',
  description: "Customer gateway: the peer's address",
  refers: ['customer-gateway'],
  sources: ['doc4', 'apy'],
} as const satisfies Field;

const SUBNETS = {
  type: 'cidrs',
  count: { min: 1, max: 10 },
  notes:
    '0.0.0.0/0 only on both sides at once: then routes decide. The limit of ten is that of the Terraform provider.',
  sources: ['doc4', 'apy', 'astf'],
} as const;

export const LOCAL_SUBNET = {
  ...SUBNETS,
  name: 'LocalSubnet',
  description: 'Networks of the VPC, separated by commas',
} as const satisfies Field;

export const REMOTE_SUBNET = {
  ...SUBNETS,
  name: 'RemoteSubnet',
  description: 'Networks behind the peer, separated by commas',
} as const satisfies Field;

const IDENTITY = {
  type: 'string',
  length: { min: 0, max: 100 },
  pattern: { source: '^\\S*$', words: 'an identity without blanks' },
} as const;

const ENCRYPTION = { type: 'string', values: namesIn(ENCRYPTION_NAMES.apsara), default: { value: 'aes' } } as const;

const UNDOCUMENTED_HASH = {
  level: 'note',
  reason: 'the document of Apsara Stack lists md5 and sha1 only; its Terraform provider has this one too',
  sources: ['doc4', 'astf'],
} as const;

const INTEGRITY = {
  type: 'string',
  values: namesIn(INTEGRITY_NAMES.apsara),
  default: { value: 'md5' },
  overrides: {
    apsara: {
      documented: ['md5', 'sha1'],
      discouraged: [
        { ...UNDOCUMENTED_HASH, value: 'sha256' },
        { ...UNDOCUMENTED_HASH, value: 'sha384' },
        { ...UNDOCUMENTED_HASH, value: 'sha512' },
      ],
    },
  },
  sources: ['doc4', 'apy', 'astf'],
} as const;

const GROUPS = namesIn(DH_GROUP_NAMES.apsara);
const IKE_GROUPS = GROUPS.filter((name) => name !== 'disabled');
/** The public cloud took group 24 out. */
const PUBLIC_GROUPS = GROUPS.filter((name) => name !== 'group24');
const PUBLIC_IKE_GROUPS = IKE_GROUPS.filter((name) => name !== 'group24');

const LIFETIME = {
  type: 'integer',
  default: { value: 86400 },
  range: { min: 0, max: 86400 },
  notes: 'What 0 means is not documented.',
  sources: ['doc4', 'apy'],
} as const;

const IKE_MEMBERS = [
  {
    name: 'Psk',
    type: 'string',
    description: 'The pre-shared key',
    default: { dynamic: '16 random characters' },
    secret: 'psk',
    length: { min: 1, max: 100 },
    characters: [
      {
        character: '[^\\x21-\\x7e]',
        words: 'a blank or a character outside ASCII',
        level: 'warning',
        reason: 'the newer document of the public cloud does not allow it',
        sources: ['apy', 'atf'],
      },
    ],
    overrides: {
      'alibaba-cloud': {
        characters: [
          {
            character: '[^\\x21-\\x7e]',
            words: 'a blank or a character outside ASCII',
            level: 'error',
            reason: 'the document does not allow it',
            sources: ['apy', 'atf'],
          },
        ],
      },
    },
    sources: ['doc4', 'apy'],
  },
  {
    name: 'IkeVersion',
    type: 'string',
    description: 'IKE version',
    default: { value: 'ikev1' },
    values: ['ikev1', 'ikev2'],
    sources: ['doc4', 'apy'],
  },
  {
    name: 'IkeMode',
    type: 'string',
    description: 'Exchange of phase 1 in IKEv1; without meaning in IKEv2',
    default: { value: 'main' },
    values: ['main', 'aggressive'],
    sources: ['doc4', 'apy'],
  },
  {
    ...ENCRYPTION,
    name: 'IkeEncAlg',
    description: 'Encryption algorithm of phase 1; aes is AES-CBC with 128 bits',
    sources: ['doc4', 'apy'],
  },
  { ...INTEGRITY, name: 'IkeAuthAlg', description: 'Integrity algorithm and PRF of phase 1' },
  {
    name: 'IkePfs',
    type: 'string',
    description: 'Diffie-Hellman group of phase 1',
    default: { value: 'group2' },
    values: IKE_GROUPS,
    overrides: { 'alibaba-cloud': { values: PUBLIC_IKE_GROUPS } },
    sources: ['doc4', 'apy', 'astf'],
  },
  { ...LIFETIME, name: 'IkeLifetime', description: 'Lifetime of the IKE SA in seconds' },
  {
    ...IDENTITY,
    name: 'LocalId',
    description: 'Identity of this end',
    default: { dynamic: 'public address of the VPN gateway' },
    aliases: ['LocalIdIPsec'],
    sources: ['apy', 'atf', 'astf'],
  },
  {
    ...IDENTITY,
    name: 'LocalIdIPsec',
    description: "Identity of this end, in the document's spelling",
    deprecated: { level: 'note', instead: 'LocalId' },
    notes:
      'Current documents and both Terraform providers write LocalId; a key that the server drops leaves its address.',
    sources: ['doc4', 'aold'],
  },
  {
    ...IDENTITY,
    name: 'RemoteId',
    description: 'Identity that the peer must show',
    default: { dynamic: 'address of the customer gateway' },
    sources: ['doc4', 'apy'],
  },
] as const satisfies readonly Field[];

const IPSEC_MEMBERS = [
  { ...ENCRYPTION, name: 'IpsecEncAlg', description: 'Encryption algorithm of phase 2', sources: ['doc4', 'apy'] },
  { ...INTEGRITY, name: 'IpsecAuthAlg', description: 'Integrity algorithm of phase 2' },
  {
    name: 'IpsecPfs',
    type: 'string',
    description: 'Diffie-Hellman group of phase 2, or disabled',
    default: { value: 'group2' },
    values: GROUPS,
    overrides: { apsara: { documented: IKE_GROUPS }, 'alibaba-cloud': { values: PUBLIC_GROUPS } },
    sources: ['doc4', 'apy', 'astf'],
  },
  { ...LIFETIME, name: 'IpsecLifetime', description: 'Lifetime of the CHILD SA in seconds' },
] as const satisfies readonly Field[];

/** The document's own example writes its values as strings. */
const HEALTH_CHECK_MEMBERS = [
  {
    name: 'enable',
    type: 'boolean',
    description: 'Whether the gateway checks the tunnel',
    default: { value: false },
    stringly: true,
    sources: ['doc4'],
  },
  {
    name: 'dip',
    type: 'string',
    description: 'Address that is probed',
    pattern: { source: '^\\S*$', words: 'an address without blanks' },
    sources: ['doc4'],
  },
  {
    name: 'sip',
    type: 'string',
    description: 'Address that the probes come from',
    pattern: { source: '^\\S*$', words: 'an address without blanks' },
    sources: ['doc4'],
  },
  {
    name: 'interval',
    type: 'integer',
    description: 'Seconds between probes',
    default: { value: 3 },
    stringly: true,
    sources: ['doc4', 'apy'],
  },
  {
    name: 'retry',
    type: 'integer',
    description: 'Number of probes',
    default: { value: 3 },
    stringly: true,
    sources: ['doc4', 'apy'],
  },
] as const satisfies readonly Field[];

const BGP_MEMBERS = [
  // A number, or its dotted form.
  {
    name: 'LocalAsn',
    type: 'any',
    description: 'Autonomous system number of this end',
    default: { value: 45104 },
    sources: ['apy'],
  },
  {
    name: 'TunnelCidr',
    type: 'string',
    description: 'A /30 network in 169.254.0.0/16 for the tunnel',
    sources: ['apy'],
  },
  { name: 'LocalBgpIp', type: 'string', description: 'Address of this end in that network', sources: ['apy'] },
] as const satisfies readonly Field[];

/** The tunnel's parameters where a connection has one tunnel. */
export const SINGLE_TUNNEL = [
  {
    name: 'IkeConfig',
    type: 'json',
    description: 'Parameters of phase 1',
    fields: IKE_MEMBERS,
    sources: ['doc4', 'apy'],
  },
  {
    name: 'IpsecConfig',
    type: 'json',
    description: 'Parameters of phase 2',
    fields: IPSEC_MEMBERS,
    sources: ['doc4', 'apy'],
  },
  {
    name: 'HealthCheckConfig',
    type: 'json',
    description: 'Health check of the tunnel',
    fields: HEALTH_CHECK_MEMBERS,
    sources: ['doc4', 'apy'],
  },
  {
    ...PUBLIC,
    name: 'BgpConfig',
    type: 'json',
    description: 'BGP over the tunnel',
    fields: [
      {
        name: 'EnableBgp',
        type: 'boolean',
        description: 'Whether BGP is used',
        default: { value: false },
        sources: ['apy'],
      },
      ...BGP_MEMBERS,
    ],
  },
] as const satisfies readonly Field[];

/** What a tunnel has where there are several, and a connection where there is one. */
const TUNNEL_SETTINGS = [
  {
    ...PUBLIC,
    name: 'EnableDpd',
    type: 'boolean',
    description: 'Whether dead peers are detected',
    default: { value: true },
  },
  {
    ...PUBLIC,
    name: 'EnableNatTraversal',
    type: 'boolean',
    description: 'Whether NAT is detected and crossed',
    default: { value: true },
  },
  {
    ...PUBLIC,
    name: 'RemoteCaCertificate',
    type: 'string',
    description: "CA certificate of the peer, for gateways with China's national algorithms alone",
  },
] as const satisfies readonly Field[];

const TUNNEL_MEMBERS = [
  {
    name: 'Role',
    type: 'string',
    description: 'Which of the two tunnels',
    values: ['master', 'slave'],
    sources: ['apy'],
  },
  {
    name: 'TunnelIkeConfig',
    type: 'object',
    description: 'Parameters of phase 1',
    fields: IKE_MEMBERS,
    sources: ['apy'],
  },
  {
    name: 'TunnelIpsecConfig',
    type: 'object',
    description: 'Parameters of phase 2',
    fields: IPSEC_MEMBERS,
    sources: ['apy'],
  },
  {
    name: 'TunnelBgpConfig',
    type: 'object',
    description: 'BGP over the tunnel',
    fields: BGP_MEMBERS,
    sources: ['apy'],
  },
  ...TUNNEL_SETTINGS,
] as const satisfies readonly Field[];

const TUNNELS = {
  ...PUBLIC,
  name: 'TunnelOptionsSpecification',
  type: 'objects',
  description: 'The two tunnels of a gateway that has two: one master and one slave',
} as const;

const TWO_TUNNELS = {
  ...PUBLIC,
  name: 'EnableTunnelsBgp',
  type: 'boolean',
  description: 'Whether both tunnels use BGP',
  default: { value: false },
} as const satisfies Field;

export const TUNNELS_ON_CREATE = [
  ...TUNNEL_SETTINGS,
  TWO_TUNNELS,
  {
    ...TUNNELS,
    count: { min: 2, max: 2 },
    fields: [{ ...CUSTOMER_GATEWAY_ID, required: true }, ...TUNNEL_MEMBERS],
  },
] as const satisfies readonly Field[];

export const TUNNELS_ON_MODIFY = [
  ...TUNNEL_SETTINGS,
  TWO_TUNNELS,
  {
    ...TUNNELS,
    count: { min: 1, max: 2 },
    fields: [
      { name: 'TunnelId', type: 'string', description: 'The tunnel', sources: ['apy'] },
      CUSTOMER_GATEWAY_ID,
      ...TUNNEL_MEMBERS,
    ],
  },
] as const satisfies readonly Field[];

export const CONNECTION_SWITCHES = [
  {
    name: 'AutoConfigRoute',
    type: 'boolean',
    description: 'Whether routes are configured by the platform',
    default: { value: false },
    overrides: { 'alibaba-cloud': { default: { value: true } } },
    sources: ['doc4', 'apy'],
  },
  {
    name: 'EffectImmediately',
    type: 'boolean',
    description: 'Whether negotiation begins at once, or with the first packet',
    default: { value: false },
    sources: ['doc4', 'apy'],
  },
] as const satisfies readonly Field[];

export const PUBLIC_EXTRAS = [
  {
    ...PUBLIC,
    name: 'DryRun',
    type: 'boolean',
    description: 'Whether the request is only checked',
    default: { value: false },
  },
  {
    ...PUBLIC,
    name: 'ResourceGroupId',
    type: 'string',
    description: 'Resource group of the connection',
  },
  {
    ...PUBLIC,
    name: 'Tags',
    type: 'objects',
    description: 'Tags of the connection',
    count: { min: 0, max: 20 },
    fields: [
      { name: 'Key', type: 'string', description: 'Key', length: { min: 1, max: 64 }, sources: ['apy'] },
      { name: 'Value', type: 'string', description: 'Value', length: { min: 0, max: 128 }, sources: ['apy'] },
    ],
  },
] as const satisfies readonly Field[];
