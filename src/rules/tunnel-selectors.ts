import { caseOf, rfc } from '../data/references.js';
import { defineRule } from './define.js';
import { failureAt, failureMessage, inPhase, placesOfCause, standOf } from './shared/failures.js';
import { describeUncovered, placesUncovered, uncoveredOf } from './shared/uncovered.js';

export default defineRule({
  id: 'tunnel-selectors',
  group: 'tunnel',
  levels: { apart: 'error', narrowed: 'warning' },
  summary: 'The networks of two ends do not mirror each other',
  page: () => ({
    why: 'What one end calls local must be remote on the other. Where they share nothing the CHILD SA fails with TS_UNACCEPTABLE, or INVALID_ID_INFORMATION in IKEv1. Where they share a part the tunnel comes up with that part alone: the status is up, and traffic of the other networks is dropped or leaves unencrypted.',
    mend: 'Write the same networks on both ends, local on one and remote on the other, with the same prefix lengths; with several networks use IKEv2.',
    references: [
      rfc(7296, '2.9'),
      rfc(2409, '5.5'),
      caseOf('libreswan', 470),
      caseOf('libreswan', 630),
      caseOf('libreswan', 801),
      caseOf('Azure-vpn-config-samples', 17),
      caseOf('cloudstack', 3138),
    ],
    examples: {
      bad: {
        file: 'tunnel.yaml',
        text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.41.0/24], remoteSelectors: [10.20.0.0/16] }
`,
      },
      good: {
        file: 'tunnel.yaml',
        text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    apart: ({ message }: { readonly message: string }) => message,
    narrowed: ({ message }: { readonly message: string }) => message,
  }),
  visit: {
    pair(pair, report) {
      const failure = failureAt(pair, inPhase('traffic-selector'));
      if (failure !== null) {
        const message = failureMessage(pair, failure);
        const { place, options } = standOf(pair, placesOfCause(failure.causes[0]), message);
        report('apart', { message }, place, options);
      }
      const uncovered = uncoveredOf(pair);
      if (uncovered === null) return;
      const message = describeUncovered(pair, uncovered);
      const { place, options } = standOf(pair, placesUncovered(pair, uncovered), message);
      report('narrowed', { message }, place, options);
    },
  },
});
