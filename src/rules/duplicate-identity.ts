import { rfc, vendor } from '../data/references.js';
import { canonicalHost } from '../model/address.js';
import type { TunnelFacts } from '../model/workspace.js';
import { defineRule } from './define.js';
import type { Tunnel } from './shared/connections.js';
import { gatewayAddressKey, ownerOf, peerKey, titleOf, tunnelsSharing } from './shared/connections.js';
import { placeOf } from './shared/places.js';

interface Same {
  readonly other: string;
  readonly remote: string;
}

const CANNOT_TELL = 'the gateway cannot tell the two apart';
const CANNOT_AUTHENTICATE = 'with another key: one of them cannot authenticate';

function same({ other, remote }: Same): string {
  return `the peer identity ${remote} is also that of ${other} at the same gateway: ${CANNOT_TELL}`;
}

function keys({ other, remote }: Same): string {
  return `the peer identity ${remote} is also that of ${other} at the same gateway, ${CANNOT_AUTHENTICATE}`;
}

/** The pair of identities at a gateway: its own where the body states none, the peer's address where it states none. */
function identityKey(tunnel: Tunnel): string | null {
  const { localId, remoteId, ownAddresses } = tunnel;
  const gateway = gatewayAddressKey(tunnel);
  const remote = remoteId === null ? peerKey(tunnel) : canonicalHost(remoteId.value);
  const local = localId === null ? (ownAddresses[0] ?? '') : canonicalHost(localId.value);
  return gateway === null || remote === null ? null : [gateway, local, remote].join('\n');
}

/** Whether the keys are known to differ: then one of the two connections cannot authenticate. */
function haveOtherKeys(one: TunnelFacts, other: TunnelFacts): boolean {
  return one.psk !== null && other.psk !== null && !one.psk.value.equals(other.psk.value);
}

export default defineRule({
  id: 'duplicate-identity',
  group: 'references',
  levels: { same: 'warning', keys: 'error' },
  summary: 'Two connections of one gateway with the same pair of identities',
  page: () => ({
    why: 'A responder finds the connection and the key by the two identities. With the same pair twice, the first match answers for both, and with different keys one of the peers fails with AUTHENTICATION_FAILED.',
    mend: 'Give each peer an identity of its own, on both ends.',
    references: [rfc(7296, '2.15'), vendor('ss', 'PSK lookup by identity')],
    examples: {
      bad: {
        file: 'connections.jsonl',
        text: `{"ipsec_site_connection":{"name":"north","psk":"\${PSK_NORTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"branch.example.org"}}
{"ipsec_site_connection":{"name":"south","psk":"\${PSK_SOUTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a06","peer_address":"185.22.10.8","peer_id":"branch.example.org"}}
`,
      },
      good: {
        file: 'connections.jsonl',
        text: `{"ipsec_site_connection":{"name":"north","psk":"\${PSK_NORTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"north.example.org"}}
{"ipsec_site_connection":{"name":"south","psk":"\${PSK_SOUTH}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a06","peer_address":"185.22.10.8","peer_id":"south.example.org"}}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({ same, keys }),
  visit: {
    workspace({ connections }, report) {
      for (const [first, ...others] of tunnelsSharing(connections, identityKey)) {
        if (first === undefined) continue;
        const owner = ownerOf(first);
        for (const other of others) {
          const connection = ownerOf(other);
          // The same peer as well: that is one connection too many, and another rule says so.
          if (connection === owner || peerKey(first) === peerKey(other)) continue;
          const data = { other: titleOf(owner), remote: other.remoteId?.value ?? other.peer?.value ?? '' };
          const [variant, word] = haveOtherKeys(first, other) ? (['keys', keys] as const) : (['same', same] as const);
          const mirrored = word({ ...data, other: titleOf(connection) });
          const related = [{ place: placeOf(first.remoteId ?? first.peer, owner), message: titleOf(owner), mirrored }];
          report(variant, data, placeOf(other.remoteId ?? other.peer, connection), {
            related,
            between: [connection, owner],
          });
        }
      }
    },
  },
});
