import type { CharacterLimit, Field, Pattern } from '../contract.js';

const UUID = {
  source: '^[0-9a-f]{32}$',
  words: '32 hexadecimal digits in lower case, without hyphens',
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
  trimmed: true,
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

/** The agent writes the key into ipsec.secrets without quotes. */
const ENDED_BY_A_BREAK = {
  character: '[\\t\\n\\v\\f\\r]',
  words: 'a tab or a line break',
  level: 'error',
  reason: 'the key stands without quotes in ipsec.secrets, where it ends at such a character',
  sources: ['zvyos', 'ss'],
} as const satisfies CharacterLimit;

const REFUSED_CHARACTERS = {
  character: '[ "\'`\\\\]',
  words: 'a blank, a quote, a backtick or a backslash',
  level: 'error',
  sources: ['zsrv', 'zvyos', 'ss'],
} as const satisfies Omit<CharacterLimit, 'reason'>;

export const AUTH_KEY = {
  name: 'authKey',
  type: 'string',
  description: 'The pre-shared key',
  required: true,
  secret: 'psk',
  trimmed: true,
  characters: [{ ...REFUSED_CHARACTERS, reason: 'CreateIPsecConnection refuses it' }, ENDED_BY_A_BREAK],
  sources: ['zsdk', 'zsrv', 'zvyos', 'ss'],
} as const satisfies Field;

/** Change does not look at the characters; what follows of them is the same. */
export const AUTH_KEY_ON_CHANGE = {
  ...AUTH_KEY,
  description: 'The pre-shared key, to be given again with every change',
  characters: [
    {
      ...REFUSED_CHARACTERS,
      character: '[ ]',
      words: 'a blank',
      reason: 'ChangeIPsecConnection takes it, and the key ends there in ipsec.secrets, where it stands without quotes',
    },
    {
      ...REFUSED_CHARACTERS,
      character: '["\'`\\\\]',
      words: 'a quote, a backtick or a backslash',
      reason: 'CreateIPsecConnection refuses it; ChangeIPsecConnection does not look and hands it to the gateway',
    },
    ENDED_BY_A_BREAK,
  ],
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
