import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BODY_FORMATS } from '../../src/cli/options.js';
import { lint, Source } from '../../src/index.js';
import { folderWith } from '../node/folder.js';
import { zstack } from '../workspace/ends.js';
import { branch, KEY, REFUSED_KEYS, suggest } from './suggesting.js';

const APIS = ['--left', 'otc', '--right', 'apsara'];

describe('suggest', () => {
  it('shows the fields of both bodies, the reasons and what stays weak', async () => {
    const { code, stdout, stderr } = await suggest(APIS);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/PFS group +group 14 \(MODP-2048\) +pfs: group14 +IpsecConfig\.IpsecPfs: group14\n/u);
    expect(stdout).toContain('What stays below\n');
    expect(stdout).toContain('RFC 8247, section 2.1');
  });

  it('gives the same as JSON', async () => {
    const { stdout } = await suggest([...APIS, '-f', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      verdict: 'up',
      strengthBits: 112,
      profiles: [],
      missed: false,
    });
  });

  it('fails where a profile is missed', async () => {
    const { code, stdout } = await suggest([...APIS, '-p', 'cnsa-1.0']);
    expect(code).toBe(1);
    expect(stdout).toContain('is below cnsa-1.0 (RFC 9206');
  });

  it('meets the profiles of the configuration too', async () => {
    const folder = folderWith({ '.ipsec-lint.yaml': 'profile: [cnsa-1.0]\n' });
    const configured = await suggest(APIS, folder);
    expect(configured).toEqual(await suggest([...APIS, '-p', 'cnsa-1.0']));
    expect(configured.code).toBe(1);
    expect(configured.stdout).toContain(' bits of security at the weakest, by cnsa-1.0\n');
    const both = await suggest([...APIS, '-p', 'bsi-tr-02102-3'], folder);
    expect(both.stdout).toContain('is below cnsa-1.0');
    expect(both.stdout).toContain('bsi-tr-02102-3');
    expect(await suggest([...APIS, '--no-config'], folder)).toEqual(await suggest(APIS));
  });

  it('says what is wrong with the configuration', async () => {
    const { code, stderr } = await suggest(APIS, folderWith({ '.ipsec-lint.yaml': 'profile: [cnsa]\n' }));
    expect(code).toBe(2);
    expect(stderr).toContain('.ipsec-lint.yaml:1:');
  });

  it.each(BODY_FORMATS)('writes bodies as %s that the linter reads', async (format) => {
    const { stdout, code } = await suggest(['--left', 'otc', '--right', 'zstack', '--write', format]);
    expect(code).toBe(0);
    const name = { json: 'bodies.json', yaml: 'bodies.yaml', curl: 'bodies.sh' }[format];
    const { findings, summary } = lint([new Source(name, stdout, { named: true })]);
    expect(findings).toEqual([]);
    expect(summary.resources).toBe(6);
    expect(stdout).toContain('${PSK}');
  });

  it('writes a key into a file alone, which only its owner can read', async () => {
    const folder = folderWith({ 'bodies.json': 'old' });
    const words = [...APIS, '--psk-env', 'VPN_PSK', '--write', 'json=bodies.json'];
    const { stdout, stderr, code } = await suggest(words, folder);
    expect(code).toBe(0);
    expect(stdout + stderr).not.toContain(KEY);
    expect(readFileSync(join(folder, 'bodies.json'), 'utf8').split(KEY)).toHaveLength(3);
    expect(statSync(join(folder, 'bodies.json')).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['BLANK_PSK', ['--left', 'zstack', '--right', 'otc'], 'is not for ZStack: authKey holds a blank as character 11'],
    ['BLANK_PSK', APIS, 'is not for Open Telekom Cloud: psk holds a blank as character 11'],
    ['SHORT_PSK', APIS, 'is not for Open Telekom Cloud: psk has 4 characters'],
    ['SAMPLE_PSK', APIS, 'is not for Open Telekom Cloud: psk'],
  ] as const)('refuses the key in %s for %j', async (variable, apis, message) => {
    const folder = folderWith({});
    const words = [...apis, '--psk-env', variable, '--write', 'json=bodies.json'];
    const { stdout, stderr, code } = await suggest(words, folder);
    expect(code).toBe(2);
    expect(stderr).toContain(`the key in ${variable} ${message}`);
    expect(stdout + stderr).not.toContain(REFUSED_KEYS[variable]);
    expect(existsSync(join(folder, 'bodies.json'))).toBe(false);
  });

  it.each([
    [['--left', 'otc'], 'needs --right'],
    [['--left', 'otc', '--right', 'nowhere.json'], 'nowhere.json: cannot be read: no such file'],
    [['--left', 'otc', '--right', 'nowhere.json', '--write', 'json'], 'an end in a file has its own'],
    [
      ['--left', 'otc', '--right', 'nowhere.json', '--psk-env', 'NOPE'],
      '--psk-env is for the bodies that --write makes',
    ],
    [[...APIS, '--psk-env', 'VPN_PSK', '--write', 'json'], 'no key goes to standard output'],
    [[...APIS, '--psk-env', 'VPN_PSK'], 'no key goes to standard output'],
    [[...APIS, '--psk-env', 'NOT_SET', '--write', 'json=a.json'], 'NOT_SET is not set'],
    [[...APIS, '-p', 'cnsa'], 'unknown profile'],
    [[...APIS, '--write', 'xml'], 'xml'],
    [['--left', 'a.json', '--right', 'b.json'], 'a.json'],
  ])('refuses %j', async (words, message) => {
    const { code, stdout, stderr } = await suggest(words);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });

  it('says what to change in two bodies, and where', async () => {
    const left = zstack({ authKey: KEY, ikeVersion: 'ikev2', ikeDhGroup: 14 });
    const folder = folderWith({ 'hq.json': JSON.stringify(left, null, 2), 'branch.json': JSON.stringify(branch()) });
    const { stdout, code } = await suggest(['--left', 'hq.json', '--right', 'branch.json'], folder);
    expect(stdout).toMatch(
      /left: hq\.json:\d+:\d+ ikeDhGroup: 19 \(group 19 \(ECP-256\), for group 14 \(MODP-2048\)\)/u,
    );
    expect(stdout).not.toContain(KEY);
    expect([0, 1]).toContain(code);
  });

  it.each([
    [`{"params": {"authKey": ${KEY}}}`, 'a.json: JSON needs double quotes around a text'],
    ['{"name": "a", "name": "b"}', 'a.json: no tunnel end is there'],
  ])('says why there is no end in a file, and shows no key: %#', async (text, why) => {
    const words = ['--left', 'a.json', '--right', 'a.json'];
    const { stdout, stderr, code } = await suggest(words, folderWith({ 'a.json': text }));
    expect([code, stderr]).toEqual([2, expect.stringContaining(why)]);
    expect(stdout + stderr).not.toContain(KEY);
  });
});

describe('docs/use/suggest.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/use/suggest.md'), 'utf8');
  const blocks = (language: string): readonly string[] =>
    [...page.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].flatMap(([, name, text = '']) => (name === language ? [text] : []));
  const [hq = '', other = ''] = blocks('yaml');
  const [answers = ''] = blocks('json');
  const sessions = blocks('console');

  it('has its sessions', () => {
    expect(sessions).toHaveLength(5);
  });

  it.each(sessions)('shows what is really printed: %s', async (session) => {
    const folder = folderWith({ 'hq.yaml': hq, 'branch.yaml': other, 'answers.jsonl': answers });
    const [first = '', ...shown] = session.split('\n');
    const words = first.replace('$ ipsec-lint suggest ', '').replace('; echo $?', '').split(' ');
    const { code, stdout, stderr } = await suggest(words, folder);
    const said = first.endsWith('; echo $?') ? `${String(code)}\n` : '';
    expect(stdout + stderr + said).toBe(shown.join('\n'));
  });
});
