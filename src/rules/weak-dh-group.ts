import { caseOf, nist, publication, rfc } from '../data/references.js';
import { defineRule } from './define.js';
import { describeWeakChoice, weakChoices } from './shared/weakness.js';

export default defineRule({
  id: 'weak-dh-group',
  group: 'cryptography',
  levels: { broken: 'error', weak: 'warning' },
  summary: 'A Diffie-Hellman group that is too small, or whose parameters are doubtful',
  page: () => ({
    why: 'All keys of a tunnel follow from this exchange. Groups 1, 2 and 22 are so small that one computation can break them for all their users (Logjam), and groups 5 and 25 are not far from that. Nobody explains how the parameters of groups 22 to 24 were made. The number says nothing about strength: group 24 is weaker than 14.',
    mend: 'Use group 21, 20 or 19, or 14 where the peer has none of them, in both phases and on both ends.',
    references: [
      rfc(8247, '2.4'),
      nist('SP 800-77 revision 1', '7.2.4.2'),
      rfc(5114, '4'),
      rfc(6989, '2.2'),
      publication('Logjam (CVE-2015-4000)', 'https://weakdh.org/'),
      caseOf('libreswan', 503),
      caseOf('OTC terraform', 640),
    ],
    examples: {
      bad: {
        file: 'ikepolicy.json',
        text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group2"
  }
}
`,
      },
      good: {
        file: 'ikepolicy.json',
        text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`,
      },
    },
  }),
  cwe: [326],
  securitySeverity: '8.1',
  messages: () => ({ broken: describeWeakChoice, weak: describeWeakChoice }),
  visit: {
    tunnel(tunnel, resource, report) {
      for (const choice of weakChoices(tunnel, 'dhGroup', resource)) {
        report(choice.standing, choice, choice.place, { fix: choice.fix });
      }
    },
  },
});
