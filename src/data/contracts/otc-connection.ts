import type { Field } from '../contract.js';
import {
  ADMIN_STATE_UP,
  DESCRIPTION,
  LEAST_MTU_WITH_IPV6,
  NAME,
  ONLY_ON_CREATION,
  OWNER_ON_UPDATE,
  PROJECT_ID,
  READ_ONLY,
  SERVER_SETS,
  STATUS,
  TENANT_ID,
  UUID,
} from './otc-common.js';

/** The connection's description is reserved at OTC. */
const RESERVED_DESCRIPTION = {
  ...DESCRIPTION,
  overrides: {
    otc: { unconfigurable: { level: 'warning', reason: 'it is reserved for internal components of the service' } },
  },
  sources: ['doc2', 'odocs', 'nlib'],
} as const satisfies Field;

const REFERENCE = { type: 'string', pattern: UUID, sources: ['odocs', 'nlib'] } as const;

const VPNSERVICE_ID = {
  ...REFERENCE,
  name: 'vpnservice_id',
  description: 'VPN service that ends the tunnel',
  refers: ['vpn-service'],
} as const satisfies Field;

const IKEPOLICY_ID = {
  ...REFERENCE,
  name: 'ikepolicy_id',
  description: 'IKE policy',
  refers: ['ike-policy'],
} as const satisfies Field;

const IPSECPOLICY_ID = {
  ...REFERENCE,
  name: 'ipsecpolicy_id',
  description: 'IPsec policy',
  refers: ['ipsec-policy'],
} as const satisfies Field;

const LOCAL_EP_GROUP_ID = {
  ...REFERENCE,
  name: 'local_ep_group_id',
  description: 'Endpoint group of type subnet: the networks on this side',
  refers: ['endpoint-group'],
} as const satisfies Field;

const PEER_EP_GROUP_ID = {
  ...REFERENCE,
  name: 'peer_ep_group_id',
  description: 'Endpoint group of type cidr: the networks behind the peer',
  refers: ['endpoint-group'],
} as const satisfies Field;

const PSK = {
  name: 'psk',
  type: 'string',
  description: 'The pre-shared key',
  secret: 'psk',
  // The column of the database; the drivers encode the key, so that it may hold any character.
  length: { min: 0, max: 255 },
  overrides: {
    otc: {
      length: { min: 6, max: 128 },
      characters: [
        {
          character: '[\\s?]',
          words: 'a blank or a question mark',
          level: 'error',
          reason: 'Open Telekom Cloud does not allow it',
          sources: ['doc2'],
        },
        {
          character: '[^A-Za-z0-9~`!@#$%^()\\-_+=[\\]{}|\\\\,./:;\\s?]',
          words: 'a character outside letters, digits and ~`!@#$%^()-_+=[]{}|\\,./:;',
          level: 'warning',
          reason: 'the current document of Open Telekom Cloud leaves it out of the characters that it allows',
          sources: ['odocs', 'otf'],
        },
      ],
    },
  },
  sources: ['doc2', 'odocs', 'nlib'],
} as const satisfies Field;

const PEER_ADDRESS = {
  name: 'peer_address',
  type: 'string',
  description: "Address of the peer's gateway",
  length: { min: 0, max: 255 },
  address: { kinds: ['ipv4', 'ipv6', 'name'], level: 'error' },
  notes: 'The examples of Open Telekom Cloud hold IPv4 alone; OpenStack takes IPv6 and names, which it resolves.',
  overrides: {
    otc: { length: { min: 0, max: 250 } },
  },
  sources: ['doc2', 'odocs', 'nvpn'],
} as const satisfies Field;

const PEER_ID = {
  name: 'peer_id',
  type: 'string',
  description: 'Identity that the peer must show, as a rule its address',
  length: { min: 0, max: 255 },
  overrides: { otc: { length: { min: 0, max: 250 } } },
  notes: 'The earlier document calls it unconfigurable and yet mandatory; the current one only mandatory.',
  sources: ['doc2', 'odocs', 'nlib'],
} as const satisfies Field;

const LOCAL_ID = {
  name: 'local_id',
  type: 'string',
  description: 'Identity of this end',
  default: { dynamic: 'address of the VPN gateway' },
  overrides: {
    otc: { unconfigurable: { level: 'warning', reason: 'the document lists it and calls it not supported' } },
  },
  sources: ['doc2', 'odocs-old', 'nlib'],
} as const satisfies Field;

