import type { Contract, Field } from '../contract.js';
import {
  ADMIN_STATE_UP,
  COMMON_ON_CREATE,
  COMMON_ON_UPDATE,
  ONLY_ON_CREATION,
  SERVER_SETS,
  STATUS,
  UUID,
} from './otc-common.js';
import { CONNECTION_ON_CREATE, CONNECTION_ON_UPDATE } from './otc-connection.js';
import { IKE_POLICY, IPSEC_POLICY } from './otc-policy.js';

const API = {
  api: 'otc',
  unknownKeys: 'the server answers 400 to a key that it does not know',
} as const;

const ID_IN_PATH = {
  name: 'id',
  type: 'string',
  location: 'path',
  description: 'The resource',
  required: true,
  pattern: UUID,
  sources: ['odocs'],
} as const satisfies Field;

const HYPHENS = 'hyphens belong to the path; the key is written with underscores';
const ONE_WORD = 'the key is written as one word';

const SITE_CONNECTION = {
  ...API,
  wrapper: 'ipsec_site_connection',
  wrongWrappers: [
    { key: 'ipsec-site-connection', reason: HYPHENS },
    { key: 'ipsecSiteConnection', reason: 'the key is written with underscores' },
    { key: 'ipsec_connection', reason: 'the key is ipsec_site_connection' },
  ],
} as const;

const CREATE_IPSEC_SITE_CONNECTION = {
  ...SITE_CONNECTION,
  operation: 'CreateIpsecSiteConnection',
  kind: 'connection',
  method: 'POST',
  path: '/v2.0/vpn/ipsec-site-connections',
  fields: CONNECTION_ON_CREATE,
  sources: ['doc2', 'odocs', 'nlib', 'nvpn'],
} as const satisfies Contract;

const UPDATE_IPSEC_SITE_CONNECTION = {
  ...SITE_CONNECTION,
  operation: 'UpdateIpsecSiteConnection',
  kind: 'connection-change',
  method: 'PUT',
  path: '/v2.0/vpn/ipsec-site-connections/{connection_id}',
  fields: [{ ...ID_IN_PATH, name: 'connection_id', refers: ['connection'] }, ...CONNECTION_ON_UPDATE],
  partial: true,
  sources: ['odocs', 'nlib'],
} as const satisfies Contract;

const IKEPOLICY = {
  ...API,
  kind: 'ike-policy',
  wrapper: 'ikepolicy',
  wrongWrappers: [
    { key: 'ike_policy', reason: ONE_WORD },
    { key: 'ike-policy', reason: ONE_WORD },
    { key: 'ikePolicy', reason: ONE_WORD },
  ],
} as const;

const CREATE_IKE_POLICY = {
  ...IKEPOLICY,
  operation: 'CreateIkePolicy',
  method: 'POST',
  path: '/v2.0/vpn/ikepolicies',
  fields: [...COMMON_ON_CREATE, ...IKE_POLICY],
  sources: ['odocs', 'nlib'],
} as const satisfies Contract;

const UPDATE_IKE_POLICY = {
  ...IKEPOLICY,
  operation: 'UpdateIkePolicy',
  method: 'PUT',
  path: '/v2.0/vpn/ikepolicies/{ikepolicy_id}',
  fields: [{ ...ID_IN_PATH, name: 'ikepolicy_id', refers: ['ike-policy'] }, ...COMMON_ON_UPDATE, ...IKE_POLICY],
  partial: true,
  sources: ['odocs', 'nlib'],
} as const satisfies Contract;

const IPSECPOLICY = {
  ...API,
  kind: 'ipsec-policy',
  wrapper: 'ipsecpolicy',
  wrongWrappers: [
    { key: 'ipsec_policy', reason: ONE_WORD },
    { key: 'ipsec-policy', reason: ONE_WORD },
    { key: 'ipsecPolicy', reason: ONE_WORD },
  ],
} as const;

const CREATE_IPSEC_POLICY = {
  ...IPSECPOLICY,
  operation: 'CreateIpsecPolicy',
  method: 'POST',
  path: '/v2.0/vpn/ipsecpolicies',
  fields: [...COMMON_ON_CREATE, ...IPSEC_POLICY],
  sources: ['odocs', 'nlib'],
} as const satisfies Contract;

const UPDATE_IPSEC_POLICY = {
  ...IPSECPOLICY,
  operation: 'UpdateIpsecPolicy',
  method: 'PUT',
  path: '/v2.0/vpn/ipsecpolicies/{ipsecpolicy_id}',
  fields: [{ ...ID_IN_PATH, name: 'ipsecpolicy_id', refers: ['ipsec-policy'] }, ...COMMON_ON_UPDATE, ...IPSEC_POLICY],
  partial: true,
  sources: ['odocs', 'nlib'],
} as const satisfies Contract;

const ENDPOINT_GROUP = {
  ...API,
  kind: 'endpoint-group',
  wrapper: 'endpoint_group',
  wrongWrappers: [
    { key: 'endpoint-group', reason: HYPHENS },
    { key: 'endpointgroup', reason: 'the key is written with an underscore' },
    { key: 'endpointGroup', reason: 'the key is written with an underscore' },
  ],
} as const;

const OTHER_ENDPOINTS = {
  level: 'warning',
  reason: 'the API takes it, but an IPsec connection needs subnet or cidr',
  sources: ['nvpn'],
} as const;

const ENDPOINT_TYPE = {
  name: 'type',
  type: 'string',
  description: 'What the endpoints are: subnet for this side, cidr for the peer',
  values: ['subnet', 'cidr'],
  overrides: {
    openstack: {
      values: ['subnet', 'cidr', 'network', 'router', 'vlan'],
      discouraged: [
        { ...OTHER_ENDPOINTS, value: 'network' },
        { ...OTHER_ENDPOINTS, value: 'router' },
        { ...OTHER_ENDPOINTS, value: 'vlan' },
      ],
    },
  },
  sources: ['odocs', 'nlib', 'nvpn'],
} as const satisfies Field;

