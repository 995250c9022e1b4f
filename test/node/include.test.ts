import { join } from 'node:path';
import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Source } from '../../src/model/source.js';
import { filesOpener } from '../../src/node/open-files.js';
import { folderWith } from './folder.js';

const FILES = {
  'project/.git/': '',
  'project/vpn/swanctl.conf': '',
  'project/vpn/conf.d/b.conf': 'b',
  'project/vpn/conf.d/a.conf': 'a',
  'project/vpn/conf.d/.hidden.conf': 'hidden',
  'project/vpn/conf.d/a.txt': 'text',
  'project/vpn/conf.d/sub/c.conf': 'c',
  'project/other.conf': 'other',
  'secret.conf': 'outside',
};

/** What a pattern in `vpn/swanctl.conf` opens: the texts, or why not. */
function opened(pattern: string, link?: readonly [to: string, at: string]): readonly string[] | string {
  const folder = folderWith(FILES);
  if (link !== undefined) symlinkSync(join(folder, link[0]), join(folder, link[1]));
  const open = filesOpener(join(folder, 'project'));
  const answer = open(pattern.replace('FOLDER', folder), new Source('vpn/swanctl.conf', ''));
  return 'refused' in answer ? answer.refused : answer.map(({ text }) => text);
}

describe('the files of an include', () => {
  it.each<[string, readonly string[] | string]>([
    ['conf.d/a.conf', ['a']],
    ['conf.d/*.conf', ['a', 'b']],
    ['conf.d/[b-z].conf', ['b']],
    ['conf.?/?.conf', ['a', 'b']],
    ['conf.d/*/*.conf', ['c']],
    ['conf.d/*.none', []],
    ['none/*.conf', []],
    ['../other.conf', ['other']],
    ['FOLDER/project/other.conf', ['other']],
    ['none.conf', 'no such file'],
    ['conf.d', 'it is a folder'],
    ['../../secret.conf', 'it is outside the repository'],
    ['../../*.conf', 'it is outside the repository'],
    ['/etc/*.conf', 'it is outside the repository'],
    ['FOLDER/secret.conf', 'it is outside the repository'],
  ])('%s', (pattern, texts) => {
    expect(opened(pattern)).toEqual(texts);
  });

  it('are found in time, whatever the pattern', () => {
    const name = `${'a'.repeat(200)}.conf`;
    const folder = folderWith({ '.git/': '', [name]: 'found' });
    const open = filesOpener(folder);
    const from = new Source('swanctl.conf', '');
    expect(open(`${'*a'.repeat(50)}b`, from)).toEqual([]);
    expect(open(`${'*a'.repeat(50)}*`, from)).toMatchObject([{ text: 'found' }]);
    expect(open('*(a).conf', from)).toEqual([]);
  });

  it('are not those that a link leads out to', () => {
    expect(opened('conf.d/*.conf', ['secret.conf', 'project/vpn/conf.d/c.conf'])).toBe('it is outside the repository');
    expect(opened('out/*.conf', ['.', 'project/vpn/out'])).toEqual([]);
  });
});
