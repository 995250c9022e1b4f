import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { execPath, platform } from 'node:process';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/library/lint.js';
import { Source } from '../../src/model/source.js';
import type { Limits } from '../../src/model/limits.js';
import type { LimitName } from '../../src/parsers/text/problem.js';
import { DEFAULT_LIMITS, GREATEST_LIMITS, LIMIT_NAMES } from '../../src/parsers/text/problem.js';
import { readText } from '../repository/tree.js';
import { bundle, ipsecLint } from '../cli/bundle.js';
import { folderWith } from '../node/folder.js';

const WEAK = '{"params": {"name": "a", "peerAddress": "31.1.1.1", "authKey": "${K}", "ikeDhGroup": 2}}';
const BODY = '{"params": {"peerCidrs": [["10.0.0.0/8"]], "ikeDhGroup": 2}}';
const CALL = `curl -X POST https://zstack.example/zstack/v1/ipsec -d '${BODY}'\n`;

/** For each bound a file that keeps to the usual one, and an amount that it exceeds. */
const BEYOND: Readonly<Record<LimitName, readonly [file: string, text: string, amount: number]>> = {
  textLength: ['a.json', BODY, 50],
  nodes: ['a.json', BODY, 4],
  depth: ['a.json', BODY, 3],
  findings: ['a.jsonl', `${WEAK}\n`.repeat(3), 2],
  yamlLength: ['a.yaml', BODY, 50],
  yamlTokens: ['a.yaml', BODY, 20],
  yamlDepth: ['a.yaml', BODY, 3],
  aliasNodes: ['a.yaml', `params:\n  a: &a [${'1,'.repeat(50)}1]\n  b: [${'*a,'.repeat(50)}*a]\n`, 1],
  scriptLength: ['a.sh', CALL, 100],
};

function linted(file: string, text: string, limits: Partial<Limits> = {}): readonly string[] {
  const { findings } = lint([new Source(file, text, { named: true })], { limits });
  return findings.map(({ ruleId }) => ruleId);
}

interface Reported {
  readonly status: number | null;
  readonly stderr: string;
  readonly rules: readonly string[];
}

async function reported(words: readonly string[], cwd: string, node: readonly string[] = []): Promise<Reported> {
  const { status, stdout, stderr } = await ipsecLint([...words, '-f', 'json'], { cwd, node });
  const { findings } = JSON.parse(stdout) as { findings: { ruleId: string; file: string }[] };
  return { status, stderr, rules: findings.map(({ ruleId }) => ruleId) };
}

describe.each(LIMIT_NAMES)('the bound %s', (name) => {
  const [file, text, amount] = BEYOND[name];

  it('is set by the library, the configuration and the command line', async () => {
    expect(linted(file, text)).not.toContain('input-limit');
    expect(linted(file, text, { [name]: amount })).toContain('input-limit');
    const folder = folderWith({ [file]: text });
    expect((await reported([file], folder)).rules).not.toContain('input-limit');
    expect((await reported([file, `--limit=${name}=${amount}`], folder)).rules).toContain('input-limit');
    writeFileSync(join(folder, '.ipsec-lint.json'), JSON.stringify({ limits: { [name]: amount } }));
    expect((await reported([file], folder)).rules).toContain('input-limit');
    // The command line goes before the configuration.
    expect((await reported([file, '--limit', `${name}=${DEFAULT_LIMITS[name]}`], folder)).rules).not.toContain(
      'input-limit',
    );
    expect((await ipsecLint(['--print-config'], { cwd: folder })).stdout).toContain(`${name}: ${amount}`);
  });

  it('stands in the documents', () => {
    for (const page of ['docs/rules/input-limit.md', 'docs/performance.md'])
      expect(readText(page)).toContain(`\`${name}\``);
  });

  it('is refused where no machine could bear it', async () => {
    const folder = folderWith({ [file]: text });
    for (const wrong of [`${name}=0`, `${name}=${GREATEST_LIMITS[name] + 1}`, `${name}=1.5`, name, `${name}=x`]) {
      const { status, stderr } = await ipsecLint([file, '--limit', wrong], { cwd: folder });
      expect([status, stderr]).toEqual([2, expect.stringContaining(`--limit ${wrong}`)]);
    }
    for (const wrong of [0, GREATEST_LIMITS[name] + 1, 1.5, 'x']) {
      writeFileSync(join(folder, '.ipsec-lint.json'), JSON.stringify({ limits: { [name]: wrong } }));
      const { status, stderr } = await ipsecLint([file], { cwd: folder });
      expect([status, stderr]).toEqual([2, expect.stringMatching(/expected a (?:whole number|number)/u)]);
    }
  });
});

