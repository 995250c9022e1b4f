import { vendor } from '../data/references.js';
import { defineRule } from './define.js';

interface Missing {
  readonly fields: string;
  readonly calls: string;
}

/** What a connection needs before the router is configured, and the request that gives it later. */
const LATER = [
  { field: 'l3NetworkUuid', call: 'AttachL3NetworksToIPsecConnection' },
  { field: 'peerCidrs', call: 'AddRemoteCidrsToIPsecConnection' },
] as const;

export default defineRule({
  id: 'incomplete-tunnel',
  group: 'addresses',
  levels: { incomplete: 'note' },
  summary: 'A ZStack connection without its local network or peer networks',
  page: () => ({
    why: 'ZStack stores the connection and answers with success, but configures nothing on the router: there is no tunnel, and nothing in its log, until both sides have networks.',
    mend: 'Write l3NetworkUuid and peerCidrs, or send AttachL3NetworksToIPsecConnection and AddRemoteCidrsToIPsecConnection after this request.',
    references: [vendor('zsrv', 'CreateIPsecConnection, l3NetworkUuid and peerCidrs')],
    examples: {
      bad: {
        file: 'create-connection.json',
        text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "authKey": "\${VPN_PSK}",
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
  messages: () => ({
    incomplete: ({ fields, calls }: Missing) =>
      `without ${fields} the connection is stored, but nothing is configured on the router before ${calls}`,
  }),
  visit: {
    resource({ operation, form, body }, report) {
      if (operation !== 'CreateIPsecConnection' || form === 'response') return;
      const missing = LATER.filter(({ field }) => body.fields.get(field)?.state === 'absent');
      const [first] = missing;
      const place = first && body.fields.get(first.field)?.place;
      if (place === undefined) return;
      const fields = missing.map(({ field }) => field).join(' and ');
      report('incomplete', { fields, calls: missing.map(({ call }) => call).join(' and ') }, place);
    },
  },
});
