import type { Field, Pattern } from '../contract.js';

/** The least MTU that OpenStack takes for a connection between IPv6 networks (nvpn, `IP_MIN_MTU`). */
export const LEAST_MTU_WITH_IPV6 = 1280;

export const UUID = {
  source: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
  words: 'a UUID: 8-4-4-4-12 hexadecimal digits',
} as const satisfies Pattern;

export const NAME = {
  name: 'name',
  type: 'string',
  description: 'Name of the resource',
  length: { min: 0, max: 255 },
  overrides: { otc: { length: { min: 1, max: 64 } } },
  sources: ['odocs', 'nlib'],
} as const satisfies Field;

export const DESCRIPTION = {
  name: 'description',
  type: 'string',
  description: 'Description of the resource',
  default: { value: '' },
  length: { min: 0, max: 255 },
  sources: ['odocs', 'nlib'],
} as const satisfies Field;

export const TENANT_ID = {
  name: 'tenant_id',
  type: 'string',
  description: 'Project that owns the resource',
  length: { min: 0, max: 255 },
  sources: ['odocs', 'nlib'],
} as const satisfies Field;

export const PROJECT_ID = {
  ...TENANT_ID,
  name: 'project_id',
  description: 'OpenStack: the same as tenant_id',
  overrides: {
    otc: { unconfigurable: { level: 'error', reason: 'the document calls it not supported: write tenant_id' } },
  },
  sources: ['doc2', 'odocs', 'nlib'],
} as const satisfies Field;

export const SERVER_SETS = { level: 'error', reason: 'the server sets it and refuses it in a request' } as const;
export const ONLY_ON_CREATION = {
  level: 'error',
  reason: 'it is set on creation, and an update that holds it is refused',
} as const;

/** What a response holds and a request may not. */
export const READ_ONLY = [
  {
    name: 'id',
    type: 'string',
    description: 'Id of the resource',
    unconfigurable: SERVER_SETS,
    sources: ['odocs', 'nlib'],
  },
  {
    name: 'created_at',
    type: 'string',
    description: 'When the resource was created',
    dialects: ['otc'],
    unconfigurable: SERVER_SETS,
    sources: ['doc2', 'odocs'],
  },
] as const satisfies readonly Field[];

export const STATUS = {
  name: 'status',
  type: 'string',
  description: 'State of the resource',
  unconfigurable: SERVER_SETS,
  sources: ['doc2', 'odocs', 'nlib'],
} as const satisfies Field;

export const COMMON_ON_CREATE = [NAME, DESCRIPTION, TENANT_ID, PROJECT_ID, ...READ_ONLY] as const;

/** An update cannot move a resource to another project. */
export const OWNER_ON_UPDATE = [
  { ...TENANT_ID, unconfigurable: ONLY_ON_CREATION },
  { ...TENANT_ID, name: 'project_id', unconfigurable: ONLY_ON_CREATION },
] as const satisfies readonly Field[];

export const COMMON_ON_UPDATE = [NAME, DESCRIPTION, ...OWNER_ON_UPDATE, ...READ_ONLY] as const;

export const ADMIN_STATE_UP = {
  name: 'admin_state_up',
  type: 'boolean',
  description: 'Whether the resource is in use',
  default: { value: true },
  overrides: { otc: { fixed: { rule: 'fixed-field', values: [true] } } },
  sources: ['odocs', 'nlib'],
} as const satisfies Field;
