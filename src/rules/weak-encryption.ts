import { caseOf, nist, publication, rfc } from '../data/references.js';
import { defineRule } from './define.js';
import { describeWeakChoice, weakChoices } from './shared/weakness.js';

export default defineRule({
  id: 'weak-encryption',
  group: 'cryptography',
  levels: { broken: 'error' },
  summary: 'An encryption algorithm that is broken: DES, 3DES or none at all',
  page: () => ({
    why: 'The 56-bit keys of DES can be tried one by one. The 64-bit blocks of 3DES collide after some hundred gigabytes under one key, and each collision leaks plaintext; a site-to-site tunnel carries that much.',
    mend: 'Use AES with keys of 256 or 128 bits, on both ends.',
    references: [
      rfc(8247, '2.1'),
      rfc(8221, '5'),
      nist('SP 800-131A revision 2', '2'),
      publication('Sweet32 (CVE-2016-2183)', 'https://sweet32.info/'),
      caseOf('libreswan', 141),
      caseOf('hwdsl2', 1788),
    ],
    examples: {
      bad: {
        file: 'ipsecpolicy.json',
        text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "encryption_algorithm": "3des",
    "auth_algorithm": "sha2-256",
    "pfs": "group19"
  }
}
`,
      },
      good: {
        file: 'ipsecpolicy.json',
        text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha2-256",
    "pfs": "group19"
  }
}
`,
      },
    },
  }),
  cwe: [326, 327],
  securitySeverity: '7.5',
  messages: () => ({ broken: describeWeakChoice }),
  visit: {
    tunnel(tunnel, resource, report) {
      for (const choice of weakChoices(tunnel, 'encryption', resource)) {
        report('broken', choice, choice.place, { fix: choice.fix });
      }
    },
  },
});
