import { dirname } from 'node:path';
import type { Changes } from './git.js';
import type { Input } from './inputs.js';
import { displayName, realPath } from './paths.js';

/**
 * The names under which changed files come into a run. A file that is read through a link bears the link's name: the
 * names of inputs are noted as they pass.
 */
export class ChangedNames {
  readonly names: Set<string>;
  readonly #changes: Changes;

  constructor(changes: Changes, workingFolder: string) {
    const folder = realPath(workingFolder) ?? workingFolder;
    this.#changes = changes;
    this.names = new Set(Array.from(changes.files, (path) => displayName(path, folder)));
  }

  /** Passes inputs on. What comes over standard input is what somebody is about to send: it counts as changed. */
  *noting(inputs: Iterable<Input>): Generator<Input> {
    for (const input of inputs) {
      if (input.path === null || this.#isChanged(input.path)) this.names.add(input.name);
      yield input;
    }
  }

  /**
   * Whether a file has changed, by itself or with the repository inside of this one that it is in. So has one that git
   * does not keep, such as what a step before has rendered into an ignored folder: nothing says what it was before.
   */
  #isChanged(path: string): boolean {
    const { files, tracked } = this.#changes;
    const isIn = (paths: ReadonlySet<string>): boolean => ways(path).some((way) => paths.has(way));
    return isIn(files) || !isIn(tracked());
  }
}

/** A path and the folders that it lies in. */
function ways(path: string): readonly string[] {
  const found = [path];
  for (let current = path; dirname(current) !== current; current = dirname(current)) found.push(dirname(current));
  return found;
}
