import type { Level } from '../model/finding.js';
import { Fingerprints } from './fingerprints.js';
import type { LocatedFinding, LocatedReport } from './located.js';
import { repositoryPath } from './repository-path.js';

/** How the report is written. */
export interface GitlabOptions {
  /** The path from the root of the repository to the folder that file names are relative to, or empty. */
  readonly workingFolder: string;
}

/** An entry of a Code Quality report. Source: «Code Quality report format», GitLab Docs. */
interface Issue {
  readonly type: 'issue';
  readonly check_name: string;
  readonly description: string;
  readonly severity: string;
  readonly fingerprint: string;
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number; readonly end: number };
  };
}

/** GitLab has five severities, of which `blocker` and `minor` say nothing here that the others do not. */
const SEVERITIES: Readonly<Record<Level, string>> = { error: 'critical', warning: 'major', note: 'info' };

/** The report for GitLab's merge requests: one issue a line, in pieces, so that a long report is never one string. */
export function* gitlab(report: LocatedReport, { workingFolder }: GitlabOptions): Generator<string> {
  const fingerprints = new Fingerprints();
  let separator = '[\n';
  for (const finding of report.findings) {
    yield separator + JSON.stringify(issue(finding, fingerprints.next(finding), workingFolder));
    separator = ',\n';
  }
  yield report.findings.length === 0 ? '[]\n' : '\n]\n';
}

function issue({ ruleId, message, level, file, region }: LocatedFinding, print: string, workingFolder: string): Issue {
  return {
    type: 'issue',
    check_name: ruleId,
    description: message,
    severity: SEVERITIES[level],
    fingerprint: print,
    location: {
      path: repositoryPath(file, workingFolder),
      // GitLab needs a line: what has none is at the beginning.
      lines: { begin: region?.startLine ?? 1, end: region?.endLine ?? 1 },
    },
  };
}
