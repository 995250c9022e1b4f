import { rfc, vendor } from '../data/references.js';
import { defineRule } from './define.js';
import { knownPair, subject } from './shared/known.js';

interface Timing {
  /** What was asked for, as the subject of a sentence. */
  readonly interval: string;
  readonly timeout: string;
  /** The interval's default is 30 seconds and the timeout's four times as much. */
  readonly usualTimeoutSeconds: number;
}

export default defineRule({
  id: 'dpd-timing',
  group: 'operation',
  levels: { tooShort: 'error' },
  summary: 'The timeout of dead peer detection is not longer than its interval',
  page: () => ({
    why: 'A peer would be taken for dead before it is asked. The API fills in what is left out, 30 and 120 seconds, compares, and refuses the connection: an interval of 120 by itself is enough for that.',
    mend: 'Give the timeout several intervals: 30 and 120 seconds are the default.',
    references: [vendor('odocs', 'dpd'), vendor('nvpn', 'check of dpd'), rfc(3706, '5')],
    examples: {
      bad: {
        file: 'ipsec-site-connection.json',
        text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "peer_address": "203.0.113.10",
    "peer_id": "203.0.113.10",
    "dpd": { "action": "restart", "interval": 60, "timeout": 60 }
  }
}
`,
      },
      good: {
        file: 'ipsec-site-connection.json',
        text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1",
    "peer_address": "203.0.113.10",
    "peer_id": "203.0.113.10",
    "dpd": { "action": "restart", "interval": 60, "timeout": 240 }
  }
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    tooShort: ({ interval, timeout, usualTimeoutSeconds }: Timing) =>
      `${timeout} is not longer than ${interval}, and the API refuses that; write a longer timeout, such as ${usualTimeoutSeconds}`,
  }),
  visit: {
    tunnel({ dpd }, _resource, report) {
      const pair = knownPair(dpd?.intervalSeconds, dpd?.timeoutSeconds);
      if (pair === null) return;
      const [interval, timeout] = pair;
      if (timeout.value > interval.value) return;
      const [at, other] = timeout.origin === 'explicit' ? [timeout, interval] : [interval, timeout];
      const usualTimeoutSeconds = 4 * Math.max(interval.value, 30);
      const related = [{ place: other.place, message: subject(other) }];
      report('tooShort', { interval: subject(interval), timeout: subject(timeout), usualTimeoutSeconds }, at.place, {
        related,
      });
    },
  },
});
