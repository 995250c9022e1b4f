import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDynamic, parseSelector } from '../../src/model/traffic-selector.js';
import type { AddressRange } from '../../src/model/tunnel-end.js';
import { narrow } from '../../src/simulate/narrowing.js';
import { formatRange, intersection, RangeIndex, RangeUnion, withoutContained } from '../../src/simulate/ranges.js';
import { prefixOf } from '../../src/model/traffic-selector.js';

const range = fc
  .tuple(fc.nat(40), fc.nat(12), fc.boolean())
  .map(([first, length, ipv6]): AddressRange =>
    ipv6
      ? { version: 6, first: BigInt(first), last: BigInt(first + length) }
      : { version: 4, first, last: first + length },
  );
const ranges = fc.array(range, { maxLength: 8 });

/** All addresses of a list, spelled out. */
function addresses(list: readonly AddressRange[]): ReadonlySet<string> {
  return new Set(
    list.flatMap(({ version, first, last }) =>
      Array.from(
        { length: Number(last) - Number(first) + 1 },
        (_, index) => `${String(version)}:${String(Number(first) + index)}`,
      ),
    ),
  );
}

function contains(outer: AddressRange, inner: AddressRange): boolean {
  return outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
}

describe('ranges', () => {
  it('keep what no other one contains', () => {
    fc.assert(
      fc.property(ranges, (list) => {
        const kept = withoutContained(list);
        expect(addresses(kept)).toEqual(addresses(list));
        const simple = list.filter(
          (one, index) =>
            !list.some(
              (other, place) => place !== index && contains(other, one) && (!contains(one, other) || place < index),
            ),
        );
        expect(kept).toEqual(simple);
      }),
    );
  });

  it('are found by what they meet', () => {
    fc.assert(
      fc.property(ranges, range, (list, wanted) => {
        const kept = withoutContained(list);
        expect(new RangeIndex(kept).meeting(wanted)).toEqual(kept.filter((one) => intersection(one, wanted) !== null));
      }),
    );
  });

  it('narrow to what both hold, whichever side narrows', () => {
    fc.assert(
      fc.property(ranges, ranges, (one, two) => {
        const shared = addresses(narrow(one, two));
        const expected = new Set([...addresses(one)].filter((address) => addresses(two).has(address)));
        expect(shared).toEqual(expected);
        expect(addresses(narrow(two, one))).toEqual(expected);
      }),
    );
  });

  it('cover a range together where they hold all of it', () => {
    fc.assert(
      fc.property(ranges, range, (list, wanted) => {
        const held = addresses(list);
        expect(new RangeUnion(list).covers(wanted)).toBe(
          [...addresses([wanted])].every((address) => held.has(address)),
        );
      }),
    );
  });

  it.each([
    ['10.1.0.0/16', '10.1.0.0/16'],
    ['10.1.2.3/16', '10.1.0.0/16'],
    ['10.1.2.3', '10.1.2.3/32'],
    ['10.1.1.10-10.1.2.20', '10.1.1.10..10.1.2.20'],
    ['10.1.0.0-10.1.255.255', '10.1.0.0/16'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['2001:db8::/32', '2001:db8::/32'],
    ['::/0', '::/0'],
    ['2001:db8::1-2001:db8::2', '2001:db8::1..2001:db8::2'],
  ])('are shown as strongSwan shows %s', (text, shown) => {
    const selector = parseSelector(text);
    expect(selector === null || isDynamic(selector) ? selector : formatRange(selector)).toBe(shown);
  });

  it('are networks by size and alignment', () => {
    expect(prefixOf({ version: 4, first: 1, last: 2 })).toBeNull();
    expect(prefixOf({ version: 6, first: 2n, last: 3n })).toBe(127);
  });

  it.each(['10.1.0.0/33', '10.1.0.9-10.1.0.1', '10.1.0.1-::1', 'lan', '', '10.1.0.0/16[tcp/opaque]', '[tcp]'])(
    'refuse %j',
    (text) => {
      expect(parseSelector(text)).toBeNull();
    },
  );

  it('narrow long lists without comparing each with each', () => {
    const many = (shift: number): readonly AddressRange[] =>
      Array.from({ length: 50_000 }, (_, index) => ({
        version: 4,
        first: index * 256 + shift,
        last: index * 256 + shift + 255,
      }));
    expect(narrow(many(0), many(128))).toHaveLength(99_999);
  });
});
