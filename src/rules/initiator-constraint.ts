import { vendor } from '../data/references.js';
import { defineShapeRule } from './define.js';

export default defineShapeRule({
  id: 'initiator-constraint',
  group: 'syntax',
  levels: { value: 'error', newer: 'note' },
  summary: 'An initiator other than the only one that the API takes',
  page: () => ({
    why: 'The document that most platforms follow takes bi-directional alone: the gateway always begins negotiations. Newer editions also take response-only, with which the peer alone can bring the tunnel up again.',
    mend: 'Write bi-directional or leave the field out.',
    references: [vendor('doc2', 'initiator'), vendor('odocs', 'initiator')],
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
    "initiator": "initiator-only"
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
    "initiator": "bi-directional"
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
    newer: ({ field, actual = '', reason = '' }) => `${field} ${actual}: ${reason}`,
  }),
});
