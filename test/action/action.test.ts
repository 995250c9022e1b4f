import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { LINT_OPTIONS } from '../../src/cli/options.js';
import { ipsecLint } from '../cli/bundle.js';
import { folderWith } from '../node/folder.js';
import { TestRepository } from '../node/repository.js';
import { readText } from '../repository/tree.js';
import { ACTION, blocked, pullRequest, runStep } from './runner.js';

const KEY = 'Kq7z-a-key-of-Berlin-Xw9v';

/** A phase 1 policy: group 2 is an error, group 5 a warning, group 19 is sound. */
function policy(group: string, name = 'branch'): string {
  return `{
  "ikepolicy": {
    "name": ${JSON.stringify(name)},
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "${group}"
  }
}
`;
}

const SOUND = policy('group19');
const WEAK = policy('group2');

function resultsIn(path: string): readonly string[] {
  const log = JSON.parse(readFileSync(path, 'utf8')) as Log;
  return (log.runs[0]?.results ?? []).map(
    ({ ruleId = '', locations }) => `${locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''} ${ruleId}`,
  );
}

describe('a step', () => {
  it('fails with annotations, outputs, a summary and SARIF where there is an error', async () => {
    const workspace = folderWith({
      'vpn/weak.json': WEAK,
      'vpn/doubtful.json': policy('group5'),
      'vpn/sound.json': SOUND,
    });
    const step = await runStep(workspace, { 'sarif-file': 'out/vpn.sarif' });
    expect(step.status).toBe(1);
    expect(step.outputs).toEqual({
      'sarif-file': 'out/vpn.sarif',
      findings: '2',
      errors: '1',
      warnings: '1',
      'exit-code': '1',
    });
    expect(step.commands.map(({ name, properties }) => ({ name, ...properties }))).toEqual([
      {
        name: 'error',
        title: 'weak-dh-group',
        file: 'vpn/weak.json',
        line: '7',
        endLine: '7',
        col: '12',
        endColumn: '20',
      },
      {
        name: 'warning',
        title: 'weak-dh-group',
        file: 'vpn/doubtful.json',
        line: '7',
        endLine: '7',
        col: '12',
        endColumn: '20',
      },
    ]);
    expect(step.commands[0]?.message).toMatch(/^pfs "?group2"? .+\n.+/u);
    expect(resultsIn(join(workspace, 'out/vpn.sarif'))).toEqual([
      'vpn/doubtful.json weak-dh-group',
      'vpn/weak.json weak-dh-group',
    ]);
    expect(step.summary).toContain('## ipsec-lint: 1 error and 1 warning');
    expect(step.summary).toContain(
      `[\`vpn/weak.json:7:12\`](https://github.example.org/octo/network/blob/${'c0ffee'.repeat(6)}/vpn/weak.json#L7)`,
    );
    expect(step.log).toContain('1 error and 1 warning');
    expect(step.log).toContain('3 of 3 files recognised');
  });

  it('succeeds where nothing is at or above fail-on', async () => {
    const workspace = folderWith({ 'doubtful.json': policy('group5'), 'weak.json': WEAK });
    expect((await runStep(workspace, { 'fail-on': 'never' })).outputs['exit-code']).toBe('0');
    expect((await runStep(workspace, { paths: 'doubtful.json' })).status).toBe(0);
    expect((await runStep(workspace, { paths: 'doubtful.json', 'fail-on': 'warning' })).status).toBe(1);
  });

  it('says that nothing was found', async () => {
    const step = await runStep(folderWith({ 'sound.json': SOUND }), { 'sarif-file': 'vpn.sarif' });
    expect(step.status).toBe(0);
    expect(step.commands).toEqual([]);
    expect(step.outputs).toMatchObject({ findings: '0', 'exit-code': '0', 'sarif-file': 'vpn.sarif' });
    expect(step.summary).toContain('## ipsec-lint: No findings');
  });

  it('checks the paths of its lines, with blanks, letters of all kinds and globs', async () => {
    const workspace = folderWith({
      'two words/weak.json': WEAK,
      'Büro/größe 1.json': WEAK,
      '-f.json': WEAK,
      'other.json': WEAK,
    });
    const step = await runStep(workspace, {
      paths: 'two words\n  Büro/*.json  \n\n-f.json\n',
      'sarif-file': 'a b.sarif',
    });
    expect(step.commands.map(({ properties }) => properties['file'])).toEqual([
      '-f.json',
      'Büro/größe 1.json',
      'two words/weak.json',
    ]);
    expect(resultsIn(join(workspace, 'a b.sarif'))).toEqual([
      '-f.json weak-dh-group',
      'B%C3%BCro/gr%C3%B6%C3%9Fe%201.json weak-dh-group',
      'two%20words/weak.json weak-dh-group',
    ]);
  });

  it('lets no file speak to the runner, by its name or by what is in it', async () => {
    const name = '::error file=x::##[error]\n::set-output name=findings::99\n::warning::x';
    const workspace = folderWith({
      [`${name.replaceAll('/', '_')}.json`]: policy('group2', '::error::##[warning]boo'),
    });
    const step = await runStep(workspace, { format: 'text', 'sarif-file': 'vpn.sarif' });
    expect(step.commands.map(({ name: command, properties }) => [command, properties['file']])).toEqual([
      ['error', `${name}.json`],
    ]);
    expect(step.outputs['findings']).toBe('1');
  });

  it('shows ten annotations of a level and says how many more there are', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [`${String(index)}.json`, index < 12 ? WEAK : policy('group5')]),
    );
    const step = await runStep(folderWith(files));
    expect(step.commands.filter(({ name }) => name === 'error')).toHaveLength(10);
    expect(step.commands.filter(({ name }) => name === 'warning')).toHaveLength(10);
    expect(step.log).toContain('There are 2 more errors, 3 more warnings: see the report above.');
    expect(step.summary.match(/^\| /gmu)).toHaveLength(2 + 25);
  });

  it('keeps its summary below the size that GitHub takes', async () => {
    const bodies = Array.from({ length: 6000 }, () => policy('group2', 'ä'.repeat(200)).replaceAll('\n', '')).join(
      '\n',
    );
    const step = await runStep(folderWith({ [`${'long-name-'.repeat(20)}.jsonl`]: bodies }), { annotations: 'false' });
    expect(Buffer.byteLength(step.summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(step.summary)).toBeGreaterThan(900 * 1024);
    expect(step.summary).toMatch(/there is no room for \d+ more findings/u);
  });

  it('leaves annotations and summary out where they are not wanted', async () => {
    const step = await runStep(folderWith({ 'weak.json': WEAK }), { annotations: 'false', summary: 'false' });
    expect(step.commands).toEqual([]);
    expect(step.summary).toBe('');
    expect(step.status).toBe(1);
  });

  it('writes further reports', async () => {
    const workspace = folderWith({ 'weak.json': WEAK });
    const step = await runStep(workspace, { format: 'json\njunit=out/vpn.xml', 'sarif-file': 'vpn.sarif' });
    expect(step.log).toContain('"version":1');
    expect(readFileSync(join(workspace, 'out/vpn.xml'), 'utf8')).toContain('<testsuites');
    expect(resultsIn(join(workspace, 'vpn.sarif'))).toHaveLength(1);
  });

  it('shows no key', async () => {
    const body = {
      params: { name: KEY, peerAddress: '203.0.113.7', authKey: KEY, ikeDhGroup: 2, vipUuid: KEY, [KEY]: KEY },
    };
    const workspace = folderWith({ 'a.json': JSON.stringify(body), 'cut.json': JSON.stringify(body).slice(0, -9) });
    const step = await runStep(workspace, {
      'sarif-file': 'vpn.sarif',
      format: 'text\nmarkdown=a.md\njunit=a.xml\ngitlab=a.gl\njson=a.txt',
    });
    expect(step.status).toBe(1);
    const files = ['vpn.sarif', 'a.md', 'a.xml', 'a.gl', 'a.txt'].map((name) =>
      readFileSync(join(workspace, name), 'utf8'),
    );
    expect(step.everything + files.join('')).not.toMatch(/Kq7z|Xw9v/u);
  });
});

