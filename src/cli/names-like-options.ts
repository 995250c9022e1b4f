import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../model/user-error.js';

/**
 * Refuses words that are options and files alike, where a program writes the names of files behind the options: whoever may
 * add a file to a commit would choose the options of the run that checks it.
 */
export function refuseNamesLikeOptions(words: readonly string[], workingFolder: string): void {
  const end = words.indexOf('--');
  const before = end === -1 ? words : words.slice(0, end);
  const [ambiguous] = before.filter(
    (word, index) =>
      word.startsWith('-') && index !== before.indexOf('--as-found') && isThere(resolve(workingFolder, word)),
  );
  if (ambiguous === undefined) return;
  throw new UserError(
    `${ambiguous} reads as an option, and is the name of a file`,
    'Write -- before the names of files; for a hook of pre-commit, args: ["--"], behind all other arguments.',
  );
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
