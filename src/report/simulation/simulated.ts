import type { Direction, Negotiation, Side } from '../../model/negotiation.js';
import type { Redactor } from '../../model/redaction.js';
import type { TunnelEnd } from '../../model/tunnel-end.js';

/** Two ends and what happens between them: all that a report of a simulation shows. */
export interface Simulated {
  readonly left: TunnelEnd;
  readonly right: TunnelEnd;
  readonly negotiation: Negotiation;
  /** Masks the secrets of the run: every text of a report goes through it. */
  readonly redactor: Redactor;
}

/** How reports call each end. */
export type EndNames = Readonly<Record<Side, string>>;

/** The names of the ends; those that bear the same, or none, are told apart by their side. */
export function namesOf({ left, right }: Negotiation): EndNames {
  const differ = left.name !== '' && right.name !== '' && left.name !== right.name;
  return differ ? { left: left.name, right: right.name } : { left: 'the left end', right: 'the right end' };
}

export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

/** Whether a direction carries less than an end's configuration asks for. */
export function isPartial({ children }: Direction): boolean {
  return children.some(({ coverage }) => coverage === 'partial');
}

/** Whether everything that the directions set up is carried. */
export function hasGaps({ directions }: Negotiation): boolean {
  return directions.some(isPartial);
}
