import { describe, expect, it } from 'vitest';
import { applyAll } from '../../src/fix/apply.js';
import type { Fixable } from '../../src/fix/patch.js';
import type { Edit } from '../../src/model/finding.js';
import { Source } from '../../src/model/source.js';

/** A finding, told by its name, whose fix puts texts in place of others, each where it stands first. */
function finding(name: string, ...replacements: readonly (readonly [Source, string, string])[]): Fixable {
  const edits = replacements.map(([source, old, text]): Edit => {
    const start = source.text.indexOf(old);
    if (start < 0) throw new Error(`no ${old} in ${source.text}`);
    return { source, range: { start, end: start + old.length }, text };
  });
  const [source = new Source('a.json', '')] = replacements.map(([held]) => held);
  const place = { kind: 'text', source, index: null, range: { start: 0, end: 1 } } as const;
  return { ruleId: name, level: 'error', message: '', place, related: [], fix: { description: '', safe: true, edits } };
}

interface Outcome {
  readonly texts: Readonly<Record<string, string>>;
  readonly applied: readonly string[];
  readonly refused: readonly string[];
}

function outcome(...findings: readonly Fixable[]): Outcome {
  const { texts, applied, refused } = applyAll(findings);
  const names = (some: readonly Fixable[]): readonly string[] => some.map(({ ruleId }) => ruleId);
  return { texts: Object.fromEntries(texts), applied: names(applied), refused: names(refused) };
}

/** A text of members, and a fix for each that changes its value, or breaks the text for those that are named. */
function members(count: number, ...broken: readonly number[]): readonly Fixable[] {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const source = new Source('a.json', `{${numbers.map((index) => `"k${index}": "v${index}"`).join(', ')}}`);
  return numbers.map((index) =>
    finding(String(index), [source, `"v${index}"`, broken.includes(index) ? '"w" "w"' : `"w${index}"`]),
  );
}

describe('of some fixes', () => {
  it.each([[0], [1], [2], [3], [4], [0, 1], [3, 4], [1, 3], [0, 2, 4], [0, 1, 2, 3, 4]])(
    'those that would break the text are refused, and all others carried out: %j',
    (...broken) => {
      const { texts, applied, refused } = outcome(...members(5, ...broken));
      const sound = ['0', '1', '2', '3', '4'].filter((name) => !broken.includes(Number(name)));
      expect(applied).toEqual(sound);
      expect([...refused].sort()).toEqual(broken.map(String));
      const written = [0, 1, 2, 3, 4].map((index) => `"k${index}": "${broken.includes(index) ? 'v' : 'w'}${index}"`);
      expect(texts).toEqual(sound.length === 0 ? {} : { 'a.json': `{${written.join(', ')}}` });
    },
  );

  it('that are sound alone, but not together, the first is carried out, and the others are for a later pass', () => {
    const source = new Source('a.json', '{"a": 1, "b": 2, "c": 3, "d": "e"}');
    const renamed = ['a', 'b', 'c'].map((key) => finding(key, [source, `"${key}"`, '"x"']));
    expect(outcome(finding('d', [source, '"e"', '"f"']), ...renamed)).toEqual({
      texts: { 'a.json': '{"x": 1, "b": 2, "c": 3, "d": "f"}' },
      applied: ['d', 'a'],
      refused: [],
    });
  });

  it('one in several texts is carried out in all of them or in none', () => {
    const [one, two] = [new Source('1.json', '{"a": "b", "c": "d"}'), new Source('2.json', '{"a": "b", "c": "d"}')];
    const both = finding('both', [one, '"b"', '"x"'], [two, '"b"', '"x"']);
    const half = finding('half', [one, '"d"', '"x"'], [two, '"d"', '"x" "x"']);
    expect(outcome(half, both)).toEqual({
      texts: { '1.json': '{"a": "x", "c": "d"}', '2.json': '{"a": "x", "c": "d"}' },
      applied: ['both'],
      refused: ['half'],
    });
    const other = finding('other', [one, '"b"', '"y"']);
    expect(outcome(half, other).texts).toEqual({ '1.json': '{"a": "y", "c": "d"}' });
  });

  it('one that writes what is there already changes no text', () => {
    const source = new Source('a.json', '{"a": "b"}');
    expect(outcome(finding('same', [source, '"b"', '"b"'])).texts).toEqual({});
  });

  it('only so many are tried: the rest is neither carried out nor refused', () => {
    const every = Array.from({ length: 300 }, (_, index) => index);
    const { applied, refused } = outcome(...members(301, ...every));
    expect(applied).toEqual([]);
    expect(refused.length).toBeGreaterThan(50);
    expect(refused.length).toBeLessThan(250);
  });

  it('none are carried out in a text that nobody has', () => {
    const source = new Source('a.json', '{"a": "b"}', { textless: true });
    expect(outcome(finding('a', [source, '"b"', '"c"']))).toEqual({ texts: {}, applied: [], refused: ['a'] });
  });
});