describe('only-changed', () => {
  function repository(): { readonly workspace: TestRepository; readonly base: string; readonly head: string } {
    const workspace = new TestRepository({ 'old.json': WEAK, 'changed.json': SOUND });
    workspace.git('switch', '--quiet', '--create', 'branch');
    workspace.commit({ 'changed.json': WEAK, 'new dir/größe\nzwei.json': WEAK });
    const head = workspace.git('rev-parse', 'HEAD').trim();
    workspace.git('switch', '--quiet', 'main');
    workspace.commit({ 'of-others.json': WEAK });
    const base = workspace.git('rev-parse', 'HEAD').trim();
    // What actions/checkout checks out: the pull request merged into its base.
    workspace.git('switch', '--quiet', '--detach');
    workspace.git('merge', '--quiet', '--no-edit', 'branch');
    return { workspace, base, head };
  }

  it('reports what the pull request changes, from the merge base of its base and head', async () => {
    const { workspace, base, head } = repository();
    const step = await runStep(workspace.folder, { 'only-changed': 'true' }, { event: pullRequest(base, head) });
    expect(step.commands.map(({ properties }) => properties['file'])).toEqual([
      'changed.json',
      'new dir/größe\nzwei.json',
    ]);
    expect(step.outputs).toMatchObject({ findings: '2', 'exit-code': '1' });
  });

  it('reports nothing where nothing of ours changed', async () => {
    const { workspace, base } = repository();
    const step = await runStep(
      workspace.folder,
      { 'only-changed': 'true', 'sarif-file': 'vpn.sarif' },
      { event: pullRequest(base, base) },
    );
    expect(step.status).toBe(0);
    expect(step.outputs['findings']).toBe('0');
    expect(resultsIn(join(workspace.folder, 'vpn.sarif'))).toEqual([]);
  });

  it('counts a push from what was there before, and a merge group like a pull request', async () => {
    const { workspace, base, head } = repository();
    const push = { name: 'push', payload: { before: base } };
    const filesOf = async (event: typeof push | { name: string; payload: object }): Promise<readonly unknown[]> =>
      (await runStep(workspace.folder, { 'only-changed': 'true' }, { event })).commands.map(
        ({ properties }) => properties['file'],
      );
    expect(await filesOf(push)).toEqual(['changed.json', 'new dir/größe\nzwei.json']);
    const group = { name: 'merge_group', payload: { merge_group: { base_sha: base, head_sha: head } } };
    expect(await filesOf(group)).toEqual(['changed.json', 'new dir/größe\nzwei.json']);
  });

  it.each([
    ['a start by hand', {}],
    ['a new branch', { before: '0'.repeat(40) }],
    ['a forced push, whose former commits are gone', { before: '1'.repeat(40), forced: true }],
    ['an event that names no commits', { pull_request: { base: { sha: '--upload-pack=x' }, head: {} } }],
  ])('checks everything for %s, and says so', async (_, payload) => {
    const { workspace } = repository();
    const step = await runStep(workspace.folder, { 'only-changed': 'true' }, { event: { name: 'any', payload } });
    expect(step.outputs['findings']).toBe('4');
    expect(step.log).toContain('so everything is checked');
  });

  it('says that the clone is too shallow', async () => {
    const { workspace, base, head } = repository();
    const clone = folderWith({});
    workspace.git('clone', '--quiet', '--depth=1', `file://${workspace.folder}`, clone);
    const step = await runStep(clone, { 'only-changed': 'true' }, { event: pullRequest(head, base) });
    expect(step.status).toBe(2);
    expect(step.commands).toHaveLength(1);
    expect(step.commands[0]).toMatchObject({ name: 'error' });
    expect(step.commands[0]?.message).toContain('shallow clone');
    expect(step.commands[0]?.message).toContain('fetch-depth: 0');
    expect(step.outputs).toEqual({ 'exit-code': '2' });
  });

  it('says that there is no repository', async () => {
    const step = await runStep(
      folderWith({ 'a.json': WEAK }),
      { 'only-changed': 'true' },
      { event: pullRequest('a'.repeat(40), 'b'.repeat(40)) },
    );
    expect(step.status).toBe(2);
    expect(step.commands[0]?.message).toContain('needs a git working tree');
  });
});

