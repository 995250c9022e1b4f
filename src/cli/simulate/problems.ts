import type { Level } from '../../model/finding.js';
import { regionAt, sourceAt } from '../../model/place.js';
import type { Redactor } from '../../model/redaction.js';
import type { ShapeProblem } from '../../model/resource.js';
import { RULES } from '../../rules/index.js';

/** As problems name the kind of document. */
const PEER_DOCUMENT = 'peer document';

/**
 * What is wrong with `peer` documents, in the words of the rules that say the same of bodies. The bodies of the APIs are
 * for lint to judge.
 */
export function problemLines(problems: readonly ShapeProblem[], redactor: Redactor): readonly string[] {
  const lines = new Set<string>();
  const emit = (id: string, level: Level, message: string, place: ShapeProblem['place']): void => {
    if (level !== 'error') return;
    const region = regionAt(place);
    const at = region === null ? '' : `:${region.startLine}:${region.startColumn}`;
    lines.add(redactor.mask(`${sourceAt(place).name}${at}: ${message} (${id})`));
  };
  const visitors = new Map(RULES.map((rule) => [rule.id, rule.bind(emit)]));
  for (const problem of problems) {
    if (problem.data.api !== PEER_DOCUMENT) continue;
    visitors.get(problem.ruleId)?.problem?.({ ...problem, data: { operation: 'a peer document', ...problem.data } });
  }
  return [...lines];
}
