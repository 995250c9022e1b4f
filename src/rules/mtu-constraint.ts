import { vendor } from '../data/references.js';
import { API_TITLES } from '../model/api.js';
import { defineShapeRule } from './define.js';
import { everyNetwork } from './shared/networks.js';

/** The least that OpenStack takes for a connection between IPv6 networks (nvpn, `IP_MIN_MTU`). */
const LEAST_WITH_IPV6 = 1280;

export default defineShapeRule({
  id: 'mtu-constraint',
  group: 'syntax',
  levels: { value: 'error', newer: 'note', ipv6: 'error' },
  summary: 'An MTU that the API does not take',
  why: 'Open Telekom Cloud takes 1500 and refuses the request with any other number, although the field looks like a choice. OpenStack refuses less than 1280 for IPv6 networks. The size of packets inside the tunnel is set on the hosts or by MSS clamping on the router.',
  mend: 'Write 1500 or leave the field out.',
  references: [vendor('doc2', 'mtu'), vendor('odocs', 'mtu'), vendor('nvpn', 'IP_MIN_MTU')],
  cwe: [],
  securitySeverity: null,
  messages: {
    value: ({ field, actual = '', expected = '', api = '' }) =>
      `${field} ${actual}: ${api} takes ${expected} alone; write that or leave the field out`,
    ipv6: ({ field, actual = '', expected = '', api = '' }) =>
      `${field} ${actual}: ${api} takes ${expected} or more for the IPv6 networks of peer_cidrs`,
    newer: ({ field, actual = '', reason = '' }) => `${field} ${actual}: ${reason}`,
  },
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
  visit: {
    tunnel({ selectors }, { dialect, form, body: { fields } }, report) {
      if (dialect !== 'openstack' || form === 'response') return;
      const mtu = fields.get('mtu');
      if (typeof mtu?.value !== 'number' || mtu.value >= LEAST_WITH_IPV6) return;
      // The side behind the peer is of the same IP version as this one; that of its gateway's address is another matter.
      const networks = everyNetwork(selectors);
      if (networks.length === 0 || networks.some(({ block }) => block.version !== 6)) return;
      const data = {
        field: 'mtu',
        actual: String(mtu.value),
        expected: String(LEAST_WITH_IPV6),
        api: API_TITLES[dialect],
      };
      report('ipv6', data, mtu.place);
    },
  },
});
