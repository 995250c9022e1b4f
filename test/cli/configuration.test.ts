import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../node/folder.js';
import { zstackConnection } from '../workspace/estate.js';
import { ipsecLint } from './bundle.js';

const POLICY = `ikepolicy:
  name: branch
  auth_algorithm: sha1
  encryption_algorithm: 3des
  pfs: group2
  ike_version: v2
`;

interface Shown {
  readonly ruleId: string;
  readonly level: string;
  readonly file: string;
  readonly pointer: string;
}

/** The findings of a run, and what it says beside them. */
async function run(cwd: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = await ipsecLint(['-f', 'json', ...args], { cwd });
  const report = stdout === '' ? { findings: [], suppressed: [] } : (JSON.parse(stdout) as Record<string, Shown[]>);
  const texts = (shown: readonly Shown[] = []): readonly string[] =>
    shown.map(({ ruleId, level, file }) => `${file} ${level} ${ruleId}`);
  return { status, stderr, findings: texts(report['findings']), suppressed: texts(report['suppressed']) };
}

/** A checkout, so that nothing above it is looked at. */
function checkout(files: Readonly<Record<string, string>>): string {
  return folderWith({ '.git/': '', ...files });
}

describe('the configuration of a run', () => {
  it.each([
    ['.ipsec-lint.yaml', 'rules: { weak-encryption: note, weak-dh-group: off }\n'],
    ['.ipsec-lint.yml', 'rules: { weak-encryption: note, weak-dh-group: off }\n'],
    ['.ipsec-lint.json', '{"rules": {"weak-encryption": "note", "weak-dh-group": "off"}}'],
    ['package.json', '{"ipsecLint": {"rules": {"weak-encryption": "note", "weak-dh-group": "off"}}}'],
    ['package.json', '\ufeff{"ipsecLint": {"rules": {"weak-encryption": "note", "weak-dh-group": "off"}}}'],
  ])('is found upward from the working folder: %s', async (name, text) => {
    const folder = checkout({ [name]: text, 'sites/branch.yaml': POLICY });
    const expected = ['branch.yaml warning weak-integrity', 'branch.yaml note weak-encryption'];
    const { findings, status } = await run(join(folder, 'sites'));
    expect(findings).toEqual(expected);
    expect(status).toBe(0);
    expect((await run(join(folder, 'sites'), '--no-config')).status).toBe(1);
  });

  it('is told which names of its pairs stand for nothing', async () => {
    const connection = { ipsec_site_connection: { name: 'a', peer_address: '185.22.10.7', vpnservice_id: 's' } };
    const pairs = 'standby: [[a, b]]\nredundant:\n  - [typo, a]\n';
    const folder = checkout({ '.ipsec-lint.yaml': pairs, 'a.json': JSON.stringify(connection) });
    const { stderr } = await run(folder);
    expect(stderr).toContain('.ipsec-lint.yaml: standby, line 1: "b" stands for no connection of this run');
    expect(stderr).toContain('.ipsec-lint.yaml: redundant, line 3: "typo" stands for no connection of this run');
    expect(stderr).not.toContain('"a" stands');
  });

  it.each(['', '\ufeff'])('is not what a package.json says elsewhere, behind %j', async (mark) => {
    const text = `${mark}{"keywords": ["ipsecLint"]}`;
    const folder = checkout({ 'package.json': text, 'a.yaml': POLICY });
    expect(await run(folder)).toMatchObject({ status: 1, stderr: expect.not.stringContaining('ipsecLint') as unknown });
    // In one that cannot be parsed it may stand anywhere.
    writeFileSync(join(folder, 'package.json'), text.replace(']', '],'));
    const { status, stderr } = await run(folder);
    expect([status, stderr]).toEqual([
      2,
      'ipsec-lint: package.json:1:27: JSON allows no comma behind the last element\n',
    ]);
  });

  it('is not looked for outside the checkout', async () => {
    const folder = folderWith({ '.ipsec-lint.yaml': 'colour: blue\n', 'inner/.git/': '', 'inner/a.yaml': POLICY });
    expect((await run(join(folder, 'inner'))).status).toBe(1);
  });

  it('may be named, and is read from anywhere then', async () => {
    const folder = checkout({ 'a.yaml': POLICY, 'ci/strict.yaml': 'rules: { weak-integrity: error }\n' });
    expect((await run(folder, '-c', 'ci/strict.yaml', 'a.yaml')).findings).toContain('a.yaml error weak-integrity');
    const { status, stderr } = await run(folder, '--config', 'ci/none.yaml');
    expect(status).toBe(2);
    expect(stderr).toContain('ci/none.yaml');
    expect((await run(folder, '--config', 'ci/strict.yaml', '--no-config')).status).toBe(2);
  });

  it('goes behind the command line, and before what it extends', async () => {
    const folder = checkout({
      '.ipsec-lint.yaml': `extends: [ci/base.yaml]
rules: { weak-integrity: note }
overrides:
  - files: sites/**
    rules: { weak-encryption: note }
`,
      'ci/base.yaml': 'rules: { weak-integrity: off, weak-encryption: warning, weak-dh-group: warning }\n',
      'a.yaml': POLICY,
      'sites/b.yaml': POLICY,
    });
    expect((await run(folder, '--rule', 'weak-dh-group=off')).findings).toEqual([
      'a.yaml note weak-integrity',
      'a.yaml warning weak-encryption',
      'sites/b.yaml note weak-integrity',
      'sites/b.yaml note weak-encryption',
    ]);
  });

  it('says what is wrong with it, all at once, each with its place, and ends with 2', async () => {
    const folder = checkout({
      '.ipsec-lint.yaml': `colour: blue
rules: { weak-dh-grup: note, no-pfs: loud }
extends: [../outside.yaml, none.yaml]
ignore:
  - rule: weak-integrity
    file: a.yaml
    expires: 2026-02-30
    reason: because
`,
      'a.yaml': POLICY,
    });
    const { status, stderr, findings } = await run(folder);
    expect(status).toBe(2);
    expect(findings).toEqual([]);
    expect(stderr).toContain('.ipsec-lint.yaml:1:1: unknown key "colour"');
    expect(stderr).toContain('.ipsec-lint.yaml:2:10: unknown rule "weak-dh-grup"; did you mean weak-dh-group?');
    expect(stderr).toMatch(/\.ipsec-lint\.yaml:2:38: .*loud/u);
    expect(stderr).toMatch(/\.ipsec-lint\.yaml:7:14: /u);
  });

  it('says of a list of globs what is wrong with it, and no more', async () => {
    const folder = checkout({ '.ipsec-lint.yaml': "overrides: [{ files: [] }, { files: ['!lab/**'] }]\n" });
    expect((await run(folder)).stderr).toBe(`ipsec-lint: .ipsec-lint.yaml:1:15: the list is empty
ipsec-lint: .ipsec-lint.yaml:1:30: only globs with !: name first what they are taken from, such as **
`);
  });

  it('says where a body belongs that stands under an id itself', async () => {
    const folder = checkout({ '.ipsec-lint.yaml': 'resources:\n  hq:\n    ikepolicy: { name: hq }\n  gw: {}\n' });
    const { status, stderr } = await run(folder);
    const missing =
      'what the id stands for is missing: a file, a body (under the key body), or facts (address, publicAddress, cidrs, behaviour)';
    expect([status, stderr]).toEqual([
      2,
      `ipsec-lint: .ipsec-lint.yaml:2:3: ${missing}
ipsec-lint: .ipsec-lint.yaml:3:5: unknown key "ikepolicy"; known: file, body, address, publicAddress, cidrs, behaviour
ipsec-lint: .ipsec-lint.yaml:4:3: ${missing}
`,
    ]);
  });

  it('is told that a glob without wildcards names a folder, which matches none of its files', async () => {
    const folder = checkout({
      'conf/.ipsec-lint.yaml': `extends: more.yaml
overrides: [{ files: ["**", "!lab", lab/a.json, "[lab]"], rules: { ikev1: off } }]
ignore: [{ rule: ikev1, file: lab, reason: x }]
`,
      'conf/more.yaml': 'overrides: [{ files: lab, rules: { ikev1: off } }]\n',
      'conf/lab/a.json': '{}',
      'conf/[lab]/a.json': '{}',
      'lab/a.json': '{}',
    });
    const fault = 'the glob names a folder: write /** behind it for what is in it';
    const { status, stderr } = await run(join(folder, 'conf'));
    expect([status, stderr]).toEqual([
      2,
      `ipsec-lint: .ipsec-lint.yaml:2:29: ${fault}
ipsec-lint: .ipsec-lint.yaml:3:31: ${fault}
ipsec-lint: more.yaml:1:22: ${fault}
`,
    ]);
  });

  it('is told how large a limit may be', async () => {
    const folder = checkout({ '.ipsec-lint.yaml': 'limits: { nodes: 1.5, depth: 0, findings: "9" }\n' });
    const { status, stderr } = await run(folder);
    expect([status, stderr]).toEqual([
      2,
      `ipsec-lint: .ipsec-lint.yaml:1:18: expected a whole number from 1 to 1000000000
ipsec-lint: .ipsec-lint.yaml:1:30: expected a whole number from 1 to 10000
ipsec-lint: .ipsec-lint.yaml:1:43: expected a number, got a text
`,
    ]);
  });

  it('may extend itself no more than lead out of the repository', async () => {
    const folder = checkout({
      '.ipsec-lint.yaml': 'extends: [b.yaml, ../c.yaml]\n',
      'b.yaml': 'extends: [.ipsec-lint.yaml]\n',
    });
    const { status, stderr } = await run(folder);
    expect(status).toBe(2);
    expect(stderr).toContain('b.yaml:1:11: the configuration extends itself');
    expect(stderr).toContain('.ipsec-lint.yaml:1:19: the file is outside the repository');
  });

  it('that a link leads to out of the checkout is refused', async () => {
    const outer = folderWith({ 'secret.yaml': 'rules: {}\n', 'inner/.git/': '' });
    symlinkSync(join(outer, 'secret.yaml'), join(outer, 'inner/.ipsec-lint.yaml'));
    const { status, stderr } = await run(join(outer, 'inner'));
    expect(status).toBe(2);
    expect(stderr).toContain('leads out of the repository');
  });

  it('shows no key, whatever is wrong with it', async () => {
    const key = 'Kq7zabcdefXw9v';
    const bad = [`psk: ${key}\n`, `resources:\n  a: { body: { psk: ${key} } `, `rules: { psk: ${key} }\n`];
    // What a body in it names as its key, in the place of another thing.
    const body = `resources:\n  a:\n    body: { ipsec_site_connection: { psk: ${key} } }\n`;
    bad.push(`${body}${key}: 1\n`, `${body}rules:\n  ${key}: off\n`, `${body}profile: [${key}]\n`);
    for (const text of [...bad, `"psk": "${key}`]) {
      const folder = checkout({ '.ipsec-lint.yaml': text, 'a.yaml': POLICY });
      for (const args of [[], ['--print-config']]) {
        const { status, stdout, stderr } = await ipsecLint(args, { cwd: folder });
        expect(status).toBe(2);
        expect(stdout + stderr).not.toContain(key);
      }
    }
  });

  it('is no input of the run itself', async () => {
    const folder = checkout({ '.ipsec-lint.yaml': 'rules: {}\n', 'a.yaml': POLICY });
    expect((await ipsecLint(['--list-files'], { cwd: folder })).stdout).toBe('a.yaml\n');
  });
});

