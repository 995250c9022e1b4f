import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ignore from 'ignore';
import type { Ignore } from 'ignore';
import { slashed } from './paths.js';

/** The name of the files that are read. */
export const GITIGNORE = '.gitignore';

/**
 * The `.gitignore` files that hold for a folder: its own and those above it. The deepest file that speaks of a path
 * decides (gitignore(5), «PATTERN FORMAT»). Folders that are ignored must not be entered: nothing in them can be
 * taken in again.
 */
export class IgnoreRules {
  readonly #outer: IgnoreRules | null;
  readonly #folder: string;
  readonly #matcher: Ignore;

  private constructor(outer: IgnoreRules | null, folder: string, patterns: string) {
    this.#outer = outer;
    this.#folder = folder;
    // Git compares with case unless it is told otherwise.
    this.#matcher = ignore({ ignorecase: false }).add(patterns);
  }

  /** The rules of a folder: those that hold around it and its own file, if it can be read. */
  static within(outer: IgnoreRules | null, folder: string): IgnoreRules | null {
    try {
      return new IgnoreRules(outer, folder, readFileSync(join(folder, GITIGNORE), 'utf8'));
    } catch {
      return outer;
    }
  }

  /**
   * The rules that hold around a folder, from the top of its checkout down to its parent. None if they ignore the
   * folder itself: whoever names it wants it read.
   */
  static around(folder: string, top: string | null): IgnoreRules | null {
    if (top === null || folder === top) return null;
    const parents: string[] = [];
    for (let parent = dirname(folder); parent !== top; parent = dirname(parent)) parents.unshift(parent);
    const rules = [top, ...parents].reduce<IgnoreRules | null>(
      (outer, parent) => IgnoreRules.within(outer, parent),
      null,
    );
    return rules?.ignores(folder, true) === true ? null : rules;
  }

  /** Whether a file or folder is ignored. */
  ignores(path: string, isFolder: boolean): boolean {
    const steps = slashed(relative(this.#folder, path));
    const { ignored, unignored } = this.#matcher.test(isFolder ? `${steps}/` : steps);
    if (ignored) return true;
    if (unignored) return false;
    return this.#outer?.ignores(path, isFolder) ?? false;
  }
}
