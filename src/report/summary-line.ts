import { LEVELS } from '../model/finding.js';
import { countsOf, isCutShort } from '../model/report.js';
import { amount } from './amount.js';
import type { LocatedReport } from './located.js';
import type { Paint } from './paint.js';

/** `2 errors, 1 warning and 3 notes`, or that there is none. */
export function summaryLine(report: LocatedReport, paint: Paint): string {
  const { summary } = report;
  const counts = countsOf(summary);
  const { suppressed } = summary;
  const parts = LEVELS.filter((level) => counts[level] > 0).map((level) =>
    paint.level[level](amount(counts[level], level)),
  );
  const rest = suppressed > 0 ? ` (${String(suppressed)} suppressed)` : '';
  if (parts.length === 0) return (isCutShort(report) ? nothingOf(report) : paint.good('No findings')) + rest;
  const last = parts.pop() ?? '';
  return (parts.length === 0 ? last : `${parts.join(', ')} and ${last}`) + rest;
}

/** That nothing was found in a run that has read less than it was asked to. */
function nothingOf({ summary }: LocatedReport): string {
  return summary.recognised === 0 ? 'Nothing was checked' : 'No findings in what could be read';
}
