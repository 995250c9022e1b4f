import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../node/folder.js';
import { ipsecLint, ipsecLintUntilRead } from './bundle.js';

/** A sound phase 1 policy, or one with another group. */
function policy(group = 'group19', name = 'branch'): string {
  return `{
  "ikepolicy": {
    "name": "${name}",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "${group}"
  }
}
`;
}

interface JsonReport {
  readonly findings: readonly { readonly ruleId: string; readonly file: string; readonly level: string }[];
  readonly notices: readonly { readonly file: string; readonly message: string }[];
  readonly summary: { readonly files: number; readonly recognised: number };
}

function reportIn(text: string): JsonReport {
  return JSON.parse(text) as JsonReport;
}

describe('the exit code', () => {
  const files = { 'sound.json': policy(), 'weak.json': policy('group2'), 'doubtful.json': policy('group5') };

  it.each([
    [['sound.json'], 0],
    [['weak.json'], 1],
    [['doubtful.json'], 0],
    [['--fail-on', 'warning', 'doubtful.json'], 1],
    [['--fail-on=note', 'doubtful.json'], 1],
    [['--fail-on', 'never', 'weak.json'], 0],
    [['--rule', 'weak-dh-group=off', 'weak.json'], 0],
    [['--rule', 'weak-dh-group=error', 'doubtful.json'], 1],
    [['gone.json', 'weak.json'], 2],
    [['--no-such-option'], 2],
  ])('of %j is %d', async (args, status) => {
    expect((await ipsecLint(args, { cwd: folderWith(files) })).status).toBe(status);
  });

  it.each(['text', 'json', 'sarif'])('is the same for %s', async (format) => {
    const cwd = folderWith(files);
    expect((await ipsecLint(['-f', format, 'weak.json'], { cwd })).status).toBe(1);
    expect((await ipsecLint(['-f', format, 'sound.json'], { cwd })).status).toBe(0);
  });

  it('is 2 if nothing is recognised and something must be', async () => {
    const cwd = folderWith({ 'package.json': '{"name": "x"}' });
    expect((await ipsecLint(['.'], { cwd })).status).toBe(0);
    const { status, stderr } = await ipsecLint(['--require-resources', '.'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('--require-resources');
  });
});

describe('a run', () => {
  it('says on standard error how much was recognised, and reports on standard output', async () => {
    const cwd = folderWith({ 'a.json': policy('group2'), 'b/package.json': '{"name": "x"}' });
    const { stdout, stderr } = await ipsecLint([], { cwd });
    expect(stderr).toBe(
      'ipsec-lint: 1 of 2 files recognised, 1 resource\nipsec-lint: 1 finding can be mended with --fix-unsafe\n',
    );
    expect(stdout).toMatch(/^a\.json\n\n {2}7:12 {2}error {2}.* {2}weak-dh-group\n {2}7 │ {5}"pfs": "group2"\n/u);
    expect(stdout).toMatch(/\n1 error\n$/u);
  });

  it('reports the rest when a path cannot be read, and lists the path', async () => {
    const cwd = folderWith({ 'a.json': policy('group2') });
    const { status, stdout, stderr } = await ipsecLint(['-f', 'json', 'gone.json', 'a.json'], { cwd });
    const { findings, notices } = reportIn(stdout);
    expect(status).toBe(2);
    expect(findings.map(({ file }) => file)).toEqual(['a.json']);
    expect(notices).toEqual([{ file: 'gone.json', message: 'cannot be read: no such file or folder' }]);
    expect(stderr).toContain('ipsec-lint: gone.json: cannot be read: no such file or folder\n');
  });

  it('leaves out what .gitignore names, unless it is asked for', async () => {
    const cwd = folderWith({ '.git/': '', '.gitignore': 'out/', 'a.json': policy(), 'out/b.json': policy() });
    const files = async (...args: string[]): Promise<number> =>
      reportIn((await ipsecLint(['-f', 'json', ...args], { cwd })).stdout).summary.files;
    expect(await files()).toBe(1);
    expect(await files('--no-gitignore')).toBe(2);
    expect(await files('out/b.json')).toBe(1);
  });

  it('reads standard input under a name', async () => {
    const cwd = folderWith({});
    const read = async (input: string, ...args: string[]): Promise<JsonReport> =>
      reportIn((await ipsecLint(['-f', 'json', ...args, '-'], { cwd, input })).stdout);
    expect((await read(policy('group2'))).findings[0]?.file).toBe('stdin.json');
    expect((await read(policy('group2'), '--stdin-filename', 'x/vpn.json')).findings[0]?.file).toBe('x/vpn.json');
  });

  it('lists the files it would read', async () => {
    const cwd = folderWith({ 'a.json': 'not JSON', 'b/c.yaml': '', 'd.txt': '' });
    expect(await ipsecLint(['--list-files'], { cwd })).toEqual({ status: 0, stdout: 'a.json\nb/c.yaml\n', stderr: '' });
    expect((await ipsecLint(['--list-files', 'gone'], { cwd })).status).toBe(2);
  });

  it('is quiet, talkative or timed as asked', async () => {
    const cwd = folderWith({ 'a.json': policy(), 'package.json': '{"name": "x"}' });
    expect((await ipsecLint(['--quiet'], { cwd })).stderr).toBe('');
    expect((await ipsecLint(['--verbose'], { cwd })).stderr).toContain('package.json skipped: ');
    expect((await ipsecLint(['--timing'], { cwd })).stderr).toMatch(/: \d+\.\d\d s: reading .* linting .* reporting /u);
  });

  it('leaves bodies of other APIs than --api alone, and says so', async () => {
    const cwd = folderWith({ 'a.json': policy('group2') });
    const { status, stderr } = await ipsecLint(['--api', 'zstack', '--verbose', 'a.json'], { cwd });
    expect(status).toBe(0);
    expect(stderr).toContain('a.json skipped: holds no request body of ZStack\n');
  });

  it('guesses the command behind a path that does not exist', async () => {
    const { stderr } = await ipsecLint(['rulse'], { cwd: folderWith({}) });
    expect(stderr).toContain('rulse is no command either. Did you mean rules?');
  });
});

describe('formats', () => {
  const weak = { 'a.json': policy('group2') };

  it('go to standard output and into files in one run', async () => {
    const cwd = folderWith(weak);
    const args = ['-f', 'text', '-f', 'json=out/report.json', '--format=sarif=out/report.sarif'];
    const { status, stdout } = await ipsecLint(args, { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain('weak-dh-group');
    expect(reportIn(readFileSync(join(cwd, 'out/report.json'), 'utf8')).findings).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(cwd, 'out/report.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['report.json', 'report.sarif']);
  });

  it('leave standard output empty if all go into files', async () => {
    const { stdout } = await ipsecLint(['-f', 'json=r.json'], { cwd: folderWith(weak) });
    expect(stdout).toBe('');
  });

  it('name files from the root of the repository in SARIF', async () => {
    const cwd = folderWith({ '.git/': '', 'infra/a.json': policy('group2') });
    const { stdout } = await ipsecLint(['-f', 'sarif'], { cwd: join(cwd, 'infra') });
    expect(stdout).toContain('"artifactLocation":{"uri":"infra/a.json","uriBaseId":"%SRCROOT%"}');
  });

  it('say so if a file cannot be written, and go on with the others', async () => {
    const cwd = folderWith({ ...weak, 'taken/x': '' });
    const { status, stdout, stderr } = await ipsecLint(['-f', 'json=taken', '-f', 'text'], { cwd });
    expect(status).toBe(2);
    expect(stdout).toContain('weak-dh-group');
    expect(stderr).toContain('taken: cannot be written: it is a folder');
  });

  it('have no colours where nobody sees them', async () => {
    const cwd = folderWith(weak);
    const coloured = async (args: string[], env: Record<string, string> = {}): Promise<boolean> =>
      (await ipsecLint(args, { cwd, env })).stdout.includes('\u{1b}');
    expect(await coloured([])).toBe(false);
    expect(await coloured(['--color', 'always'])).toBe(true);
    expect(await coloured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await coloured(['--color=never'], { FORCE_COLOR: '1' })).toBe(false);
  });

  it('end quietly when their reader goes', async () => {
    const cwd = folderWith({ 'a.json': `[${Array(2_000).fill(policy('group2')).join()}]` });
    const { status, stdout, stderr } = await ipsecLintUntilRead(['-f', 'json'], { cwd });
    expect(stdout).toContain('weak-dh-group');
    expect(stderr).not.toMatch(/EPIPE|defect/u);
    expect(status).toBe(1);
  });

  it.each(['text', 'json', 'sarif'])('show no key in %s', async (format) => {
    const body = {
      params: {
        name: 'to-berlin',
        peerAddress: '203.0.113.7',
        vipUuid: '0123456789abcdef0123456789abcdef',
        authKey: 'correct-horse-battery',
        description: 'the key is correct-horse-battery',
        'correct-horse-battery': 'correct-horse-battery',
        pfs: 'dh-group2',
      },
    };
    const cwd = folderWith({ 'a.json': JSON.stringify(body), 'b.json': `{"params": {"authKey": "battery-horse" oops` });
    const { stdout, stderr } = await ipsecLint(['-f', format, '--verbose'], { cwd });
    expect(stdout).toContain('weak-dh-group');
    expect(stdout + stderr).not.toMatch(/correct-horse|battery-horse/u);
  });
});

describe('--as-found', () => {
  const chart = '{{- if .Values.on }}\nkind: Service\n  broken: [\n{{- end }}\n';

  it('passes over a named file that holds no body, readable or not', async () => {
    const cwd = folderWith({ 'chart.yaml': chart, 'weak.json': policy('group2'), 'cut.json': policy().slice(0, 40) });
    expect((await ipsecLint(['chart.yaml'], { cwd })).status).toBe(1);
    expect((await ipsecLint(['--as-found', 'chart.yaml'], { cwd })).status).toBe(0);
    const { stdout, status } = await ipsecLint(['--as-found', '-f', 'json', 'chart.yaml', 'weak.json', 'cut.json'], {
      cwd,
    });
    expect(status).toBe(1);
    // What is cut short was meant as a body all the same: its words say so.
    expect(reportIn(stdout).findings.map(({ file, ruleId }) => `${file} ${ruleId}`)).toEqual([
      'cut.json invalid-syntax',
      'weak.json weak-dh-group',
    ]);
  });

  it.each(['-n.yaml', '--config=loose.yaml', '--write-baseline=x.json', '--as-found'])(
    'refuses a file that is called %s, whoever may have added it to a commit',
    async (name) => {
      const cwd = folderWith({
        [name]: '',
        'weak.json': policy('group2'),
        'loose.yaml': 'rules: { weak-dh-group: off }',
      });
      const hook = ['lint', '--as-found'];
      const { status, stdout, stderr } = await ipsecLint([...hook, name, 'weak.json'], { cwd });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`${name} reads as an option, and is the name of a file`);
      expect((await ipsecLint([...hook, '--', name, 'weak.json'], { cwd })).stdout).toContain('weak-dh-group');
      expect(existsSync(join(cwd, 'x.json'))).toBe(false);
    },
  );
});

describe('wrong usage is named, with what to do', () => {
  it.each([
    [['--foramt', 'json'], 'unknown option --foramt', 'Did you mean --format?'],
    [['-x'], 'unknown option -x', 'See ipsec-lint lint --help.'],
    [
      ['-f', 'jsno'],
      'unknown format "jsno"',
      'Did you mean json? Known: text, json, sarif, github, gitlab, markdown, junit.',
    ],
    [['-f'], '-f needs a value', 'Write -f NAME[=FILE].'],
    [['-f', '--quiet'], '-f needs a value, and --quiet looks like an option', 'Write -f=--quiet if it is none.'],
    [
      ['--stdin-filename', 'a.yaml'],
      '--stdin-filename names standard input, which is not read',
      'Write - among the paths to read it.',
    ],
    [['-f', 'json='], '--format json= names no file', 'Write --format json=FILE.'],
    [['-f', 'json', '-f', 'text'], 'both json and text would go to standard output', 'Write -f json -f text=FILE.'],
    [['-f', 'json=r', '-f', 'sarif=./r'], 'json and sarif would both go into ./r', 'Give each a file of its own.'],
    [['a.json', '-f', 'json=./a.json'], './a.json is to be read, and would be overwritten', 'Write into another file.'],
    [
      ['a.json', '--write-baseline', 'a.json'],
      'a.json is to be read, and would be overwritten',
      'Write into another file.',
    ],
    [
      ['-f', 'json=r', '--write-baseline', './r'],
      'json and the baseline would both go into ./r',
      'Give each a file of its own.',
    ],
    [['--quiet=yes'], '--quiet takes no value', 'Write --quiet alone.'],
    [['--api', 'aws'], 'unknown API "aws"', 'Known: zstack, otc, apsara.'],
    [
      ['--dialect', 'otc', '--dialect', 'openstack'],
      'otc and openstack are dialects of one API',
      'Choose one of them.',
    ],
    [['--api', 'otc', '--dialect', 'zstack'], 'zstack is a dialect of zstack, not of otc', 'Known: otc, openstack.'],
    [['--rule', 'weak-dh-grup=off'], 'unknown rule "weak-dh-grup"', 'Did you mean weak-dh-group?'],
    [['--rule', 'no-pfs'], '--rule no-pfs names no level', 'Write --rule no-pfs=off, or another level.'],
    [['--rule', 'no-pfs=fatal'], 'unknown level "fatal"', 'Known: error, warning, note, off.'],
    [['--fail-on', 'errors'], 'unknown level "errors"', 'Did you mean error? Known: error, warning, note, never.'],
    [['--color', 'maybe'], 'unknown colour choice "maybe"', 'Known: auto, always, never.'],
  ])('%j', async (args, message, next) => {
    const { status, stdout, stderr } = await ipsecLint(args, { cwd: folderWith({}) });
    expect(stderr).toContain(`ipsec-lint: ${message}\n`);
    expect(stderr).toContain(next);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

describe('compliance profiles', () => {
  const files = {
    'a.json': policy('group14'),
    'conf/.ipsec-lint.yaml': 'profile: bsi-tr-02102-3\n',
    'conf/b.json': policy('group14'),
  };

  it('judge where they are chosen, by option or configuration, and nowhere else', async () => {
    const cwd = folderWith(files);
    expect((await ipsecLint(['a.json'], { cwd })).status).toBe(0);
    const chosen = await ipsecLint(['-p', 'bsi-tr-02102-3', 'a.json'], { cwd });
    expect(chosen.status).toBe(1);
    expect(chosen.stdout).toContain('below bsi-tr-02102-3 (BSI TR-02102-3, document history, 2017-01)');
    expect(chosen.stdout).toContain('Compliance');
    expect((await ipsecLint(['-c', 'conf/.ipsec-lint.yaml', 'conf/b.json'], { cwd })).status).toBe(1);
  });

  it('that there are not are wrong usage', async () => {
    const { status, stderr } = await ipsecLint(['-p', 'cnsa-2.1', 'a.json'], { cwd: folderWith(files) });
    expect(status).toBe(2);
    expect(stderr).toContain('Did you mean cnsa-2.0?');
  });

  it('let no setting make their mandatory rules milder', async () => {
    const args = ['-p', 'pci-dss-4.0', '--rule', 'psk-placeholder=off', '--print-config'];
    const { stdout } = await ipsecLint(args, { cwd: folderWith(files) });
    expect(stdout).toContain('- pci-dss-4.0 # command line');
    expect(stdout).not.toContain('psk-placeholder');
  });
});
