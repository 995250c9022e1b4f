import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { ALL_DIALECTS } from '../../src/model/api.js';
import { folderWith } from '../node/folder.js';
import { filesBelow } from '../repository/tree.js';
import { ipsecLint } from './bundle.js';
import { runIn } from './suggesting.js';

const ROOT = join(import.meta.dirname, '../..');
const ZSTACK = 'examples/zstack/create.json';
const APSARA = 'examples/apsara/create-vpn-connection.json';

type Definition = 'report' | 'simulation' | 'simulations' | 'line' | 'suggestion' | 'rules' | 'configuration';

const open = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const closed = new Ajv2020({ allErrors: true, allowUnionTypes: true });

/** The same schema that takes no member which it does not name: what it does not speak of would not be noticed else. */
function closing(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closing);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closing(value)] as const);
  return { ...Object.fromEntries(entries), ...('properties' in schema && { additionalProperties: false }) };
}

beforeAll(async () => {
  const { status, stdout } = await ipsecLint(['schema', 'output'], { cwd: ROOT });
  expect(status).toBe(0);
  const schema = JSON.parse(stdout) as object;
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  open.addSchema(schema, 'output');
  closed.addSchema(closing(schema) as object, 'output');
});

function faults(ajv: Ajv2020, path: string, text: string): string {
  return ajv.validate(`output${path}`, JSON.parse(text)) ? '' : ajv.errorsText(ajv.errors);
}

function expectDescribed(definition: Definition, text: string): void {
  expect(faults(open, '', text)).toBe('');
  expect(faults(closed, `#/$defs/${definition}`, text)).toBe('');
}

async function outputOf(...args: readonly string[]): Promise<string> {
  return (await ipsecLint([...args, '--quiet'], { cwd: ROOT })).stdout;
}

/** What a command writes, run within this process; empty where it could not read what it was given. */
async function writtenBy(...args: readonly string[]): Promise<string> {
  return (await runIn(ROOT, [...args, '-f', 'json'])).stdout;
}

/** The folders of fixtures that are about two ends, each with the files that hold them. */
const TUNNELS = filesBelow('fixtures')
  .filter((path) => /^tunnel-[^/]+\/[^/]+\/[^/-]+$/u.test(path))
  .reduce((folders, path) => {
    const folder = `fixtures/${posix.dirname(path)}`;
    return folders.set(folder, [...(folders.get(folder) ?? []), `fixtures/${path}`]);
  }, new Map<string, readonly string[]>());

