import { fstatSync, statSync } from 'node:fs';

const STANDARD_OUTPUT = 1;

/**
 * A test for the file that standard output goes into, as a shell makes it for `> report.json`: it is no input of the run
 * that fills it. Null where standard output is no regular file, as nearly always: then no file needs to be asked.
 */
export function outputTest(): ((path: string) => boolean) | null {
  const output = identityOf(() => fstatSync(STANDARD_OUTPUT, { bigint: true }));
  if (output === null) return null;
  return (path) => identityOf(() => statSync(path, { bigint: true })) === output;
}

interface Stats {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly isFile: () => boolean;
}

/** What tells a regular file from all others; null where that is not known: some file systems of Windows give no number. */
function identityOf(stats: () => Stats): string | null {
  try {
    const found = stats();
    return found.isFile() && found.ino !== 0n ? `${found.dev} ${found.ino}` : null;
  } catch {
    return null;
  }
}
