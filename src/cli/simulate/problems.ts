import type { EndGatherer, FoundEnd } from '../../ends.js';
import type { Level } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import { regionAt, sourceAt } from '../../model/place.js';
import type { Redactor } from '../../model/redaction.js';
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
  return [...lines, ...remarks.map(lineWith(redactor))];
}

/** What was seen in the configurations of these ends. */
export function remarkLines({ redactor }: EndGatherer, ends: readonly FoundEnd[]): readonly string[] {
  return [...new Set(ends.flatMap(({ remarks }) => remarks.map(lineWith(redactor))))];
}

function lineWith(redactor: Redactor): (remark: FoundEnd['remarks'][number]) => string {
  return ({ place, message }) => redactor.mask(`${located(place)}: ${message}`);
}

function located(place: Place): string {
  const region = regionAt(place);
  const at = region === null ? '' : `:${region.startLine}:${region.startColumn}`;
  return `${sourceAt(place).name}${at}`;
}
