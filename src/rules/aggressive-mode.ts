import { choiceAt } from '../model/fixes.js';
import { valueOf } from '../model/located.js';
import { nist, publication, rfc } from '../data/references.js';
import { defineRule } from './define.js';
import { fieldNameAt, valueAt } from './shared/field.js';
import { IKEV2 } from './shared/ike-version.js';

interface Mode {
  readonly field: string;
  readonly value: string;
  readonly versionField: string;
  /** The value of that field that asks for IKEv2. */
  readonly ikev2: string;
}

export default defineRule({
  id: 'aggressive-mode',
  group: 'cryptography',
  levels: { keyExposed: 'error', stored: 'warning' },
  summary: 'IKEv1 aggressive mode with a pre-shared key',
  page: () => ({
    why: 'The responder sends a hash of the pre-shared key in clear, to anyone who sends one packet. The key is then guessed offline, with tools that everybody has (ike-scan, hashcat). Identities travel in clear too, and the Diffie-Hellman group cannot be negotiated.',
    mend: 'Use IKEv2, which also solves what aggressive mode is chosen for: peers without a fixed address and identities that are names. If it must be IKEv1, use main mode.',
    references: [
      rfc(2409, '5.4'),
      nist('SP 800-77 revision 1', '7.2.6'),
      publication('CVE-2002-1623', 'https://nvd.nist.gov/vuln/detail/CVE-2002-1623'),
    ],
    examples: {
      bad: {
        file: 'ikepolicy.json',
        text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v1",
    "phase1_negotiation_mode": "aggressive",
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
  cwe: [327, 1391],
  securitySeverity: '9.1',
  messages: () => ({
    keyExposed: ({ field, value, versionField, ikev2 }: Mode) =>
      `${field} ${value} sends a hash of the pre-shared key to anyone who asks, to be guessed offline; write ${versionField} ${ikev2}, which has no such mode, or "main"`,
    stored: ({ field, value, versionField }: Mode) =>
      `${field} ${value}: if the stored ${versionField} is IKEv1, a hash of the pre-shared key goes to anyone who asks; if it is IKEv2, the mode has no effect; write "main"`,
  }),
  visit: {
    tunnel({ ike }, { api, form }, report) {
      if (ike?.mode.origin !== 'explicit' || ike.mode.value !== 'aggressive') return;
      const { mode, version } = ike;
      // In IKEv2 the mode means nothing: `ignored-field` says so. All three APIs authenticate by a pre-shared key.
      if (valueOf(version) === 'v2') return;
      const isStored = version.origin === 'unknown' && version.reason === 'not-in-body' && form === 'request';
      if (version.origin === 'unknown' && !isStored) return;
      const { place } = mode;
      const versionField = version.place === null ? 'version' : fieldNameAt(version.place);
      const ikev2 = JSON.stringify(IKEV2[api]);
      const data = { field: fieldNameAt(place), value: valueAt(place), versionField, ikev2 };
      report(isStored ? 'stored' : 'keyExposed', data, place, {
        fix: choiceAt(place, [{ value: 'main', meaning: 'main' }]),
      });
    },
  },
});
