import { caseOf, rfc } from '../data/references.js';
import { defineFailureRule } from './shared/failure-rule.js';

export default defineFailureRule({
  id: 'tunnel-identity',
  summary: 'An end calls itself otherwise than the other end expects',
  page: () => ({
    why: 'An end proves an identity, not an address: it must be of the type and value that the other end expects. Left out it is the own address as the daemon sees it, which behind NAT is a private one. An at sign before an address makes it a name.',
    mend: 'Write the same identity as local on one end and as remote on the other; behind NAT, state it on both.',
    references: [rfc(7296, '3.5'), caseOf('libreswan', 237), caseOf('libreswan', 503), caseOf('ibm-cloud-docs', 198)],
    examples: {
      bad: {
        file: 'tunnel.yaml',
        text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}", remoteId: branch.example.org }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}", localId: "198.51.100.7" }
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
  supersedes: ['ikev1-main-psk-identity'],
  concerns: ({ phase, attribute }) => phase === 'ike-auth' && attribute === 'identity',
});
