import type { ParsedNode } from 'yaml';
import type { Document } from '../../model/node.js';
import type { Range, Source } from '../../model/source.js';
import { ignoreComments } from './comments.js';
import type { Limits } from '../../model/limits.js';
import type { TextProblem } from './problem.js';
import { Problems } from './problem.js';
import type { YamlReading } from './reading.js';
import { compose } from './yaml-compose.js';
import type { Outcome } from './yaml-documents.js';
import { problemAt, readDocuments } from './yaml-documents.js';
import type { Fault } from './yaml-faults.js';
import { isRecovered, variantOf, wordsOf } from './yaml-faults.js';
import { readSimpleDocument } from './yaml-simple-stream.js';
import { splitStream } from './yaml-stream.js';
import { buildTree } from './yaml-tree.js';

/** Reads a YAML 1.2 stream, one document after the other. Empty documents are counted and left out. */
export function parseYaml(source: Source, limits: Limits, take?: (document: Document) => void): YamlReading {
  const chunks = splitStream(source.text);
  const reading = readDocuments<never>(source, chunks, limits, readDocument, take);
  const short = chunks.filter(({ start, end }) => end - start <= limits.yamlLength);
  return { ...reading, ignores: ignoreComments(source, short) };
}

function readDocument(document: Document, range: Range, limits: Limits): Outcome {
  const simple = readSimpleDocument(document, range, limits);
  if (simple !== null) return simple;
  const { start, end } = range;
  const text = document.source.text.slice(start, end);
  const composed = compose(text, limits);
  if (!composed.ok) {
    const { variant, detail, at } = composed.excess;
    const problem = problemAt(document, 'input-limit', variant, detail, start + at, start + at + 1);
    return { problems: [problem], readable: false, nodes: 0 };
  }
  const { contents, faults } = composed;
  const fatal = faults.find(({ code }) => !isRecovered(code));
  if (fatal !== undefined) return { problems: [faultAt(document, text, start, fatal)], readable: false, nodes: 0 };
  const problems = new Problems(limits);
  for (const fault of faults) problems.add(faultAt(document, text, start, fault));
  if (contents === null || isNothing(contents)) return { problems: problems.found, readable: true, nodes: 0 };
  const tree = buildTree(contents, document, { text, base: start }, limits, problems);
  document.root = tree.root;
  return { problems: problems.found, readable: tree.root !== null, nodes: tree.nodes };
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
