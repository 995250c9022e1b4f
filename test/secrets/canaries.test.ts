import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { FORMATS, SIMULATION_FORMATS, SUGGESTION_FORMATS } from '../../src/cli/options.js';
import type { Run } from '../cli/bundle.js';
import { ipsecLint } from '../cli/bundle.js';
import { folderWith } from '../node/folder.js';
import { canary, planted, Planting, SHOWN, SPELLINGS } from './canaries.js';

/** What shows of any key in a text, with a little around it. */
function leaks(text: string): readonly string[] {
  return Array.from(text.matchAll(new RegExp(SHOWN, 'gu')), ({ index }) =>
    text.slice(Math.max(0, index - 100), index + 60),
  );
}

function expectNothing({ stdout, stderr, status }: Run, words: string): void {
  expect(status, words).not.toBe(3);
  expect(leaks(stdout), words).toEqual([]);
  expect(leaks(stderr), words).toEqual([]);
}

describe('what is looked for', () => {
  it('is found in every spelling, and in base64 wherever it begins', () => {
    const key = canary(1);
    const spelt = Object.values(SPELLINGS).map((spelling) => spelling(key));
    expect(new Set(spelt.slice(0, -1)).size).toBe(spelt.length - 1);
    for (const text of spelt) expect(leaks(text)).not.toEqual([]);
    for (const before of ['', 'a', 'ab', 'abc']) {
      expect(leaks(Buffer.from(`${before}${key}`).toString('base64'))).not.toEqual([]);
    }
    expect(leaks('ipsec-lint: 3 findings')).toEqual([]);
  });

  it('is found in every spelling of every key that is planted', () => {
    const spelt = planted().keys.flatMap((key) => Object.values(SPELLINGS).map((spelling) => spelling(key)));
    expect(spelt.filter((text) => leaks(text).length === 0)).toEqual([]);
  });
});

describe('a key in every place that holds one', () => {
  const { files, keys } = planted();

  it('stands in many files', () => {
    expect(keys.length).toBeGreaterThan(150);
    const all = Object.values(files).join('\n');
    const basic = (key: string): string => Buffer.from(`admin:${key}`).toString('base64');
    expect(keys.filter((key) => !all.includes(key.slice(0, 14)) && !all.includes(basic(key)))).toEqual([]);
  });

  it.each([
    ...FORMATS.map((format) => ['.', '--strict', '--verbose', '--timing', '-f', format]),
    ...FORMATS.map((format) => ['.', '--no-suppressions', '-p', 'recommended', '-f', format]),
    ['.', '--fix', '--dry-run'],
    ['.', '--fix-unsafe', '--dry-run', '--verbose'],
    ['.', '--fix-unsafe', '--dry-run', '--color', 'always'],
    ['.', '--color', 'always', '--limit', 'findings=3'],
    ['.', '--api', 'otc', '--strict', '-f', 'json'],
    ['.', '--list-files'],
    ...SIMULATION_FORMATS.map((format) => ['simulate', '--all', '--strict', '-f', format]),
  ])('is in nothing that %s %s %s %s %s %s says', async (...words) => {
    const run = await ipsecLint(words, { cwd: folderWith(files) });
    expectNothing(run, words.join(' '));
    if (words.includes('--dry-run')) expect(run.stdout).toContain('@@');
  });

  it('is in no file that a run writes, but where it was', async () => {
    const cwd = folderWith(files);
    const outputs = FORMATS.map((format) => `--format=${format}=out/${format}`);
    const run = await ipsecLint(['.', ...outputs, '--write-baseline=out/baseline', '--sarif-suppressed'], { cwd });
    expectNothing(run, 'writing');
    const written = readdirSync(join(cwd, 'out'));
    expect(written).toHaveLength(FORMATS.length + 1);
    for (const name of written) {
      expectNothing({ status: 0, stdout: readFileSync(join(cwd, 'out', name), 'utf8'), stderr: '' }, name);
    }
  });

  it('is in no fix: the files hold the keys that they held', async () => {
    const cwd = folderWith(files);
    expectNothing(await ipsecLint(['--fix-unsafe', '.'], { cwd }), '--fix-unsafe');
    const count = (text: string): number => leaks(text).length;
    for (const [name, text] of Object.entries(files)) {
      expect(count(readFileSync(join(cwd, name), 'utf8')), name).toBe(count(text));
    }
  });

  it('is in nothing that is said of a file by itself, read as something that it is not', async () => {
    const odd = ['calls.sh', 'requests.http', 'envelope.json', 'comments.yaml', 'alias.yaml', 'open.yaml', 'bare.json'];
    for (const file of odd) {
      for (const name of ['stdin.json', 'stdin.yaml', 'stdin.sh', 'stdin.http', 'stdin.jsonl']) {
        const cwd = folderWith({});
        const words = ['-', '--stdin-filename', name, '--verbose', '--strict'];
        expectNothing(await ipsecLint(words, { cwd, input: files[file] ?? '' }), `${file} as ${name}`);
      }
    }
  });
});

