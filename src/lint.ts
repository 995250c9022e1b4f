import type { LintOptions } from './lint-options.js';
import { lintAll } from './lint-all.js';
import { maskedReport } from './masked.js';
import type { Report } from './model/report.js';
import type { Source } from './model/source.js';

export type { LintOptions } from './lint-options.js';

/** Reads texts, runs the rules over the request bodies in them, and gives the findings in order, without secrets in their texts. */
export function lint(sources: Iterable<Source>, options: LintOptions = {}): Report {
  return maskedReport(lintAll(sources, options));
}
