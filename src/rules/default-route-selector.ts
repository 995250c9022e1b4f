import { rfc, vendor } from '../data/references.js';
import { isEverything } from '../model/address.js';
import type { Api } from '../model/api.js';
import { API_TITLES } from '../model/api.js';
import type { Selectors } from '../model/offers.js';
import type { SelectorSide } from '../model/traffic-selector.js';
import { otherSelectorSide, SELECTOR_SIDES } from '../model/traffic-selector.js';
import { defineRule } from './define.js';
import type { Network } from './shared/networks.js';
import { everyNetwork, networksOf, refusesHostBits } from './shared/networks.js';

interface DefaultRoute {
  readonly text: string;
  readonly side: SelectorSide;
  readonly api: string;
}

function everythingOn(selectors: Selectors, side: SelectorSide): Network | undefined {
  return networksOf(selectors[side]).find(({ block }) => isEverything(block));
}

/** Whether nothing is known of the other side, which might be open too. */
function mayBeBoth(selectors: Selectors, side: SelectorSide, api: Api): boolean {
  const other = selectors[otherSelectorSide(side)];
  // In a body of Apsara Stack both sides stand; the others name their local networks by ids, which are networks.
  if (other === null) return api === 'apsara';
  return other.origin === 'unknown' || other.value.some(({ template }) => template);
}

export default defineRule({
  id: 'default-route-selector',
  group: 'addresses',
  levels: { oneSided: 'warning', everything: 'warning' },
  summary: 'All addresses (0.0.0.0/0) on one side of a tunnel alone',
  page: () => ({
    why: 'Every packet of the networks on the other side goes into the tunnel, the way to the Internet included, and only a peer with the mirrored selectors accepts it. Apsara Stack takes 0.0.0.0/0 only on both sides at once (routes then decide), and ZStack refuses a peer network that overlaps a network of the router.',
    mend: 'Write the networks of the site. Where all traffic is meant to go through the tunnel, write 0.0.0.0/0 on both sides at Apsara Stack and let routes decide.',
    references: [rfc(4301, '4.4.1'), vendor('doc4', 'LocalSubnet, RemoteSubnet'), vendor('zsrv', 'peerCidrs')],
    examples: {
      bad: {
        file: 'create-vpn-connection.json',
        text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "0.0.0.0/0",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`,
      },
      good: {
        file: 'create-vpn-connection.json',
        text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "0.0.0.0/0",
  "RemoteSubnet": "0.0.0.0/0",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  supersedes: ['cidr-host-bits'],
  voids: true,
  messages: () => ({
    oneSided: ({ text, side, api }: DefaultRoute) =>
      `${text} stands on the ${side} side alone: ${api} takes all addresses only on both sides at once, where routes decide; write the networks of the site, or ${text} on both sides`,
    everything: ({ text, side }: DefaultRoute) =>
      `${text} as a ${side} network sends every packet into the tunnel, those to the Internet included; write the networks of the site`,
  }),
  visit: {
    tunnel({ selectors }, { api, dialect }, report) {
      if (selectors === null || !everyNetwork(selectors).some(({ block }) => isEverything(block))) return;
      for (const side of SELECTOR_SIDES) {
        const found = everythingOn(selectors, side);
        if (found === undefined || everythingOn(selectors, otherSelectorSide(side)) !== undefined) continue;
        // A text that the API refuses says nothing of what is meant to be sent.
        if (found.block.hostBits && refusesHostBits(api)) continue;
        if (mayBeBoth(selectors, side, api)) continue;
        const data = { text: found.text, side, api: API_TITLES[dialect] };
        report(api === 'apsara' ? 'oneSided' : 'everything', data, found.place);
      }
    },
  },
});
