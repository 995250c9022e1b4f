import { existsSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { lazy } from '../model/lazy.js';
import type { Glob } from './globs.js';
import type { IgnoreRules } from './gitignore.js';
import type { Journal } from './journal.js';
import { reasonOf } from './journal.js';
import { outputTest } from './output-file.js';
import { displayName, gitTop, realPath, rootOf, slashed, statsAt } from './paths.js';
import { Walk } from './walk.js';

/** Files that a walk of a folder takes; a file that is named is taken whatever its name. */
const EXTENSIONS: ReadonlySet<string> = new Set([
  '.json',
  '.yaml',
  '.yml',
  '.jsonl',
  '.ndjson',
  '.http',
  '.rest',
  '.sh',
]);

/** Whether a walk takes a file, by its name. */
function isCandidate(name: string): boolean {
  return EXTENSIONS.has(extname(name).toLowerCase());
}

/** The word for standard input. */
export const STDIN = '-';

/** A text to be read: a file, or what came in over standard input. */
export interface Input {
  /** Absolute and without links; null for standard input. */
  readonly path: string | null;
  readonly name: string;
  /** Whether it was named, and not found. */
  readonly named: boolean;
}

export interface InputOptions {
  readonly workingFolder: string;
  /** The name of standard input. */
  readonly stdinName: string;
  readonly gitignore: boolean;
  /** Whether files that are named count as found: nobody has said that they hold a body. */
  readonly asFound?: boolean;
  /**
   * The files of the run itself: they are no inputs unless they are named. See `ownFiles`. The file that standard output
   * goes into is one in any case.
   */
  readonly own?: ReadonlySet<string>;
  readonly journal: Journal;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The files of a run that are no requests, absolute and without links: those of its configuration, and those that options
 * name for it to read or to write. No walk can meet what is not there yet.
 *
 * @param named As the command line names them; null where it names none.
 */
export function ownFiles(
  workingFolder: string,
  configuration: ReadonlySet<string>,
  named: readonly (string | null)[],
): ReadonlySet<string> {
  const own = new Set(configuration);
  for (const file of named) {
    const path = file === null ? null : realPath(resolve(workingFolder, file));
    // A folder is no report, and what is in it is to be read.
    if (path !== null && !isFolder(path)) own.add(path);
  }
  return own;
}

interface IgnoreFiles {
  readonly around: (folder: string, top: string | null) => IgnoreRules | null;
  readonly within: (outer: IgnoreRules | null, folder: string) => IgnoreRules | null;
}

/**
 * What a list of paths, folders, globs and `-` stands for, each input once, folders in order of name. What folders and
 * globs need is loaded only where there are any.
 *
 * @throws UserError where a glob cannot be read.
 */
export async function inputsOf(paths: readonly string[], options: InputOptions): Promise<Iterable<Input>> {
  const absolute = (path: string): string => resolve(options.workingFolder, path);
  const patterns = paths.filter((path) => isGlob(path, absolute(path)));
  const hasFolders = paths.some((path) => path !== STDIN && isFolder(absolute(path)));
  const globs = patterns.length > 0 ? await globsOf(patterns) : new Map<string, Glob>();
  const ignores = (globs.size > 0 || hasFolders) && options.gitignore ? await import('./gitignore.js') : null;
  return new Inputs(paths, options, globs, ignores?.IgnoreRules ?? null);
}

async function globsOf(patterns: readonly string[]): Promise<ReadonlyMap<string, Glob>> {
  const { globOf } = await import('./globs.js');
  return new Map(patterns.map((pattern) => [pattern, globOf(slashed(pattern))]));
}

function isFolder(path: string): boolean {
  return statsAt(path)?.isDirectory() === true;
}

function isGlob(path: string, absolute: string): boolean {
  return /[*?[\]{}]|[+@!]\(/u.test(path) && !existsSync(absolute);
}

class Inputs implements Iterable<Input> {
  readonly #paths: readonly string[];
  readonly #options: InputOptions;
  readonly #globs: ReadonlyMap<string, Glob>;
  readonly #ignores: IgnoreFiles | null;
  readonly #isOutput = lazy(outputTest);

  constructor(
    paths: readonly string[],
    options: InputOptions,
    globs: ReadonlyMap<string, Glob>,
    ignores: IgnoreFiles | null,
  ) {
    this.#paths = paths;
    this.#options = options;
    this.#globs = globs;
    this.#ignores = ignores;
  }

  *[Symbol.iterator](): Generator<Input> {
    const seen = new Set<string>();
    for (const path of this.#paths) {
      for (const input of this.#inputs(path)) {
        const key = input.path ?? STDIN;
        if (seen.has(key)) continue;
        seen.add(key);
        yield input;
      }
    }
  }

  *#inputs(path: string): Generator<Input> {
    const { journal, stdinName, workingFolder } = this.#options;
    if (path === STDIN) {
      yield { path: null, name: stdinName, named: true };
      return;
    }
    const absolute = resolve(workingFolder, path);
    const name = displayName(absolute, workingFolder);
    const glob = this.#globs.get(path);
    try {
      const stats = statSync(absolute, { throwIfNoEntry: false });
      if (stats?.isDirectory() === true) {
        yield* this.#folder(absolute, isCandidate);
      } else if (stats?.isFile() === true) {
        yield* this.#file(absolute, name);
      } else if (stats !== undefined) {
        journal.fail(name, 'is no regular file; write - to read standard input');
      } else if (glob !== undefined) {
        yield* this.#glob(glob);
      } else {
        journal.fail(name, 'cannot be read: no such file or folder');
      }
    } catch (error) {
      journal.fail(name, `cannot be read: ${reasonOf(error)}`);
    }
  }

  *#file(absolute: string, name: string): Generator<Input> {
    const { asFound = false, own = NONE } = this.#options;
    const path = realPath(absolute) ?? absolute;
    const isOwn = asFound && (own.has(path) || this.#isOutput()?.(path) === true);
    if (!isOwn) yield { path, name, named: !asFound };
  }

  *#glob({ pattern, folder, depth, matches }: Glob): Generator<Input> {
    const { journal, workingFolder } = this.#options;
    const base = resolve(workingFolder, folder);
    // A pattern that spells an ending asks for files of that ending; another one searches as a walk does.
    const named = /\.[\w{[(][^/]*$/u.test(pattern);
    let found = false;
    for (const input of isFolder(base) ? this.#folder(base, (name) => named || isCandidate(name), depth) : []) {
      if (!matches(displayName(resolve(workingFolder, input.name), base))) continue;
      found = true;
      yield { ...input, named };
    }
    if (!found) journal.fail(pattern, 'matches no file');
  }

  *#folder(folder: string, isWanted: (name: string) => boolean, depth = Infinity): Generator<Input> {
    const { journal, workingFolder, own = NONE } = this.#options;
    const path = realPath(folder) ?? folder;
    const rulesWithin = this.#ignores?.within ?? null;
    const walk = new Walk({
      root: rootOf(realPath(workingFolder) ?? workingFolder),
      isCandidate: isWanted,
      rulesWithin,
      own,
      isOutput: this.#isOutput(),
      journal,
    });
    const rules = this.#ignores?.around(path, gitTop(path)) ?? null;
    const top = displayName(folder, workingFolder);
    // A folder above the working folder leads back into it.
    const isAbove = /^\.\.(?:\/\.\.)*$/u.test(top);
    for (const file of walk.files({ path, name: top, rules, depth })) {
      const name = isAbove ? displayName(resolve(workingFolder, file.name), workingFolder) : file.name;
      yield { path: file.path, name, named: false };
    }
  }
}
