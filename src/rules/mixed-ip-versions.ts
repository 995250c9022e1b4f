import { rfc, vendor } from '../data/references.js';
import { formatBlock } from '../model/address.js';
import type { Networks } from '../model/workspace.js';
import { defineRule } from './define.js';
import { composedIn, relatedNetworks, statedAt } from './shared/composed.js';
import type { Network } from './shared/networks.js';
import { everyNetwork, takesIpv6 } from './shared/networks.js';

interface Mixed {
  readonly text: string;
  readonly version: number;
  readonly other: string;
  readonly otherVersion: number;
}

/** The first network of the version that fewer have, and the first of the others; null where all have one version. */
function oddOne(networks: readonly Network[]): readonly [odd: Network, usual: Network] | null {
  const [first] = networks;
  const second = networks.find(({ block }) => block.version !== first?.block.version);
  if (first === undefined || second === undefined) return null;
  const likeFirst = networks.filter(({ block }) => block.version === first.block.version).length;
  return likeFirst * 2 >= networks.length ? [second, first] : [first, second];
}

/** Whether all networks of a side have one version; a side that has both is its own fault. */
function isUniform({ entries: [first, ...others] }: Networks): boolean {
  return others.every(({ value }) => value.version === first?.value.version);
}

function mixed({ text, version, other, otherVersion }: Mixed): string {
  return `${text} is IPv${version} and ${other} is IPv${otherVersion}: a connection takes networks of one version; make a connection for each`;
}

export default defineRule({
  id: 'mixed-ip-versions',
  group: 'addresses',
  levels: { mixed: 'error' },
  summary: 'IPv4 and IPv6 networks in one connection',
  page: () => ({
    why: 'A connection carries one IP version: an endpoint group takes networks of one version, and both groups must have the same. OpenStack refuses the rest.',
    mend: 'Make two connections, each with its own endpoint groups: one for IPv4 and one for IPv6.',
    references: [rfc(7296, '2.9'), vendor('nvpn', 'validate_ip_versions_for_group, check endpoint groups')],
    examples: {
      bad: {
        file: 'endpoint-group.json',
        text: `{
  "endpoint_group": {
    "name": "peer-networks",
    "type": "cidr",
    "endpoints": ["10.20.0.0/16", "fd12:3456:789a::/48"]
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
    "endpoints": ["fd12:3456:789a::/48", "fd12:3456:789b::/48"]
  }
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({ mixed }),
  visit: {
    tunnel({ selectors }, { api, form }, report) {
      // Where IPv6 is not taken at all, invalid-cidr says so.
      if (form === 'response' || !takesIpv6(api)) return;
      const pair = oddOne(everyNetwork(selectors));
      if (pair === null) return;
      const [odd, usual] = pair;
      const data = {
        text: odd.text,
        version: odd.block.version,
        other: usual.text,
        otherVersion: usual.block.version,
      };
      report('mixed', data, odd.place, { related: [{ place: usual.place, message: usual.text }] });
    },
    workspace(workspace, report) {
      for (const connection of composedIn(workspace)) {
        const { api, local, remote } = connection;
        if (!takesIpv6(api)) continue;
        const [network] = remote.entries;
        const [other] = local.entries;
        if (network === undefined || other === undefined || network.value.version === other.value.version) continue;
        if (!isUniform(local) || !isUniform(remote)) continue;
        const data = {
          text: formatBlock(network.value),
          version: network.value.version,
          other: formatBlock(other.value),
          otherVersion: other.value.version,
        };
        const related = relatedNetworks(connection, network, other, mixed(data));
        report('mixed', data, statedAt(connection, network), { related, between: [connection] });
      }
    },
  },
});
