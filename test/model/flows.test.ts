import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CidrBlock } from '../../src/model/address.js';
import { blockOf, formatBlock, overlaps } from '../../src/model/address.js';
import type { Flow } from '../../src/model/flows.js';
import { findFlowMeetings } from '../../src/model/flows.js';

/** Networks in a small space, so that many meet. */
const block: fc.Arbitrary<CidrBlock> = fc
  .tuple(fc.nat({ max: 15 }), fc.constantFrom(0, 8, 28, 30, 31, 32))
  .map(([low, prefix]) => blockOf({ version: 4, bits: 0x0a000000 + low }, prefix));

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

/** Every unordered pair of flows that meet, by comparing all with all. */
function bruteForce(list: readonly Flow[], isAllowed: (one: number, other: number) => boolean): number {
  let pairs = 0;
  for (const [index, one] of list.entries()) {
    for (const other of list.slice(index + 1)) if (meet(one, other) && !isAllowed(one.owner, other.owner)) pairs++;
  }
  return pairs;
}

describe('findFlowMeetings', () => {
  it('finds each pair that meets once, like a comparison of all with all', () => {
    fc.assert(
      fc.property(flows, fc.boolean(), (list, excuse) => {
        const isAllowed = (one: number, other: number): boolean => excuse && one + other === 5;
        const meetings = findFlowMeetings(list, isAllowed);
        const pairs = meetings.reduce((sum, { more }) => sum + 1 + more, 0);
        expect(pairs).toBe(bruteForce(list, isAllowed));
      }),
      { numRuns: 2000 },
    );
  });

  it('names a partner that meets the flow, and says whether both networks are equal', () => {
    fc.assert(
      fc.property(flows, (list) => {
        for (const { flow, partner, equal } of findFlowMeetings(list)) {
          const one = list[flow];
          const other = list[partner];
          if (one === undefined || other === undefined) throw new Error('an index is out of range');
          expect(meet(one, other)).toBe(true);
          const sameLocal =
            typeof one.local === 'string' || typeof other.local === 'string'
              ? one.local === other.local
              : formatBlock(one.local) === formatBlock(other.local);
          expect(equal).toBe(sameLocal && formatBlock(one.remote) === formatBlock(other.remote));
        }
      }),
    );
  });

  it('gives one finding for each of many equal flows but the first', () => {
    const network = blockOf({ version: 4, bits: 0x0a000000 }, 24);
    const list = Array.from({ length: 60_000 }, (_, owner) => ({ owner, local: network, remote: network }));
    const meetings = findFlowMeetings(list);
    expect(meetings).toHaveLength(59_999);
    expect(meetings.at(-1)).toEqual({ flow: 59_999, partner: 0, more: 59_998, equal: true });
  });
});
