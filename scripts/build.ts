import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import type { InputOptions, OutputChunk } from 'rolldown';
import { rolldown } from 'rolldown';
import type { ChunkFile } from './build/chunk-text.js';
import { ascii, chunkFiles } from './build/chunk-text.js';
import { computed } from './build/computed.js';
import { contracts } from './build/contracts.js';
import { isModule } from './build/json-module.js';
import { LATE } from './build/late-chunk.js';
import { LATE_MODULES } from './build/late-modules.js';
import { licensesOf } from './build/licenses.js';
import { moduleGraph } from './build/module-graph.js';
import { toolkit } from './build/toolkit.js';

const ROOT = join(import.meta.dirname, '..');

/** What every command needs, and the Action. */
const BASE = ['src/cli/run.ts', 'src/node/standard-output.ts'];

/** What a run over named JSON files with the text report needs: in one file, since each file more costs time. */
const START = ['src/cli/commands/lint.ts', 'src/report/text.ts'];

/** What a run needs from its first YAML source on, and a configuration. */
const YAML = ['src/cli/yaml-loading.ts'];

/** What the files that are started load, as chunks. */
const ENTRIES = {
  main: 'src/cli/main.ts',
  action: 'src/action/main.ts',
  thread: 'src/node/threads/worker.ts',
  keep: 'src/cli/keeping.ts',
};

/** What each start of the command line needs before its command. */
const FIRST = ['base.js', 'rolldown-runtime.js'];

/** Files that hold more chunks than their own: a lint run, which is what is started most, needs one file alone. */
const PACKS = { 'main.js': FIRST, 'lint.js': ['main.js', ...FIRST] };

/** What loads them, by the names of the files. */
const STARTERS = { cli: 'src/cli/start.ts', action: 'src/action/start.ts', worker: 'src/cli/start-worker.ts' };

const BANNER = '#!/usr/bin/env node\n';

/**
 * Bundles the command line and the Action into a folder: `cli.js` and `action.js`, which start at once, `worker.js` for
 * threads, and `chunks/`, loaded when a command, format or kind of file needs them. They are CommonJS, which Node starts
 * faster than modules, and can keep compiled. Equal sources give equal bytes, so that a committed bundle can be checked.
 * It is left readable: Node starts it as fast as one without blanks.
 */
export async function buildBundle(folder: string): Promise<void> {
  const modulesOf = await moduleGraph(await inputOptions(ENTRIES));
  const start = modulesOf(START);
  const late = modulesAt(LATE_MODULES, start);
  const groups = { base: modulesOf(BASE), [LATE]: late, lint: start, yaml: modulesOf(YAML) };
  const chunks = await bundled(await inputOptions(ENTRIES), groups);
  const files = chunkFiles(chunks, PACKS);
  const constants = { IPSEC_LINT_BUILD: buildOf(files), IPSEC_LINT_PACKS: PACKS };
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'chunks'), { recursive: true });
  for (const { fileName, text } of files) await writeFile(join(folder, 'chunks', fileName), text);
  for (const [name, path] of Object.entries(STARTERS)) {
    // Each by itself: what they share stands in all of them, for one more file would cost time at every start.
    const starter = await bundled(await inputOptions({ [name]: path }, constants));
    const banner = name === 'cli' ? BANNER : '';
    for (const { fileName, code } of starter) await writeFile(join(folder, fileName), ascii(banner + code));
  }
  await writeFile(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  await writeFile(join(folder, 'LICENSES.txt'), await licensesOf(ROOT, modules));
  await chmod(join(folder, 'cli.js'), 0o755);
}

/** Those modules of a graph that stand at some paths from the root. */
function modulesAt(paths: readonly string[], graph: ReadonlySet<string>): ReadonlySet<string> {
  const found = paths.map((path) => {
    const id = [...graph].find((module) => isModule(module, path));
    if (id === undefined) throw new Error(`${path} is no module that a start loads`);
    return id;
  });
  return new Set(found);
}

async function inputOptions(
  input: Readonly<Record<string, string>>,
  constants: Readonly<Record<string, unknown>> = {},
): Promise<InputOptions> {
  const all = { IPSEC_LINT_VERSION: await version(), ...constants };
  const define = Object.fromEntries(Object.entries(all).map(([name, value]) => [name, JSON.stringify(value)]));
  return {
    cwd: ROOT,
    input,
    // Neutral, so that of each dependency the ES modules are taken, which leave out what nobody imports.
    platform: 'neutral',
    // A linked `node_modules` gives the same bundle.
    resolve: { mainFields: ['module', 'main'], extensionAlias: { '.js': ['.ts', '.js'] }, symlinks: false },
    external: /^node:/u,
    // Modules leave the chunks of those that need them, for the late one.
    preserveEntrySignatures: 'allow-extension',
    plugins: [toolkit, computed, contracts],
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
    entryFileNames: '[name].js',
    chunkFileNames: ({ name, facadeModuleId }) => `${facadeModuleId === null ? name : wordsOf(facadeModuleId)}.js`,
    minify: false,
    comments: false,
    // What is in several groups belongs to the first.
    codeSplitting: {
      groups: Object.entries(groups).map(([name, modules], index, all) => ({
        name,
        test: (id) => modules.has(id),
        priority: all.length - index,
        // What the late modules need, a start needs too.
        includeDependenciesRecursively: name !== LATE,
      })),
    },
  });
  const chunks = output.filter((file) => file.type === 'chunk');
  // A bundle runs where nothing is installed.
  const foreign = chunks.flatMap(({ imports }) => imports.filter((id) => !/^node:|\.js$/u.test(id)));
  if (foreign.length > 0) throw new Error(`the bundle would import ${foreign.join(', ')}`);
  // A chunk is no file of Node's: nothing there would carry such an import out.
  const late = chunks.flatMap(({ dynamicImports }) => dynamicImports.filter((id) => id.startsWith('node:')));
  if (late.length > 0) throw new Error(`${late.join(', ')} is imported late: import it in a module that is`);
  mustNotCircle(chunks);
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

/**
 * Refuses chunks that need each other to be loaded: the first of them would be without exports for the other one. The late
 * one is loaded by a function that uses it.
 */
function mustNotCircle(chunks: readonly OutputChunk[]): void {
  const importsOf = new Map(
    chunks.map(({ fileName, imports }) => [fileName, imports.filter((name) => name !== `${LATE}.js`)]),
  );
  const done = new Set<string>();
  const visit = (name: string, above: readonly string[]): void => {
    if (above.includes(name)) throw new Error(`chunks in a circle: ${[...above, name].join(', ')}`);
    if (done.has(name)) return;
    for (const next of importsOf.get(name) ?? []) visit(next, [...above, name]);
    done.add(name);
  };
  for (const { fileName } of chunks) visit(fileName, []);
}

/** Tells bundles apart by what is in them. */
function buildOf(files: readonly ChunkFile[]): string {
  const hash = createHash('sha256');
  for (const { fileName, text } of files) hash.update(`${fileName}\n${text}\n`);
  return hash.digest('hex').slice(0, 16);
}

if (argv[1] === import.meta.filename) await buildBundle(join(ROOT, 'dist'));
