import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from 'node:process';
import { describe, expect, it } from 'vitest';
import type { Run } from '../cli/bundle.js';
import { ipsecLint } from '../cli/bundle.js';
import { folderWith } from '../node/folder.js';

const WEAK = '{"params": {"name": "a", "peerAddress": "31.1.1.1", "authKey": "${K}", "ikeDhGroup": 2}}\n';
const FIXABLE =
  '{"params": {"name": "a", "peerAddress": "31.1.1.1", "authKey": "${K}", "peerCidrs": ["10.9.1.0/16"]}}\n';

/**
 * Does something to `b.json` at a moment: before it is opened (`open`), once its size is known (`stat`), before it is
 * opened the second time (`again`), or when its folder has been listed (`list`).
 */
const RACE = `
const fs = require('node:fs');
const { execFileSync } = require('node:child_process');
const { WHAT, WHEN, TARGET, OUTSIDE } = process.env;
const write = fs.writeFileSync, remove = fs.rmSync, make = fs.mkdirSync, cut = fs.truncateSync, add = fs.appendFileSync;
const ACTIONS = {
  vanish: () => remove(TARGET, { recursive: true }),
  empty: () => cut(TARGET, 0),
  halve: () => cut(TARGET, 40),
  grow: () => add(TARGET, 'x'.repeat(1_000_000)),
  rewrite: () => write(TARGET, '{"changed": true}'),
  pipe: () => { remove(TARGET); execFileSync('mkfifo', [TARGET]); },
  folder: () => { remove(TARGET); make(TARGET); },
  circle: () => { remove(TARGET); fs.symlinkSync(TARGET, TARGET); },
  lead: () => { remove(TARGET); fs.symlinkSync(OUTSIDE, TARGET); },
};
let opened = 0, descriptor = null, done = false;
const act = (when) => {
  if (done || when !== WHEN) return;
  done = true;
  ACTIONS[WHAT]();
};
const { openSync, fstatSync, readdirSync } = fs;
fs.openSync = (path, ...rest) => {
  if (path !== TARGET) return openSync(path, ...rest);
  act(++opened === 1 ? 'open' : 'again');
  return (descriptor = openSync(path, ...rest));
};
fs.fstatSync = (file, ...rest) => {
  const stats = fstatSync(file, ...rest);
  if (file === descriptor) act('stat');
  return stats;
};
fs.readdirSync = (path, ...rest) => {
  const entries = readdirSync(path, ...rest);
  act('list');
  return entries;
};
`;

interface Raced extends Run {
  readonly folder: string;
}

async function raced(what: string, when: string, words: readonly string[], content = WEAK): Promise<Raced> {
  const tools = folderWith({ 'race.cjs': RACE, 'outside.json': WEAK });
  const folder = folderWith({ 'a.json': WEAK, 'b.json': content, 'c.json': WEAK });
  const paths = { TARGET: join(folder, 'b.json'), OUTSIDE: join(tools, 'outside.json') };
  const env = { WHAT: what, WHEN: when, ...paths, NODE_DISABLE_COMPILE_CACHE: '1' };
  const run = await ipsecLint(words, { cwd: folder, env, node: ['--require', join(tools, 'race.cjs')] });
  expect([1, 2], run.stderr).toContain(run.status);
  expect(run.stderr).not.toContain('defect');
  return { ...run, folder };
}

/** The rules that report something of each file. */
function rulesOf({ stdout }: Run, name: string): readonly string[] {
  const { findings } = JSON.parse(stdout) as { findings: { ruleId: string; file: string }[] };
  return findings.flatMap(({ file, ruleId }) => (file === name ? [ruleId] : []));
}

