import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CidrBlock } from '../../src/model/address.js';
import { blockOf, formatBlock, overlaps, parseCidr } from '../../src/model/address.js';
import type { Flow } from '../../src/model/flows.js';
import { findFlowMeetings } from '../../src/model/flows.js';

/** Networks in a small space, so that many meet. */
const ipv4: fc.Arbitrary<CidrBlock> = fc
  .tuple(fc.nat({ max: 15 }), fc.constantFrom(0, 8, 28, 30, 31, 32))
  .map(([low, prefix]) => blockOf({ version: 4, bits: 0x0a000000 + low }, prefix));
const ipv6: fc.Arbitrary<CidrBlock> = fc
  .tuple(fc.nat({ max: 3 }), fc.constantFrom(0, 64, 126, 128))
  .map(([low, prefix]) => blockOf({ version: 6, bits: (0x20010db8n << 96n) + BigInt(low) }, prefix));
const block = fc.oneof({ arbitrary: ipv4, weight: 3 }, { arbitrary: ipv6, weight: 1 });

const local = fc.oneof(block, fc.constantFrom('group-a', 'group-b'));
const flows: fc.Arbitrary<Flow[]> = fc.array(fc.record({ owner: fc.nat({ max: 5 }), local, remote: block }), {
  maxLength: 24,
});

function localsMeet(one: Flow['local'], other: Flow['local']): boolean {
  return typeof one === 'string' || typeof other === 'string' ? one === other : overlaps(one, other);
}

function meet(one: Flow, other: Flow): boolean {
  return one.owner !== other.owner && localsMeet(one.local, other.local) && overlaps(one.remote, other.remote);
}

type Pair = readonly [one: number, other: number];

/** Every unordered pair of flows that meet, by comparing all with all. */
function pairsOf(list: readonly Flow[]): Pair[] {
  return list.flatMap((one, index) =>
    list.flatMap((other, later): Pair[] => (later > index && meet(one, other) ? [[index, later]] : [])),
  );
}

/** Excuses the owners whose numbers add up to 5. */
const EXCUSED = new Map([0, 1, 2, 3, 4, 5].map((owner) => [owner, new Set([5 - owner])]));

function at(list: readonly Flow[], index: number): Flow {
  const flow = list[index];
  if (flow === undefined) throw new Error(`no flow has the index ${index}`);
  return flow;
}

function sameLocal(one: Flow['local'], other: Flow['local']): boolean {
  return typeof one === 'string' || typeof other === 'string' ? one === other : formatBlock(one) === formatBlock(other);
}

describe('findFlowMeetings', () => {
  it('finds each pair that meets once, like a comparison of all with all', () => {
    fc.assert(
      fc.property(flows, fc.boolean(), (list, isExcusing) => {
        const meetings = findFlowMeetings(list, isExcusing ? { excused: EXCUSED } : {});
        const pairs = pairsOf(list).filter(
          ([one, other]) => !isExcusing || at(list, one).owner + at(list, other).owner !== 5,
        );
        expect(meetings.reduce((sum, { more }) => sum + 1 + more, 0)).toBe(pairs.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('names a partner that meets the flow, and says whether both networks are equal', () => {
    fc.assert(
      fc.property(flows, (list) => {
        for (const { flow, partner, equal } of findFlowMeetings(list)) {
          const [one, other] = [at(list, flow), at(list, partner)];
          expect(meet(one, other)).toBe(true);
          expect(equal).toBe(
            sameLocal(one.local, other.local) && formatBlock(one.remote) === formatBlock(other.remote),
          );
        }
      }),
    );
  });

  it('names the partner with the widest remote network unless one is equal', () => {
    const networks = (text: string): CidrBlock => {
      const parsed = parseCidr(text);
      if (!parsed.ok) throw new Error(`${text} is no network`);
      return parsed.block;
    };
    const home = networks('10.1.0.0/16');
    const remotes = ['10.9.1.0/24', '10.9.0.0/16', '10.8.0.0/14', '10.9.1.0/24', '10.9.1.128/25'].map(networks);
    expect(findFlowMeetings(remotes.map((remote, owner) => ({ owner, local: home, remote })))).toEqual([
      { flow: 0, partner: 2, more: 1, equal: false },
      { flow: 1, partner: 2, more: 0, equal: false },
      { flow: 3, partner: 0, more: 2, equal: true },
      { flow: 4, partner: 2, more: 3, equal: false },
    ]);
  });

  it('finds with chosen flows what they meet, on whichever side they stand', () => {
    fc.assert(
      fc.property(flows, fc.func(fc.boolean()), (list, isChosen) => {
        const meetings = findFlowMeetings(list, { involving: isChosen });
        const pairs = pairsOf(list).filter(([one, other]) => isChosen(one) || isChosen(other));
        expect(meetings.reduce((sum, { more }) => sum + 1 + more, 0)).toBe(pairs.length);
        for (const { flow, partner } of meetings) expect(isChosen(flow) || isChosen(partner)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives one finding for each of many equal flows but the first', () => {
    const network = blockOf({ version: 4, bits: 0x0a000000 }, 24);
    const list = Array.from({ length: 60_000 }, (_, owner) => ({ owner, local: network, remote: network }));
    const meetings = findFlowMeetings(list);
    expect(meetings).toHaveLength(59_999);
    expect(meetings.at(-1)).toEqual({ flow: 59_999, partner: 0, more: 59_998, equal: true });
  });

  it('passes over many flows of one owner at once', () => {
    const network = blockOf({ version: 4, bits: 0x0a000000 }, 24);
    const list = Array.from({ length: 200_000 }, (_, index) => ({
      owner: Math.floor(index / 100_000),
      local: network,
      remote: network,
    }));
    expect(findFlowMeetings(list)).toHaveLength(100_000);
  });
});
