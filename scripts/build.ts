import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { argv } from 'node:process';
import type { Metafile } from 'esbuild';
import { build } from 'esbuild';
import { licensesOf } from './build/licenses.js';
import { toolkit } from './build/toolkit.js';

const ROOT = join(import.meta.dirname, '..');

/**
 * Bundles the command line and the Action into a folder: `cli.js` and `action.js`, which start at once, and `chunks/`,
 * loaded when a command, format or kind of file needs them. Equal sources give equal bytes, so that a committed bundle
 * can be checked. It is left readable: Node starts it as fast as one without blanks.
 */
export async function buildBundle(folder: string): Promise<void> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { cli: 'src/cli/main.ts', action: 'src/action/main.ts' },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    // Neutral, so that of each dependency the ES modules are taken, which leave out what nobody imports.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    plugins: [toolkit],
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    define: { IPSEC_LINT_VERSION: JSON.stringify(await version()) },
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  refuseForeign(metafile);
  const names = stableNames(metafile);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'chunks'), { recursive: true });
  for (const { path, text } of outputFiles) {
    const name = basename(path);
    const file = names.has(name) ? join(folder, 'chunks', names.get(name) ?? name) : join(folder, name);
    await writeFile(file, withStableNames(text, names));
  }
  await writeFile(join(folder, 'LICENSES.txt'), await licensesOf(ROOT, Object.keys(metafile.inputs)));
  await chmod(join(folder, 'cli.js'), 0o755);
}

/** A bundle runs where nothing is installed. */
function refuseForeign({ outputs }: Metafile): void {
  const foreign = Object.values(outputs).flatMap(({ imports }) =>
    imports.filter(({ external, path }) => external === true && !path.startsWith('node:')).map(({ path }) => path),
  );
  if (foreign.length > 0) throw new Error(`the bundle would import ${foreign.join(', ')}`);
}

async function version(): Promise<string> {
  const { version: value } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return value;
}

/**
 * Names of chunks by what is in them: a content hash would give every chunk another name with every change, and a
 * committed bundle would show files come and go.
 */
function stableNames({ outputs }: Metafile): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const loadedLater = new Set(Object.values(outputs).map(({ entryPoint }) => entryPoint));
  for (const [path, { entryPoint, inputs }] of Object.entries(outputs).sort(([one], [other]) => compare(one, other))) {
    if (basename(dirname(path)) !== 'chunks') continue;
    const source = entryPoint ?? Object.keys(inputs).sort(compare)[0] ?? 'runtime';
    const words = source
      .replace(/^src\//u, '')
      .replace(/^node_modules\//u, '')
      .replace(/\.[cm]?[jt]s$/u, '');
    // What the start of one program and a later import of another have in common stands beside that import's own chunk.
    const isShared = entryPoint === undefined && loadedLater.has(source);
    const name = `${words.replaceAll(/[^\w-]+/gu, '-')}${isShared ? '-shared' : ''}.js`;
    if (taken.has(name)) throw new Error(`two chunks would be named ${name}`);
    taken.add(name);
    names.set(basename(path), name);
  }
  return names;
}

function withStableNames(text: string, names: ReadonlyMap<string, string>): string {
  // esbuild's stand-in for a require that it cannot follow, which fails when it is reached.
  if (/(?<!function )__require\(/u.test(text)) throw new Error('a dependency asks for a module by require');
  return [...names].reduce((renamed, [from, to]) => renamed.replaceAll(from, to), text);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1;
}

if (argv[1] === import.meta.filename) await buildBundle(join(ROOT, 'dist'));
