import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { commandIn } from './command-names.js';
import { isLongRun } from './long-run-mark.js';

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

/**
 * A run over many files compiles what a run over one never needs, and all that is kept takes time at every start. What
 * follows a long run is kept apart therefore. A short run that starts with it drops it: the next one compiles anew, and
 * keeps what a short run needs.
 */
type Length = 'short' | 'long';

/** What is compiled of a chunk, and after what kind of run it was kept. */
interface Compiled {
  readonly data: Buffer;
  readonly after: Length;
}

/** A chunk that nothing was kept of after a short run. */
interface Loaded {
  readonly name: string;
  readonly script: Script;
  /** Whether what was kept after a long run could be used. */
  readonly isKept: boolean;
}

const chunks = new Map<string, Chunk>();
const loaded: Loaded[] = [];

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
  const code = contentOf(filename).toString('latin1');
  const compiled = compiledOf(name);
  const cachedData = compiled?.data;
  const script = new Script(code, { filename, ...(cachedData && { cachedData }) });
  const isKept = compiled !== null && script.cachedDataRejected !== true;
  if (!isKept || compiled.after === 'long') loaded.push({ name, script, isKept });
  const body: unknown = script.runInThisContext();
  if (!isBody(body)) throw new TypeError(`${name} is no chunk`);
  return body;
}

function isBody(value: unknown): value is Body {
  return typeof value === 'function';
}

function compiledOf(name: string): Compiled | null {
  for (const after of ['short', 'long'] as const) {
    try {
      return { data: contentOf(fileOf(name, after)), after };
    } catch {
      // Nothing was kept after such a run.
    }
  }
  return null;
}

/** Holds what was read last: to have the system clear memory for each file takes longer than to read it. */
let room = Buffer.allocUnsafeSlow(1 << 20);

/** The content of a file, until the next one is read. */
function contentOf(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    if (size > room.length) room = Buffer.allocUnsafeSlow(size);
    return room.subarray(0, readSync(descriptor, room, 0, size, 0));
  } finally {
    closeSync(descriptor);
  }
}

/** The file of what is compiled of a chunk. */
function fileOf(chunk: string, after: Length): string {
  return join(CACHE, [BUILD, COMMAND, after, `${chunk}.bin`].join('-'));
}

/** Keeps what was compiled: at the end of a run, when the functions that it needed are. */
export function keep(): void {
  if (loaded.length === 0 || process.env['NODE_DISABLE_COMPILE_CACHE'] !== undefined) return;
  try {
    mkdirSync(CACHE, { recursive: true });
    for (const file of readdirSync(CACHE)) if (!file.startsWith(BUILD)) rmSync(join(CACHE, file), { force: true });
    const after = isLongRun() ? 'long' : 'short';
    for (const { name, script, isKept } of loaded) {
      if (!isKept) write(fileOf(name, after), script.createCachedData());
      else if (after === 'short') rmSync(fileOf(name, 'long'), { force: true });
    }
  } catch {
    // Read-only, or full: nothing is lost but time.
  }
}

/** Writes a file whole or not at all: other runs may read it. */
function write(file: string, data: Buffer): void {
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, data, { mode: 0o600 });
  renameSync(draft, file);
}
