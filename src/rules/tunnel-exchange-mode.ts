import { caseOf, rfc } from '../data/references.js';
import { defineFailureRule } from './shared/failure-rule.js';
import { inPhase } from './shared/failures.js';

export default defineFailureRule({
  id: 'tunnel-exchange-mode',
  summary: 'One end asks for main mode, the other for aggressive mode',
  page: () => ({
    why: 'IKEv1 has two exchanges for phase 1, and the initiator alone chooses. The ends agree on the algorithms first, and then the responder refuses, which looks like a wrong key: AUTHENTICATION_FAILED.',
    mend: 'Use IKEv2, which has no such modes, else main mode on both ends.',
    references: [rfc(2409, '5'), caseOf('opnsense', 6276), caseOf('Openswan', 431), caseOf('hwdsl2', 366)],
    examples: {
      bad: {
        file: 'tunnel.yaml',
        text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 1, mode: main, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 1, mode: aggressive, proposals: [aes256-sha256-modp2048] }
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
  concerns: inPhase('exchange-mode'),
});
