import { caseOf, rfc } from '../data/references.js';
import { defineRule } from './define.js';
import { clause, placesOfCause, standOf } from './shared/failures.js';

export default defineRule({
  id: 'tunnel-one-way',
  group: 'tunnel',
  levels: { oneWay: 'warning' },
  summary: 'A tunnel that comes up only if one particular end begins',
  page: () => ({
    why: 'The initiator chooses the version and the first proposals, the responder chooses among them, so that the same two configurations can agree one way round and not the other. Such a tunnel works until the wrong end begins: after a restart, or when its rekey comes first.',
    mend: 'Make both ends offer the same version, groups and algorithms in the same order; else let one end only answer.',
    references: [rfc(7296, '2.7'), caseOf('cloudstack', 4953), caseOf('libreswan', 1193)],
    examples: {
      bad: {
        file: 'tunnel.yaml',
        text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: any, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256-sha256-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 1, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256-sha256-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
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
    oneWay: ({ message }: { readonly message: string }) => message,
  }),
  visit: {
    pair(pair, report) {
      const { names, negotiation } = pair;
      if (negotiation.verdict !== 'up-one-way') return;
      const working = negotiation.directions.find(({ verdict }) => verdict === 'up');
      const failing = negotiation.directions.find(({ causes }) => causes.length > 0);
      const cause = failing?.causes[0];
      if (working === undefined || failing === undefined || cause === undefined) return;
      const [starter, other] = [names[working.initiator], names[failing.initiator]];
      const fate = failing.verdict === 'up-until-rekey' ? 'it does not last' : 'it fails';
      const message = `the tunnel comes up and stays up only if ${starter} begins. If ${other} begins ${fate}: ${clause(cause.message, pair)}: ${clause(cause.mend, pair)}`;
      const { place, options } = standOf(pair, placesOfCause(cause), message);
      report('oneWay', { message }, place, options);
    },
  },
});
