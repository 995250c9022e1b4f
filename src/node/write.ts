import { chmod, close, existsSync, mkdirSync, openSync, rename, rmSync, statSync, writeFile } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { UserError } from '../model/user-error.js';
import { errorCode, reasonOf } from './journal.js';
import { realPath } from './paths.js';

/** What a report is written to: a stream, or as much of one as is needed. */
export interface Outlet {
  /** Writes a text and then says whether that went wrong. */
  write(text: string, written?: (error?: Error | null) => void): unknown;
  /** Whether nobody reads any longer. */
  readonly destroyed: boolean;
}

/** Pieces of a report are short: they are written in blocks of about this many characters. */
const BLOCK = 64 * 1024;

/** What is written into a file: text, which becomes UTF-8, or bytes. */
type Content = Iterable<string> | Uint8Array;

function* blocks(chunks: Iterable<string>): Generator<string> {
  let block = '';
  for (const chunk of chunks) {
    block += chunk;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}

/**
 * Whether an error says that nobody reads any longer. A process that is held up while it writes into a socket is told of a
 * reset where the reader has left something unread (unix(7); Node's pipes between processes are sockets).
 */
export function readerIsGone(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'EPIPE' || code === 'ECONNRESET';
}

/** Standard output takes no more: a full disk behind it, say. `code` is the system's. */
class UnwritableOutput extends UserError {
  readonly code: string;

  constructor(cause: Error, code: string) {
    super(`standard output cannot be written: ${reasonOf(cause)}`);
    this.code = code;
  }
}

/**
 * Writes to a stream at the speed at which it is read. A reader that has gone (`| head`) ends the writing, quietly; what
 * else the system says against it is a `UserError`.
 */
export async function writeStream(stream: Outlet, chunks: Iterable<string>): Promise<void> {
  for (const block of blocks(chunks)) {
    const error = await new Promise<Error | null | undefined>((resolve) => stream.write(block, resolve));
    if (readerIsGone(error) || stream.destroyed) return;
    const code = errorCode(error);
    if (error instanceof Error) throw code === null ? error : new UnwritableOutput(error, code);
  }
}

/**
 * Writes a file so that its path never holds a part of it: into a file beside it that takes its name at the end. An
 * interruption leaves neither. What is no regular file (`/dev/null`, a pipe) is written as it is.
 *
 * @param asked The mode of the file, whatever it was: 0o600 for what holds a key. By default that of the file that is there.
 */
export async function writeFileAtomically(path: string, content: Content, asked?: number): Promise<void> {
  const target = realPath(path) ?? path;
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats?.isFile() === false) {
    await writeInto(target, 'w', stats.mode, content);
    return;
  }
  makeFolder(dirname(target));
  const draft = join(
    dirname(target),
    `.${basename(target)}.${String(process.pid)}-${process.hrtime.bigint().toString(36)}`,
  );
  const stop = removeOnSignal(draft);
  try {
    await writeInto(draft, 'wx', asked ?? stats?.mode ?? 0o666, content);
    // The mode of a file that is there already holds, whatever the process masks out of new ones.
    const mode = asked ?? stats?.mode;
    if (mode !== undefined) await promisify(chmod)(draft, mode);
    await promisify(rename)(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    await signalsSeen();
    stop();
  }
}

/** A signal that came before this call is dispatched at the latest in the second turn of the event loop from now. */
async function signalsSeen(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await promisify(setImmediate)();
}

/** Step by step: Node's own recursion never ends where a folder cannot be made for want of a parent that exists (`/proc`). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/**
 * `node:fs/promises` does this too, but Node loads much for it. The file is opened at once, so that no interruption comes
 * between, which would look for it before it is there.
 */
async function writeInto(path: string, flags: string, mode: number, content: Content): Promise<void> {
  const file = openSync(path, flags, mode);
  try {
    const pieces = content instanceof Uint8Array ? [content] : blocks(content);
    for (const piece of pieces) await promisify(writeFile)(file, piece);
  } finally {
    await promisify(close)(file);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Removes a file if the process is told to end, which it then does. Gives back what takes the precaution off. */
function removeOnSignal(path: string): () => void {
  const stop = (): void => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals): void => {
    rmSync(path, { force: true });
    stop();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return stop;
}
