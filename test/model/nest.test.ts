import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CidrBlock } from '../../src/model/address.js';
import { blockOf, contains, formatBlock } from '../../src/model/address.js';
import { nestOf, NONE } from '../../src/model/nest.js';
import { networkKeys } from '../../src/model/network-keys.js';

const ipv4 = fc
  .tuple(fc.oneof(fc.nat({ max: 15 }), fc.nat({ max: 0xffffffff })), fc.constantFrom(0, 1, 8, 24, 28, 31, 32))
  .map(([bits, prefix]) => blockOf({ version: 4, bits }, prefix));
const ipv6 = fc
  .tuple(fc.oneof(fc.bigInt(0n, 15n), fc.bigInt(0n, (1n << 128n) - 1n)), fc.constantFrom(0, 1, 64, 124, 127, 128))
  .map(([bits, prefix]) => blockOf({ version: 6, bits }, prefix));
const blocks = fc.array(fc.oneof(ipv4, ipv6), { maxLength: 80 });

/** The blocks by their numbers. */
function networksIn(list: readonly CidrBlock[], numbers: Uint32Array): Map<number, CidrBlock> {
  return new Map(list.map((block, index) => [numbers[index] ?? NONE, block]));
}

describe('nestOf', () => {
  it('gives equal networks one number, and numbers them without gaps in order of address', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const { numbers, size } = nestOf(networkKeys(list, (block) => block));
        const networks = networksIn(list, numbers);
        expect([...networks.keys()].sort((one, other) => one - other)).toEqual([...Array(size).keys()]);
        expect(new Set(list.map(formatBlock)).size).toBe(size);
        for (const [index, block] of list.entries()) {
          const same = networks.get(numbers[index] ?? NONE);
          expect(same && formatBlock(same)).toBe(formatBlock(block));
        }
      }),
    );
  });

  it('knows the narrowest network around each one, and where those inside it end', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const { numbers, parents, ends } = nestOf(networkKeys(list, (block) => block));
        const networks = networksIn(list, numbers);
        for (const [number, block] of networks) {
          const inside = [...networks].filter(([, other]) => contains(block, other)).map(([other]) => other);
          const range = inside.sort((one, other) => one - other);
          expect(range).toEqual(Array.from(range, (_, index) => number + index));
          expect(ends[number]).toBe(number + range.length);
          const around = [...networks].filter(([other, outer]) => other !== number && contains(outer, block));
          const narrowest = around.sort(([, one], [, other]) => other.prefix - one.prefix)[0];
          expect(parents[number]).toBe(narrowest?.[0] ?? NONE);
        }
      }),
    );
  });
});
