import { caseOf, vendor } from '../data/references.js';
import { valueOf } from '../model/located.js';
import type { Side } from '../model/negotiation.js';
import { otherSide, SIDES } from '../model/negotiation.js';
import type { StartAction, TunnelEnd } from '../model/tunnel-end.js';
import { defineRule } from './define.js';
import type { PairPlaces } from './shared/failures.js';
import { standOf } from './shared/failures.js';

function startOf({ starts }: TunnelEnd): PairPlaces[Side] {
  return { place: starts.place, value: valueOf(starts) ?? null };
}

export default defineRule({
  id: 'tunnel-no-initiator',
  group: 'tunnel',
  levels: { nobody: 'error', onTraffic: 'note' },
  summary: 'A tunnel that neither end sets up by itself',
  page: () => ({
    why: 'If both ends only answer, nobody sends the first message. If one end only answers and the other waits for traffic, the tunnel is down until the side that waits has something to send: whoever calls from the other side gets no answer.',
    mend: 'Let one end set the tunnel up by itself.',
    references: [vendor('odocs', 'initiator'), vendor('apy', 'EffectImmediately'), caseOf('cloudstack', 13687)],
    examples: {
      bad: {
        file: 'tunnel.yaml',
        text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  starts: never
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  starts: never
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
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
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    nobody: ({ message }: { readonly message: string }) => message,
    onTraffic: ({ message }: { readonly message: string }) => message,
  }),
  visit: {
    pair(pair, report) {
      const { left, right, names } = pair;
      const starts: Readonly<Record<Side, StartAction | undefined>> = {
        left: valueOf(left.starts),
        right: valueOf(right.starts),
      };
      const places: PairPlaces = { left: startOf(left), right: startOf(right) };
      if (starts.left === 'never' && starts.right === 'never') {
        const message = `${names.left} and ${names.right} both wait for the other to begin: let one of them set the tunnel up`;
        const { place, options } = standOf(pair, places, message);
        report('nobody', { message }, place, options);
        return;
      }
      const waiting = SIDES.find((side) => starts[side] === 'on-traffic' && starts[otherSide(side)] === 'never');
      if (waiting === undefined) return;
      const [one, other] = [names[waiting], names[otherSide(waiting)]];
      const message = `${other} never begins, and ${one} begins when there is traffic: until the networks of ${one} send something the tunnel is down`;
      const { place, options } = standOf(pair, places, message);
      report('onTraffic', { message }, place, options);
    },
  },
});
