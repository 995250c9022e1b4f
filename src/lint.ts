import type { LintOptions } from './lint-options.js';
import { Linter } from './linter.js';
import type { Report } from './model/report.js';
import type { Source } from './model/source.js';
import { readSource } from './parsers/text/read.js';
import { findTunnels } from './tunnels.js';

export type { LintOptions } from './lint-options.js';

/** Reads texts, runs the rules over the request bodies in them, and gives the findings in order. */
export function lint(sources: Iterable<Source>, options: LintOptions = {}): Report {
  const linter = new Linter(options);
  for (const source of sources) linter.read(source, readSource);
  return linter.report(findTunnels);
}
