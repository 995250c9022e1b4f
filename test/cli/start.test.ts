import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderWith } from '../node/folder.js';
import { bundle, ipsecLint } from './bundle.js';

const BODY = '{"ikepolicy": {"name": "a", "pfs": "group2"}}';

/** Bodies without findings. */
const SOUND = {
  zstack: {
    params: {
      name: 'hq-branch-01',
      l3NetworkUuid: 'cefa2f4e56ef33e496ccbb5879850f76',
      vipUuid: 'cefa2f4e56ef33e496ccbb5879850f76',
      peerAddress: '8.8.4.4',
      peerCidrs: ['10.20.0.0/16'],
      authMode: 'psk',
      authKey: '${VPN_PSK}',
      ikeVersion: 'ikev2',
      ikeAuthAlgorithm: 'sha256',
      ikeEncryptionAlgorithm: 'aes-256',
      ikeDhGroup: 14,
      policyAuthAlgorithm: 'sha256',
      policyEncryptionAlgorithm: 'aes-256',
      pfs: 'dh-group14',
      policyMode: 'tunnel',
      transformProtocol: 'esp',
    },
  },
  otc: {
    ikepolicy: {
      name: 'policy',
      ike_version: 'v2',
      auth_algorithm: 'sha2-256',
      encryption_algorithm: 'aes-256',
      pfs: 'group14',
      lifetime: { units: 'seconds', value: 28_800 },
    },
  },
  apsara: {
    RegionId: 'cn-hangzhou',
    CustomerGatewayId: 'cgw-p0w2jemrcj5u61un8',
    VpnGatewayId: 'vpn-p0w4bnpe5ekc8iyu1',
    LocalSubnet: '10.10.0.0/16',
    RemoteSubnet: '10.20.0.0/16',
    Name: 'hq-branch',
    IkeConfig: JSON.stringify({
      Psk: '${VPN_PSK}',
      IkeVersion: 'ikev2',
      IkeMode: 'main',
      IkeEncAlg: 'aes256',
      IkeAuthAlg: 'sha256',
      IkePfs: 'group14',
      IkeLifetime: 86_400,
    }),
    IpsecConfig: JSON.stringify({
      IpsecEncAlg: 'aes256',
      IpsecAuthAlg: 'sha256',
      IpsecPfs: 'group14',
      IpsecLifetime: 3600,
    }),
  },
} as const;

let home = '';
let cache = '';

beforeEach(async () => {
  home = folderWith({ 'body.json': BODY });
  cpSync(await bundle(), join(home, 'dist'), { recursive: true, filter: (path) => !path.endsWith('.cache') });
  cache = join(home, 'dist/.cache');
});

function run(variables: Readonly<Record<string, string>> = {}, words: readonly string[] = ['body.json']): string {
  const { status, stdout, stderr } = spawnSync(execPath, [join(home, 'dist/cli.js'), ...words], {
    cwd: home,
    env: { ...env, ...variables },
    encoding: 'utf8',
  });
  return JSON.stringify({ status, stdout, stderr });
}

