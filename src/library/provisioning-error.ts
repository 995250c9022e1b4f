import { LEVELS } from '../model/finding.js';
import type { Level } from '../model/finding.js';
import type { BodyFinding } from './body-finding.js';

/** Findings that the message names; the others are counted. */
const MOST_NAMED = 3;

/** A body that must not be sent. Neither its message nor its findings hold a secret of the body. */
export class ProvisioningError extends Error {
  override readonly name = 'ProvisioningError';
  /** All findings of the body, in its order. */
  readonly findings: readonly BodyFinding[];

  constructor(findings: readonly BodyFinding[]) {
    super(messageOf(findings));
    this.findings = findings;
  }
}

/** `the body must not be sent: weak-dh-group at /params/ikeDhGroup: …; and 2 more`, the worst first. */
function messageOf(findings: readonly BodyFinding[]): string {
  const rank = (level: Level): number => LEVELS.indexOf(level);
  const worst = [...findings].sort((one, other) => rank(one.level) - rank(other.level));
  const named = worst.slice(0, MOST_NAMED).map(({ ruleId, pointer, message }) => {
    const where = pointer === '' ? '' : ` at ${pointer}`;
    return `${ruleId}${where}: ${message}`;
  });
  const more = findings.length - named.length;
  return `the body must not be sent: ${named.join('; ')}${more > 0 ? `; and ${String(more)} more` : ''}`;
}
