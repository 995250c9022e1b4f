import { vendor } from '../data/references.js';
import type { ConnectionFacts, Fact, GroupFacts, Workspace } from '../model/workspace.js';
import { defineRule } from './define.js';
import { titleOf } from './shared/connections.js';

interface Wrong {
  readonly group: string;
  readonly type: string;
  readonly expected: string;
}

/** The endpoint group that a field names, where the run knows it. */
function groupOf(workspace: Workspace, connection: ConnectionFacts, id: Fact<string> | null): GroupFacts | null {
  const found = id === null ? null : workspace.find(connection.estate, id.value);
  return found?.kind === 'endpoint-group' ? found : null;
}

export default defineRule({
  id: 'endpoint-group-type',
  group: 'references',
  levels: { local: 'error', peer: 'error', same: 'error' },
  summary: 'An endpoint group of the wrong type, or one group on both sides',
  why: 'The local side of a connection is a group of VPC subnets (type subnet), the peer side a group of networks (type cidr). With the wrong type, or the same group on both sides, the connection is refused.',
  mend: 'Give local_ep_group_id the id of a group of type subnet, and peer_ep_group_id the id of a group of type cidr.',
  references: [vendor('doc2', 'local_ep_group_id and peer_ep_group_id'), vendor('nvpn', 'vpn_validator.py')],
  cwe: [],
  securitySeverity: null,
  messages: {
    local: ({ group, type, expected }: Wrong) =>
      `local_ep_group_id names ${group}, a group of type ${type}: the local side takes a group of type ${expected}`,
    peer: ({ group, type, expected }: Wrong) =>
      `peer_ep_group_id names ${group}, a group of type ${type}: the peer side takes a group of type ${expected}`,
    same: ({ id }: { readonly id: string }) =>
      `local_ep_group_id and peer_ep_group_id both name ${id}: one group cannot be both sides of a tunnel`,
  },
  examples: {
    bad: {
      file: 'connection.json',
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01",
    "ikepolicy_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02",
    "ipsecpolicy_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03",
    "local_ep_group_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04",
    "peer_ep_group_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04",
    "peer_address": "185.22.10.7",
    "peer_id": "185.22.10.7"
  }
}
`,
    },
    good: {
      file: 'connection.json',
      text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01",
    "ikepolicy_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02",
    "ipsecpolicy_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03",
    "local_ep_group_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04",
    "peer_ep_group_id": "0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05",
    "peer_address": "185.22.10.7",
    "peer_id": "185.22.10.7"
  }
}
`,
    },
  },
  visit: {
    workspace(workspace, report) {
      for (const connection of workspace.connections) {
        const { localGroup, peerGroup } = connection;
        if (connection.api !== 'otc') continue;
        if (localGroup !== null && localGroup.value === peerGroup?.value) {
          const related = [{ place: localGroup.place, message: 'the same id stands here' }];
          report('same', { id: peerGroup.value }, peerGroup.place, { related, between: [connection] });
          continue;
        }
        for (const [side, id, expected] of [
          ['local', localGroup, 'subnet'],
          ['peer', peerGroup, 'cidr'],
        ] as const) {
          const group = groupOf(workspace, connection, id);
          if (id === null || group?.type === null || group?.type === undefined || group.type.value === expected)
            continue;
          const data = { group: titleOf(group), type: group.type.value, expected };
          const related = [{ place: group.type.place, message: `its type is ${group.type.value}` }];
          report(side, data, id.place, { related, between: [connection, group] });
        }
      }
    },
  },
});
