import type { SpawnSyncReturns } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { libraryExamples } from '../library/documented.js';
import { ROOT } from '../repository/tree.js';
import { cloneTo } from './checkout.js';

const home = realpathSync(mkdtempSync(join(tmpdir(), 'ipsec-lint-package-')));
const checkout = join(home, 'checkout');
const project = join(home, 'project');

type Ended = SpawnSyncReturns<string>;

/** Without what npm tells the scripts that it runs. */
const ENVIRONMENT = Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_|^NODE_OPTIONS$/u.test(name)));

function run(folder: string, program: string, ...args: readonly string[]): Ended {
  const ended = spawnSync(program, args, { cwd: folder, env: ENVIRONMENT, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (ended.error !== undefined) throw ended.error;
  return ended;
}

function must(folder: string, program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = run(folder, program, ...args);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(status)}\n${stdout}${stderr}`);
  return stdout;
}

/** A program of the development dependencies, which the empty project has not. */
function tool(folder: string, name: string, ...args: readonly string[]): Ended {
  return run(folder, join(ROOT, 'node_modules/.bin', name), ...args);
}

const PACKED = z
  .tuple([
    z.object({
      filename: z.string(),
      size: z.number(),
      unpackedSize: z.number(),
      files: z.array(z.object({ path: z.string() })),
    }),
  ])
  .transform(([packed]) => packed);

let packed: z.infer<typeof PACKED>;

beforeAll(async () => {
  await cloneTo(checkout);
  must(ROOT, join(ROOT, 'node_modules/.bin/tsx'), 'scripts/library.ts', join(checkout, 'lib'));
  packed = PACKED.parse(JSON.parse(must(checkout, 'npm', 'pack', '--json', '--pack-destination', home)));
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true }\n');
  must(project, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', join(home, packed.filename));
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

describe('npm pack', () => {
  it('holds what runs, its types, and the pages of rules and profiles', () => {
    const paths = packed.files.map(({ path }) => path);
    for (const path of [
      'package.json',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'dist/cli.js',
      'dist/LICENSES.txt',
      'lib/index.js',
      'lib/index.d.ts',
      'docs/profiles/ietf.md',
      'docs/rules/weak-dh-group.md',
    ]) {
      expect(paths).toContain(path);
    }
    const others = paths.filter(
      (path) =>
        !/^(?:(?:dist\/)?package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/LICENSES\.txt)$/u.test(path) &&
        !/^(?:dist\/.+\.js|lib\/.+(?:\.js|\.d\.ts)|docs\/(?:rules|profiles)\/(?:[a-z\d.-]+|README)\.md)$/u.test(path),
    );
    expect(others).toEqual([]);
  });

  it('leaves the Action to the repository', () => {
    expect(packed.files.map(({ path }) => path).filter((path) => path.endsWith('/action.js'))).toEqual([]);
  });

  it('is small', () => {
    expect(packed.size).toBeLessThan(1_200_000);
    expect(packed.unpackedSize).toBeLessThan(5_000_000);
  });
});

describe('the installed package', () => {
  it('runs no script when it is installed, and brings few packages', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(project, 'node_modules/ipsec-lint/package.json'), 'utf8'));
    const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(manifest);
    expect(
      Object.keys(scripts).filter((name) => /^(?:pre|post)?(?:install|pack|prepare|publish)$/u.test(name)),
    ).toEqual([]);
    const installed = must(project, 'npm', 'ls', '--all', '--parseable').trim().split('\n').slice(1);
    expect(installed.map((path) => path.replace(/^.*node_modules\//u, '')).sort()).toEqual([
      '@types/sarif',
      'ipsec-lint',
      'yaml',
    ]);
  });

  it('is imported', () => {
    const program =
      "import { check } from 'ipsec-lint'; console.log(check({ ikepolicy: {} }, { api: 'otc' }).length > 0);";
    expect(must(project, execPath, '--input-type=module', '--eval', program)).toBe('true\n');
  });

  it('is required', () => {
    const program =
      "const { check } = require('ipsec-lint'); console.log(check({ ikepolicy: {} }, { api: 'otc' }).length > 0);";
    const { status, stdout, stderr } = run(project, execPath, '--input-type=commonjs', '--eval', program);
    expect(stderr.replaceAll(/^.*(?:ExperimentalWarning|--trace-warnings).*\n/gmu, '')).toBe('');
    expect(stdout).toBe('true\n');
    expect(status).toBe(0);
  });

  it('has types that every resolution of TypeScript finds', () => {
    const { status, stdout } = tool(
      project,
      'attw',
      join(home, packed.filename),
      '--profile',
      'esm-only',
      '--no-emoji',
      '--no-color',
    );
    expect(stdout).toContain('node16 (from ESM) │ OK (ESM)');
    expect(stdout).toContain('bundler           │ OK ');
    expect(status).toBe(0);
  });

  it('is a sound package', () => {
    const { status, stdout, stderr } = tool(project, 'publint', join(home, packed.filename), '--strict');
    expect(stdout + stderr).toContain('All good!');
    expect(status).toBe(0);
  });
});

describe('programs that use the library', () => {
  const examples = libraryExamples();

  /** The types of each operation, as a program meets them. */
  const TYPES = `
import { check, ProvisioningError } from 'ipsec-lint';
import type { ApsaraCreateVpnConnection, BodyFinding, Negotiation, OtcCreateIkePolicy } from 'ipsec-lint';

const policy: OtcCreateIkePolicy = { ikepolicy: { name: 'hq', ike_version: 'v2', pfs: 'group19' } };
// @ts-expect-error: no such value
const wrong: OtcCreateIkePolicy = { ikepolicy: { name: 'hq', ike_version: 'v3' } };
// @ts-expect-error: an operation of another API
check(policy, { api: 'otc', operation: 'CreateIPsecConnection' });
export type Config = ApsaraCreateVpnConnection['IkeConfig'];
export const findings: readonly BodyFinding[] = check(policy, { api: 'otc', operation: 'CreateIkePolicy' });
export const verdict = (negotiation: Negotiation): string => negotiation.verdict;
export const error: Error = new ProvisioningError(findings);
export default wrong;
`;

  beforeAll(() => {
    mkdirSync(join(project, 'src'));
    for (const { name, code } of examples) writeFileSync(join(project, 'src', `${name}.mts`), code);
    writeFileSync(join(project, 'src/types.mts'), TYPES);
  });

  /** Compiles files of the project; gives what the compiler says. */
  function compile(options: Readonly<Record<string, unknown>>, files: readonly string[]): string {
    const fixed = { target: 'es2022', lib: ['es2022', 'dom'], types: [], strict: true, rootDir: '.' };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...fixed, ...options }, files }));
    return tool(project, 'tsc', '-p', '.').stdout;
  }

  const files = [...examples.map(({ name }) => `src/${name}.mts`), 'src/types.mts'];

  it.each([
    ['nodenext', 'nodenext'],
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ])('compile as %s, resolved as %s', (module, moduleResolution) => {
    expect(compile({ module, moduleResolution, noEmit: true }, files)).toBe('');
  });

  it('compile as CommonJS where TypeScript knows that Node can require it', () => {
    writeFileSync(join(project, 'old.cts'), "import { check } from 'ipsec-lint';\ncheck({}, { api: 'otc' });\n");
    expect(compile({ module: 'nodenext', noEmit: true }, ['old.cts'])).toBe('');
  });

  it('print what the documentation says', () => {
    expect(compile({ module: 'nodenext', outDir: 'built' }, files)).toBe('');
    for (const { name, output } of examples) {
      expect(must(project, execPath, join('built', 'src', `${name}.mjs`))).toBe(output);
    }
  });
});

describe('the installed command line', () => {
  it.each([
    [['examples/']],
    [['-f', 'json', 'examples/']],
    [['-f', 'sarif', 'examples/', '--fail-on', 'never']],
    [['examples/sound', '--require-resources']],
    [['simulate', '--all', 'examples/estate']],
    [['rules']],
    [['explain', 'weak-dh-group']],
    [['schema', 'otc']],
    [['--help']],
    [['--version']],
    [['--no-such-option']],
    [['no/such/file.json']],
  ])('does what the one of the checkout does: %j', (args) => {
    const installed = run(ROOT, join(project, 'node_modules/.bin/ipsec-lint'), ...args);
    const ours = run(ROOT, execPath, join(checkout, 'dist/cli.js'), ...args);
    expect(installed.status).toBe(ours.status);
    expect(installed.stdout).toBe(ours.stdout);
    expect(installed.stderr).toBe(ours.stderr);
    expect(installed.stdout + installed.stderr).not.toBe('');
  });
});