describe('working-directory', () => {
  it('is a checkout of its own: configuration, changes, places and outputs are right', async () => {
    const repository = new TestRepository({
      '.ipsec-lint.yaml': 'rules: { weak-dh-group: warning }\n',
      'vpn/old.json': WEAK,
    });
    const base = repository.git('rev-parse', 'HEAD').trim();
    repository.commit({ 'vpn/new.json': WEAK });
    const head = repository.git('rev-parse', 'HEAD').trim();
    const workspace = folderWith({});
    repository.git('clone', '--quiet', repository.folder, join(workspace, 'sub'));
    const step = await runStep(
      workspace,
      { 'working-directory': 'sub', paths: 'vpn', 'only-changed': 'true', 'sarif-file': 'out/vpn.sarif' },
      { event: pullRequest(base, head) },
    );
    expect(step.commands.map(({ name, properties }) => [name, properties['file']])).toEqual([
      ['warning', 'vpn/new.json'],
    ]);
    expect(step.status).toBe(0);
    expect(step.outputs['sarif-file']).toBe('sub/out/vpn.sarif');
    expect(resultsIn(join(workspace, 'sub/out/vpn.sarif'))).toEqual(['vpn/new.json weak-dh-group']);
  });

  it('may be a folder of the checkout, from whose top places are named', async () => {
    const { folder } = new TestRepository({ 'infra/vpn/weak.json': WEAK });
    const step = await runStep(folder, { 'working-directory': 'infra' });
    expect(step.commands.map(({ properties }) => properties['file'])).toEqual(['infra/vpn/weak.json']);
  });

  it.each([
    ['..', 'leads out of the workspace'],
    ['link', 'leads out of the workspace'],
    ['gone', 'is no folder'],
    ['sound.json', 'is no folder'],
  ])('is refused where it is %s', async (directory, message) => {
    const workspace = folderWith({ 'sound.json': SOUND });
    symlinkSync(folderWith({}), join(workspace, 'link'));
    const step = await runStep(workspace, { 'working-directory': directory });
    expect(step.commands.map(({ message: said }) => said).join()).toContain(`the input working-directory ${message}`);
    expect(step.outputs).toEqual({ 'exit-code': '2' });
  });
});

