import { DH_GROUPS, ENCRYPTION, INTEGRITY } from '../../src/data/algorithms.js';
import { mirrored } from '../../src/export/mirrored.js';
import type { Dialect } from '../../src/model/api.js';
import { DIALECTS } from '../../src/model/api.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { tunnelEnd } from '../../src/library/tunnel.js';
import type { Plan } from './bodies.js';
import { endFor } from './bodies.js';
import { playable } from './facts.js';
import type { LiveCase } from './live-case.js';
import { bodyPart, EITHER, starterPart, swanctlPart } from './live-case.js';
import { limitCases } from './limit-cases.js';
import { natCases } from './nat-cases.js';
import { ADDRESSES, CABLE } from './network.js';
import { bodyPairs, plansFor } from './pairs.js';
import { writtenCases } from './written-cases.js';

/** All that is played: pairs of bodies, each dialect with lists on the other end, and with the other end of the export. */
export function liveCases(seed: number, each: number): readonly LiveCase[] {
  const pairs = bodyPairs(seed, each).map(({ name, ends: [left, right] }): Cabled => {
    const [group = '', what = ''] = name.split(': ');
    return { group, name: what, parts: [bodyPart(left), bodyPart(right)] };
  });
  const others = Object.values(DIALECTS)
    .flat()
    .flatMap((dialect, index) => [...listCases(dialect, seed, index), ...facingCases(dialect, seed, index)]);
  const cabled = [...pairs, ...others].map((played): LiveCase => ({ ...played, network: CABLE, begins: EITHER }));
  return [...cabled, ...limitCases(), ...writtenCases(), ...natCases(seed)];
}

/** A case that is played over a cable, and begun by either end. */
type Cabled = Omit<LiveCase, 'network' | 'begins'>;

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

function listCases(dialect: Dialect, seed: number, index: number): readonly Cabled[] {
  return Object.entries(LISTS).flatMap(([name, lists]): readonly Cabled[] => {
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
function facingCases(dialect: Dialect, seed: number, index: number): readonly Cabled[] {
  return Object.entries(FACING).flatMap(([name, change]): readonly Cabled[] => {
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
