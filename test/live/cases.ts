import { DH_GROUPS, ENCRYPTION, INTEGRITY } from '../../src/data/algorithms.js';
import { ipsecConf, SECRETS_HEAD } from '../../src/export/ipsec-conf.js';
import { mirrored } from '../../src/export/mirrored.js';
import { swanctlConf } from '../../src/export/swanctl.js';
import type { Dialect } from '../../src/model/api.js';
import { DIALECTS } from '../../src/model/api.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { tunnelEnd } from '../../src/tunnel.js';
import { random } from '../../bench/random.js';
import type { End, Plan } from './bodies.js';
import { canPlay, endFor } from './bodies.js';
import { playable } from './facts.js';
import { ADDRESSES, bodyPairs, fitted, plain, saysAll } from './pairs.js';

/** What a daemon is told: a `swanctl.conf`, or the two files of the starter. */
export type Configuration =
  { readonly swanctl: string } | { readonly ipsecConf: string; readonly ipsecSecrets: string };

/** An end, and the configuration with which a daemon plays it. */
export interface Part {
  readonly end: TunnelEnd;
  readonly configuration: Configuration;
  /** The names of its children in the configuration, in order. */
  readonly children: readonly string[];
}

export interface LiveCase {
  /** The row of the table. */
  readonly group: string;
  readonly name: string;
  readonly parts: readonly [Part, Part];
}

/** All that is played: pairs of bodies, each dialect with lists on the other end, and with the other end of the export. */
export function liveCases(seed: number, each: number): readonly LiveCase[] {
  const pairs = bodyPairs(seed, each).map(({ name, ends: [left, right] }): LiveCase => {
    const [group = '', what = ''] = name.split(': ');
    return { group, name: what, parts: [bodyPart(left), bodyPart(right)] };
  });
  const others = Object.values(DIALECTS)
    .flat()
    .flatMap((dialect, index) => [...listCases(dialect, seed, index), ...facingCases(dialect, seed, index)]);
  return [...pairs, ...others];
}

function bodyPart({ body, companions, dialect, key }: End): Part {
  return swanctlPart(playable(tunnelEnd(body, { companions, dialect })), key);
}

function swanctlPart(end: TunnelEnd, psk: string): Part {
  const { length } = end.children;
  return {
    end,
    configuration: { swanctl: swanctlConf(end, { psk }).text },
    children: length === 1 ? ['child'] : end.children.map((_, index) => `child-${String(index + 1)}`),
  };
}

function starterPart(end: TunnelEnd, psk: string): Part {
  const [file = '', secrets = ''] = ipsecConf(end, { psk }).text.split(SECRETS_HEAD);
  return {
    end,
    configuration: { ipsecConf: file, ipsecSecrets: secrets },
    children: Array.from(file.matchAll(/^conn (\S+)$/gmu), ([, name = '']) => name),
  };
}

/** A plan that a dialect can say, with the other end's plan. */
function plansFor(
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

function keyword(table: readonly { readonly logName: string; readonly keywords: readonly string[] }[], name: string) {
  const found = table.find(({ logName }) => logName === name)?.keywords[0];
  if (found === undefined) throw new Error(`no keyword for ${name}`);
  return found;
}

function words({ encryption, integrity, group }: Plan['ike'], ...groups: readonly string[]): string {
  const own = group === null ? [] : [keyword(DH_GROUPS, group)];
  return [keyword(ENCRYPTION, encryption), keyword(INTEGRITY, integrity), ...groups, ...own].join('-');
}

/** What only a device with lists of algorithms can do: no API has any. */
const LISTS: Readonly<Record<string, (plan: Plan) => { readonly ike: string[]; readonly child: string[] }>> = {
  'a first group that the other end does not have': ({ ike, esp }) => ({
    ike: [words(ike, 'ecp384')],
    child: [words(esp, 'ecp384')],
  }),
  'a first proposal that the other end does not have': ({ ike, esp }) => ({
    ike: ['aes256gcm16-prfsha384-ecp384', words(ike)],
    child: ['aes256gcm16-ecp384', words(esp)],
  }),
  'proposals with PFS and without': ({ ike, esp }) => ({
    ike: [words(ike)],
    child: [words({ ...esp, group: null }), words(esp)],
  }),
};

function listCases(dialect: Dialect, seed: number, index: number): readonly LiveCase[] {
  return Object.entries(LISTS).flatMap(([name, lists]): readonly LiveCase[] => {
    const plans = plansFor(dialect, seed, index);
    if (plans === null) return [];
    const [own, other] = plans;
    const [left, right] = ADDRESSES;
    const { ike, child } = lists(own);
    const peer = tunnelEnd({
      peer: {
        name: 'lists',
        localAddress: right,
        peerAddress: left,
        ike: { version: other.version === 'v1' ? 1 : 2, proposals: ike },
        auth: { method: 'psk', psk: other.key },
        child: { proposals: child, localSelectors: other.own, remoteSelectors: other.peer },
      },
    });
    const parts = [
      bodyPart(endFor(dialect, own, { own: left, peer: right })),
      swanctlPart(playable(peer), other.key),
    ] as const;
    return [{ group: `${dialect} and lists`, name, parts }];
  });
}

const FACING: Readonly<Record<string, Partial<Plan>>> = {
  equal: {},
  'IKEv1, equal': { version: 'v1' },
  'several networks': { own: ['10.1.0.0/16', '10.3.0.0/16'] },
  'several networks, IKEv1': { version: 'v1', own: ['10.1.0.0/16', '10.3.0.0/16'] },
  'aggressive mode': { version: 'v1', mode: 'aggressive' },
  'identities that are names': { ownId: 'hq.example.org', peerId: 'branch.example.org' },
};

/** An end and the other end that the export writes for it, in both of its formats. */
function facingCases(dialect: Dialect, seed: number, index: number): readonly LiveCase[] {
  return Object.entries(FACING).flatMap(([name, change]): readonly LiveCase[] => {
    const plans = plansFor(dialect, seed, index, change);
    if (plans === null) return [];
    const [own] = plans;
    const left = bodyPart(endFor(dialect, own, { own: ADDRESSES[0], peer: ADDRESSES[1] }));
    // Whoever is asked begins, and nobody else.
    const facing: TunnelEnd = { ...mirrored(left.end), starts: left.end.starts };
    return [
      {
        group: `${dialect} and its export`,
        name: `${name}, swanctl.conf`,
        parts: [left, swanctlPart(facing, own.key)],
      },
      { group: `${dialect} and its export`, name: `${name}, ipsec.conf`, parts: [left, starterPart(facing, own.key)] },
    ];
  });
}
