import { choiceAt } from '../model/fixes.js';
import { caseOf, nist, rfc } from '../data/references.js';
import { defineRule } from './define.js';
import { fieldNameAt, valueAt } from './shared/field.js';
import { IKEV2 } from './shared/ike-version.js';

interface Version {
  readonly field: string;
  readonly value: string;
  readonly instead: string;
}

export default defineRule({
  id: 'ikev1',
  group: 'cryptography',
  levels: { chosen: 'warning', accepted: 'note' },
  summary: 'IKEv1 is asked for, or accepted beside IKEv2',
  page: () => ({
    why: 'RFC 9395 deprecates IKEv1: it is not maintained, its responders can be made to flood a third party, and a weak pre-shared key can be guessed offline after one active attack. It also carries one pair of networks for each SA, where IKEv2 carries lists.',
    mend: 'Use IKEv2 on both ends. Where the peer cannot, give it a long random key, keep main mode and plan its replacement.',
    references: [rfc(9395, '3'), nist('SP 800-77 revision 1', 'table 1 and section 3.11'), caseOf('cloudstack', 4953)],
    examples: {
      bad: {
        file: 'ikepolicy.json',
        text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v1",
    "auth_algorithm": "sha2-256",
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
  cwe: [327, 477],
  securitySeverity: '7.4',
  messages: () => ({
    chosen: ({ field, value, instead }: Version) =>
      `${field} ${value} asks for IKEv1, which RFC 9395 deprecates; write ${instead}`,
    accepted: ({ field, value, instead }: Version) =>
      `${field} ${value} initiates IKEv2 but also answers IKEv1, which RFC 9395 deprecates; write ${instead} if the peer speaks it`,
  }),
  visit: {
    tunnel({ ike }, { api }, report) {
      if (ike?.version.origin !== 'explicit' || ike.version.value === 'v2') return;
      const { value, place } = ike.version;
      const data = { field: fieldNameAt(place), value: valueAt(place), instead: JSON.stringify(IKEV2[api]) };
      // Whoever accepts both has a reason for it, which nobody else knows.
      if (value === 'any') report('accepted', data, place);
      else report('chosen', data, place, { fix: choiceAt(place, [{ value: IKEV2[api], meaning: 'IKEv2' }]) });
    },
  },
});
