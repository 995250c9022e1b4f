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

  it('is no link in a configuration that leads in a circle', async () => {
    const cwd = checkout({ '.ipsec-lint.yaml': 'tunnels: [{ left: circle, right: branch }]\n' });
    expect((await runIn(cwd, ['simulate', '--all'])).stderr).toContain('"circle" stands for no tunnel end of this run');
  });
});
