import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { getuid, platform } from 'node:process';
import { describe, expect, it } from 'vitest';
import type { InputOptions } from '../../src/node/inputs.js';
import { inputsOf } from '../../src/node/inputs.js';
import { UserError } from '../../src/model/user-error.js';
import { Journal } from '../../src/node/journal.js';
import { folderWith } from './folder.js';

interface Outcome {
  readonly names: readonly string[];
  readonly journal: Journal;
}

async function found(folder: string, paths: readonly string[], given: Partial<InputOptions> = {}): Promise<Outcome> {
  const journal = new Journal();
  const options = { workingFolder: folder, stdinName: 'stdin.json', gitignore: true, journal, ...given };
  const inputs = [...(await inputsOf(paths, options))];
  return { names: inputs.map(({ name }) => name), journal };
}

describe('a folder', () => {
  it('gives the files that may hold bodies, in order of path', async () => {
    const folder = folderWith({
      'b.yaml': '',
      'a/z.yml': '',
      'a/b.JSON': '',
      'a.json': '',
      'a-b/c.http': '',
      'x.jsonl': '',
      'x.ndjson': '',
      'x.rest': '',
      'x.sh': '',
      'x.txt': '',
      'README.md': '',
      'node_modules/p/p.json': '',
      '.git/x.json': '',
      '.github/x.yml': '',
    });
    const { names, journal } = await found(folder, ['.']);
    expect(names).toEqual([
      '.github/x.yml',
      'a-b/c.http',
      'a.json',
      'a/b.JSON',
      'a/z.yml',
      'b.yaml',
      'x.jsonl',
      'x.ndjson',
      'x.rest',
      'x.sh',
    ]);
    expect(journal.notices).toEqual([]);
  });

  it('is named from the working folder', async () => {
    const folder = folderWith({ 'a/b/c.json': '', 'd/e.json': '' });
    expect((await found(join(folder, 'a'), ['b', '../d'])).names).toEqual(['b/c.json', '../d/e.json']);
    expect((await found(join(folder, 'a'), [join(folder, 'd')])).names).toEqual(['../d/e.json']);
  });

  it('gives each file once, however often it is named', async () => {
    const folder = folderWith({ 'a/b.json': '' });
    expect((await found(folder, ['a/b.json', 'a', '.', 'a/*.json'])).names).toEqual(['a/b.json']);
  });
});