describe('simulate', () => {
  const HQ = peer('hq', '10.90.0.1', '10.90.0.2', 'modp2048');
  const BERLIN = peer('berlin', '10.90.0.2', '10.90.0.1', 'modp2048');
  const OLD_BERLIN = peer('berlin', '10.90.0.2', '10.90.0.1', 'modp1024');

  /** One end of a tunnel, to any network. */
  function peer(name: string, own: string, other: string, group: string): string {
    return `peer:
  name: ${name}
  localAddress: ${own}
  peerAddress: ${other}
  starts: always
  ike: { version: 2, proposals: [aes256-sha256-${group}], lifetime: 86400, renewal: rekey }
  auth: { method: psk, psk: ${KEY} }
  child: { proposals: [aes256-sha256-modp2048], localSelectors: [0.0.0.0/0], remoteSelectors: [0.0.0.0/0], lifetime: 3600 }
`;
  }

  it('shows the verdicts, and the exchange as a sequence', async () => {
    const step = await runStep(folderWith({ 'hq.yaml': HQ, 'berlin.yaml': BERLIN }), { simulate: 'true' });
    expect(step.status).toBe(0);
    expect(step.commands).toEqual([]);
    expect(step.log).toContain('2 tunnel ends, 1 pair');
    expect(step.summary).toContain('## ipsec-lint: No findings');
    expect(step.summary).toContain('## Tunnels: 1 of 1 up');
    expect(step.summary).toContain('| `berlin (berlin.yaml)` | `hq (hq.yaml)` | up | up | up |');
    expect(step.summary).toMatch(/```mermaid\nsequenceDiagram\n(?: {2}.+\n)+```\n\n<\/details>/u);
  });

  it('fails where a tunnel does not come up, and shows it first', async () => {
    const workspace = folderWith({
      'hq.yaml': HQ,
      'berlin.yaml': OLD_BERLIN,
      'a.yaml': peer('a', '10.91.0.1', '10.91.0.2', 'modp2048'),
      'b.yaml': peer('b', '10.91.0.2', '10.91.0.1', 'modp2048'),
    });
    const step = await runStep(workspace, { simulate: 'true', 'fail-on': 'error' });
    expect(step.status).toBe(1);
    expect(step.outputs['exit-code']).toBe('1');
    expect(step.commands).toContainEqual({
      name: 'error',
      properties: { title: 'ipsec-lint' },
      message: '1 of 2 tunnels will not work as meant: see the summary or the log',
    });
    expect(step.summary).toContain('## Tunnels: 1 of 2 up');
    const rows = step.summary.split('\n').filter((line) => line.includes('.yaml)`'));
    expect(rows.map((row) => row.split(' | ')[2])).toEqual(['down', 'up']);
    expect(step.summary.match(/^```mermaid$/gmu)).toHaveLength(2);
    expect(step.everything).not.toContain(KEY);
    const lenient = await runStep(workspace, { simulate: 'true', 'fail-on': 'never' });
    expect(lenient.status).toBe(0);
  });

  it('simulates what the paths name, and nothing where it is not asked to', async () => {
    const workspace = folderWith({ 'vpn/hq.yaml': HQ, 'vpn/berlin.yaml': BERLIN, 'old/berlin.yaml': OLD_BERLIN });
    const step = await runStep(workspace, { simulate: 'true', paths: 'vpn' });
    expect(step.summary).toContain('## Tunnels: 1 of 1 up');
    expect((await runStep(workspace)).summary).not.toContain('Tunnels');
  });

  it('judges only tunnels that the change has a part in, with only-changed', async () => {
    const workspace = new TestRepository({ 'hq.yaml': HQ, 'berlin.yaml': OLD_BERLIN, 'README.md': '' });
    const base = workspace.git('rev-parse', 'HEAD').trim();
    workspace.commit({ 'README.md': 'Changed' });
    const inputs = { simulate: 'true', 'only-changed': 'true' };
    const beside = workspace.git('rev-parse', 'HEAD').trim();
    const untouched = await runStep(workspace.folder, inputs, { event: pullRequest(base, beside) });
    expect(untouched.status).toBe(0);
    expect(untouched.summary).toContain('## Tunnels: none\n\nA tunnel has two ends');
    expect(untouched.summary).not.toContain('| left | right |');
    workspace.commit({ 'hq.yaml': `${HQ}\n` });
    const head = workspace.git('rev-parse', 'HEAD').trim();
    const step = await runStep(workspace.folder, inputs, { event: pullRequest(base, head) });
    expect(step.status).toBe(1);
    expect(step.summary).toContain('## Tunnels: 0 of 1 up');
  });

  it('keeps the summary below its size with many tunnels', async () => {
    const tunnels = Array.from({ length: 1500 }, (_, index) => {
      const [one, two] = [
        `10.${String(index >> 8)}.${String(index & 255)}.1`,
        `10.${String(index >> 8)}.${String(index & 255)}.2`,
      ];
      const name = `${'x'.repeat(200)}${String(index)}`;
      return `${peer(`${name}a`, one, two, 'modp1024')}---\n${peer(`${name}b`, two, one, 'modp2048')}`;
    });
    const step = await runStep(folderWith({ 'all.yaml': tunnels.join('---\n') }), { simulate: 'true' });
    expect(step.summary).toContain('## Tunnels: 0 of 1500 up');
    expect(Buffer.byteLength(step.summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(step.summary).toMatch(/There is no room for \d+ more tunnels\./u);
    expect(step.summary.match(/^```mermaid$/gmu)?.length).toBeLessThanOrEqual(10);
  });
});

