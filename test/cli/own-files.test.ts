import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from 'node:process';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/cli/options.js';
import { folderWith } from '../node/folder.js';
import { ZSTACK_COMPANIONS, zstack } from '../workspace/ends.js';
import type { Run } from './bundle.js';
import { ipsecLint } from './bundle.js';

const FILES = {
  '.git/': '',
  'vpn.json': '{"ikepolicy": {"name": "a", "pfs": "group2"}}\n',
  'sub/other.yaml': 'ipsecpolicy:\n  name: b\n  pfs: group2\n',
};

const INPUTS = 'sub/other.yaml\nvpn.json\n';

/** What a run says, twice in a row in one folder. */
async function twice(args: readonly string[], cwd: string): Promise<readonly [Run, Run]> {
  return [await ipsecLint(args, { cwd }), await ipsecLint(args, { cwd })];
}

describe('a walk leaves out', () => {
  it('the reports that the run writes: it says the same while those of the last one lie there', async () => {
    const cwd = folderWith(FILES);
    const reports = ['json=out.json', 'sarif=sub/sarif.json', 'gitlab=./sub/../gl.json', 'text=report.yaml'];
    const formats = [...reports, 'markdown=report.http', 'json'].flatMap((format) => ['-f', format]);
    const [first, second] = await twice(['--verbose', ...formats], cwd);
    expect(first.status).toBe(1);
    expect(JSON.parse(first.stdout)).toMatchObject({ summary: { files: 2, recognised: 2 } });
    expect(first.stderr).toContain('2 of 2 files recognised');
    expect(second).toEqual(first);
  });

  it('the baseline that it reads or writes', async () => {
    const cwd = folderWith(FILES);
    const [first, second] = await twice(['--verbose', '--write-baseline', 'base.json'], cwd);
    expect(second).toEqual(first);
    for (const baseline of ['base.json', './sub/../base.json', join(cwd, 'base.json')]) {
      const { status, stderr } = await ipsecLint(['--verbose', '--baseline', baseline], { cwd });
      expect(status).toBe(0);
      expect(stderr).toMatch(/^ipsec-lint: 2 of 2 files recognised, 2 resources\n/u);
    }
    const open = await ipsecLint(['--verbose', '--baseline', 'base.json', '--no-suppressions'], { cwd });
    expect(open.stderr).toContain('2 of 2 files recognised');
  });

  it('the configuration of the run, by a pattern too', async () => {
    const cwd = folderWith({ ...FILES, 'conf.yaml': 'rules: {}\n' });
    expect((await ipsecLint(['--list-files', '-c', 'conf.yaml'], { cwd })).stdout).toBe(INPUTS);
    const pattern = await ipsecLint(['--list-files', '-c', 'conf.yaml', '**/*.{json,yaml}'], { cwd });
    expect(pattern.stdout).toBe(INPUTS);
    expect((await ipsecLint(['--list-files'], { cwd })).stdout).toBe(`conf.yaml\n${INPUTS}`);
  });

  it.skipIf(platform === 'win32')('what a link leads to', async () => {
    const cwd = folderWith({ ...FILES, 'kept/report.json': '{}', 'kept/base.json': '{"version":1,"findings":[]}' });
    symlinkSync('kept/report.json', join(cwd, 'report.json'));
    symlinkSync('kept', join(cwd, 'linked'));
    const args = ['-f', 'json=report.json', '--write-baseline', 'linked/base.json', '--list-files'];
    expect((await ipsecLint(args, { cwd })).stdout).toBe(INPUTS);
  });

  it.skipIf(platform === 'win32').each([
    ['-f json', 'out.json'],
    ['-f sarif', 'sub/out.yaml'],
    ['-f text', 'out.http'],
  ])('what standard output goes into: %s > %s', async (words, file) => {
    const cwd = folderWith(FILES);
    const args = [...words.split(' '), '--verbose'];
    const plain = await ipsecLint(args, { cwd });
    for (const redirection of ['>', '>>']) {
      const through = ['sh', '-c', `"$@" ${redirection} ${file}`, 'sh'];
      expect(await ipsecLint(args, { cwd, through })).toEqual({ ...plain, stdout: '' });
      const pattern = await ipsecLint([...args, '**/*.{json,yaml,http}'], { cwd, through });
      expect([pattern.status, pattern.stderr]).toEqual([plain.status, plain.stderr]);
    }
  });

  it.skipIf(platform === 'win32')('what standard output goes into by a link', async () => {
    const cwd = folderWith({ ...FILES, 'kept/old.json': '' });
    symlinkSync('kept/old.json', join(cwd, 'linked.json'));
    await ipsecLint(['--list-files'], { cwd, through: ['sh', '-c', '"$@" > linked.json', 'sh'] });
    expect(readFileSync(join(cwd, 'kept/old.json'), 'utf8')).toBe(INPUTS);
  });

  it.skipIf(platform === 'win32')(
    'no file that standard output has nothing to do with, and none that is named',
    async () => {
      const cwd = folderWith({ ...FILES, 'empty.json': '' });
      const through = ['sh', '-c', '"$@" > out.json', 'sh'];
      await ipsecLint(['--list-files', '.'], { cwd, through });
      expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe(`empty.json\n${INPUTS}`);
      await ipsecLint(['--list-files', '.', 'out.json'], { cwd, through });
      expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe(`empty.json\n${INPUTS}out.json\n`);
    },
  );

  it('nothing else: no report of another name, and no folder that was meant for a file', async () => {
    const cwd = folderWith({ ...FILES, 'old.json': '{"version":1,"findings":[]}' });
    for (const name of ['new.json', 'sub']) {
      const { stdout } = await ipsecLint(['--list-files', '-f', `json=${name}`], { cwd });
      expect(stdout).toBe(`old.json\n${INPUTS}`);
    }
  });

  it('the same in a simulation, and in what --with names', async () => {
    const peer = (name: string, own: number, other: number): string =>
      JSON.stringify({ peer: { name, localAddress: `10.90.0.${own}`, peerAddress: `10.90.0.${other}` } });
    const cwd = folderWith({ 'left.json': peer('left', 1, 2), 'right.json': peer('right', 2, 1) });
    const args = ['simulate', '--all', '-f', 'json=all.json', '-f', 'text=bodies.yaml'];
    const [first, second] = await twice(args, cwd);
    expect(first.stderr).toContain('2 tunnel ends, 1 pair of them a tunnel');
    expect(second).toEqual(first);
    expect(JSON.parse(readFileSync(join(cwd, 'all.json'), 'utf8'))).toMatchObject({ results: [{}] });
    writeFileSync(join(cwd, 'all.json'), peer('old', 1, 2));
    const { status, stderr } = await ipsecLint(args, { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining('all.json holds a body of an API')]);
  });

  it('the same in an export', async () => {
    const [vip] = ZSTACK_COMPANIONS;
    const cwd = folderWith({ 'end/hq.json': JSON.stringify(zstack()), 'with/old.json': JSON.stringify(vip) });
    const args = ['export', 'end/hq.json', '--with', 'with', '--to', 'swanctl', '--output'];
    await ipsecLint([...args, 'new.conf'], { cwd });
    expect(readFileSync(join(cwd, 'new.conf'), 'utf8')).toContain('remote_addrs = 203.0.113.5');
    // The answer is kept, or the next run would know less.
    const { status, stderr } = await ipsecLint([...args, 'with/old.json'], { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining('with/old.json holds a body of an API')]);
  });
});

