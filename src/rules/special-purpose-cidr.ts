import { publication, rfc } from '../data/references.js';
import type { SpecialPurpose } from '../data/special-purpose.js';
import { PURPOSES, specialPurposeOf, standingIn } from '../data/special-purpose.js';
import { defineRule } from './define.js';
import { everyNetwork } from './shared/networks.js';

interface Special {
  readonly text: string;
  readonly found: SpecialPurpose;
}

export default defineRule({
  id: 'special-purpose-cidr',
  group: 'addresses',
  levels: { special: 'warning' },
  summary: 'A network that no site has: loopback, link-local, multicast, documentation, benchmarks',
  page: () => ({
    why: 'IANA has set these ranges aside, and routers drop their packets. In a list of networks they are what is left of an example, or a typing error, and the network that was meant is missing.',
    mend: 'Write the network of the site.',
    references: [
      rfc(6890),
      publication(
        'IANA IPv4 Special-Purpose Address Registry',
        'https://www.iana.org/assignments/iana-ipv4-special-registry/iana-ipv4-special-registry.xhtml',
      ),
      publication(
        'IANA IPv6 Special-Purpose Address Registry',
        'https://www.iana.org/assignments/iana-ipv6-special-registry/iana-ipv6-special-registry.xhtml',
      ),
    ],
    examples: {
      bad: {
        file: 'endpoint-group.json',
        text: `{
  "endpoint_group": {
    "name": "peer-networks",
    "type": "cidr",
    "endpoints": ["192.0.2.0/24"]
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
    "endpoints": ["10.20.0.0/16", "100.64.8.0/24"]
  }
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    special: ({ text, found }: Special) =>
      `${text} ${standingIn(found, found.text === text)}, and no site has it; write the network of the site`,
  }),
  visit: {
    tunnel({ selectors }, _resource, report) {
      for (const { block, text, place } of everyNetwork(selectors)) {
        const found = specialPurposeOf(block);
        if (found !== undefined && !PURPOSES[found.purpose].network) report('special', { text, found }, place);
      }
    },
  },
});
