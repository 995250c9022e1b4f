import { rfc, vendor } from '../data/references.js';
import { defineFailureRule } from './shared/failure-rule.js';

export default defineFailureRule({
  id: 'tunnel-authentication',
  summary: 'Two ends of a tunnel that cannot authenticate each other',
  page: () => ({
    why: 'Both ends must use the same method and know the same pre-shared key, each character of it, blanks at its ends included. In IKEv1 main mode a wrong key shows as silence: the responder cannot decrypt the fifth message.',
    mend: 'Copy the key from one end to the other, without a blank or line break at its ends.',
    references: [rfc(7296, '2.15'), rfc(2409, '5.4'), vendor('ss', 'PSK lookup by identity')],
    examples: {
      bad: {
        file: 'tunnel.yaml',
        text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "aK9-tV2-mQ7-xR4-pL8-zN3" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "aK9-tV2-mQ7-xR4-pL8-zN3 " }
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
  supersedes: ['psk-in-plaintext'],
  concerns: ({ phase, attribute }) => phase === 'ike-auth' && attribute !== 'identity',
});
