import type { EndGatherer, FoundEnd } from '../../ends/gatherer.js';
import { namesInRun, pairsAmong, simulatedPair } from '../../ends/pairs.js';
import type { LintOptions } from '../../lint/options.js';
import type { Simulated } from '../../report/simulation/simulated.js';
import type { SimulateOptions } from '../../simulate/simulate.js';
import { problemLines, remarkLines } from './problems.js';

/** What comes of the ends of a run. */
export interface AllSimulated {
  readonly ends: readonly FoundEnd[];
  /** A simulation of each pair. */
  readonly results: readonly Simulated[];
  /** What there is to say beside: of the configuration, of the documents, of the ends. */
  readonly lines: readonly string[];
}

/** Simulates every pair among the ends that were gathered: those that the configuration names, then those that are found. */
export function simulateAll(
  gatherer: EndGatherer,
  { tunnels = [], estateOf = () => null }: Pick<LintOptions, 'tunnels' | 'estateOf'>,
  options: SimulateOptions,
): AllSimulated {
  const ends = gatherer.ends();
  // One for all: to learn how formats spell the keys of a run takes longer than a simulation.
  const { redactor } = gatherer;
  const { pairs, notices } = pairsAmong(ends, tunnels, estateOf);
  return {
    ends,
    results: pairs.map((pair) => ({ ...simulatedPair(pair, namesInRun(pair), options), redactor })),
    lines: [
      ...notices.map(({ file, message }) => redactor.mask(`${file}: ${message}`)),
      ...problemLines(gatherer),
      ...remarkLines(gatherer, ends),
    ],
  };
}
