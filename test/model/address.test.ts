import { isIPv4, isIPv6 } from 'node:net';
import fc from 'fast-check';
import { IPv4, IPv4CidrRange, IPv6, IPv6CidrRange } from 'ip-num';
import { describe, expect, it } from 'vitest';
import {
  addressFault,
  blockOf,
  contains,
  containsAddress,
  formatAddress,
  formatBlock,
  isEverything,
  netmaskPrefix,
  overlaps,
  parseAddress,
  parseCidr,
} from '../../src/model/address.js';
import type { CidrBlock } from '../../src/model/address.js';

const ipv4 = fc.ipV4();
const ipv6 = fc.ipV6();
const cidr4 = fc.tuple(ipv4, fc.integer({ min: 0, max: 32 })).map(([address, prefix]) => `${address}/${prefix}`);
const cidr6 = fc.tuple(ipv6, fc.integer({ min: 0, max: 128 })).map(([address, prefix]) => `${address}/${prefix}`);
/** Texts that are nearly addresses. */
const nearAddress = fc.oneof(
  fc.stringMatching(/^[\d.]{0,16}$/u),
  fc.stringMatching(/^[\da-fF:.]{0,40}$/u),
  fc.string(),
);

function blockIn(text: string): CidrBlock {
  const parsed = parseCidr(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.fault}`);
  return parsed.block;
}

/** ip-num takes no `::` in front of a dotted address, and no short groups beside one. */
function ipNum6(text: string): bigint {
  return IPv6.fromString(formatAddress(parseAddress(text) ?? { version: 6, bits: 0n })).getValue();
}

describe('parseAddress', () => {
  it.each([
    ['0.0.0.0', 4, 0],
    ['10.1.2.3', 4, 0x0a010203],
    ['255.255.255.255', 4, 0xffffffff],
    ['::', 6, 0n],
    ['::1', 6, 1n],
    ['2001:DB8::', 6, 0x20010db8n << 96n],
    ['1:2:3:4:5:6:7::', 6, 0x0001_0002_0003_0004_0005_0006_0007_0000n],
    ['::ffff:10.1.2.3', 6, 0xffff_0a01_0203n],
  ] as const)('reads %s', (text, version, bits) => {
    expect(parseAddress(text)).toEqual({ version, bits });
  });

  it.each([
    '',
    '10.1.2',
    '10.1.2.3.4',
    '010.1.2.3',
    '256.1.2.3',
    '10.1.2.',
    '.1.2.3',
    ' 10.1.2.3',
    '10.1.2.3/8',
    '0x0a.1.2.3',
  ])('takes %j for no IPv4 address', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it.each([
    ':',
    ':::',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7:8::',
    '12345::',
    '1.2.3.4::',
    '::1.2.3',
    'fe80::1%eth0',
    'fe80::zz',
    '[::1]',
  ])('takes %j for no IPv6 address', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it('reads what Node reads, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(ipv4, ipv6, nearAddress), (text) => {
        const version = isIPv4(text) ? 4 : isIPv6(text) && !text.includes('%') ? 6 : undefined;
        expect(parseAddress(text)?.version).toBe(version);
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with ip-num about IPv4', () => {
    fc.assert(
      fc.property(ipv4, (text) => {
        const bits = parseAddress(text)?.bits;
        expect(BigInt(bits ?? -1)).toBe(IPv4.fromString(text).getValue());
      }),
    );
  });

  it('agrees with ip-num about IPv6', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 }),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 8 }),
        (groups, start, zeros) => {
          const end = Math.min(8, start + zeros);
          const full = groups.map((group, index) => (index >= start && index < end ? 0 : group).toString(16));
          const short = `${full.slice(0, start).join(':')}::${full.slice(end).join(':')}`;
          const expected = IPv6.fromString(full.join(':')).getValue();
          expect(parseAddress(full.join(':'))?.bits).toBe(expected);
          if (end > start) expect(parseAddress(short)?.bits).toBe(expected);
        },
      ),
    );
  });
});

describe('formatAddress', () => {
  it.each([
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:0DB8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['0:0:0:0:0:0:0:0', '::'],
    ['1:0:0:0:0:0:0:0', '1::'],
    ['::ffff:10.1.2.3', '::ffff:a01:203'],
    ['10.0.0.1', '10.0.0.1'],
  ])('writes %s as RFC 5952 has it: %s', (text, expected) => {
    const address = parseAddress(text);
    expect(address && formatAddress(address)).toBe(expected);
  });

  it('gives back what was parsed', () => {
    fc.assert(
      fc.property(fc.oneof(ipv4, ipv6), (text) => {
        const address = parseAddress(text);
        expect(address).not.toBeNull();
        expect(address && parseAddress(formatAddress(address))).toEqual(address);
      }),
    );
  });
});

describe('parseCidr', () => {
  it.each([
    ['10.0.0.0/8', { version: 4, first: 0x0a000000, last: 0x0affffff, prefix: 8, hostBits: false }],
    ['10.1.2.3/16', { version: 4, first: 0x0a010000, last: 0x0a01ffff, prefix: 16, hostBits: true }],
    ['0.0.0.0/0', { version: 4, first: 0, last: 0xffffffff, prefix: 0, hostBits: false }],
    ['192.0.2.1/32', { version: 4, first: 0xc0000201, last: 0xc0000201, prefix: 32, hostBits: false }],
    ['::1/127', { version: 6, first: 0n, last: 1n, prefix: 127, hostBits: true }],
    ['::/0', { version: 6, first: 0n, last: 2n ** 128n - 1n, prefix: 0, hostBits: false }],
  ] as const)('reads %s', (text, block) => {
    expect(parseCidr(text)).toEqual({ ok: true, block });
  });

  it.each([
    ['', 'empty'],
    [' 10.0.0.0/8', 'blank'],
    ['10.0.0.0 /8', 'blank'],
    ['10.0.0.0/ 8', 'blank'],
    ['10.0.0.0', 'no-prefix'],
    ['2001:db8::', 'no-prefix'],
    ['10.0.0.0/', 'prefix-text'],
    ['10.0.0.0/x', 'prefix-text'],
    ['10.0.0.0/-1', 'prefix-text'],
    ['10.0.0.0/8/8', 'prefix-text'],
    ['10.0.0.0/33', 'prefix-range'],
    ['2001:db8::/129', 'prefix-range'],
    ['10.0.0.0/255.0.0.0', 'netmask'],
    ['10.0.0.0/08', 'leading-zero'],
    ['010.0.0.0/8', 'leading-zero'],
    ['10.0.0.00/8', 'leading-zero'],
    ['300.1.1.0/24', 'octet-range'],
    ['10.0.0/8', 'octet-count'],
    ['10.0.0.0.0/8', 'octet-count'],
    ['10..0.0/8', 'octet-count'],
    ['fe80::/zz', 'prefix-text'],
    ['fe80::1::/64', 'ipv6'],
    ['10.0.0.1-10.0.0.9', 'text'],
    ['vpc-subnet', 'text'],
    ['/8', 'text'],
  ] as const)('says of %j: %s', (text, fault) => {
    expect(parseCidr(text)).toEqual({ ok: false, fault });
  });

  it('never throws, and names no fault of an address that there is', () => {
    fc.assert(
      fc.property(fc.oneof(nearAddress, cidr4, cidr6, fc.string({ unit: 'grapheme' })), (text) => {
        const parsed = parseCidr(text);
        if (!parsed.ok) expect(parsed.fault).not.toBe('');
        if (parseAddress(text) === null) expect(addressFault(text)).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with ip-num about IPv4', () => {
    fc.assert(
      fc.property(cidr4, (text) => {
        const range = IPv4CidrRange.fromCidr(text);
        const block = blockIn(text);
        expect(BigInt(block.first)).toBe(range.getFirst().getValue());
        expect(BigInt(block.last)).toBe(range.getLast().getValue());
        const [address = ''] = text.split('/');
        expect(block.hostBits).toBe(IPv4.fromString(address).getValue() !== range.getFirst().getValue());
        expect(formatBlock(block)).toBe(`${range.getFirst().toString()}/${range.getPrefix().getValue()}`);
      }),
    );
  });

  it('agrees with ip-num about IPv6', () => {
    fc.assert(
      fc.property(cidr6, (text) => {
        const [address = '', prefix = ''] = text.split('/');
        const range = IPv6CidrRange.fromCidr(`${new IPv6(ipNum6(address)).toString()}/${prefix}`);
        const block = blockIn(text);
        expect(block.first).toBe(range.getFirst().getValue());
        expect(block.last).toBe(range.getLast().getValue());
        expect(block.hostBits).toBe(ipNum6(address) !== range.getFirst().getValue());
        expect(parseCidr(formatBlock(block))).toEqual({ ok: true, block: { ...block, hostBits: false } });
      }),
    );
  });
});

describe('netmaskPrefix', () => {
  it('is the inverse of a netmask', () => {
    for (let prefix = 0; prefix <= 32; prefix++) {
      const mask = formatAddress({ version: 4, bits: 2 ** 32 - 2 ** (32 - prefix) });
      expect(netmaskPrefix(mask)).toBe(prefix);
    }
  });

  it.each(['255.0.255.0', '0.0.0.255', '24', 'x'])('gives nothing for %s', (text) => {
    expect(netmaskPrefix(text)).toBeNull();
  });
});

describe('blocks', () => {
  const block = fc.oneof(cidr4, cidr6).map(blockIn);
  /** Blocks of few addresses, so that pairs meet. */
  const dense = fc
    .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 22, max: 32 }))
    .map(([octet, prefix]) => blockIn(`10.0.0.${octet}/${prefix}`));

  it('are nested or apart', () => {
    fc.assert(
      fc.property(fc.oneof(block, dense), fc.oneof(block, dense), (one, other) => {
        expect(overlaps(one, other)).toBe(contains(one, other) || contains(other, one));
      }),
    );
  });

  it('contain what ip-num says', () => {
    fc.assert(
      fc.property(cidr4, cidr4, (one, other) => {
        const outer = IPv4CidrRange.fromCidr(one);
        const inner = IPv4CidrRange.fromCidr(other);
        const same = formatBlock(blockIn(one)) === formatBlock(blockIn(other));
        expect(contains(blockIn(one), blockIn(other))).toBe(same || outer.contains(inner));
      }),
    );
  });

  it('hold their first and last address, and not the next', () => {
    fc.assert(
      fc.property(dense, (subject) => {
        const { version, first, last } = subject;
        expect(containsAddress(subject, { version, bits: first })).toBe(true);
        expect(containsAddress(subject, { version, bits: last })).toBe(true);
        expect(containsAddress(subject, { version, bits: Number(last) + 1 })).toBe(false);
        expect(containsAddress(subject, { version: 6, bits: BigInt(first) })).toBe(false);
      }),
    );
  });

  it('are everything with a prefix of 0 alone', () => {
    expect(isEverything(blockIn('0.0.0.0/0'))).toBe(true);
    expect(isEverything(blockIn('::/0'))).toBe(true);
    expect(isEverything(blockIn('128.0.0.0/1'))).toBe(false);
  });

  it('of an address alone are that address', () => {
    expect(blockOf({ version: 4, bits: 7 }, 32)).toMatchObject({ first: 7, last: 7, hostBits: false });
    expect(blockOf({ version: 6, bits: 7n }, 128)).toMatchObject({ first: 7n, last: 7n, hostBits: false });
  });
});