describe('config, baseline and profile', () => {
  it('takes the configuration that is named, and the nearest one where none is', async () => {
    const workspace = folderWith({
      'weak.json': WEAK,
      '.ipsec-lint.yaml': 'rules: { weak-dh-group: warning }\n',
      'two words/vpn.yaml': 'rules: { weak-dh-group: off }\n',
    });
    expect((await runStep(workspace)).outputs).toMatchObject({ errors: '0', warnings: '1' });
    expect((await runStep(workspace, { config: 'two words/vpn.yaml' })).outputs).toMatchObject({ findings: '0' });
  });

  it('says that a configuration is missing or wrong', async () => {
    const workspace = folderWith({ 'weak.json': WEAK, 'wrong.yaml': 'rulez: {}\n' });
    const missing = await runStep(workspace, { config: 'gone.yaml' });
    expect(missing.status).toBe(2);
    expect(missing.outputs).toEqual({ 'exit-code': '2' });
    expect(missing.commands).toHaveLength(1);
    expect(missing.commands[0]).toMatchObject({ name: 'error' });
    expect(missing.commands[0]?.message).toContain('gone.yaml');
    const wrong = await runStep(workspace, { config: 'wrong.yaml' });
    expect(wrong.status).toBe(2);
    expect(wrong.commands[0]?.message).toMatch(/wrong\.yaml.*rulez/su);
  });

  it('accepts what a baseline holds', async () => {
    const workspace = folderWith({ 'weak.json': WEAK });
    await ipsecLint(['--write-baseline', 'vpn.baseline.json'], { cwd: workspace });
    writeFileSync(join(workspace, 'new.json'), policy('group1', 'new'));
    const step = await runStep(workspace, { baseline: 'vpn.baseline.json' });
    expect(step.commands.map(({ properties }) => properties['file'])).toEqual(['new.json']);
    const missing = await runStep(workspace, { baseline: 'gone.json' });
    expect(missing.status).toBe(2);
    expect(missing.commands[0]?.message).toContain('gone.json');
  });

  it.runIf(LINT_OPTIONS.some(({ name }) => name === 'profile'))('refuses a profile that does not exist', async () => {
    const step = await runStep(folderWith({ 'weak.json': WEAK }), { profile: 'no-such-profile' });
    expect(step.status).toBe(2);
    expect(step.commands[0]?.message).toContain('no-such-profile');
  });
});

