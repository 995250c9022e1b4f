import { resolve } from 'node:path';
import { UserError } from '../model/user-error.js';

/**
 * Refuses to write where something lies that is to be read: a body must outlive the run that looks at it.
 * @param read Words of the command line: `FILE`, `FILE#end`, folders, patterns, `-`.
 * @param written The files that options name; null: standard output.
 */
export function refuseOverwriting(
  read: readonly string[],
  written: readonly (string | null)[],
  workingFolder: string,
): void {
  const inputs = new Set(read.flatMap(filesMeant).map((file) => resolve(workingFolder, file)));
  for (const file of written) {
    if (file === null || !inputs.has(resolve(workingFolder, file))) continue;
    throw new UserError(`${file} is to be read, and would be overwritten`, 'Write into another file.');
  }
}

/** The files that a word may mean: a name may hold a `#` itself. */
function filesMeant(word: string): readonly string[] {
  const files = [word];
  for (let mark = word.indexOf('#'); mark !== -1; mark = word.indexOf('#', mark + 1)) files.push(word.slice(0, mark));
  return files.filter((file) => file !== '-' && file !== '');
}