describe('bounds', () => {
  it('can be raised', () => {
    const deep = (levels: number): string => `{"params": {"peerCidrs": ${'['.repeat(levels)}1${']'.repeat(levels)}}}`;
    expect(linted('a.json', deep(1_500))).toContain('input-limit');
    expect(linted('a.json', deep(1_500), { depth: 2_000 })).not.toContain('input-limit');
  });

  it('bear their greatest depths', async () => {
    const [json, yaml] = [GREATEST_LIMITS.depth - 3, GREATEST_LIMITS.yamlDepth - 3];
    const nested = (levels: number, open: string, close: string): string =>
      `{"params": {"peerCidrs": ${open.repeat(levels)}1${close.repeat(levels)}, "authKey": "x"}}`;
    const inString = (levels: number, open: string, close: string): string => {
      const inner = `${open.repeat(levels)}1${close.repeat(levels)}`;
      return `{"LocalSubnet": "10.1.0.0/16", "x": ${inner}, "IkeConfig": ${JSON.stringify(`{"IkeVersion": "IKEv2", "x": ${inner}}`)}}`;
    };
    const folder = folderWith({
      'lists.json': nested(json, '[', ']'),
      'objects.json': nested(json, '{"a":', '}'),
      'lists.yaml': nested(yaml, '[', ']'),
      'objects.yaml': nested(yaml, '{a: ', '}'),
      'blocks.yaml': `params: {ikeDhGroup: 2}\nx:\n  ${'- '.repeat(yaml)}1\n`,
      'open.json': '{"params":['.repeat(json / 2),
      'string.json': inString(json, '[', ']'),
      'strings.json': JSON.stringify({ data: { 'a.json': inString(json, '{"a":', '}') } }),
      'swanctl.conf': `${'a {\n'.repeat(json)}${'}\n'.repeat(json)}connections { a { version = 2 } }\n`,
    });
    const limits = [`--limit=depth=${GREATEST_LIMITS.depth}`, `--limit=yamlDepth=${GREATEST_LIMITS.yamlDepth}`];
    for (const words of [
      ['.'],
      ['--fix', '--dry-run', '.'],
      ['simulate', '--all'],
      ['simulate', 'swanctl.conf', 'swanctl.conf'],
    ]) {
      const { status, stderr } = await ipsecLint([...words, ...limits], { cwd: folder });
      expect([0, 1], stderr).toContain(status);
    }
    expect((await reported(['.', ...limits], folder)).rules).not.toContain('input-limit');
  });

  it.each([
    ['suggest', '--left', 'list.json', '--right', 'list.json'],
    ['export', 'list.json', '--to', 'swanctl'],
    ['simulate', 'list.json', 'list.json'],
  ])('hold for %s too', async (...words) => {
    const folder = folderWith({ 'list.json': `[${WEAK}]` });
    const { status, stderr } = await ipsecLint([...words, '--limit=nodes=3'], { cwd: folder });
    expect([status, stderr]).toEqual([2, expect.stringContaining('too many values')]);
    const whole = await ipsecLint([...words, '--limit=nodes=300'], { cwd: folder });
    expect(whole.stderr).not.toContain('too many values');
  });

  it.each([
    ['JSON', 'a.json', `{"params": {${'"name": "a", '.repeat(50)}"mtu": 1}}`],
    ['JSON Lines', 'a.jsonl', `{"params": {${'"name": "a", '.repeat(50)}"mtu": 1}}\n`],
    ['YAML', 'a.yaml', `params:\n${'  name: a\n'.repeat(51)}`],
    ['YAML within a line', 'a.yaml', `params: {${'name: a, '.repeat(50)}name: a}\n`],
    ['YAML with an anchor', 'a.yaml', `params: &a\n${'  name: a\n'.repeat(51)}`],
    ['a query', 'a.sh', `curl 'https://apsara.example/?Action=CreateVpnConnection${'&Name=a'.repeat(51)}'\n`],
  ])('count keys that stand again, in %s', (_, file, text) => {
    const repeated = (limits?: Partial<Limits>): readonly string[] =>
      linted(file, text, limits).filter((rule) => rule === 'duplicate-key' || rule === 'input-limit');
    expect(new Set(repeated())).toEqual(new Set(['duplicate-key']));
    expect(repeated().length).toBeGreaterThanOrEqual(49);
    const bounded = repeated({ findings: 10 });
    expect(bounded.filter((rule) => rule === 'duplicate-key')).toHaveLength(10);
    expect(bounded).toContain('input-limit');
  });

  it('let the bodies before them be judged, and those behind them leak nothing', async () => {
    const key = 'Canary-0815-Kq7z';
    const many = Array.from({ length: 50 }, () => WEAK.replace('${K}', key)).join(',');
    const folder = folderWith({ 'list.json': `[${many}]` });
    const { status, stdout } = await ipsecLint(['list.json', '--limit=findings=10'], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toContain('weak-dh-group');
    expect(stdout).toContain('input-limit');
    expect(stdout).not.toContain(key);
  });
});

/** Node with so many MiB for what it keeps. */
function within(megabytes: number): readonly string[] {
  return [`--max-old-space-size=${megabytes}`];
}

function writeRepeated(path: string, head: string, piece: string, tail: string, length: number): void {
  const file = openSync(path, 'w');
  const block = piece.repeat(Math.ceil(1_000_000 / piece.length));
  writeSync(file, head);
  for (let written = 0; written < length; written += block.length) writeSync(file, block);
  writeSync(file, tail);
  closeSync(file);
}

describe('200 MB', () => {
  const LENGTH = 200_000_000;

  it.each([
    ['of one text', 'a.json', '{"params": {"ikeDhGroup": 2, "x": "', 'x', '"}}'],
    ['of blanks', 'a.json', '{"params": {"ikeDhGroup": 2}}', ' ', ''],
    ['of NUL', 'a.json', '', '\0', ''],
    ['of lists', 'a.json', '', '[', ''],
    ['of values', 'a.json', '{"params": {"peerCidrs": [', '1,', '1]}}'],
    ['of one key', 'a.json', '{"params": {"ikeDhGroup": 2', ', "name": "a"', '}}'],
    ['of lines that cannot be read', 'a.jsonl', '', '{"params"\n', ''],
    ['of YAML', 'a.yaml', 'params:\n', '  k: v\n', ''],
    ['of a script', 'a.sh', '', 'curl -d \'{"params": {}}\' https://x/zstack/v1/ipsec\n', ''],
  ])('%s is read within a GiB, beside another file', async (_, name, head, piece, tail) => {
    const folder = folderWith({ 'weak.json': WEAK });
    writeRepeated(join(folder, name), head, piece, tail, LENGTH);
    const { status, stderr, rules } = await reported([name, 'weak.json'], folder, within(1_024));
    expect([status, stderr]).toEqual([1, expect.not.stringContaining('defect')]);
    expect(rules).toContain('weak-dh-group');
  });

  it('of bodies with faults have a bound on what is said of them', async () => {
    const folder = folderWith({});
    // A twentieth of it: each body takes its time, and it was memory that ran out.
    writeRepeated(join(folder, 'a.jsonl'), '', `${WEAK}\n`, '', LENGTH / 20);
    const { status, rules } = await reported(['a.jsonl'], folder, within(1_024));
    expect(status).toBe(1);
    expect(rules.filter((rule) => rule === 'input-limit')).toHaveLength(1);
    expect(rules.length).toBeLessThan(DEFAULT_LIMITS.findings * 1.1);
  });
});

describe('what is far too large', () => {
  it('is not read at all, and the rest is', async () => {
    const folder = folderWith({ 'weak.json': WEAK });
    const file = openSync(join(folder, 'huge.json'), 'w');
    ftruncateSync(file, 1_900_000_000);
    closeSync(file);
    const { status, stderr, rules } = await reported(['.'], folder, within(100));
    expect(status).toBe(2);
    expect(stderr).toContain('huge.json: cannot be read: it is larger than the limit textLength allows');
    expect(rules).toContain('weak-dh-group');
  });

  it.skipIf(platform === 'win32')('is not read from standard input to its end, which there may not be', async () => {
    const folder = folderWith({ 'weak.json': WEAK });
    const command = `cat /dev/zero | "$@"`;
    const words = ['-', 'weak.json', '--limit', 'textLength=1000000'];
    for (const rest of [words, ['simulate', '--all', ...words]]) {
      const run = spawnSync('sh', ['-c', command, 'sh', execPath, join(await bundle(), 'cli.js'), ...rest], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(run.status).toBe(2);
      expect(run.stderr).toContain('stdin.json: cannot be read: it is longer than the limit textLength allows');
    }
  });
});
