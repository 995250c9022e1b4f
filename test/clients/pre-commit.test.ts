import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LINT_OPTIONS } from '../../src/cli/options.js';
import { GIT_ENVIRONMENT, TestRepository } from '../node/repository.js';
import { readText } from '../repository/tree.js';
import { cloneTo } from './checkout.js';

const KEY = 'vJ7-qT2m.Zx9_Lw4RbN8cK3f';

const CLEAN = readText('examples/sound/zstack.yaml');

/** A request with MD5 and DH group 2. */
const FAULTY = JSON.stringify({
  ikepolicy: { name: 'hq', ike_version: 'v2', auth_algorithm: 'md5', encryption_algorithm: 'aes-256', pfs: 'group2' },
});

/** The create request of a connection; two with one subnet overlap, of which neither knows. */
function connection(name: string, peer: string): string {
  return JSON.stringify({
    params: {
      name,
      vipUuid: 'cefa2f4e56ef33e496ccbb5879850f76',
      l3NetworkUuid: 'a4097ba23a7e38339029e1839bb415e1',
      peerAddress: peer,
      peerCidrs: ['192.168.40.0/24'],
      authMode: 'psk',
      authKey: `${KEY}${name}`,
      ikeVersion: 'ikev2',
      ikeAuthAlgorithm: 'sha256',
      ikeEncryptionAlgorithm: 'aes-256',
      ikeDhGroup: 19,
      policyAuthAlgorithm: 'sha256',
      policyEncryptionAlgorithm: 'aes-256',
      pfs: 'dh-group19',
    },
  });
}

interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

const home = realpathSync(mkdtempSync(join(tmpdir(), 'ipsec-lint-pre-commit-')));
const checkout = join(home, 'checkout');
let revision = '';

/** The client installs into a folder of its own, and has no way to the network. */
const ENVIRONMENT = {
  ...GIT_ENVIRONMENT,
  HOME: home,
  PRE_COMMIT_HOME: join(home, 'installed'),
  PRE_COMMIT_COLOR: 'never',
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
};

function runIn(folder: string, program: string, ...args: readonly string[]): Outcome {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    env: ENVIRONMENT,
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  return { status, output: stdout + stderr };
}

interface Hook {
  readonly id: string;
  readonly args?: readonly string[];
}

/** A configuration that takes hooks from the checkout, by its git URL. */
function configuration(hooks: readonly Hook[]): string {
  return JSON.stringify({ repos: [{ repo: `file://${checkout}`, rev: revision, hooks }] });
}

/** A repository whose commits pass through hooks. */
function repositoryWith(...hooks: readonly Hook[]): TestRepository {
  const repository = new TestRepository({ '.pre-commit-config.yaml': configuration(hooks) });
  expect(runIn(repository.folder, 'pre-commit', 'install')).toMatchObject({ status: 0 });
  return repository;
}

/** Commits files as somebody would, hooks and all. */
function commit(repository: TestRepository, files: Readonly<Record<string, string | null>>): Outcome {
  repository.write(files);
  repository.git('add', '--all');
  return runIn(repository.folder, 'git', 'commit', '--message=Change');
}

function commits({ folder }: TestRepository): number {
  return Number(runIn(folder, 'git', 'rev-list', '--count', 'HEAD').output);
}

