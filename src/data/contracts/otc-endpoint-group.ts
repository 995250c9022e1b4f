import type { Field } from '../contract.js';
import { COMMON_ON_CREATE, COMMON_ON_UPDATE, ONLY_ON_CREATION } from './otc-common.js';

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

export const ENDPOINT_GROUP_ON_CREATE = [
  ...COMMON_ON_CREATE,
  { ...ENDPOINT_TYPE, required: true },
  { ...ENDPOINTS, required: true },
] as const satisfies readonly Field[];

export const ENDPOINT_GROUP_ON_UPDATE = [
  ...COMMON_ON_UPDATE,
  { ...ENDPOINT_TYPE, unconfigurable: ONLY_ON_CREATION },
  { ...ENDPOINTS, unconfigurable: ONLY_ON_CREATION },
] as const satisfies readonly Field[];
