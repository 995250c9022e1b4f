import { basename, dirname, resolve } from 'node:path';
import { CONFIGURATION_NAMES, MANIFEST, sectionOf } from './config.js';
import { decode } from './decode.js';
import type { Changes } from './git.js';
import { displayName, isWithin, realPath } from './paths.js';
import { readBytes } from './read-file.js';

/** What a run goes by. */
export interface RunFiles {
  readonly workingFolder: string;
  /** The files of the configuration, absolute and without links. */
  readonly configuration: ReadonlySet<string>;
  /** Whether it is the nearest one, which may have been another file before. */
  readonly isNearest: boolean;
  /** The baseline, as it was named. */
  readonly baseline: string | null;
}

/**
 * The name of a changed file that has a say in all findings of a run: of its configuration, as it is now or was before, or
 * of its baseline. Null where there is none.
 */
export function changedSettings(changes: Changes, run: RunFiles): string | null {
  const folder = realPath(run.workingFolder) ?? run.workingFolder;
  const isAbove = (path: string): boolean => run.isNearest && isWithin(folder, dirname(path));
  const { files, deleted } = changes;
  const has = (path: string): boolean =>
    basename(path) === MANIFEST
      ? (run.configuration.has(path) || isAbove(path)) && hasOtherSection(path, changes)
      : run.configuration.has(path);
  const wasThere = (path: string): boolean =>
    isAbove(path) && (basename(path) === MANIFEST ? has(path) : CONFIGURATION_NAMES.includes(basename(path)));
  const found = [...files].find(has) ?? [...deleted].find(wasThere);
  if (found !== undefined) return displayName(found, folder);
  const { baseline } = run;
  const isChanged = baseline !== null && files.has(realPath(resolve(folder, baseline)) ?? '');
  return isChanged ? baseline : null;
}

/** Whether a manifest says something else of the linter than before; most of its changes are about other things. */
function hasOtherSection(path: string, { files, textBefore }: Changes): boolean {
  try {
    const before = sectionOf(textBefore(path) ?? '');
    return before !== (files.has(path) ? sectionOf(decode(readBytes(path)).text) : null);
  } catch {
    return true;
  }
}
