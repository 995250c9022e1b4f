import { dirname, resolve } from 'node:path';
import { lazy } from '../model/lazy.js';
import { Source } from '../model/source.js';
import { reasonOf } from './journal.js';
import { displayName, isWithin, realPath, rootOf } from './paths.js';
import { readText } from './read-file.js';

/** Why a file is not opened, in words. */
export interface Refusal {
  readonly refused: string;
}

/**
 * Opens a file that a source names, `curl -d @body.json`: from the source's folder, else from the working folder, which
 * is where curl looks. Files outside the root are refused, links resolved: a body of a pull request must not make the
 * linter read the machine.
 * @param textLength How many characters a file may have, where it is not the default.
 */
export function fileOpener(
  workingFolder: string,
  textLength?: number,
): (path: string, from: Source) => Source | Refusal {
  const folders = lazy(() => {
    const folder = realPath(workingFolder) ?? workingFolder;
    return { folder, root: rootOf(folder) };
  });
  return (path, from) => {
    const { folder, root } = folders();
    const candidates = [resolve(folder, dirname(from.name), path), resolve(folder, path)];
    // A path out of the root is refused before anything is asked of the file system about it.
    const inside = candidates.filter((candidate) => isWithin(candidate, root));
    if (inside.length === 0) return { refused: 'it is outside the repository' };
    const found = inside.find((candidate) => realPath(candidate) !== null);
    if (found === undefined) return { refused: 'no such file' };
    const real = realPath(found);
    if (real === null || !isWithin(real, root)) return { refused: 'it is outside the repository' };
    try {
      return new Source(displayName(found, folder), readText(real, textLength).text);
    } catch (error) {
      return { refused: reasonOf(error) };
    }
  };
}
