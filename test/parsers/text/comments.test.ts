import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Source } from '../../../src/model/source.js';
import type { IgnoreComment } from '../../../src/parsers/text/ignore-comment.js';
import { readSource } from '../../../src/parsers/text/read.js';

function read(text: string, name = 'vpn.yaml'): readonly IgnoreComment[] {
  return readSource(new Source(name, text)).ignores ?? [];
}

/** What comments say, with the texts that their ranges cut out. */
function told(text: string, name?: string): unknown[] {
  const cut = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  return read(text, name).map(({ range, rules, until, reason, ...comment }) => {
    for (const word of rules) expect(cut(word.range)).toBe(word.text);
    return {
      comment: cut(range),
      rules: rules.map((word) => word.text),
      until: until?.text ?? null,
      reason,
      line: lineOf(comment),
    };
  });
}

/** The line in which what a comment covers begins. */
function lineOf({ source, covers }: Pick<IgnoreComment, 'source' | 'covers'>): number | null {
  return covers === null ? null : source.position(covers.start).line;
}

/** What each comment covers, without the line break that ends it. */
function covered(text: string, name?: string): (string | null)[] {
  return read(text, name).map(({ covers }) =>
    covers === null ? null : text.slice(covers.start, covers.end).replace(/\n$/u, ''),
  );
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
    expect(read(text).map(lineOf)).toEqual(lines);
  });

  it.each([
    ['# ipsec-lint-ignore a -- x\nb: |\n  c\n  d\ne: 2\n', ['b: |\n  c\n  d']],
    ['# ipsec-lint-ignore a -- x\n- b: |2- # c\n\n    d\n  e: 2\n', ['- b: |2- # c\n\n    d']],
    ['b: > # ipsec-lint-ignore a -- x\n  c\n  d\ne: 2\n', ['b: > # ipsec-lint-ignore a -- x\n  c\n  d']],
    ["# ipsec-lint-ignore a -- x\nb: 'c\n  d'\ne: 2\n", ["b: 'c\n  d'"]],
    ['# ipsec-lint-ignore a -- x\nb: c\n  d\ne: 2\n', ['b: c\n  d']],
    ['# ipsec-lint-ignore a -- x\nb: |\n  c\n# ipsec-lint-ignore a -- x\nd: 2', ['b: |\n  c', 'd: 2']],
    ['# ipsec-lint-ignore a -- x\nb:\n  c: |\n    d\n', ['b:']],
  ])('covers the text that begins in its line: %j', (text, stretches) => {
    expect(covered(text)).toEqual(stretches);
  });

  const CALL = `curl https://h/v2.0/vpn/ikepolicies -d '{"ikepolicy":\n{}}'`;

  it.each([
    [`# ipsec-lint-ignore a -- x\n${CALL}\necho`, [CALL]],
    [`set -e\n  # ipsec-lint-ignore a -- x\n\n  # why\n\tif ${CALL}; then`, [CALL]],
    [`# ipsec-lint-ignore a -- x\r\n${CALL}\r\n`, [CALL]],
    [`${CALL}  # ipsec-lint-ignore a -- x\necho`, [`${CALL}  # ipsec-lint-ignore a -- x`]],
    [`# ipsec-lint-ignore a -- x\n${CALL}; ${CALL}`, [CALL]],
    [`# ipsec-lint-ignore a -- x\n${CALL}\n${CALL}`, [CALL]],
    [
      `# ipsec-lint-ignore a -- x\n# ipsec-lint-ignore b -- y\n${CALL}\n# ipsec-lint-ignore c -- z\n${CALL}`,
      [CALL, CALL, CALL],
    ],
    ['# ipsec-lint-ignore a -- x\ncurl https://h -d @- <<E\n{}\nE\n', ['curl https://h -d @- <<E\n{}\nE']],
    ["# ipsec-lint-ignore a -- x\necho '{}' | curl https://h -d @-\n", ["'{}' | curl https://h -d @-"]],
    [`# ipsec-lint-ignore a -- x\necho\n${CALL}`, []],
    ['# ipsec-lint-ignore a -- x\ncurl https://h\n', []],
    ['# ipsec-lint-ignore a -- x\n{}\n', []],
    [`echo '# ipsec-lint-ignore a -- x\n${CALL}`, []],
  ])('covers the command behind it in a script: %j', (text, stretches) => {
    expect(covered(text, 'a.sh')).toEqual(stretches);
  });

  it('covers the request behind it in a file of requests', () => {
    const request = 'POST https://h/v2.0/vpn/ikepolicies\n\n{"ikepolicy": {}}';
    const comment = '# ipsec-lint-ignore a -- x';
    expect(covered(`${comment}\n${request}\n###\n${request}\n`, 'a.http')).toEqual([request]);
    expect(covered(`${request}\n### next\n\n  ${comment}\n${request}\n`, 'a.http')).toEqual([request]);
    expect(covered(`${comment}\n${CALL}\n`, 'a.http')).toEqual([CALL]);
    expect(told(`${comment}\n${request}`, 'a.rest')).toEqual([
      { comment, rules: ['a'], until: null, reason: 'x', line: 2 },
    ]);
  });

  it('stands in no JSON', () => {
    expect(read('# ipsec-lint-ignore a -- x\n{}\n', 'a.json')).toEqual([]);
    expect(read('# ipsec-lint-ignore a -- x\na: 1', 'a.yaml.j2')).toHaveLength(1);
  });

  it('is found where the text is broken', () => {
    expect(read('a: [\n# ipsec-lint-ignore a -- x\nb: "\n')).toHaveLength(1);
  });

  it('is found in any number', () => {
    const count = 20_000;
    const comments = read(`${'# ipsec-lint-ignore a -- x\n\n'.repeat(count)}b: 2\n`);
    expect(comments).toHaveLength(count);
    expect(new Set(comments.map(lineOf))).toEqual(new Set([2 * count + 1]));
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
