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
function knownKinds({ groups, companions }: Workspace): KnownKinds {
  const known = new Map<string | null, Set<ResourceKind>>();
  for (const { id, estate, kind } of [...groups, ...companions]) {
    if (id === null) continue;
    const kinds = known.get(estate);
    if (kinds === undefined) known.set(estate, new Set([kind]));
    else kinds.add(kind);
  }
  return known;
}

type KnownKinds = ReadonlyMap<string | null, ReadonlySet<ResourceKind>>;

/** The references of a resource that name nothing in the run, although others of their kind are there. */
function unresolvedIn(facts: Facts, known: KnownKinds, { find }: Workspace): readonly ReferenceFact[] {
  const inEstate = known.get(facts.estate);
  const inAll = known.get(null);
  if (inEstate === undefined && inAll === undefined) return [];
  return facts.references.filter(
    ({ kinds, value }) =>
      kinds.some((kind) => inEstate?.has(kind) === true || inAll?.has(kind) === true) &&
      find(facts.estate, value) === null,
  );
}

export default defineRule({
  id: 'unresolved-reference',
  group: 'references',
  levels: { unresolved: 'note' },
  summary: 'An id that nothing in the run defines, although others of its kind are there',
  page: () => ({
    why: 'A mistyped or outdated id is refused by the API, or joins the connection to the wrong policy or network. What it names cannot be checked.',
    mend: 'Correct the id; or let the run know it: by the exported answer that bears it, under resources in the configuration, or with a comment "# ipsec-lint-id: …" before its YAML document.',
    references: [vendor('doc2', 'request parameters')],
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
  }),
  cwe: [],
  securitySeverity: null,
  precision: 'medium',
  messages: () => ({
    unresolved: ({ field, id, kind }: Unresolved) =>
      `${field} names ${id}, which is none of the ${PLURALS[kind]} that were read`,
  }),
  visit: {
    workspace(workspace, report) {
      const known = knownKinds(workspace);
      for (const facts of [...workspace.connections, ...workspace.groups]) {
        for (const { field, value, kinds, place } of unresolvedIn(facts, known, workspace)) {
          const [kind] = kinds;
          if (kind !== undefined) report('unresolved', { field, id: value, kind }, place, { between: [facts] });
        }
      }
    },
  },
});
