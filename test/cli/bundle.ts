import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { buildBundle } from '../../scripts/build.js';

let built: Promise<string> | null = null;

/** The folder of a fresh bundle: the first test file that needs it builds it for all, the others wait. */
export function bundle(): Promise<string> {
  built ??= builtOnce(inject('scratch'));
  return built;
}

async function builtOnce(scratch: string): Promise<string> {
  const folder = join(scratch, 'dist');
  const lock = join(scratch, 'building');
  while (!existsSync(folder)) {
    if (taken(lock)) await build(scratch, folder, lock);
    else await setTimeout(50);
  }
  return folder;
}

async function build(scratch: string, folder: string, lock: string): Promise<void> {
  try {
    if (existsSync(folder)) return;
    await buildBundle(join(lock, 'dist'));
    // As in the package: without it Node would first have to find out that the files are ES modules.
    writeFileSync(join(scratch, 'package.json'), '{"type":"module"}\n');
    renameSync(join(lock, 'dist'), folder);
  } finally {
    rmSync(lock, { recursive: true });
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
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
  /** Another bundle than the fresh one. */
  readonly dist?: string;
  /** Options of Node itself. */
  readonly node?: readonly string[];
  /** A program, with its arguments, that starts the command line. */
  readonly through?: readonly string[];
}

const SURROUNDINGS: ReadonlySet<string> = new Set(['FORCE_COLOR', 'NO_COLOR', 'GITHUB_WORKSPACE']);

/** Without what the surroundings of the test say about colour and workflows. */
function environment(given: RunOptions['env'] = {}): NodeJS.ProcessEnv {
  const rest = Object.entries(env).filter(([name]) => !SURROUNDINGS.has(name));
  return { ...Object.fromEntries(rest), ...given };
}

/** Runs the command line to its end. */
export async function ipsecLint(args: readonly string[], options: RunOptions): Promise<Run> {
  const { node = [], through = [], dist = await bundle() } = options;
  const cli = join(dist, 'cli.js');
  const [program = execPath, ...words] = [...through, execPath, ...node, cli, ...args];
  const { status, stdout, stderr } = spawnSync(program, words, {
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
