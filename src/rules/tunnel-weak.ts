import { nist, rfc } from '../data/references.js';
import type { Located } from '../model/located.js';
import { valueOf } from '../model/located.js';
import type { Direction, Negotiation } from '../model/negotiation.js';
import type { Proposal, TunnelEnd } from '../model/tunnel-end.js';
import { defineRule } from './define.js';
import { standOf } from './shared/failures.js';
import { either } from './shared/phrases.js';
import type { Algorithm, Phase } from './shared/proposals.js';
import { soundFor } from './shared/stronger.js';

interface Agreed {
  readonly phase: Phase;
  readonly algorithm: Algorithm;
}

/** The finding is about the tunnel: the values themselves have rules of their own. */
const WHOLE = { left: { place: null, value: null }, right: { place: null, value: null } } as const;

/** The weak and broken algorithms that the ends agree on, each once. */
function weakIn({ directions }: Negotiation, end: TunnelEnd): readonly Agreed[] {
  const found = new Map<string, Agreed>();
  const proposals: readonly (readonly [Phase, readonly Proposal[]])[] = [
    [1, end.ike.proposals],
    [2, end.children.flatMap((child) => child.proposals)],
  ];
  for (const direction of directions.filter(({ verdict }) => verdict === 'up' || verdict === 'up-until-rekey')) {
    for (const [phase, offered] of proposals) {
      const selected = selectedIn(direction, phase);
      for (const algorithm of offered.flatMap(algorithmsOf)) {
        if (algorithm.standing === 'sound' || !selected.has(algorithm.logName)) continue;
        found.set(`${String(phase)} ${algorithm.logName}`, { phase, algorithm });
      }
    }
  }
  return [...found.values()];
}

/** The transforms of a phase by strongSwan's log names; of phase 2 also those of the rekeys, which bring the group. */
function selectedIn({ ike, children, rekey }: Direction, phase: Phase): ReadonlySet<string> {
  const suites =
    phase === 1
      ? [ike.selected]
      : [...children.map(({ selected }) => selected), rekey.byInitiator.selected, rekey.byResponder.selected];
  return new Set(suites.flatMap((suite) => suite?.replace(/^\w+:/u, '').split('/') ?? []));
}

function algorithmsOf({ encryption, integrity, dhGroups }: Proposal): readonly Algorithm[] {
  const known = (list: readonly Located<Algorithm | null>[]): readonly Algorithm[] =>
    list.flatMap((entry) => valueOf(entry) ?? []);
  return [...known(encryption), ...known(integrity), ...known(dhGroups)];
}

export default defineRule({
  id: 'tunnel-weak',
  group: 'tunnel',
  levels: { weak: 'warning' },
  summary: 'Two ends agree on a weak algorithm, and both could be set to a stronger one',
  page: () => ({
    why: 'Two ends take what both have, and a weak algorithm that was written for the sake of the other end stays when that end could do better long since. Each end alone cannot be changed without breaking the tunnel, so nobody does.',
    mend: 'Set the stronger algorithm on both ends at the same time, or list it before the weak one on both first.',
    references: [rfc(8247, '2'), rfc(8221, '5'), nist('SP 800-77 revision 1', '7.2.4.2')],
    examples: {
      bad: {
        file: 'tunnel.yaml',
        text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha1-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha1-modp2048] }
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
  cwe: [326],
  securitySeverity: '5.9',
  messages: () => ({
    weak: ({ message }: { readonly message: string }) => message,
  }),
  visit: {
    pair(pair, report) {
      const { left, right, names, negotiation } = pair;
      const weak = weakIn(negotiation, left).flatMap(({ phase, algorithm }) => {
        const theirs = soundFor(right.dialect, phase, algorithm.type);
        const common = soundFor(left.dialect, phase, algorithm.type).filter((logName) => theirs.includes(logName));
        return common.length === 0
          ? []
          : [`${algorithm.logName} in phase ${String(phase)} (both know ${either(common)})`];
      });
      if (weak.length === 0) return;
      const message = `${names.left} and ${names.right} agree on ${weak.join(', ')}: set the stronger one on both`;
      const { place, options } = standOf(pair, WHOLE, message);
      report('weak', { message }, place, options);
    },
  },
});