describe('.gitignore', () => {
  const files = {
    '.git/': '',
    '.gitignore': 'out/\n*.tmp.json\n/root-only.json\n!keep.tmp.json\n',
    'out/a.json': '',
    'a.tmp.json': '',
    'keep.tmp.json': '',
    'root-only.json': '',
    'sub/root-only.json': '',
    'sub/.gitignore': 'secret.json\n!b.tmp.json\n',
    'sub/secret.json': '',
    'sub/b.tmp.json': '',
    'sub/deep/secret.json': '',
    'sub/deep/fine.json': '',
    'Case.json': '',
  };

  it('is respected at every level, the deeper file first', async () => {
    expect((await found(folderWith(files), ['.'])).names).toEqual([
      'Case.json',
      'keep.tmp.json',
      'sub/b.tmp.json',
      'sub/deep/fine.json',
      'sub/root-only.json',
    ]);
  });

  it('agrees with git', async () => {
    const folder = folderWith(files);
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    const listed = execFileSync('git', ['ls-files', '--others', '--exclude-standard', '*.json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect((await found(folder, ['.'])).names).toEqual(listed.trim().split('\n').sort());
  });

  it('of the folders above holds too, up to the top of the checkout', async () => {
    const folder = folderWith({ '.gitignore': '*.json', 'repo/.git/': '', ...inFolder('repo', files) });
    expect((await found(folder, ['repo/sub'])).names).toEqual([
      'repo/sub/b.tmp.json',
      'repo/sub/deep/fine.json',
      'repo/sub/root-only.json',
    ]);
  });

  it('does not hold for what is named', async () => {
    const folder = folderWith(files);
    expect((await found(folder, ['a.tmp.json', 'out', 'sub/secret.json'])).names).toEqual([
      'a.tmp.json',
      'out/a.json',
      'sub/secret.json',
    ]);
  });

  it('is not read if so asked', async () => {
    const { names } = await found(folderWith(files), ['.'], { gitignore: false });
    expect(names).toHaveLength(10);
  });

  it('may hold nonsense', async () => {
    const folder = folderWith({ '.gitignore': '[\n\\\n!\n/\n**\\\n[z-a]\n\u{0}', 'a.json': '' });
    expect((await found(folder, ['.'])).names).toEqual(['a.json']);
  });
});

function inFolder(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
}

describe('a glob', () => {
  const files = { 'a.json': '', 'a.txt': '', 'x/b.json': '', 'x/y/c.yaml': '', 'x/y/c.txt': '', 'x/[1].json': '' };

  it.each([
    ['*.json', ['a.json']],
    ['**/*.json', ['a.json', 'x/[1].json', 'x/b.json']],
    ['x/**', ['x/[1].json', 'x/b.json', 'x/y/c.yaml']],
    ['**/*.{txt,yaml}', ['a.txt', 'x/y/c.txt', 'x/y/c.yaml']],
    ['x/?.json', ['x/b.json']],
    ['x/[1].json', ['x/[1].json']],
    ['./x/../[!b].json', ['a.json']],
    [String.raw`x/\[?\].json`, ['x/[1].json']],
    ['{x,x/y}/*.{json,yaml}', ['x/[1].json', 'x/b.json', 'x/y/c.yaml']],
  ])('%s', async (pattern, expected) => {
    const { names, journal } = await found(folderWith(files), [pattern]);
    expect([...names].sort()).toEqual(expected);
    expect(journal.notices.filter(({ fails }) => fails)).toHaveLength(0);
  });

  it('may lead up and back', async () => {
    const folder = folderWith({ ...files, 'y/d.json': '' });
    expect((await found(join(folder, 'x'), ['../*/*.json', '..'])).names).toEqual([
      '[1].json',
      'b.json',
      '../y/d.json',
      '../a.json',
      'y/c.yaml',
    ]);
  });

  it('may be absolute', async () => {
    const folder = folderWith(files);
    expect((await found(folder, [`${folder}/*.json`])).names).toEqual(['a.json']);
  });

  it.each([
    ['*(a|b).json', 'holds *(…): write alternatives as {a,b}'],
    ['x/b!(a).json', 'holds !(…): write alternatives as {a,b}'],
    ['a@(.json)', 'holds @(…): write alternatives as {a,b}'],
    ['a[.json', String.raw`holds a [ without its ]: write \[ for the character itself`],
    ['*/../?.json', 'leads out of the working folder'],
    ['x/*/', 'names a folder: write /** behind it for what is in it'],
    ['{/etc/*,*}', 'is absolute: write it relative to the working folder'],
  ])('that cannot be read is wrong usage: %s', async (pattern, fault) => {
    await expect(found(folderWith(files), [pattern])).rejects.toThrow(new UserError(`the glob "${pattern}" ${fault}`));
  });

  it('ends soon, whatever the names of files are', async () => {
    const folder = folderWith({ [`${'a'.repeat(200)}.json`]: '' });
    const { journal } = await found(folder, [`${'*a'.repeat(40)}b.json`]);
    expect(journal.notices.filter(({ fails }) => fails)).toHaveLength(1);
  });

  it('that matches nothing is a path that cannot be read', async () => {
    const { journal } = await found(folderWith(files), ['y/*.json', '*.none']);
    expect(journal.notices.filter(({ fails }) => fails)).toHaveLength(2);
    expect(journal.notices).toEqual([
      { file: 'y/*.json', message: 'matches no file', fails: true },
      { file: '*.none', message: 'matches no file', fails: true },
    ]);
  });
});

describe('the files of the run itself', () => {
  const files = { 'a.json': '', 'out/report.json': '', 'out/b.json': '' };
  const ownOf = (folder: string): Partial<InputOptions> => ({ own: new Set([join(folder, 'out/report.json')]) });

  it('are found by no walk and no pattern', async () => {
    const folder = folderWith(files);
    for (const path of ['.', 'out', '**/*.json']) {
      const { names, journal } = await found(folder, [path], ownOf(folder));
      expect(names).toContain('out/b.json');
      expect(names).not.toContain('out/report.json');
      expect([journal.notices, journal.skipped]).toEqual([[], []]);
    }
  });

  it('do not count for a pattern: it matches now what it matched before they were there', async () => {
    const folder = folderWith(files);
    const { journal } = await found(folder, ['out/r*.json'], ownOf(folder));
    expect(journal.notices).toEqual([{ file: 'out/r*.json', message: 'matches no file', fails: true }]);
  });

  it('are inputs where they are named, whatever is named before them', async () => {
    const folder = folderWith(files);
    const { names } = await found(folder, ['out', 'out/report.json'], ownOf(folder));
    expect(names).toEqual(['out/b.json', 'out/report.json']);
  });

  it('are left out where names are those of files that somebody found', async () => {
    const folder = folderWith(files);
    const { names } = await found(folder, ['a.json', 'out/report.json'], { ...ownOf(folder), asFound: true });
    expect(names).toEqual(['a.json']);
  });

  it.skipIf(platform === 'win32')('are known behind links', async () => {
    const folder = folderWith({ '.git/': '', ...files });
    symlinkSync('out/report.json', join(folder, 'latest.json'));
    symlinkSync('out', join(folder, 'also'));
    expect((await found(folder, ['.'], ownOf(folder))).names).toEqual(['a.json', 'out/b.json']);
    expect((await found(folder, ['also'], ownOf(folder))).names).toEqual(['also/b.json']);
  });
});

describe('a path that is named', () => {
  it('is taken whatever its ending', async () => {
    expect((await found(folderWith({ 'body.txt': '' }), ['body.txt'])).names).toEqual(['body.txt']);
  });

  it('that does not exist is told, and the rest goes on', async () => {
    const { names, journal } = await found(folderWith({ 'a.json': '' }), ['gone.json', 'a.json', 'a.json/x', 'a\u{0}']);
    expect(names).toEqual(['a.json']);
    expect(journal.notices.filter(({ fails }) => fails)).toHaveLength(3);
    expect(journal.notices[0]).toEqual({
      file: 'gone.json',
      message: 'cannot be read: no such file or folder',
      fails: true,
    });
  });

  it('may be standard input', async () => {
    const { names } = await found(folderWith({}), ['-', '-'], { stdinName: 'vpn.yaml' });
    expect(names).toEqual(['vpn.yaml']);
  });
});

describe.skipIf(platform === 'win32')('links and devices', () => {
  it('are followed once, and circles end', async () => {
    const folder = folderWith({ '.git/': '', 'a/x.json': '', 'b/y.json': '' });
    symlinkSync('..', join(folder, 'a/up'));
    symlinkSync('../b', join(folder, 'a/beside'));
    symlinkSync('x.json', join(folder, 'a/again.json'));
    symlinkSync('nowhere.json', join(folder, 'a/broken.json'));
    const { names, journal } = await found(folder, ['a']);
    expect(names).toEqual(['a/x.json', 'a/beside/y.json']);
    expect(journal.skipped).toEqual([{ file: 'a/broken.json', reason: 'a link that leads nowhere' }]);
    expect(journal.notices.filter(({ fails }) => fails)).toHaveLength(0);
  });

  it('are not followed out of the repository', async () => {
    const outside = folderWith({ 'secret.json': '' });
    const folder = folderWith({ '.git/': '', 'a/x.json': '' });
    symlinkSync(outside, join(folder, 'a/out'));
    symlinkSync(join(outside, 'secret.json'), join(folder, 'a/s.json'));
    const { names, journal } = await found(folder, ['.']);
    expect(names).toEqual(['a/x.json']);
    expect(journal.skipped.map(({ file }) => file)).toEqual(['a/out', 'a/s.json']);
  });

  it('are followed anywhere if they are named', async () => {
    const outside = folderWith({ 'x.json': '' });
    const folder = folderWith({});
    symlinkSync(outside, join(folder, 'out'));
    expect((await found(folder, ['out', 'out/x.json'])).names).toEqual(['out/x.json']);
  });

  it('that are pipes are passed over', async () => {
    const folder = folderWith({ 'a.json': '' });
    execFileSync('mkfifo', [join(folder, 'pipe.json'), join(folder, 'pipe')]);
    const { names, journal } = await found(folder, ['.']);
    expect(names).toEqual(['a.json']);
    expect(journal.notices).toEqual([{ file: 'pipe.json', message: 'skipped: it is no regular file' }]);
    expect(journal.notices.filter(({ fails }) => fails)).toHaveLength(0);
    expect((await found(folder, ['pipe.json'])).journal.notices.filter(({ fails }) => fails)).toHaveLength(1);
  });

  it.skipIf(getuid?.() === 0)('that may not be read are told', async () => {
    const folder = folderWith({ 'a/x.json': '', 'b.json': '' });
    chmodSync(join(folder, 'a'), 0o000);
    const { names, journal } = await found(folder, ['.']);
    chmodSync(join(folder, 'a'), 0o755);
    expect(names).toEqual(['b.json']);
    expect(journal.notices).toEqual([{ file: 'a', message: 'cannot be read: permission denied', fails: true }]);
  });
});
