import { vendor } from '../data/references.js';
import { API_TITLES } from '../model/api.js';
import { defineRule } from './define.js';
import { statedKey } from './shared/key.js';

interface Length {
  readonly field: string;
  readonly length: number;
  readonly api: string;
  readonly min: number;
  readonly max: number;
}

function characters(count: number): string {
  return count === 1 ? '1 character' : `${count} characters`;
}

function allowed({ min, max }: Length): string {
  return min > 1 ? `${min} to ${max}` : `at most ${max}`;
}

export default defineRule({
  id: 'psk-length',
  group: 'key',
  levels: { short: 'error', long: 'error' },
  summary: 'A pre-shared key that is shorter or longer than the API takes',
  page: () => ({
    why: 'The API refuses the request, or cuts the key off, so that the two ends have different keys.',
    mend: 'Write a random key of 20 to 64 characters: it is strong, and every one of the APIs takes it.',
    references: [vendor('doc2', 'psk'), vendor('nlib', 'psk'), vendor('doc4', 'IkeConfig.Psk')],
    examples: {
      bad: {
        file: 'connection.json',
        text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "q7Z-x",
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
  supersedes: ['psk-characters', 'psk-encoding', 'psk-weak', 'psk-in-plaintext', 'psk-reused'],
  messages: () => ({
    short: (data: Length) =>
      data.length === 0
        ? `${data.field} is empty: ${data.api} takes keys of ${data.min} to ${data.max} characters`
        : `${data.field} has ${characters(data.length)}: ${data.api} takes ${allowed(data)}`,
    long: (data: Length) => `${data.field} has ${characters(data.length)}: ${data.api} takes ${allowed(data)}`,
  }),
  visit: {
    tunnel(tunnel, resource, report) {
      const key = statedKey(tunnel, resource);
      const bounds = key?.field.length;
      if (key === null || bounds === undefined || resource.form === 'response') return;
      const { length } = key.secret;
      const data = { field: key.field.name, length, api: API_TITLES[resource.dialect], ...bounds };
      if (length < bounds.min) report('short', data, key.place);
      else if (length > bounds.max) report('long', data, key.place);
    },
  },
});
