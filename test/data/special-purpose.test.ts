import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rfc } from '../../src/data/references.js';
import {
  PURPOSES,
  SPECIAL_PURPOSE,
  specialPurposeOf,
  specialPurposeOfAddress,
} from '../../src/data/special-purpose.js';
import { contains, formatBlock, parseAddress, parseCidr } from '../../src/model/address.js';

function blockOf(text: string) {
  const parsed = parseCidr(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.block;
}

describe('the table of special-purpose addresses', () => {
  it.each(SPECIAL_PURPOSE)('has $text in its canonical form, with a source', ({ text, name, cites }) => {
    expect(formatBlock(blockOf(text))).toBe(text);
    expect(blockOf(text).hostBits).toBe(false);
    expect(name).not.toBe('');
    const source = rfc(...cites);
    expect(source.title).toMatch(/^RFC \d+$/u);
    expect(source.url).toMatch(/^https:/u);
  });

  it('names each block once', () => {
    const texts = SPECIAL_PURPOSE.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('uses every purpose', () => {
    expect(new Set(SPECIAL_PURPOSE.map(({ purpose }) => purpose))).toEqual(new Set(Object.keys(PURPOSES)));
  });

  it('lets no tunnel lead to what no host can have', () => {
    for (const [purpose, { gateway, network }] of Object.entries(PURPOSES)) {
      if (network) expect([purpose, gateway]).toEqual([purpose, true]);
    }
  });
});

describe('specialPurposeOf', () => {
  it.each([
    ['10.0.0.0/8', 'private'],
    ['10.20.0.0/16', 'private'],
    ['100.100.0.0/16', 'shared'],
    ['169.254.169.0/24', 'link-local'],
    ['192.0.2.128/25', 'documentation'],
    ['198.19.0.0/16', 'benchmarking'],
    ['239.1.0.0/16', 'multicast'],
    ['192.0.0.0/24', 'protocol'],
    ['192.0.0.0/30', 'transition'],
    ['fd12:3456::/48', 'private'],
    ['2001:db8:1::/48', 'documentation'],
    ['2001:2::/64', 'benchmarking'],
  ])('knows %s: %s', (text, purpose) => {
    expect(specialPurposeOf(blockOf(text))?.purpose).toBe(purpose);
  });

  it.each(['0.0.0.0/0', '8.8.8.0/24', '192.0.0.0/8', '128.0.0.0/1', '2a00::/16', '::/0'])(
    'has nothing to say about %s',
    (text) => {
      expect(specialPurposeOf(blockOf(text))).toBeUndefined();
    },
  );

  it('gives the narrowest row that holds the network', () => {
    const prefixes = fc.constantFrom(...SPECIAL_PURPOSE.map(({ text }) => text));
    fc.assert(
      fc.property(prefixes, (text) => {
        const found = specialPurposeOf(blockOf(text));
        expect(found?.text).toBe(text);
      }),
    );
  });

  it('gives a row that holds the address, and no narrower one holds it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
        const address = parseAddress(text);
        if (address === null) throw new Error(text);
        const host = blockOf(`${text}/${address.version === 4 ? 32 : 128}`);
        const holding = SPECIAL_PURPOSE.filter((row) => contains(blockOf(row.text), host));
        const narrowest = Math.max(...holding.map((row) => blockOf(row.text).prefix));
        const found = specialPurposeOfAddress(address);
        expect(found === undefined).toBe(holding.length === 0);
        if (found !== undefined) expect(blockOf(found.text).prefix).toBe(narrowest);
      }),
    );
  });

  it.each([
    ['192.0.0.9', true],
    ['192.0.0.1', false],
    ['100.64.10.10', false],
    ['192.175.48.1', true],
    ['255.255.255.255', false],
    ['2001:20::1', true],
    ['2002::1', false],
  ])('says of %s whether it is reached globally: %s', (text, global) => {
    const address = parseAddress(text);
    expect(address && specialPurposeOfAddress(address)?.global).toBe(global);
  });
});
