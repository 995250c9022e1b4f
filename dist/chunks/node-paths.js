// src/node/paths.ts
import { existsSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
function slashed(path) {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
function displayName(path, workingFolder) {
  return slashed(relative(workingFolder, path)) || ".";
}
function isWithin(path, folder) {
  const steps = relative(folder, path);
  return steps === "" || steps !== ".." && !steps.startsWith(`..${sep}`) && !isAbsolute(steps);
}
function gitTop(folder) {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, ".git"))) return current;
    if (dirname(current) === current) return null;
  }
}
function rootOf(workingFolder) {
  return gitTop(workingFolder) ?? workingFolder;
}
function folderInRepository(workingFolder, workspace) {
  const folder = realPath(workingFolder) ?? workingFolder;
  const checkout = workspace === void 0 || workspace === "" ? null : realPath(workspace);
  const root = checkout !== null && isWithin(folder, checkout) ? checkout : rootOf(folder);
  return slashed(relative(root, folder));
}
function realPath(path) {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

export {
  slashed,
  displayName,
  isWithin,
  gitTop,
  rootOf,
  folderInRepository,
  realPath
};
