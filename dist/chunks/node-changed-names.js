import {
  displayName,
  realPath
} from "./node-paths.js";
import "./runtime.js";

// src/node/changed-names.ts
var ChangedNames = class {
  names;
  #paths;
  /** `paths`: of the changed files, absolute and without links. */
  constructor(paths, workingFolder) {
    const folder = realPath(workingFolder) ?? workingFolder;
    this.#paths = paths;
    this.names = new Set(Array.from(paths, (path) => displayName(path, folder)));
  }
  /** Passes inputs on. What comes over standard input is what somebody is about to send: it counts as changed. */
  *noting(inputs) {
    for (const input of inputs) {
      if (input.path === null || this.#paths.has(input.path)) this.names.add(input.name);
      yield input;
    }
  }
};
export {
  ChangedNames
};
