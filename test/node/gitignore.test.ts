import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IgnoreRules } from '../../src/node/gitignore.js';
import { folderWith } from './folder.js';

/** Files of a few names in folders of the same, so that patterns meet them. */
const PATHS = [
  'a',
  'b',
  'ab',
  'a.json',
  '.a',
  'a b',
  'b/a',
  'b/ab',
  'b/b/a',
  'b/b/b/a',
  'ab/a.json',
  'ab/b/.a',
  'x/a/b',
];

const step = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'ab', '*', '**', 'a**', 'x') },
  fc
    .array(fc.constantFrom('a', 'b', '*', '?', '[ab]', '[!a]', '.json', '.', '\\a', ' ', '**'), { minLength: 1 })
    .map((parts) => parts.join('')),
);
const line = fc
  .tuple(
    fc.constantFrom('', '', '!', '#', '/', '!/', '\\!'),
    fc.array(step, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '', '/', ' ', '\\ '),
  )
  .map(([before, steps, after]) => `${before}${steps.join('/')}${after}`)
  // What two stars match behind others, and behind characters, depends on where git's memory lies (`prev_p < text` in
  // wildmatch.c of git 2.39).
  .filter((text) => !/[^*/]\*{2,} *(?:\/|$)/u.test(text.slice(Math.max(0, text.search(/[*?[\\]/u)) + 1)));

/** What is ignored of all paths, as a walk asks: nothing in a folder that is ignored. */
function ignored(folder: string): readonly string[] {
  const rules = IgnoreRules.within(null, folder);
  return PATHS.filter((path) => rules?.ignores(join(folder, path), false) === true);
}

/** The same by git itself. */
function ignoredByGit(folder: string): readonly string[] {
  const { status, stdout, stderr } = spawnSync('git', ['check-ignore', '--stdin', '--no-index'], {
    cwd: folder,
    input: PATHS.join('\n'),
    encoding: 'utf8',
    env: { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', PATH: process.env['PATH'] },
  });
  // 1: none is ignored. Anything else is no answer.
  expect([0, 1], stderr).toContain(status);
  return stdout.split('\n').filter((path) => path !== '');
}

function repository(): string {
  const folder = folderWith({});
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  return folder;
}

describe('.gitignore', () => {
  it('means what it means to git', () => {
    const folder = repository();
    const file = join(folder, '.gitignore');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        writeFileSync(file, `${lines.join('\n')}\n`);
        expect(ignored(folder)).toEqual(ignoredByGit(folder));
      }),
      { numRuns: 400 },
    );
  });

  it('may begin with a byte order mark', () => {
    const folder = repository();
    writeFileSync(join(folder, '.gitignore'), '\ufeffa\n');
    expect(ignored(folder)).toEqual(ignoredByGit(folder));
    expect(ignored(folder)).toContain('a');
  });

  it.each([
    ['stars', '*a'.repeat(100), 'a'.repeat(250)],
    ['double stars', `${'**/a/'.repeat(100)}b`, 'a/'.repeat(500)],
    ['stars between folders', `${'*/**/'.repeat(100)}b`, 'a/'.repeat(500)],
  ])('of many %s takes no longer than its length times that of the path', (_, pattern, path) => {
    const folder = folderWith({ '.gitignore': `${pattern}c\n` });
    const rules = IgnoreRules.within(null, folder);
    expect(rules?.ignores(join(folder, `${path}b`), false)).toBe(false);
  });

  it('that is no file, or far too large, is none', () => {
    const folder = folderWith({ '.gitignore/': '', 'large/.gitignore': '*\n'.repeat(4_000_000), 'pipe/': '' });
    expect(spawnSync('mkfifo', [join(folder, 'pipe/.gitignore')]).status).toBe(0);
    for (const name of ['.', 'large', 'pipe']) expect(IgnoreRules.within(null, join(folder, name))).toBe(null);
  });
});
