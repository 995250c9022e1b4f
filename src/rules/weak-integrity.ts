import { nist, publication, rfc } from '../data/references.js';
import { defineRule } from './define.js';
import { describeWeakChoice, weakChoices } from './shared/weakness.js';

export default defineRule({
  id: 'weak-integrity',
  group: 'cryptography',
  levels: { broken: 'error', weak: 'warning', unavoidable: 'note' },
  summary: 'An integrity algorithm, and with it a PRF, that rests on MD5 or SHA-1',
  page: () => ({
    why: 'In phase 1 the algorithm also derives every key and signs the exchange, where collisions of MD5 and SHA-1 count (SLOTH). RFC 8247 and RFC 8221 list HMAC-MD5 as MUST NOT. They still list HMAC-SHA1 as MUST-, but NIST calls it legacy and BSI dropped it in 2020: gateways turn it off one after another.',
    mend: 'Use HMAC-SHA2-256 or longer. Each API spells it differently: sha256 at ZStack and Apsara Stack, sha2-256 at Open Telekom Cloud.',
    references: [
      rfc(8247, '2.3'),
      rfc(8221, '6'),
      rfc(6151, '2.3'),
      nist('SP 800-77 revision 1', 'table 1 and section 7.2.3'),
      publication('SLOTH (CVE-2015-7575)', 'https://nvd.nist.gov/vuln/detail/CVE-2015-7575'),
    ],
    examples: {
      bad: {
        file: 'ikepolicy.json',
        text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "md5",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
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
  cwe: [327, 328],
  securitySeverity: '7.4',
  messages: () => ({ broken: describeWeakChoice, weak: describeWeakChoice, unavoidable: describeWeakChoice }),
  visit: {
    tunnel(tunnel, resource, report) {
      for (const choice of weakChoices(tunnel, 'integrity', resource)) {
        const { standing, alternatives, place, fix } = choice;
        report(standing === 'weak' && !alternatives.documented ? 'unavoidable' : standing, choice, place, { fix });
      }
    },
  },
});
