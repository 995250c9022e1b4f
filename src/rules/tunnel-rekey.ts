import { caseOf, rfc } from '../data/references.js';
import { duration, durations } from '../model/duration.js';
import type { Direction } from '../model/negotiation.js';
import { endsWithChildSa, endsWithIkeSa } from '../model/negotiation.js';
import { defineRule } from './define.js';
import { failureAt, failureMessage, inPhase, placesOfCause, standOf } from './shared/failures.js';

/** When the first rekey is tried, and when traffic stops. */
function whenOf(direction: Direction): string {
  const { firstAttemptSeconds, firstAttemptIsAnew, outageSeconds } = direction.rekey;
  // An SA that ends unrenewed says itself when.
  if (firstAttemptSeconds === null || endsWithIkeSa(direction) || endsWithChildSa(direction)) return '';
  const stops = outageSeconds === null ? '' : `, and traffic stops after ${duration(outageSeconds)}`;
  const first = firstAttemptIsAnew ? 'The CHILD SA ends, unrekeyed,' : 'The first rekey is tried';
  return `. ${first} ${durations(firstAttemptSeconds)} after the tunnel came up${stops}`;
}

export default defineRule({
  id: 'tunnel-rekey',
  group: 'tunnel',
  levels: { fails: 'error' },
  summary: 'A tunnel that comes up and fails when its CHILD SA is rekeyed, or ends with an SA that nobody renews',
  page: () => ({
    why: 'In IKEv2 the first CHILD SA is made without a key exchange of its own, so that a different group for perfect forward secrecy, or one on one end alone, does no harm at first. It is asked for at the first rekey, which is refused again and again until the lifetime ends and traffic stops: often an hour after everything looked well. An IKE SA that nobody renews takes its CHILD SAs with it when its lifetime ends. A CHILD SA that nobody rekeys ends by itself; in IKEv1 nothing but traffic or a setting sets it up again.',
    mend: 'Set the same group for perfect forward secrecy on both ends, or on neither, and let the IKE SA and its CHILD SAs be renewed before they end.',
    references: [
      rfc(7296, '1.2'),
      rfc(7296, '1.3.3'),
      rfc(7296, '1.4.1'),
      rfc(7296, '2.8'),
      caseOf('libreswan', 405),
      caseOf('libreswan', 515),
      caseOf('libreswan', 1265),
      caseOf('libreswan', 1277),
      caseOf('opnsense', 8631),
      caseOf('strongSwan', 3024),
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
  child: { proposals: [aes256gcm16], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
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
  supersedes: ['no-pfs'],
  messages: () => ({
    fails: ({ message }: { readonly message: string }) => message,
  }),
  visit: {
    pair(pair, report) {
      const failure = failureAt(pair, inPhase('rekey'));
      if (failure === null) return;
      const message = `${failureMessage(pair, failure)}${whenOf(failure.direction)}`;
      const { place, options } = standOf(pair, placesOfCause(failure.causes[0]), message);
      report('fails', { message }, place, options);
    },
  },
});