beforeAll(async () => {
  revision = await cloneTo(checkout);
  const probe = join(home, 'probe');
  mkdirSync(probe);
  runIn(probe, 'git', 'init', '--quiet');
  writeFileSync(join(probe, '.pre-commit-config.yaml'), configuration([{ id: 'ipsec-lint' }]));
  const { status, output } = runIn(probe, 'pre-commit', 'install-hooks');
  if (status !== 0) throw new Error(output);
  // What is not installed now cannot be had any more.
  rmSync(checkout, { recursive: true });
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

describe('the hook ipsec-lint', () => {
  it('keeps a body with errors out of the history, and says why', () => {
    const repository = repositoryWith({ id: 'ipsec-lint' });
    const { status, output } = commit(repository, { 'vpn/ike policy.json': FAULTY, 'sound.yaml': CLEAN });
    expect(status).toBe(1);
    expect(output).toMatch(/^ipsec-lint\.+Failed$/mu);
    expect(output).toContain('vpn/ike policy.json');
    expect(output).toContain('weak-integrity');
    expect(output).toContain('weak-dh-group');
    expect(output).not.toContain('sound.yaml');
    expect(commits(repository)).toBe(1);
  });

  it('lets a clean body pass', () => {
    const repository = repositoryWith({ id: 'ipsec-lint' });
    const { status, output } = commit(repository, { 'vpn.yaml': CLEAN });
    expect(output).toMatch(/^ipsec-lint\.+Passed$/mu);
    expect(status).toBe(0);
    expect(commits(repository)).toBe(2);
  });

  it('passes over files that hold no body, also those that are no JSON at all', () => {
    const repository = repositoryWith({ id: 'ipsec-lint' });
    const { status, output } = commit(repository, {
      'package.json': '{"name":"x","params":{"psk":1}}',
      'tsconfig.json': '{\n  // a comment\n  "strict": true,\n}\n',
      'chart/templates/vpn.yaml': '{{- if .Values.vpn }}\nkind: ConfigMap\n{{- end }}\n',
      '.ipsec-lint.yaml': 'rules:\n  no-pfs: warning\n',
    });
    expect(output).toMatch(/^ipsec-lint\.+Passed$/mu);
    expect(status).toBe(0);
  });

  it('does not run where a commit has neither JSON nor YAML', () => {
    const repository = repositoryWith({ id: 'ipsec-lint' });
    const { status, output } = commit(repository, { 'README.md': '# Tunnels' });
    expect(output).toMatch(/^ipsec-lint\.+\(no files to check\)Skipped$/mu);
    expect(status).toBe(0);
  });

  it('takes options by args', () => {
    const repository = repositoryWith({ id: 'ipsec-lint', args: ['--fail-on=warning', '--rule=weak-integrity=off'] });
    const { status, output } = commit(repository, { 'policy.json': FAULTY.replace('group2', 'group5') });
    expect(status).toBe(1);
    expect(output).toContain('weak-dh-group');
    expect(output).not.toContain('weak-integrity');
  });

  it('obeys the configuration of the repository', () => {
    const repository = repositoryWith({ id: 'ipsec-lint' });
    const rules = 'rules:\n  weak-dh-group: off\n  weak-integrity: off\n';
    expect(commit(repository, { 'policy.json': FAULTY, '.ipsec-lint.yaml': rules })).toMatchObject({ status: 0 });
  });

  it('reads all files of a commit in one process', () => {
    const repository = repositoryWith({ id: 'ipsec-lint' });
    const bodies = Array.from({ length: 300 }, (_, index) => [`vpn/${index}.yaml`, CLEAN] as const);
    const { status, output } = commit(repository, {
      ...Object.fromEntries(bodies),
      'a.json': connection('a', '198.18.0.1'),
      'z.json': connection('z', '198.18.0.2'),
    });
    expect(status).toBe(1);
    expect(output).toContain('overlapping-connections');
  });

  it.runIf(LINT_OPTIONS.some(({ name }) => name === 'fix'))('mends what can be mended, with args: [--fix]', () => {
    const repository = repositoryWith({ id: 'ipsec-lint', args: ['--fix'] });
    const quoted = CLEAN.replace('192.168.40.0/24', "'192.168.40.0/24'");
    const { status, output } = commit(repository, { 'vpn.yaml': quoted.replace("'192", "' 192") });
    expect(status).toBe(1);
    expect(output).toContain('files were modified by this hook');
    expect(commit(repository, {})).toMatchObject({ status: 0 });
    expect(repository.git('show', 'HEAD:vpn.yaml')).toBe(quoted);
  });

  it('shows no key', () => {
    const repository = repositoryWith({ id: 'ipsec-lint', args: ['--fail-on=note', '--verbose'] });
    const { status, output } = commit(repository, { 'a.json': connection('a', '10.0.0.1') });
    expect(status).toBe(1);
    expect(output).toContain('psk-in-plaintext');
    expect(output).not.toContain(KEY);
  });
});

describe('the hook ipsec-lint-workspace', () => {
  it('finds what lies between a file of the commit and one that was there before', () => {
    const repository = repositoryWith({ id: 'ipsec-lint-workspace' });
    expect(commit(repository, { 'one.json': connection('one', '198.18.0.1') })).toMatchObject({ status: 0 });
    const { status, output } = commit(repository, { 'two.json': connection('two', '198.18.0.2') });
    expect(status).toBe(1);
    expect(output).toMatch(/^ipsec-lint \(all files\)\.+Failed$/mu);
    expect(output).toContain('overlapping-connections');
    expect(commits(repository)).toBe(2);
  });

  it('leaves such a fault to be found by it alone', () => {
    const repository = repositoryWith({ id: 'ipsec-lint' });
    commit(repository, { 'one.json': connection('one', '198.18.0.1') });
    expect(commit(repository, { 'two.json': connection('two', '198.18.0.2') })).toMatchObject({ status: 0 });
  });

  it('runs for a script and for an .http file', () => {
    const repository = repositoryWith({ id: 'ipsec-lint-workspace' });
    const script = `curl -d '${connection('one', '198.18.0.1')}' https://zstack.example.org/zstack/v1/ipsec\n`;
    expect(commit(repository, { 'create.sh': script }).output).toMatch(/Passed$/mu);
    expect(
      commit(repository, { 'two.http': `POST /zstack/v1/ipsec\n\n${connection('two', '198.18.0.2')}\n` }),
    ).toMatchObject({
      status: 1,
    });
  });
});

describe('the clone that pre-commit makes', () => {
  it('holds no installed package', () => {
    const clones = readdirSync(join(home, 'installed')).filter((name) => name.startsWith('repo'));
    expect(clones).toHaveLength(1);
    expect(existsSync(join(home, 'installed', clones[0] ?? '', 'node_modules'))).toBe(false);
  });
});
