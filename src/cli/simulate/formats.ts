import { UserError } from '../../model/user-error.js';
import type { Simulated } from '../../report/simulation/simulated.js';
import type { SimulationFormat } from '../options.js';
import type { PairResult } from './pairs.js';

export interface SimulationContext {
  readonly colour: boolean;
  readonly columns: number | null;
}

/** The pieces of the report of one simulation. */
export async function oneFormatted(
  format: SimulationFormat,
  simulated: Simulated,
  context: SimulationContext,
): Promise<Iterable<string>> {
  switch (format) {
    case 'text':
      return (await import('../../report/simulation/text.js')).simulationText(simulated, context);
    case 'json': {
      const { simulationJson } = await import('../../report/simulation/json.js');
      return [`${JSON.stringify(simulationJson(simulated), null, 2)}\n`];
    }
    case 'markdown':
      return (await import('../../report/simulation/markdown.js')).simulationMarkdown(simulated);
    case 'mermaid':
      return (await import('../../report/simulation/mermaid.js')).simulationMermaid(simulated);
  }
}

/** The pieces of the report of the pairs that were found. */
export async function allFormatted(
  format: SimulationFormat,
  results: readonly Simulated[],
  context: SimulationContext,
): Promise<Iterable<string>> {
  switch (format) {
    case 'text':
      return (await import('../../report/simulation/matrix.js')).matrixText(results, context);
    case 'json':
      return wrappedJson(results.map((simulated, index) => ({ index, simulated })));
    case 'markdown':
      return (await import('../../report/simulation/matrix.js')).matrixMarkdown(results);
    case 'mermaid':
      throw new UserError('a sequence diagram shows one tunnel', 'Name its two ends instead of --all.');
  }
}

/** Results as lines of JSON, each written when it is there. */
export async function jsonLines(results: Iterable<PairResult>): Promise<Iterable<string>> {
  const { simulationJson } = await import('../../report/simulation/json.js');
  return (function* lines(): Generator<string> {
    for (const result of results) yield `${JSON.stringify(lineOf(result, simulationJson))}\n`;
  })();
}

/** Results as one document, `{"version":1,"results":[…]}`, a line for each. */
export async function wrappedJson(results: Iterable<PairResult>): Promise<Iterable<string>> {
  const { simulationJson } = await import('../../report/simulation/json.js');
  return (function* pieces(): Generator<string> {
    let separator = '{"version":1,"results":[\n';
    for (const result of results) {
      yield separator + JSON.stringify(lineOf(result, simulationJson));
      separator = ',\n';
    }
    yield separator.startsWith('{') ? '{"version":1,"results":[]}\n' : '\n]}\n';
  })();
}

function lineOf(result: PairResult, convert: (simulated: Simulated) => object): object {
  if ('error' in result) return { index: result.index, error: { message: result.error.message } };
  return { index: result.index, ...convert(result.simulated) };
}
