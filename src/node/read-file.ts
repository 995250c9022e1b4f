import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { DEFAULT_LIMITS } from '../parsers/text/problem.js';
import type { Decoded } from './decode.js';
import { decode } from './decode.js';
import { errorCode } from './journal.js';

type Fault = 'BECAME_LINK' | 'NO_REGULAR_FILE' | 'TOO_LARGE';

/** A file is not read for a reason that the system knows nothing of; `code` tells which. */
class UnfitFile extends Error {
  readonly code: Fault;

  constructor(code: Fault) {
    super(code);
    this.code = code;
  }
}

const READING = constants.O_RDONLY | constants.O_NONBLOCK;

/** Windows has no such flag. */
const NO_LINKS: number | undefined = constants.O_NOFOLLOW;

/** Files without a size, as `/proc` has them, are read in pieces of so many bytes. */
const PIECE = 64 * 1024;

/** A text of so many UTF-16 units takes at most so many bytes: three for a unit, and a byte order mark. */
export function mostBytes(textLength: number): number {
  return 3 * textLength + 3;
}

/**
 * The bytes of a regular file. The open file is asked what it is and how large, not its path: since somebody looked at
 * that, a pipe may lie there, which would be waited for, or a file that takes all memory.
 */
export function readBytes(path: string, textLength = DEFAULT_LIMITS.textLength): Buffer {
  return bytesOf(openSync(path, READING), textLength);
}

/**
 * The text of the same for a path that was resolved and found to lie where the run may read. A link that has taken the
 * place of the file since then may lead anywhere, and is refused.
 */
export function readText(path: string, textLength?: number): Decoded {
  return decode(bytesOf(openedWithoutLinks(path), textLength, room));
}

/** Holds the bytes of one file after another until they are text: a run reads thousands, and each would take its own. */
const room = Buffer.allocUnsafeSlow(PIECE);

function openedWithoutLinks(path: string): number {
  try {
    return openSync(path, READING | (NO_LINKS ?? 0));
  } catch (error) {
    throw errorCode(error) === 'ELOOP' ? new UnfitFile('BECAME_LINK') : error;
  }
}

/** @param place Where the bytes may go, if they fit. */
function bytesOf(descriptor: number, textLength = DEFAULT_LIMITS.textLength, place: Buffer | null = null): Buffer {
  const most = mostBytes(textLength);
  try {
    const stats = fstatSync(descriptor);
    // Reading a folder is an error of its own.
    if (!stats.isFile() && !stats.isDirectory()) throw new UnfitFile('NO_REGULAR_FILE');
    if (stats.size > most) throw new UnfitFile('TOO_LARGE');
    const { size } = stats;
    if (size === 0) return unsized(descriptor, most);
    const fits = place !== null && size <= place.length;
    return filled(descriptor, fits ? place.subarray(0, size) : Buffer.allocUnsafe(size));
  } finally {
    closeSync(descriptor);
  }
}

/** As many bytes as are there, and no more than there were at first: somebody may be writing. */
function filled(descriptor: number, bytes: Buffer): Buffer {
  let done = 0;
  for (let count = -1; count !== 0 && done < bytes.length; done += count) {
    count = readSync(descriptor, bytes, done, bytes.length - done, null);
  }
  return bytes.subarray(0, done);
}

function unsized(descriptor: number, most: number): Buffer {
  const pieces: Buffer[] = [];
  for (let length = 0; ;) {
    const piece = Buffer.allocUnsafe(PIECE);
    const count = readSync(descriptor, piece, 0, PIECE, null);
    if (count === 0) return Buffer.concat(pieces);
    length += count;
    if (length > most) throw new UnfitFile('TOO_LARGE');
    pieces.push(piece.subarray(0, count));
  }
}