describe('the JSON Schema of what -f json writes', () => {
  it.each([
    ['nothing', ['package.json']],
    ['findings, their fixes and related places', ['fixtures', 'examples', '--no-config']],
    ['a path that cannot be read', ['examples', 'gone.yaml']],
    ['profiles', ['examples', '-p', 'cnsa-2.0', '-p', 'pci-dss-4.0']],
    ['accepted findings', ['examples/estate', '-c', 'examples/estate/.ipsec-lint.yaml']],
  ])('describes a report with %s', async (_, args) => {
    expectDescribed('report', await outputOf(...args, '-f', 'json'));
  });

  it.each([
    [ZSTACK, APSARA, []],
    [ZSTACK, APSARA, ['--strict', '--initiator', 'left']],
    [ZSTACK, 'examples/otc/site-connection.json', ['--with', 'examples/policies']],
  ])('describes the simulation of %s and %s', async (left, right, more) => {
    expectDescribed('simulation', await outputOf('simulate', left, right, '-f', 'json', ...more));
  });

  it('describes the simulations of a folder', async () => {
    const text = await outputOf('simulate', '--all', 'examples/estate', '-f', 'json');
    expect(JSON.parse(text)).toMatchObject({ results: [{ verdict: 'up' }, { directions: [{}, {}] }] });
    expectDescribed('simulations', text);
  });

  it('describes each line of the simulations of pairs', async () => {
    const body = JSON.parse(readFileSync(join(ROOT, ZSTACK), 'utf8')) as object;
    const pair = JSON.stringify({ left: body, right: { peer: { name: 'branch' } } });
    const cwd = folderWith({ 'pairs.jsonl': `${pair}\n{}\n` });
    const { stdout } = await ipsecLint(['simulate', '--pairs', 'pairs.jsonl'], { cwd });
    const [result = '', fault = ''] = stdout.split('\n');
    expect(JSON.parse(fault)).toMatchObject({ index: 1, error: {} });
    for (const line of [result, fault]) expectDescribed('line', line);
    const { stdout: all } = await ipsecLint(['simulate', '--pairs', 'pairs.jsonl', '-f', 'json'], { cwd });
    expectDescribed('simulations', all);
  });

  it('describes what is simulated and suggested of the ends of all fixtures', async () => {
    const suggestions: string[] = [];
    for (const [folder, [left = '', right]] of TUNNELS) {
      expectDescribed('simulations', await writtenBy('simulate', '--all', folder));
      if (right === undefined) continue;
      suggestions.push(await writtenBy('suggest', '--left', left, '--right', right, '--with', folder));
    }
    expect(suggestions.length).toBeGreaterThan(50);
    for (const text of suggestions) expectDescribed('suggestion', text);
  });

  it.each([{ profiles: [] }, { profiles: ['-p', 'cnsa-2.0'] }, { profiles: ['-p', 'recommended', '-p', 'cnsa-1.0'] }])(
    'describes the suggestion for any two APIs, by $profiles',
    async ({ profiles }) => {
      for (const left of ALL_DIALECTS) {
        for (const right of ALL_DIALECTS) {
          expectDescribed('suggestion', await writtenBy('suggest', '--left', left, '--right', right, ...profiles));
        }
      }
    },
  );

  it.each(ALL_DIALECTS)('describes the suggestion for a file and %s', async (dialect) => {
    const folder = folderWith({ branch: JSON.stringify({ peer: { name: 'branch', localAddress: '198.51.100.7' } }) });
    for (const file of [ZSTACK, APSARA, join(folder, 'branch')]) {
      expectDescribed('suggestion', await writtenBy('suggest', '--left', file, '--right', dialect, '--no-config'));
    }
  });

  it.each([{ more: [] }, { more: ['-p', 'disa-vpn-srg'] }])('describes the list of rules $more', async ({ more }) => {
    const text = await writtenBy('rules', ...more);
    expect(text.includes('"mandatory": true')).toBe(more.length > 0);
    expectDescribed('rules', text);
  });

  it('describes the configuration that is printed', async () => {
    const body = readFileSync(join(ROOT, ZSTACK), 'utf8');
    const sections = {
      profile: ['recommended'],
      dialect: ['openstack'],
      rules: { ikev1: 'off', 'no-pfs': 'note' },
      overrides: [
        { files: ['lab/**'], rules: { ikev1: 'error' } },
        { files: ['old/**'], dialect: ['zstack-legacy'] },
      ],
      estates: ['sites/*'],
      resources: {
        a: 'hq.json',
        b: { body: JSON.parse(body) as object },
        c: { address: '192.0.2.1', publicAddress: '198.51.100.1', cidrs: ['10.0.0.0/8'], behaviour: 'strict' },
      },
      tunnels: [{ left: 'hq.json', right: 'hq.json' }],
      standby: [['a', 'b']],
      redundant: [['a', 'c']],
      limits: { depth: 90 },
      ignore: [
        { rule: 'ikev1', file: '**', reason: 'known' },
        {
          rule: 'ikev1',
          file: 'a',
          pointer: '/b',
          value: `sha256:${'0'.repeat(64)}`,
          reason: 'b',
          expires: '2030-01-01',
        },
      ],
    };
    const folder = folderWith({ '.git/': '', '.ipsec-lint.json': JSON.stringify(sections), 'hq.json': body });
    const { stdout: printed, stderr } = await runIn(folder, ['--print-config', '-f', 'json', '--dialect', 'zstack']);
    expect(stderr).toBe('');
    const { configuration } = JSON.parse(printed) as { readonly configuration: object };
    expect(Object.keys(configuration)).toEqual(Object.keys(sections));
    expectDescribed('configuration', printed);
    for (const words of [['--no-config'], ['-c', 'examples/estate/.ipsec-lint.yaml'], ['--no-config', '-p', 'ncsc']]) {
      expectDescribed('configuration', await writtenBy('--print-config', ...words));
    }
  });

  it('does not take what is none', () => {
    const report = { version: 1, tool: { name: 'ipsec-lint', version: '0' }, findings: [{ ruleId: 'no-pfs' }] };
    for (const wrong of [{}, [{}], { version: 2 }, report, { index: 0 }, { version: 1, configuration: {} }]) {
      expect(faults(open, '', JSON.stringify(wrong))).not.toBe('');
    }
  });
});
