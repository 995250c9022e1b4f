import type { Dirent } from 'node:fs';
import { readdirSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { IgnoreRules } from './gitignore.js';
import { reasonOf } from './journal.js';
import type { Journal } from './journal.js';
import { isWithin, realPath } from './paths.js';

/** A file that a walk found. */
export interface Found {
  /** Absolute and without links. */
  readonly path: string;
  /** The name to show. */
  readonly name: string;
}

/** Folders that hold other people's code or no files of the user's at all. */
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', '.git']);

interface Folder extends Found {
  /** The ignore rules that hold around it. */
  readonly rules: IgnoreRules | null;
  /** How many levels of folders to enter, this one counted. */
  readonly depth: number;
}

export interface WalkOptions {
  /** Links that lead out of this folder are not followed. */
  readonly root: string;
  /** Whether a file may be an input, by its name. */
  readonly isCandidate: (name: string) => boolean;
  /** The ignore rules of a folder, from those around it; absent where `.gitignore` is not to be read. */
  readonly rulesWithin: ((outer: IgnoreRules | null, folder: string) => IgnoreRules | null) | null;
  /** Files to pass by, absolute and without links. */
  readonly own: ReadonlySet<string>;
  /** Whether a file is the one that standard output goes into; null where it goes into none. */
  readonly isOutput: ((path: string) => boolean) | null;
  readonly journal: Journal;
}

/**
 * The files of a folder and of those in it, in order of name. Links come last and are followed once, to what the walk
 * has not met by its own path: a circle ends, and no file comes twice.
 */
export class Walk {
  readonly #options: WalkOptions;
  /** What is not to come, or not again: what the walk passes by counts as met, which costs it nothing on its way. */
  readonly #met: Set<string>;
  readonly #links: Folder[] = [];

  constructor(options: WalkOptions) {
    this.#options = options;
    this.#met = new Set(options.own);
  }

  *files(folder: Folder): Generator<Found> {
    yield* this.#folder(folder);
    for (let link = this.#links.shift(); link !== undefined; link = this.#links.shift()) {
      yield* this.#link(link, folder.path);
    }
  }

  *#folder({ path, name, rules: outer, depth }: Folder): Generator<Found> {
    if (depth === 0 || this.#met.has(path)) return;
    this.#met.add(path);
    const { isCandidate, rulesWithin } = this.#options;
    const entries = this.#entries(path, name);
    const rules = entries.some((entry) => entry.name === '.gitignore') ? (rulesWithin?.(outer, path) ?? outer) : outer;
    // Joined by hand: a path without links has nothing to be put in order.
    const [inPath, inName] = [path.endsWith(sep) ? path : path + sep, name === '.' ? '' : `${name}/`];
    for (const entry of entries) {
      const inner = {
        path: inPath + entry.name,
        name: inName + entry.name,
        rules,
        depth: depth - 1,
      };
      if (entry.isDirectory()) {
        if (!LEFT_OUT.has(entry.name) && rules?.ignores(inner.path, true) !== true) yield* this.#folder(inner);
      } else if (entry.isSymbolicLink()) {
        if (rules?.ignores(inner.path, false) !== true) this.#links.push(inner);
      } else if (isCandidate(entry.name) && rules?.ignores(inner.path, false) !== true) {
        if (entry.isFile()) yield* this.#file(inner);
        else this.#options.journal.notice(inner.name, 'skipped: it is no regular file');
      }
    }
  }

  *#file({ path, name }: Found): Generator<Found> {
    if (this.#met.has(path)) return;
    this.#met.add(path);
    if (this.#options.isOutput?.(path) !== true) yield { path, name };
  }

  *#link({ path, name, rules, depth }: Folder, top: string): Generator<Found> {
    const { isCandidate, journal, root } = this.#options;
    const target = realPath(path);
    if (target === null) {
      if (isCandidate(name)) journal.skip(name, 'a link that leads nowhere');
    } else if (this.#met.has(target)) {
      return;
    } else if (!isWithin(target, root) && !isWithin(target, top)) {
      journal.skip(name, 'a link that leads out of the repository');
    } else {
      const stats = statSync(target, { throwIfNoEntry: false });
      if (stats?.isDirectory() === true) yield* this.#folder({ path: target, name, rules, depth });
      else if (stats?.isFile() === true && isCandidate(name)) yield* this.#file({ path: target, name });
    }
  }

  /** What is in a folder, folders among files as their paths sort. */
  #entries(path: string, name: string): readonly Dirent[] {
    try {
      return readdirSync(path, { withFileTypes: true })
        .map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }))
        .sort((one, other) => (one.key < other.key ? -1 : 1))
        .map(({ entry }) => entry);
    } catch (error) {
      this.#options.journal.fail(name, `cannot be read: ${reasonOf(error)}`);
      return [];
    }
  }
}