describe.skipIf(platform === 'win32')('a file that changes while it is read', () => {
  it.each([
    ['vanish', 'list', 'no such file or folder'],
    ['vanish', 'open', 'no such file or folder'],
    ['folder', 'open', 'it is a folder'],
    ['pipe', 'open', 'it is no regular file'],
    ['circle', 'open', 'a link has taken its place'],
    ['lead', 'open', 'a link has taken its place'],
  ])('fails the run where it is not there any more, and the others are linted: %s at %s', async (what, when, why) => {
    const run = await raced(what, when, ['.', '-f', 'json']);
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining(`b.json: cannot be read: ${why}`)]);
    expect(rulesOf(run, 'b.json')).toEqual([]);
    expect(rulesOf(run, 'a.json')).toContain('weak-dh-group');
    expect(rulesOf(run, 'c.json')).toEqual(rulesOf(run, 'a.json'));
  });

  it.each([
    ['empty', 'open'],
    ['empty', 'stat'],
    ['halve', 'open'],
    ['halve', 'stat'],
    ['grow', 'open'],
    ['grow', 'stat'],
    ['rewrite', 'open'],
    ['rewrite', 'stat'],
    ['vanish', 'stat'],
  ])('is taken as far as it was there: %s at %s', async (what, when) => {
    const run = await raced(what, when, ['.', '-f', 'json']);
    expect(run.status).toBe(1);
    expect(rulesOf(run, 'a.json')).toContain('weak-dh-group');
    expect(rulesOf(run, 'c.json')).toEqual(rulesOf(run, 'a.json'));
    // What was there at first, or nothing that was not there.
    if (what === 'vanish' || (what === 'grow' && when === 'stat')) {
      expect(rulesOf(run, 'b.json')).toEqual(rulesOf(run, 'a.json'));
    } else if (what === 'halve' || what === 'grow') expect(rulesOf(run, 'b.json')).toContain('invalid-syntax');
    else expect(rulesOf(run, 'b.json')).toEqual([]);
  });

  it.each(['rewrite', 'empty', 'halve', 'grow', 'vanish', 'folder', 'pipe'])(
    'is not mended by what was read before: %s',
    async (what) => {
      const run = await raced(what, 'again', ['--fix', '.', '-f', 'json'], FIXABLE);
      expect(run.stderr).toMatch(/b\.json: not (?:written|mended): (?:it|no) /u);
      if (what === 'rewrite') expect(readFileSync(join(run.folder, 'b.json'), 'utf8')).toBe('{"changed": true}');
      expect(rulesOf(run, 'a.json')).toContain('weak-dh-group');
    },
  );

  it.each(['vanish', 'folder', 'pipe', 'circle', 'lead'])('fails a simulation that needs it: %s', async (what) => {
    const run = await raced(what, 'open', ['simulate', 'a.json', 'b.json']);
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining('b.json: cannot be read: ')]);
  });
});

describe('files out of the repository', () => {
  const OUTSIDE = { 'repository/.git/': '', 'outside.yaml': 'rules: { no-pfs: off }\n', 'outside.json': WEAK };

  it.each([
    ['extends', 'extends: ../outside.yaml\n'],
    ['extends, from the root', 'extends: /etc/hostname.yaml\n'],
    ['resources', 'resources: { x: ../outside.json }\n'],
    ['tunnels', 'tunnels: [{ left: ../outside.json, right: b }]\n'],
  ])('are refused to a configuration: %s', async (_, configuration) => {
    const folder = folderWith(OUTSIDE);
    const cwd = join(folder, 'repository');
    writeFileSync(join(cwd, '.ipsec-lint.yaml'), configuration);
    const { status, stderr } = await ipsecLint(['.'], { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining('the file is outside the repository')]);
  });

  it.each([
    ['-d @../outside.json'],
    ['--json @../outside.json'],
    ['--data-binary @../outside.json'],
    ['--data-urlencode a@../outside.json'],
    ['-T ../outside.json'],
    ['-K ../outside.json'],
  ])('are refused to curl: %s', async (option) => {
    const folder = folderWith(OUTSIDE);
    const cwd = join(folder, 'repository');
    writeFileSync(join(cwd, 'call.sh'), `curl -X POST https://zstack.example/zstack/v1/ipsec ${option}\n`);
    const { stdout } = await ipsecLint(['.'], { cwd });
    expect(stdout).not.toContain('weak-dh-group');
  });
});