describe('what V8 made of the chunks', () => {
  it('is kept for the next run, which says the same', () => {
    const first = run();
    expect(first).toContain('weak-dh-group');
    const kept = readdirSync(cache);
    expect(kept.some((name) => name.endsWith('-lint.js.bin'))).toBe(true);
    expect(run()).toBe(first);
    expect(readdirSync(cache)).toEqual(kept);
  });

  it.each(Object.entries(SOUND))('is that of one file after a sound body of %s', (_, body) => {
    writeFileSync(join(home, 'sound.json'), JSON.stringify(body));
    expect(run({}, ['sound.json', '--dialect', 'alibaba-cloud'])).toContain('No findings');
    expect(readdirSync(cache).map((name) => name.replace(/^.*-short-/u, ''))).toEqual(['lint.js.bin']);
  });

  it('is kept apart after a long run, and gives way to what short runs need', () => {
    const lengths = (): readonly string[] =>
      readdirSync(cache)
        .filter((name) => name.endsWith('-lint.js.bin'))
        .map((name) => /-(?<length>short|long)-/u.exec(name)?.groups?.['length'] ?? name);
    writeFileSync(join(home, 'long.json'), BODY.replace('"a"', `"${'a'.repeat(100_000)}"`));
    const long = run({}, ['long.json']);
    expect(lengths()).toEqual(['long']);
    const short = run();
    expect(short).toContain('weak-dh-group');
    expect(lengths()).toEqual([]);
    expect(run()).toBe(short);
    expect(lengths()).toEqual(['short']);
    expect(run({}, ['long.json'])).toBe(long);
    expect(run()).toBe(short);
    expect(lengths()).toEqual(['short']);
  });

  it('is kept for each command by itself', () => {
    run();
    const kept = readdirSync(cache);
    run({}, ['rules']);
    const later = readdirSync(cache);
    expect(later).toEqual(expect.arrayContaining(kept));
    expect(later.filter((name) => name.includes('-rules-')).length).toBeGreaterThan(1);
  });

  it.each([
    ['the version was asked for', ['--version']],
    ['help was asked for', ['lint', '--help']],
    ['an option was wrong', ['--no-such-option', 'body.json']],
  ])('is none for a run that lints where %s: it would lack what that needs', (_, words) => {
    run({}, words);
    const kept = existsSync(cache) ? readdirSync(cache) : [];
    expect(kept.filter((name) => name.includes('-lint-'))).toEqual([]);
  });

  it('is made anew where it is broken or of another build', () => {
    const first = run();
    const [name = ''] = readdirSync(cache);
    truncateSync(join(cache, name), 100);
    writeFileSync(join(cache, `0123456789abcdef-${name.slice(17)}`), 'old');
    expect(run()).toBe(first);
    expect(run()).toBe(first);
    expect(readFileSync(join(cache, name)).length).toBeGreaterThan(100);
    expect(readdirSync(cache).filter((file) => file.startsWith('0123'))).toEqual([]);
  });

  it.each([
    ['a page of it was never written', (data: Buffer) => data.fill(0, 4096, 8192)],
    ['a page of it was written as another one', (data: Buffer) => data.copyWithin(4096, 8192, 12_288)],
    ['its end was never written', (data: Buffer) => data.fill(0, data.length - 4096)],
    ['it is longer', (data: Buffer) => Buffer.concat([data, data])],
  ])('is made anew where %s, for V8 would crash', (_, damaged) => {
    const first = run();
    const kept = readdirSync(cache).map((name) => join(cache, name));
    for (const file of kept) writeFileSync(file, damaged(readFileSync(file)));
    const broken = kept.map((file) => readFileSync(file));
    expect(run()).toBe(first);
    for (const [index, file] of kept.entries()) expect(readFileSync(file)).not.toEqual(broken[index]);
    expect(run()).toBe(first);
  });

  it('is not kept where that is not wanted, or cannot be', () => {
    const first = run({ NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(existsSync(cache)).toBe(false);
    writeFileSync(cache, 'a file where the folder should be');
    expect(run()).toBe(first);
  });

  it('stays away from files that are not its own', () => {
    mkdirSync(cache);
    run();
    expect(readdirSync(home).sort()).toEqual(['body.json', 'dist']);
  });
});

describe('a start where the command line cannot run', () => {
  it('names the Node that it needs', async () => {
    const cwd = folderWith({ 'a.json': BODY, 'old.cjs': 'delete process.getBuiltinModule;' });
    const { status, stdout, stderr } = await ipsecLint(['a.json'], { cwd, node: ['--require', './old.cjs'] });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`ipsec-lint: Node 20.19, or 22.12 and later, is needed; this is ${process.version}\n`);
  });

  it.each([['a.json'], ['simulate', 'a.json', 'b.json']])(
    'says that the working folder is gone: %s',
    async (...words) => {
      const through = ['sh', '-c', 'rmdir "$PWD" && exec "$@"', 'sh'];
      const { status, stdout, stderr } = await ipsecLint(words, { cwd: folderWith({}), through });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('the working folder is not there any more');
    },
  );
});
