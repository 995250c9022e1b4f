import type { LintOptions } from './linter.js';
import { Linter } from './linter.js';
import type { Report } from './model/report.js';
import type { Source } from './model/source.js';
import { maskedReport } from './masked.js';
import { readSource } from './parsers/text/read.js';

export type { LintOptions } from './linter.js';

/** Reads texts, runs the rules over the request bodies in them, and gives the findings in order, without secrets in their texts. */
export function lint(sources: Iterable<Source>, options: LintOptions = {}): Report {
  const linter = new Linter(options);
  for (const source of sources) linter.read(source, readSource);
  return maskedReport(linter.report());
}
