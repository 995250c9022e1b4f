import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getuid, platform } from 'node:process';
import { describe, expect, it } from 'vitest';
import { FORMATS, SIMULATION_FORMATS } from '../../src/cli/options.js';
import type { Run } from '../cli/bundle.js';
import { ipsecLint } from '../cli/bundle.js';
import { folderWith } from '../node/folder.js';
import { copyOfExamples } from './every-command.js';

const FULL = '/dev/full';
const ENDS = ['estate/berlin/active.json', 'estate/hq/connections.yaml#berlin-active'] as const;

const FIXABLE = '{"params": {"name": "a", "peerAddress": "31.1.1.1", "authKey": "${K}", "peerCidrs": ["10.9.1.0/16"]}}';

/** Every command with its report on standard output. */
const TO_STANDARD_OUTPUT: readonly (readonly string[])[] = [
  ...FORMATS.map((format) => ['.', '-f', format]),
  ['.', '--fix', '--dry-run'],
  ['.', '--print-config'],
  ['.', '--list-files'],
  ...SIMULATION_FORMATS.map((format) => ['simulate', ...ENDS, '--with', 'estate', '-f', format]),
  ['simulate', '--all'],
  ['suggest', '--left', 'otc', '--right', 'zstack'],
  ['suggest', '--left', 'otc', '--right', 'zstack', '--write', 'yaml'],
  ['export', ENDS[0], '--with', 'estate', '--to', 'swanctl'],
  ['rules'],
  ['explain', 'weak-dh-group'],
  ['schema', 'zstack'],
  ['help'],
  ['--version'],
];

/** Every command that writes a file, without its name. */
const TO_FILES: readonly (readonly [words: readonly string[], option: string])[] = [
  ...FORMATS.map((format) => [['.'], `--format=${format}=`] as const),
  [['.'], '--write-baseline='],
  ...SIMULATION_FORMATS.map((format) => [['simulate', ...ENDS, '--with', 'estate'], `--format=${format}=`] as const),
  [['suggest', '--left', 'otc', '--right', 'zstack'], '--write=json='],
  [['export', ENDS[0], '--with', 'estate', '--to', 'swanctl'], '--output='],
];

/** A user to whom modes of files mean something. */
const AS_NOBODY = getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--clear-groups'] : [];
const hasNobody = AS_NOBODY.length === 0 || spawnSync('setpriv', ['--version']).status === 0;

function expectRefused({ status, stderr }: Run, why: string): void {
  expect([status, stderr]).toEqual([2, expect.stringContaining(why)]);
  expect(stderr).not.toContain('defect');
}

describe.skipIf(!existsSync(FULL))('a full disk', () => {
  it.each(TO_STANDARD_OUTPUT.map((words) => [words.join(' '), words] as const))(
    'behind standard output ends %s with 2',
    async (_, words) => {
      const through = ['sh', '-c', `exec "$@" > ${FULL}`, 'sh'];
      const run = await ipsecLint(words, { cwd: copyOfExamples(), through });
      expectRefused(run, 'cannot be written: no space is left on the device');
      expect(run.stderr).toContain('standard output');
    },
  );

  it.each(TO_FILES.map(([words, option]) => [[...words, option].join(' '), words, option] as const))(
    'ends %s with 2',
    async (_, words, option) => {
      const run = await ipsecLint([...words, `${option}${FULL}`], { cwd: copyOfExamples() });
      expectRefused(run, `${FULL}: cannot be written: no space is left on the device`);
    },
  );

  it('behind standard error changes nothing', async () => {
    const cwd = copyOfExamples();
    const whole = await ipsecLint(['.'], { cwd });
    const run = await ipsecLint(['.'], { cwd, through: ['sh', '-c', `exec "$@" 2> ${FULL}`, 'sh'] });
    expect([run.status, run.stdout]).toEqual([whole.status, whole.stdout]);
  });

  it('under a report leaves the others, and every file that --fix meant to mend', async () => {
    const cwd = folderWith({ 'a.json': FIXABLE });
    const words = ['--fix', 'a.json', '-f', 'text', '-f', `json=${FULL}`, '-f', 'sarif=out.sarif'];
    const run = await ipsecLint(words, { cwd });
    expectRefused(run, FULL);
    expect(run.stdout).toContain('a.json');
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(FIXABLE.replace('10.9.1.0', '10.9.0.0'));
  });
});

