import { resolve } from 'node:path';
import { UserError } from '../model/user-error.js';
import { isCandidate } from '../node/inputs.js';
import { Journal } from '../node/journal.js';
import { realPath } from '../node/paths.js';
import { sourcesOf } from '../node/read.js';
import { lintLoading } from './lint-loading.js';

/** Longer texts are not looked into: a report may be of any length, and reading it would take as long as the run. */
const LONGEST = 1024 * 1024;

/**
 * Refuses to write over bodies that nobody named: a report takes the place of that of the last run, but not of what a walk
 * would have read, had it not been left out for being the file of a report.
 * @param written As the command line names them; null where it names none.
 */
export async function refuseBodies(written: readonly (string | null)[], workingFolder: string): Promise<void> {
  for (const file of written) {
    if (file === null || !(await holdsBody(resolve(workingFolder, file)))) continue;
    throw new UserError(`${file} holds a body of an API, and would be overwritten`, 'Write into another file.');
  }
}

async function holdsBody(file: string): Promise<boolean> {
  const path = isCandidate(file) ? realPath(file) : null;
  if (path === null) return false;
  const reading = { stdin: null, journal: new Journal(), textLength: LONGEST };
  const sources = sourcesOf([{ path, name: file, named: false }], reading);
  return (await lintLoading(sources, {})).summary.recognised > 0;
}
