import type { Contract, Field } from '../contract.js';
import {
  CLIENT_TOKEN,
  CONNECTION_SWITCHES,
  CUSTOMER_GATEWAY_ID,
  LOCAL_SUBNET,
  LOWER_CASE_REGION_ID,
  NAME,
  PEER_ASN,
  PUBLIC_EXTRAS,
  REGION_ID,
  REMOTE_SUBNET,
  RPC_FIELDS,
  VPN_GATEWAY_ID,
} from './apsara-common.js';
import { SINGLE_TUNNEL, TUNNELS_ON_CREATE, TUNNELS_ON_MODIFY } from './apsara-tunnels.js';

const API = {
  api: 'apsara',
  method: 'POST',
  wrapper: null,
  unknownKeys: { words: 'the server is not known to refuse a key that it does not know', dropped: true },
} as const;

const REQUEST = [REGION_ID, LOWER_CASE_REGION_ID, CLIENT_TOKEN, ...RPC_FIELDS] as const;

const CREATE_VPN_CONNECTION = {
  ...API,
  operation: 'CreateVpnConnection',
  kind: 'connection',
  path: '/apsara/route/Vpc/CreateVpnConnection',
  fields: [
    ...REQUEST,
    VPN_GATEWAY_ID,
    {
      ...CUSTOMER_GATEWAY_ID,
      required: true,
      // A connection of two tunnels names one in each.
      requiredUnless: 'TunnelOptionsSpecification',
    },
    { ...LOCAL_SUBNET, required: true },
    { ...REMOTE_SUBNET, required: true },
    NAME,
    ...CONNECTION_SWITCHES,
    ...SINGLE_TUNNEL,
    ...TUNNELS_ON_CREATE,
    ...PUBLIC_EXTRAS,
  ],
  sources: ['doc4', 'apy', 'astf'],
} as const satisfies Contract;

const MODIFY_VPN_CONNECTION_ATTRIBUTE = {
  ...API,
  operation: 'ModifyVpnConnectionAttribute',
  kind: 'connection-change',
  path: '/apsara/route/Vpc/ModifyVpnConnectionAttribute',
  fields: [
    ...REQUEST,
    {
      name: 'VpnConnectionId',
      type: 'string',
      description: 'The connection',
      required: true,
      refers: ['connection'],
      sources: ['apy'],
    },
    LOCAL_SUBNET,
    REMOTE_SUBNET,
    NAME,
    ...CONNECTION_SWITCHES,
    ...SINGLE_TUNNEL,
    ...TUNNELS_ON_MODIFY,
  ],
  partial: true,
  sources: ['apy'],
} as const satisfies Contract;

const DESCRIPTION = {
  name: 'Description',
  type: 'string',
  description: 'Description of the resource',
  length: { min: 2, max: 256 },
  overrides: { 'alibaba-cloud': { length: { min: 1, max: 100 } } },
  sources: ['apy', 'astf'],
} as const satisfies Field;

const CREATE_CUSTOMER_GATEWAY = {
  ...API,
  operation: 'CreateCustomerGateway',
  kind: 'customer-gateway',
  path: '/apsara/route/Vpc/CreateCustomerGateway',
  fields: [
    ...REQUEST,
    {
      name: 'IpAddress',
      type: 'string',
      description: "Static address of the peer's gateway",
      required: true,
      address: {
        kinds: ['ipv4'],
        refused: ['100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '224.0.0.0/4', '255.0.0.0/8'],
        level: 'error',
      },
      notes: 'Not in 100.64.0.0/10, 127.0.0.0/8, 169.254.0.0/16, 224.0.0.0/4 or 255.0.0.0/8.',
      sources: ['apy', 'astf'],
    },
    NAME,
    DESCRIPTION,
    { ...PEER_ASN, name: 'Asn', description: "Autonomous system number of the peer; not 45104, the gateway's own" },
    {
      name: 'AuthKey',
      type: 'string',
      description: 'Key of the BGP session',
      secret: 'other',
      length: { min: 1, max: 64 },
      pattern: { source: '^[\\x21-\\x3e\\x40-\\x7e]*$', words: 'ASCII characters without blanks and question marks' },
      sources: ['apy'],
    },
    { name: 'ResourceGroupId', type: 'string', description: 'Resource group of the gateway', sources: ['apy'] },
  ],
  sources: ['apy', 'astf'],
} as const satisfies Contract;

const CREATE_VPN_GATEWAY = {
  ...API,
  operation: 'CreateVpnGateway',
  kind: 'vpn-gateway',
  path: '/apsara/route/Vpc/CreateVpnGateway',
  fields: [
    ...REQUEST,
    { name: 'VpcId', type: 'string', description: 'VPC that the gateway serves', required: true, sources: ['apy'] },
    {
      name: 'Bandwidth',
      type: 'integer',
      description: 'Largest bandwidth in Mbit/s',
      required: true,
      values: [5, 10, 20, 50, 100, 200, 500, 1000],
      overrides: { 'alibaba-cloud': { values: [10, 100, 200, 500, 1000] } },
      sources: ['apy', 'atf'],
    },
    {
      name: 'EnableIpsec',
      type: 'boolean',
      description: 'Whether the gateway serves IPsec',
      default: { value: true },
      sources: ['apy'],
    },
    {
      name: 'EnableSsl',
      type: 'boolean',
      description: 'Whether the gateway serves SSL-VPN',
      default: { value: false },
      sources: ['apy'],
    },
    {
      name: 'SslConnections',
      type: 'integer',
      description: 'Number of SSL-VPN clients',
      default: { value: 5 },
      values: [5, 10, 20, 50, 100, 200, 500, 1000],
      sources: ['apy'],
    },
    {
      name: 'NetworkType',
      type: 'string',
      description: 'Where the gateway is reached',
      default: { value: 'public' },
      values: ['public', 'private'],
      sources: ['apy'],
    },
    {
      name: 'VpnType',
      type: 'string',
      description: "Normal, or with China's national algorithms",
      default: { value: 'Normal' },
      values: ['Normal', 'NationalStandard'],
      sources: ['apy'],
    },
    { name: 'VSwitchId', type: 'string', description: 'Switch that the gateway stands in', sources: ['apy'] },
    {
      name: 'DisasterRecoveryVSwitchId',
      type: 'string',
      description: 'Second switch, where a connection has two tunnels',
      dialects: ['alibaba-cloud'],
      sources: ['apy'],
    },
    {
      name: 'InstanceChargeType',
      type: 'string',
      description: 'How the gateway is paid',
      values: ['PREPAY', 'POSTPAY'],
      sources: ['apy', 'atf'],
    },
    {
      name: 'Period',
      type: 'integer',
      description: 'Months that are paid in advance',
      values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 24, 36],
      sources: ['apy'],
    },
    {
      name: 'AutoPay',
      type: 'boolean',
      description: 'Whether the order is paid at once',
      default: { value: false },
      sources: ['apy'],
    },
    { name: 'ResourceGroupId', type: 'string', description: 'Resource group of the gateway', sources: ['apy'] },
    NAME,
    DESCRIPTION,
  ],
  sources: ['apy'],
} as const satisfies Contract;

export const APSARA_CONTRACTS = [
  CREATE_VPN_CONNECTION,
  MODIFY_VPN_CONNECTION_ATTRIBUTE,
  CREATE_CUSTOMER_GATEWAY,
  CREATE_VPN_GATEWAY,
] as const satisfies readonly Contract[];
