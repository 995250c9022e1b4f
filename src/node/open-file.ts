import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, resolve } from 'node:path';
import picomatch from 'picomatch';
import { Source } from '../model/source.js';
import { decode } from './decode.js';
import { reasonOf } from './journal.js';
import { displayName, isWithin, realPath, rootOf } from './paths.js';

/** Why a file is not opened, in words. */
export interface Refusal {
  readonly refused: string;
}

/**
 * Opens a file that a source names, `curl -d @body.json`: from the source's folder, else from the working folder, which
 * is where curl looks. Files outside the root are refused, links resolved: a body of a pull request must not make the
 * linter read the machine.
 */
export function fileOpener(workingFolder: string): (path: string, from: Source) => Source | Refusal {
  const folder = realPath(workingFolder) ?? workingFolder;
  const root = rootOf(folder);
  return (path, from) => {
    const candidates = [resolve(folder, dirname(from.name), path), resolve(folder, path)];
    // A path out of the root is refused before anything is asked of the file system about it.
    const inside = candidates.filter((candidate) => isWithin(candidate, root));
    if (inside.length === 0) return { refused: 'it is outside the repository' };
    const found = inside.find((candidate) => realPath(candidate) !== null);
    if (found === undefined) return { refused: 'no such file' };
    const real = realPath(found);
    if (real === null || !isWithin(real, root)) return { refused: 'it is outside the repository' };
    try {
      if (!statSync(real).isFile()) return { refused: 'it is no regular file' };
      return new Source(displayName(found, folder), decode(readFileSync(real)).text);
    } catch (error) {
      return { refused: reasonOf(error) };
    }
  };
}

/**
 * Opens the files that an `include` names: a path, or a pattern whose last step has wildcards, from the source's folder.
 * Files outside the root are refused, links resolved. A pattern that nothing matches stands for no file, as in strongSwan.
 */
export function filesOpener(workingFolder: string): (pattern: string, from: Source) => readonly Source[] | Refusal {
  const folder = realPath(workingFolder) ?? workingFolder;
  const root = rootOf(folder);
  const open = fileOpener(workingFolder);
  return (pattern, from) => {
    const path = isAbsolute(pattern) ? pattern : resolve(folder, dirname(from.name), pattern);
    if (!isWithin(fixedFolder(path), root)) return { refused: 'it is outside the repository' };
    const opened: Source[] = [];
    for (const name of hasWildcards(pattern) ? matching(path, root) : [path]) {
      const source = open(name, from);
      if ('refused' in source) return source;
      opened.push(source);
    }
    return opened;
  };
}

function hasWildcards(pattern: string): boolean {
  return /[*?[]/u.test(pattern);
}

/** The folder that no wildcard changes. */
function fixedFolder(pattern: string): string {
  let folder = pattern;
  while (hasWildcards(folder)) folder = dirname(folder);
  return folder;
}

/** The files of the folders that a pattern names, in order of their names. */
function matching(pattern: string, root: string): readonly string[] {
  const outer = dirname(pattern);
  const folders = hasWildcards(outer) ? matching(outer, root) : [outer];
  const matches = picomatch(basename(pattern), { noextglob: true, nobrace: true, noglobstar: true });
  return folders.flatMap((folder) => {
    if (!isWithin(folder, root) || !isWithin(realPath(folder) ?? root, root)) return [];
    return namesIn(folder)
      .filter((name) => matches(name))
      .map((name) => resolve(folder, name));
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
