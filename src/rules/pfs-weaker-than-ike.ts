import { choiceAt } from '../model/fixes.js';
import { groupsFor } from './shared/alternatives.js';
import { nameOf, vocabularyOf } from '../data/algorithms.js';
import { nist, rfc } from '../data/references.js';
import type { DhGroup } from '../model/algorithm.js';
import { defineRule } from './define.js';
import { knownPair, subject } from './shared/known.js';

interface Difference {
  /** What phase 2 asks for, as the subject of a sentence. */
  readonly chosen: string;
  readonly group: DhGroup;
  readonly ikeGroup: DhGroup;
  readonly instead: string;
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
  messages: () => ({
    weaker: ({ chosen, group, ikeGroup, instead }: Difference) =>
      `${chosen} sets phase 2 to ${group.label} with about ${group.strengthBits} bits of strength, less than the ${ikeGroup.strengthBits} of ${ikeGroup.label} in phase 1; write ${instead}`,
  }),
  visit: {
    tunnel({ ike, child }, resource, report) {
      const { dialect } = resource;
      const [inIke] = ike?.proposals ?? [];
      const [inChild] = child?.proposals ?? [];
      const pair = knownPair(inIke?.dhGroup, inChild?.dhGroup);
      if (pair === null) return;
      const [{ value: ikeGroup, place: ikePlace }, ofChild] = pair;
      const { value: group, place } = ofChild;
      // A group that is weak by itself has a finding already.
      if (ikeGroup === null || group?.standing !== 'sound' || group.strengthBits >= ikeGroup.strengthBits) return;
      const instead = JSON.stringify(nameOf(vocabularyOf(dialect), ikeGroup) ?? ikeGroup.label);
      const { choices } = groupsFor(resource, place, ikeGroup);
      const fix = choiceAt(
        place,
        choices.filter(({ meaning }) => meaning === ikeGroup.logName),
      );
      const related = [{ place: ikePlace, message: `phase 1 uses ${ikeGroup.label}` }];
      report('weaker', { chosen: subject(ofChild), group, ikeGroup, instead }, place, { related, fix });
    },
  },
});
