import { GUESSABLE_BITS, SOUND_BITS } from '../data/key-strength.js';
import { isMaskedKey } from '../data/placeholder-keys.js';
import { nist, publication, rfc } from '../data/references.js';
import { defineRule } from './define.js';
import { bitsToGuess, holds, statedKey } from './shared/key.js';

interface Strength {
  readonly field: string;
  readonly bits: number;
}

const RANDOM_KEY = 'a random key of 20 characters or more, such as openssl rand -base64 24 prints';

export default defineRule({
  id: 'psk-weak',
  group: 'key',
  levels: { guessable: 'warning', modest: 'note' },
  summary: 'A pre-shared key that can be found by guessing',
  page: () => ({
    why: 'Whoever answers one connection attempt in place of the peer gets a proof of the key, with IKEv1 and with IKEv2, and can try keys against it offline, as fast as the hardware goes. The key should be as hard to find as the strongest key that is negotiated.',
    mend: 'Make the key with a random generator: 20 characters of letters and digits have about 119 bits, 32 of openssl rand -base64 24 have 192.',
    references: [
      rfc(7296, '2.15'),
      nist('SP 800-77 revision 1', '3.3.4'),
      nist('SP 800-57 part 1 revision 5', 'table 4'),
      publication('CVE-2018-5389', 'https://www.kb.cert.org/vuls/id/857035'),
    ],
    examples: {
      bad: {
        file: 'create-connection.json',
        text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "Berlin-Branch-2024",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
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
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`,
      },
    },
  }),
  cwe: [521, 1391],
  securitySeverity: '7.4',
  // How hard a key is to guess is an estimate.
  precision: 'high',
  messages: () => ({
    guessable: ({ field, bits }: Strength) =>
      `${field} has about ${bits} bits of strength by its length, characters, words and repetitions: it can be found offline; write ${RANDOM_KEY}`,
    modest: ({ field, bits }: Strength) =>
      `${field} has about ${bits} bits of strength, less than the ${SOUND_BITS} that NIST SP 800-57 accepts; write ${RANDOM_KEY}`,
  }),
  visit: {
    tunnel(tunnel, resource, report) {
      const key = statedKey(tunnel, resource);
      if (key === null || holds(key.secret, isMaskedKey)) return;
      const bits = bitsToGuess(tunnel, resource);
      if (bits < GUESSABLE_BITS) report('guessable', { field: key.field.name, bits }, key.place);
      else if (bits < SOUND_BITS) report('modest', { field: key.field.name, bits }, key.place);
    },
  },
});
