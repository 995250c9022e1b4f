import { isSampleKey, isStockWord } from '../data/placeholder-keys.js';
import { nist, rfc, vendor } from '../data/references.js';
import { defineRule } from './define.js';
import { holds, statedKey } from './shared/key.js';

interface Named {
  readonly field: string;
}

export default defineRule({
  id: 'psk-placeholder',
  group: 'key',
  levels: { sample: 'error', stock: 'error' },
  summary: 'A pre-shared key from a document, or a word that stands for one',
  page: () => ({
    why: 'The API takes such a key, and the tunnel comes up. But anyone can guess it: whoever can reach the gateway can pose as the peer, and whoever stands between the two as both.',
    mend: 'Make a random key of 20 characters or more for each tunnel, keep it in a secret store and write a placeholder that the deployment fills in.',
    references: [
      rfc(7296, '2.15'),
      nist('SP 800-77 revision 1', '3.3.4'),
      vendor('doc0', 'authKey'),
      vendor('doc2', 'psk'),
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
    "authKey": "changeme",
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
  cwe: [1392, 1391],
  securitySeverity: '8.8',
  supersedes: [
    'psk-masked',
    'psk-length',
    'psk-characters',
    'psk-encoding',
    'psk-weak',
    'psk-in-plaintext',
    'psk-reused',
  ],
  voids: true,
  messages: () => ({
    sample: ({ field }: Named) =>
      `${field} holds the key of a published example, which everybody knows; write a random key, or a placeholder such as \${VPN_PSK}`,
    stock: ({ field }: Named) =>
      `${field} holds a word that stands for a key, and is the first that anyone guesses; write a random key, or a placeholder such as \${VPN_PSK}`,
  }),
  visit: {
    tunnel(tunnel, resource, report) {
      const key = statedKey(tunnel, resource);
      if (key === null) return;
      if (holds(key.secret, isSampleKey)) report('sample', { field: key.field.name }, key.place);
      else if (holds(key.secret, isStockWord)) report('stock', { field: key.field.name }, key.place);
    },
  },
});
