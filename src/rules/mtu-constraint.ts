import { vendor } from '../data/references.js';
import { API_TITLES } from '../model/api.js';
import { defineShapeRule } from './define.js';
import { LEAST_MTU_WITH_IPV6 } from '../data/contracts/otc-common.js';
import { formatBlock } from '../model/address.js';
import type { Dialect } from '../model/api.js';
import type { ProblemData } from '../model/resource.js';
import { peerCidrsOf, titleOf } from './shared/connections.js';
import { everyNetwork } from './shared/networks.js';

function tooLow(mtu: number, dialect: Dialect): ProblemData {
  return { field: 'mtu', actual: String(mtu), expected: String(LEAST_MTU_WITH_IPV6), api: API_TITLES[dialect] };
}

function inGroups({ field, actual = '', expected = '', api = '' }: ProblemData): string {
  return `${field} ${actual}: ${api} takes ${expected} or more for the IPv6 networks of endpoint groups`;
}

export default defineShapeRule({
  id: 'mtu-constraint',
  group: 'syntax',
  levels: { value: 'error', newer: 'note', ipv6: 'error', ipv6Groups: 'error' },
  summary: 'An MTU that the API does not take',
  page: () => ({
    why: 'Open Telekom Cloud takes 1500 and refuses the request with any other number, although the field looks like a choice. OpenStack refuses less than 1280 for IPv6 networks. The size of packets inside the tunnel is set on the hosts or by MSS clamping on the router.',
    mend: 'Write 1500 or leave the field out.',
    references: [vendor('doc2', 'mtu'), vendor('odocs', 'mtu'), vendor('nvpn', 'IP_MIN_MTU')],
    examples: {
      bad: {
        file: 'site-connection.json',
        text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "mtu": 1400
  }
}
`,
      },
      good: {
        file: 'site-connection.json',
        text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "mtu": 1500
  }
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    value: ({ field, actual = '', expected = '', api = '' }) =>
      `${field} ${actual}: ${api} takes ${expected} alone; write that or leave the field out`,
    ipv6: ({ field, actual = '', expected = '', api = '' }) =>
      `${field} ${actual}: ${api} takes ${expected} or more for the IPv6 networks of peer_cidrs`,
    ipv6Groups: inGroups,
    newer: ({ field, actual = '', reason = '' }) => `${field} ${actual}: ${reason}`,
  }),
  visit: {
    tunnel({ selectors }, { dialect, form, body: { fields } }, report) {
      if (dialect !== 'openstack' || form === 'response') return;
      const mtu = fields.get('mtu');
      if (typeof mtu?.value !== 'number' || mtu.value >= LEAST_MTU_WITH_IPV6) return;
      // The side behind the peer is of the same IP version as this one; that of its gateway's address is another matter.
      const networks = everyNetwork(selectors);
      if (networks.length === 0 || networks.some(({ block }) => block.version !== 6)) return;
      report('ipv6', tooLow(mtu.value, dialect), mtu.place);
    },
    workspace({ connections }, report) {
      for (const connection of connections) {
        const { lowMtu, dialect, local, remote } = connection;
        // With peer_cidrs the body itself says what its networks are.
        if (lowMtu === undefined || peerCidrsOf(connection).length > 0) continue;
        const networks = [...(remote?.entries ?? []), ...(local?.entries ?? [])];
        const [first] = networks;
        if (first === undefined || networks.some(({ value }) => value.version !== 6)) continue;
        const data = tooLow(lowMtu.value, dialect);
        const mirrored = `${titleOf(connection)}: ${inGroups(data)}`;
        const related = [{ place: first.place, message: `the network ${formatBlock(first.value)}`, mirrored }];
        report('ipv6Groups', data, lowMtu.place, { related, between: [connection] });
      }
    },
  },
});