const ENDPOINTS = {
  name: 'endpoints',
  type: 'strings',
  description: 'Ids of subnets, or networks, all of one type and one IP version',
  count: { min: 1, max: null },
  items: { kind: 'cidr-or-id' },
  refers: ['subnet'],
  sources: ['odocs', 'nvpn'],
} as const satisfies Field;

const CREATE_ENDPOINT_GROUP = {
  ...ENDPOINT_GROUP,
  operation: 'CreateEndpointGroup',
  method: 'POST',
  path: '/v2.0/vpn/endpoint-groups',
  fields: [...COMMON_ON_CREATE, { ...ENDPOINT_TYPE, required: true }, { ...ENDPOINTS, required: true }],
  sources: ['odocs', 'nlib', 'nvpn'],
} as const satisfies Contract;

const UPDATE_ENDPOINT_GROUP = {
  ...ENDPOINT_GROUP,
  operation: 'UpdateEndpointGroup',
  method: 'PUT',
  path: '/v2.0/vpn/endpoint-groups/{endpoint_group_id}',
  fields: [
    { ...ID_IN_PATH, name: 'endpoint_group_id', refers: ['endpoint-group'] },
    ...COMMON_ON_UPDATE,
    { ...ENDPOINT_TYPE, unconfigurable: ONLY_ON_CREATION },
    { ...ENDPOINTS, unconfigurable: ONLY_ON_CREATION },
  ],
  partial: true,
  sources: ['odocs', 'nlib'],
} as const satisfies Contract;

const VPNSERVICE = {
  ...API,
  kind: 'vpn-service',
  wrapper: 'vpnservice',
  wrongWrappers: [
    { key: 'vpn_service', reason: ONE_WORD },
    { key: 'vpn-service', reason: ONE_WORD },
    { key: 'vpnService', reason: ONE_WORD },
  ],
} as const;

const ROUTER_ID = {
  name: 'router_id',
  type: 'string',
  description: 'Router of the VPC',
  pattern: UUID,
  sources: ['odocs', 'nlib'],
} as const satisfies Field;

const SUBNET_ID = {
  name: 'subnet_id',
  type: 'string',
  description: 'Subnet on this side, in the manner that endpoint groups replaced',
  pattern: UUID,
  nullable: true,
  refers: ['subnet'],
  notes: 'OpenStack refuses endpoint groups if the service has a subnet.',
  sources: ['odocs', 'nlib', 'nvpn'],
} as const satisfies Field;

/** Addresses of the gateway and the order behind it: they are in responses. */
const SERVICE_FACTS = [
  {
    name: 'flavor_id',
    type: 'string',
    nullable: true,
    description: 'Flavour that the service is made by',
    dialects: ['openstack'],
    sources: ['nlib'],
  },
  {
    name: 'external_v4_ip',
    type: 'string',
    description: 'IPv4 address of the gateway',
    overrides: {
      otc: { unconfigurable: { level: 'warning', reason: 'only administrators may set it' } },
      openstack: { unconfigurable: SERVER_SETS },
    },
    sources: ['odocs', 'nlib'],
  },
  {
    name: 'external_v6_ip',
    type: 'string',
    description: 'IPv6 address of the gateway',
    unconfigurable: SERVER_SETS,
    sources: ['odocs', 'nlib'],
  },
  {
    name: 'order_id',
    type: 'string',
    description: 'Order that pays for the gateway',
    dialects: ['otc'],
    unconfigurable: SERVER_SETS,
    sources: ['odocs'],
  },
  {
    name: 'product_id',
    type: 'string',
    description: 'Product that was ordered',
    dialects: ['otc'],
    unconfigurable: SERVER_SETS,
    sources: ['odocs'],
  },
  STATUS,
] as const satisfies readonly Field[];

const CREATE_VPN_SERVICE = {
  ...VPNSERVICE,
  operation: 'CreateVpnService',
  method: 'POST',
  path: '/v2.0/vpn/vpnservices',
  fields: [...COMMON_ON_CREATE, { ...ROUTER_ID, required: true }, SUBNET_ID, ADMIN_STATE_UP, ...SERVICE_FACTS],
  sources: ['odocs', 'nlib'],
} as const satisfies Contract;

const UPDATE_VPN_SERVICE = {
  ...VPNSERVICE,
  operation: 'UpdateVpnService',
  method: 'PUT',
  path: '/v2.0/vpn/vpnservices/{service_id}',
  fields: [
    { ...ID_IN_PATH, name: 'service_id', refers: ['vpn-service'] },
    ...COMMON_ON_UPDATE,
    { ...ROUTER_ID, unconfigurable: ONLY_ON_CREATION },
    { ...SUBNET_ID, unconfigurable: ONLY_ON_CREATION },
    ADMIN_STATE_UP,
    ...SERVICE_FACTS,
  ],
  partial: true,
  sources: ['odocs', 'nlib'],
} as const satisfies Contract;

export const OTC_CONTRACTS = [
  CREATE_IPSEC_SITE_CONNECTION,
  UPDATE_IPSEC_SITE_CONNECTION,
  CREATE_IKE_POLICY,
  UPDATE_IKE_POLICY,
  CREATE_IPSEC_POLICY,
  UPDATE_IPSEC_POLICY,
  CREATE_ENDPOINT_GROUP,
  UPDATE_ENDPOINT_GROUP,
  CREATE_VPN_SERVICE,
  UPDATE_VPN_SERVICE,
] as const satisfies readonly Contract[];
