import type { Bench, Comparison } from '../comparison.js';
import { estate } from './estate.js';
import { jsonFiles, yamlFiles } from './files.js';
import { jsonLines } from './lines.js';
import { start } from './start.js';

/** All that is compared, in the order of the report. */
export function comparisons(bench: Bench): readonly Comparison[] {
  return [start(bench), ...jsonFiles(bench), ...yamlFiles(bench), jsonLines(bench), estate(bench)];
}
