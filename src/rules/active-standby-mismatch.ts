import { vendor } from '../data/references.js';
import type { TextPlace } from '../model/place.js';
import type { ConnectionFacts, Workspace } from '../model/workspace.js';
import { defineRule } from './define.js';
import type { Likeness } from './shared/connections.js';
import {
  gatewayKey,
  grouped,
  isStandbyPair,
  localLikeness,
  networksKey,
  remoteLikeness,
  titleOf,
} from './shared/connections.js';
import { placeOf } from './shared/places.js';

interface Mismatch {
  readonly other: string;
  readonly side: string;
  /** Why the two are taken for a pair. */
  readonly because: string;
}

interface Side {
  readonly likeness: Likeness;
  readonly name: string;
  readonly place: (connection: ConnectionFacts) => TextPlace;
}

function sidesOf(one: ConnectionFacts, other: ConnectionFacts, workspace: Workspace): readonly Side[] {
  return [
    {
      likeness: localLikeness(one, other, workspace),
      name: one.api === 'otc' ? 'local_ep_group_id' : 'the local networks',
      place: (connection) => placeOf(connection.localGroup ?? connection.local?.entries[0] ?? null, connection),
    },
    {
      likeness: remoteLikeness(one, other, workspace),
      name: one.api === 'otc' ? 'peer_ep_group_id' : 'the peer networks',
      place: (connection) => placeOf(connection.peerGroup ?? connection.remote?.entries[0] ?? null, connection),
    },
  ];
}

/** What connections of one service are compared by: the peer networks where they are known, else the group's id. */
function remoteKey(connection: ConnectionFacts): string | null {
  const gateway = gatewayKey(connection);
  const remote = networksKey(connection.remote) ?? connection.peerGroup?.value ?? null;
  return connection.api !== 'otc' || gateway === null || remote === null ? null : `${gateway}\n${remote}`;
}

/** Candidates: each connection with the first of its group, and the declared pairs. */
function candidates(workspace: Workspace): (readonly [ConnectionFacts, ConnectionFacts])[] {
  const found: (readonly [ConnectionFacts, ConnectionFacts])[] = [];
  for (const [first, ...others] of grouped(workspace.connections, remoteKey).values()) {
    if (first === undefined) continue;
    for (const other of others) if (isStandbyPair(first, other, workspace)) found.push([first, other]);
  }
  return [
    ...found,
    ...workspace.declaredStandby.filter(
      (pair) => !found.some(([one, other]) => pair.includes(one) && pair.includes(other)),
    ),
  ];
}

const WORST: readonly Likeness[] = ['different', 'unknown', 'equal'];

export default defineRule({
  id: 'active-standby-mismatch',
  group: 'references',
  levels: { different: 'error', unknown: 'error', equal: 'note' },
  summary: 'An active/standby pair whose endpoint groups are not the same',
  why: 'Open Telekom Cloud pairs two connections only if both name the same local and the same peer endpoint group. With other groups the second connection never takes over.',
  mend: 'Give both connections the same local_ep_group_id and the same peer_ep_group_id. Name the two under redundant in the configuration if they are meant to be independent.',
  references: [vendor('doc2', 'active/standby mode')],
  cwe: [],
  securitySeverity: null,
  precision: 'high',
  messages: {
    different: ({ other, side, because }: Mismatch) =>
      `${side} differs from that of ${other}, and so do the contents: the two cannot work in active/standby mode (taken for a pair, for ${because})`,
    unknown: ({ other, side, because }: Mismatch) =>
      `${side} differs from that of ${other}, and nothing read here says that the contents are equal: in active/standby mode both must be the same (taken for a pair, for ${because})`,
    equal: ({ other, side }: Mismatch) =>
      `${side} differs from that of ${other} with equal contents: the pair may work, but the document asks for the same id`,
  },
  examples: {
    bad: {
      file: 'connections.jsonl',
      text: `{"ipsec_site_connection":{"name":"active","psk":"\${PSK_ACTIVE}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"185.22.10.7"}}
{"ipsec_site_connection":{"name":"standby","psk":"\${PSK_STANDBY}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a06","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.8","peer_id":"185.22.10.8"}}
`,
    },
    good: {
      file: 'connections.jsonl',
      text: `{"ipsec_site_connection":{"name":"active","psk":"\${PSK_ACTIVE}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.7","peer_id":"185.22.10.7"}}
{"ipsec_site_connection":{"name":"standby","psk":"\${PSK_STANDBY}","vpnservice_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01","ikepolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a02","ipsecpolicy_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a03","local_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a04","peer_ep_group_id":"0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a05","peer_address":"185.22.10.8","peer_id":"185.22.10.8"}}
`,
    },
  },
  visit: {
    workspace(workspace, report) {
      for (const [one, other] of candidates(workspace)) {
        if (workspace.isRedundant(one, other)) continue;
        const sides = sidesOf(one, other, workspace);
        const because = workspace.isStandby(one, other)
          ? 'the configuration says so'
          : 'they join one VPN service to the same peer networks by different peers';
        for (const variant of WORST) {
          if (variant === 'same') continue;
          const side = sides.find(({ likeness }) => likeness === variant);
          if (side === undefined) continue;
          const related = [{ place: side.place(one), message: `${titleOf(one)}` }];
          const data = { other: titleOf(one), side: side.name, because };
          report(variant, data, side.place(other), { related, between: [other, one] });
          break;
        }
      }
    },
  },
});
