import type { Level } from '../model/finding.js';
import { LEVELS } from '../model/finding.js';
import type { RuleMeta } from '../model/rule.js';
import type { Region } from '../model/source.js';
import { amount } from './amount.js';
import type { LocatedFinding, LocatedRelated, LocatedReport } from './located.js';
import { printable } from './printable.js';
import { repositoryPath } from './repository-path.js';
import { LIMITS, shortened } from './sarif/limits.js';
import { spot } from './spot.js';

/** A remark that GitHub shows beside the lines of a file. */
export interface Annotation {
  readonly level: Level;
  /** From the root of the repository; empty where there is none. */
  readonly file: string;
  readonly region: Region | null;
  readonly title: string;
  /** One or several lines. */
  readonly message: string;
}

/** How many annotations of a level GitHub shows of one step; it drops the rest without a word. */
export const MOST_ANNOTATIONS = 10;

/** Related places that an annotation names: it is read in a narrow box. */
const MOST_RELATED = 3;

/** The annotations of a report, the worst first: what could not be read, then errors, warnings and notes in order of place. */
export function annotationsOf(report: LocatedReport, workingFolder: string): readonly Annotation[] {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const findings = LEVELS.flatMap((level) =>
    report.findings
      .filter((finding) => finding.level === level)
      .map((finding) => annotation(finding, rules.get(finding.ruleId), workingFolder)),
  );
  const notices = report.notices.map(({ file, message, fails }): Annotation => ({
    level: fails ? 'error' : 'warning',
    file: file === '' ? '' : repositoryPath(file, workingFolder),
    region: null,
    title: 'ipsec-lint',
    message: printable(message),
  }));
  return [...notices, ...findings];
}

/** The annotations that GitHub shows, and those that it would drop. */
export function shownAndLeft(
  annotations: readonly Annotation[],
): Readonly<Record<'shown' | 'left', readonly Annotation[]>> {
  const shown = LEVELS.flatMap((level) => annotations.filter((one) => one.level === level).slice(0, MOST_ANNOTATIONS));
  const isShown = new Set(shown);
  return { shown, left: annotations.filter((one) => !isShown.has(one)) };
}

/** `3 more errors, 1 more note`. */
export function countsInWords(annotations: readonly Annotation[]): string {
  return LEVELS.map((level) => ({ level, count: annotations.filter((one) => one.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => amount(count, `more ${level}`))
    .join(', ');
}

function annotation(finding: LocatedFinding, rule: RuleMeta | undefined, workingFolder: string): Annotation {
  const { level, file, region, ruleId, message, related } = finding;
  const lines = [
    message,
    ...related.slice(0, MOST_RELATED).map((other) => `See ${placeOf(other, finding)}: ${other.message}`),
    ...(rule === undefined ? [] : [rule.mend]),
  ];
  return {
    level,
    file: repositoryPath(file, workingFolder),
    region,
    title: ruleId,
    message: lines.map((line) => printable(shortened(line, LIMITS.messageLength))).join('\n'),
  };
}

function placeOf(other: LocatedRelated, { file }: LocatedFinding): string {
  return other.file === file ? spot(other) : `${other.file}:${spot(other)}`;
}
