import { describe, expect, it } from 'vitest';
import { compatible, editsBySource, fixable, patched } from '../../src/fix/patch.js';
import type { Fixable } from '../../src/fix/patch.js';
import type { Finding } from '../../src/model/finding.js';
import { Source } from '../../src/model/source.js';

const A = new Source('a.txt', 'abcdefghij');
const B = new Source('b.txt', 'abcdefghij');

/** From, to, and the text that comes in between; in the first source unless another is named. */
type Edit = readonly [from: number, to: number, text: string, source?: Source];

/** A finding whose fix has some edits. */
function finding(...edits: readonly Edit[]): Fixable {
  const placed = edits.map(([start, end, text, source = A]) => ({ source, range: { start, end }, text }));
  const place = { kind: 'text', source: A, index: null, range: { start: 0, end: 1 } } as const;
  const fix = { description: '', safe: true, edits: placed };
  return { ruleId: 'rule', level: 'error', message: '', place, related: [], fix };
}

/** How many of some fixes are carried out together. */
function carriedOut(...fixes: readonly (readonly Edit[])[]): number {
  return compatible(fixes.map((fix) => finding(...fix))).length;
}

/** What becomes of both texts, given one fix after the other. */
function together(...fixes: readonly (readonly Edit[])[]): readonly string[] {
  const edits = editsBySource(compatible(fixes.map((fix) => finding(...fix))));
  return [A, B].map(({ name, text }) => patched(text, edits.get(name) ?? []));
}

describe('fixes of one text', () => {
  it.each<[string, readonly (readonly Edit[])[], string]>([
    ['are carried out side by side', [[[2, 3, 'C']], [[0, 1, 'A']], [[7, 9, 'HI']]], 'AbCdefgHIj'],
    ['in any order', [[[7, 9, 'HI']], [[2, 3, 'C']], [[0, 1, 'A']], [[5, 6, 'F']]], 'AbCdeFgHIj'],
    [
      'several edits as one',
      [
        [
          [7, 8, ''],
          [1, 2, ''],
        ],
        [[4, 5, 'E']],
      ],
      'acdEfgij',
    ],
    [
      'all that insert at one point, in the order of their findings',
      [[[10, 10, '1']], [[10, 10, '2']]],
      'abcdefghij12',
    ],
    [
      'once where several findings have the same',
      [[[1, 2, '+']], [[1, 2, '+']], [[10, 10, '!']], [[10, 10, '!']]],
      'a+cdefghij!',
    ],
    [
      'an insertion in front of what the same fix replaces',
      [
        [
          [2, 5, 'x'],
          [2, 2, '('],
        ],
      ],
      'ab(xfghij',
    ],
    [
      'insertions of one fix at one point',
      [
        [
          [5, 5, '1'],
          [5, 5, '2'],
        ],
      ],
      'abcde12fghij',
    ],
  ])('%s', (_, fixes, after) => {
    expect(together(...fixes)[0]).toBe(after);
    expect(carriedOut(...fixes)).toBe(fixes.length);
  });

  it.each<[string, readonly Edit[], readonly Edit[]]>([
    ['share characters', [[2, 5, 'x']], [[4, 7, 'y']]],
    ['share characters, the later one first', [[4, 7, 'x']], [[2, 5, 'y']]],
    ['hold one another', [[2, 8, 'x']], [[4, 5, 'y']]],
    ['lie in one another', [[4, 5, 'x']], [[2, 8, 'y']]],
    ['begin at the same character', [[2, 3, 'x']], [[2, 5, 'y']]],
    ['replace the same otherwise', [[2, 3, 'x']], [[2, 3, 'y']]],
    ['begin elsewhere', [[2, 5, 'x']], [[3, 5, 'x']]],
    ['end elsewhere', [[2, 4, 'x']], [[2, 5, 'x']]],
    ['touch', [[2, 4, 'x']], [[4, 6, 'y']]],
    ['insert where another one begins', [[2, 4, 'x']], [[2, 2, 'y']]],
    ['insert where another one ends', [[2, 4, 'x']], [[4, 4, 'y']]],
    ['begin where another one inserts', [[4, 4, 'x']], [[4, 6, 'y']]],
    ['end where another one inserts', [[4, 4, 'x']], [[2, 4, 'y']]],
    [
      'meet the last edit of another one',
      [
        [0, 1, 'x'],
        [6, 8, 'x'],
      ],
      [[7, 9, 'y']],
    ],
    [
      'meet the first edit of another one',
      [
        [0, 2, 'x'],
        [6, 8, 'x'],
      ],
      [[1, 3, 'y']],
    ],
    [
      'meet with their last edit',
      [[5, 7, 'x']],
      [
        [1, 2, 'y'],
        [6, 8, 'y'],
      ],
    ],
    [
      'meet with an edit of several texts',
      [[2, 5, 'x']],
      [
        [0, 1, 'y', B],
        [4, 7, 'y'],
      ],
    ],
  ])('wait as a whole where they %s', (_, first, second) => {
    expect(together(first, second)).toEqual(together(first));
    expect(carriedOut(first, second)).toBe(1);
  });

  it('wait where they come between others, as near as they may come', () => {
    const around: readonly (readonly Edit[])[] = [[[0, 2, 'x']], [[6, 8, 'z']]];
    expect(together(...around, [[3, 5, 'y']])[0]).toBe('xcyfzij');
    for (const between of [
      [2, 3],
      [5, 6],
      [1, 4],
      [4, 7],
    ] as const) {
      expect(together(...around, [[...between, 'y']])).toEqual(together(...around));
    }
  });

  it('wait for all that is carried out, whatever came in front of it', () => {
    expect(carriedOut([[7, 9, 'x']], [[2, 3, 'y']], [[8, 10, 'z']])).toBe(2);
  });

  it('have nothing to do with those of another text', () => {
    expect(together([[2, 5, 'x']], [[2, 5, 'x', B]], [[4, 7, 'z', B]])).toEqual(['abxfghij', 'abxfghij']);
  });

  it('are left out where they get in their own way', () => {
    expect(
      together([
        [2, 5, 'x'],
        [4, 7, 'y'],
      ])[0],
    ).toBe(A.text);
    expect(
      together([
        [4, 7, 'x'],
        [2, 5, 'y'],
      ])[0],
    ).toBe(A.text);
    expect(
      together([
        [2, 5, 'x'],
        [4, 7, 'y', B],
      ]),
    ).toEqual(['abxfghij', 'abcdyhij']);
  });
});

describe('what can be mended', () => {
  it('has a fix with an edit, and a safe one unless unsafe ones are wanted', () => {
    const safe = finding([0, 1, 'x']);
    const unsafe = { ...safe, fix: { ...safe.fix, safe: false } };
    const findings: readonly Finding[] = [safe, unsafe, finding(), { ...safe, fix: null }];
    expect(fixable(findings, false)).toEqual([safe]);
    expect(fixable(findings, true)).toEqual([safe, unsafe]);
  });
});
