import { error, info, notice, setOutput, summary, warning } from '@actions/core';
import type { AnnotationProperties } from '@actions/core';
import { statSync } from 'node:fs';
import { percentEncoded } from '../model/encoding.js';
import type { Level } from '../model/finding.js';
import type { Region } from '../model/source.js';
import type { Annotation } from '../report/annotations.js';
import { annotationsOf, countsInWords, MOST_ANNOTATIONS, shownAndLeft } from '../report/annotations.js';
import type { LocatedReport } from '../report/located.js';
import { markdown } from '../report/markdown.js';
import { isAbsolute, repositoryPath } from '../report/repository-path.js';
import type { Simulated } from '../report/simulation/simulated.js';
import { tunnelsMarkdown } from '../report/simulation/tunnels.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What GitHub takes as the summary of one step: 1 MiB. A little room is left for line ends. */
const SUMMARY_SIZE = 1024 * 1024 - 1024;

const COMMANDS: Readonly<Record<Level, (message: string, properties: AnnotationProperties) => void>> = {
  error,
  warning,
  note: notice,
};

/** What a step shows. */
export interface Results {
  readonly report: LocatedReport;
  /** Null where no tunnels were asked for. */
  readonly tunnels: readonly Simulated[] | null;
}

/** Writes the numbers of a run as outputs of the step. */
export function setCounts({ findings, summary: { errors, warnings } }: LocatedReport): void {
  setOutput('findings', findings.length);
  setOutput('errors', errors);
  setOutput('warnings', warnings);
}

/** Annotates the files of a pull request: faults of the run first, then findings, and no more than GitHub shows. */
export function annotate(faults: readonly string[], report: LocatedReport | null, workingFolder: string): void {
  const annotations = [...faults.map(fault), ...(report === null ? [] : annotationsOf(report, workingFolder))];
  const { shown, left } = shownAndLeft(annotations);
  for (const annotation of shown) COMMANDS[annotation.level](annotation.message, propertiesOf(annotation));
  if (left.length === 0) return;
  info(
    `GitHub shows ${String(MOST_ANNOTATIONS)} annotations of each kind. There are ${countsInWords(left)}: see the report above.`,
  );
}

function fault(message: string): Annotation {
  return { level: 'error', file: '', region: null, title: 'ipsec-lint', message };
}

function propertiesOf({ file, region, title }: Annotation): AnnotationProperties {
  return {
    title,
    ...(file !== '' && { file }),
    ...(region !== null && { startLine: region.startLine, endLine: region.endLine }),
    // GitHub takes columns on one line only.
    ...(region?.startLine === region?.endLine &&
      region !== null && { startColumn: region.startColumn, endColumn: region.endColumn }),
  };
}

/** Writes the summary of the step, with the tunnels where any were simulated; false where it cannot be written. */
export async function writeSummary(
  { report, tunnels }: Results,
  workingFolder: string,
  environment: Environment,
): Promise<boolean> {
  const { GITHUB_STEP_SUMMARY: path = '' } = environment;
  if (path === '') return true;
  try {
    const room = SUMMARY_SIZE - (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
    const second = tunnels === null ? '' : `\n${tunnelsMarkdown(tunnels, room / 2)}`;
    const size = room - Buffer.byteLength(second);
    const first = [...markdown(report, { size, urlOf: linkTo(workingFolder, environment) })];
    await summary.addRaw(first.join('') + second).write();
    return true;
  } catch {
    return false;
  }
}

/** The page of a file in the commit that the workflow runs on. */
function linkTo(
  workingFolder: string,
  environment: Environment,
): (file: string, region: Region | null) => string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
  return (file, region) => {
    const path = repositoryPath(file, workingFolder);
    if (server === undefined || repository === undefined || commit === undefined) return null;
    if (isAbsolute(path) || path.startsWith('../')) return null;
    const steps = path.split('/').map(percentEncoded).join('/');
    return `${server}/${repository}/blob/${commit}/${steps}${region === null ? '' : `#L${String(region.startLine)}`}`;
  };
}
