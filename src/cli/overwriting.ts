import { resolve } from 'node:path';
import { UserError } from '../model/user-error.js';
import { realPath } from '../node/paths.js';

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

/**
 * Refuses to write over the configuration of the run.
 * @param configuration The files that it was read from, without links.
 */
export function refuseConfiguration(
  configuration: ReadonlySet<string>,
  written: readonly (string | null)[],
  workingFolder: string,
): void {
  for (const file of written) {
    const path = file === null ? null : realPath(resolve(workingFolder, file));
    if (path === null || !configuration.has(path)) continue;
    throw new UserError(
      `${file} is the configuration of the run, and would be overwritten`,
      'Write into another file.',
    );
  }
}

/** Something that a command writes, as messages call it, and its file; null: standard output, or that it is not written. */
interface Written {
  readonly what: string;
  readonly file: string | null;
}

/** Refuses to write two things into one file. */
export function refuseSharing(written: readonly Written[], workingFolder: string): void {
  const met = new Map<string, string>();
  for (const { what, file } of written) {
    if (file === null) continue;
    const path = resolve(workingFolder, file);
    const other = met.get(path);
    if (other !== undefined)
      throw new UserError(`${other} and ${what} would both go into ${file}`, 'Give each a file of its own.');
    met.set(path, what);
  }
}

/** The files that a word may mean: a name may hold a `#` itself. */
function filesMeant(word: string): readonly string[] {
  const files = [word];
  for (let mark = word.indexOf('#'); mark !== -1; mark = word.indexOf('#', mark + 1)) files.push(word.slice(0, mark));
  return files.filter((file) => file !== '-' && file !== '');
}
