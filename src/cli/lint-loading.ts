import type { LintOptions } from '../lint-options.js';
import type { SourceReader } from '../linter.js';
import { Linter } from '../linter.js';
import type { Report } from '../model/report.js';
import type { Source } from '../model/source.js';
import { isYaml, readSourceWith } from '../parsers/text/read-with.js';

/**
 * Lints as the library does, but loads what reads YAML at the first source that is YAML, and the simulator where both ends
 * of a tunnel may be there: a run over JSON starts in half the time.
 */
export async function lintLoading(sources: Iterable<Source>, options: LintOptions): Promise<Report> {
  const linter = new Linter(options);
  let readAny: SourceReader | null = null;
  for (const source of sources) {
    if (readAny === null && isYaml(source)) readAny = (await import('../parsers/text/read.js')).readSource;
    linter.read(source, readAny ?? readWithoutYaml);
  }
  const findTunnels = linter.mayHoldTunnels ? (await import('../tunnels.js')).findTunnels : null;
  return linter.report(findTunnels);
}

const readWithoutYaml: SourceReader = (source, options) => readSourceWith(null, source, options);
