import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { buildBundle } from '../../scripts/build.js';
import { RULES } from '../../src/rules/index.js';
import { folderWith } from '../node/folder.js';
import { bundle, ipsecLint } from './bundle.js';

describe('rules', () => {
  it('lists every rule', async () => {
    const { status, stdout, stderr } = await ipsecLint(['rules'], { cwd: folderWith({}) });
    for (const { id } of RULES) expect(stdout).toContain(`  ${id} `);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('lists them for programs', async () => {
    const { stdout } = await ipsecLint(['rules', '-f', 'json'], { cwd: folderWith({}) });
    const rules = JSON.parse(stdout) as { id: string; url: string }[];
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(rules[0]?.url).toMatch(/^https:\/\/.*\.md$/u);
  });

  it('lists them as a table', async () => {
    const { stdout } = await ipsecLint(['rules', '-f', 'markdown'], { cwd: folderWith({}) });
    expect(stdout).toMatch(/^\| rule \| level \| what it finds \|\n\|---\|---\|---\|\n/u);
    expect(stdout).toContain('| [`no-pfs`](https://');
  });

  it('takes no words', async () => {
    expect((await ipsecLint(['rules', 'no-pfs'], { cwd: folderWith({}) })).stderr).toContain('explain RULE');
  });
});

describe('explain', () => {
  it('explains a rule with its examples', async () => {
    const { status, stdout } = await ipsecLint(['explain', 'weak-dh-group'], { cwd: folderWith({}) });
    expect(status).toBe(0);
    for (const part of ['weak-dh-group: ', 'severity  8.1', 'References', 'Bad (', 'Good (', 'RFC 8247']) {
      expect(stdout).toContain(part);
    }
  });

  it.each([
    [['modp1024'], 'group 2 (MODP-1024)'],
    [['dh-group2'], 'group 2 (MODP-1024)'],
    [['group 2'], 'group 2 (MODP-1024)'],
    [['14'], 'group 14 (MODP-2048)'],
    [['SHA256'], 'HMAC-SHA2-256-128'],
    [['AES_CBC_256'], 'AES-CBC-256'],
    [['PRF_HMAC_SHA2_256'], 'HMAC-SHA2-256-128'],
    [['prfsha384'], 'HMAC-SHA2-384-192'],
    [['aes', '--api', 'apsara'], 'AES-CBC-128'],
  ])('explains the algorithm %j', async (args, label) => {
    const { status, stdout } = await ipsecLint(['explain', ...args], { cwd: folderWith({}) });
    expect(stdout).toContain(`${label}: `);
    expect(stdout).toContain('bits of strength');
    expect(status).toBe(0);
  });

  it.each([
    ['NO_PROPOSAL_CHOSEN', 'received proposals unacceptable', 'weak-dh-group'],
    ['n(auth_failed)', 'but MAC mismatched', 'psk-characters'],
    ['ts-unacceptable', 'no CHILD_SA built', 'cidr-host-bits'],
  ])('explains the notify %s', async (name, line, rule) => {
    const { status, stdout } = await ipsecLint(['explain', name], { cwd: folderWith({}) });
    expect(stdout).toContain(line);
    expect(stdout).toContain(rule);
    expect(status).toBe(0);
  });

  it('explains a profile, and marks what is second-hand', async () => {
    const { status, stdout } = await ipsecLint(['explain', 'disa-vpn-srg'], { cwd: folderWith({}) });
    expect(stdout).toContain('AES-CBC-256');
    expect(stdout).toContain('(DISA VPN SRG, SRG-NET-000525-VPN-002330)');
    expect(stdout).toContain('SRG-NET-000337-VPN-001300 *)');
    expect(stdout).toContain('mandatory  psk-in-plaintext, psk-placeholder');
    expect(status).toBe(0);
  });

  it('tells the standing of an algorithm in each profile', async () => {
    const { stdout } = await ipsecLint(['explain', '3des'], { cwd: folderWith({}) });
    expect(stdout).toMatch(/ietf +IKE: allowed \(RFC 8247, section 2.1\); ESP: below \(RFC 8221, section 5\)/u);
  });

  it('tells what people met and saw of a fault', async () => {
    const { stdout } = await ipsecLint(['explain', 'aggressive-mode'], { cwd: folderWith({}) });
    expect(stdout).toContain('(opnsense #6276, hwdsl2 #366)');
    expect(stdout).toContain('none allows pre-shared key authentication using Main Mode');
  });

  it.each([
    [['weak-dh-grup'], 'Did you mean weak-dh-group?'],
    [['modp1025'], 'Did you mean modp1024?'],
    [['modp1024', '--api', 'otc'], '"modp1024" is no rule, profile, notify or algorithm of otc'],
    [[], 'Write ipsec-lint explain RULE|PROFILE|NOTIFY|ALGORITHM.'],
    [['NO_PROPOSAL_CHOSE'], 'Did you mean NO_PROPOSAL_CHOSEN?'],
    [['cnsa-2.1'], 'Did you mean cnsa-2.0?'],
    [['a', 'b'], 'takes one word'],
    [['weak-dh-group', '--api', 'otc'], '--api is for a profile or an algorithm, and weak-dh-group is neither'],
    [['no_prop', '--api', 'otc'], 'and no_prop is neither'],
  ])('%j is wrong usage', async (args, message) => {
    const { status, stderr } = await ipsecLint(['explain', ...args], { cwd: folderWith({}) });
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});

describe('schema', () => {
  it.each(['zstack', 'otc', 'apsara', 'peer', 'output'])('prints the JSON Schema of %s', async (api) => {
    const { status, stdout } = await ipsecLint(['schema', api], { cwd: folderWith({}) });
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(status).toBe(0);
  });

  it('takes a dialect of the API', async () => {
    const cwd = folderWith({});
    const schemas = [[], ['--dialect', 'openstack'], ['--dialect', 'zstack']].map((more) =>
      ipsecLint(['schema', 'otc', ...more], { cwd }),
    );
    const [otc, openstack, zstack] = await Promise.all(schemas);
    expect(openstack?.stdout).not.toBe(otc?.stdout);
    expect(zstack?.stderr).toContain('zstack is no dialect of otc');
    expect((await ipsecLint(['schema', 'aws'], { cwd })).status).toBe(2);
  });
});

describe('help', () => {
  it.each([['--help'], ['-h'], ['help'], ['help', '--help']])('%j %j introduces the program', async (...args) => {
    const { status, stdout, stderr } = await ipsecLint(args, { cwd: folderWith({}) });
    expect(stdout).toContain('Usage\n  ipsec-lint [lint] [PATH…]');
    expect([status, stderr]).toEqual([0, '']);
  });

  it.each(['lint', 'rules', 'explain', 'schema'])('tells about %s in two ways', async (command) => {
    const cwd = folderWith({});
    const [long, short] = [await ipsecLint(['help', command], { cwd }), await ipsecLint([command, '-h'], { cwd })];
    expect(long.stdout).toContain('Options\n');
    expect(short).toEqual(long);
  });

  it('fits a hundred columns', async () => {
    const { stdout } = await ipsecLint(['help', 'lint'], { cwd: folderWith({}) });
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('knows the commands', async () => {
    const { status, stderr } = await ipsecLint(['help', 'lnit'], { cwd: folderWith({}) });
    expect(stderr).toContain('Did you mean lint?');
    expect(status).toBe(2);
  });

  it('is not asked for behind --', async () => {
    expect((await ipsecLint(['--', '--help'], { cwd: folderWith({}) })).stderr).toContain('--help: cannot be read');
  });
});

describe('rules -p', () => {
  it('marks the rules from which a profile allows no exception', async () => {
    const cwd = folderWith({});
    const { stdout } = await ipsecLint(['rules', '-p', 'disa-vpn-srg'], { cwd });
    expect(stdout.split('\n').filter((line) => line.endsWith('(mandatory)'))).toHaveLength(2);
    expect(stdout).toMatch(/psk-placeholder .*\(mandatory\)/u);
    expect((await ipsecLint(['rules'], { cwd })).stdout).not.toContain('(mandatory)');
    const unknown = await ipsecLint(['rules', '-p', 'ansi'], { cwd });
    expect([unknown.status, unknown.stdout]).toEqual([2, '']);
    expect(unknown.stderr).toContain('anssi');
  });
});

describe('the bundle', () => {
  it('has the version of the package', async () => {
    const { stdout } = await ipsecLint(['--version'], { cwd: folderWith({}) });
    expect(stdout).toBe(`${packageJson.version}\n`);
  });

  it('is the same when it is built again', async () => {
    const again = join(folderWith({}), 'dist');
    await buildBundle(again);
    const contents = (folder: string): readonly (readonly [string, string])[] =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('.cache'))
        .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')] as const)
        .sort(([one], [other]) => (one < other ? -1 : 1));
    expect(contents(again)).toEqual(contents(await bundle()));
  });

  it('starts without what a run over named JSON files does not need', async () => {
    const folder = await bundle();
    const files = readdirSync(join(folder, 'chunks')).map((name) => join('chunks', name));
    const holds = (file: string, chunk: string): boolean =>
      readFileSync(join(folder, file), 'utf8').includes(`"${chunk}": (function`);
    const loaded = new Set<string>();
    const load = (name: string): void => {
      if (loaded.has(name)) return;
      loaded.add(name);
      const text = readFileSync(join(folder, name), 'utf8');
      for (const [, chunk = ''] of text.matchAll(/^(?:const \w+ = )?require\("\.\/([\w-]+\.js)"\)/gmu)) {
        load([...loaded, ...files].find((file) => holds(file, chunk)) ?? chunk);
      }
    };
    load('chunks/main.js');
    expect([...loaded]).not.toContain('chunks/lint.js');
    load('chunks/lint.js');
    expect([...loaded]).toEqual(['chunks/main.js', 'chunks/lint.js']);
    for (const name of loaded) expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/picomatch|ZodType/u);
    // Nor does simple YAML, or a configuration in it, need the library.
    load('chunks/yaml.js');
    load('chunks/node-configured.js');
    for (const name of loaded) expect(readFileSync(join(folder, name), 'utf8')).not.toContain('new Composer(');
    expect(readFileSync(join(folder, 'chunks/read.js'), 'utf8')).toContain('new Composer(');
  });
});