const DPD = {
  name: 'dpd',
  type: 'object',
  description: 'Dead peer detection',
  fields: [
    {
      name: 'action',
      type: 'string',
      description: 'What to do when the peer is dead',
      default: { value: 'hold' },
      values: ['clear', 'hold', 'restart', 'disabled', 'restart-by-peer'],
      notes: 'OpenStack hands it to the daemon as it stands; strongSwan knows neither disabled nor restart-by-peer.',
      sources: ['odocs', 'nlib'],
    },
    {
      name: 'interval',
      type: 'integer',
      description: 'Seconds between probes',
      default: { value: 30 },
      range: { min: 0, max: null },
      sources: ['odocs', 'nlib'],
    },
    {
      name: 'timeout',
      type: 'integer',
      description: 'Seconds until the peer is taken for dead; more than the interval',
      default: { value: 120 },
      range: { min: 0, max: null },
      sources: ['odocs', 'nvpn'],
    },
  ],
  notes: 'The earlier document calls it not supported; the current one describes it.',
  sources: ['doc2', 'odocs', 'nvpn'],
} as const satisfies Field;

/** What both requests take. */
const CONNECTION_SETTINGS = [
  {
    name: 'initiator',
    type: 'string',
    description: 'Whether this end begins negotiations',
    default: { value: 'bi-directional' },
    values: ['bi-directional', 'response-only'],
    overrides: {
      otc: {
        fixed: {
          rule: 'initiator-constraint',
          values: ['bi-directional'],
          notes: [
            {
              value: 'response-only',
              level: 'note',
              reason: 'only newer editions of the document allow it',
              sources: ['odocs'],
            },
          ],
        },
      },
    },
    sources: ['doc2', 'odocs', 'nlib'],
  },
  { ...ADMIN_STATE_UP, sources: ['doc2', 'odocs', 'nlib'] },
  {
    name: 'mtu',
    type: 'integer',
    description: 'Largest packet that is sent without fragmentation',
    default: { value: 1500 },
    range: { min: 68, max: null },
    overrides: { otc: { fixed: { rule: 'mtu-constraint', values: [1500] } } },
    notes: `With IPv6 at least ${String(LEAST_MTU_WITH_IPV6)}.`,
    sources: ['doc2', 'odocs', 'nlib', 'nvpn'],
  },
  {
    name: 'peer_cidrs',
    type: 'strings',
    description: 'Networks behind the peer, in the manner that endpoint groups replaced',
    items: { kind: 'cidr' },
    nullable: true,
    deprecated: { level: 'warning', instead: 'peer_ep_group_id' },
    notes: 'OpenStack refuses it together with endpoint groups.',
    sources: ['doc2', 'odocs', 'nvpn'],
  },
  DPD,
  LOCAL_ID,
  {
    name: 'auth_mode',
    type: 'string',
    description: 'How the two ends prove who they are',
    default: { value: 'psk' },
    overrides: {
      otc: { fixed: { rule: 'fixed-field', values: ['psk'] } },
      openstack: { unconfigurable: SERVER_SETS },
    },
    sources: ['doc2', 'nlib'],
  },
  {
    name: 'route_mode',
    type: 'string',
    description: 'How routes are made known: always static',
    unconfigurable: { level: 'error', reason: 'it is always static, and a request that holds it is refused' },
    sources: ['doc2', 'nlib'],
  },
  STATUS,
] as const satisfies readonly Field[];

const REQUIRED = { required: true } as const;
/** OpenStack: both groups, or the peer's networks for a service with a subnet (`validate_ipsec_conn_optional_args`). */
function required({ description }: Field) {
  const elsewhere = `${description}, or peer_cidrs in place of both groups`;
  return {
    nullable: true,
    overrides: {
      otc: { required: true },
      openstack: { required: true, requiredUnless: 'peer_cidrs', description: elsewhere },
    },
    sources: ['odocs', 'nlib', 'nvpn'],
  } as const;
}

export const CONNECTION_ON_CREATE = [
  { ...PSK, ...REQUIRED },
  { ...IPSECPOLICY_ID, ...REQUIRED },
  { ...IKEPOLICY_ID, ...REQUIRED },
  { ...VPNSERVICE_ID, ...REQUIRED },
  { ...LOCAL_EP_GROUP_ID, ...required(LOCAL_EP_GROUP_ID) },
  { ...PEER_EP_GROUP_ID, ...required(PEER_EP_GROUP_ID) },
  { ...PEER_ADDRESS, ...REQUIRED },
  { ...PEER_ID, ...REQUIRED },
  NAME,
  RESERVED_DESCRIPTION,
  TENANT_ID,
  PROJECT_ID,
  ...READ_ONLY,
  ...CONNECTION_SETTINGS,
] as const satisfies readonly Field[];

export const CONNECTION_ON_UPDATE = [
  PSK,
  { ...IPSECPOLICY_ID, unconfigurable: ONLY_ON_CREATION },
  { ...IKEPOLICY_ID, unconfigurable: ONLY_ON_CREATION },
  { ...VPNSERVICE_ID, unconfigurable: ONLY_ON_CREATION },
  LOCAL_EP_GROUP_ID,
  PEER_EP_GROUP_ID,
  PEER_ADDRESS,
  PEER_ID,
  NAME,
  RESERVED_DESCRIPTION,
  ...OWNER_ON_UPDATE,
  ...READ_ONLY,
  ...CONNECTION_SETTINGS,
] as const satisfies readonly Field[];
