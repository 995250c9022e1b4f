import { vendor } from '../data/references.js';
import type { ConnectionFacts } from '../model/workspace.js';
import { placeOf } from './shared/places.js';
import { defineRule } from './define.js';
import { gatewayKey, grouped, networksKey, peerKey, titleOf } from './shared/connections.js';

interface Twice {
  readonly gateway: string;
  readonly peer: string;
  readonly other: string;
}

/** What may be there once only: the pair of gateway and peer, at Apsara with the networks too. */
function uniqueKey(connection: ConnectionFacts): string | null {
  const gateway = gatewayKey(connection);
  const peer = peerKey(connection);
  if (gateway === null || peer === null) return null;
  if (connection.api !== 'apsara') return `${gateway}\n${peer}`;
  const local = networksKey(connection.local);
  const remote = networksKey(connection.remote);
  return local === null || remote === null ? null : [gateway, peer, local, remote].join('\n');
}

export default defineRule({
  id: 'duplicate-connection',
  group: 'references',
  levels: { twice: 'error', networks: 'error' },
  summary: 'Two connections from one gateway to one peer',
  why: 'ZStack and Open Telekom Cloud take one connection for each gateway and peer, whatever else differs (error VPC.1004 at Open Telekom Cloud). At Apsara Stack two connections between the same gateways with the same networks fight for the same traffic.',
  mend: 'Keep one of them, or give the second another gateway or peer. If the files are copies for different environments, name them under estates in the configuration.',
  references: [vendor('oerr', 'VPC.1004'), vendor('zsrv'), vendor('nvpn')],
  cwe: [],
  securitySeverity: null,
  messages: {
    twice: ({ gateway, peer, other }: Twice) =>
      `${other} already connects gateway ${gateway} to peer ${peer}: the API refuses a second connection between them`,
    networks: ({ gateway, peer, other }: Twice) =>
      `${other} already connects gateway ${gateway} to peer ${peer} with the same networks`,
  },
  examples: {
    bad: {
      file: 'connections.jsonl',
      text: `{"params":{"name":"branch-a","vipUuid":"cefa2f4e56ef33e496ccbb5879850f76","peerAddress":"185.22.10.7","authKey":"\${PSK_A}","ikeVersion":"ikev2","ikeDhGroup":19}}
{"params":{"name":"branch-b","vipUuid":"cefa2f4e56ef33e496ccbb5879850f76","peerAddress":"185.22.10.7","authKey":"\${PSK_B}","ikeVersion":"ikev2","ikeDhGroup":19}}
`,
    },
    good: {
      file: 'connections.jsonl',
      text: `{"params":{"name":"branch-a","vipUuid":"cefa2f4e56ef33e496ccbb5879850f76","peerAddress":"185.22.10.7","authKey":"\${PSK_A}","ikeVersion":"ikev2","ikeDhGroup":19}}
{"params":{"name":"branch-b","vipUuid":"cefa2f4e56ef33e496ccbb5879850f76","peerAddress":"185.22.10.8","authKey":"\${PSK_B}","ikeVersion":"ikev2","ikeDhGroup":19}}
`,
    },
  },
  visit: {
    workspace({ connections }, report) {
      for (const [first, ...others] of grouped(connections, uniqueKey).values()) {
        if (first === undefined) continue;
        for (const other of others) {
          const data = { gateway: other.gateway?.value ?? '', peer: other.peer?.value ?? '', other: titleOf(first) };
          const related = [{ place: placeOf(first.peer, first), message: `${titleOf(first)} names the same peer` }];
          const variant = other.api === 'apsara' ? 'networks' : 'twice';
          report(variant, data, placeOf(other.peer, other), { related, between: [other, first] });
        }
      }
    },
  },
});
