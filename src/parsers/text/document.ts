import type { Document, RequestLine } from '../../model/node.js';
import type { Source } from '../../model/source.js';

/** A document whose root is still to be read. */
export function openDocument(
  source: Source,
  index: number | null = null,
  request: RequestLine | null = null,
  encoding: Document['encoding'] = 'value',
): Document {
  return { kind: 'document', source, index, request, encoding, root: null };
}
