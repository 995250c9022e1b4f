import { vendor } from '../data/references.js';
import type { Dialect } from '../model/api.js';
import { valueOf } from '../model/located.js';
import { member } from '../model/node.js';
import type { TunnelOffer } from '../model/offers.js';
import { keyOf } from '../model/place.js';
import type { Resource } from '../model/resource.js';
import type { Report } from './define.js';
import { defineRule } from './define.js';
import { fieldNameAt } from './shared/field.js';

interface IgnoredValue {
  readonly field: string;
  readonly value: string;
  /** What is done in its place. */
  readonly instead: string;
}

interface IgnoredKey {
  readonly field: string;
  readonly instead: string;
}

interface Variants {
  readonly value: IgnoredValue;
  readonly key: IgnoredKey;
  readonly mode: { readonly field: string };
}

/** Values that a dialect's router agent never reads. */
const UNREAD_VALUES: readonly (IgnoredValue & { readonly dialects: readonly Dialect[] })[] = [
  {
    field: 'policyMode',
    value: 'transport',
    instead: 'the router agent never writes it, and tunnel mode is used; write "tunnel"',
    dialects: ['zstack'],
  },
  ...['ah', 'ah-esp'].map((value) => ({
    field: 'transformProtocol',
    value,
    instead: 'the router agent never reads it, and ESP is negotiated; write "esp"',
    dialects: ['zstack', 'zstack-legacy'] as const,
  })),
];

/** Fields that the driver before 4.5 does not read, and what it does. */
const UNREAD_BEFORE_4_5: readonly IgnoredKey[] = [
  { field: 'idType', instead: 'both ends are known by their addresses' },
  { field: 'localId', instead: 'the identity is the address of the VIP' },
  { field: 'ikeVersion', instead: 'the driver speaks IKEv1' },
  { field: 'ikeLifeTime', instead: 'the lifetime is 86400 seconds' },
  { field: 'lifeTime', instead: 'the lifetime is that of the driver' },
];

function checkValues({ body, dialect }: Resource, report: Report<Variants>): void {
  for (const unread of UNREAD_VALUES) {
    if (!unread.dialects.includes(dialect)) continue;
    const reading = body.fields.get(unread.field);
    if (reading?.value === unread.value) report('value', unread, reading.place);
  }
}

function checkKeys({ body: { node } }: Resource, report: Report<Variants>): void {
  for (const unread of UNREAD_BEFORE_4_5) {
    const entry = member(node, unread.field);
    if (entry !== undefined && entry.value.kind !== 'null') report('key', unread, keyOf(node, entry));
  }
}

/** The exchange of phase 1 is a choice of IKEv1. That main mode is asked for with IKEv2 does no harm. */
function checkMode({ ike }: TunnelOffer, report: Report<Variants>): void {
  if (ike?.mode.origin !== 'explicit' || ike.mode.value !== 'aggressive' || valueOf(ike.version) !== 'v2') return;
  report('mode', { field: fieldNameAt(ike.mode.place) }, ike.mode.place);
}

export default defineRule({
  id: 'ignored-field',
  group: 'syntax',
  levels: { value: 'warning', key: 'warning', mode: 'warning' },
  summary: 'A field that is set and has no effect',
  page: () => ({
    why: 'The API takes the value and the gateway does something else. Whoever reads the body, or sets up the other end after it, believes in AH, in transport mode or in an identity that is never used.',
    mend: 'Write what the gateway does, or leave the field out.',
    references: [
      vendor('zvyos', 'ipsec_strongswan.go'),
      vendor('zsrv'),
      vendor('ss'),
      vendor('doc4', 'IkeConfig.IkeMode'),
      vendor('odocs-old', 'phase1_negotiation_mode'),
    ],
    examples: {
      bad: {
        file: 'ikepolicy.json',
        text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "phase1_negotiation_mode": "aggressive",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`,
      },
      good: {
        file: 'ikepolicy.json',
        text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  supersedes: ['aggressive-mode', 'ah-protocol', 'transport-mode', 'unknown-field'],
  voids: true,
  messages: () => ({
    value: ({ field, value, instead }: IgnoredValue) => `${field} "${value}" has no effect: ${instead}`,
    key: ({ field, instead }: IgnoredKey) => `${field} has no effect before ZStack 4.5: ${instead}`,
    mode: ({ field }: { readonly field: string }) =>
      `${field} "aggressive" has no effect with IKEv2, which has one exchange; write "main" or leave it out`,
  }),
  visit: {
    resource(resource, report) {
      if (resource.form === 'response') return;
      checkValues(resource, report);
      if (resource.dialect === 'zstack-legacy') checkKeys(resource, report);
    },
    tunnel(tunnel, { form }, report) {
      if (form === 'request') checkMode(tunnel, report);
    },
  },
});
