import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../model/user-error.js';
import { Journal } from '../node/journal.js';
import { realPath } from '../node/paths.js';
import { sourcesOf } from '../node/read.js';
import { lintLoading } from './lint-loading.js';

/** Longer files are not looked into: a report may be of any length, and reading it would take as long as linting. */
const LONGEST = 1024 * 1024;

/**
 * Refuses to write over requests that nobody named: a report takes the place of that of the last run, but not of a body,
 * which the walk leaves out for being the file of a report.
 * @param written As the command line names them; null where it names none.
 */
export async function refuseBodies(written: readonly (string | null)[], workingFolder: string): Promise<void> {
  for (const file of written) {
    if (file === null || !(await holdsBody(resolve(workingFolder, file)))) continue;
    throw new UserError(`${file} holds a request, and would be overwritten`, 'Write into another file.');
  }
}

async function holdsBody(file: string): Promise<boolean> {
  const path = realPath(file);
  const stats = path === null ? undefined : statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true || stats.size > LONGEST) return false;
  const sources = sourcesOf([{ path, name: file, named: false }], { stdin: null, journal: new Journal() });
  return (await lintLoading(sources, {})).summary.recognised > 0;
}
