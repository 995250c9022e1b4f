import { caseOf, rfc } from '../data/references.js';
import { duration } from '../model/duration.js';
import type { Located } from '../model/located.js';
import { valueOf } from '../model/located.js';
import type { Side } from '../model/negotiation.js';
import type { TunnelEnd } from '../model/tunnel-end.js';
import type { TunnelPair } from '../model/tunnel-pair.js';
import { defineRule } from './define.js';
import type { PairPlaces } from './shared/failures.js';
import { standOf } from './shared/failures.js';

type LifetimeOf = (end: TunnelEnd) => Located<number> | undefined;

const ikeLifetime: LifetimeOf = ({ ike }) => ike.lifetimeSeconds;
const childLifetime: LifetimeOf = ({ children: [child] }) => child?.lifetimeSeconds;

const LIFETIMES = [
  ['ike', ikeLifetime, 'the IKE SA'],
  ['child', childLifetime, 'the CHILD SA'],
] as const;

/** Seconds until the lifetime ends; none never does. Undefined: not known. */
function secondsOf(located: Located<number> | undefined): number | undefined {
  const seconds = located === undefined ? undefined : valueOf(located);
  return seconds === 0 ? Infinity : seconds;
}

function shown(seconds: number | undefined): string {
  return seconds === undefined ? 'not known' : seconds === Infinity ? 'without end' : duration(seconds);
}

/** The lifetime that an end is known to have: what a `peer` document leaves out is the usual of one implementation. */
function statedBy(end: TunnelEnd, of: LifetimeOf): number | undefined {
  const located = of(end);
  return end.dialect === 'peer' && located?.origin === 'default' ? undefined : secondsOf(located);
}

/** Whether an end is the first to renew an SA whose lifetime ends there first. */
function renewsFirst(pair: TunnelPair, side: Side, of: LifetimeOf): boolean {
  // An end may let its IKE SA end, and then its peer renews it.
  if (of === ikeLifetime) return valueOf(pair[side].ike.renewal) !== 'none';
  // So may one let its CHILD SA end, or rekey so late that the peer is first.
  if (pair[side].children[0]?.rekeysBetween === null) return false;
  const firsts = pair.negotiation.directions.flatMap(({ rekey }) => rekey.firstAttemptBy ?? []);
  return firsts.every((first) => first === side);
}

/** Who renews an SA first, where the lifetimes differ. */
function differenceOf(pair: TunnelPair, of: LifetimeOf, name: string): string | null {
  const { left, right, names } = pair;
  const [one, two] = [statedBy(left, of), statedBy(right, of)];
  if (one === undefined || two === undefined || one === two) return null;
  if (!renewsFirst(pair, one < two ? 'left' : 'right', of)) return null;
  const [first, shorter, longer] = one < two ? [names.left, one, two] : [names.right, two, one];
  return `${name} lives ${shown(shorter)} at ${first} and ${shown(longer)} at ${one < two ? names.right : names.left}: ${first} renews it first, whichever end began`;
}

function placesOf({ left, right }: TunnelPair, of: LifetimeOf): PairPlaces {
  const at = (end: TunnelEnd): PairPlaces[Side] => {
    const located = of(end);
    return { place: located?.place ?? null, value: shown(secondsOf(located)) };
  };
  return { left: at(left), right: at(right) };
}

export default defineRule({
  id: 'tunnel-lifetime',
  group: 'tunnel',
  levels: { ike: 'note', child: 'note', ends: 'note' },
  summary: 'Two ends of a tunnel with different lifetimes, or an IKE SA that nobody renews in time',
  page: () => ({
    why: 'Lifetimes are not negotiated in IKEv2 and harm nothing by themselves: the end with the shorter one rekeys first. It is worth knowing which end that is, for it is the one whose proposals are sent then. An IKEv2 SA that ends unrenewed takes its CHILD SAs with it, however long their own lifetime is; traffic may set it up again.',
    mend: 'Set the same lifetimes on both ends, and let the IKE SA be renewed before it ends.',
    references: [rfc(7296, '2.8'), caseOf('azure-docs', 73889), caseOf('libreswan', 405)],
    examples: {
      bad: {
        file: 'tunnel.yaml',
        text: `peer:
  name: hq
  localAddress: 203.0.113.5
  peerAddress: 198.51.100.7
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { lifetime: 28800, proposals: [aes256gcm16-modp2048], localSelectors: [10.20.0.0/16], remoteSelectors: [192.168.40.0/24] }
---
peer:
  name: branch
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.5
  ike: { version: 2, proposals: [aes256-sha256-modp2048] }
  auth: { psk: "\${TUNNEL_PSK}" }
  child: { lifetime: 3600, proposals: [aes256gcm16-modp2048], localSelectors: [192.168.40.0/24], remoteSelectors: [10.20.0.0/16] }
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
    ike: ({ message }: { readonly message: string }) => message,
    child: ({ message }: { readonly message: string }) => message,
    ends: ({ message }: { readonly message: string }) => message,
  }),
  visit: {
    pair(pair, report) {
      const { verdict, directions } = pair.negotiation;
      if (verdict !== 'up' && verdict !== 'up-one-way' && verdict !== 'up-until-rekey') return;
      // Where nothing sets the tunnel up again, `tunnel-rekey` speaks.
      if (
        directions.some(({ causes }) =>
          causes.some(({ attribute }) => attribute === 'renewal' || attribute === 'lifetime'),
        )
      )
        return;
      const ends = directions
        .map(({ renewal }) => renewal.endsChildrenAfterSeconds)
        .find((seconds) => seconds !== null);
      if (typeof ends === 'number') {
        const message = `the IKE SA ends after ${duration(ends)} without being renewed, and takes its CHILD SAs with it until the next packet at the latest: let one end renew it`;
        const { place, options } = standOf(pair, placesOf(pair, ikeLifetime), message);
        report('ends', { message }, place, options);
      }
      for (const [variant, of, name] of LIFETIMES) {
        const message = ends === undefined || variant === 'child' ? differenceOf(pair, of, name) : null;
        if (message === null) continue;
        const { place, options } = standOf(pair, placesOf(pair, of), message);
        report(variant, { message }, place, options);
      }
    },
  },
});
