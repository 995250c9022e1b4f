import { LEVELS } from '../model/finding.js';
import type { Summary } from '../model/report.js';
import { countsOf } from '../model/report.js';
import { amount } from './amount.js';
import type { Paint } from './paint.js';

/** `2 errors, 1 warning and 3 notes`, or that there is none. */
export function summaryLine(summary: Summary, paint: Paint): string {
  const counts = countsOf(summary);
  const { suppressed } = summary;
  const parts = LEVELS.filter((level) => counts[level] > 0).map((level) =>
    paint.level[level](amount(counts[level], level)),
  );
  const rest = suppressed > 0 ? ` (${String(suppressed)} suppressed)` : '';
  if (parts.length === 0) return paint.good('No findings') + rest;
  const last = parts.pop() ?? '';
  return (parts.length === 0 ? last : `${parts.join(', ')} and ${last}`) + rest;
}
