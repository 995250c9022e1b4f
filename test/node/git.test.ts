import { existsSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/user-error.js';
import { changesSince } from '../../src/node/git.js';
import { folderWith } from './folder.js';
import { GIT_ENVIRONMENT, TestRepository } from './repository.js';

function changed({ folder }: TestRepository, ref = 'main', from = folder): readonly string[] {
  return Array.from(changesSince(from, ref, GIT_ENVIRONMENT).files, (path) => relative(folder, path)).sort();
}

const FILES = { 'a.json': '1', 'b.json': '1', 'sites/c.json': '1', 'd.json': '1', '.gitignore': '*.log\n' };

describe('changesSince', () => {
  it('finds what differs in commits, the index, the working tree, and what is untracked', () => {
    const repository = new TestRepository(FILES);
    repository.git('switch', '--quiet', '--create', 'branch');
    repository.commit({ 'a.json': '2' });
    repository.write({ 'b.json': '2' });
    repository.git('add', 'b.json');
    repository.write({ 'sites/c.json': '2', 'sites/new.json': '1', 'noise.log': '1' });
    expect(changed(repository)).toEqual(['a.json', 'b.json', 'sites/c.json', 'sites/new.json']);
  });

  it('counts from the merge base: what others have done since is none of the branch', () => {
    const repository = new TestRepository(FILES);
    repository.git('switch', '--quiet', '--create', 'branch');
    repository.commit({ 'a.json': '2' });
    repository.git('switch', '--quiet', 'main');
    repository.commit({ 'b.json': '2' });
    repository.git('switch', '--quiet', 'branch');
    expect(changed(repository)).toEqual(['a.json']);
  });

  it('counts the commits of another head: a pull request, whatever its merge holds besides', () => {
    const repository = new TestRepository(FILES);
    const base = repository.git('rev-parse', 'HEAD').trim();
    repository.git('switch', '--quiet', '--create', 'branch');
    repository.commit({ 'a.json': '2' });
    repository.git('switch', '--quiet', 'main');
    repository.commit({ 'b.json': '2' });
    repository.git('switch', '--quiet', '--detach');
    repository.git('merge', '--quiet', '--no-edit', 'branch');
    repository.write({ 'rendered.json': '1' });
    expect(changed(repository, `${base}...branch`)).toEqual(['a.json', 'rendered.json']);
    expect(changed(repository, base)).toEqual(['a.json', 'b.json', 'rendered.json']);
  });

  it('keeps deleted files apart, and names renamed ones as they are called now', () => {
    const repository = new TestRepository(FILES);
    repository.write({ 'b.json': null });
    repository.git('mv', 'a.json', 'sites/a.json');
    expect(changed(repository)).toEqual(['sites/a.json']);
    const { deleted } = changesSince(repository.folder, 'main', GIT_ENVIRONMENT);
    expect(Array.from(deleted, (path) => relative(repository.folder, path)).sort()).toEqual(['a.json', 'b.json']);
  });

  it('knows what a file held before', () => {
    const repository = new TestRepository(FILES);
    repository.write({ 'sites/c.json': 'Größe\n', 'a.json': null });
    repository.commit({ 'new.json': '1' });
    const { textBefore } = changesSince(repository.folder, 'HEAD~1', GIT_ENVIRONMENT);
    const before = (name: string): string | null => textBefore(join(repository.folder, name));
    expect(['sites/c.json', 'a.json', 'new.json'].map(before)).toEqual(['1', '1', null]);
  });

  it('finds nothing where nothing changed', () => {
    expect(changed(new TestRepository(FILES))).toEqual([]);
  });

  it('takes names as they are', () => {
    const names = ['two words.json', 'Grüße.json', 'line\nbreak.json', '"quoted".json', '-f.json'];
    const repository = new TestRepository(FILES);
    repository.write(Object.fromEntries(names.map((name) => [name, '1'])));
    expect(changed(repository)).toEqual(names.sort());
  });

  it('gives the same from a folder inside', () => {
    const repository = new TestRepository(FILES);
    repository.write({ 'a.json': '2', 'sites/c.json': '2' });
    expect(changed(repository, 'main', join(repository.folder, 'sites'))).toEqual(['a.json', 'sites/c.json']);
  });

  it('sees through links to the folder', () => {
    const repository = new TestRepository(FILES);
    repository.write({ 'a.json': '2' });
    const link = join(folderWith({}), 'link');
    symlinkSync(repository.folder, link);
    expect(changed(repository, 'main', link)).toEqual(['a.json']);
  });

  it.each(['main', 'v1', 'HEAD~1', 'origin/main', 'main@{0}'])('takes %s for a ref', (ref) => {
    const repository = new TestRepository({ 'a.json': '0' });
    repository.commit(FILES);
    repository.git('tag', 'v1');
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    repository.write({ 'e.json': '1' });
    expect(changed(repository, ref)).toContain('e.json');
  });

  it('starts no program that the repository names', () => {
    const repository = new TestRepository(FILES);
    repository.write({ 'hook.sh': '#!/bin/sh\ntouch "$(dirname "$0")/started"\n', 'a.json': '2' });
    const hook = join(repository.folder, 'hook.sh');
    repository.git('update-index', '--chmod=+x', '--add', 'hook.sh');
    for (const key of ['core.fsmonitor', 'diff.external', 'core.pager']) repository.git('config', key, `sh ${hook}`);
    expect(changed(repository)).toEqual(['a.json', 'hook.sh']);
    expect(existsSync(join(repository.folder, 'started'))).toBe(false);
  });

  function complaint(work: () => unknown): string {
    try {
      work();
    } catch (error) {
      if (error instanceof UserError) return `${error.message}. ${error.next ?? ''}`;
      throw error;
    }
    throw new Error('nothing was refused');
  }

  it.each([
    ['gone', 'there is no such commit in this repository. Fetch it first'],
    ['', 'there is no such commit'],
    ['^main', 'there is no such commit'],
    ['main..HEAD', 'there is no such commit'],
    ['main...gone', '--since gone: there is no such commit'],
    ['main...--all', 'no ref begins with a hyphen'],
    ['main:a.json', 'there is no such commit'],
    ['--help', 'no ref begins with a hyphen'],
    ['--upload-pack=touch started', 'no ref begins with a hyphen'],
  ])('refuses %j', (ref, words) => {
    const repository = new TestRepository(FILES);
    expect(complaint(() => changed(repository, ref))).toContain(words);
  });

  it('says that a clone is shallow', () => {
    const origin = new TestRepository(FILES);
    origin.git('switch', '--quiet', '--create', 'branch');
    origin.commit({ 'a.json': '2' });
    const clone = new TestRepository();
    clone.git('fetch', '--quiet', '--depth=1', `file://${origin.folder}`, 'branch', 'main:refs/remotes/origin/main');
    clone.git('checkout', '--quiet', 'FETCH_HEAD');
    expect(complaint(() => changed(clone, 'origin/main'))).toContain('a shallow clone. Fetch the history');
    expect(complaint(() => changed(clone, 'v1'))).toContain('which is a shallow clone');
  });

  it('says that two histories have nothing in common', () => {
    const repository = new TestRepository(FILES);
    repository.git('switch', '--quiet', '--orphan', 'other');
    repository.commit({ 'a.json': '2' });
    expect(complaint(() => changed(repository))).toContain('it has no commit in common with HEAD');
  });

  it('says that nothing was committed yet', () => {
    expect(complaint(() => changed(new TestRepository(), 'HEAD'))).toContain('there is no such commit');
  });

  it('says that there is no repository', () => {
    const folder = folderWith({ 'a.json': '1' });
    expect(complaint(() => changesSince(folder, 'main', GIT_ENVIRONMENT))).toContain('needs a git working tree');
  });

  it('says that there is no git', () => {
    const { folder } = new TestRepository(FILES);
    expect(complaint(() => changesSince(folder, 'main', { PATH: '/nowhere' }))).toContain('git was not found');
  });
});
