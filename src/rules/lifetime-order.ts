import { caseOf, rfc, vendor } from '../data/references.js';
import type { Located } from '../model/located.js';
import { defineRule } from './define.js';
import { titleOf } from './shared/connections.js';
import type { Known } from './shared/known.js';
import { knownPair, subject } from './shared/known.js';
import { connectionsByPolicies, namingOf } from './shared/named-policies.js';

interface Lifetimes {
  /** The lifetime of phase 1, as the subject of a sentence. */
  readonly ike: string;
  readonly child: string;
  /** ZStack: how long before its end, at the latest, the IKE SA is renewed. */
  readonly marginSeconds: number;
}

type Variant = 'noMargin' | 'tightMargin' | 'longer' | 'equal';

const ADVICE = 'make phase 1 the longer, such as 86400 to 3600';

/** The agent of ZStack sets strongSwan's margintime, for both phases, to a tenth of `lifeTime`. */
function marginOf(childSeconds: number): number {
  return Math.floor(childSeconds / 10);
}

/** What is wrong with two lifetimes in seconds; undefined where nothing is. */
function fault(ike: number, child: number, marginSeconds: number, bothStated: boolean): Variant | undefined {
  // strongSwan takes the margin off, and up to as much again at random (`rekeyfuzz`).
  if (marginSeconds >= ike) return 'noMargin';
  if (2 * marginSeconds >= ike) return 'tightMargin';
  if (child > ike) return 'longer';
  return child === ike && bothStated ? 'equal' : undefined;
}

interface Compared {
  readonly variant: Variant;
  /** Of phase 1 and of phase 2. */
  readonly pair: readonly [Known<number>, Known<number>];
  readonly marginSeconds: number;
}

/** Two lifetimes in seconds; null where one is not known, or nothing is wrong. */
function compared(
  ike: Located<number> | undefined,
  child: Located<number> | undefined,
  hasMargin: boolean,
): Compared | null {
  const pair = knownPair(ike, child);
  if (pair === null) return null;
  const [ofIke, ofChild] = pair;
  // Nobody knows how long 0 is: `lifetime-zero` says so.
  if (ofIke.value === 0 || ofChild.value === 0) return null;
  const marginSeconds = hasMargin ? marginOf(ofChild.value) : 0;
  const bothStated = ofIke.origin === 'explicit' && ofChild.origin === 'explicit';
  const variant = fault(ofIke.value, ofChild.value, marginSeconds, bothStated);
  return variant === undefined ? null : { variant, pair, marginSeconds };
}

/** A lifetime of one of the policies that a connection names, as the subject of a sentence. */
function inPolicy({ origin, value }: Known<number>, phase: 1 | 2): string {
  const what = origin === 'default' ? 'the default lifetime' : 'the lifetime';
  return `${what} ${value} of phase ${phase} (${phase === 1 ? 'ikepolicy_id' : 'ipsecpolicy_id'})`;
}

const WORDS: Readonly<Record<Variant, (lifetimes: Lifetimes) => string>> = {
  noMargin: ({ ike, child, marginSeconds }) =>
    `${child} makes the gateway renew the IKE SA ${marginSeconds} seconds before its end, and ${ike} is no longer than that: the time of renewal falls below zero; ${ADVICE}`,
  tightMargin: ({ ike, child, marginSeconds }) =>
    `${child} makes the gateway renew the IKE SA ${marginSeconds} to ${2 * marginSeconds} seconds before its end, and ${ike} is no longer than that: the time of renewal may fall below zero; ${ADVICE}`,
  longer: ({ ike, child }) =>
    `${child} is longer than ${ike}: the CHILD SA ends early wherever the IKE SA is not renewed in time; ${ADVICE}`,
  equal: ({ ike, child }) => `${child} equals ${ike}: both phases are renewed at once; ${ADVICE}`,
};

export default defineRule({
  id: 'lifetime-order',
  group: 'operation',
  levels: { noMargin: 'error', tightMargin: 'warning', longer: 'warning', equal: 'note' },
  summary: 'Phase 2 lives as long as phase 1 or longer',
  page: () => ({
    why: 'In IKEv2 the CHILD SA ends with its IKE SA: a gateway that does not renew the IKE SA in time drops the traffic early, at the shorter lifetime. At ZStack the lifetime of phase 2 also sets how early the IKE SA is renewed, and a phase 1 that is shorter than that is renewed at once or never.',
    mend: 'Let phase 1 live several times as long as phase 2: 86400 and 3600 seconds are usual.',
    references: [
      rfc(7296, '2.8'),
      rfc(4308, '2.3'),
      vendor('zvyos', 'margintime'),
      vendor('ss', 'ikelifetime, margintime, rekeyfuzz'),
      caseOf('libreswan', 405),
      caseOf('alicloud', 1084),
    ],
    examples: {
      bad: {
        file: 'create-connection.json',
        text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14,
    "ikeLifeTime": 3600,
    "lifeTime": 7200
  }
}
`,
      },
      good: {
        file: 'create-connection.json',
        text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14,
    "ikeLifeTime": 86400,
    "lifeTime": 3600
  }
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => WORDS,
  visit: {
    tunnel({ ike, child }, { dialect }, report) {
      const found = compared(ike?.lifetimeSeconds, child?.lifetimeSeconds, dialect === 'zstack');
      if (found === null) return;
      const [ofIke, ofChild] = found.pair;
      const [at, other] = ofChild.origin === 'explicit' ? [ofChild, ofIke] : [ofIke, ofChild];
      const related = [{ place: other.place, message: subject(other) }];
      const { marginSeconds } = found;
      report(found.variant, { ike: subject(ofIke), child: subject(ofChild), marginSeconds }, at.place, { related });
    },
    workspace(workspace, report) {
      for (const { connection, ike, child } of connectionsByPolicies(workspace)) {
        const found = compared(ike?.lifetimeSeconds, child?.lifetimeSeconds, false);
        const named = namingOf(connection, 'ipsec-policy');
        if (found === null || named === undefined) continue;
        const [ofIke, ofChild] = found.pair;
        const lifetimes = { ike: inPolicy(ofIke, 1), child: inPolicy(ofChild, 2), marginSeconds: 0 };
        const mirrored = `${titleOf(connection)}: ${WORDS[found.variant](lifetimes)}`;
        report(found.variant, lifetimes, named.place, {
          related: [
            { place: ofChild.place, message: lifetimes.child, mirrored },
            { place: ofIke.place, message: lifetimes.ike, mirrored },
          ],
          between: [connection],
        });
      }
    },
  },
});
