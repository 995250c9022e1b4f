import type { LintOptions } from '../lint-options.js';
import type { SourceReader } from '../linter.js';
import { Linter } from '../linter.js';
import type { Report } from '../model/report.js';
import type { Source } from '../model/source.js';
import { isYaml, readSourceWith } from '../parsers/text/read-with.js';

/** A thread starts in the time that so many YAML files take. */
const FEW = 200;

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
  let left = fewOf(threads);
  for (let next = iterator.next(); next.done !== true; next = iterator.next()) {
    const source = next.value;
    const isOne = left > 0 && isYaml(source);
    if (isOne) readAny ??= (await import('../parsers/text/read.js')).readSource;
    linter.read(source, readAny ?? readWithoutYaml);
    if (!isOne || --left > 0 || readAny === null) continue;
    const { canBeShared, lintInThreads } = await import('../node/threads/lint-in-threads.js');
    if (canBeShared(options)) await lintInThreads(linter, iterator, { options, readSource: readAny, threads });
  }
  const findTunnels = linter.mayHoldTunnels ? (await import('../tunnels.js')).findTunnels : null;
  return linter.report(findTunnels);
}

/** How many YAML sources are linted before threads are begun. */
function fewOf(threads: number | null): number {
  if (threads === null) return FEW;
  return threads > 1 ? 1 : Infinity;
}

const readWithoutYaml: SourceReader = (source, options) => readSourceWith(null, source, options);