/** Fails every write of so many files: what a disk that fills up does to them. */
const FILLING = `
const fs = require('node:fs');
for (const name of ['writeFile', 'write']) {
  const original = fs[name];
  fs[name] = (target, data, ...rest) => {
    const done = rest.at(-1);
    if (typeof target !== 'number' || target < 3) return original(target, data, ...rest);
    const half = Buffer.from(data).subarray(0, 10);
    original(target, half, () => done(Object.assign(new Error('full'), { code: 'ENOSPC' })));
  };
}
`;

describe('a disk that fills up in the middle of a file', () => {
  it('leaves the old file and no part of the new one', async () => {
    const tools = folderWith({ 'filling.cjs': FILLING });
    const node = ['--require', join(tools, 'filling.cjs')];
    const files = { 'a.json': FIXABLE, 'out.json': 'old' };
    const cwd = folderWith(files);
    const env = { NODE_DISABLE_COMPILE_CACHE: '1' };
    const run = await ipsecLint(['--fix', 'a.json', '-f', 'json=out.json', '-f', 'text'], { cwd, node, env });
    expectRefused(run, 'a.json: not written: no space is left on the device');
    expect(run.stderr).toContain('out.json: cannot be written: no space is left on the device');
    // What is not mended is reported.
    expect(run.stdout).toContain('cidr-host-bits');
    expect(readdirSync(cwd).sort()).toEqual(Object.keys(files).sort());
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(cwd, name), 'utf8')).toBe(text);
  });
});

describe.skipIf(platform === 'win32')('a place where nothing can be written', () => {
  it.each(TO_FILES.map(([words, option]) => [[...words, option].join(' '), words, option] as const))(
    'ends %s with 2, and leaves what is there',
    async (_, words, option) => {
      const cwd = copyOfExamples();
      writeFileSync(join(cwd, 'file'), 'old');
      mkdirSync(join(cwd, 'taken'));
      for (const path of ['file/report', 'taken', '/proc/none/report']) {
        expectRefused(await ipsecLint([...words, `${option}${path}`], { cwd }), `${path}: cannot be written: `);
      }
      expect(readFileSync(join(cwd, 'file'), 'utf8')).toBe('old');
      expect(readdirSync(join(cwd, 'taken'))).toEqual([]);
    },
  );

  it.skipIf(!hasNobody)('for want of permission fails reports and fixes, and the rest goes on', async () => {
    const read = { 'a.json': FIXABLE, 'kept.json': FIXABLE, 'locked/b.json': FIXABLE };
    const cwd = folderWith({ ...read, 'locked/old.json': 'old' });
    const modes = { '.': 0o777, locked: 0o555, 'a.json': 0o666, 'kept.json': 0o444, 'locked/b.json': 0o666 };
    for (const [path, mode] of Object.entries(modes)) chmodSync(join(cwd, path), mode);
    const words = ['--fix', ...Object.keys(read), '-f', 'text', '-f', 'json=locked/old.json'];
    const run = await ipsecLint(words, { cwd, through: AS_NOBODY, env: { NODE_DISABLE_COMPILE_CACHE: '1' } });
    expectRefused(run, 'locked/old.json: cannot be written: permission denied');
    for (const name of ['kept.json', 'locked/b.json']) {
      expect(run.stderr).toMatch(new RegExp(`${name}: not (?:written|mended): permission denied`, 'u'));
      expect(run.stdout).toContain(name);
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(FIXABLE);
    }
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toContain('10.9.0.0');
    expect(readFileSync(join(cwd, 'locked/old.json'), 'utf8')).toBe('old');
    expect(readdirSync(join(cwd, 'locked')).sort()).toEqual(['b.json', 'old.json']);
  });
});
