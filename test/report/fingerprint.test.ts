import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64, percentEncoded, utf8 } from '../../src/model/encoding.js';
import { fingerprint } from '../../src/model/fingerprint.js';
import { sha256 } from '../../src/model/sha256.js';

const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe('encodings', () => {
  it('agree with the platform', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bytes = Buffer.from(text, 'utf8');
        expect(Buffer.from(utf8(text)).equals(bytes)).toBe(true);
        expect(base64(utf8(text))).toBe(bytes.toString('base64'));
        expect(percentEncoded(text)).toBe(encodeURIComponent(bytes.toString('utf8')));
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
    );
  });

  it.each([0, 55, 56, 63, 64, 119, 120, 1000])('hash a text of %d bytes', (length) => {
    const text = 'a'.repeat(length);
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });
});

describe('fingerprint', () => {
  const identity = { resource: 'otc:1', pointer: '/psk', value: null };

  it('stays what it was: baselines hold it', () => {
    expect(fingerprint('psk-weak', identity)).toBe('03adc0b6c341708ffdc27d848165898f');
  });

  it.each([
    ['rule', 'psk-length', identity],
    ['resource', 'psk-weak', { ...identity, resource: 'otc:2' }],
    ['pointer', 'psk-weak', { ...identity, pointer: '/name' }],
    ['value', 'psk-weak', { ...identity, value: 'null' }],
  ])('differs with the %s', (_, ruleId, other) => {
    expect(fingerprint(ruleId, other)).not.toBe(fingerprint('psk-weak', identity));
  });
});
