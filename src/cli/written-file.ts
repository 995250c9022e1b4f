import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../model/user-error.js';
import { reasonOf } from '../node/journal.js';
import { writeFileAtomically } from '../node/write.js';
import type { Shell } from './shell.js';

/** Readable and writable by the owner alone. */
const OWNER_ONLY = 0o600;

/** Writes what a command was asked to make; where it holds a key, into a file that its owner alone can read. */
export async function writeMade(
  file: string,
  text: string,
  holdsKey: boolean,
  { workingFolder }: Pick<Shell, 'workingFolder'>,
): Promise<void> {
  const path = resolve(workingFolder, file);
  try {
    if (holdsKey) refuseDevice(file, path);
    await writeFileAtomically(path, [text], holdsKey ? OWNER_ONLY : undefined);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${file}: cannot be written: ${reasonOf(error)}`);
  }
}

/**
 * Refuses to write a key into what is no regular file: `/dev/stdout` is standard output under another name, and the mode
 * of a pipe or a device protects nothing.
 */
function refuseDevice(file: string, path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || stats.isFile()) return;
  throw new UserError(`${file} is no regular file, and a key goes into nothing else`, 'Name a file.');
}
