import { vendor } from '../data/references.js';
import type { ResourceKind } from '../model/resource.js';
import type { Facts, ReferenceFact, Workspace } from '../model/workspace.js';
import { defineRule } from './define.js';

interface Unresolved {
  readonly field: string;
  readonly id: string;
  readonly kind: ResourceKind;
}

/** The resources of a kind, as the vendors call them. */
const PLURALS: Readonly<Record<ResourceKind, string>> = {
  connection: 'connections',
  'connection-change': 'changes',
  'connection-action': 'actions',
  attachment: 'attachments',
  'ike-policy': 'IKE policies',
  'ipsec-policy': 'IPsec policies',
  'endpoint-group': 'endpoint groups',
  'vpn-service': 'VPN services',
  'customer-gateway': 'customer gateways',
  'vpn-gateway': 'VPN gateways',
  subnet: 'subnets',
  vip: 'virtual IPs',
  'l3-network': 'L3 networks',
};

/** The kinds of resources that the run knows by id, for each estate: only beside them an unknown id says something. */
function knownKinds({ groups, companions }: Workspace): ReadonlySet<string> {
  const known = [...groups, ...companions].filter(({ id }) => id !== null);
  return new Set(known.map(({ estate, kind }) => kindKey(estate, kind)));
}

function kindKey(estate: string | null, kind: ResourceKind): string {
  return `${estate ?? ''}\n${kind}`;
}

function isExpected(facts: Facts, { kinds }: ReferenceFact, known: ReadonlySet<string>): boolean {
  return kinds.some((kind) => known.has(kindKey(facts.estate, kind)) || known.has(kindKey(null, kind)));
}

export default defineRule({
  id: 'unresolved-reference',
  group: 'references',
  levels: { unresolved: 'note' },
  summary: 'An id that nothing in the run defines, although others of its kind are there',
  why: 'A mistyped or outdated id is refused by the API, or joins the connection to the wrong policy or network. What it names cannot be checked.',
  mend: 'Correct the id; or let the run know it: by the exported answer that bears it, under resources in the configuration, or with a comment "# ipsec-lint-id: …" before its YAML document.',
  references: [vendor('doc2', 'request parameters')],
  cwe: [],
  securitySeverity: null,
  precision: 'medium',
  messages: {
    unresolved: ({ field, id, kind }: Unresolved) =>
      `${field} names ${id}, which is none of the ${PLURALS[kind]} that were read`,
  },
  examples: {
    bad: {
      file: 'estate.jsonl',
      text: `{"ipsec_site_connection":{"name":"north","psk":"\${PSK_NORTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"185.22.10.7"}}
{"endpoint_groups":[{"id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","name":"vpc","type":"subnet","endpoints":["1c1f2ab4-5f0f-4d0c-9c06-0f1f6f1f0b01"]}]}
`,
    },
    good: {
      file: 'estate.jsonl',
      text: `{"ipsec_site_connection":{"name":"north","psk":"\${PSK_NORTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"185.22.10.7"}}
{"endpoint_groups":[{"id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","name":"vpc","type":"subnet","endpoints":["1c1f2ab4-5f0f-4d0c-9c06-0f1f6f1f0b01"]},{"id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","name":"branch","type":"cidr","endpoints":["10.9.0.0/16"]}]}
`,
    },
  },
  visit: {
    workspace(workspace, report) {
      const known = knownKinds(workspace);
      for (const facts of [...workspace.connections, ...workspace.groups]) {
        for (const reference of facts.references) {
          const { field, value, kinds, place } = reference;
          const [kind] = kinds;
          if (kind === undefined || workspace.find(facts.estate, value) !== null) continue;
          if (isExpected(facts, reference, known))
            report('unresolved', { field, id: value, kind }, place, { between: [facts] });
        }
      }
    },
  },
});
