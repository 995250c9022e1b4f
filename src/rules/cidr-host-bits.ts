import { formatBlock } from '../model/address.js';
import { API_TITLES } from '../model/api.js';
import { vendor } from '../data/references.js';
import { defineRule } from './define.js';
import { replacement } from '../model/edits.js';
import { lazy } from '../model/lazy.js';
import type { Network } from './shared/networks.js';
import { everyNetwork, refusesHostBits } from './shared/networks.js';

/** Who writes a wider network has hardly meant it: the widest private ones are 10.0.0.0/8 (RFC 1918, 3) and fc00::/7 (RFC 4193, 3.1). */
const WIDEST_PRIVATE = { 4: 8, 6: 7 } as const;

interface HostBits {
  readonly text: string;
  readonly network: string;
  readonly api: string;
}

/** How often each network is written. */
function countsOf(networks: readonly Network[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { block } of networks) counts.set(formatBlock(block), (counts.get(formatBlock(block)) ?? 0) + 1);
  return counts;
}

export default defineRule({
  id: 'cidr-host-bits',
  group: 'addresses',
  levels: { accepted: 'warning', refused: 'error' },
  summary: 'A network whose address has bits set behind the prefix',
  page: () => ({
    why: '10.1.2.3/24 is an address in a network, not the network 10.1.2.0/24. Open Telekom Cloud and Apsara Stack take networks alone; ZStack cuts the bits off, and whoever compares the two ends sees different selectors. Often the prefix is the typing error, and another network was meant.',
    mend: 'Write the network itself, after a look at whether the prefix is the one that was meant.',
    references: [
      vendor('nvpn', 'endpoints'),
      vendor('astf', 'local_subnet, remote_subnet'),
      vendor('zsrv', 'peerCidrs'),
    ],
    examples: {
      bad: {
        file: 'endpoint-group.json',
        text: `{
  "endpoint_group": {
    "name": "peer-networks",
    "type": "cidr",
    "endpoints": ["10.20.4.0/16"]
  }
}
`,
      },
      good: {
        file: 'endpoint-group.json',
        text: `{
  "endpoint_group": {
    "name": "peer-networks",
    "type": "cidr",
    "endpoints": ["10.20.0.0/16"]
  }
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    accepted: ({ text, network }: HostBits) =>
      `${text} has bits set behind its prefix: the gateway uses ${network}; write that, or the prefix that was meant`,
    refused: ({ text, network, api }: HostBits) =>
      `${text} has bits set behind its prefix: ${api} takes the network ${network} alone; write that, or the prefix that was meant`,
  }),
  visit: {
    tunnel({ selectors }, { api, dialect, form }, report) {
      if (form === 'response') return;
      const networks = everyNetwork(selectors);
      const counts = lazy(() => countsOf(networks));
      for (const { block, text, place } of networks) {
        if (!block.hostBits) continue;
        const network = formatBlock(block);
        // Of two entries that come out alike one is superfluous, or is a typing error in its prefix.
        const isAlone = counts().get(network) === 1;
        const safe = isAlone && block.prefix >= WIDEST_PRIVATE[block.version];
        const fix = { description: `Write ${network}`, safe, edits: replacement(place, network) };
        const data = { text, network, api: API_TITLES[dialect] };
        report(refusesHostBits(api) ? 'refused' : 'accepted', data, place, { fix });
      }
    },
  },
});
