import { vendor } from '../data/references.js';
import type { Related } from '../model/finding.js';
import type { ConnectionFacts, ConnectionPair, Fact, Workspace } from '../model/workspace.js';
import { defineRule } from './define.js';
import { grouped, neighboursAmong, titleOf } from './shared/connections.js';
import { placeOf } from './shared/places.js';
import type { Likeness } from './shared/standby.js';
import { localLikeness, partnersIn, remoteLikeness, standbyKey, standbyTest } from './shared/standby.js';

interface Mismatch {
  readonly other: string;
  readonly side: string;
  /** Why the two are taken for a pair. */
  readonly because: string;
}

interface Side {
  readonly likeness: Likeness;
  readonly name: string;
  /** What a connection names on this side, or its first network where it names nothing. */
  readonly fact: (connection: ConnectionFacts) => Fact<unknown> | null;
}

function sidesOf([one, other]: ConnectionPair, workspace: Workspace): readonly Side[] {
  return [
    {
      likeness: localLikeness(one, other, workspace),
      name: one.api === 'otc' ? 'local_ep_group_id' : 'the local side',
      fact: ({ localGroups: [group], local }) => group ?? local?.entries[0] ?? null,
    },
    {
      likeness: remoteLikeness(one, other, workspace),
      name: one.api === 'otc' ? 'peer_ep_group_id' : 'the peer side',
      fact: ({ peerGroup, remote }) => peerGroup ?? remote?.entries[0] ?? null,
    },
  ];
}

/** Candidates: each connection with the first that leads to the same networks, and the declared pairs. */
function candidates(workspace: Workspace): readonly ConnectionPair[] {
  const isStandby = standbyTest(workspace);
  const found: ConnectionPair[] = [];
  const { connections } = neighboursAmong(workspace.connections);
  const byNetworks = grouped(connections, (connection) => standbyKey(connection, workspace));
  for (const [first, ...others] of byNetworks.values()) {
    if (first === undefined) continue;
    for (const other of others) if (isStandby(first, other)) found.push([first, other]);
  }
  const met = partnersIn(found);
  return [...found, ...workspace.standby.filter(([one, other]) => met.get(one)?.has(other) !== true)];
}

const WORST = ['different', 'unknown', 'equal'] as const;

function message(variant: (typeof WORST)[number], { other, side, because }: Mismatch): string {
  switch (variant) {
    case 'different':
      return `${side} differs from that of ${other}, and so do the contents: the two cannot work in active/standby mode (taken for a pair: ${because})`;
    case 'unknown':
      return `${side} differs from that of ${other}, and nothing read here says that the contents are equal, as active/standby mode needs them (taken for a pair: ${because})`;
    case 'equal':
      return `${side} differs from that of ${other} with equal contents: the pair may work, but the document asks for the same id`;
  }
}

/** The places that a finding speaks of besides its own: the other connection, and what the groups of both hold. */
function relatedTo(side: Side, [one, other]: ConnectionPair, { find }: Workspace, mirrored: string): Related[] {
  const related: Related[] = [{ place: placeOf(side.fact(one), one), message: titleOf(one), mirrored }];
  for (const connection of [other, one]) {
    const id = side.fact(connection)?.value;
    const group = typeof id === 'string' ? find(connection.estate, id) : null;
    if (group?.kind !== 'endpoint-group' || group.contents === null) continue;
    const words = `the endpoints of ${titleOf(group)}`;
    related.push({ place: group.contents.place, message: words, mirrored: `${words}: ${mirrored}` });
  }
  return related;
}

export default defineRule({
  id: 'active-standby-mismatch',
  group: 'references',
  levels: { different: 'error', unknown: 'error', equal: 'note' },
  summary: 'An active/standby pair whose endpoint groups are not the same',
  page: () => ({
    why: 'Open Telekom Cloud pairs two connections only if both name the same local and the same peer endpoint group. With other groups the second connection never takes over.',
    mend: 'Give both connections the same local_ep_group_id and the same peer_ep_group_id. Name the two under redundant in the configuration if they are meant to be independent.',
    references: [vendor('doc2', 'active/standby mode')],
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
  }),
  cwe: [],
  securitySeverity: null,
  precision: 'high',
  messages: () => ({
    different: (data: Mismatch) => message('different', data),
    unknown: (data: Mismatch) => message('unknown', data),
    equal: (data: Mismatch) => message('equal', data),
  }),
  visit: {
    workspace(workspace, report) {
      const redundant = partnersIn(workspace.redundant);
      const declared = partnersIn(workspace.standby);
      for (const pair of candidates(workspace)) {
        const [one, other] = pair;
        if (redundant.get(one)?.has(other) === true) continue;
        const sides = sidesOf(pair, workspace);
        const variant = WORST.find((worst) => sides.some(({ likeness }) => likeness === worst));
        const side = sides.find(({ likeness }) => likeness === variant);
        if (variant === undefined || side === undefined) continue;
        const because =
          declared.get(one)?.has(other) === true
            ? 'the configuration says so'
            : 'they join one VPN service to the same peer networks by different peers';
        const data = { other: titleOf(one), side: side.name, because };
        const mirrored = message(variant, { ...data, other: titleOf(other) });
        const related = relatedTo(side, pair, workspace, mirrored);
        report(variant, data, placeOf(side.fact(other), other), { related, between: [other, one] });
      }
    },
  },
});
