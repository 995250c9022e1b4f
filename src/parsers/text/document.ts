import type { Document, RequestLine, Within } from '../../model/node.js';
import { documentOf } from '../../model/node.js';
import type { Limits } from '../../model/limits.js';
import type { Source } from '../../model/source.js';

/**
 * The document of a text in a string, or of a request that a command in it sends. Its index and limits are those of the
 * document that holds the string.
 */
export function openWithin(within: Within, request: RequestLine | null, encoding?: Document['encoding']): Document {
  const { source, limits, index } = documentOf(within.node);
  return { ...openDocument(source, limits, index, request, encoding), within };
}

/** A document whose root is still to be read. */
export function openDocument(
  source: Source,
  limits: Limits,
  index: number | null = null,
  request: RequestLine | null = null,
  encoding: Document['encoding'] = 'value',
): Document {
  return { kind: 'document', source, limits, index, request, encoding, root: null };
}
