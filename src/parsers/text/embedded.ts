import type { StringNode } from '../../model/node.js';
import { documentOf } from '../../model/node.js';
import type { JsonReading } from './json.js';
import { parseJson } from './json.js';
import { viewOf } from './view.js';

/**
 * Reads the JSON that a string holds, with places in the outermost source through whatever spells the string: a JSON
 * string, a YAML scalar, a shell word, a form field, or another embedded string. The root's parent is the string.
 * The limits are those of its document. A string that cannot be read is concealed, for it may hold a key.
 */
export function parseEmbedded(node: StringNode): JsonReading {
  const { source, limits } = documentOf(node);
  const reading = parseJson(viewOf(node), node, limits);
  if (reading.root === null) source.conceal(node.start, node.end);
  return reading;
}
