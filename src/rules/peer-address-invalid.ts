import { rfc, vendor } from '../data/references.js';
import { API_TITLES } from '../model/api.js';
import { quoted } from '../model/quoted.js';
import { defineRule } from './define.js';
import { faultOf, peerAddressesOf } from './shared/peer-address.js';

interface Invalid {
  readonly field: string;
  readonly text: string;
  readonly fault: string;
}

export default defineRule({
  id: 'peer-address-invalid',
  group: 'addresses',
  levels: { refused: 'error', unchecked: 'warning' },
  summary: 'A peer address that is no address, or one that no gateway has',
  page: () => ({
    why: 'The API refuses it, or takes it and hands the gateway an address that it cannot send to: phase 1 never begins, and the log shows retransmissions at best.',
    mend: 'Write the address at which the peer is reached, without prefix, port or scheme. Behind NAT that is the public address of the NAT.',
    references: [
      vendor('zsrv', 'peerAddress'),
      vendor('nvpn', 'peer_address'),
      vendor('apy', 'CreateCustomerGateway, IpAddress'),
      rfc(6890),
    ],
    examples: {
      bad: {
        file: 'create-connection.json',
        text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6/24",
    "peerCidrs": ["10.20.0.0/16"],
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
    refused: ({ field, text, fault }: Invalid) => `${field} ${text} ${fault}`,
    unchecked: ({ field, text, fault }: Invalid) =>
      `${field} ${text} ${fault}; the server does not look on a change, and hands it to the gateway as it stands`,
  }),
  visit: {
    resource(resource, report) {
      if (resource.form === 'response') return;
      for (const peer of peerAddressesOf(resource)) {
        const fault = faultOf(peer, API_TITLES[resource.dialect]);
        if (fault === null) continue;
        const data = { field: peer.field, text: quoted(peer.text), fault };
        report(peer.form.level === 'error' ? 'refused' : 'unchecked', data, peer.place);
      }
    },
  },
});
