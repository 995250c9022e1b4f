import { Linter } from '../lint/linter.js';
import type { LintOptions } from '../lint/options.js';
import type { Report } from '../model/report.js';
import type { Source } from '../model/source.js';
import type { LoadingReader } from '../parsers/text/loading-reader.js';
import { isYaml, readSourceWith } from '../parsers/text/read-with.js';
import type { SourceReader } from '../parsers/text/reading.js';
import { LONG_RUN } from './long-run-mark.js';

/**
 * Lints as the library does, but loads what reads YAML at the first source that is YAML, its library at the first one
 * that needs it, and the simulator where both ends of a tunnel may be there: a run over JSON starts in half the time.
 * Where there are many YAML sources, threads help.
 * @param threads How many lint from the first YAML source on; null: as many as the machine has cores, where there are many.
 */
export async function lintLoading(
  sources: Iterable<Source>,
  options: LintOptions,
  threads: number | null = null,
): Promise<Report> {
  const linter = new Linter(options);
  const iterator = sources[Symbol.iterator]();
  let reader: LoadingReader | null = null;
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
    if (isCounted && reader === null) {
      const { LoadingReader, fewestFor } = await import('./yaml-loading.js');
      reader = new LoadingReader(options.limits);
      fewest = fewestFor(threads);
    }
    if (reader?.canRead(source) === false) await reader.load();
    linter.read(source, reader?.read ?? readWithoutYaml);
    if (!isCounted || ++count < fewest || reader === null || !canBeShared(options)) continue;
    const { lintInThreads } = await import('../node/threads/lint-in-threads.js');
    await lintInThreads(linter, iterator, { options, readSource: await reader.load(), threads });
  }
  if (!linter.mayHoldTunnels) return linter.report();
  if (namesYaml(options)) linter.readAgainWith((await import('../parsers/text/read.js')).readSource);
  return linter.report((await import('../lint/tunnels.js')).findTunnels);
}

/** Whether an end of a tunnel is named that YAML holds: its file need not be one of those that were read. */
function namesYaml({ tunnels = [] }: LintOptions): boolean {
  return tunnels.some(({ left, right }) => [left, right].some(({ source }) => source !== null && isYaml(source)));
}

/** Whether what is found in a source depends on nothing but the source. */
function canBeShared({ changed }: LintOptions): boolean {
  return changed === undefined;
}

const readWithoutYaml: SourceReader = (source, options) => readSourceWith(null, source, options);
