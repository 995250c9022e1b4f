import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REDACTED, Redactor } from '../../src/model/redaction.js';
import { Source } from '../../src/model/source.js';
import { frame } from '../../src/report/frame.js';
import { displayWidth } from '../../src/report/printable.js';
import { rangeOf } from './build.js';

const NOTHING = new Redactor([]);

/** The line and its marks, as they stand under each other. */
function drawn(source: Source, text: string, columns = 80, redactor = NOTHING): readonly [string, string] {
  const { before, marked, after, indent, width } = frame(source, rangeOf(source, text), columns, redactor);
  return [before + marked + after, ' '.repeat(indent) + '^'.repeat(width)];
}

describe('frame', () => {
  it('marks the characters of a value', () => {
    const source = new Source('a.json', '{\n  "dhGroup": "2",\n}');
    expect(drawn(source, '"2"')).toEqual(['  "dhGroup": "2",', '             ^^^']);
  });

  it('marks below tabs, wide characters and emoji', () => {
    expect(drawn(new Source('a', '\t"2"'), '"2"')).toEqual(['    "2"', '    ^^^']);
    expect(drawn(new Source('a', '日本 "2"'), '"2"')).toEqual(['日本 "2"', '     ^^^']);
    expect(drawn(new Source('a', '👩‍👩‍👧 "2"'), '"2"')).toEqual(['👩‍👩‍👧 "2"', '   ^^^']);
    expect(drawn(new Source('a', 'x: 大小'), '大小')).toEqual(['x: 大小', '   ^^^^']);
  });

  it('shows controls instead of sending them', () => {
    expect(drawn(new Source('a', '\u{1b}[31m: x'), 'x')).toEqual(['␛[31m: x', '       ^']);
  });

  it('shows the first line of a place that goes on', () => {
    expect(drawn(new Source('a', 'k: |\n  one\n  two\n'), '|\n  one')).toEqual(['k: |', '   ^']);
  });

  it('marks one column where there is nothing to mark', () => {
    const source = new Source('a', 'abc');
    expect(frame(source, { start: 3, end: 3 }, 80, NOTHING)).toEqual({
      before: 'abc',
      marked: '',
      after: '',
      indent: 3,
      width: 1,
    });
  });

  it('hides a concealed stretch, and the marks follow', () => {
    const source = new Source('a', '{"psk": "hunter2", "dh": "2"}');
    const { start, end } = rangeOf(source, '"hunter2"');
    source.conceal(start, end);
    expect(drawn(source, '"2"')).toEqual(['{"psk": [redacted], "dh": "2"}', '                          ^^^']);
    expect(drawn(source, '"hunter2"')).toEqual(['{"psk": [redacted], "dh": "2"}', '        ^^^^^^^^^^']);
  });

  it('hides the same key elsewhere', () => {
    const source = new Source('a', '{"description": "the key is tr0ub4dor&3", "dh": "2"}');
    const [line] = drawn(source, '"2"', 80, new Redactor(['tr0ub4dor&3']));
    expect(line).toBe('{"description": "the key is [redacted]", "dh": "2"}');
  });

  it('cuts a long line to the surroundings of the place', () => {
    const source = new Source(
      'a.json',
      JSON.stringify({ items: Array(500).fill({ a: 1 }), dh: 'group2', z: Array(500) }),
    );
    const [line, marks] = drawn(source, '"group2"', 40);
    expect(line).toMatch(/^….*"dh":"group2".*…$/u);
    expect(displayWidth(line)).toBeLessThanOrEqual(40);
    expect(line.slice(marks.indexOf('^'), marks.length)).toBe('"group2"');
  });

  it('shows as much as fits before a place at the end of a long line', () => {
    const [line, marks] = drawn(new Source('a', `${'x'.repeat(5000)}END`), 'END', 40);
    expect(line).toBe(`…${'x'.repeat(35)}END`);
    expect(marks).toBe(`${' '.repeat(36)}^^^`);
  });

  it('cuts a place that is wider than the window', () => {
    const [line, marks] = drawn(new Source('a', `k: ${'v'.repeat(5000)}`), 'v'.repeat(5000), 40);
    expect(line).toBe(`k: ${'v'.repeat(35)}…`);
    expect(marks).toBe(`   ${'^'.repeat(35)}`);
  });

  it('hides a key of which the window shows only a part', () => {
    const key = 'k3y'.repeat(100);
    for (let gap = 0; gap < 150; gap++) {
      const source = new Source('a', `${key}${'.'.repeat(gap)}HERE${'.'.repeat(gap)}${key}`);
      const [line] = drawn(source, 'HERE', 40, new Redactor([key]));
      expect(line).not.toContain('k3y');
    }
  });

  it('hides the keys of a long text, also where one goes on in the next line, in whatever order it is looked at', () => {
    const keys = ['Zq9-xV7+pL2wM4', 'correct horse battery', 'tr0ub4dor&3'];
    const folded = ['"Zq9-xV7\\\n    +pL2wM4"', 'correct horse\n    battery', 'tr0ub4dor&3'];
    const text = Array.from({ length: 900 }, (_, at) => `n${String(at)}: ${folded[at % 3] ?? ''} # HERE`).join('\n');
    const places = Array.from(text.matchAll(/HERE/gu), ({ index }) => index);
    const redactor = new Redactor(keys);
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: 300 }), (shuffled) => {
        const source = new Source('a.yaml', text);
        for (const start of shuffled) {
          const { before, marked, after } = frame(source, { start, end: start + 4 }, 80, redactor);
          expect(before + marked + after).toMatch(/^(?:n\d+: | +)?"?\[redacted\]"? # HERE$/u);
        }
      }),
      { numRuns: 5 },
    );
  });

  const anyText = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 });

  it('keeps to its width, splits no character and leaks no key, whatever the text', () => {
    const key = 'Zq9-xV7+pL2';
    fc.assert(
      fc.property(anyText, anyText, fc.integer({ min: 20, max: 100 }), (before, after, columns) => {
        const text = `${String.fromCharCode(...before)}${key}@${String.fromCharCode(...after)}`;
        const source = new Source('a', text);
        const from = text.indexOf('@', before.length);
        const {
          before: left,
          marked,
          after: right,
        } = frame(source, { start: from, end: from + 1 }, columns, new Redactor([key]));
        const line = left + marked + right;
        expect(line).not.toContain(key);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        expect(displayWidth(line)).toBeLessThanOrEqual(Math.max(columns, REDACTED.length + 2));
        expect(marked).toContain('@');
      }),
    );
  });

  it('cuts plain text as it cuts text with other characters of one column', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', '"', ' ', '\n'), maxLength: 600 });
    fc.assert(
      fc.property(line, fc.nat(600), fc.nat(40), fc.integer({ min: 2, max: 120 }), (text, start, length, columns) => {
        const range = { start: Math.min(start, text.length), end: Math.min(start + length, text.length) };
        const other = frame(new Source('a', text.replaceAll('a', 'é')), range, columns, NOTHING);
        expect(frame(new Source('a', text), range, columns, NOTHING)).toEqual({
          ...other,
          before: other.before.replaceAll('é', 'a'),
          marked: other.marked.replaceAll('é', 'a'),
          after: other.after.replaceAll('é', 'a'),
        });
      }),
      { numRuns: 500 },
    );
  });
});
