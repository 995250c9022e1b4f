import { vendor } from '../data/references.js';
import type { ChangeFacts, ConnectionFacts, Fact, GroupFacts, Workspace } from '../model/workspace.js';
import { defineRule } from './define.js';
import { titleOf } from './shared/connections.js';

interface Wrong {
  readonly group: string;
  readonly type: string;
}

/** The field of each side, and the type of group that it takes. */
const SIDES = {
  local: { field: 'local_ep_group_id', expected: 'subnet' },
  peer: { field: 'peer_ep_group_id', expected: 'cidr' },
} as const;

type SideName = keyof typeof SIDES;

function wrong(side: SideName, { group, type }: Wrong): string {
  const { field, expected } = SIDES[side];
  return `${field} names ${group}, a group of type ${type}: the ${side} side takes a group of type ${expected}`;
}

/** The same, seen from the group. */
function mirroredWrong(side: SideName, subject: string, type: string): string {
  const { field, expected } = SIDES[side];
  return `${subject} names this group of type ${type} as its ${field}: the ${side} side takes a group of type ${expected}`;
}

/** A connection, or an update of one, with the ids of its groups. */
interface Sides {
  readonly owner: ConnectionFacts | ChangeFacts;
  readonly title: string;
  readonly local: Fact<string> | null;
  readonly peer: Fact<string> | null;
}

/** How messages call an update: few of them name the connection. */
function titleOfUpdate({ name }: ChangeFacts): string {
  return name === null ? 'an update' : `the update of ${JSON.stringify(name)}`;
}

/** Whatever names endpoint groups. */
function* sidesIn(workspace: Workspace): Generator<Sides> {
  for (const owner of workspace.connections) {
    const { api, localGroups, peerGroup: peer } = owner;
    if (api === 'otc') yield { owner, title: titleOf(owner), local: localGroups[0] ?? null, peer };
  }
  for (const owner of workspace.changes) {
    yield { owner, title: titleOfUpdate(owner), local: owner.localGroup, peer: owner.peerGroup };
  }
}

/** The endpoint group that a field names, where the run knows it. */
function groupOf({ find }: Workspace, { estate }: Sides['owner'], id: Fact<string>): GroupFacts | null {
  const found = find(estate, id.value);
  return found?.kind === 'endpoint-group' ? found : null;
}

export default defineRule({
  id: 'endpoint-group-type',
  group: 'references',
  levels: { local: 'error', peer: 'error', same: 'error' },
  summary: 'An endpoint group of the wrong type, or one group on both sides',
  page: () => ({
    why: 'The local side of a connection is a group of VPC subnets (type subnet), the peer side a group of networks (type cidr). With the wrong type, or the same group on both sides, the connection is refused.',
    mend: 'Give local_ep_group_id the id of a group of type subnet, and peer_ep_group_id the id of a group of type cidr.',
    references: [vendor('doc2', 'local_ep_group_id and peer_ep_group_id'), vendor('nvpn', 'vpn_validator.py')],
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
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    local: (data: Wrong) => wrong('local', data),
    peer: (data: Wrong) => wrong('peer', data),
    same: ({ id }: { readonly id: string }) =>
      `local_ep_group_id and peer_ep_group_id both name ${id}: one group cannot be both sides of a tunnel`,
  }),
  visit: {
    workspace(workspace, report) {
      for (const { owner, title, local, peer } of sidesIn(workspace)) {
        if (local !== null && local.value === peer?.value) {
          const related = [{ place: local.place, message: 'the same id stands here' }];
          report('same', { id: peer.value }, peer.place, { related, between: [owner] });
          continue;
        }
        for (const [side, id] of [
          ['local', local],
          ['peer', peer],
        ] as const) {
          const group = id === null ? null : groupOf(workspace, owner, id);
          if (id === null || !group?.type || group.type.value === SIDES[side].expected) continue;
          const { place, value: type } = group.type;
          const mirrored = mirroredWrong(side, title, type);
          const related = [{ place, message: `the type of ${titleOf(group)}`, mirrored }];
          report(side, { group: titleOf(group), type }, id.place, { related, between: [owner, group] });
        }
      }
    },
  },
});
