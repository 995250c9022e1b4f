import { GUESSABLE_BITS } from '../data/key-strength.js';
import { isMaskedKey } from '../data/placeholder-keys.js';
import { nist, publication } from '../data/references.js';
import { sourceAt } from '../model/place.js';
import { defineRule } from './define.js';
import { bitsToGuess, holds, statedKey } from './shared/key.js';

export default defineRule({
  id: 'psk-in-plaintext',
  group: 'key',
  levels: { literal: 'warning' },
  summary: 'A pre-shared key in plain text in a file',
  page: () => ({
    why: 'A file with a key is copied to every clone, backup and build log of its repository, and stays in its history when the line is gone. Whoever reads it can pose as either end of the tunnel.',
    mend: 'Keep the key in a secret store (or encrypt the value with SOPS or Ansible Vault), write a placeholder that the deployment fills in, and change the key: it is known now.',
    references: [
      nist('SP 800-77 revision 1', '3.3.4'),
      publication(
        'OWASP Secrets Management Cheat Sheet',
        'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
      ),
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
    "authKey": "4hT9vQ2mXw7Lz0RkNb6Yc3Fd",
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
  cwe: [798, 312],
  securitySeverity: '6.5',
  supersedes: ['psk-weak'],
  messages: () => ({
    literal: ({ field }: { readonly field: string }) =>
      `${field} stands here in plain text, for all who can read this file or its history; write a placeholder such as \${VPN_PSK}, keep the key in a secret store and change it`,
  }),
  visit: {
    tunnel(tunnel, resource, report) {
      const key = statedKey(tunnel, resource);
      if (key === null || sourceAt(key.place).textless) return;
      // Where the key itself must change, to hide it is of no use.
      if (holds(key.secret, isMaskedKey) || bitsToGuess(tunnel, resource) < GUESSABLE_BITS) return;
      report('literal', { field: key.field.name }, key.place);
    },
  },
});
