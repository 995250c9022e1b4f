import type { Document } from '../../model/node.js';
import type { Range, Source } from '../../model/source.js';
import { documentIds } from './document-id.js';
import { openDocument } from './document.js';
import type { Limits } from '../../model/limits.js';
import type { TextProblem } from './problem.js';
import { manyFaults } from './problem.js';
import type { DocumentsReading } from './reading.js';

/** What became of one document. */
export interface Outcome {
  readonly problems: readonly TextProblem[];
  readonly readable: boolean;
  /** Values in it. */
  readonly nodes: number;
}

/**
 * Reads the documents of a stream, which stand at these ranges, one after the other. Empty ones are counted and left out.
 * @param readDocument Sets the root of a document; null where it does not read it: then nothing is read of the stream.
 */
export function readDocuments<None extends null>(
  source: Source,
  chunks: readonly Range[],
  limits: Limits,
  readDocument: (document: Document, range: Range, limits: Limits) => Outcome | None,
  take?: (document: Document) => void,
): DocumentsReading | None {
  const ids = documentIds(source.text, chunks);
  const documents: Document[] = [];
  const problems: TextProblem[] = [];
  let nodes = 0;
  let count = 0;
  for (const [index, range] of chunks.entries()) {
    const id = ids[index] ?? null;
    const document = { ...openDocument(source, limits, chunks.length > 1 ? index : null), ...(id !== null && { id }) };
    if (nodes > limits.nodes || problems.length >= limits.findings) {
      const excess = problemAt(document, 'input-limit', 'nodes', 'too many values', range.start, range.start + 1);
      problems.push(nodes > limits.nodes ? excess : manyFaults(excess.place, limits.findings));
      source.conceal(range.start, source.text.length);
      break;
    }
    const outcome = readDocument(document, range, limits);
    if (outcome === null) return outcome;
    nodes += outcome.nodes;
    // What cannot be read may hold a key.
    if (!outcome.readable) source.conceal(range.start, range.end);
    for (const problem of outcome.problems) problems.push(problem);
    if (document.root === null) continue;
    count++;
    if (take === undefined) documents.push(document);
    else take(document);
  }
  return { documents, problems, count };
}

export function problemAt(
  { source, index }: Document,
  ruleId: TextProblem['ruleId'],
  variant: string,
  detail: string,
  start: number,
  end: number,
): TextProblem {
  return { ruleId, variant, place: { kind: 'text', source, index, range: { start, end } }, detail };
}
