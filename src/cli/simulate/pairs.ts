import { isMaskedEverywhere } from '../../data/placeholder-keys.js';
import type { EndOptions, FoundEnd } from '../../ends/gatherer.js';
import { EndGatherer } from '../../ends/gatherer.js';
import type { EndPair } from '../../ends/named-tunnels.js';
import { namesBySide, simulatedPair } from '../../ends/pairs.js';
import type { Limits } from '../../model/limits.js';
import type { Side } from '../../model/negotiation.js';
import { SIDES } from '../../model/negotiation.js';
import type { Document, ObjectNode } from '../../model/node.js';
import { member } from '../../model/node.js';
import { Redactor } from '../../model/redaction.js';
import type { Source } from '../../model/source.js';
import { openDocument } from '../../parsers/text/document.js';
import { parseJson } from '../../parsers/text/json.js';
import { keysNamedIn } from '../../parsers/text/named-keys.js';
import { verbatim } from '../../parsers/text/view.js';
import type { Simulated } from '../../report/simulation/simulated.js';
import type { SimulateOptions } from '../../simulate/simulate.js';

/** What came of one line: a simulation, or why there is none. Lines that are not blank count from 0. */
export type PairResult =
  | { readonly index: number; readonly simulated: Simulated }
  | { readonly index: number; readonly error: { readonly message: string } };

/** A line from which no two ends can be made. Its message quotes nothing of the line, which may hold a key. */
class BadLine extends Error {}

/** Simulates line by line, so that a long file takes no more memory than its text. */
export function* simulatePairs(
  source: Source,
  endOptions: EndOptions,
  options: SimulateOptions,
  limits: Limits,
): Generator<PairResult> {
  const { text } = source;
  const namedKeys = new Redactor(Array.from(keysNamedIn(text)).filter(isMaskedEverywhere));
  const searched = { ...endOptions, namedKeys };
  let index = 0;
  for (let from = 0; from < text.length;) {
    const lineFeed = text.indexOf('\n', from);
    const to = lineFeed === -1 ? text.length : lineFeed;
    const line = text.slice(from, to);
    if (/\S/u.test(line)) {
      yield resultOf(openDocument(source, limits, index), line, from, searched, options);
      index++;
    }
    from = to + 1;
  }
}

function resultOf(
  document: Document,
  line: string,
  from: number,
  endOptions: EndOptions,
  options: SimulateOptions,
): PairResult {
  const index = document.index ?? 0;
  try {
    const pair = readPair(document, line, from);
    const gatherer = new EndGatherer(endOptions);
    for (const side of SIDES) gatherer.read(partOf(document, pair, side));
    const ends = gatherer.ends();
    const found: EndPair = [onlyEnd(ends, index, 'left'), onlyEnd(ends, index, 'right')];
    return { index, simulated: { ...simulatedPair(found, namesBySide(found), options), redactor: gatherer.redactor } };
  } catch (error) {
    if (error instanceof BadLine) return { index, error: { message: error.message } };
    throw error;
  }
}

function readPair(document: Document, line: string, from: number): ObjectNode {
  const { root, problems } = parseJson(verbatim(line, from), document, document.limits);
  document.root = root;
  const [fault] = problems.filter(({ ruleId }) => ruleId !== 'duplicate-key');
  if (fault !== undefined) throw new BadLine(`the line is not JSON: ${fault.detail}`);
  if (root?.kind !== 'object') throw new BadLine('the line is no object with the keys left and right');
  return root;
}

/** The document of one end, in its place. */
function partOf(document: Document, pair: ObjectNode, side: Side): Document {
  const node = member(pair, side)?.value;
  if (node === undefined) throw new BadLine(`${side} is missing`);
  if (node.kind !== 'object' && node.kind !== 'array') throw new BadLine(`${side} is no document: an object or a list`);
  return { ...document, root: node };
}

function onlyEnd(ends: readonly FoundEnd[], index: number, side: Side): FoundEnd {
  const base = `/${index}/${side}`;
  const own = ends.filter(({ pointer }) => pointer === base || pointer.startsWith(`${base}/`));
  const [first, second] = own;
  if (first === undefined) throw new BadLine(`${side} holds no tunnel end`);
  if (second !== undefined) throw new BadLine(`${side} holds ${own.length} tunnel ends`);
  return first;
}
