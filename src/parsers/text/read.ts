import type { Source } from '../../model/source.js';
import { readSourceWith } from './read-with.js';
import type { ReadOptions, TextReading } from './reading.js';
import { parseYaml } from './yaml.js';

export type { TextProblem } from './problem.js';
export { DEFAULT_LIMITS } from './problem.js';
export type { OpenFile, ReadOptions, TextReading } from './reading.js';

/**
 * Reads a source in the format of its file ending, else in the one that its content shows. Never throws, whatever the
 * text, and takes time in proportion to its length.
 */
export function readSource(source: Source, options: ReadOptions = {}): TextReading {
  return readSourceWith(parseYaml, source, options);
}
