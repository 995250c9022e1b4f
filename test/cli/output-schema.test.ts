import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith } from '../node/folder.js';
import { ipsecLint } from './bundle.js';

const ROOT = join(import.meta.dirname, '../..');
const ZSTACK = 'examples/zstack/create.json';
const APSARA = 'examples/apsara/create-vpn-connection.json';

type Definition = 'report' | 'simulation' | 'simulations' | 'line';

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

  it('does not take what is none', () => {
    const report = { version: 1, tool: { name: 'ipsec-lint', version: '0' }, findings: [{ ruleId: 'no-pfs' }] };
    for (const wrong of [{}, { version: 2 }, report, { index: 0 }]) {
      expect(faults(open, '', JSON.stringify(wrong))).not.toBe('');
    }
  });
});