describe('what a configuration says of bodies', () => {
  const SITE = { 'north.json': JSON.stringify(zstackConnection({ name: 'north' })) };
  const TWIN = JSON.stringify(zstackConnection({ name: 'south' }));

  it('parts estates', async () => {
    const files = { 'prod/north.json': SITE['north.json'], 'staging/north.json': TWIN };
    expect((await run(checkout(files))).findings.join()).toContain('duplicate-connection');
    const parted = await run(checkout({ ...files, '.ipsec-lint.yaml': 'estates: [prod, staging]\n' }));
    expect(parted.findings.join()).not.toContain('duplicate-connection');
  });

  it('tells what ids stand for: by a file, a body, or facts', async () => {
    const connection = (group: string): string =>
      JSON.stringify({
        ipsec_site_connection: {
          name: `to-${group}`,
          peer_address: '185.22.10.7',
          peer_id: '185.22.10.7',
          psk: '${PSK}',
          initiator: 'bi-directional',
          ikepolicy_id: '11111111-0000-4000-8000-000000000001',
          ipsecpolicy_id: '11111111-0000-4000-8000-000000000002',
          vpnservice_id: '11111111-0000-4000-8000-000000000003',
          local_ep_group_id: group,
          peer_ep_group_id: '11111111-0000-4000-8000-000000000009',
        },
      });
    const [byFile, byBody] = ['22222222-0000-4000-8000-000000000001', '22222222-0000-4000-8000-000000000002'];
    const folder = checkout({
      'exported/group.json': JSON.stringify({ endpoint_group: { type: 'cidr', endpoints: ['10.1.0.0/16'] } }),
      '.ipsec-lint.yaml': `resources:
  ${byFile}: exported/group.json
  ${byBody}:
    body: { endpoint_group: { type: cidr, endpoints: [10.2.0.0/16] } }
`,
      'one.json': connection(byFile),
      'two.json': connection(byBody),
    });
    const { findings } = await run(folder, 'one.json', 'two.json');
    expect(findings.filter((text) => text.includes('endpoint-group-type'))).toEqual([
      'one.json error endpoint-group-type',
      'two.json error endpoint-group-type',
    ]);
    // The files of bodies are read as those of the run are, the configuration itself is not.
    expect(await run(folder, 'one.json', '--limit=nodes=4')).toMatchObject({
      status: 2,
      stderr: `ipsec-lint: .ipsec-lint.yaml:2:3: ${byFile} stands for exported/group.json, which cannot be read: too many values
  Raise the limit (--limit), or name another file.
`,
    });
    expect(await run(folder, 'one.json', '--limit=textLength=10')).toMatchObject({
      status: 2,
      stderr: 'ipsec-lint: exported/group.json cannot be read: it is larger than the limit textLength allows\n',
    });
  });

  it('accepts findings for a reason, for as long as they are what they were', async () => {
    const entry = (more: string): string => `ignore:
  - rule: weak-dh-group
    file: '*.yaml'
    pointer: /ikepolicy/pfs
    reason: the firewall there knows no better
${more}`;
    // printf %s group2 | sha256sum, and the same of group5
    const hash = {
      group2: '8c87b477fc360c3790e4bcff559d393327a2a1809041424aad5d3d025c54cdfc',
      group5: 'd9b276d3326823b34407f378185e833a3b82f38562d32c6ad046820c5afacbda',
    };
    const bound = (digits: string): string => entry(`    value: sha256:${digits}\n`);
    const folder = checkout({ '.ipsec-lint.yaml': entry(''), 'a.yaml': POLICY });
    const accepted = await run(folder, '--rule', 'weak-encryption=off');
    expect(accepted.suppressed).toEqual(['a.yaml error weak-dh-group']);
    expect(accepted.findings).toEqual(['a.yaml warning weak-integrity']);
    expect(accepted.status).toBe(0);
    const all = await run(folder, '--rule', 'weak-encryption=off', '--no-suppressions');
    expect(all.findings).toContain('a.yaml error weak-dh-group');
    writeFileSync(join(folder, '.ipsec-lint.yaml'), bound(hash.group2));
    expect((await run(folder, '--rule', 'weak-encryption=off')).status).toBe(0);
    writeFileSync(join(folder, '.ipsec-lint.yaml'), bound(hash.group5));
    const other = await run(folder, '--rule', 'weak-encryption=off');
    expect(other.findings).toContain('a.yaml error weak-dh-group');
    expect(other.findings).toContain('.ipsec-lint.yaml warning unused-exception');
    writeFileSync(join(folder, '.ipsec-lint.yaml'), entry('    expires: 2024-02-29\n'));
    const expired = await run(folder, '--rule', 'weak-encryption=off');
    expect(expired.findings).toContain('.ipsec-lint.yaml warning expired-exception');
    expect(expired.findings).toContain('a.yaml error weak-dh-group');
  });

  it('judges exceptions only where the file was read and the rule ran', async () => {
    const folder = checkout({
      '.ipsec-lint.yaml': `ignore:
  - { rule: no-pfs, file: a.yaml, reason: none such }
  - { rule: no-pfs, file: b.yaml, reason: none such }
`,
      'a.yaml': POLICY,
      'b.yaml': POLICY,
    });
    const unused = (findings: readonly string[]): number =>
      findings.filter((text) => text.includes('unused-exception')).length;
    expect(unused((await run(folder)).findings)).toBe(2);
    expect(unused((await run(folder, 'a.yaml')).findings)).toBe(1);
    expect(unused((await run(folder, '--rule', 'no-pfs=off')).findings)).toBe(0);
  });
});

