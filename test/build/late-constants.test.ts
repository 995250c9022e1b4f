import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { madeLate } from '../../scripts/build/late-constants.js';

/** The names that are made late. */
function lateIn(code: string): readonly string[] {
  return Array.from(madeLate(code).matchAll(/const ([\w$]+)\$make = /gu), ([, name = '']) => name);
}

/** What the last expression of some code gives, as it stands and with its constants made late. */
function both(code: string): readonly [unknown, unknown] {
  return [runInNewContext(code), runInNewContext(madeLate(code))];
}

describe('constants that are made late', () => {
  it.each([
    ['a table', 'const T = { a: 1, b: 2, c: 3, d: [1, 2] };'],
    ['a regular expression', 'const T = /a+/u;'],
    ['a set', "const T = new Set(['a', 'b', 'c', 'd']);"],
    ['functions in a table', 'const T = { a: () => 1, b: () => 2, c() { return 3; } };'],
    ['what another table is spread into', 'const A = { a: 1 }; const T = { ...A, b: 2, c: 3, d: 4, e: 5 };'],
    [
      'what functions give that only put it together',
      'const f = (a, ...b) => [a, ...b]; const T = [f(1, 2), f(3), f(4)];',
    ],
    ['what is put together of heavy tables', 'const A = [1, { a: 1, b: 2, c: 3, d: 4 }]; const T = [A, A];'],
    ['what is made of the text of another expression', "const A = /a+/u; const T = new RegExp(A.source, 'gu');"],
    ['what names functions and classes', 'function f() {} class C {} const T = { f, C, g: f, h: f, i: f };'],
  ])('are such as %s', (_, code) => {
    expect(lateIn(code)).toContain('T');
  });

  it.each([
    ['what is small', 'const T = { a: 1 };'],
    ['functions', 'const T = () => ({ a: 1, b: 2, c: 3, d: 4, e: 5 });'],
    ['what is called for', 'const T = [f(), 1, 2, 3, 4, 5]; function f() { return g; } let g = 1;'],
    ['what may change', 'let n = 1; n = 2; const T = [n, 1, 2, 3, 4, 5];'],
    ['what gets its value later', 'let n; function f() { n = 2; } const T = [n, 1, 2, 3, 4, 5];'],
    ['variables that are set again', 'let T = [1, 2, 3, 4, 5, 6]; T = [];'],
    ['what holds something unknown', 'const T = [unknown, 1, 2, 3, 4, 5];'],
    ['what spreads something unknown', 'const A = f(); function f() { return []; } const T = [...A, 1, 2, 3, 4, 5];'],
    ['members by computed names', "const T = { ['a' + 1]: 1, b: 2, c: 3, d: 4, e: 5 };"],
    ['sets of a class of that name', 'class Set {} const T = new Set([1, 2, 3, 4, 5, 6]);'],
    ['a function that calls itself', 'const f = (a) => [f(a)]; const T = [f(1), f(2), f(3), f(4)];'],
  ])('are not %s', (_, code) => {
    expect(lateIn(code)).not.toContain('T');
  });

  it('are the same object for everybody, made once', () => {
    const code =
      'const T = { a: [1, 2, 3], b: 2, c: 3, d: 4 }; const f = () => T; T.a.push(4); [f() === T, { T }.T === T, T.a]';
    const [before, after] = both(code);
    expect(madeLate(code)).toContain('T: (T$made ?? T$make())');
    expect(after).toEqual([true, true, [1, 2, 3, 4]]);
    expect(after).toEqual(before);
  });

  it('are not mistaken for what has their name elsewhere', () => {
    const code = `
      const T = { a: 1, b: 2, c: 3, d: 4, e: 5 };
      const inner = (T) => T + 1;
      const other = { T: 7, get: (o) => o.T };
      function shadow() { const T = 9; return { T }; }
      [inner(1), other.T, other.get({ T: 8 }), shadow().T, T.e, typeof T, \`\${T.a}\`]`;
    const [before, after] = both(code);
    expect(after).toEqual([2, 7, 8, 9, 5, 'object', '1']);
    expect(after).toEqual(before);
  });

  it('keep what they were made of, whatever is declared between', () => {
    const code =
      'const A = [1, 2, 3, 4, 5, 6]; const B = { A, a: A, b: A, c: A, d: A, e: A }; const { a } = B; [a === A, B.A === A]';
    expect(both(code)).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  it('leave all else of a chunk as it is', () => {
    const code = "let a = 1;\nfunction f(b) {\n\treturn a + b;\n}\nconst text = 'ä€😀';\nmodule.exports = { f };\n";
    expect(madeLate(code)).toBe(code);
  });

  it('stand where they stood behind texts outside of ASCII', () => {
    const [before, after] = both("const text = 'ä€😀'; const T = ['ä', '😀', 1, 2, 3, 4]; [text, T]");
    expect(after).toEqual(before);
  });
});
