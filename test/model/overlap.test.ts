import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CidrBlock } from '../../src/model/address.js';
import { contains, overlaps, parseCidr } from '../../src/model/address.js';
import { findMeetings, findOverlaps } from '../../src/model/overlap.js';
import type { Meeting, Overlap } from '../../src/model/overlap.js';

function block(text: string): CidrBlock {
  const parsed = parseCidr(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.block;
}

/** Networks in few addresses, so that many of them meet; some of IPv6. */
const network = fc
  .tuple(fc.integer({ min: 0, max: 63 }), fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 9 }))
  .map(([host, bits, version]) =>
    block(version === 0 ? `::${host.toString(16)}/${128 - bits}` : `10.0.0.${host}/${32 - bits}`),
  );
const networks = fc.oneof(fc.array(network, { maxLength: 12 }), fc.array(network, { maxLength: 60 }));

/** The order in which a partner is picked: the widest, then the lowest address, then the first in the list. */
function widestOf(candidates: readonly number[], blocks: readonly CidrBlock[]): number {
  const [widest = -1] = candidates.toSorted((one, other) => {
    const [a, b] = [blocks[one], blocks[other]];
    if (a === undefined || b === undefined) return 0;
    return a.prefix - b.prefix || Number(BigInt(a.first) - BigInt(b.first)) || one - other;
  });
  return widest;
}

function bruteOverlaps(blocks: readonly CidrBlock[]): Overlap[] {
  return blocks.flatMap((inner, entry) => {
    const around = [...blocks.keys()].filter((index) => {
      const outer = blocks[index];
      if (outer === undefined || index === entry || !contains(outer, inner)) return false;
      return !contains(inner, outer) || index < entry;
    });
    return around.length === 0 ? [] : [{ entry, widest: widestOf(around, blocks), more: around.length - 1 }];
  });
}

function bruteMeetings(blocks: readonly CidrBlock[], others: readonly CidrBlock[]): Meeting[] {
  const inner = new Set(bruteOverlaps(blocks).map(({ entry }) => entry));
  return blocks.flatMap((subject, entry) => {
    if (inner.has(entry)) return [];
    const met = [...others.keys()].filter((index) => {
      const other = others[index];
      return other !== undefined && overlaps(subject, other);
    });
    return met.length === 0 ? [] : [{ entry, widest: widestOf(met, others), more: met.length - 1 }];
  });
}

describe('findOverlaps', () => {
  it('names the widest network around an entry, and how many more there are', () => {
    const blocks = ['10.1.2.0/24', '10.0.0.0/8', '10.1.0.0/16', '192.168.0.0/16'].map(block);
    expect(findOverlaps(blocks)).toEqual([
      { entry: 0, widest: 1, more: 1 },
      { entry: 2, widest: 1, more: 0 },
    ]);
  });

  it('reports the later of two equal entries', () => {
    expect(findOverlaps(['10.0.0.0/8', '10.0.0.0/8'].map(block))).toEqual([{ entry: 1, widest: 0, more: 0 }]);
  });

  it('keeps the versions apart', () => {
    expect(findOverlaps(['0.0.0.0/0', '::/0'].map(block))).toEqual([]);
  });

  it('finds what a search of all pairs finds', () => {
    fc.assert(
      fc.property(networks, (blocks) => {
        expect(findOverlaps(blocks)).toEqual(bruteOverlaps(blocks));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('findMeetings', () => {
  it('names the widest network of the other side', () => {
    const meetings = findMeetings(
      ['10.1.0.0/16', '172.16.0.0/12'].map(block),
      ['10.1.2.0/25', '10.1.3.0/24'].map(block),
    );
    expect(meetings).toEqual([{ entry: 0, widest: 1, more: 1 }]);
  });

  it('leaves out what lies inside another network of its own side', () => {
    const meetings = findMeetings(['10.1.0.0/16', '10.0.0.0/8'].map(block), [block('10.1.0.0/16')]);
    expect(meetings).toEqual([{ entry: 1, widest: 0, more: 0 }]);
  });

  it('finds what a search of all pairs finds', () => {
    fc.assert(
      fc.property(networks, networks, (blocks, others) => {
        expect(findMeetings(blocks, others)).toEqual(bruteMeetings(blocks, others));
      }),
      { numRuns: 2000 },
    );
  });
});
