import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ROOT } from './tree.js';

const COPIED = ['docs', 'examples', 'fixtures', 'scripts', 'src', 'test/repository', 'test/rules', 'test/simulate'];
const COPIED_FILES = [
  '.prettierignore',
  '.prettierrc.json',
  'README.md',
  'package.json',
  'test/cli/scratch.ts',
  'tsconfig.json',
  'vitest.config.ts',
];

const RULE = 'weak-scaffold';

/** Starting processes takes a while on a busy machine. */
const PATIENCE = 120_000;

const testReport = z.object({
  testResults: z.array(z.object({ assertionResults: z.array(z.object({ title: z.string(), status: z.string() })) })),
});

describe('a scaffolded rule', () => {
  const copy = mkdtempSync(join(tmpdir(), 'ipsec-lint-scaffold-'));

  function node(...args: readonly string[]): string {
    return execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
  }

  function script(name: string, ...args: readonly string[]): string {
    return node('node_modules/tsx/dist/cli.mjs', `scripts/${name}.ts`, ...args);
  }

  beforeAll(() => {
    for (const path of [...COPIED, ...COPIED_FILES]) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    script('new-rule', RULE, '--group', 'cryptography');
  }, PATIENCE);

  afterAll(() => {
    rmSync(copy, { recursive: true });
  });

  it('leaves no generated file stale', { timeout: PATIENCE }, () => {
    expect(() => script('generate', '--check')).not.toThrow();
  });

  it('compiles', { timeout: PATIENCE }, () => {
    const config = { extends: './tsconfig.json', include: [], files: [`src/rules/${RULE}.ts`] };
    writeFileSync(join(copy, 'tsconfig.rule.json'), JSON.stringify(config));
    expect(node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.rule.json')).toBe('');
  });

  it('passes every test of rules but the one that asks for its words', { timeout: PATIENCE }, () => {
    const { stdout } = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', '-t', RULE, 'test/rules', 'test/repository/rules'],
      { cwd: copy, encoding: 'utf8' },
    );
    const results = testReport
      .parse(JSON.parse(stdout))
      .testResults.flatMap(({ assertionResults }) => assertionResults);
    expect(results.filter(({ status }) => status === 'passed').length).toBeGreaterThan(8);
    expect(results.filter(({ status }) => status === 'failed').map(({ title }) => title)).toEqual([
      'holds nothing that its scaffold left to be written',
    ]);
  });

  it('is refused where its name or group is wrong, or taken', { timeout: PATIENCE }, () => {
    expect(() => script('new-rule', 'Weak', '--group', 'cryptography')).toThrow(/lower-case words/u);
    expect(() => script('new-rule', 'weak-other', '--group', 'fun')).toThrow(/The group of a rule is one of syntax/u);
    expect(() => script('new-rule', RULE, '--group', 'cryptography')).toThrow(/There is a rule weak-scaffold already/u);
  });
});
