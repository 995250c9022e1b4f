import type { Finding, Level, SuppressedFinding } from './finding.js';
import type { ProfileMeta, Requirement } from './profile.js';
import type { Redactor } from './redaction.js';
import type { RuleMeta } from './rule.js';

/** Something that a reader should know about the run and that is no finding: a path that could not be read. */
export interface Notice {
  /** Empty where it is about the run as a whole. */
  readonly file: string;
  readonly message: string;
  /** There where the run has not done what it was asked to, such as reading a path. */
  readonly fails?: true;
}

/** Whether a run has done less than it was asked to: that nothing is found does not mean then that nothing is there. */
export function isCutShort({ notices }: { readonly notices: readonly Notice[] }): boolean {
  return notices.some(({ fails }) => fails);
}

/** A source in which no document was recognised, and why. */
export interface Skipped {
  readonly file: string;
  readonly reason: string;
}

/** A run in numbers. */
export interface Summary {
  /** Sources that were read. */
  readonly files: number;
  /** Sources with at least one body of the three APIs. */
  readonly recognised: number;
  readonly resources: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly suppressed: number;
}

/** A profile that a run judged, with the clauses that findings may name. */
export interface JudgedProfile extends ProfileMeta {
  readonly clauses: readonly { readonly title: string; readonly says: string; readonly url: string | null }[];
}

/** Where a connection, or a policy that none of the run names, stands in one profile. */
export interface ComplianceOutcome {
  readonly profile: string;
  /**
   * `not-attainable`: its API cannot meet all that is not met, whatever is written. `undetermined`: what is known is
   * not below the profile, and something that it asks for is not known.
   */
  readonly status: 'met' | 'not-met' | 'not-attainable' | 'undetermined';
  /** What is below the profile. */
  readonly broken: readonly Requirement[];
  /** What of that the API cannot meet. */
  readonly unattainable: readonly Requirement[];
  /** What the profile asks for and nobody knows. */
  readonly unknown: readonly Requirement[];
}

/** One row of the compliance table. */
export interface ComplianceRow {
  readonly file: string;
  /** The name of the connection, else its id, else what it is. */
  readonly title: string;
  /** Its API in words. */
  readonly api: string;
  readonly outcomes: readonly ComplianceOutcome[];
}

/** All that a run gives. */
export interface Report {
  /** In order of file, line, column and rule id. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly notices: readonly Notice[];
  readonly skipped: readonly Skipped[];
  readonly summary: Summary;
  /** The rules that ran, in order of id. */
  readonly rules: readonly RuleMeta[];
  /** The compliance profiles that were judged; absent where none was chosen. */
  readonly profiles?: readonly JudgedProfile[];
  /** How connections stand in them, in the order in which they were read. */
  readonly compliance?: readonly ComplianceRow[];
  /** Masks the secrets of the run: every text of a report goes through it. */
  readonly redactor: Redactor;
}

/** How many findings stand at each level. */
export function countsOf({ errors, warnings, notes }: Summary): Readonly<Record<Level, number>> {
  return { error: errors, warning: warnings, note: notes };
}

/** The program as its reports name it. */
export interface Tool {
  readonly name: 'ipsec-lint';
  readonly version: string;
}

/** How many findings there are of each level, as a summary says it. */
export function countsBy(findings: readonly Finding[]): Pick<Summary, 'errors' | 'warnings' | 'notes'> {
  const count = (level: Level): number => findings.filter((finding) => finding.level === level).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}
