import type { ParsedNode } from 'yaml';
import type { Document } from '../../model/node.js';
import type { Range } from '../../model/source.js';
import { ignoreComments } from './comments.js';
import { documentIds } from './document-id.js';
import { openDocument } from './document.js';
import type { Limits, TextProblem } from './problem.js';
import { manyFaults } from './problem.js';
import type { YamlReader } from './reading.js';
import type { Fault } from './yaml-compose.js';
import { compose } from './yaml-compose.js';
import { isRecovered, variantOf, wordsOf } from './yaml-faults.js';
import { readSimple } from './yaml-simple.js';
import { splitStream } from './yaml-stream.js';
import { buildTree } from './yaml-tree.js';

/** What became of one document. */
interface Outcome {
  readonly problems: readonly TextProblem[];
  readonly readable: boolean;
  /** Values in it. */
  readonly nodes: number;
}

/** Reads a YAML 1.2 stream, one document after the other. Empty documents are counted and left out. */
export const parseYaml: YamlReader = (source, limits, take) => {
  const chunks = splitStream(source.text);
  const ids = documentIds(source.text, chunks);
  const documents: Document[] = [];
  const problems: TextProblem[] = [];
  let nodes = 0;
  let count = 0;
  for (const [index, range] of chunks.entries()) {
    const id = ids[index] ?? null;
    const document = { ...openDocument(source, chunks.length > 1 ? index : null), ...(id !== null && { id }) };
    if (nodes > limits.nodes || problems.length >= limits.findings) {
      const excess = problemAt(document, 'input-limit', 'nodes', 'too many values', range.start, range.start + 1);
      problems.push(nodes > limits.nodes ? excess : manyFaults(excess.place, limits.findings));
      source.conceal(range.start, source.text.length);
      break;
    }
    const outcome = readDocument(document, range, limits);
    nodes += outcome.nodes;
    // What cannot be read may hold a key.
    if (!outcome.readable) source.conceal(range.start, range.end);
    for (const problem of outcome.problems) problems.push(problem);
    if (document.root === null) continue;
    count++;
    if (take === undefined) documents.push(document);
    else take(document);
  }
  const short = chunks.filter(({ start, end }) => end - start <= limits.yamlLength);
  return { documents, problems, count, ignores: ignoreComments(source, short) };
};

function readDocument(document: Document, { start, end }: Range, limits: Limits): Outcome {
  const text = document.source.text.slice(start, end);
  const simple = readSimple(text, start, document, limits);
  if (simple !== null) {
    document.root = simple.root;
    return { problems: simple.problems, readable: true, nodes: simple.nodes };
  }
  const composed = compose(text, limits);
  if (!composed.ok) {
    const { variant, detail, at } = composed.excess;
    const problem = problemAt(document, 'input-limit', variant, detail, start + at, start + at + 1);
    return { problems: [problem], readable: false, nodes: 0 };
  }
  const { contents, faults } = composed;
  const fatal = faults.find(({ code }) => !isRecovered(code));
  if (fatal !== undefined) return { problems: [faultAt(document, text, start, fatal)], readable: false, nodes: 0 };
  const problems = faults.map((fault) => faultAt(document, text, start, fault));
  if (contents === null || isNothing(contents)) return { problems, readable: true, nodes: 0 };
  const tree = buildTree(contents, document, { text, base: start }, limits);
  document.root = tree.root;
  return { problems: [...problems, ...tree.problems], readable: tree.root !== null, nodes: tree.nodes };
}

/** A document of nothing but marks and comments. */
function isNothing(contents: ParsedNode): boolean {
  const [start, end] = contents.range;
  return start === end && contents.tag === undefined;
}

/** A finding shows no more of a fault than so many characters. */
const MAX_FAULT_LENGTH = 200;

/** A fault at the part of its range that lies on its first line, or at one character where it has none. */
function faultAt(document: Document, text: string, base: number, { code, pos: [start, end] }: Fault): TextProblem {
  const from = Math.max(0, Math.min(start, text.length - 1));
  const length = text.slice(from, Math.min(end, from + MAX_FAULT_LENGTH)).search(/[\r\n]|$/u);
  const at = base + from;
  return problemAt(document, 'invalid-syntax', variantOf(code), wordsOf(code), at, at + Math.max(1, length));
}

function problemAt(
  { source, index }: Document,
  ruleId: TextProblem['ruleId'],
  variant: string,
  detail: string,
  start: number,
  end: number,
): TextProblem {
  return { ruleId, variant, place: { kind: 'text', source, index, range: { start, end } }, detail };
}
