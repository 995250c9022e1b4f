import type { Notice, Skipped } from '../model/report.js';

/** What happened to files on the way to the linter. */
export class Journal {
  /** What a reader should know: skipped devices, undecodable characters, and, as failures, what could not be read. */
  readonly notices: Notice[] = [];
  /** Files that are no input, for `--verbose`. */
  readonly skipped: Skipped[] = [];

  notice(file: string, message: string): void {
    this.notices.push({ file, message });
  }

  fail(file: string, message: string): void {
    this.notices.push({ file, message, fails: true });
  }

  skip(file: string, reason: string): void {
    this.skipped.push({ file, reason });
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or folder'],
  ['ENOTDIR', 'a part of the path is no folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its links lead in a circle'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EMFILE', 'too many files are open'],
  ['ENOSPC', 'no space is left on the device'],
  ['EROFS', 'the file system is read-only'],
  ['EIO', 'the device reports an error'],
  ['BECAME_LINK', 'a link has taken its place'],
  ['NO_REGULAR_FILE', 'it is no regular file'],
  ['TOO_LARGE', 'it is larger than the limit textLength allows'],
  ['ERR_FS_FILE_TOO_LARGE', 'it is larger than 2 GiB'],
  ['ERR_STRING_TOO_LONG', 'it is larger than 512 MiB'],
  ['ERR_INVALID_ARG_VALUE', 'its name holds a NUL character'],
]);

/** The code of a system error; null for any other. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Why a system call failed, in words, without the path that Node puts into its message. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  if (code === null) throw error;
  return REASONS.get(code) ?? code;
}
