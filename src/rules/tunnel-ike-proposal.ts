import { caseOf, rfc } from '../data/references.js';
import { defineFailureRule } from './shared/failure-rule.js';
import { inPhase } from './shared/failures.js';

export default defineFailureRule({
  id: 'tunnel-ike-proposal',
  summary: 'Two ends of a tunnel with no common proposal for the IKE SA',
  page: () => ({
    why: 'All transforms of one proposal must agree: cipher with its key length, integrity algorithm, PRF and Diffie-Hellman group. If one differs, the responder answers NO_PROPOSAL_CHOSEN to the first message, and neither end says what it was.',
    mend: 'Give both ends the same algorithms, and raise the weaker end rather than lower the stronger one. A group is a number, no size: group 5 is MODP-1536.',
    references: [
      rfc(7296, '2.7'),
      rfc(7296, '3.3.6'),
      caseOf('libreswan', 256),
      caseOf('libreswan', 379),
      caseOf('libreswan', 503),
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
  ike: { version: 2, proposals: [aes256-sha256-modp1536] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
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
  concerns: inPhase('ike-proposal'),
});
