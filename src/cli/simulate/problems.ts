import type { EndGatherer } from '../../ends.js';
import type { Level } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import { regionAt, sourceAt } from '../../model/place.js';
import type { ShapeProblem } from '../../model/resource.js';
import { RULES } from '../../rules/index.js';

/** As problems name the kind of document. */
const PEER_DOCUMENT = 'peer document';

/**
 * What is wrong with `peer` documents, in the words of the rules that say the same of bodies, and with configurations of
 * strongSwan. The bodies of the APIs are for lint to judge.
 */
export function problemLines({ problems, remarks, redactor }: EndGatherer): readonly string[] {
  const lines = new Set<string>();
  const emit = (id: string, level: Level, message: string, place: ShapeProblem['place']): void => {
    if (level !== 'error') return;
    lines.add(redactor.mask(`${located(place)}: ${message} (${id})`));
  };
  const visitors = new Map(RULES.map((rule) => [rule.id, rule.bind(emit)]));
  for (const problem of problems) {
    if (problem.data.api !== PEER_DOCUMENT) continue;
    visitors.get(problem.ruleId)?.problem?.({ ...problem, data: { operation: 'a peer document', ...problem.data } });
  }
  for (const { place, message } of remarks) lines.add(redactor.mask(`${located(place)}: ${message}`));
  return [...lines];
}

function located(place: Place): string {
  const region = regionAt(place);
  const at = region === null ? '' : `:${region.startLine}:${region.startColumn}`;
  return `${sourceAt(place).name}${at}`;
}
