import { resolve } from 'node:path';
import type { LintOptions } from '../lint/options.js';
import { UserError } from '../model/user-error.js';
import { Journal } from '../node/journal.js';
import { realPath, statsAt } from '../node/paths.js';
import { sourcesOf } from '../node/read.js';
import { lintLoading } from './lint-loading.js';

/** How much of a text tells whether it is a report. */
const HEAD_LENGTH = 2_000;

/**
 * How reports begin that may be long, or that quote bodies: JSON and baselines, SARIF, Code Climate's list, and text with
 * its first file and finding.
 */
const REPORT =
  /^(?:\{"version":\d+,"(?:tool|results)":|\{"\$schema":"[^"\n]*","version":"2\.1\.0","runs":\[|\[\n\{"type":"issue",|[^\n]+\n\n {2}\S[^\n]* {2}(?:error|warning|note) {2}\S)/u;

const COLOURS = /\p{Cc}\[[\d;]*m/gu;

/**
 * Refuses to write over bodies that nobody named: a report takes the place of that of the last run, but not of what a run
 * would have read, had it not been left out for being the file of a report. Nothing is said of bodies that are beyond the
 * bounds of the run.
 * @param written As the command line names them; null where it names none.
 */
export async function refuseBodies(
  written: readonly (string | null)[],
  workingFolder: string,
  { limits = {} }: Pick<LintOptions, 'limits'>,
): Promise<void> {
  for (const file of written) {
    if (file === null || !(await holdsBody(resolve(workingFolder, file), limits))) continue;
    throw new UserError(`${file} holds a body of an API, and would be overwritten`, 'Write into another file.');
  }
}

/** Whether a file holds a body, whatever its name: a pattern may find any. */
async function holdsBody(file: string, limits: NonNullable<LintOptions['limits']>): Promise<boolean> {
  const path = realPath(file);
  if (path === null || statsAt(path)?.isFile() !== true) return false;
  const reading = { stdin: null, journal: new Journal(), textLength: limits.textLength };
  const sources = [...sourcesOf([{ path, name: file, named: false }], reading)];
  // Reading the last report would take as long as the run.
  if (sources.some(({ text }) => isReport(text))) return false;
  return (await lintLoading(sources, { limits })).summary.recognised > 0;
}

function isReport(text: string): boolean {
  return REPORT.test(text.slice(0, HEAD_LENGTH).replace(COLOURS, ''));
}
