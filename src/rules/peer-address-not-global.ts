import { caseOf, rfc } from '../data/references.js';
import type { SpecialPurpose } from '../data/special-purpose.js';
import { specialPurposeOfAddress, standingIn } from '../data/special-purpose.js';
import { API_TITLES } from '../model/api.js';
import { defineRule } from './define.js';
import { faultOf, peerAddressesOf } from './shared/peer-address.js';

interface Local {
  readonly field: string;
  readonly text: string;
  readonly found: SpecialPurpose;
}

export default defineRule({
  id: 'peer-address-not-global',
  group: 'addresses',
  levels: { local: 'note', sample: 'note' },
  summary: 'A peer address that the Internet does not route: private, shared, documentation',
  page: () => ({
    why: 'Such an address is reached only within one network, as in a laboratory or over a leased line. Over the Internet the packets are lost; and a peer behind NAT is reached at the public address of the NAT, while it shows its private one as its identity.',
    mend: 'Over the Internet write the public address of the peer, or of the NAT before it, and give the peer an identity that both ends know.',
    references: [rfc(6890), rfc(1918, '3'), rfc(7296, '2.23'), caseOf('libreswan', 909), caseOf('libreswan', 503)],
    examples: {
      bad: {
        file: 'create-connection.json',
        text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.168.4.1",
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
    local: ({ field, text, found }: Local) =>
      `${field} ${text} ${standingIn(found, false)}, which is not reached over the Internet: right where both gateways are in one network, else write the public address`,
    sample: ({ field, text, found }: Local) =>
      `${field} ${text} ${standingIn(found, false)}: write the address of the peer`,
  }),
  visit: {
    resource(resource, report) {
      for (const peer of peerAddressesOf(resource)) {
        const found = peer.address === null ? undefined : specialPurposeOfAddress(peer.address);
        if (found === undefined || found.global || faultOf(peer, API_TITLES[resource.dialect]) !== null) continue;
        const variant = found.purpose === 'documentation' ? 'sample' : 'local';
        report(variant, { field: peer.field, text: peer.text, found }, peer.place);
      }
    },
  },
});
