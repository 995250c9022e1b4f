import { caseOf, rfc } from '../data/references.js';
import { defineFailureRule } from './shared/failure-rule.js';
import { inPhase } from './shared/failures.js';

export default defineFailureRule({
  id: 'tunnel-version',
  summary: 'Two ends of a tunnel with no common version of IKE',
  page: () => ({
    why: 'An end begins with one version and never tries another by itself. A gateway without a connection of that version answers NO_PROPOSAL_CHOSEN, as if the algorithms differed, or does not answer at all.',
    mend: 'Set IKEv2 on both ends; where one end knows IKEv1 alone, set IKEv1 on both.',
    references: [rfc(7296, '2.5'), rfc(9395, '3'), caseOf('cloudstack', 4953)],
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
  ike: { version: 1, proposals: [aes256-sha256-modp2048] }
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
  supersedes: ['ikev1'],
  concerns: inPhase('version'),
});
