import { DH_GROUP_NAMES, ENCRYPTION_NAMES, INTEGRITY_NAMES, namesIn } from '../algorithm-names.js';
import type { CharacterLimit, Field } from '../contract.js';
import { OCTET } from './apsara-common.js';

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

/** CreateVpnConnection lists ' and neither " nor \, ModifyVpnConnectionAttribute " and \ and not '. */
const DISPUTED_IN_KEY = {
  character: '["\'\\\\]',
  words: 'a quote or a backslash',
  level: 'warning',
  reason: 'the pages of Alibaba Cloud do not agree on whether it is allowed',
  sources: ['apy'],
} as const satisfies CharacterLimit;

const LIFETIME = {
  type: 'integer',
  default: { value: 86400 },
  range: { min: 0, max: 86400 },
  notes: 'What 0 means is not documented.',
  sources: ['doc4', 'apy'],
} as const;

export const IKE_MEMBERS = [
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
        reason: 'the newer document, that of Alibaba Cloud, does not allow it',
        sources: ['apy', 'atf'],
      },
      DISPUTED_IN_KEY,
    ],
    overrides: {
      'alibaba-cloud': {
        characters: [
          {
            character: '[^\\x21-\\x7e]',
            words: 'a blank or a character outside ASCII',
            level: 'error',
            reason: 'Alibaba Cloud does not allow it',
            sources: ['apy', 'atf'],
          },
          DISPUTED_IN_KEY,
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
    deprecated: {
      level: 'note',
      instead: 'LocalId',
      reason:
        'the document of Apsara Stack has this name; newer clients send LocalId, and whether the gateway reads this one is not known',
    },
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

export const IPSEC_MEMBERS = [
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

/** The networks of a connection are IPv4, and so are the addresses in them. */
const PROBE_ADDRESS = { source: `^(?:(?:${OCTET}\\.){3}${OCTET})?$`, words: 'an IPv4 address' } as const;

/** The document's own example writes its values as strings. */
export const HEALTH_CHECK_MEMBERS = [
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
    pattern: PROBE_ADDRESS,
    sources: ['doc4'],
  },
  {
    name: 'sip',
    type: 'string',
    description: 'Address that the probes come from',
    pattern: PROBE_ADDRESS,
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
