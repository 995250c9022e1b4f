import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedByCode } from '../../src/model/counting-sort.js';

/** Codes of all sizes, many of them equal in all digits or in some. */
const code = fc.oneof(
  fc.nat({ max: 3 }),
  fc.nat({ max: 40 }).map((low) => 0x0a090000 * 64 + low),
  fc.nat({ max: 2 ** 26 }).map((high) => high * 4096),
  fc.maxSafeNat().map((number) => number % 2 ** 39),
);

describe('sortedByCode', () => {
  it.each([0, 1, 32, 33, 300])('sorts up to %i codes as a stable sort does', (maxLength) => {
    fc.assert(
      fc.property(fc.array(code, { maxLength, minLength: maxLength >> 1 }), (codes) => {
        const sorted = [...codes.keys()].sort((one, other) => (codes[one] ?? 0) - (codes[other] ?? 0) || one - other);
        expect([...sortedByCode(Float64Array.from(codes))]).toEqual(sorted);
      }),
    );
  });

  it('keeps the order of many equal codes', () => {
    const order = sortedByCode(new Float64Array(1000).fill(2 ** 38 + 7));
    expect(order.every((index, at) => index === at)).toBe(true);
  });
});
