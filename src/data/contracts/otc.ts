import type { Contract, Field } from '../contract.js';
import { COMMON_ON_CREATE, COMMON_ON_UPDATE, UUID } from './otc-common.js';
import { CONNECTION_ON_CREATE, CONNECTION_ON_UPDATE } from './otc-connection.js';
import { ENDPOINT_GROUP_ON_CREATE, ENDPOINT_GROUP_ON_UPDATE } from './otc-endpoint-group.js';
import { IKE_POLICY, IPSEC_POLICY } from './otc-policy.js';
import { SERVICE_ON_CREATE, SERVICE_ON_UPDATE } from './otc-service.js';

const API = {
  api: 'otc',
  unknownKeys: { words: 'the server answers 400 to a key that it does not know' },
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

const CREATE_ENDPOINT_GROUP = {
  ...ENDPOINT_GROUP,
  operation: 'CreateEndpointGroup',
  method: 'POST',
  path: '/v2.0/vpn/endpoint-groups',
  fields: ENDPOINT_GROUP_ON_CREATE,
  sources: ['odocs', 'nlib', 'nvpn'],
} as const satisfies Contract;

const UPDATE_ENDPOINT_GROUP = {
  ...ENDPOINT_GROUP,
  operation: 'UpdateEndpointGroup',
  method: 'PUT',
  path: '/v2.0/vpn/endpoint-groups/{endpoint_group_id}',
  fields: [{ ...ID_IN_PATH, name: 'endpoint_group_id', refers: ['endpoint-group'] }, ...ENDPOINT_GROUP_ON_UPDATE],
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

const CREATE_VPN_SERVICE = {
  ...VPNSERVICE,
  operation: 'CreateVpnService',
  method: 'POST',
  path: '/v2.0/vpn/vpnservices',
  fields: SERVICE_ON_CREATE,
  sources: ['odocs', 'nlib'],
} as const satisfies Contract;

const UPDATE_VPN_SERVICE = {
  ...VPNSERVICE,
  operation: 'UpdateVpnService',
  method: 'PUT',
  path: '/v2.0/vpn/vpnservices/{service_id}',
  fields: [{ ...ID_IN_PATH, name: 'service_id', refers: ['vpn-service'] }, ...SERVICE_ON_UPDATE],
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
