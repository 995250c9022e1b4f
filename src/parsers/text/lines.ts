import type { Document } from '../../model/node.js';
import { openDocument } from './document.js';
import { parseJson } from './json.js';
import type { TextProblem } from './problem.js';
import { manyFaults } from './problem.js';
import type { DocumentsReading, ReadingContext } from './reading.js';
import { verbatim } from './view.js';

/** Reads JSON Lines: a document for each line that is not blank, counted whether it can be read or not. */
export function parseLines({ source, limits, take }: ReadingContext): DocumentsReading {
  const { text } = source;
  const documents: Document[] = [];
  const problems: TextProblem[] = [];
  const budget = { nodes: limits.nodes };
  let index = 0;
  let count = 0;
  for (let from = 0; from < text.length && budget.nodes >= 0;) {
    if (problems.length >= limits.findings) {
      const place = { kind: 'text', source, index, range: { start: from, end: from + 1 } } as const;
      problems.push(manyFaults(place, limits.findings));
      source.conceal(from, text.length);
      break;
    }
    const lineFeed = text.indexOf('\n', from);
    const end = lineFeed < 0 ? text.length : lineFeed;
    const line = text.slice(from, end);
    if (/\S/u.test(line)) {
      const document = openDocument(source, limits, index++);
      const reading = parseJson(verbatim(line, from), document, limits, budget);
      document.root = reading.root;
      if (document.root !== null) {
        count++;
        if (take === null) documents.push(document);
        else take(document);
      }
      for (const problem of reading.problems) problems.push(problem);
    }
    from = end + 1;
  }
  return { documents, problems, count };
}
