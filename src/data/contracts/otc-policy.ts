import { DH_GROUP_NAMES, ENCRYPTION_NAMES, INTEGRITY_NAMES, namesIn } from '../algorithm-names.js';
import type { Discouraged, Field } from '../contract.js';

const AUTH_ALGORITHM = {
  name: 'auth_algorithm',
  type: 'string',
  default: { value: 'sha1' },
  values: namesIn(INTEGRITY_NAMES.otc),
  overrides: { openstack: { values: namesIn(INTEGRITY_NAMES.openstack) } },
  notes: 'The document of OTC names no default; its examples and its Terraform provider have sha1.',
  sources: ['odocs', 'otf', 'nlib'],
} as const;

const ENCRYPTION_ALGORITHM = {
  name: 'encryption_algorithm',
  type: 'string',
  default: { value: 'aes-128' },
  values: namesIn(ENCRYPTION_NAMES.otc),
  overrides: { openstack: { values: namesIn(ENCRYPTION_NAMES.openstack) } },
  sources: ['odocs', 'otf', 'nlib'],
} as const;

const PFS = {
  name: 'pfs',
  type: 'string',
  default: { value: 'group5' },
  values: namesIn(DH_GROUP_NAMES.otc),
  overrides: { openstack: { values: namesIn(DH_GROUP_NAMES.openstack) } },
  sources: ['odocs', 'otf', 'nlib'],
} as const;

const LIFETIME_UNITS = {
  name: 'units',
  type: 'string',
  description: 'Unit of the value',
  default: { value: 'seconds' },
  values: ['seconds'],
  sources: ['odocs', 'nlib'],
} as const satisfies Field;

const LIFETIME_VALUE = {
  name: 'value',
  type: 'integer',
  description: 'Lifetime in that unit',
  default: { value: 3600 },
  range: { min: 60, max: null },
  overrides: { otc: { range: { min: 60, max: 604800 } } },
  sources: ['odocs', 'nlib'],
} as const satisfies Field;

export const IKE_POLICY = [
  { ...AUTH_ALGORITHM, description: 'Integrity algorithm and PRF of phase 1' },
  { ...ENCRYPTION_ALGORITHM, description: 'Encryption algorithm of phase 1' },
  {
    ...PFS,
    description: 'Diffie-Hellman group of phase 1',
    discouraged: [
      {
        value: 'disable',
        level: 'error',
        reason: 'the document lists it, but IKE cannot run without a Diffie-Hellman group',
        sources: ['odocs', 'otf', 'rfc7296'],
      },
    ],
  },
  {
    name: 'phase1_negotiation_mode',
    type: 'string',
    description: 'Exchange of phase 1 in IKEv1; without meaning in IKEv2',
    default: { value: 'main' },
    values: ['main', 'aggressive'],
    sources: ['odocs-old', 'otf', 'nlib'],
  },
  {
    name: 'ike_version',
    type: 'string',
    description: 'IKE version',
    default: { value: 'v1' },
    values: ['v1', 'v2'],
    sources: ['odocs', 'oumn', 'nlib'],
  },
  {
    name: 'lifetime',
    type: 'object',
    description: 'Lifetime of the IKE SA',
    // OTC's document types this value as a string and its examples write a number.
    fields: [
      LIFETIME_UNITS,
      { ...LIFETIME_VALUE, overrides: { otc: { ...LIFETIME_VALUE.overrides.otc, stringly: true } } },
    ],
    sources: ['odocs', 'nlib'],
  },
] as const satisfies readonly Field[];

/** strongSwan and libreswan have no such bundle. */
const AH_ESP = { value: 'ah-esp', sources: ['nvpn', 'ss'] } as const satisfies Partial<Discouraged>;

export const IPSEC_POLICY = [
  { ...AUTH_ALGORITHM, description: 'Integrity algorithm of phase 2' },
  { ...ENCRYPTION_ALGORITHM, description: 'Encryption algorithm of phase 2' },
  { ...PFS, description: 'Diffie-Hellman group of phase 2, or none' },
  {
    name: 'transform_protocol',
    type: 'string',
    description: 'Security protocol of phase 2',
    default: { value: 'esp' },
    values: ['esp', 'ah', 'ah-esp'],
    discouraged: [
      {
        ...AH_ESP,
        level: 'warning',
        reason: 'no peer that runs strongSwan or libreswan can agree to AH and ESP at once',
      },
    ],
    overrides: {
      openstack: {
        discouraged: [{ ...AH_ESP, level: 'error', reason: 'the drivers for strongSwan and libreswan refuse it' }],
      },
    },
    sources: ['odocs', 'nlib', 'nvpn'],
  },
  {
    name: 'encapsulation_mode',
    type: 'string',
    description: 'Encapsulation mode',
    default: { value: 'tunnel' },
    values: ['tunnel'],
    overrides: { openstack: { values: ['tunnel', 'transport'] } },
    sources: ['odocs-old', 'odocs', 'nlib'],
  },
  {
    name: 'lifetime',
    type: 'object',
    description: 'Lifetime of the CHILD SA',
    fields: [LIFETIME_UNITS, LIFETIME_VALUE],
    sources: ['odocs', 'nlib'],
  },
] as const satisfies readonly Field[];
