import { UUID } from '../data/contracts/otc-common.js';
import { caseOf, vendor } from '../data/references.js';
import type { StringNode } from '../model/node.js';
import type { ProblemData, Resource } from '../model/resource.js';
import { isTemplate } from '../model/template.js';
import { quoted } from '../model/quoted.js';
import { defineShapeRule } from './define.js';
import { either } from './shared/phrases.js';

/** What to write: the same in this API's spelling, else the nearest that is sound. */
function refused({ field, operation = '', actual = '', nearest, expected, reason, allowed = [] }: ProblemData): string {
  const values = `it takes ${either(allowed.map((value) => JSON.stringify(value)))}`;
  const fault = `${operation} knows no ${field} ${actual}`;
  if (nearest !== undefined) return `${fault}; write ${nearest} (${values})`;
  if (expected !== undefined) return `${fault}; ${values}, of which ${expected} is the nearest that is sound`;
  return reason === undefined ? `${fault}; ${values}` : `${fault}, ${reason}; ${values}`;
}

const SUBNET_ID = new RegExp(UUID.source, 'u');

/** An entry of a group of subnets, with its place in the list. */
interface Endpoint {
  readonly node: StringNode;
  readonly field: string;
}

/**
 * The entries of a new endpoint group of subnets, without those that something fills in. Entries of networks are judged as
 * such; those of other types the server takes as they stand (nvpn, validate_endpoint_group).
 */
function subnetsOf({ operation, form, body: { fields } }: Resource): readonly Endpoint[] {
  if (operation !== 'CreateEndpointGroup' || form === 'response' || fields.get('type')?.value !== 'subnet') return [];
  const node = fields.get('endpoints')?.node;
  if (node?.kind !== 'array') return [];
  return node.items.flatMap((entry, index) =>
    entry.kind === 'string' && !isTemplate(entry.value) ? [{ node: entry, field: `endpoints[${String(index)}]` }] : [],
  );
}

export default defineShapeRule({
  id: 'invalid-value',
  group: 'syntax',
  levels: {
    value: 'error',
    range: 'error',
    length: 'error',
    pattern: 'error',
    count: 'error',
    repeated: 'error',
    discouraged: 'warning',
  },
  summary: 'A value that the API does not take',
  page: () => ({
    why: 'The API refuses the request or, worse, falls back to a default: a group that it does not know becomes group 5 without a word. Each API spells algorithms in its own way, and what is right in one is wrong in the next.',
    mend: 'Write one of the values that this API lists, in its spelling and case.',
    references: [
      vendor('odocs'),
      vendor('nvpn', 'vpn_validator.py, vpn_models.py'),
      vendor('zsdk'),
      vendor('doc4'),
      vendor('apy', 'BgpConfig.LocalAsn, BgpConfig.TunnelCidr, Asn'),
      caseOf('OTC terraform', 640),
      caseOf('libreswan', 379),
    ],
    examples: {
      bad: {
        file: 'ikepolicy.json',
        text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha256",
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
  messages: () => ({
    value: refused,
    range: ({ field, actual = '', expected = '', operation = '', nearest }) =>
      `${field} ${actual} is out of range: ${operation} takes ${expected}${nearest === undefined ? '' : `; the nearest is ${nearest}`}`,
    length: ({ field, actual = '', expected = '', operation = '' }) =>
      `${field} has ${actual} ${actual === '1' ? 'character' : 'characters'}: ${operation} takes ${expected}`,
    pattern: ({ field, actual, expected = '', nearest }) => {
      const fault = `${actual === undefined ? field : `${field} ${actual}`} does not fit`;
      return `${fault}: the API takes ${expected}${nearest === undefined ? '' : `; write ${nearest}`}`;
    },
    count: ({ field, actual = '', expected = '', operation = '' }) =>
      `${field} has ${actual} ${actual === '1' ? 'entry' : 'entries'}: ${operation} takes ${expected}`,
    repeated: ({ field, actual = '' }) =>
      `${field} ${actual} stands in the list already: the API stores each entry once`,
    discouraged: ({ field, actual = '', reason = '' }) => `${field} ${actual}: ${reason}`,
  }),
  visit: {
    resource(resource, report) {
      const first = new Map<string, StringNode>();
      for (const { node, field } of subnetsOf(resource)) {
        const actual = quoted(node.value);
        const earlier = first.get(node.value);
        if (!SUBNET_ID.test(node.value)) {
          const expected = 'ids of subnets in a group of type subnet (a UUID), and networks in one of type cidr';
          report('pattern', { field, actual, expected }, node);
        } else if (earlier !== undefined) {
          report('repeated', { field, actual }, node, {
            related: [{ place: earlier, message: 'it stands here first' }],
          });
        } else first.set(node.value, node);
      }
    },
  },
});
