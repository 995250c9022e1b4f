import { choiceAt } from '../model/fixes.js';
import { groupsFor } from './shared/alternatives.js';
import { nameOf, vocabularyOf } from '../data/algorithms.js';
import { nist, rfc } from '../data/references.js';
import type { DhGroup } from '../model/algorithm.js';
import type { Dialect } from '../model/api.js';
import type { ChildOffer, IkeOffer } from '../model/offers.js';
import { defineRule } from './define.js';
import { titleOf } from './shared/connections.js';
import type { Known } from './shared/known.js';
import { knownPair, subject } from './shared/known.js';
import { connectionsByPolicies, namingOf, subjectInPolicy } from './shared/named-policies.js';

interface Difference {
  /** What phase 2 asks for, as the subject of a sentence. */
  readonly chosen: string;
  readonly group: DhGroup;
  readonly ikeGroup: DhGroup;
  readonly instead: string;
}

/** The groups of both phases, where that of phase 2 is the weaker one. */
interface Weaker extends Pick<Difference, 'group' | 'ikeGroup' | 'instead'> {
  readonly ofIke: Known<unknown>;
  readonly ofChild: Known<unknown>;
}

function weakerOf(dialect: Dialect, ike: IkeOffer | null, child: ChildOffer | null): Weaker | null {
  const pair = knownPair(ike?.proposals[0]?.dhGroup, child?.proposals[0]?.dhGroup);
  if (pair === null) return null;
  const [ofIke, ofChild] = pair;
  const [ikeGroup, group] = [ofIke.value, ofChild.value];
  // A group that is weak by itself has a finding already.
  if (ikeGroup === null || group?.standing !== 'sound' || group.strengthBits >= ikeGroup.strengthBits) return null;
  const instead = JSON.stringify(nameOf(vocabularyOf(dialect), ikeGroup) ?? ikeGroup.label);
  return { group, ikeGroup, instead, ofIke, ofChild };
}

function wordsOf({ chosen, group, ikeGroup, instead }: Difference): string {
  return `${chosen} sets phase 2 to ${group.label} with about ${group.strengthBits} bits of strength, less than the ${ikeGroup.strengthBits} of ${ikeGroup.label} in phase 1; write ${instead}`;
}

export default defineRule({
  id: 'pfs-weaker-than-ike',
  group: 'cryptography',
  levels: { weaker: 'warning' },
  summary: 'The Diffie-Hellman group of phase 2 is weaker than that of phase 1',
  page: () => ({
    why: 'From the first rekey on the keys that protect the traffic come from the group of phase 2, so that the strength of phase 1 is lost. Strength counts, not the number: group 21 is stronger than 24, group 20 than 16.',
    mend: 'Use the group of phase 1 for phase 2 too, or a stronger one.',
    references: [nist('SP 800-77 revision 1', 'table 1'), rfc(9206, '11')],
    examples: {
      bad: {
        file: 'create-connection.json',
        text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 20,
    "pfs": "dh-group14"
  }
}
`,
      },
      good: {
        file: 'create-connection.json',
        text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 20,
    "pfs": "dh-group20"
  }
}
`,
      },
    },
  }),
  cwe: [326],
  securitySeverity: '4.8',
  messages: () => ({ weaker: wordsOf }),
  visit: {
    tunnel({ ike, child }, resource, report) {
      const weaker = weakerOf(resource.dialect, ike, child);
      if (weaker === null) return;
      const { ikeGroup, ofIke, ofChild } = weaker;
      const { place } = ofChild;
      const { choices } = groupsFor(resource, place, ikeGroup);
      const fix = choiceAt(
        place,
        choices.filter(({ meaning }) => meaning === ikeGroup.logName),
      );
      const related = [{ place: ofIke.place, message: `phase 1 uses ${ikeGroup.label}` }];
      report('weaker', { chosen: subject(ofChild), ...weaker }, place, { related, fix });
    },
    workspace(workspace, report) {
      for (const { connection, ike, child } of connectionsByPolicies(workspace)) {
        const named = namingOf(connection, 'ipsec-policy');
        const weaker = weakerOf(connection.dialect, ike, child);
        if (named === undefined || weaker === null) continue;
        const { group, ikeGroup, ofIke, ofChild } = weaker;
        const data = { chosen: subjectInPolicy(ofChild, 'pfs', named), ...weaker };
        const mirrored = `${titleOf(connection)}: ${wordsOf(data)}`;
        report('weaker', data, named.place, {
          related: [
            { place: ofChild.place, message: `phase 2 uses ${group.label}`, mirrored },
            { place: ofIke.place, message: `phase 1 uses ${ikeGroup.label}`, mirrored },
          ],
          between: [connection],
        });
      }
    },
  },
});