describe('--print-config', () => {
  const CONFIGURATION = `rules: { no-pfs: error }
ignore:
  - { rule: weak-dh-group, file: a.yaml, reason: "it's old", expires: 2027-01-31 }
`;

  it('shows what holds, and can be read back', async () => {
    const folder = checkout({ '.ipsec-lint.yaml': CONFIGURATION });
    const { stdout, status } = await ipsecLint(['--print-config', '--rule', 'ikev1=off', '--dialect', 'openstack'], {
      cwd: folder,
    });
    expect(status).toBe(0);
    expect(stdout).toContain('no-pfs: error # .ipsec-lint.yaml:1');
    expect(stdout).toMatch(/ikev1: off # .*command line/u);
    writeFileSync(join(folder, 'printed.yaml'), stdout);
    const again = await ipsecLint(['--print-config', '-f', 'json', '-c', 'printed.yaml'], { cwd: folder });
    const before = await ipsecLint(['--print-config', '-f', 'json', '--rule', 'ikev1=off', '--dialect', 'openstack'], {
      cwd: folder,
    });
    const configuration = (text: string): unknown => (JSON.parse(text) as Record<string, unknown>)['configuration'];
    expect(configuration(again.stdout)).toEqual(configuration(before.stdout));
    expect(configuration(again.stdout)).toMatchObject({ rules: { 'no-pfs': 'error', ikev1: 'off' } });
  });

  it('gives no report beside it', async () => {
    const { status, stderr } = await ipsecLint(['--print-config', '-f', 'sarif'], { cwd: checkout({}) });
    expect(status).toBe(2);
    expect(stderr).toContain('--print-config gives no report');
  });
});

describe('init', () => {
  it('writes a configuration that says nothing until something is wanted, and overwrites none', async () => {
    const folder = checkout({ 'a.yaml': POLICY });
    const before = await run(folder);
    expect((await ipsecLint(['init'], { cwd: folder })).status).toBe(0);
    expect(await run(folder)).toEqual(before);
    const { status, stderr } = await ipsecLint(['init'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain('there is a .ipsec-lint.yaml here already');
  });

  it('has an example of every key, and all of them hold', async () => {
    const folder = checkout({});
    await ipsecLint(['init'], { cwd: folder });
    const file = join(folder, '.ipsec-lint.yaml');
    const uncommented = readFileSync(file, 'utf8').replaceAll(/^# (?=[a-z]+:$|[a-z]+: [[{]| )/gmu, '');
    writeFileSync(file, uncommented.replace(/^ {2}5c561d9d-eaea.*\n/mu, ''));
    mkdirSync(join(folder, 'ci'));
    writeFileSync(join(folder, 'ci/ipsec-lint.yaml'), 'rules: {}\n');
    const { stdout, stderr } = await ipsecLint(['--print-config', '-f', 'json'], { cwd: folder });
    expect(stderr).toBe('');
    const schema = await ipsecLint(['schema', 'config'], { cwd: folder });
    const { properties } = JSON.parse(schema.stdout) as { properties: Record<string, unknown> };
    const wanted = Object.keys(properties).filter((key) => key !== '$schema' && key !== 'extends');
    const { configuration } = JSON.parse(stdout) as { configuration: object };
    expect(Object.keys(configuration)).toEqual(expect.arrayContaining(wanted));
  });
});
