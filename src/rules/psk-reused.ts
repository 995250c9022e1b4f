import { rfc } from '../data/references.js';
import { parseAddress } from '../model/address.js';
import { tunnelsOf } from '../model/connection-tunnels.js';
import { Secret } from '../model/secret.js';
import type { ConnectionFacts, Fact, TunnelFacts } from '../model/workspace.js';
import { defineRule } from './define.js';
import type { Tunnel } from './shared/connections.js';
import { gatewayKey, grouped, ownerOf, peerKey, titleOf, tunnelsIn } from './shared/connections.js';
import { standbyTest } from './shared/standby.js';

interface Reuse {
  readonly first: string;
  /** How many connections share the key, this one included. */
  readonly count: number;
}

interface Keyed {
  readonly tunnel: Tunnel;
  readonly psk: Fact<Secret>;
}

function keyed(connections: readonly ConnectionFacts[]): Keyed[] {
  const found: Keyed[] = [];
  for (const tunnel of tunnelsIn(connections)) {
    if (tunnel.psk !== null && tunnel.psk.value.length > 0) found.push({ tunnel, psk: tunnel.psk });
  }
  return found;
}

/** A connection that uses a key, and those of its tunnels that do. */
interface Use {
  readonly connection: ConnectionFacts;
  /** The key in the first of the tunnels. */
  readonly psk: Fact<Secret>;
  readonly tunnels: Tunnel[];
}

/**
 * The tunnels that share a key, as one use for each connection: an active tunnel and its standby are one way to one site,
 * and the vendor does not ask for two keys (Alibaba Cloud CreateVpnConnection, `Psk`).
 */
function usesOf(tunnels: readonly Keyed[]): readonly Use[] {
  const uses = new Map<ConnectionFacts, Use>();
  for (const { tunnel, psk } of tunnels) {
    const connection = ownerOf(tunnel);
    const known = uses.get(connection);
    if (known === undefined) uses.set(connection, { connection, psk, tunnels: [tunnel] });
    else known.tunnels.push(tunnel);
  }
  return [...uses.values()];
}

function reused({ first, count }: Reuse): string {
  return count === 2
    ? `the key is also that of ${first}: whoever knows it at one peer can pose as the other`
    : `the key is also that of ${first} and of ${String(count - 2)} more: whoever knows it at one peer can pose as the others`;
}

/** Whether the peer of one tunnel is the gateway of another; null where that is not known. */
function leadsTo({ peerAddress }: TunnelFacts, { ownAddresses }: TunnelFacts): boolean | null {
  if (peerAddress === null || ownAddresses.length === 0 || parseAddress(peerAddress) === null) return null;
  return ownAddresses.includes(peerAddress);
}

/** Whether two tunnels are the two ends of one; null while that is possible. */
function areEnds(one: TunnelFacts, other: TunnelFacts): boolean | null {
  const there = leadsTo(one, other);
  const back = leadsTo(other, one);
  if (there === false || back === false) return false;
  return there === true && back === true ? true : null;
}

function haveCommonPeer(one: ConnectionFacts, other: ConnectionFacts): boolean {
  return tunnelsOf(one).some((tunnel) => {
    const peer = peerKey(tunnel);
    return peer !== null && tunnelsOf(other).some((candidate) => peerKey(candidate) === peer);
  });
}

/** Whether two uses of a key are at the two ends of one tunnel; null while that is possible. */
function isOneTunnel(one: Use, other: Use): boolean | null {
  const gateway = gatewayKey(one.connection);
  if (gateway !== null && gateway === gatewayKey(other.connection)) return false;
  if (haveCommonPeer(one.connection, other.connection)) return false;
  const answers = one.tunnels.flatMap((tunnel) => other.tunnels.map((candidate) => areEnds(tunnel, candidate)));
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

/** With so many that were met before, another one is compared: one key for thousands must not take forever. */
const COMPARED = 8;

/** One use for each tunnel: neither the standby connection nor the other end of one is another use of the key. */
function withoutPartners(uses: readonly Use[], isStandby: ReturnType<typeof standbyTest>): readonly Use[] {
  const kept: Use[] = [];
  for (const candidate of uses) {
    const belongs = kept.slice(0, COMPARED).some((use) => {
      return isStandby(use.connection, candidate.connection) || isOneTunnel(use, candidate) === true;
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
  page: () => ({
    why: 'Whoever learns the key at one peer can take the place of every other peer that shares it, and one lost router means new keys everywhere.',
    mend: 'Make a random key for each tunnel, and keep it in a secret store.',
    references: [rfc(7296, '2.15')],
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
  }),
  cwe: [1391],
  securitySeverity: '5.9',
  precision: 'high',
  supersedes: ['psk-in-plaintext'],
  messages: () => ({ reused }),
  visit: {
    workspace(workspace, report) {
      const isStandby = standbyTest(workspace);
      for (const estate of grouped(workspace.connections, (connection) => connection.estate ?? '').values()) {
        for (const group of Secret.groupEqual(keyed(estate), ({ psk }) => psk.value)) {
          if (group.length === 1) continue;
          const [first, ...others] = withoutPartners(usesOf(group), isStandby);
          const [second] = others;
          if (first === undefined || second === undefined) continue;
          if (others.length === 1 && isOneTunnel(first, second) !== false) continue;
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
