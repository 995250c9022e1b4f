import type { Dialect } from '../../src/model/api.js';
import { DIALECTS } from '../../src/model/api.js';
import type { Random } from '../../bench/random.js';
import { random } from '../../bench/random.js';
import { tunnelEnd } from '../../src/library/tunnel.js';
import type { End, Plan } from './bodies.js';
import { canPlay, endFor } from './bodies.js';
import { playable } from './facts.js';
import { ADDRESSES } from './network.js';

/** Two request bodies, which are the two ends of one tunnel. */
export interface BodyPair {
  readonly name: string;
  readonly ends: readonly [End, End];
}

type Plans = readonly [Plan, Plan];
type Change = (plans: Plans, random: Random) => Plans;

const GROUPS = ['MODP_1024', 'MODP_1536', 'MODP_2048'] as const;
const CIPHERS = ['AES_CBC_128', 'AES_CBC_192', 'AES_CBC_256', '3DES_CBC'] as const;
const INTEGRITIES = ['HMAC_SHA1_96', 'HMAC_SHA2_256_128', 'HMAC_SHA2_384_192', 'HMAC_SHA2_512_256'] as const;

/** Another choice than one that was made. */
function other<T>(choices: readonly [T, ...T[]], than: T, { pick }: Random): T {
  const others = choices.filter((choice) => choice !== than);
  const [first = than, ...rest] = others;
  return pick([first, ...rest]);
}

function withRight(change: (right: Plan, random: Random) => Plan): Change {
  return ([left, right], seeded) => [left, change(right, seeded)];
}

const EITHER = 'either version on one end';
const EITHER_AND_V1 = 'either version on one end, IKEv1 on the other';

/** What few APIs can say is played wherever they can. */
const RARE = [EITHER, EITHER_AND_V1];

/** What may differ between two ends, and what the two may have in common. Each runs in both directions. */
const CHANGES: Readonly<Record<string, Change>> = {
  [EITHER]: ([left, right]) => [{ ...left, version: 'any' }, right],
  [EITHER_AND_V1]: ([left, right]) => [
    { ...left, version: 'any' },
    { ...right, version: 'v1' },
  ],
  equal: (plans) => plans,
  'IKEv1, equal': (plans) => both(plans, { version: 'v1' }),
  'another cipher for the IKE SA': withRight((plan, seeded) => ({
    ...plan,
    ike: { ...plan.ike, encryption: other(CIPHERS, plan.ike.encryption, seeded) },
  })),
  'another integrity algorithm for the IKE SA': withRight((plan, seeded) => ({
    ...plan,
    ike: { ...plan.ike, integrity: other(INTEGRITIES, plan.ike.integrity, seeded) },
  })),
  'another group for the IKE SA': withRight((plan, seeded) => ({
    ...plan,
    ike: { ...plan.ike, group: other(GROUPS, plan.ike.group ?? '', seeded) },
  })),
  'another group for the IKE SA, IKEv1': (plans, seeded) =>
    withRight((plan) => ({ ...plan, ike: { ...plan.ike, group: other(GROUPS, plan.ike.group ?? '', seeded) } }))(
      both(plans, { version: 'v1' }),
      seeded,
    ),
  'another key': withRight((plan) => ({ ...plan, key: `${plan.key}x` })),
  'another key, IKEv1': (plans) => withKey(both(plans, { version: 'v1' })),
  'another identity': withRight((plan) => ({ ...plan, ownId: 'branch.example.org' })),
  'identities that are names': ([left, right]) => [
    { ...left, ownId: 'hq.example.org', peerId: 'branch.example.org' },
    { ...right, ownId: 'branch.example.org', peerId: 'hq.example.org' },
  ],
  'another group for CHILD SAs': withRight((plan, seeded) => ({
    ...plan,
    esp: { ...plan.esp, group: other(GROUPS, plan.esp.group ?? '', seeded) },
  })),
  'another group for CHILD SAs, IKEv1': (plans, seeded) =>
    withRight((plan) => ({ ...plan, esp: { ...plan.esp, group: other(GROUPS, plan.esp.group ?? '', seeded) } }))(
      both(plans, { version: 'v1' }),
      seeded,
    ),
  'no group for CHILD SAs on one end': withRight((plan) => ({ ...plan, esp: { ...plan.esp, group: null } })),
  'another cipher for CHILD SAs': withRight((plan, seeded) => ({
    ...plan,
    esp: { ...plan.esp, encryption: other(CIPHERS, plan.esp.encryption, seeded) },
  })),
  'another integrity algorithm for CHILD SAs, IKEv1': (plans, seeded) =>
    withRight((plan) => ({
      ...plan,
      esp: { ...plan.esp, integrity: other(INTEGRITIES, plan.esp.integrity, seeded) },
    }))(both(plans, { version: 'v1' }), seeded),
  'one version each': withRight((plan) => ({ ...plan, version: 'v1' })),
  'one mode each': (plans) =>
    withRight((plan) => ({ ...plan, mode: 'aggressive' }))(both(plans, { version: 'v1' }), NONE),
  'aggressive mode': (plans) => both(plans, { version: 'v1', mode: 'aggressive' }),
  'a wider network for the peer': withRight((plan) => ({ ...plan, peer: ['10.0.0.0/8'] })),
  'a wider network for the peer, IKEv1': (plans) =>
    withRight((plan) => ({ ...plan, peer: ['10.0.0.0/8'] }))(both(plans, { version: 'v1' }), NONE),
  'other networks': withRight((plan) => ({ ...plan, peer: ['172.16.0.0/16'] })),
  'several networks': ([left, right]) => [
    { ...left, own: ['10.1.0.0/16', '10.3.0.0/16'] },
    { ...right, peer: ['10.1.0.0/16', '10.3.0.0/16'] },
  ],
  'several networks, one of them known to one end alone': ([left, right]) => [
    { ...left, own: ['10.1.0.0/16', '10.3.0.0/16'] },
    right,
  ],
};

