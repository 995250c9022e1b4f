import { describe, expect, it } from 'vitest';
import { TestRepository } from '../node/repository.js';
import { zstackConnection } from '../workspace/estate.js';
import type { RunOptions } from './bundle.js';
import { ipsecLint } from './bundle.js';

function connection(fields: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(zstackConnection(fields), null, 2)}\n`;
}

const NORTH = connection({ name: 'north' });
const SOUTH = connection({ name: 'south', peerAddress: '185.22.10.8', peerCidrs: ['10.8.0.0/16'], ikeDhGroup: 2 });

async function findingsSince(
  ref: string,
  cwd: string,
  options: Partial<RunOptions> = {},
  paths = ['.'],
): Promise<string[]> {
  const { stdout } = await ipsecLint(['-f', 'json', '--since', ref, ...paths], { cwd, ...options });
  const { findings } = JSON.parse(stdout) as { findings: { file: string; ruleId: string; pointer: string }[] };
  return findings.map(({ file, ruleId, pointer }) => `${file} ${ruleId} ${pointer}`);
}

describe('--since', () => {
  it('leaves out what was there before', async () => {
    const repository = new TestRepository({ 'sites/north.json': NORTH, 'sites/south.json': SOUTH });
    expect((await ipsecLint(['.'], { cwd: repository.folder })).status).toBe(1);
    const { status, stderr } = await ipsecLint(['--since', 'main', '.'], { cwd: repository.folder });
    expect(status).toBe(0);
    expect(stderr).toContain('2 of 2 files recognised');
  });

  it('reports at the new file what it breaks in an old one', async () => {
    const repository = new TestRepository({ 'sites/north.json': NORTH, 'sites/south.json': SOUTH });
    repository.write({ 'sites/east.json': connection({ name: 'east' }) });
    const expected = ['duplicate-connection /params/peerAddress'];
    expect(await findingsSince('main', repository.folder)).toEqual(expected.map((text) => `sites/east.json ${text}`));
    const inside = `${repository.folder}/sites`;
    expect(await findingsSince('main', inside)).toEqual(expected.map((text) => `east.json ${text}`));
    expect(await findingsSince('main', inside, {}, ['..'])).toEqual(expected.map((text) => `east.json ${text}`));
  });

  it('takes standard input for a change', async () => {
    const repository = new TestRepository({ 'sites/north.json': NORTH, 'sites/south.json': SOUTH });
    const input = connection({ name: 'east' });
    const findings = await findingsSince('main', repository.folder, { input }, ['sites', '-']);
    expect(findings).toEqual(['stdin.json duplicate-connection /params/peerAddress']);
  });

  it('takes files that git does not keep for changes, wherever they are read', async () => {
    const repository = new TestRepository({ '.gitignore': 'build/\n', 'south.json': SOUTH });
    repository.write({ 'build/rendered.json': SOUTH });
    const { folder } = repository;
    const expected = ['build/rendered.json weak-dh-group /params/ikeDhGroup'];
    expect(await findingsSince('main', folder, {}, ['build/rendered.json'])).toEqual(expected);
    const { stdout } = await ipsecLint(['-f', 'json', '--since', 'main', '--no-gitignore'], { cwd: folder });
    expect(stdout).toContain('build/rendered.json');
    expect(await findingsSince('main', folder)).toEqual([]);
  });

  it('counts repositories inside by their commits', async () => {
    const inner = new TestRepository({ 'old.json': SOUTH });
    const repository = new TestRepository({ 'readme.md': '' });
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'vpn');
    repository.commit({});
    expect(await findingsSince('main', repository.folder)).toEqual([]);
    repository.git('switch', '--quiet', '--create', 'branch');
    inner.commit({ 'old.json': SOUTH.replace('south', 'east') });
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update', '--remote');
    repository.commit({});
    expect(await findingsSince('main', repository.folder)).toEqual(['vpn/old.json weak-dh-group /params/ikeDhGroup']);
    repository.git('clone', '--quiet', inner.folder, 'nested');
    expect(await findingsSince('HEAD', repository.folder, {}, ['nested'])).toContain(
      'nested/old.json weak-dh-group /params/ikeDhGroup',
    );
  });

  describe('reports everything where what has a say in everything has changed', () => {
    const CONFIGURATION = 'ignore: [{ rule: weak-dh-group, reason: The peer knows no other }]\n';
    const MANIFEST = { name: 'vpn', ipsecLint: { rules: { 'weak-dh-group': 'note' } } };
    const FILES = { 'sites/south.json': SOUTH };

    it.each([
      ['its configuration', { '.ipsec-lint.yaml': CONFIGURATION }, { '.ipsec-lint.yaml': '{}' }],
      ['a new one', {}, { '.ipsec-lint.yaml': 'profile: [cnsa-2.0]\n' }],
      ['one that is gone', { '.ipsec-lint.yaml': CONFIGURATION }, { '.ipsec-lint.yaml': null }],
      [
        'what it extends',
        { '.ipsec-lint.yaml': 'extends: base.yaml\n', 'base.yaml': CONFIGURATION },
        { 'base.yaml': '{}' },
      ],
      ['a manifest', { 'package.json': JSON.stringify(MANIFEST) }, { 'package.json': '{ "ipsecLint": {} }' }],
      ['a manifest that holds none now', { 'package.json': JSON.stringify(MANIFEST) }, { 'package.json': '{}' }],
      ['a manifest that is gone', { 'package.json': JSON.stringify(MANIFEST) }, { 'package.json': null }],
    ])('%s', async (_, before, after) => {
      const repository = new TestRepository({ ...FILES, ...before });
      repository.write(after);
      const cwd = `${repository.folder}/sites`;
      const { status, stderr } = await ipsecLint(['--since', 'main'], { cwd });
      expect(stderr).toMatch(
        /^ipsec-lint: \.\.\/(?:\.ipsec-lint\.yaml|base\.yaml|package\.json) has changed, so everything is reported$/mu,
      );
      expect(status).toBe(1);
    });

    it('its baseline', async () => {
      const repository = new TestRepository(FILES);
      await ipsecLint(['--write-baseline', 'known.json'], { cwd: repository.folder });
      repository.commit({});
      const args = ['--since', 'main', '--baseline', 'known.json'];
      expect((await ipsecLint(args, { cwd: repository.folder })).status).toBe(0);
      await ipsecLint(['--write-baseline', 'known.json', '--rule', 'weak-dh-group=off'], { cwd: repository.folder });
      const { status, stderr } = await ipsecLint(args, { cwd: repository.folder });
      expect(stderr).toContain('known.json has changed, so everything is reported');
      expect(status).toBe(1);
    });
  });

  it.each([
    ['a configuration elsewhere', { 'other/.ipsec-lint.yaml': '{}' }],
    ['what a manifest says to others', { 'package.json': JSON.stringify({ name: 'new', ipsecLint: {} }) }],
    ['a configuration that the run does not read', { '.ipsec-lint.yaml': '{}' }],
  ])('reports no more than before where only %s has changed', async (what, after) => {
    const repository = new TestRepository({ 'south.json': SOUTH, 'package.json': '{ "ipsecLint": {} }' });
    repository.write(after);
    const args = ['--since', 'main', ...(what.includes('does not read') ? ['--no-config'] : [])];
    const { status, stderr } = await ipsecLint(args, { cwd: repository.folder });
    expect(stderr).not.toContain('has changed');
    expect(status).toBe(0);
  });

  it.each([
    ['gone', 'there is no such commit'],
    ['-x', 'looks like an option'],
  ])('ends with 2 for the ref %s', async (ref, words) => {
    const repository = new TestRepository({ 'north.json': NORTH });
    const { status, stderr, stdout } = await ipsecLint(['--since', ref], { cwd: repository.folder });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});
