import type { TextPlace } from '../model/place.js';
import type { TextProblem } from '../parsers/text/problem.js';

/** The first character of what is not judged any more stands for the rest of the source. */
export function manyFindings({ source, index, range: { start } }: TextPlace, most: number): TextProblem {
  const place = { kind: 'text', source, index, range: { start, end: start + 1 } } as const;
  const detail = `what stands from here on, for more than ${most} findings stand before it`;
  return { ruleId: 'input-limit', variant: 'findings', place, detail };
}
