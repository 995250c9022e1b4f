import { rfc } from '../data/references.js';
import { parseAddress } from '../model/address.js';
import { Secret } from '../model/secret.js';
import type { ConnectionFacts, Fact } from '../model/workspace.js';
import { defineRule } from './define.js';
import { gatewayKey, grouped, peerKey, titleOf } from './shared/connections.js';
import { standbyTest } from './shared/standby.js';

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

function reused({ first, count }: Reuse): string {
  return count === 2
    ? `the key is also that of ${first}: whoever knows it at one peer can pose as the other`
    : `the key is also that of ${first} and of ${String(count - 2)} more: whoever knows it at one peer can pose as the others`;
}

/** Whether the peer of one connection is the gateway of another; null where that is not known. */
function leadsTo({ peerAddress }: ConnectionFacts, { ownAddresses }: ConnectionFacts): boolean | null {
  if (peerAddress === null || ownAddresses.length === 0 || parseAddress(peerAddress) === null) return null;
  return ownAddresses.includes(peerAddress);
}

/** Whether two connections are the two ends of one tunnel; null while that is possible. */
function isOneTunnel(one: ConnectionFacts, other: ConnectionFacts): boolean | null {
  const gateway = gatewayKey(one);
  if (gateway !== null && gateway === gatewayKey(other)) return false;
  const peer = peerKey(one);
  if (peer !== null && peer === peerKey(other)) return false;
  const there = leadsTo(one, other);
  const back = leadsTo(other, one);
  if (there === false || back === false) return false;
  return there === true && back === true ? true : null;
}

/** With so many that were met before, another one is compared: one key for thousands must not take forever. */
const COMPARED = 8;

/** One connection for each tunnel: neither the standby connection nor the other end of one is another use of the key. */
function tunnelsOf(group: readonly Keyed[], isStandby: ReturnType<typeof standbyTest>): readonly Keyed[] {
  const kept: Keyed[] = [];
  for (const candidate of group) {
    const belongs = kept.slice(0, COMPARED).some(({ connection }) => {
      return isStandby(connection, candidate.connection) || isOneTunnel(connection, candidate.connection) === true;
    });
    if (!belongs) kept.push(candidate);
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
  supersedes: ['psk-in-plaintext'],
  messages: { reused },
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
      const isStandby = standbyTest(workspace);
      for (const estate of grouped(workspace.connections, (connection) => connection.estate ?? '').values()) {
        for (const group of Secret.groupEqual(keyed(estate), ({ psk }) => psk.value)) {
          const [first, ...others] = group.length === 1 ? group : tunnelsOf(group, isStandby);
          const [second] = others;
          if (first === undefined || second === undefined) continue;
          if (others.length === 1 && isOneTunnel(first.connection, second.connection) !== false) continue;
          const title = titleOf(first.connection);
          const count = others.length + 1;
          for (const { connection, psk } of others) {
            const mirrored = reused({ first: titleOf(connection), count });
            const related = [{ place: first.psk.place, message: `${title} has the same key`, mirrored }];
            report('reused', { first: title, count }, psk.place, { related, between: [connection, first.connection] });
          }
        }
      }
    },
  },
});
