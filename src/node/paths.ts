import type { Stats } from 'node:fs';
import { realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** A path with `/` between its steps, as reports write it. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** The name of a file in reports: its path from the working folder; absolute only where no relative path leads there. */
export function displayName(path: string, workingFolder: string): string {
  // As `relative` says it of most paths, without what Node compiles for that.
  if (path.startsWith(workingFolder) && path.charAt(workingFolder.length) === sep) {
    return slashed(path.slice(workingFolder.length + 1)) || '.';
  }
  return slashed(relative(workingFolder, path)) || '.';
}

/** Whether a path is a folder or lies in it. Both must be absolute, and real if links are to be seen through. */
export function isWithin(path: string, folder: string): boolean {
  const steps = relative(folder, path);
  return steps === '' || (steps !== '..' && !steps.startsWith(`..${sep}`) && !isAbsolute(steps));
}

/** The top of the git checkout that holds a folder; null where there is none. A worktree has a file named `.git`. */
export function gitTop(folder: string): string | null {
  for (let current = folder; ; current = dirname(current)) {
    if (statsAt(join(current, '.git')) !== null) return current;
    if (dirname(current) === current) return null;
  }
}

/** The folder that no file may lead out of: the top of the git checkout, else the working folder. */
export function rootOf(workingFolder: string): string {
  return gitTop(workingFolder) ?? workingFolder;
}

/**
 * The way from the root of the repository to the working folder, as SARIF needs it: `infra/vpn`, empty at the root.
 * The root is the top of the git checkout. In a GitHub workflow it is looked for no further than up to the workspace, which
 * holds one checkout or, each in a folder of its own, several; without one it is the workspace, else the working folder.
 */
export function folderInRepository(workingFolder: string, workspace: string | undefined): string {
  const folder = realPath(workingFolder) ?? workingFolder;
  const bound = workspace === undefined || workspace === '' ? null : realPath(workspace);
  const root = rootOf(folder);
  const isBeyond = bound !== null && isWithin(folder, bound) && (gitTop(folder) === null || !isWithin(root, bound));
  return slashed(relative(isBeyond ? bound : root, folder));
}

/** A path without links; null where it leads nowhere. */
export function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

/** What lies at a path, links followed; null where that is nothing, or cannot be told: whoever reads it will say why. */
export function statsAt(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
