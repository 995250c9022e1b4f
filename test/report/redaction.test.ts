import { cpuUsage } from 'node:process';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoted } from '../../src/model/quoted.js';
import { REDACTED, Redactor } from '../../src/model/redaction.js';
import { Secret } from '../../src/model/secret.js';

/** Any UTF-16 text, lone surrogates too. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

/** A key that is masked anywhere. */
const longKey = fc
  .array(fc.integer({ min: 0x21, max: 0x2fff }), { minLength: 8, maxLength: 40 })
  .map((units) => String.fromCharCode(...units))
  .filter((key) => key.trim().length >= 8 && !REDACTED.includes(key));

const lowered = (octet: string): string => octet.toLowerCase();
const escaped = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;

const encodings: readonly (readonly [string, (key: string) => string])[] = [
  ['as it is', (key) => key],
  ['in JSON', (key) => JSON.stringify({ psk: key })],
  ['in JSON in JSON', (key) => JSON.stringify({ IkeConfig: JSON.stringify({ Psk: key }) })],
  ['in JSON with escaped slashes', (key) => JSON.stringify(key).replaceAll('/', String.raw`\/`)],
  ['in a single-quoted YAML scalar', (key) => `'${key.replaceAll("'", "''")}'`],
  ['in a query', (key) => `?psk=${encodeURIComponent(key)}&x=1`],
  ['in a query with small digits', (key) => encodeURIComponent(key).replaceAll(/%[\dA-F]{2}/gu, lowered)],
  ['in a query of RFC 3986', (key) => encodeURIComponent(key).replaceAll(/[!'()*]/gu, escaped)],
  ['in hexadecimal digits', (key) => Buffer.from(key).toString('hex')],
  ['in large hexadecimal digits', (key) => Buffer.from(key).toString('hex').toUpperCase()],
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

  it('masks what a search for every key by itself masks', () => {
    const keys = fc.array(fc.stringMatching(/^[ab]{8,14}$/u), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(keys, fc.stringMatching(/^[abc]{0,60}$/u), (given, text) => {
        const hidden = Array.from(text, () => false);
        for (const key of given) {
          for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1))
            hidden.fill(true, at, at + key.length);
        }
        const expected = new Set(hidden.flatMap((is, index) => (is ? [index] : [])));
        const found = new Redactor(given).ranges(text);
        const masked = found.flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, index) => start + index),
        );
        expect(new Set(masked)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('masks a key that begins as another one does, and a long one by its beginning', () => {
    const [short, long] = ['k-0123456789', `k-0123456789${'x'.repeat(600)}`];
    const redactor = new Redactor([short, long]);
    expect(redactor.mask(`a ${short} b ${long} c`)).toBe('a [redacted] b [redacted] c');
    expect(redactor.mask(`a ${short}xy b`)).toBe('a [redacted]xy b');
    expect(redactor.mask(`a ${long.slice(0, 500)}`)).toBe('a [redacted]');
  });

  it('masks a key that a message has cut, wherever the cut is', () => {
    const key = 'a7f3c9e1b5d8024683f1e7c2a9b4d6058c3e9f1a7b2d4c6e8f0a1b3c5d7e9f2b';
    const redactor = new Redactor(['b-another-key', key]);
    for (let length = 4; length < key.length; length++) {
      expect(redactor.mask(`"from ${key.slice(0, length)}…" is no address`)).toBe('"from [redacted]…" is no address');
    }
    expect(redactor.mask('"a7f…" and "7f3c…"')).toBe('"a7f…" and "7f3c…"');
  });

  it.each([0, 1, 2, 3])('masks a cut key whose characters take two units each, %i units into a message', (before) => {
    const key = '🔑'.repeat(40);
    const text = `${'x'.repeat(before)}${key}`;
    const masked = new Redactor([key]).mask(quoted(text));
    expect(masked).toBe(`"${'x'.repeat(before)}[redacted]…"`);
  });

  it('takes time that grows with the text, whatever the keys have in common', () => {
    const spent = (count: number): number => {
      const keys = Array.from({ length: count }, (_, index) => `ab${'c'.repeat(index + 8)}`);
      const text = keys.map((key) => `"${key}"`).join('\n');
      const start = cpuUsage();
      const redactor = new Redactor(keys);
      for (let part = 0; part < text.length; part += 2000) redactor.mask(text.slice(part, part + 2000));
      return cpuUsage(start).user / 1000 / text.length;
    };
    spent(200);
    const few = Math.min(spent(200), spent(200), spent(200));
    // Where each length were tried, a character would take eight times as long.
    expect(Math.min(spent(1600), spent(1600))).toBeLessThan(4 * few);
  });

  it('takes time that grows with the text where a key and a text repeat one character', () => {
    const spent = (length: number): number => {
      const start = cpuUsage();
      new Redactor(['a'.repeat(length)]).mask('a'.repeat(4 * length));
      return cpuUsage(start).user / 1000;
    };
    spent(5000);
    expect(spent(80_000)).toBeLessThan(50 * Math.max(2, Math.min(spent(10_000), spent(10_000))));
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

  it('masks with another one what one of all secrets would', () => {
    const key = fc.constantFrom('correct-horse', 'horse-battery', 'battery-staple', 'psk', 'correct', 'staple-9');
    const part = fc.oneof(key, fc.constantFrom(' ', '-', 'x', '"'));
    fc.assert(
      fc.property(fc.array(key), fc.array(key), fc.array(part), (some, others, parts) => {
        const text = parts.join('');
        const [one, two] = [new Redactor([...some, ...others]), new Redactor(some, new Redactor(others))];
        const shown = (redactor: Redactor): unknown => [
          redactor.ranges(text),
          redactor.mask(text),
          redactor.maskPointer(`/${text}`),
          redactor.isIn(text),
          redactor.anyHolds(parts[0] ?? 'x'),
        ];
        expect([text, shown(two)]).toEqual([text, shown(one)]);
      }),
    );
  });

  it('shows nothing of its secrets when printed', () => {
    const redactor = Secret.redactor([new Secret('correct-horse'), new Secret('battery-staple')]);
    for (const printed of [inspect(redactor, { depth: 9, showHidden: true }), JSON.stringify({ redactor })]) {
      expect(printed).not.toMatch(/horse|staple/u);
    }
    expect(redactor.mask('correct-horse battery-staple')).toBe('[redacted] [redacted]');
  });
});