describe('a key of two ends', () => {
  const planting = new Planting();
  const end = (own: string, other: string): object => ({
    peer: {
      name: 'device',
      localAddress: own,
      peerAddress: other,
      ike: { version: 2, proposals: ['aes256-sha256-modp2048'], lifetime: 86_400 },
      auth: { psk: planting.key() },
      child: { proposals: ['aes256-sha256'], localSelectors: ['10.1.0.0/16'], remoteSelectors: ['10.2.0.0/16'] },
      token: planting.key(),
    },
  });
  const zstack = {
    params: {
      name: 'a',
      peerAddress: '31.2.2.2',
      authKey: planting.key(),
      peerCidrs: ['10.2.0.0/16'],
      vipUuid: 'x',
      preSharedKey: planting.key(),
    },
  };
  const files = {
    'left.json': JSON.stringify(end('192.0.2.1', '192.0.2.2')),
    'right.yaml': stringify(end('192.0.2.2', '192.0.2.1')),
    'zstack.json': JSON.stringify(zstack),
    'swanctl.conf': `connections {\n  a {\n    local_addrs = 192.0.2.1\n    remote_addrs = 192.0.2.2\n    proposals = aes128-sha1-modp1024\n    local { auth = psk }\n    remote { auth = psk }\n    children { b { local_ts = 10.1.0.0/16\n remote_ts = 10.2.0.0/16 } }\n  }\n}\nsecrets {\n  ike-1 {\n    secret = "${planting.plain()}"\n  }\n  broken = ${planting.plain()}\n}\n`,
    'pairs.jsonl': `${JSON.stringify({ left: end('192.0.2.1', '192.0.2.2'), right: end('192.0.2.2', '192.0.2.1') })}\n{"left": "${planting.plain()}\n{"left": ${planting.plain()}}\n`,
  };

  it.each([
    ...SIMULATION_FORMATS.map((format) => ['simulate', 'left.json', 'right.yaml', '-f', format]),
    ...SIMULATION_FORMATS.map((format) => ['simulate', 'zstack.json', 'right.yaml', '-f', format]),
    ['simulate', 'swanctl.conf', 'right.yaml', '-f', 'json'],
    ['simulate', '--pairs', 'pairs.jsonl'],
    ...SUGGESTION_FORMATS.map((format) => ['suggest', '--left', 'left.json', '--right', 'right.yaml', '-f', format]),
    ...['swanctl', 'ipsec.conf'].flatMap((to) =>
      ['zstack.json', 'left.json'].flatMap((file) =>
        ['own', 'peer'].map((side) => ['export', file, '--to', to, '--side', side]),
      ),
    ),
  ])('is in nothing that %s %s %s %s %s %s %s says', async (...words) => {
    expectNothing(await ipsecLint(words, { cwd: folderWith(files) }), words.join(' '));
  });
});

describe('a key in a configuration or a baseline', () => {
  it('is printed by nothing, whole or broken', async () => {
    const planting = new Planting();
    const body = {
      params: { name: 'a', authKey: planting.key(), peerAddress: '31.1.1.1', nested: { psk: planting.key() } },
    };
    const whole = { resources: { x: { body } } };
    const text = JSON.stringify(whole);
    const configurations = [
      text,
      text.slice(0, -3),
      JSON.stringify({ resources: { x: { body, file: 'x' } } }),
      JSON.stringify({ resources: { x: { body: [planting.key()] } } }),
      JSON.stringify({ resources: { x: { bdy: body } } }),
    ];
    for (const configuration of configurations) {
      const cwd = folderWith({ '.ipsec-lint.json': configuration, 'a.json': JSON.stringify(body), baseline: text });
      for (const words of [
        ['.'],
        ['--print-config'],
        ['--print-config', '-f', 'json'],
        ['.', '--baseline', 'baseline'],
      ]) {
        expectNothing(await ipsecLint(words, { cwd }), `${words.join(' ')} with ${configuration}`);
      }
    }
  });
});

describe('explain, rules and schema', () => {
  it('repeat no key that somebody types by mistake', async () => {
    const key = canary(1, '-of-');
    for (const words of [
      ['explain', 'psk-weak'],
      ['schema', 'zstack'],
      ['rules', '-f', 'json'],
      ['help', 'lint'],
    ]) {
      expectNothing(await ipsecLint(words, { cwd: folderWith({}), env: { VPN_PSK: key } }), words.join(' '));
    }
  });
});
