import type { Field } from '../contract.js';
import {
  ADMIN_STATE_UP,
  COMMON_ON_CREATE,
  COMMON_ON_UPDATE,
  ONLY_ON_CREATION,
  SERVER_SETS,
  STATUS,
  UUID,
} from './otc-common.js';

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

export const SERVICE_ON_CREATE = [
  ...COMMON_ON_CREATE,
  { ...ROUTER_ID, required: true },
  SUBNET_ID,
  ADMIN_STATE_UP,
  ...SERVICE_FACTS,
] as const satisfies readonly Field[];

export const SERVICE_ON_UPDATE = [
  ...COMMON_ON_UPDATE,
  { ...ROUTER_ID, unconfigurable: ONLY_ON_CREATION },
  { ...SUBNET_ID, unconfigurable: ONLY_ON_CREATION },
  ADMIN_STATE_UP,
  ...SERVICE_FACTS,
] as const satisfies readonly Field[];
