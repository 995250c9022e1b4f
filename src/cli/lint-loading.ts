import type { LintOptions } from '../lint-options.js';
import type { SourceReader } from '../linter.js';
import { Linter } from '../linter.js';
import type { Report } from '../model/report.js';
import type { Source } from '../model/source.js';
import { isYaml, readSourceWith } from '../parsers/text/read-with.js';
import { LONG_RUN } from './long-run-mark.js';

/**
 * Lints as the library does, but loads what reads YAML at the first source that is YAML, and the simulator where both ends
 * of a tunnel may be there: a run over JSON starts in half the time. Where there are many YAML sources, threads help.
 * @param threads How many lint from the first YAML source on; null: as many as the machine has cores, where there are many.
 */
export async function lintLoading(
  sources: Iterable<Source>,
  options: LintOptions,
  threads: number | null = null,
): Promise<Report> {
  const linter = new Linter(options);
  const iterator = sources[Symbol.iterator]();
  let readAny: SourceReader | null = null;
  let fewest = Infinity;
  let count = 0;
  let length = 0;
  /** The length at which the process is set up for what comes. */
  let nextStep = LONG_RUN;
  for (let next = iterator.next(); next.done !== true; next = iterator.next()) {
    const source = next.value;
    length += source.text.length;
    if (length >= nextStep) nextStep = (await import('./long-run.js')).prepareForLongRun(nextStep, length);
    const isCounted = count < fewest && isYaml(source);
    if (isCounted && readAny === null) {
      ({ readSource: readAny } = await import('../parsers/text/read.js'));
      fewest = (await import('../node/threads/fewest.js')).fewestFor(threads);
    }
    linter.read(source, readAny ?? readWithoutYaml);
    if (!isCounted || ++count < fewest || readAny === null || !canBeShared(options)) continue;
    const { lintInThreads } = await import('../node/threads/lint-in-threads.js');
    await lintInThreads(linter, iterator, { options, readSource: readAny, threads });
  }
  const findTunnels = linter.mayHoldTunnels ? (await import('../tunnels.js')).findTunnels : null;
  return linter.report(findTunnels);
}

/** Whether what is found in a source depends on nothing but the source. */
function canBeShared({ changed }: LintOptions): boolean {
  return changed === undefined;
}

const readWithoutYaml: SourceReader = (source, options) => readSourceWith(null, source, options);
