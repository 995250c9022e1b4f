import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells, cutToColumns, displayWidth, printable } from '../../src/report/printable.js';
import { wrapped } from '../../src/report/wrap.js';

const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe('printable', () => {
  it.each([
    ['plain', 'plain'],
    ['\u{1b}[31mred', '␛[31mred'],
    ['a\nb\r\u{0}\u{7f}', 'a␊b␍␀␡'],
    ['\u{9b}31m', '<U+009B>31m'],
    ['user\u{202e}nimda', 'user<U+202E>nimda'],
    ['zero\u{200b}width', 'zero<U+200B>width'],
    ['\u{feff}mark', '<U+FEFF>mark'],
    ['\ud800', '<U+D800>'],
    ['größe 大小 👩‍👩‍👧 é', 'größe 大小 👩‍👩‍👧 é'],
    ['\t', '    '],
  ])('shows %j as %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('lets nothing through that a terminal obeys', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });

  it.each([
    ['abc', 3],
    ['大小', 4],
    ['ｱ', 1],
    ['Ａ', 2],
    ['é', 1],
    ['👩‍👩‍👧', 2],
    ['🇩🇪', 2],
    ['❤️', 2],
    ['1', 1],
    ['한국', 4],
    ['\u{1b}', 1],
    ['\u{202e}', 8],
  ])('%j takes %d columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('names code points that are no characters', () => {
    expect(printable('a\u{10fffe}\u{fdd0}')).toBe('a<U+10FFFE><U+FDD0>');
  });

  it('counts what stands beside a mark in one grapheme', () => {
    expect(displayWidth('\u{2e80}\u{200c}')).toBe(2 + '<U+200C>'.length);
  });

  it('covers every character once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const all = [...cells(text)];
        expect(all.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
  });
});

describe('cutToColumns', () => {
  it.each([
    ['branch', 6, 'branch'],
    ['branches', 6, 'branc…'],
    ['大小大小', 8, '大小大小'],
    ['大小大小大小', 8, '大小大…'],
    ['abc😀def', 5, 'abc…'],
    ['abcd😀def', 7, 'abcd😀…'],
  ])('makes of %j in %i columns %j', (text, columns, shown) => {
    expect(cutToColumns(text, columns)).toBe(shown);
    expect(displayWidth(shown)).toBeLessThanOrEqual(columns);
  });
});

describe('wrapped', () => {
  it('breaks at blanks', () => {
    expect(wrapped('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  it('gives a long word a line of its own', () => {
    expect(wrapped('see https://example.org/very/long here', 10)).toEqual([
      'see',
      'https://example.org/very/long',
      'here',
    ]);
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/u)), fc.integer({ min: 1, max: 40 }), (words, columns) => {
        expect(wrapped(words.join(' '), columns).join(' ')).toBe(words.join(' '));
      }),
    );
  });
});
