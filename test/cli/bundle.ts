import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath, pid } from 'node:process';
import { buildBundle } from '../../scripts/build.js';

const ROOT = join(import.meta.dirname, '../..');

let built: Promise<string> | null = null;

/** The folder of a fresh bundle, built once for the tests of one process. */
export function bundle(): Promise<string> {
  built ??= buildOnce();
  return built;
}

async function buildOnce(): Promise<string> {
  const home = join(ROOT, 'node_modules/.cache/ipsec-lint', String(pid));
  const folder = join(home, 'dist');
  await buildBundle(folder);
  mkdirSync(home, { recursive: true });
  // As in the package: without it Node would first have to find out that the files are ES modules.
  writeFileSync(join(home, 'package.json'), '{"type":"module"}\n');
  return folder;
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const SURROUNDINGS: ReadonlySet<string> = new Set(['FORCE_COLOR', 'NO_COLOR', 'GITHUB_WORKSPACE']);

/** Without what the surroundings of the test say about colour and workflows. */
function environment(given: RunOptions['env'] = {}): NodeJS.ProcessEnv {
  const rest = Object.entries(env).filter(([name]) => !SURROUNDINGS.has(name));
  return { ...Object.fromEntries(rest), ...given };
}

/** Runs the command line to its end. */
export async function ipsecLint(args: readonly string[], options: RunOptions): Promise<Run> {
  const { status, stdout, stderr } = spawnSync(execPath, [join(await bundle(), 'cli.js'), ...args], {
    cwd: options.cwd,
    input: options.input ?? '',
    env: environment(options.env),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** Runs the command line with a reader that goes away after the first piece of the report. */
export async function ipsecLintUntilRead(args: readonly string[], options: RunOptions): Promise<Run> {
  const child = spawn(execPath, [join(await bundle(), 'cli.js'), ...args], {
    cwd: options.cwd,
    env: environment(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.once('data', (chunk: Buffer) => {
    stdout = chunk.toString();
    child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, stdout, stderr };
}
