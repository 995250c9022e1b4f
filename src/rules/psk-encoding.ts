import { vendor } from '../data/references.js';
import { defineRule } from './define.js';
import { statedKey } from './shared/key.js';

interface Encoded {
  readonly field: string;
}

/** strongSwan takes either letter in either case, once anything follows; ZStack has cut blanks off before. */
const HEXADECIMAL = /^\s*0x\S/iu;
const BASE64 = /^\s*0s\S/iu;

export default defineRule({
  id: 'psk-encoding',
  group: 'key',
  levels: { hexadecimal: 'warning', base64: 'warning' },
  summary: 'A pre-shared key that strongSwan decodes: it begins with 0x or 0s',
  page: () => ({
    why: 'The agent of ZStack writes the key into ipsec.secrets without quotes, where 0x begins hexadecimal digits and 0s begins base64. The gateway then uses the decoded bytes; a peer that takes the text as it stands has another key, and authentication fails.',
    mend: 'Write a key that does not begin with 0x or 0s, or enter the decoded bytes at the peer.',
    references: [vendor('zvyos', 'ipsec.secrets'), vendor('ss', 'ipsec.secrets: PSK')],
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
    "authKey": "0x7f3a9c51e4b2d8067f3a9c51e4b2d806",
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
  cwe: [],
  securitySeverity: null,
  supersedes: ['psk-weak', 'psk-in-plaintext'],
  messages: () => ({
    hexadecimal: ({ field }: Encoded) =>
      `${field} begins with 0x: strongSwan reads what follows as hexadecimal digits, and a peer that takes the text as it stands has another key; write a key that does not begin so`,
    base64: ({ field }: Encoded) =>
      `${field} begins with 0s: strongSwan reads what follows as base64, and a peer that takes the text as it stands has another key; write a key that does not begin so`,
  }),
  visit: {
    tunnel(tunnel, resource, report) {
      // The driver before 4.5 hands the key to a configuration of another kind; OpenStack's drivers encode it.
      if (resource.dialect !== 'zstack') return;
      const key = statedKey(tunnel, resource);
      if (key?.secret.test(HEXADECIMAL) === true) report('hexadecimal', { field: key.field.name }, key.place);
      else if (key?.secret.test(BASE64) === true) report('base64', { field: key.field.name }, key.place);
    },
  },
});
