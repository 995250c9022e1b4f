import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../node/folder.js';
import { ipsecLint } from './bundle.js';

const KEY = 'short7';

function body(fields: Readonly<Record<string, unknown>> = {}): string {
  const policy = { name: 'branch', ike_version: 'v2', auth_algorithm: 'sha2-256', pfs: 'group2', ...fields };
  return `${JSON.stringify({ ikepolicy: { ...policy, encryption_algorithm: 'aes-256' } }, null, 2)}\n`;
}

function keyed(psk: string, name: string): string {
  return `${JSON.stringify({ ipsec_site_connection: { name, psk, peer_address: '185.22.10.7', mtu: 1400 } }, null, 2)}\n`;
}

interface Report {
  readonly findings: readonly { readonly ruleId: string; readonly file: string }[];
  readonly suppressed: readonly { readonly ruleId: string; readonly file: string }[];
}

async function run(cwd: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = await ipsecLint(['--no-config', '-f', 'json', ...args], { cwd });
  return { status, stderr, report: JSON.parse(stdout) as Report };
}

describe('a baseline', () => {
  it('accepts what was there when it was written, and nothing else', async () => {
    const folder = folderWith({ 'a.json': body() });
    expect((await run(folder, 'a.json')).status).toBe(1);
    const written = await run(folder, '--write-baseline', 'base.json', 'a.json');
    expect(written.status).toBe(0);
    expect(written.stderr).toContain('base.json written: 1 finding accepted from now on');
    const { status, report } = await run(folder, '--baseline', 'base.json', 'a.json');
    expect(status).toBe(0);
    expect(report.findings).toEqual([]);
    expect(report.suppressed.map(({ ruleId }) => ruleId)).toEqual(['weak-dh-group']);
    expect((await run(folder, '--baseline', 'base.json', '--no-suppressions', 'a.json')).status).toBe(1);
    writeFileSync(join(folder, 'a.json'), body({ encapsulation_mode: 'x', auth_algorithm: 'md5' }));
    const later = await run(folder, '--baseline', 'base.json', 'a.json');
    expect(later.report.findings.map(({ ruleId }) => ruleId)).toContain('weak-integrity');
    expect(later.report.findings.map(({ ruleId }) => ruleId)).not.toContain('weak-dh-group');
  });

  it('may begin with a byte order mark', async () => {
    const folder = folderWith({ 'a.json': body() });
    await run(folder, '--write-baseline', 'base.json', 'a.json');
    writeFileSync(join(folder, 'base.json'), `\ufeff${readFileSync(join(folder, 'base.json'), 'utf8')}`);
    expect((await run(folder, '--baseline', 'base.json', 'a.json')).status).toBe(0);
  });

  it('looks at no line, and at no name of a file', async () => {
    const folder = folderWith({ 'a.json': body() });
    await run(folder, '--write-baseline', 'base.json', 'a.json');
    writeFileSync(join(folder, 'b.json'), `\n\n${body()}`);
    expect((await run(folder, '--baseline', 'base.json', 'b.json')).status).toBe(0);
  });

  it('ends for a value that is another one', async () => {
    const folder = folderWith({ 'a.json': body() });
    await run(folder, '--write-baseline', 'base.json', 'a.json');
    writeFileSync(join(folder, 'a.json'), body({ pfs: 'group5' }));
    expect((await run(folder, '--baseline', 'base.json', 'a.json')).report.findings).toHaveLength(1);
  });

  it('accepts of each fault as many as there were', async () => {
    const folder = folderWith({ 'a.json': body(), 'b.json': body() });
    await run(folder, '--write-baseline', 'base.json', 'a.json');
    const { report } = await run(folder, '--baseline', 'base.json', 'a.json', 'b.json');
    const groups = report.findings.filter(({ ruleId }) => ruleId === 'weak-dh-group');
    expect(groups).toHaveLength(1);
  });

  it('holds nothing of a key, whatever the key is', async () => {
    const folder = folderWith({ 'a.json': keyed(KEY, 'x'), 'b.json': keyed('other9', 'x') });
    const texts: string[] = [];
    for (const name of ['a.json', 'b.json']) {
      await run(folder, '--write-baseline', 'base.json', name);
      texts.push(readFileSync(join(folder, 'base.json'), 'utf8'));
    }
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).toContain('psk-weak');
    expect(texts.join()).not.toMatch(/short7|other9/u);
  });

  it.each([
    ['{}', 'is no baseline'],
    ['not JSON', 'is no baseline'],
    ['{"version": 9, "findings": []}', 'is a baseline of another version'],
    ['{"version": 1, "findings": [{"rule": 1}]}', 'is no whole baseline'],
  ])('that cannot be used is said, with exit code 2: %s', async (text, words) => {
    const folder = folderWith({ 'a.json': body(), 'base.json': text });
    const { status, stderr } = await ipsecLint(['--baseline', 'base.json', 'a.json'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain(`base.json ${words}`);
    expect(stderr).toContain('--write-baseline base.json');
  });

  it('that is missing, or cannot be written, is said too', async () => {
    const folder = folderWith({ 'a.json': body(), file: '' });
    expect((await ipsecLint(['--baseline', 'none.json', 'a.json'], { cwd: folder })).status).toBe(2);
    const { status, stderr } = await ipsecLint(['--write-baseline', 'file/base.json', 'a.json'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain('file/base.json: cannot be written');
  });

  it.each(['--baseline', '--write-baseline'])('is no stream: %s - is refused', async (option) => {
    const folder = folderWith({ 'a.json': body() });
    const { status, stderr } = await ipsecLint([option, '-', 'a.json'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain(`${option} needs a file, and - is none`);
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('shows in SARIF only where that is asked for', async () => {
    const folder = folderWith({ 'a.json': body() });
    await run(folder, '--write-baseline', 'base.json', 'a.json');
    const args = ['--no-config', '-f', 'sarif', '--baseline', 'base.json', 'a.json'];
    const results = async (...more: readonly string[]): Promise<readonly unknown[]> => {
      const { stdout } = await ipsecLint([...args, ...more], { cwd: folder });
      return (JSON.parse(stdout) as { runs: { results: unknown[] }[] }).runs[0]?.results ?? [];
    };
    expect(await results()).toEqual([]);
    const [shown] = await results('--sarif-suppressed');
    expect(shown).toMatchObject({ ruleId: 'weak-dh-group', suppressions: [{ kind: 'external' }] });
  });
});