/** For changes that leave nothing to chance. */
const NONE = random(0, 0);

function both([left, right]: Plans, fields: Partial<Plan>): Plans {
  return [
    { ...left, ...fields },
    { ...right, ...fields },
  ];
}

function withKey(plans: Plans): Plans {
  return withRight((plan) => ({ ...plan, key: `${plan.key}x` }))(plans, NONE);
}

function plain({ pick, text }: Random): Plans {
  const group = pick(GROUPS);
  const plan = {
    version: 'v2',
    mode: 'main',
    ike: { encryption: pick(CIPHERS), integrity: pick(INTEGRITIES), group },
    esp: { encryption: pick(CIPHERS), integrity: pick(INTEGRITIES), group: pick(GROUPS) },
    key: text('abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789', 24),
    ownId: null,
    peerId: null,
  } as const;
  return [
    { ...plan, own: ['10.1.0.0/16'], peer: ['10.2.0.0/16'] },
    { ...plan, own: ['10.2.0.0/16'], peer: ['10.1.0.0/16'] },
  ];
}

/** A dialect's gateway of old knows one version. */
function fitted(dialect: Dialect, plan: Plan): Plan {
  return dialect === 'zstack-legacy' ? { ...plan, version: 'v1', mode: 'main', ownId: null, peerId: null } : plan;
}

/** All changes that two dialects can show, over every pair of dialects; `most` of them for each pair. */
export function bodyPairs(seed: number, most: number): readonly BodyPair[] {
  const dialects = Object.values(DIALECTS).flat();
  const pairs: BodyPair[] = [];
  dialects.forEach((leftDialect, leftIndex) => {
    for (const rightDialect of dialects.slice(leftIndex)) {
      const usual = Object.keys(CHANGES).filter((name) => !RARE.includes(name));
      const offset = pairs.length % usual.length;
      let count = 0;
      for (const name of [...RARE, ...usual.slice(offset), ...usual.slice(0, offset)]) {
        if (count === most) break;
        const pair = pairOf(name, leftDialect, rightDialect, random(seed, pairs.length));
        if (pair === null) continue;
        pairs.push(pair);
        count++;
      }
    }
  });
  return pairs;
}

/** Whether the API takes all algorithms of a body. */
function saysAll(end: End): boolean {
  const { ike, children } = playable(tunnelEnd(end.body, { companions: end.companions, dialect: end.dialect }));
  return ike.proposals.length > 0 && children.every(({ proposals }) => proposals.length > 0);
}

/** A plan that a dialect can say, with the other end's plan. */
export function plansFor(
  dialect: Dialect,
  seed: number,
  index: number,
  change: Partial<Plan> = {},
): readonly [Plan, Plan] | null {
  const seeded = random(seed, index);
  for (let tries = 0; tries < 200; tries++) {
    const [left, right] = plain(seeded);
    const own = fitted(dialect, { ...left, ...change });
    if (!canPlay(dialect, own)) continue;
    if (saysAll(endFor(dialect, own, { own: ADDRESSES[0], peer: ADDRESSES[1] }))) {
      return [own, { ...right, version: own.version }];
    }
  }
  return null;
}

function pairOf(name: string, leftDialect: Dialect, rightDialect: Dialect, seeded: Random): BodyPair | null {
  for (let tries = 0; tries < 50; tries++) {
    const plans = CHANGES[name]?.(plain(seeded), seeded);
    if (plans === undefined) return null;
    const [left, right] = [fitted(leftDialect, plans[0]), fitted(rightDialect, plans[1])];
    if (!canPlay(leftDialect, left) || !canPlay(rightDialect, right)) continue;
    const [one, two] = ADDRESSES;
    const ends = [
      endFor(leftDialect, left, { own: one, peer: two }),
      endFor(rightDialect, right, { own: two, peer: one }),
    ] as const;
    // Not every API takes every name that it has for an algorithm in both phases.
    if (ends.every(saysAll)) return { name: `${leftDialect} and ${rightDialect}: ${name}`, ends };
  }
  return null;
}
