import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import type { InputOptions, OutputChunk } from 'rolldown';
import { rolldown } from 'rolldown';
import { licensesOf } from './build/licenses.js';
import { moduleGraph } from './build/module-graph.js';
import { toolkit } from './build/toolkit.js';

const ROOT = join(import.meta.dirname, '..');

/** What every command needs, and the Action. */
const BASE = ['src/cli/run.ts', 'src/node/standard-output.ts'];

/** What a run over named JSON files with the text report needs: in one file, since each file more costs time. */
const START = ['src/cli/commands/lint.ts', 'src/report/text.ts'];

/** Entries that `cli.js` and `worker.js` load. */
const INNER: ReadonlySet<string> = new Set(['main', 'thread']);

const BANNER = '#!/usr/bin/env node\n';

/**
 * Bundles the command line and the Action into a folder: `cli.js` and `action.js`, which start at once, `worker.js` for threads, and `chunks/`,
 * loaded when a command, format or kind of file needs them. They are CommonJS, which Node starts faster than modules,
 * and can keep compiled. Equal sources give equal bytes, so that a committed bundle can be checked. It is left readable:
 * Node starts it as fast as one without blanks.
 */
export async function buildBundle(folder: string): Promise<void> {
  const entries = { main: 'src/cli/main.ts', action: 'src/action/main.ts', thread: 'src/node/threads/worker.ts' };
  const modulesOf = await moduleGraph(await inputOptions(entries));
  const groups = { base: modulesOf(BASE), lint: modulesOf(START) };
  const chunks = await bundled(await inputOptions(entries), groups);
  const constants = { IPSEC_LINT_BUILD: buildOf(chunks) };
  const start = await bundled(await inputOptions({ cli: 'src/cli/start.ts' }, constants));
  const worker = await bundled(await inputOptions({ worker: 'src/cli/start-worker.ts' }, constants));
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'chunks'), { recursive: true });
  for (const { fileName, code } of chunks) await writeFile(join(folder, fileName), ascii(code));
  for (const { fileName, code } of worker) await writeFile(join(folder, fileName), ascii(code));
  for (const { fileName, code } of start) await writeFile(join(folder, fileName), ascii(BANNER + code));
  await writeFile(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  await writeFile(join(folder, 'LICENSES.txt'), await licensesOf(ROOT, modules));
  await chmod(join(folder, 'cli.js'), 0o755);
}

async function inputOptions(
  input: Readonly<Record<string, string>>,
  constants: Readonly<Record<string, string>> = {},
): Promise<InputOptions> {
  const texts = { IPSEC_LINT_VERSION: await version(), ...constants };
  const define = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, JSON.stringify(text)]));
  return {
    cwd: ROOT,
    input,
    // Neutral, so that of each dependency the ES modules are taken, which leave out what nobody imports.
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'], extensionAlias: { '.js': ['.ts', '.js'] } },
    external: /^node:/u,
    plugins: [toolkit],
    // CommonJS has a word of its own for the folder of a file.
    transform: { target: 'node20', define: { ...define, 'import.meta.dirname': '__dirname' } },
    logLevel: 'warn',
  };
}

async function bundled(
  options: InputOptions,
  groups: Readonly<Record<string, ReadonlySet<string>>> = {},
): Promise<readonly OutputChunk[]> {
  const bundle = await rolldown(options);
  const { output } = await bundle.generate({
    format: 'cjs',
    entryFileNames: ({ name }) => (INNER.has(name) ? 'chunks/[name].js' : '[name].js'),
    chunkFileNames: ({ name, facadeModuleId }) =>
      `chunks/${facadeModuleId === null ? name : wordsOf(facadeModuleId)}.js`,
    minify: false,
    comments: false,
    // What is in several groups belongs to the first.
    codeSplitting: {
      groups: Object.entries(groups).map(([name, modules], index, all) => ({
        name,
        test: (id) => modules.has(id),
        priority: all.length - index,
      })),
    },
  });
  const chunks = output.filter((file) => file.type === 'chunk');
  // A bundle runs where nothing is installed.
  const foreign = chunks.flatMap(({ imports }) => imports.filter((id) => !/^node:|\.js$/u.test(id)));
  if (foreign.length > 0) throw new Error(`the bundle would import ${foreign.join(', ')}`);
  return [...chunks].sort((one, other) => (one.fileName < other.fileName ? -1 : 1));
}

async function version(): Promise<string> {
  const { version: value } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return value;
}

/** `…/src/cli/commands/init.ts` becomes `cli-commands-init`: names by content would show files come and go. */
function wordsOf(module: string): string {
  const path = module.slice(join(ROOT, 'src').length + 1).replace(/\.ts$/u, '');
  return path.replaceAll(/[^\w-]+/gu, '-');
}

/** Tells bundles apart by what is in them. */
function buildOf(chunks: readonly OutputChunk[]): string {
  const hash = createHash('sha256');
  for (const { fileName, code } of chunks) hash.update(`${fileName}\n${code}\n`);
  return hash.digest('hex').slice(0, 16);
}

/** Escapes what is not ASCII: V8 keeps such texts in half the memory, and reads them faster. */
function ascii(code: string): string {
  return code.replaceAll(/[^\t\n -~]/gu, (character) => escapedUnits(character));
}

function escapedUnits(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

if (argv[1] === import.meta.filename) await buildBundle(join(ROOT, 'dist'));
