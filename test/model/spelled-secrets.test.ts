import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Redactor } from '../../src/model/redaction.js';
import { spelledSecrets } from '../../src/model/spelled-secrets.js';

const KEY = 'Kq7z&A9xPw3LmN8';
const QUOTED = "Kq7z'A9xPw3LmN8";
const LINES = 'Kq7zA9xPw3\nLm8vRt2Zz9';

/** The stretches of a text that spell a key, joined where they overlap. */
function spelled(text: string, key: string): readonly string[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spelledSecrets(text, new Redactor([key])).toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined.map(({ start, end }) => text.slice(start, end));
}

describe('a key', () => {
  it.each([
    ['as it is', KEY, KEY],
    ['as JSON of Go writes it', KEY, String.raw`Kq7z\u0026A9xPw3LmN8`],
    ['as JSON of .NET writes it', 'Kq7z+A9xPw3LmN8', String.raw`Kq7z\u002BA9xPw3LmN8`],
    ['in JSON in JSON', KEY, String.raw`Kq7z\\u0026A9xPw3LmN8`],
    ['in JSON in JSON, between quotes', `${KEY}"9`, String.raw`Kq7z\\u0026A9xPw3LmN8\\\"9`],
    ['with escapes of YAML', KEY, String.raw`\x4bq7z\x26A9x\U00000050w3LmN8`],
    ['with a null of YAML', 'Kq7z\u0000A9xPw3LmN8', String.raw`Kq7z\0A9xPw3LmN8`],
    ['with the names that YAML has for characters', 'Kq7z\u001bA9\u00a0xPw3LmN8', String.raw`Kq7z\eA9\_xPw3LmN8`],
    ['with both halves of a character', 'Kq7z\u{1f511}A9xPw3LmN8', String.raw`Kq7z\uD83D\uDD11A9xPw3LmN8`],
    ['escaped and folded', 'Kq7z&A9 xPw3LmN8', 'Kq7z\\u0026A9\n    xPw3LmN8'],
    ['escaped and broken', KEY, 'Kq7z\\u0026A9\\\n    xPw3LmN8'],
    ['behind an escape for a shell', 'Kq7z$A9xPw3LmN8', String.raw`Kq7z\$A9xPw3LmN8`],
    ['with an apostrophe between quotes', QUOTED, String.raw`Kq7z'\''A9xPw3LmN8`],
    ['with an apostrophe in other quotes', QUOTED, `Kq7z'"'"'A9xPw3LmN8`],
    ['with an apostrophe in quotes of ANSI C', QUOTED, String.raw`Kq7z'$'\'''A9xPw3LmN8`],
    ['with an escaped apostrophe', QUOTED, String.raw`Kq7z\'A9xPw3LmN8`],
    ['with a quote in other quotes', 'Kq7z"A9xPw3LmN8', `Kq7z"'"'"A9xPw3LmN8`],
    ['with both quotes', `Kq7z"A9'xPw3LmN8`, String.raw`Kq7z"A9'\''xPw3LmN8`],
    ['in several quotes', 'Kq7zA9xPw3LmN8', `Kq7z'A9x'"Pw3"LmN8`],
    ['in JSON between quotes of a shell', "Kq7z'A9&xPw3LmN8", String.raw`Kq7z'\''A9\u0026xPw3LmN8`],
    ['with digits in a URL', KEY, '%4bq7z%26A9xPw3LmN8'],
    ['with more than ASCII in a URL', 'Kq7zäA9xPw3LmN8', 'Kq7z%C3%A4A9%78Pw3LmN8'],
    ['with a plus in a URL', 'Kq7z A9+xPw3LmN8', 'Kq7z+A9%2Bx%50w3LmN8'],
    ['twice in a URL', KEY, '%254bq7z%2526A9xPw3LmN8'],
    ['in JSON in a form', 'Kq7z&A"9xPw3LmN8', 'Kq7z%5Cu0026A%5C%229xPw3LmN8'],
    ['over folded lines', 'Kq7zA9 xPw3LmN 8vRt2zz', 'Kq7zA9\n    xPw3LmN\n    8vRt2zz'],
    ['over lines of its own', LINES, 'Kq7zA9xPw3\n    Lm8vRt2Zz9'],
    ['over lines that Windows ended', LINES, 'Kq7zA9xPw3\r\n    Lm8vRt2Zz9'],
  ])('is found %s', (_, key, text) => {
    expect(spelled(text, key)).toEqual([text]);
    expect(spelled(`\\t%41 "say: ${text}" 100% \\q it's\n`, key)).toEqual([text]);
  });

  it('ends before the line break that it ends with, and before the next line', () => {
    const text = `authKey: |\n    ${KEY}\n  ikeDhGroup: 1\n`;
    expect(spelled(text, `${KEY}\n`)).toEqual([KEY]);
    expect(spelled(text.replaceAll('\n', '\r\n'), `${KEY}\n`)).toEqual([KEY]);
  });

  it('is found however its characters are escaped', () => {
    const hex = (unit: string, length: number): string => (unit.codePointAt(0) ?? 0).toString(16).padStart(length, '0');
    const spelling = fc.constantFrom(
      (unit: string) => unit,
      (unit: string) => String.raw`\u${hex(unit, 4)}`,
      (unit: string) => String.raw`\x${hex(unit, 2).toUpperCase()}`,
      (unit: string) => String.raw`\U${hex(unit, 8)}`,
    );
    fc.assert(
      fc.property(fc.array(spelling, { minLength: KEY.length, maxLength: KEY.length }), (spellings) => {
        const text = spellings.map((spell, index) => spell(KEY[index] ?? '')).join('');
        expect(spelled(`a: "${text}"`, KEY)).toEqual([text]);
      }),
    );
  });

  it('is not found where it does not stand', () => {
    const texts = [
      '',
      'plain',
      String.raw`C:\users\Kq7z`,
      '100%',
      '%zz%4',
      `it's`,
      String.raw`\u00`,
      '\\',
      'a\n\n b\n',
    ];
    for (const text of texts) expect(spelledSecrets(text, new Redactor([KEY]))).toEqual([]);
  });

  it('is found soon in texts of escapes', () => {
    const redactor = new Redactor([KEY, LINES, QUOTED]);
    for (const part of [
      '\\',
      '%',
      '%41',
      `'"`,
      `'\\''`,
      '\n ',
      ' ',
      '\t\r',
      String.raw`\u0026`,
      `${KEY}\\x\n`,
      '%c3',
    ]) {
      // A step for each pair of characters would take longer than a test may.
      const text = part.repeat(1_000_000 / part.length);
      expect(spelledSecrets(text, redactor).length).toBeLessThan(text.length);
    }
  });
});
