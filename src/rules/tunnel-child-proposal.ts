import { caseOf, rfc } from '../data/references.js';
import { defineFailureRule } from './shared/failure-rule.js';
import { inPhase } from './shared/failures.js';

export default defineFailureRule({
  id: 'tunnel-child-proposal',
  summary: 'Two ends of a tunnel with no common proposal for the CHILD SA',
  page: () => ({
    why: 'Phase 1 comes up and the status pages of both ends look well, but no packet passes: the responder answers NO_PROPOSAL_CHOSEN to the proposal for ESP or AH. In IKEv1 a different group for perfect forward secrecy is refused here too.',
    mend: 'Give both ends the same protocol, cipher, integrity algorithm and, in IKEv1, the same group.',
    references: [rfc(7296, '2.7'), rfc(2409, '5.5'), caseOf('hwdsl2', 1788), caseOf('libreswan', 515)],
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
  child: { proposals: [aes128gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
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
  concerns: inPhase('child-proposal'),
});