describe('a step that cannot do what it should', () => {
  it('reports the rest where a path cannot be read', async () => {
    const step = await runStep(folderWith({ 'weak.json': WEAK }), { paths: 'gone.json\nweak.json' });
    expect(step.status).toBe(2);
    expect(step.outputs).toMatchObject({ findings: '1', 'exit-code': '2' });
    expect(
      step.commands.map(({ name, properties, message }) => [name, properties['file'], message.split('\n')[0]]),
    ).toEqual([
      ['error', 'gone.json', 'cannot be read: no such file or folder'],
      ['error', 'weak.json', expect.any(String)],
    ]);
  });

  it('says that a SARIF file cannot be written', async () => {
    const workspace = folderWith({ 'weak.json': WEAK });
    const step = await runStep(workspace, { 'sarif-file': blocked(workspace, 'taken') });
    expect(step.status).toBe(2);
    expect(step.outputs).toMatchObject({ 'sarif-file': '', findings: '1', 'exit-code': '2' });
    expect(step.commands[0]).toMatchObject({
      name: 'error',
      message: `${join('taken', 'vpn.sarif')} cannot be written: the log says why`,
    });
    expect(step.log).toContain('a part of the path is no folder');
  });

  it('goes on where the summary cannot be written', async () => {
    const workspace = folderWith({ 'weak.json': WEAK });
    const step = await runStep(workspace, {}, { env: { GITHUB_STEP_SUMMARY: join(workspace, 'gone', 'summary') } });
    expect(step.status).toBe(1);
    expect(step.log).toContain('The summary of the step cannot be written.');
  });

  it('says that an event cannot be read', async () => {
    const workspace = folderWith({ 'weak.json': WEAK });
    const event = join(workspace, 'event.json');
    writeFileSync(event, '{');
    const step = await runStep(workspace, { 'only-changed': 'true' }, { env: { GITHUB_EVENT_PATH: event } });
    expect(step.commands[0]?.message).toContain('the event of the workflow cannot be read');
    rmSync(event);
  });

  it('fails where nothing is recognised and something must be', async () => {
    const step = await runStep(folderWith({ 'package.json': '{}' }), { 'require-resources': 'true' });
    expect(step.status).toBe(2);
    expect(step.commands).toMatchObject([
      { name: 'error', message: 'no file holds a request body, and --require-resources asks for one' },
    ]);
    expect(step.summary).toContain('Nothing was checked');
  });

  it.each([
    [{ paths: 'mistyped.json\nweak.json' }, 'no such file or folder'],
    [{ paths: 'package.json', 'require-resources': 'true' }, 'no file holds a request body'],
  ] as const)('has no SARIF file to upload where the run was cut short: %j', async (inputs, message) => {
    const workspace = folderWith({ 'weak.json': WEAK, 'package.json': '{}' });
    const step = await runStep(workspace, { ...inputs, 'sarif-file': 'vpn.sarif' });
    expect(step.status).toBe(2);
    expect(step.outputs['sarif-file']).toBe('');
    expect(step.commands[0]).toMatchObject({ name: 'error', message: expect.stringContaining(message) as string });
    const { runs } = JSON.parse(readFileSync(join(workspace, 'vpn.sarif'), 'utf8')) as Log;
    expect(runs[0]?.invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }] },
    ]);
  });

  it('takes an empty input for one that is left out', async () => {
    const empty = Object.fromEntries(Object.keys(ACTION.inputs).map((name) => [name, '']));
    const step = await runStep(folderWith({ 'weak.json': WEAK }), empty);
    expect(step.status).toBe(1);
    expect(step.commands).toHaveLength(1);
    expect(step.summary).toContain('1 error');
  });

  it.each([
    [{ annotations: 'perhaps' }, 'the input annotations is neither true nor false'],
    [{ 'fail-on': 'err' }, 'unknown level "err"'],
    [{ format: 'github' }, 'the input format is github'],
    [{ format: 'xml' }, 'unknown format "xml"'],
    [{ paths: '-' }, 'names standard input'],
    [{ format: 'sarif=a', 'sarif-file': 'a' }, 'sarif and sarif would both go into a'],
  ] as const)('refuses %j', async (inputs, message) => {
    const step = await runStep(folderWith({ 'weak.json': WEAK }), inputs);
    expect(step.status).toBe(2);
    expect(step.outputs['exit-code']).toBe('2');
    expect(step.commands).toHaveLength(1);
    expect(step.commands[0]?.message).toContain(message);
  });
});

