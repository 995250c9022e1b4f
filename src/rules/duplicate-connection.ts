import { vendor } from '../data/references.js';
import type { ConnectionFacts } from '../model/workspace.js';
import { placeOf } from './shared/places.js';
import { defineRule } from './define.js';
import type { Tunnel } from './shared/connections.js';
import { ownerOf, titleOf, tunnelsSharing, uniqueKey } from './shared/connections.js';

interface Twice {
  readonly gateway: string;
  readonly peer: string;
  readonly other: string;
}

function twice({ gateway, peer, other }: Twice): string {
  return `${other} already connects gateway ${gateway} to peer ${peer}: the API refuses a second connection between them`;
}

function withSameNetworks({ gateway, peer, other }: Twice): string {
  return `${other} already connects gateway ${gateway} to peer ${peer} with the same networks`;
}

/** The peer of two tunnels by the id that both name, else by the address that is behind both ids. */
function commonPeer({ peer, peerAddress }: Tunnel, other: Tunnel): string {
  const id = peer?.value ?? '';
  return id === other.peer?.value ? id : (peerAddress ?? id);
}

export default defineRule({
  id: 'duplicate-connection',
  group: 'references',
  levels: { twice: 'error', networks: 'error' },
  summary: 'Two connections from one gateway to one peer',
  page: () => ({
    why: 'ZStack and Open Telekom Cloud take one connection for each gateway and peer, whatever else differs (error VPC.1004 at Open Telekom Cloud). At Apsara Stack two connections between the same gateways with the same networks fight for the same traffic.',
    mend: 'Keep one of them, or give the second another gateway or peer. If the files are copies for different environments, name them under estates in the configuration.',
    references: [vendor('oerr', 'VPC.1004'), vendor('zsrv'), vendor('nvpn')],
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
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({ twice, networks: withSameNetworks }),
  visit: {
    workspace({ connections }, report) {
      const reported = new Set<ConnectionFacts>();
      for (const [one, ...others] of tunnelsSharing(connections, uniqueKey)) {
        if (one === undefined) continue;
        const first = ownerOf(one);
        const place = placeOf(one.peer, first);
        for (const tunnel of others) {
          const other = ownerOf(tunnel);
          // Both tunnels of one connection may lead to one peer; and where both meet those of another, it is one fault.
          if (other === first || reported.has(other)) continue;
          reported.add(other);
          const data = { gateway: other.gateway?.value ?? '', peer: commonPeer(tunnel, one), other: titleOf(first) };
          const [variant, word] =
            other.api === 'apsara' ? (['networks', withSameNetworks] as const) : (['twice', twice] as const);
          const mirrored = word({ ...data, other: titleOf(other) });
          const related = [{ place, message: `${titleOf(first)} names the same peer`, mirrored }];
          report(variant, data, placeOf(tunnel.peer, other), { related, between: [other, first] });
        }
      }
    },
  },
});
