import type { Finding } from './finding.js';
import type { Place } from './place.js';
import type { Redactor } from './redaction.js';
import type { RuleMeta } from './rule.js';

/**
 * The finding without its words where it may quote a piece of a secret: its place, or one related to it, is cut out of a
 * value that holds one (an entry of a list, from a key with commas). No redactor knows a piece, so that only the rule's
 * summary is left, and no fix.
 */
export function withoutPieces(finding: Finding, rules: readonly RuleMeta[], redactor: Redactor): Finding {
  const { ruleId, place, related, identity } = finding;
  if (!isPiece(place, redactor) && !related.some((other) => isPiece(other.place, redactor))) return finding;
  return {
    ...finding,
    message: rules.find(({ id }) => id === ruleId)?.summary ?? ruleId,
    related: related.map((other) => ({ place: other.place, message: '' })),
    fix: null,
    ...(identity !== undefined && { identity: { ...identity, value: null } }),
  };
}

/** Whether a place is cut out of a value that holds a secret. */
export function isPiece(place: Place, redactor: Redactor): boolean {
  const whole = place.kind === 'part' ? place.node.value : place.kind === 'text' ? place.whole : undefined;
  return whole !== undefined && redactor.isIn(whole);
}
