import type { Report } from '../model/report.js';
import type { Source } from '../model/source.js';
import { readSource } from '../parsers/text/read.js';
import { Linter } from './linter.js';
import type { LintOptions } from './options.js';
import { findTunnels } from './tunnels.js';

/** Lints texts of any kind in one go. The report is one for reporters, which mask what they write. */
export function lintAll(sources: Iterable<Source>, options: LintOptions): Report {
  const linter = new Linter(options);
  for (const source of sources) linter.read(source, readSource);
  return linter.report(findTunnels);
}
