import type { Stats } from 'node:fs';
import {
  close,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  mkdirSync,
  openSync,
  rename,
  rmSync,
  statSync,
  writeFile,
} from 'node:fs';
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
 * Writes a file so that its path never holds a part of it: into a file beside it that takes its name at the end, with the
 * owner, group and mode of the file that is there. An interruption leaves neither. What is no regular file (`/dev/null`, a
 * pipe) is written as it is.
 *
 * @param asked The mode of the file, whatever it was: 0o600 for what holds a key, which belongs to whoever writes it.
 */
export async function writeFileAtomically(path: string, content: Content, asked?: number): Promise<void> {
  const target = realPath(path) ?? path;
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats?.isFile() === false) {
    await writeInto(openSync(target, 'w', stats.mode), content);
    return;
  }
  makeFolder(dirname(target));
  const draft = join(
    dirname(target),
    `.${basename(target)}.${String(process.pid)}-${process.hrtime.bigint().toString(36)}`,
  );
  const stop = removeOnSignal(draft);
  try {
    // Opened at once, so that no interruption comes between, which would look for it before it is there. Until it has the
    // group of the old file, its own group may read nothing.
    const file = openSync(draft, 'wx', asked ?? (stats === undefined ? 0o666 : stats.mode & 0o600));
    await writeInto(file, content, () => {
      if (asked !== undefined) fchmodSync(file, asked);
      else if (stats !== undefined) takeOver(file, stats);
    });
    await promisify(rename)(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    await signalsSeen();
    stop();
  }
}

/**
 * Gives an open file owner, group and mode of the one whose place it takes, the mode last: a change of owner takes bits from
 * it. Who may not give files away keeps the file, and the group if possible: else neither members of another group nor
 * others may do more than both could. An open file is no path that somebody could make a link of in between.
 */
function takeOver(file: number, { uid, gid, mode }: Stats): void {
  const made = fstatSync(file);
  if ((made.uid === uid && made.gid === gid) || isGiven(file, uid, gid)) {
    fchmodSync(file, mode);
    return;
  }
  const shared = mode & (mode >> 3) & 0o7;
  fchmodSync(file, isGiven(file, made.uid, gid) ? mode & 0o777 : (mode & 0o700) | (shared << 3) | shared);
}

/** Whether an open file could be given to an owner and a group: few may, and a container may not know them. */
function isGiven(file: number, uid: number, gid: number): boolean {
  try {
    fchownSync(file, uid, gid);
    return true;
  } catch {
    return false;
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
 * Writes into an open file and closes it. `node:fs/promises` does this too, but Node loads much for it.
 * @param settle What is done with the file when all is written.
 */
async function writeInto(file: number, content: Content, settle?: () => void): Promise<void> {
  try {
    const pieces = content instanceof Uint8Array ? [content] : blocks(content);
    for (const piece of pieces) await promisify(writeFile)(file, piece);
    settle?.();
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
