import type { Document } from '../../model/node.js';
import type { Range, Source } from '../../model/source.js';
import { IGNORE_MARK } from './ignore-mark.js';
import type { Limits } from '../../model/limits.js';
import type { YamlReading } from './reading.js';
import type { Outcome } from './yaml-documents.js';
import { readDocuments } from './yaml-documents.js';
import { readSimple } from './yaml-simple.js';
import { splitStream } from './yaml-stream.js';

/** Reads a document that is simple; null where the library has to read it. */
export function readSimpleDocument(document: Document, { start, end }: Range, limits: Limits): Outcome | null {
  const simple = readSimple(document.source.text.slice(start, end), start, document, limits);
  if (simple === null) return null;
  document.root = simple.root;
  return { problems: simple.problems, readable: true, nodes: simple.nodes };
}

/** Longer streams are not held whole. */
const LONGEST = 2 ** 16;

/** Reads a short YAML stream whose documents are all simple; null where the library has to read one, or its comments. */
export function readSimpleStream(source: Source, limits: Limits): YamlReading | null {
  const { text } = source;
  if (text.length > LONGEST || text.includes(IGNORE_MARK)) return null;
  const reading = readDocuments<null>(source, splitStream(text), limits, readSimpleDocument);
  return reading && { ...reading, ignores: [] };
}
