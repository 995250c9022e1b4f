import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../model/user-error.js';
import type { Environment } from './terminal.js';

/** Readable and writable by the owner alone: the mode of files that hold a key. */
export const OWNER_ONLY = 0o600;

/** The pre-shared key in an environment variable. */
export function keyIn(variable: string, environment: Environment): string {
  const key = environment[variable];
  if (key !== undefined && key !== '') return key;
  throw new UserError(`the environment variable ${variable} is not set`, 'Set it to the pre-shared key.');
}

/**
 * Refuses to write a key into what is no regular file: `/dev/stdout` is standard output under another name, and the mode
 * of a pipe or a device protects nothing.
 */
export function refuseDevice(file: string, workingFolder: string): void {
  const stats = statSync(resolve(workingFolder, file), { throwIfNoEntry: false });
  if (stats === undefined || stats.isFile()) return;
  throw new UserError(`${file} is no regular file, and a key goes into nothing else`, 'Name a file.');
}
