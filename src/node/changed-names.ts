import type { Input } from './inputs.js';
import { displayName, realPath } from './paths.js';

/**
 * The names under which changed files come into a run. A file that is read through a link bears the link's name: the
 * names of inputs are noted as they pass.
 */
export class ChangedNames {
  readonly names: Set<string>;
  readonly #paths: ReadonlySet<string>;

  /** `paths`: of the changed files, absolute and without links. */
  constructor(paths: ReadonlySet<string>, workingFolder: string) {
    const folder = realPath(workingFolder) ?? workingFolder;
    this.#paths = paths;
    this.names = new Set(Array.from(paths, (path) => displayName(path, folder)));
  }

  /** Passes inputs on. What comes over standard input is what somebody is about to send: it counts as changed. */
  *noting(inputs: Iterable<Input>): Generator<Input> {
    for (const input of inputs) {
      if (input.path === null || this.#paths.has(input.path)) this.names.add(input.name);
      yield input;
    }
  }
}
