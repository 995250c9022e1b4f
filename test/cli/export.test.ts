import { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from 'node:process';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../node/folder.js';
import { otc, otcCompanions, ZSTACK_COMPANIONS, zstack } from '../workspace/ends.js';
import { ipsecLint } from './bundle.js';

const KEY = 'a-key-of-the-tests';

function folder(): string {
  const companions = (bodies: readonly object[]): Record<string, string> =>
    Object.fromEntries(bodies.map((body, index) => [`${String(index)}.json`, JSON.stringify(body)]));
  const files: Record<string, string> = { 'hq.json': JSON.stringify(zstack()), 'otc.json': JSON.stringify(otc()) };
  for (const [name, text] of Object.entries(companions(ZSTACK_COMPANIONS))) files[`zstack/${name}`] = text;
  for (const [name, text] of Object.entries(companions(otcCompanions()))) files[`otc/${name}`] = text;
  return folderWith(files);
}

describe('ipsec-lint export', () => {
  it('writes the other end, with which the tunnel comes up', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'open.json'), JSON.stringify(zstack({ authKey: '${PSK}' })));
    const args = ['open.json', '--with', 'zstack', '--to', 'swanctl', '--output', 'peer.conf'];
    expect((await ipsecLint(['export', ...args], { cwd })).status).toBe(0);
    const text = readFileSync(join(cwd, 'peer.conf'), 'utf8');
    expect(text).toContain('local_addrs = 198.51.100.7');
    expect(text).toContain('remote_ts = 10.20.0.0/16');
    expect(text).toContain('secret = "${PSK}"');
    expect(text).not.toContain(KEY);
    const simulated = await ipsecLint(['simulate', 'open.json', 'peer.conf', '--with', 'zstack'], { cwd });
    expect(simulated.stdout).toContain('\nup\n');
    expect(simulated.status).toBe(0);
  });

  it('writes the end itself where that is asked for', async () => {
    const { stdout } = await ipsecLint(['export', 'hq.json', '--with', 'zstack', '--to', 'swanctl', '--side', 'own'], {
      cwd: folder(),
    });
    expect(stdout).toContain('local_addrs = 203.0.113.5');
    expect(stdout).not.toContain(KEY);
  });

  it('writes for the old starter too', async () => {
    const cwd = folder();
    const { stdout, status } = await ipsecLint(['export', 'otc.json', '--with', 'otc', '--to', 'ipsec.conf'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('conn to-otc\n  keyexchange=ikev2\n');
    expect(stdout).toContain('ike=aes256-sha256-ecp256!');
    expect(stdout).toContain(': PSK "${PSK}"');
    expect(stdout).not.toContain(KEY);
  });

  it('says what is not known, in the file and beside it', async () => {
    const { stdout, stderr, status } = await ipsecLint(['export', 'otc.json', '--to', 'swanctl'], { cwd: folder() });
    expect(status).toBe(0);
    expect(stdout).toContain('# Not known, or without a word here: IKE proposals.');
    expect(stderr).toContain('not known, or without a word in swanctl: IKE proposals');
  });

  it('writes a key only into a file of its owner, and only where it is asked for', async () => {
    const cwd = folder();
    const args = ['export', 'hq.json', '--with', 'zstack', '--to', 'swanctl', '--psk-env', 'TUNNEL_PSK'];
    const env = { TUNNEL_PSK: 'another key of the tests' };
    const refused = await ipsecLint(args, { cwd, env });
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('no key goes to standard output');
    const written = await ipsecLint([...args, '--output', 'peer.conf'], { cwd, env });
    expect(written.status).toBe(0);
    expect(written.stdout + written.stderr).not.toContain(env.TUNNEL_PSK);
    expect(readFileSync(join(cwd, 'peer.conf'), 'utf8')).toContain(`secret = "${env.TUNNEL_PSK}"`);
    expect(statSync(join(cwd, 'peer.conf')).mode & 0o777).toBe(0o600);
    const unset = await ipsecLint([...args, '--output', 'other.conf'], { cwd });
    expect(unset.status).toBe(2);
    expect(unset.stderr).toContain('TUNNEL_PSK is not set');
  });

  it.each([
    ['a peer document', { peer: { name: 'a', localAddress: '192.0.2.1', auth: { psk: KEY, localId: KEY } } }],
    ['a peer document, for a peer', { peer: { name: 'a', auth: { psk: KEY, remoteId: `${KEY}.example.org` } } }],
    ['a body with a field that is not known', zstack({ localId: 'shared-of-tests', sharedSecret: 'shared-of-tests' })],
  ])('writes no identity that is a key: %s', async (_, body) => {
    const cwd = folderWith({ 'l.json': JSON.stringify(body) });
    for (const target of ['swanctl', 'ipsec.conf']) {
      for (const side of ['own', 'peer']) {
        const { status, stdout, stderr } = await ipsecLint(['export', 'l.json', '--to', target, '--side', side], {
          cwd,
        });
        expect(stdout + stderr).not.toMatch(/-of-the-tests|shared-of-tests/u);
        expect(stdout).toMatch(/^# Not known.* identity/mu);
        expect(stderr).toContain('an identity that is a key is not written');
        expect(status).toBe(0);
      }
    }
  });

  it('takes - for standard output, as all commands do: no file, and no place for a key', async () => {
    const cwd = folder();
    const args = ['export', 'hq.json', '--with', 'zstack', '--to', 'swanctl'];
    const plain = await ipsecLint(args, { cwd });
    expect(await ipsecLint([...args, '--output', '-'], { cwd })).toEqual(plain);
    expect([plain.status, existsSync(join(cwd, '-'))]).toEqual([0, false]);
    const env = { TUNNEL_PSK: 'another key of the tests' };
    const refused = await ipsecLint([...args, '--output', '-', '--psk-env', 'TUNNEL_PSK'], { cwd, env });
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('no key goes to standard output');
    const file = await ipsecLint([...args, '--output', './-'], { cwd });
    expect([file.stdout, readFileSync(join(cwd, '-'), 'utf8')]).toEqual(['', plain.stdout]);
  });

  it('reads an end from standard input and writes to standard output', async () => {
    const input = JSON.stringify(zstack());
    const args = ['export', '-', '--to', 'swanctl', '--output', '-'];
    const { status, stdout } = await ipsecLint(args, { cwd: folder(), input });
    expect([status, stdout]).toEqual([0, expect.stringContaining('connections {')]);
  });

  it.runIf(platform !== 'win32')('writes no key to standard output under another name', async () => {
    const cwd = folder();
    symlinkSync('/dev/stdout', join(cwd, 'link.conf'));
    const env = { TUNNEL_PSK: 'another key of the tests' };
    for (const file of ['/dev/stdout', 'link.conf']) {
      const args = ['hq.json', '--with', 'zstack', '--to', 'swanctl', '--psk-env', 'TUNNEL_PSK', '--output', file];
      const { status, stdout, stderr } = await ipsecLint(['export', ...args], { cwd, env });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`${file} is no regular file`);
    }
  });

  it.each([
    [['export'], 'needs an end'],
    [['export', 'hq.json'], 'needs --to'],
    [['export', 'hq.json', '--to', 'swanctrl'], 'Did you mean swanctl?'],
    [['export', 'hq.json', 'otc.json', '--to', 'swanctl'], 'takes one end'],
    [['export', 'none.json', '--to', 'swanctl'], 'none.json'],
    [['export', 'hq.json#hq', '--to', 'swanctl', '--output', './hq.json'], 'is to be read, and would be overwritten'],
    [['export', 'hq.json', '--to', 'swanctl', '--output', 'hq.json/x'], 'cannot be written'],
  ])('ends with 2 for %j', async (args, words) => {
    const { status, stderr } = await ipsecLint(args, { cwd: folder() });
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });
});
