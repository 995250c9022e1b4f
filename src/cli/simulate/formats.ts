import { UserError } from '../../model/user-error.js';
import { simulationJson } from '../../report/simulation/json.js';
import { simulationMarkdown } from '../../report/simulation/markdown.js';
import { matrixMarkdown, matrixText } from '../../report/simulation/matrix.js';
import { simulationMermaid } from '../../report/simulation/mermaid.js';
import type { Simulated } from '../../report/simulation/simulated.js';
import { simulationText } from '../../report/simulation/text.js';
import type { RuleLevel } from '../../config/configuration.js';
import type { SimulationFormat } from '../options.js';
import { pairSarif } from './findings.js';
import type { PairResult } from './pairs.js';

export interface SimulationContext {
  readonly colour: boolean;
  /** Width of the terminal; null where the report goes elsewhere. */
  readonly columns: number | null;
  /** Levels that the configuration gives to rules. */
  readonly rules: ReadonlyMap<string, RuleLevel>;
  /** The way from the root of the repository to the working folder. */
  readonly folderInRepository: () => string;
}

/** The pieces of the report of one simulation. */
export function oneFormatted(
  format: SimulationFormat,
  simulated: Simulated,
  context: SimulationContext,
): Iterable<string> {
  switch (format) {
    case 'text':
      return simulationText(simulated, context);
    case 'json':
      return [`${JSON.stringify(simulationJson(simulated), null, 2)}\n`];
    case 'sarif':
      return pairSarif([simulated], context);
    case 'markdown':
      return simulationMarkdown(simulated);
    case 'mermaid':
      return simulationMermaid(simulated);
  }
}

/** The pieces of the report of the pairs that were found. */
export function allFormatted(
  format: SimulationFormat,
  results: readonly Simulated[],
  context: SimulationContext,
): Iterable<string> {
  switch (format) {
    case 'text':
      return matrixText(results, context);
    case 'json':
      return wrappedJson(results.map((simulated, index) => ({ index, simulated })));
    case 'sarif':
      return pairSarif(results, context);
    case 'markdown':
      return matrixMarkdown(results);
    case 'mermaid':
      throw new UserError('a sequence diagram shows one tunnel', 'Name its two ends instead of --all.');
  }
}

/** Results as lines of JSON, each made when it is written. */
export function* jsonLines(results: Iterable<PairResult>): Generator<string> {
  for (const result of results) yield `${JSON.stringify(lineOf(result))}\n`;
}

/** Results as one document, `{"version":1,"results":[…]}`, a line for each. */
export function* wrappedJson(results: Iterable<PairResult>): Generator<string> {
  yield '{"version":1,"results":[';
  let separator = '\n';
  for (const result of results) {
    yield separator + JSON.stringify(lineOf(result));
    separator = ',\n';
  }
  yield separator === '\n' ? ']}\n' : '\n]}\n';
}

function lineOf(result: PairResult): object {
  if ('error' in result) return { index: result.index, error: { message: result.error.message } };
  return { index: result.index, ...simulationJson(result.simulated) };
}