/** What a workflow on a page says of rights and of the Action. */
const WORKFLOW = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()),
      steps: z.array(z.object({ uses: z.string(), with: z.record(z.string(), z.unknown()).optional() })),
    }),
  ),
});

describe('action.yml', () => {
  it('runs the bundle on a Node that runners have', () => {
    expect(ACTION.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  });

  it('declares the inputs and outputs that the Action knows', () => {
    const sources = ['inputs', 'run', 'show'].map((name) => readText(`src/action/${name}.ts`)).join('\n');
    const read = Array.from(sources.matchAll(/(?:text|isTrue|getMultilineInput)\('([a-z-]+)'/gu), ([, name]) => name);
    expect(Object.keys(ACTION.inputs).sort()).toEqual(read.sort());
    const written = Array.from(sources.matchAll(/setOutput\('([a-z-]+)'/gu), ([, name]) => name);
    expect(Object.keys(ACTION.outputs).sort()).toEqual(written.sort());
  });

  it('calls what the command line knows by the same name', () => {
    const options = new Set(LINT_OPTIONS.map(({ name }) => name));
    for (const name of ['fail-on', 'format', 'config', 'baseline', 'require-resources'])
      expect(options).toContain(name);
  });

  it('is documented input by input', () => {
    const page = readText('docs/use/action.md');
    for (const name of [...Object.keys(ACTION.inputs), ...Object.keys(ACTION.outputs)])
      expect(page).toContain(`\`${name}\``);
  });

  it.each(['README.md', 'docs/use/action.md'])('is used as the workflow in %s uses it', (page) => {
    const [workflow, ...others] = Array.from(
      readText(page).matchAll(/^```yaml\n(.*?)^```/gmsu),
      ([, block = '']) => block,
    )
      .filter((block) => block.includes('jobs:'))
      .map((block) => WORKFLOW.parse(parse(block)));
    expect(others).toEqual([]);
    expect(workflow?.permissions).toEqual({});
    const job = workflow?.jobs['ipsec-lint'];
    expect(job?.permissions).toEqual({ contents: 'read', 'security-events': 'write' });
    const own = job?.steps.filter(({ uses }) => uses.startsWith('ipsec-lint/ipsec-lint@')) ?? [];
    expect(own).toHaveLength(1);
    for (const name of Object.keys(own[0]?.with ?? {})) expect(Object.keys(ACTION.inputs)).toContain(name);
  });
});
