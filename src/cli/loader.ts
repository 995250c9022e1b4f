import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { commandIn } from './command-names.js';

/**
 * Loads the chunks of the bundle. Compiling half a megabyte of code takes Node longer than linting a file, so what V8
 * made of each chunk is kept beside the chunks, as `module.enableCompileCache()` of Node 22 keeps it; with that, the
 * cache would lie in the folder for temporary files, where others may write, and Node 20 has none. Who can write beside
 * the chunks can change the chunks too. A folder that cannot be written is no fault: the next run compiles again.
 */
declare const IPSEC_LINT_BUILD: string;

type Exports = Readonly<Record<string, unknown>>;

interface Chunk {
  exports: Exports;
}

type Body = (exports: Exports, load: (id: string) => unknown, chunk: Chunk, folder: string) => void;

const CHUNKS = join(import.meta.dirname, 'chunks');
const CACHE = join(import.meta.dirname, '.cache');

/** What a command has called is what is compiled of a chunk: each has its own, or the first one would slow the others. */
const COMMAND = commandIn(process.argv.slice(2)) ?? 'lint';

/** V8 checks its own version and flags, but of a source no more than its length: the build stands for the rest. */
const BUILD = `${IPSEC_LINT_BUILD}-${process.version}-${process.arch}`;

const chunks = new Map<string, Chunk>();
const uncached: { readonly name: string; readonly script: Script }[] = [];

/** What a chunk, or a module of Node, exports. */
export function load(id: string): unknown {
  if (!id.startsWith('.')) return process.getBuiltinModule(id);
  const name = id.slice(id.lastIndexOf('/') + 1);
  const known = chunks.get(name);
  if (known !== undefined) return known.exports;
  const chunk: Chunk = { exports: {} };
  chunks.set(name, chunk);
  bodyOf(name)(chunk.exports, load, chunk, CHUNKS);
  return chunk.exports;
}

/** A chunk is a function, as `scripts/build.ts` writes it, in ASCII, which is read fastest as Latin-1. */
function bodyOf(name: string): Body {
  const filename = join(CHUNKS, name);
  const cachedData = cached(name);
  const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData && { cachedData }) });
  if (cachedData === undefined || script.cachedDataRejected === true) uncached.push({ name, script });
  const body: unknown = script.runInThisContext();
  if (!isBody(body)) throw new TypeError(`${name} is no chunk`);
  return body;
}

function isBody(value: unknown): value is Body {
  return typeof value === 'function';
}

function cached(name: string): Buffer | undefined {
  try {
    return readFileSync(kept(name));
  } catch {
    return undefined;
  }
}

/** The file of what is compiled of a chunk. */
function kept(chunk: string): string {
  return join(CACHE, `${BUILD}-${COMMAND}-${chunk}.bin`);
}

/** Keeps what was compiled: at the end of a run, when the functions that it needed are. */
export function keep(): void {
  if (uncached.length === 0 || process.env['NODE_DISABLE_COMPILE_CACHE'] !== undefined) return;
  try {
    mkdirSync(CACHE, { recursive: true });
    for (const file of readdirSync(CACHE)) if (!file.startsWith(BUILD)) rmSync(join(CACHE, file), { force: true });
    for (const { name, script } of uncached) {
      const draft = `${kept(name)}.${String(process.pid)}`;
      writeFileSync(draft, script.createCachedData(), { mode: 0o600 });
      renameSync(draft, kept(name));
    }
  } catch {
    // Read-only, or full: nothing is lost but time.
  }
}
