import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GUESSABLE_BITS, keyStrength, SOUND_BITS } from '../../src/data/key-strength.js';

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const HEXADECIMAL = '0123456789abcdef';

/** Uniform characters from a linear congruential generator (Knuth's MMIX constants): what a key generator gives. */
function randomKey(alphabet: string, length: number, seed: number): string {
  let state = BigInt(seed);
  let key = '';
  for (let index = 0; index < length; index++) {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    key += alphabet.charAt(Number((state >> 33n) % BigInt(alphabet.length)));
  }
  return key;
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe('keyStrength', () => {
  it('finds generated keys sound', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(keyStrength(randomKey(ALPHANUMERIC, 24, seed))).toBeGreaterThanOrEqual(SOUND_BITS);
        expect(keyStrength(randomKey(HEXADECIMAL, 40, seed))).toBeGreaterThanOrEqual(SOUND_BITS);
      }),
      { numRuns: 500 },
    );
  });

  it('gives short keys no more than their characters can hold', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 19 }), (seed, length) => {
        expect(keyStrength(randomKey(ALPHANUMERIC, length, seed))).toBeLessThanOrEqual(
          Math.ceil(length * Math.log2(62)),
        );
      }),
    );
  });

  it.each([
    ['a word', 'password'],
    ['a disguised word', 'P@ssw0rd2024!'],
    ['words', 'Summer2024Winter2025!'],
    ['words with marks between them', 'Correct horse battery staple'],
    ['words of the trade', 'zstack-vpn-secret-key-2024'],
    ['one character', 'a'.repeat(64)],
    ['a run of digits', '12345678901234567890'],
    ['the alphabet', 'abcdefghijklmnopqrstuvwxyz0123456789'],
    ['rows of a keyboard', 'qwertyuiopasdfghjklzxcvbnm'],
    ['columns of a keyboard', '1qaz2wsx3edc4rfv5tgb'],
    ['a word again and again', 'secret'.repeat(20)],
    ['a short key again and again', 'xK7'.repeat(16)],
    ['digits alone', '2718281828459045235360'],
  ])('is not taken in by %s', (_, key) => {
    expect(keyStrength(key)).toBeLessThan(GUESSABLE_BITS);
  });

  it('counts for little what stands beside the key', () => {
    const name = 'kantoor-utrecht-zuid-7';
    expect(keyStrength(name)).toBeGreaterThan(GUESSABLE_BITS);
    expect(keyStrength(name, [name])).toBeLessThan(20);
    expect(keyStrength('Kantoor-Utrecht-Zuid-7!', [name])).toBeLessThan(30);
    expect(keyStrength(name, ['a', ''])).toBe(keyStrength(name));
  });

  it('stays in its bounds for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (key, beside) => {
        const bits = keyStrength(key, beside);
        expect(bits).toBeGreaterThanOrEqual(0);
        expect(bits).toBeLessThanOrEqual(128);
      }),
    );
  });

  it('needs no look at all of a long text', () => {
    expect(keyStrength('x'.repeat(5_000_000))).toBe(128);
    expect(keyStrength('')).toBe(0);
  });
});
