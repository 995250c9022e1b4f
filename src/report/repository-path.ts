const ABSOLUTE = /^(?:[A-Za-z]:)?\//u;

/** Whether a name leads from the root of a file system, as a file's does that no relative path leads to. */
export function isAbsolute(file: string): boolean {
  return ABSOLUTE.test(file);
}

/** The steps of a relative path, without `.` and with `..` only at its beginning (RFC 3986, 5.2.4). */
export function stepsOf(path: string): readonly string[] {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  return steps;
}

/**
 * The path of a file from the root of the repository, as code hosts name it. `workingFolder` is the path from there to
 * the folder that file names are relative to, empty where they are the same. An absolute path stays.
 */
export function repositoryPath(file: string, workingFolder: string): string {
  return isAbsolute(file) ? file : stepsOf(`${workingFolder}/${file}`).join('/');
}
