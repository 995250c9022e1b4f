import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from '../node/folder.js';
import { ipsecLint } from './bundle.js';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/use/fix.md'), 'utf8');

/** The blocks of a language on the page. */
function blocks(language: string): readonly string[] {
  return [...PAGE.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );
}

it('shows a session that really is one', async () => {
  const [file = ''] = blocks('yaml');
  const cwd = folderWith({ 'deploy/branch.yaml': file });
  const session = blocks('console');
  expect(session.length).toBeGreaterThan(3);
  for (const block of session) {
    const [first = '', ...shown] = block.split('\n');
    const words = first.replace('$ ipsec-lint ', '').replace('; echo $?', '').split(' ');
    const { status, stdout, stderr } = await ipsecLint(words, { cwd });
    const code = first.endsWith('; echo $?') ? `${String(status)}\n` : '';
    expect(stdout + stderr + code).toBe(shown.join('\n'));
  }
});
