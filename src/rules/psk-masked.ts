import { vendor } from '../data/references.js';
import { isMaskedKey } from '../data/placeholder-keys.js';
import { defineRule } from './define.js';
import { holds, statedKey } from './shared/key.js';

export default defineRule({
  id: 'psk-masked',
  group: 'key',
  levels: { masked: 'error' },
  summary: 'A masked pre-shared key: asterisks in place of the key, or of its end',
  page: () => ({
    why: 'Consoles, logs and documents show keys with asterisks. Copied into a request they become the key itself, and no peer has such a one; Open Telekom Cloud refuses a key of asterisks alone.',
    mend: 'Get the key from where it is kept, and write a placeholder that the deployment fills in.',
    references: [vendor('doc2', 'psk'), vendor('apy', 'IkeConfig.Psk')],
    examples: {
      bad: {
        file: 'connection.json',
        text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "************",
    "vpnservice_id": "5f0c1d2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f",
    "ikepolicy_id": "6a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2c3d",
    "ipsecpolicy_id": "7b2c3d4e-5f6a-4b7c-8d8e-9f0a1b2c3d4e",
    "local_ep_group_id": "8c3d4e5f-6a7b-4c8d-9e9f-0a1b2c3d4e5f",
    "peer_ep_group_id": "9d4e5f6a-7b8c-4d9e-8f0a-1b2c3d4e5f6a",
    "peer_address": "192.175.48.6",
    "peer_id": "192.175.48.6"
  }
}
`,
      },
      good: {
        file: 'connection.json',
        text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "5f0c1d2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f",
    "ikepolicy_id": "6a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2c3d",
    "ipsecpolicy_id": "7b2c3d4e-5f6a-4b7c-8d8e-9f0a1b2c3d4e",
    "local_ep_group_id": "8c3d4e5f-6a7b-4c8d-9e9f-0a1b2c3d4e5f",
    "peer_ep_group_id": "9d4e5f6a-7b8c-4d9e-8f0a-1b2c3d4e5f6a",
    "peer_address": "192.175.48.6",
    "peer_id": "192.175.48.6"
  }
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  supersedes: ['psk-length', 'psk-characters', 'psk-encoding', 'psk-weak', 'psk-in-plaintext', 'psk-reused'],
  voids: true,
  messages: () => ({
    masked: ({ field }: { readonly field: string }) =>
      `${field} holds a masked key, as a console or a log shows it: these very characters would become the key, which the peer does not have; write the key itself, or a placeholder such as \${VPN_PSK}`,
  }),
  visit: {
    tunnel(tunnel, resource, report) {
      const key = statedKey(tunnel, resource);
      // An answer may well be masked.
      if (key === null || resource.form === 'response' || !holds(key.secret, isMaskedKey)) return;
      report('masked', { field: key.field.name }, key.place);
    },
  },
});
