import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath, pid } from 'node:process';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../repository/tree.js';
import { libraryExamples } from './documented.js';

const HOME = join(ROOT, 'node_modules/.cache/ipsec-lint', `examples-${pid}`);
const EXAMPLES = libraryExamples();

beforeAll(async () => {
  mkdirSync(HOME, { recursive: true });
  for (const { name, code } of EXAMPLES) writeFileSync(join(HOME, `${name}.ts`), code);
  await build({
    entryPoints: EXAMPLES.map(({ name }) => join(HOME, `${name}.ts`)),
    outdir: HOME,
    outExtension: { '.js': '.mjs' },
    alias: { 'ipsec-lint': join(ROOT, 'src/index.ts') },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
});

afterAll(() => {
  rmSync(HOME, { recursive: true, force: true });
});

describe('docs/use/library.md', () => {
  it('has its examples', () => {
    expect(EXAMPLES.map(({ name }) => name)).toEqual([
      'check-a-body',
      'refuse-to-send-a-body-with-errors',
      'will-the-tunnel-come-up',
      'lint-texts',
      'accept-findings',
    ]);
  });

  it.each(EXAMPLES)('shows what $name prints', ({ name, output }) => {
    const { status, stdout, stderr } = spawnSync(execPath, [join(HOME, `${name}.mjs`)], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe(output);
    expect(status).toBe(0);
  });
});
