import { isPiece } from '../model/pieces.js';
import type { Place } from '../model/place.js';
import type { Redactor } from '../model/redaction.js';
import type { ShapeProblem } from '../model/resource.js';
import { RULES } from '../rules/index.js';

/** As problems name the kind of document. */
const PEER_DOCUMENT = 'peer document';

/** What is wrong with a `peer` document. */
export interface PeerProblem {
  readonly ruleId: string;
  readonly message: string;
  readonly place: Place;
}

/**
 * What is wrong with `peer` documents, in the words of the rules that say the same of bodies. The bodies of the APIs are
 * for lint to judge.
 */
export function peerProblems(problems: readonly ShapeProblem[], redactor: Redactor): readonly PeerProblem[] {
  const found: PeerProblem[] = [];
  const visitors = new Map(
    RULES.map((rule) => [
      rule.id,
      rule.bind((ruleId, level, message, place) => {
        if (level !== 'error') return;
        found.push({ ruleId, message: isPiece(place, redactor) ? rule.summary : redactor.mask(message), place });
      }),
    ]),
  );
  for (const problem of problems) {
    if (problem.data.api !== PEER_DOCUMENT) continue;
    visitors.get(problem.ruleId)?.problem?.({ ...problem, data: { operation: 'a peer document', ...problem.data } });
  }
  return found;
}
