import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REDACTED, Redactor } from '../../src/model/redaction.js';
import { Secret } from '../../src/model/secret.js';

/** Any UTF-16 text, lone surrogates too. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

/** A key that is masked anywhere. */
const longKey = fc
  .array(fc.integer({ min: 0x21, max: 0x2fff }), { minLength: 8, maxLength: 40 })
  .map((units) => String.fromCharCode(...units))
  .filter((key) => key.trim().length >= 8 && !REDACTED.includes(key));

const encodings: readonly (readonly [string, (key: string) => string])[] = [
  ['as it is', (key) => key],
  ['in JSON', (key) => JSON.stringify({ psk: key })],
  ['in JSON in JSON', (key) => JSON.stringify({ IkeConfig: JSON.stringify({ Psk: key }) })],
  ['in JSON with escaped slashes', (key) => JSON.stringify(key).replaceAll('/', String.raw`\/`)],
  ['in a single-quoted YAML scalar', (key) => `'${key.replaceAll("'", "''")}'`],
  ['in a query', (key) => `?psk=${encodeURIComponent(key)}&x=1`],
  ['in a form', (key) => new URLSearchParams({ psk: key, x: '1' }).toString()],
  ['in base64', (key) => Buffer.from(key).toString('base64')],
  ['in base64 for URLs', (key) => Buffer.from(key).toString('base64url')],
];

describe('Redactor', () => {
  it.each(encodings)('masks a long key %s', (_, encode) => {
    fc.assert(
      fc.property(longKey, (key) => {
        const masked = new Redactor([key]).mask(encode(key));
        expect(masked).toContain(REDACTED);
        expect(masked).not.toContain(encode(key));
        expect(masked).not.toContain(key);
      }),
    );
  });

  it('masks a key wherever it stands in a text', () => {
    fc.assert(
      fc.property(anyText, longKey, anyText, (before, key, after) => {
        expect(new Redactor([key]).mask(before + key + after)).not.toContain(key);
      }),
    );
  });

  it('masks each of many keys, the shortest too, wherever it stands', () => {
    const keys = fc.array(fc.stringMatching(/^[a-zé\d]{3,12}$/u), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(keys, (given) => {
        expect(new Redactor(given).mask(given.join(' '))).toBe(given.map(() => REDACTED).join(' '));
      }),
    );
  });

  it.each(['user', 'ab', 'a:b'])('masks a key behind %s in Basic credentials', (user) => {
    const encoded = Buffer.from(`${user}:s3cr3t-enough!~tail`).toString('base64');
    const masked = new Redactor(['s3cr3t-enough!']).mask(`Authorization: Basic ${encoded}`);
    expect(Buffer.from(masked.replaceAll(REDACTED, ''), 'base64').toString()).not.toContain('3cr3t-enoug');
    expect(masked).toMatch(/^Authorization: Basic .*\[redacted\]/u);
  });

  it.each([
    ['authKey is long enough', 'authKey is long enough'],
    ['the key auth is short', 'the key [redacted] is short'],
    ['auth', '[redacted]'],
    ['auth_mode and "auth"', '[redacted]_mode and "[redacted]"'],
    ['unauthorised', 'unauthorised'],
  ])('masks a short key as a whole word only: %s', (text, expected) => {
    expect(new Redactor(['auth']).mask(text)).toBe(expected);
  });

  it('leaves a short key in a pointer, which names fields', () => {
    const redactor = new Redactor(['psk', 'a-long-enough-key']);
    expect(redactor.maskPointer('/ipsec_site_connection/psk')).toBe('/ipsec_site_connection/psk');
    expect(redactor.maskPointer('/params/a-long-enough-key')).toBe('/params/[redacted]');
  });

  it('masks keys that overlap as one stretch', () => {
    expect(new Redactor(['abcdefgh', 'efghijkl']).mask('-abcdefghijkl-')).toBe('-[redacted]-');
  });

  it('takes the longest of keys that begin alike', () => {
    expect(new Redactor(['abcdefgh', 'abcdefghij']).mask('xabcdefghijx')).toBe('x[redacted]x');
  });

  it.each(['', ' ', '        ', 'a', 'ab'])('does not mask %j, which is in every text', (key) => {
    const text = 'a b ab   and        more';
    expect(new Redactor([key]).mask(text)).toBe(text);
  });

  it('never throws, and changes nothing without secrets', () => {
    fc.assert(
      fc.property(fc.array(anyText), anyText, (keys, text) => {
        new Redactor(keys).mask(text);
        expect(new Redactor([]).mask(text)).toBe(text);
      }),
    );
  });

  it('shows nothing of its secrets when printed', () => {
    const redactor = Secret.redactor([new Secret('correct-horse')], ['battery-staple']);
    for (const printed of [inspect(redactor, { depth: 9, showHidden: true }), JSON.stringify({ redactor })]) {
      expect(printed).not.toMatch(/horse|staple/u);
    }
    expect(redactor.mask('correct-horse battery-staple')).toBe('[redacted] [redacted]');
  });
});
