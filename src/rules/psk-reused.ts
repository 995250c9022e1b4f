import { rfc } from '../data/references.js';
import { Secret } from '../model/secret.js';
import type { ConnectionFacts, Fact, Workspace } from '../model/workspace.js';
import { defineRule } from './define.js';
import { gatewayKey, isStandbyPair, peerKey, titleOf } from './shared/connections.js';

interface Reuse {
  readonly first: string;
  /** How many connections share the key, this one included. */
  readonly count: number;
}

interface Keyed {
  readonly connection: ConnectionFacts;
  readonly psk: Fact<Secret>;
}

function keyed(connections: readonly ConnectionFacts[]): Keyed[] {
  const found: Keyed[] = [];
  for (const connection of connections) {
    if (connection.psk !== null && connection.psk.value.length > 0) found.push({ connection, psk: connection.psk });
  }
  return found;
}

/** Two connections may be the two ends of one tunnel unless one gateway has both, or both have the same peer. */
function mayBeOneTunnel(one: ConnectionFacts, other: ConnectionFacts): boolean {
  const gateway = gatewayKey(one);
  if (gateway !== null && gateway === gatewayKey(other)) return false;
  return peerKey(one) !== peerKey(other);
}

/** Those that stand for themselves: of a standby pair the first, for the two are one way to one peer. */
function withoutStandby(group: readonly Keyed[], workspace: Workspace): readonly Keyed[] {
  const kept: Keyed[] = [];
  for (const candidate of group) {
    const isStandby = kept
      .slice(0, 8)
      .some(({ connection }) => isStandbyPair(connection, candidate.connection, workspace));
    if (!isStandby) kept.push(candidate);
  }
  return kept;
}

export default defineRule({
  id: 'psk-reused',
  group: 'key',
  levels: { reused: 'warning' },
  summary: 'One pre-shared key for several connections',
  why: 'Whoever learns the key at one peer can take the place of every other peer that shares it, and one lost router means new keys everywhere.',
  mend: 'Make a random key for each tunnel, and keep it in a secret store.',
  references: [rfc(7296, '2.15')],
  cwe: [1391],
  securitySeverity: '5.9',
  precision: 'high',
  messages: {
    reused: ({ first, count }: Reuse) =>
      count === 2
        ? `the key is also that of ${first}: whoever knows it at one peer can pose as the other`
        : `the key is also that of ${first} and of ${String(count - 2)} more: whoever knows it at one peer can pose as the others`,
  },
  examples: {
    bad: {
      file: 'connections.jsonl',
      text: `{"ipsec_site_connection":{"name":"north","psk":"7rW-qZ0v_Lm4xT9bKe2sYd6h","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"185.22.10.7"}}
{"ipsec_site_connection":{"name":"south","psk":"7rW-qZ0v_Lm4xT9bKe2sYd6h","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a06","peer_address":"185.22.10.8","peer_id":"185.22.10.8"}}
`,
    },
    good: {
      file: 'connections.jsonl',
      text: `{"ipsec_site_connection":{"name":"north","psk":"\${PSK_NORTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"185.22.10.7"}}
{"ipsec_site_connection":{"name":"south","psk":"\${PSK_SOUTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a06","peer_address":"185.22.10.8","peer_id":"185.22.10.8"}}
`,
    },
  },
  visit: {
    workspace(workspace, report) {
      const groups = Secret.groupEqual(keyed(workspace.connections), ({ psk }) => psk.value);
      for (const group of groups) {
        const [first, ...others] = withoutStandby(group, workspace);
        const [second] = others;
        if (first === undefined || second === undefined) continue;
        if (others.length === 1 && mayBeOneTunnel(first.connection, second.connection)) continue;
        for (const { connection, psk } of others) {
          const data = { first: titleOf(first.connection), count: others.length + 1 };
          const related = [{ place: first.psk.place, message: `${titleOf(first.connection)} has the same key` }];
          report('reused', data, psk.place, { related, between: [connection, first.connection] });
        }
      }
    },
  },
});
