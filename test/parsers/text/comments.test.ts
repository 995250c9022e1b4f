import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Source } from '../../../src/model/source.js';
import { ignoreComments } from '../../../src/parsers/text/comments.js';

function read(text: string, name = 'vpn.yaml'): readonly ReturnType<typeof ignoreComments>[number][] {
  return ignoreComments(new Source(name, text));
}

/** What comments say, with the texts that their ranges cut out. */
function told(text: string): unknown[] {
  const cut = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  return read(text).map(({ range, rules, until, reason, line }) => {
    for (const word of rules) expect(cut(word.range)).toBe(word.text);
    return { comment: cut(range), rules: rules.map((word) => word.text), until: until?.text ?? null, reason, line };
  });
}

describe('an exception in a comment', () => {
  it('names rules and a reason, and covers the next line', () => {
    expect(told('a: 1\n  # ipsec-lint-ignore ikev1, no-pfs -- the device knows no better  \nb: 2\n')).toEqual([
      {
        comment: '# ipsec-lint-ignore ikev1, no-pfs -- the device knows no better',
        rules: ['ikev1', 'no-pfs'],
        until: null,
        reason: 'the device knows no better',
        line: 3,
      },
    ]);
  });

  it.each([
    ['# ipsec-lint-ignore ikev1', ['ikev1'], null, null],
    ['#ipsec-lint-ignore ikev1 -- x', ['ikev1'], null, 'x'],
    ['## ipsec-lint-ignore: ikev1 -- x', ['ikev1'], null, 'x'],
    ['# ipsec-lint-ignore ikev1 no-pfs,ah-protocol -- x', ['ikev1', 'no-pfs', 'ah-protocol'], null, 'x'],
    ['# ipsec-lint-ignore ikev1 until 2026-12-31 -- x', ['ikev1'], '2026-12-31', 'x'],
    ['# ipsec-lint-ignore ikev1 until -- x', ['ikev1'], 'until', 'x'],
    ['# ipsec-lint-ignore ikev1 -- ', ['ikev1'], null, null],
    ['# ipsec-lint-ignore ikev1 --', ['ikev1'], null, null],
    ['# ipsec-lint-ignore -- x', [], null, 'x'],
    ['# ipsec-lint-ignore', [], null, null],
    ['# ipsec-lint-ignore ikev1 -- a -- b', ['ikev1'], null, 'a -- b'],
  ])('%s', (comment, rules, until, reason) => {
    expect(told(`${comment}\nb: 2\n`)).toEqual([{ comment: comment.trimEnd(), rules, until, reason, line: 2 }]);
  });

  it.each([
    '# ipsec-lint-ignore-next-line ikev1 -- x',
    '# ipsec-lint-id: 9b00d6b0',
    '# see ipsec-lint-ignore ikev1',
    'a: ipsec-lint-ignore ikev1 -- x',
    'a: "# ipsec-lint-ignore ikev1 -- x"',
    'a: b# ipsec-lint-ignore ikev1 -- x',
    "a: '\n  # ipsec-lint-ignore ikev1 -- x\n  '",
    'a: |\n  # ipsec-lint-ignore ikev1 -- x\n  b',
    'a: >-\n\n  # ipsec-lint-ignore ikev1 -- x',
  ])('is not what only looks like one: %j', (text) => {
    expect(told(`${text}\nb: 2\n`)).toEqual([]);
  });

  it.each([
    ['# ipsec-lint-ignore a -- x\n# another\n\n   \n# third\nb: 2', [6]],
    ['# ipsec-lint-ignore a -- x\n# ipsec-lint-ignore b -- x\nb: 2', [3, 3]],
    ['b: # ipsec-lint-ignore a -- x\n  2', [1]],
    ['b: 2 # ipsec-lint-ignore a -- x\nc: 3', [1]],
    ['b: 2\n# ipsec-lint-ignore a -- x', [null]],
    ['b: 2\n# ipsec-lint-ignore a -- x\n\n# end\n', [null]],
    ['# ipsec-lint-ignore a -- x\r\nb: 2\r\n', [2]],
    ['a: |\n  text\n# ipsec-lint-ignore a -- x\nb: 2\n', [4]],
    ['a: |\n  text\n\n# ipsec-lint-ignore a -- x\nb: 2\n', [5]],
    ['a: 1\n---\n# ipsec-lint-ignore a -- x\nb: 2\n', [4]],
    ['a: 1\n# ipsec-lint-ignore a -- x\n---\nb: 2\n', [3]],
    ['\ufeff# ipsec-lint-ignore a -- x\nb: 2\n', [2]],
    ['a: [1, # ipsec-lint-ignore a -- x\n  2]\n', [1]],
    ['a: [1,\n  # ipsec-lint-ignore a -- x\n  2]\n', [3]],
    ['- # ipsec-lint-ignore a -- x\n  b: 1\n', [1]],
    ['a: plain\n  text # ipsec-lint-ignore a -- x\nb: 1\n', [2]],
  ])('covers a line: %j', (text, lines) => {
    expect(read(text).map(({ line }) => line)).toEqual(lines);
  });

  it('stands in YAML alone', () => {
    const text = '# ipsec-lint-ignore a -- x\n{}\n';
    expect(read(text, 'a.sh')).toEqual([]);
    expect(read(text, 'a.http')).toEqual([]);
    expect(read(text, 'a.json')).toEqual([]);
    expect(read(text, 'a.yml')).toHaveLength(1);
    expect(read(`${text}\na: 1`, 'a.yaml.j2')).toHaveLength(1);
  });

  it('is found where the text is broken', () => {
    expect(read('a: [\n# ipsec-lint-ignore a -- x\nb: "\n')).toHaveLength(1);
  });

  it('is found in any number', () => {
    const count = 20_000;
    const comments = read(`${'# ipsec-lint-ignore a -- x\n\n'.repeat(count)}b: 2\n`);
    expect(comments).toHaveLength(count);
    expect(new Set(comments.map(({ line }) => line))).toEqual(new Set([2 * count + 1]));
  });

  it('never throws, and lies where its range says', () => {
    const piece = fc.constantFrom(
      '# ipsec-lint-ignore a -- x',
      '\n',
      '  ',
      'a: ',
      '"',
      "'",
      '|\n',
      '- ',
      '---\n',
      '{',
      ']',
      '\r',
      '\u{1f}',
      '\u{2}',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { range } of read(text)) {
          expect(text.slice(range.start, range.end)).toMatch(/^#+ ipsec-lint-ignore/u);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
