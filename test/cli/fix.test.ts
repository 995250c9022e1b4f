import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FixedFiles } from '../../src/node/fixed-files.js';
import { folderWith } from '../node/folder.js';
import { ipsecLint } from './bundle.js';

const KEY = 'Canary-Key-0815-Quoz';

/** A connection with a key beside what can be mended. */
const CONNECTION = `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "authKey": "${KEY}",
    "peerCidrs": ["10.20.4.0/16"],
    "ikeVersion": "IKEv2",
    "ikeDhGroup": 14
  }
}
`;

const MENDED = CONNECTION.replace('10.20.4.0/16', '10.20.0.0/16').replace('IKEv2', 'ikev2');

const POLICY = '# ours\r\nikepolicy:\r\n  ike_version: 2 # new\r\n  auth_algorithm: sha256\r\n  pfs: group2\r\n';
const SAFE = POLICY.replace('2 # new', '"v2" # new').replace('sha256', 'sha2-256');

function textIn(cwd: string, name: string): string {
  return readFileSync(join(cwd, name), 'utf8');
}

describe('--fix', () => {
  it('mends files in place, says how much, and reports what remains', async () => {
    const cwd = folderWith({ 'a.json': CONNECTION, 'b.yaml': POLICY });
    const { status, stdout, stderr } = await ipsecLint(['--fix'], { cwd });
    expect(textIn(cwd, 'a.json')).toBe(MENDED);
    expect(textIn(cwd, 'b.yaml')).toBe(SAFE);
    expect(stderr).toContain('ipsec-lint: mended 4 findings in 2 files\n');
    expect(stderr).toContain('1 finding can be mended with --fix-unsafe');
    expect(stdout).toContain('weak-dh-group');
    expect(stdout).not.toContain('cidr-host-bits');
    expect(status).toBe(1);
    expect(readdirSync(cwd).sort()).toEqual(['a.json', 'b.yaml']);
  });

  it('changes what is negotiated only where it is told to', async () => {
    const cwd = folderWith({ 'b.yaml': POLICY });
    const { status, stderr } = await ipsecLint(['--fix-unsafe'], { cwd });
    expect(textIn(cwd, 'b.yaml')).toBe(SAFE.replace('group2', 'group21'));
    expect([status, stderr]).toEqual([
      0,
      'ipsec-lint: 1 of 1 file recognised, 1 resource\nipsec-lint: mended 3 findings in 1 file\n',
    ]);
  });

  it('finds nothing to mend the second time', async () => {
    const cwd = folderWith({ 'a.json': CONNECTION });
    await ipsecLint(['--fix-unsafe'], { cwd });
    const before = textIn(cwd, 'a.json');
    expect((await ipsecLint(['--fix-unsafe'], { cwd })).stderr).toContain('mended 0 findings in 0 files');
    expect(textIn(cwd, 'a.json')).toBe(before);
  });

  it('keeps the mode of a file, and writes through a link', async () => {
    const cwd = folderWith({ 'real/a.json': CONNECTION });
    chmodSync(join(cwd, 'real/a.json'), 0o666);
    symlinkSync('real/a.json', join(cwd, 'link.json'));
    await ipsecLint(['--fix', 'link.json'], { cwd });
    expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
    expect(textIn(cwd, 'real/a.json')).toBe(MENDED);
    expect(statSync(join(cwd, 'real/a.json')).mode & 0o777).toBe(0o666);
  });

  it.each([
    ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('keeps %s', async (_, encoded) => {
    const cwd = folderWith({ 'a.json': encoded(CONNECTION) });
    await ipsecLint(['--fix'], { cwd });
    expect(readFileSync(join(cwd, 'a.json'))).toEqual(encoded(MENDED));
  });

  it('leaves a file alone that it could not write as it was', async () => {
    const bytes = Buffer.concat([Buffer.from('# \xff\n', 'latin1'), Buffer.from(POLICY)]);
    const cwd = folderWith({ 'b.yaml': bytes });
    const { stderr } = await ipsecLint(['--fix'], { cwd });
    expect(stderr).toContain('b.yaml: not mended: it holds bytes that are not UTF-8');
    expect(readFileSync(join(cwd, 'b.yaml'))).toEqual(bytes);
  });

  it('mends the body that a call sends from a file', async () => {
    const cwd = folderWith({
      '.git/': '',
      'call.sh': 'curl -X POST http://localhost:8080/zstack/v1/ipsec -d @body.txt\n',
      'body.txt': CONNECTION,
    });
    await ipsecLint(['--fix', 'call.sh'], { cwd });
    expect(textIn(cwd, 'body.txt')).toBe(MENDED);
  });

  it('leaves accepted findings alone', async () => {
    const text = POLICY.replace('  ike_version', '  # ipsec-lint-ignore wrong-type -- theirs\r\n  ike_version');
    const cwd = folderWith({ 'b.yaml': text, 'c.json': CONNECTION });
    await ipsecLint(['--write-baseline', 'base.json', 'c.json'], { cwd });
    await ipsecLint(['--fix', '--baseline', 'base.json', 'b.yaml', 'c.json'], { cwd });
    expect(textIn(cwd, 'b.yaml')).toBe(text.replace('sha256', 'sha2-256'));
    expect(textIn(cwd, 'c.json')).toBe(CONNECTION);
  });

  it('cannot write into standard input', async () => {
    const { status, stderr } = await ipsecLint(['--fix', '-'], { cwd: folderWith({}), input: CONNECTION });
    expect(status).toBe(2);
    expect(stderr).toContain('--dry-run');
  });
});

describe('--dry-run', () => {
  it('prints a diff without keys, and writes nothing', async () => {
    const cwd = folderWith({ 'a.json': CONNECTION });
    const { status, stdout, stderr } = await ipsecLint(['--fix', '--dry-run'], { cwd });
    expect(stdout).toBe(`--- a/a.json
+++ b/a.json
@@ -5,8 +5,8 @@
     "l3NetworkUuid": "112233445566778899aabbccddeeff00",
     "peerAddress": "192.175.48.6",
     "authKey": [redacted],
-    "peerCidrs": ["10.20.4.0/16"],
-    "ikeVersion": "IKEv2",
+    "peerCidrs": ["10.20.0.0/16"],
+    "ikeVersion": "ikev2",
     "ikeDhGroup": 14
   }
 }
`);
    expect(stderr).toContain('ipsec-lint: would mend 2 findings in 1 file\n');
    expect(status).toBe(0);
    expect(textIn(cwd, 'a.json')).toBe(CONNECTION);
  });

  it('shows what would become of standard input', async () => {
    const { stdout, stderr } = await ipsecLint(['--dry-run', '-'], { cwd: folderWith({}), input: CONNECTION });
    expect(stdout).toContain('--- a/stdin.json\n');
    expect(stdout + stderr).not.toContain(KEY);
  });

  it('exits as the run that writes would', async () => {
    const cwd = folderWith({ 'b.yaml': POLICY });
    expect((await ipsecLint(['--fix', '--dry-run'], { cwd })).status).toBe(1);
    expect((await ipsecLint(['--fix-unsafe', '--dry-run'], { cwd })).status).toBe(0);
  });

  it('leaves standard output to the diff, and reports into files', async () => {
    const cwd = folderWith({ 'b.yaml': POLICY });
    const { status, stderr } = await ipsecLint(['--dry-run', '-f', 'json'], { cwd });
    expect([status, stderr]).toEqual([
      2,
      'ipsec-lint: both the diff of --dry-run and json would go to standard output\n  Write -f json=FILE, or leave one of them out.\n',
    ]);
    await ipsecLint(['--dry-run', '-f', 'json=out/report.json'], { cwd });
    expect(textIn(cwd, 'out/report.json')).toContain('"weak-dh-group"');
  });
});

describe('a file that is to be replaced', () => {
  it('is left alone where it has changed since it was read, or is gone', async () => {
    const cwd = folderWith({ 'a.json': CONNECTION });
    const files = new FixedFiles(cwd);
    expect(files.refusal('a.json', CONNECTION)).toBeNull();
    expect(await files.replace('a.json', MENDED, '{}')).toBe('it has changed since it was read');
    expect(await files.replace('b.json', CONNECTION, '{}')).toBe('no such file or folder');
    expect(textIn(cwd, 'a.json')).toBe(CONNECTION);
    expect(await files.replace('a.json', CONNECTION, MENDED)).toBeNull();
    expect(textIn(cwd, 'a.json')).toBe(MENDED);
  });
});
