import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { globTest, parseGlob } from '../../src/config/glob.js';

function matches(glob: string, path: string): boolean {
  const parsed = parseGlob(glob);
  if (!parsed.ok) throw new Error(`${glob} ${parsed.fault}`);
  return parsed.matches(path);
}

function faultOf(glob: string): string | null {
  const parsed = parseGlob(glob);
  return parsed.ok ? null : parsed.fault;
}

describe('a glob', () => {
  it.each([
    ['a.yaml', 'a.yaml', true],
    ['a.yaml', 'b/a.yaml', false],
    ['*.yaml', 'a.yaml', true],
    ['*.yaml', '.hidden.yaml', true],
    ['*.yaml', 'b/a.yaml', false],
    ['**/*.yaml', 'a.yaml', true],
    ['**/*.yaml', 'c/b/a.yaml', true],
    ['sites/**', 'sites/berlin/a.yaml', true],
    ['sites/**', 'sites', true],
    ['sites/**', 'other/sites/a.yaml', false],
    ['sites/**/a.yaml', 'sites/a.yaml', true],
    ['./sites/*', 'sites/a', true],
    ['site-?.json', 'site-1.json', true],
    ['site-?.json', 'site-12.json', false],
    ['site-[0-9].json', 'site-7.json', true],
    ['site-[!0-9].json', 'site-7.json', false],
    ['site-[^0-9].json', 'site-x.json', true],
    ['[]x]', ']', true],
    ['{a,b/**}/x.json', 'b/c/d/x.json', true],
    ['{a,{b,c}d}', 'cd', true],
    ['{a,}b', 'b', true],
    [String.raw`\*\[\{`, '*[{', true],
    ['a?', 'a\u{1f511}', true],
    ['(old)', '(old)', true],
    ['**', '../outside.yaml', false],
    ['*/x.yaml', '../x.yaml', false],
  ])('%s on %s gives %s', (glob, path, expected) => {
    expect(matches(glob, path)).toBe(expected);
  });

  it.each([
    ['', 'is empty'],
    ['/etc/*.json', 'is absolute: write it relative to the folder of this file'],
    ['sites/', 'names a folder: write /** behind it for what is in it'],
    ['../x', 'leads out of the folder of this file'],
    ['a//b', 'holds // and so matches nothing'],
    ['a[b', String.raw`holds a [ without its ]: write \[ for the character itself`],
    ['a{b', String.raw`holds a { without its }: write \{ for the character itself`],
    ['a{b}', 'holds braces without a comma: write alternatives as {a,b}'],
    ['!(a)', 'begins with !, which only a list of globs takes'],
    ['a/@(b|c)', 'holds @(…): write alternatives as {a,b}'],
    [String.raw`sites\berlin.yaml`, String.raw`holds \b: write / between folders`],
    ['{a,b}'.repeat(20), 'stands for too many alternatives'],
    ['a'.repeat(2_000), 'has more than 1000 characters'],
  ])('%s %s', (glob, fault) => {
    expect(faultOf(glob)).toBe(fault);
  });

  it('ends soon, whatever it looks like', () => {
    const stars = `${'*a'.repeat(200)}b`;
    expect(matches(stars, 'a'.repeat(4_000))).toBe(false);
    expect(matches(`${'**/a/'.repeat(100)}b`, 'a/'.repeat(2_000))).toBe(false);
  });

  it('means what it means on the command line', () => {
    const mark = fc.constantFrom('a', 'b', '.', '-', '*', '?', '/', '**', '/**/', '{a,b}', '[ab]', '[^a]', '{a,b/c}');
    const path = fc.stringMatching(/^(?:[abc.-]{1,3}\/){0,3}[abc.-]{1,3}$/u);
    // `.` and `..` are no names that a path of a report has inside of it.
    const isPlain = (text: string): boolean => text.split('/').every((step) => !/^\.{1,2}$/u.test(step));
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 8 }), path.filter(isPlain), (marks, name) => {
        const glob = marks.join('');
        // Three stars, stars beside `**`, `**` twice and `*` before it are read differently by every program.
        fc.pre(!/\*\*[^/]|[^/]\*\*|\*\/\*\*/u.test(glob) && isPlain(glob));
        fc.pre(faultOf(glob) === null);
        // Its shortcuts for some patterns want a character behind the point of `*.*`, which it does not want elsewhere.
        const expected = picomatch.isMatch(name, glob, { dot: true, fastpaths: false });
        expect([glob, name, matches(glob, name)]).toEqual([glob, name, expected]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('several globs', () => {
  it('leave out what those with ! match', () => {
    const test = globTest(['**/*.yaml', '!legacy/**']);
    expect(['a.yaml', 'legacy/a.yaml', 'b/legacy/a.yaml'].map(test)).toEqual([true, false, true]);
  });

  it('match nothing alone with !', () => {
    expect(globTest(['!legacy/**'])('a.yaml')).toBe(false);
  });
});
