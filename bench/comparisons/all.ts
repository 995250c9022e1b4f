import type { Bench, Comparison } from '../comparison.js';
import { estate } from './estate.js';
import { jsonFiles, yamlFiles } from './files.js';
import { jsonLines, yamlStream } from './lines.js';
import { overlaps } from './overlaps.js';
import { starts } from './start.js';

/** All that is compared, in the order of the report. */
export function comparisons(bench: Bench): readonly Comparison[] {
  return [
    ...starts(bench),
    ...jsonFiles(bench),
    ...yamlFiles(bench),
    jsonLines(bench),
    yamlStream(bench),
    estate(bench),
    ...overlaps(bench),
  ];
}
