import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zstack } from '../workspace/ends.js';
import { folderWith } from '../node/folder.js';
import { branch, runIn } from './suggesting.js';

/** A checkout with two ends, a folder of two files, and a link to itself. */
function checkout(files: Readonly<Record<string, string>> = {}): string {
  const [hq, other] = [JSON.stringify(zstack({})), JSON.stringify(branch())];
  const ends = { 'hq.json': hq, 'branch.json': other, 'many/a.jsonl': '{}', 'many/b.jsonl': '{}' };
  const folder = folderWith({ '.git/': '', ...ends, ...files });
  symlinkSync('circle', join(folder, 'circle'));
  return folder;
}

describe('what is wrong with a command line', () => {
  it.each([
    [['lint', 'hq.json', ''], 'an argument is empty'],
    [[''], 'an argument is empty'],
    [['simulate', '', 'branch.json'], 'an argument is empty'],
    [['explain', ''], 'an argument is empty'],
    [['help', 'lint', 'rules'], 'ipsec-lint help takes one word, and got "rules" too'],
    [['schema', 'config', '--dialect', 'otc'], '--dialect is for an API, and config is none'],
    [['schema', 'output', '--dialect', 'nope'], '--dialect is for an API, and output is none'],
    [['suggest', '--left', 'zstack', '--right', 'otc', '--write', 'json='], '--write json= names no file'],
    [
      ['suggest', '--left', 'zstack', '--right', 'otc', '--write', 'json=a', '--write', 'yaml=b'],
      '--write is given twice',
    ],
    [
      ['suggest', '--left', 'zstack', '--right', 'otc', '--with', 'gone'],
      '--with is for bodies, and two APIs have none',
    ],
    [
      ['simulate', 'hq.json', 'branch.json', '--stdin-filename', 'a.yaml'],
      '--stdin-filename names standard input, which is not read',
    ],
    [['simulate', '--pairs', 'many'], '--pairs takes one file, and many stands for several'],
    [['simulate', '--pairs', 'many/*.jsonl'], '--pairs takes one file, and many/*.jsonl stands for several'],
    [['simulate', '--pairs', '.git'], '--pairs takes one file, and .git stands for none'],
    [['simulate', '--pairs', 'gone'], 'gone: cannot be read: no such file or folder'],
    [['simulate', 'circle', 'branch.json'], 'circle: cannot be read: its links lead in a circle'],
    [['simulate', 'circle#a', 'branch.json'], 'circle#a: cannot be read: no such file or folder'],
    [['simulate', '#branch', 'hq.json'], '#branch: cannot be read: no such file or folder'],
    [['export', 'circle', '--to', 'swanctl'], 'circle: cannot be read: its links lead in a circle'],
    [['suggest', '--left', 'circle', '--right', 'otc'], 'circle: cannot be read: its links lead in a circle'],
  ])('is said: %j', async (words, message) => {
    const { code, stdout, stderr } = await runIn(checkout(), words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')[0]).toBe(`ipsec-lint: ${message}`);
  });

  it('is no command that is mistyped, where a path has the name of a command', async () => {
    const { code, stderr } = await runIn(checkout(), ['lint', 'rules']);
    expect([code, stderr]).toEqual([2, expect.not.stringContaining('is no command')]);
    expect((await runIn(checkout(), ['ruls'])).stderr).toContain('ruls is no command either. Did you mean rules?');
  });

  it('is no name of standard input that is read', async () => {
    const words = ['simulate', '-', 'hq.json', '--stdin-filename', 'branch.json'];
    const { stdout } = await runIn(checkout(), [...words, '-f', 'json'], JSON.stringify(branch()));
    expect(JSON.parse(stdout)).toMatchObject({ left: { file: 'branch.json', name: 'branch' } });
  });

  it('is no link in a configuration that leads in a circle', async () => {
    const cwd = checkout({ '.ipsec-lint.yaml': 'tunnels: [{ left: circle, right: branch }]\n' });
    expect((await runIn(cwd, ['simulate', '--all'])).stderr).toContain('"circle" stands for no tunnel end of this run');
  });
});
