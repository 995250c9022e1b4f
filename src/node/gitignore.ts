import { dirname, join, relative } from 'node:path';
import type { PathTest } from '../config/glob.js';
import { stepsTest } from '../config/glob.js';
import { decode } from './decode.js';
import { slashed } from './paths.js';
import { readBytes } from './read-file.js';

/** The name of the files that are read. */
export const GITIGNORE = '.gitignore';

/** No such file is longer, and no such line. */
const MOST_CHARACTERS = 1024 * 1024;
const LONGEST_LINE = 1_000;

/** One line of a file. */
interface Pattern {
  readonly matches: PathTest;
  /** Whether it takes in again what others leave out. */
  readonly negated: boolean;
  readonly foldersOnly: boolean;
}

/** What the lines of a file say of a path; null where none speaks of it. */
type Verdict = 'ignored' | 'unignored' | null;

/**
 * The `.gitignore` files that hold for a folder: its own and those above it. The deepest file that speaks of a path
 * decides (gitignore(5), «PATTERN FORMAT»). Folders that are ignored must not be entered: nothing in them can be
 * taken in again. The files come with the texts that are checked, so no line becomes a regular expression, which could be
 * made to take forever.
 */
export class IgnoreRules {
  readonly #outer: IgnoreRules | null;
  readonly #folder: string;
  readonly #patterns: readonly Pattern[];
  /** What is said of folders, whose files are asked about one after another. */
  readonly #folders = new Map<string, Verdict>();

  private constructor(outer: IgnoreRules | null, folder: string, text: string) {
    this.#outer = outer;
    this.#folder = folder;
    this.#patterns = text.split(/\r?\n/u).flatMap((line) => patternOf(line) ?? []);
  }

  /** The rules of a folder: those that hold around it and its own file, if it can be read. */
  static within(outer: IgnoreRules | null, folder: string): IgnoreRules | null {
    try {
      return new IgnoreRules(outer, folder, decode(readBytes(join(folder, GITIGNORE), MOST_CHARACTERS)).text);
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
    const verdict = this.#verdict(slashed(relative(this.#folder, path)), isFolder);
    return verdict === null ? (this.#outer?.ignores(path, isFolder) ?? false) : verdict === 'ignored';
  }

  #verdict(path: string, isFolder: boolean): Verdict {
    const end = path.lastIndexOf('/');
    const holder = end === -1 ? null : this.#folderVerdict(path.slice(0, end));
    return holder === 'ignored' ? holder : this.#own(path, isFolder);
  }

  #folderVerdict(path: string): Verdict {
    const known = this.#folders.get(path);
    if (known !== undefined) return known;
    const verdict = this.#verdict(path, true);
    this.#folders.set(path, verdict);
    return verdict;
  }

  /** The last line that speaks of a path decides. */
  #own(path: string, isFolder: boolean): Verdict {
    const last = this.#patterns.findLast(({ foldersOnly, matches }) => (isFolder || !foldersOnly) && matches(path));
    if (last === undefined) return null;
    return last.negated ? 'unignored' : 'ignored';
  }
}

/** What a line means; null for comments and for what git does not understand either. */
function patternOf(line: string): Pattern | null {
  if (line.startsWith('#') || line.length > LONGEST_LINE) return null;
  const negated = line.startsWith('!');
  const text = withoutTrailingBlanks(negated ? line.slice(1) : line);
  const foldersOnly = text.endsWith('/');
  const path = foldersOnly ? text.slice(0, -1) : text;
  if (path === '') return null;
  // A slash at the beginning or in the middle binds a pattern to the folder of the file.
  const bound = path.includes('/') ? spellingsOf(path.replace(/^\//u, '')) : [`**/${path}`];
  const tests = bound.flatMap((spelling) => testOf(spelling.split('/').map(anyDepth)) ?? []);
  return tests.length < bound.length
    ? null
    : { matches: (tested) => tests.some((test) => test(tested)), negated, foldersOnly };
}

function testOf(steps: readonly string[]): PathTest | null {
  // What is in a folder is not the folder itself.
  return stepsTest(steps.at(-1) === '**' ? [...steps, '*'] : steps);
}

// Git compares what stands before the first wildcard as it is, and takes two stars behind it for those that begin a
// pattern (`match_pathname` in dir.c): `a**/b` takes `ab` too, and `ax/y/b`; `/a**` takes all that begins with `a`.
function spellingsOf(path: string): readonly string[] {
  const { literal, end } = /^(?<literal>[^*?[\\]*[^*?[\\/])\*{2,}(?<end>$|\/.*)/u.exec(path)?.groups ?? {};
  if (literal === undefined || end === undefined) return [path];
  if (end === '') return [`${literal}*`, `${literal}*/**`];
  return [...spellingsOf(literal + end.slice(1)), `${literal}*/**${end}`];
}

/** More than two stars between slashes say no more than two (git's `wildmatch`). */
function anyDepth(step: string): string {
  return /^\*{3,}$/u.test(step) ? '**' : step;
}

/** Blanks at the end count only behind a backslash. */
function withoutTrailingBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ') end--;
  return end < text.length && text[end - 1] === '\\' ? text.slice(0, end + 1) : text.slice(0, end);
}
