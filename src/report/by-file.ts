import type { LocatedFinding } from './located.js';

/** Findings that stand next to each other in one file. A report is in order of file. */
export function* byFile(
  findings: readonly LocatedFinding[],
): Generator<readonly [file: string, findings: readonly LocatedFinding[]]> {
  let group: LocatedFinding[] = [];
  for (const finding of findings) {
    const [first] = group;
    if (first !== undefined && first.file !== finding.file) {
      yield [first.file, group];
      group = [];
    }
    group.push(finding);
  }
  const [first] = group;
  if (first !== undefined) yield [first.file, group];
}
