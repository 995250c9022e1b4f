import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { asksForHelp, commandIn } from './command-names.js';
import { wholeOf } from './kept-whole.js';
import type { keep, Length, Loaded } from './keeping.js';
import { isLongRun } from './long-run-mark.js';

/**
 * Loads the chunks of the bundle. Compiling half a megabyte of code takes Node longer than linting a file, so what V8
 * made of each chunk is kept beside the chunks, as `module.enableCompileCache()` of Node 22 keeps it; with that, the
 * cache would lie in the folder for temporary files, where others may write, and Node 20 has none. Who can write beside
 * the chunks can change the chunks too. A folder that cannot be written is no fault: the next run compiles again.
 */
declare const IPSEC_LINT_BUILD: string;

/** The chunks that some files hold beside their own. */
declare const IPSEC_LINT_PACKS: Readonly<Record<'main.js' | 'lint.js', readonly string[]>>;

type Exports = Readonly<Record<string, unknown>>;

/** What a chunk fills in, as `scripts/build/chunk-text.ts` writes it. */
interface Chunk {
  /** Makes what the chunk exports when another one first needs it: hundreds of names, of which a start needs one. */
  exports: () => Exports;
  /** What an `import()` asks for, by name. */
  namespaces: Exports;
}

type Body = (
  load: (id: string) => unknown,
  loadNamespace: (id: string, name: string) => unknown,
  chunk: Chunk,
  folder: string,
) => void;

const CHUNKS = join(import.meta.dirname, 'chunks');
const CACHE = join(import.meta.dirname, '.cache');

const words = process.argv.slice(2);

/** What a command has called is what is compiled of a chunk: each has its own, or the first one would slow the others. */
const COMMAND = words.some(asksForHelp) ? 'help' : (commandIn(words) ?? 'lint');

/** The file that is loaded first. */
const FIRST = COMMAND === 'lint' ? 'lint.js' : 'main.js';

/** V8 checks its own version and flags, but of a source no more than its length: the build stands for the rest. */
const BUILD = `${IPSEC_LINT_BUILD}-${process.version}-${process.arch}`;

/** What is compiled of a file, and after what kind of run it was kept. */
interface Compiled {
  readonly data: Buffer;
  readonly after: Length;
}

const bodies = new Map<string, Body>();
const chunks = new Map<string, Chunk>();
const loaded: Loaded[] = [];
let isKeeping = false;

/** Has what is loaded from now on kept at the end of the run, as it is compiled then. */
export function keepCompiled(): void {
  isKeeping = process.env['NODE_DISABLE_COMPILE_CACHE'] === undefined;
}

/** What a chunk, or a module of Node, exports. */
export function load(id: string): unknown {
  if (!id.startsWith('.')) return process.getBuiltinModule(id);
  const chunk = chunkOf(id);
  const exports = chunk.exports();
  chunk.exports = () => exports;
  return exports;
}

/** What an `import()` asks a chunk for that holds other modules too. */
function loadNamespace(id: string, name: string): Promise<unknown> {
  return Promise.resolve().then(() => chunkOf(id).namespaces[name]);
}

function chunkOf(id: string): Chunk {
  const name = id.slice(id.lastIndexOf('/') + 1);
  const known = chunks.get(name);
  if (known !== undefined) return known;
  const chunk: Chunk = { exports: () => ({}), namespaces: {} };
  chunks.set(name, chunk);
  bodyOf(name)(load, loadNamespace, chunk, CHUNKS);
  return chunk;
}

function bodyOf(name: string): Body {
  if (!bodies.has(name)) loadFile(IPSEC_LINT_PACKS[FIRST].includes(name) ? FIRST : name);
  const body = bodies.get(name);
  if (body === undefined) throw new TypeError(`${name} is no chunk`);
  return body;
}

/** A file has its chunks as functions, in ASCII, which is read fastest as Latin-1. */
function loadFile(name: string): void {
  const filename = join(CHUNKS, name);
  const code = contentOf(filename).toString('latin1');
  const compiled = compiledOf(name);
  const cachedData = compiled?.data;
  const script = new Script(code, { filename, ...(cachedData && { cachedData }) });
  const isKept = compiled !== null && script.cachedDataRejected !== true;
  if (isKeeping && (!isKept || compiled.after === 'long')) {
    if (loaded.length === 0) process.once('exit', keepLoaded);
    loaded.push({ name, script, isKept });
  }
  const found: unknown = script.runInThisContext();
  if (!isPack(found)) throw new TypeError(`${name} holds no chunks`);
  for (const [chunk, body] of Object.entries(found)) bodies.set(chunk, body);
}

function isPack(value: unknown): value is Readonly<Record<string, Body>> {
  return typeof value === 'object' && value !== null;
}

function compiledOf(name: string): Compiled | null {
  for (const after of ['short', 'long'] as const) {
    try {
      const data = wholeOf(contentOf(fileOf(name, after)));
      if (data !== null) return { data, after };
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

/** The file of what is compiled of another one. */
function fileOf(name: string, after: Length): string {
  return join(CACHE, [BUILD, COMMAND, after, `${name}.bin`].join('-'));
}

function keepLoaded(code: number): void {
  // A run that came to nothing has not called what the next one needs, which would keep nothing more.
  if (code > 1) return;
  // How to keep them is loaded now: most runs need it not.
  const scripts = [...loaded];
  try {
    const keeping = load('./keep.js');
    if (!isKeeper(keeping)) return;
    keeping.keep(scripts, { folder: CACHE, build: BUILD, fileOf }, isLongRun() ? 'long' : 'short');
  } catch {
    // Read-only, or full: nothing is lost but time.
  }
}

function isKeeper(value: unknown): value is { readonly keep: typeof keep } {
  return typeof value === 'object' && value !== null && 'keep' in value;
}
