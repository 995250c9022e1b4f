import type { AllSimulated } from '../../../src/cli/simulate/all.js';
import { simulateAll } from '../../../src/cli/simulate/all.js';
import { allFormatted, jsonLines } from '../../../src/cli/simulate/formats.js';
import type { PairResult } from '../../../src/cli/simulate/pairs.js';
import { simulatePairs } from '../../../src/cli/simulate/pairs.js';
import { EndGatherer } from '../../../src/ends/gatherer.js';
import { Source } from '../../../src/model/source.js';
import { readConfiguration as readStrongswan } from '../../../src/parsers/api/strongswan/read.js';
import { DEFAULT_LIMITS, readSource } from '../../../src/parsers/text/read.js';
import type { Simulated } from '../../../src/report/simulation/simulated.js';
import { holdsNoKey, liesInText, sameTwice } from '../checks.js';
import { configuredBy } from '../configured.js';
import { filesIn } from '../files.js';
import type { Input } from '../input.js';

const CONTEXT = { rules: new Map(), folderInRepository: () => '', colour: false, columns: 80 } as const;

/**
 * Finds the pairs among the ends of all files of a text, as `simulate --all` does, and simulates each; and those that stand
 * in its lines, as `simulate --pairs` does.
 */
export function pairs(input: Input): void {
  const told = sameTwice('a matrix', () => written(simulated(input)));
  holdsNoKey('a matrix', told);
  const lines = sameTwice('lines', () => Array.from(jsonLines(simulatedLines(input))).join(''));
  holdsNoKey('lines', lines);
}

function* simulatedLines({ name, text }: Input): Generator<PairResult> {
  for (const result of simulatePairs(new Source(name, text, { named: true }), {}, {}, DEFAULT_LIMITS)) {
    if ('simulated' in result) liesInItsText(result.simulated);
    yield result;
  }
}

function simulated(input: Input): AllSimulated {
  const sources = new Map(
    filesIn(input).map(({ name, text }) => [name, new Source(name, text, { named: true })] as const),
  );
  const configured = configuredBy(sources);
  const gatherer = new EndGatherer(configured?.ends);
  for (const source of sources.values()) gather(gatherer, source);
  const all = simulateAll(gatherer, configured ?? {}, {});
  const remarks = [...gatherer.remarks, ...all.ends.flatMap((end) => end.remarks)];
  for (const { place } of remarks) liesInText('a remark', place);
  for (const result of all.results) liesInItsText(result);
  return all;
}

function gather(gatherer: EndGatherer, source: Source): void {
  const strongswan = readStrongswan(source);
  if (strongswan !== null) {
    gatherer.readConfiguration(source.name, strongswan);
    return;
  }
  const { documents, secrets } = readSource(source);
  for (const secret of secrets) gatherer.addSecret(secret);
  for (const document of documents) gatherer.read(document);
}

function liesInItsText({ negotiation, owners }: Simulated): void {
  const causes = negotiation.directions.flatMap((direction) => direction.causes);
  const places = [
    owners.left.place,
    owners.right.place,
    ...causes.flatMap(({ leftPlaces, rightPlaces }) => [...leftPlaces, ...rightPlaces]),
  ];
  for (const place of places) liesInText('a part of a pair', place);
}

function written({ results, lines }: AllSimulated): string {
  // Without a pair all reports are the same in every run, and that of SARIF is long.
  if (results.length === 0) return lines.join('\n');
  const inFormat = (format: 'text' | 'json' | 'sarif' | 'markdown'): string =>
    [...allFormatted(format, results, CONTEXT)].join('');
  const forPrograms = [inFormat('json'), inFormat('sarif')];
  for (const text of forPrograms) JSON.parse(text);
  return [...lines, ...forPrograms, inFormat('text'), inFormat('markdown')].join('\n');
}
