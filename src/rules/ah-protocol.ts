import { choiceAt } from '../model/fixes.js';
import { nist, rfc, vendor } from '../data/references.js';
import { defineRule } from './define.js';
import { fieldNameAt, valueAt } from './shared/field.js';

export default defineRule({
  id: 'ah-protocol',
  group: 'cryptography',
  levels: { unencrypted: 'warning' },
  summary: 'AH authenticates packets and encrypts nothing',
  page: () => ({
    why: 'The packets cross the Internet in clear, although the same body names an encryption algorithm. AH also covers the addresses of the packet, so that it never passes NAT.',
    mend: 'Use ESP, which authenticates too.',
    references: [nist('SP 800-77 revision 1', '4.5'), rfc(4301, '3.2'), rfc(8221, '4'), vendor('nvpn')],
    examples: {
      bad: {
        file: 'ipsecpolicy.json',
        text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "transform_protocol": "ah",
    "encryption_algorithm": "aes-256",
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
    "transform_protocol": "esp",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha2-256",
    "pfs": "group19"
  }
}
`,
      },
    },
  }),
  cwe: [311, 319],
  securitySeverity: '5.3',
  messages: () => ({
    unencrypted: ({ field, value }: { field: string; value: string }) =>
      `${field} ${value} authenticates packets and encrypts nothing, whatever the encryption algorithm, and does not pass NAT; write "esp"`,
  }),
  visit: {
    tunnel({ child }, { api }, report) {
      // ZStack never reads the field: ESP is negotiated, and `ignored-field` says so. `ah-esp` does encrypt.
      if (api === 'zstack' || child?.protocol.origin !== 'explicit' || child.protocol.value !== 'ah') return;
      const { place } = child.protocol;
      report('unencrypted', { field: fieldNameAt(place), value: valueAt(place) }, place, {
        fix: choiceAt(place, [{ value: 'esp', meaning: 'esp' }]),
      });
    },
  },
});
