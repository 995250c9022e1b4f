import { rfc } from '../data/references.js';
import { defineFailureRule } from './shared/failure-rule.js';
import { inPhase } from './shared/failures.js';

export default defineFailureRule({
  id: 'tunnel-mode',
  summary: 'One end asks for tunnel mode, the other for transport mode',
  page: () => ({
    why: 'In IKEv1 the mode is part of what quick mode negotiates, and a responder with another one refuses. IKEv2 falls back to tunnel mode, so that there the end that wanted transport mode gets something else than it asked for.',
    mend: 'Set tunnel mode on both ends: between gateways it is the only one that protects the networks behind them.',
    references: [rfc(2407, '4.5'), rfc(7296, '1.3.1')],
    examples: {
      bad: {
        file: 'tunnel.yaml',
        text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 1, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { mode: tunnel, proposals: [aes256-sha256-modp2048], localSelectors: [203.0.113.5/32], remoteSelectors: [198.51.100.7/32] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 1, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { mode: transport, proposals: [aes256-sha256-modp2048], localSelectors: [198.51.100.7/32], remoteSelectors: [203.0.113.5/32] }
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
  supersedes: ['transport-mode'],
  concerns: inPhase('mode'),
});
