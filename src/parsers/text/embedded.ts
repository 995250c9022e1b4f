import type { StringNode } from '../../model/node.js';
import { documentOf } from '../../model/node.js';
import type { JsonReading } from './json.js';
import { parseJson } from './json.js';
import { DEFAULT_LIMITS } from './problem.js';
import { viewOf } from './view.js';

/**
 * Reads the JSON that a string holds, with places in the outermost source through whatever spells the string: a JSON
 * string, a YAML scalar, a shell word, a form field, or another embedded string. The root's parent is the string.
 * A string that cannot be read is concealed, for it may hold a key.
 */
export function parseEmbedded(node: StringNode): JsonReading {
  const reading = parseJson(viewOf(node), node, DEFAULT_LIMITS);
  if (reading.root === null) documentOf(node).source.conceal(node.start, node.end);
  return reading;
}