describe('a request that nobody named', () => {
  it.each([
    ['-f', 'json=vpn.json'],
    ['--write-baseline', './sub/other.yaml'],
  ])('is not overwritten by %s %s', async (option, value) => {
    const cwd = folderWith(FILES);
    const file = value.replace('json=', '');
    const { status, stderr } = await ipsecLint(['.', option, value], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain(`${file} holds a body of an API, and would be overwritten`);
    expect(
      Object.keys(FILES)
        .filter((name) => !name.endsWith('/'))
        .map((name) => readFileSync(join(cwd, name), 'utf8')),
    ).toEqual([FILES['vpn.json'], FILES['sub/other.yaml']]);
  });

  it.each([
    ['of any length', ['.'], 'long.json', `${FILES['vpn.json']}${' '.repeat(4 << 20)}`],
    ['of any ending', ['*.txt'], 'body.txt', FILES['vpn.json']],
    ['in a script', ['*.txt'], 'calls.txt', `curl -d '${FILES['vpn.json']}' https://x.example/v2.0/vpn/ikepolicies\n`],
  ])('is not overwritten: one %s', async (_, words, name, text) => {
    const cwd = folderWith({ [name]: text });
    const { status, stderr } = await ipsecLint([...words, '-f', `json=${name}`], { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining(`${name} holds a body of an API`)]);
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(text);
  });

  it('is told from what a report quotes', async () => {
    const cwd = folderWith({
      'a.sh': `curl -d '{"ikepolicy": {"name": "a", "pfs": "group2"}}' https://x.example/v2.0/vpn/ikepolicies\n`,
    });
    // Each takes the place of the one before it.
    for (const format of [...FORMATS, 'text', 'text --color=always', 'text', 'baseline', 'json']) {
      const [name = '', ...more] = format.split(' ');
      const output = name === 'baseline' ? ['--write-baseline', 'r.txt'] : ['-f', `${name}=r.txt`];
      const { status, stderr } = await ipsecLint(['a.sh', '--quiet', ...output, ...more], { cwd });
      expect([status, stderr]).toEqual([name === 'baseline' ? 0 : 1, '']);
    }
  });
});

describe('the settings of a run', () => {
  const ends = { 'hq.json': JSON.stringify(zstack()), 'conf.yaml': 'rules: { no-pfs: off }\n' };

  it.each([
    ['-c conf.yaml -f json=conf.yaml', 'conf.yaml'],
    ['-c conf.yaml --write-baseline ./conf.yaml', './conf.yaml'],
    ['simulate hq.json hq.json -c conf.yaml -f json=conf.yaml', 'conf.yaml'],
    ['export hq.json --to swanctl -c conf.yaml --output conf.yaml', 'conf.yaml'],
    ['suggest --left zstack --right otc -c conf.yaml --write yaml=conf.yaml', 'conf.yaml'],
    ['-f sarif=.ipsec-lint.json', '.ipsec-lint.json'],
    ['-f sarif=sub/base.yml', 'sub/base.yml'],
  ])('are not overwritten by %s', async (words, file) => {
    const extending = { '.ipsec-lint.json': '{"extends": "sub/base.yml"}', 'sub/base.yml': 'rules: { ikev1: off }\n' };
    const files: Record<string, string> = { ...FILES, ...ends, ...extending };
    const cwd = folderWith(files);
    const { status, stdout, stderr } = await ipsecLint(words.split(' '), { cwd });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${file} is the configuration of the run, and would be overwritten`);
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(files[file.replace('./', '')]);
  });

  it('are not overwritten where they are a baseline, unless by the next one', async () => {
    const cwd = folderWith(FILES);
    await ipsecLint(['--write-baseline', 'base.json'], { cwd });
    const { status, stderr } = await ipsecLint(['--baseline', 'base.json', '-f', 'sarif=./base.json'], { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining('base.json is to be read, and would be overwritten')]);
    const next = await ipsecLint(['--baseline', 'base.json', '--write-baseline', 'base.json'], { cwd });
    expect(next.status).toBe(0);
  });
});

describe('a file that is named', () => {
  it('is read, although it is the baseline', async () => {
    const cwd = folderWith(FILES);
    await ipsecLint(['--write-baseline', 'b.json'], { cwd });
    const args = ['--list-files', '--baseline', 'b.json'];
    expect((await ipsecLint([...args, '.', 'b.json'], { cwd })).stdout).toBe(`${INPUTS}b.json\n`);
    expect((await ipsecLint([...args, '--as-found', 'vpn.json', 'b.json'], { cwd })).stdout).toBe('vpn.json\n');
  });

  it('is not overwritten', async () => {
    const cwd = folderWith(FILES);
    const { status, stderr } = await ipsecLint(['vpn.json', '-f', 'json=vpn.json'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('vpn.json is to be read, and would be overwritten');
    expect(readFileSync(join(cwd, 'vpn.json'), 'utf8')).toBe(FILES['vpn.json']);
  });
});
