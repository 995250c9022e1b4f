import { rfc } from '../data/references.js';
import { containsAddress, parseAddress } from '../model/address.js';
import { valueOf } from '../model/located.js';
import type { SelectorSide } from '../model/traffic-selector.js';
import { SELECTOR_SIDES } from '../model/traffic-selector.js';
import { defineRule } from './define.js';
import { ordinaryNetworksOf } from './shared/networks.js';

interface Inside {
  readonly peer: string;
  readonly network: string;
  readonly side: SelectorSide;
}

export default defineRule({
  id: 'peer-address-in-selector',
  group: 'addresses',
  levels: { inside: 'note' },
  summary: 'The address of the peer lies inside a network of the tunnel',
  page: () => ({
    why: 'Packets to the gateway of the peer match the policy of the tunnel that they are to build. IKE and ESP themselves are exempt on most gateways; whatever else is sent to that address, pings and monitoring, goes into the tunnel and fails while it is down.',
    mend: 'Write networks that leave the address of the gateway out, unless the gateway exempts its peer and nothing else needs that address.',
    references: [rfc(4301, '4.4.1')],
    examples: {
      bad: {
        file: 'create-connection.json',
        text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "10.20.30.7",
    "peerCidrs": ["10.20.30.0/28"],
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
    "peerAddress": "10.20.30.7",
    "peerCidrs": ["10.20.31.0/24"],
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
    inside: ({ peer, network, side }: Inside) =>
      `the peer ${peer} lies inside ${network}, a ${side} network of this tunnel: what is sent to the gateway itself goes into the tunnel`,
  }),
  visit: {
    tunnel({ peerAddress, selectors }, _resource, report) {
      const text = peerAddress === null ? undefined : valueOf(peerAddress);
      const address = text === undefined ? null : parseAddress(text);
      if (peerAddress?.origin !== 'explicit' || address === null) return;
      for (const side of SELECTOR_SIDES) {
        const around = ordinaryNetworksOf(selectors?.[side]).find(({ block }) => containsAddress(block, address));
        if (around === undefined) continue;
        const data = { peer: peerAddress.value, network: around.text, side };
        report('inside', data, peerAddress.place, { related: [{ place: around.place, message: around.text }] });
      }
    },
  },
});
