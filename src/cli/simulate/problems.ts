import { regionAt, sourceAt } from '../../model/place.js';
import type { Redactor } from '../../model/redaction.js';
import type { ShapeProblem } from '../../model/resource.js';
import { peerProblems } from '../../peer-problems.js';

/** A line for each fault of a `peer` document. */
export function problemLines(problems: readonly ShapeProblem[], redactor: Redactor): readonly string[] {
  const lines = peerProblems(problems, redactor).map(({ ruleId, message, place }) => {
    const region = regionAt(place);
    const at = region === null ? '' : `:${region.startLine}:${region.startColumn}`;
    return redactor.mask(`${sourceAt(place).name}${at}: ${message} (${ruleId})`);
  });
  return [...new Set(lines)];
}
