import { caseOf, rfc, vendor } from '../data/references.js';
import { formatBlock } from '../model/address.js';
import { findOverlaps } from '../model/overlap.js';
import { defineRule } from './define.js';
import { networksOf, sidesOf } from './shared/networks.js';

interface Overlapping {
  readonly text: string;
  readonly other: string;
  readonly more: number;
}

export default defineRule({
  id: 'overlapping-peer-cidrs',
  group: 'addresses',
  levels: { equal: 'error', inside: 'error' },
  summary: 'Networks of one list that overlap, or are the same',
  page: () => ({
    why: 'The wider network covers the narrower one, so that the entry adds nothing. ZStack refuses the list, and gateways that make one SA for each pair of networks have two that fit the same packet.',
    mend: 'Leave the narrower network out, or write the networks that remain of the wider one.',
    references: [
      rfc(4301, '4.4.1'),
      vendor('zsrv', 'peerCidrs'),
      vendor('nvpn', 'endpoints'),
      caseOf('azure-docs', 90128),
      caseOf('azure-docs', 110829),
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
    "peerCidrs": ["10.20.0.0/16", "10.20.30.0/24"],
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
    "peerCidrs": ["10.20.0.0/16", "10.30.0.0/24"],
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
    equal: ({ text, other, more }: Overlapping) =>
      `${text} stands in this list already, as ${other}${more > 0 ? `, and lies inside ${more} more of its networks` : ''}; leave it out`,
    inside: ({ text, other, more }: Overlapping) =>
      `${text} lies inside ${other} of the same list${more > 0 ? `, and inside ${more} more of its networks` : ''}; leave one of them out`,
  }),
  visit: {
    tunnel({ selectors }, _resource, report) {
      for (const side of sidesOf(selectors)) {
        const networks = networksOf(side);
        if (networks.length < 2) continue;
        for (const { entry, widest, more } of findOverlaps(networks.map(({ block }) => block))) {
          const inner = networks[entry];
          const outer = networks[widest];
          if (inner === undefined || outer === undefined) continue;
          const isEqual = formatBlock(inner.block) === formatBlock(outer.block);
          const related = [{ place: outer.place, message: `${outer.text} covers it` }];
          report(isEqual ? 'equal' : 'inside', { text: inner.text, other: outer.text, more }, inner.place, { related });
        }
      }
    },
  },
});
