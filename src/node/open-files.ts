import { readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, resolve } from 'node:path';
import { stepsTest } from '../config/glob.js';
import type { Source } from '../model/source.js';
import type { Refusal } from './open-file.js';
import { fileOpener } from './open-file.js';
import { isWithin, realPath, rootOf } from './paths.js';

/**
 * Opens the files that an `include` names: a path, or a pattern whose last step has wildcards, from the source's folder.
 * Files outside the root are refused, links resolved. A pattern that nothing matches stands for no file, as in strongSwan.
 */
export function filesOpener(
  workingFolder: string,
  textLength?: number,
): (pattern: string, from: Source) => readonly Source[] | Refusal {
  const folder = realPath(workingFolder) ?? workingFolder;
  const root = rootOf(folder);
  const open = fileOpener(workingFolder, textLength);
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
  const name = basename(pattern);
  const matches = stepsTest([name.replace(/^\*+/u, '*')]) ?? (() => false);
  const takes = (candidate: string): boolean =>
    (name.startsWith('.') || !candidate.startsWith('.')) && matches(candidate);
  return folders.flatMap((folder) => {
    if (!isWithin(folder, root) || !isWithin(realPath(folder) ?? root, root)) return [];
    return namesIn(folder)
      .filter(takes)
      .map((found) => resolve(folder, found));
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
