import { valueOf } from '../model/located.js';
import type { Cause, Direction, DirectionVerdict, Side, Verdict } from '../model/negotiation.js';
import { isUpOnceBegun } from '../model/negotiation.js';
import { NO_REKEY, untriedChild } from './results.js';
import type { Exchange } from './ledger.js';
import type { Party } from './party.js';
import { renewalOf } from './renewal.js';

/** The direction of an end that never sets the tunnel up. */
export function notInitiated(exchange: Exchange): Direction {
  return {
    initiator: exchange.initiator.side,
    verdict: 'not-initiated',
    failedPhase: null,
    ike: {
      status: 'undetermined',
      version: null,
      exchange: null,
      selected: null,
      dhRetry: false,
      error: null,
      responderBelievesUp: false,
    },
    children: exchange.initiator.children.map(() => untriedChild()),
    rekey: NO_REKEY,
    renewal: renewalOf(exchange, null),
    causes: [],
    assumptions: [],
    undeterminedPhases: [],
    doubts: [],
  };
}

/**
 * Where none of the ends that were asked about would ever begin, each direction says so; and, where it would fail whichever
 * of them were made to begin, how.
 * @param begun What becomes of a direction whose initiator is made to begin.
 */
export function withoutInitiator(
  left: Party,
  right: Party,
  directions: readonly Direction[],
  begun: (initiator: Side) => Direction,
): readonly Direction[] {
  if (directions.some(({ verdict }) => verdict !== 'not-initiated')) return directions;
  const made = directions.map(({ initiator }) => begun(initiator));
  const fails = made.every(({ verdict }) => verdict === 'down');
  const shown = [left, right].map(({ end }) => valueOf(end.starts) ?? null);
  const both = shown.every((starts) => starts === 'never');
  const idle = shown[0] === 'never' ? left : right;
  const cause: Cause = {
    phase: 'initiator',
    attribute: 'starts',
    left: shown[0] ?? null,
    right: shown[1] ?? null,
    message: both
      ? `${left.label} and ${right.label} both wait for the other to begin.`
      : `${idle.label} never sets the tunnel up by itself.`,
    mend: both ? `Let ${left.label} or ${right.label} set the tunnel up.` : `Let ${idle.label} set the tunnel up.`,
    leftPlaces: placesOf(left),
    rightPlaces: placesOf(right),
  };
  return directions.map((direction, index) => {
    const further = fails ? (made[index]?.causes ?? []) : [];
    return { ...direction, failedPhase: 'initiator', causes: [cause, ...further] };
  });
}

function placesOf({ end: { starts } }: Party): Cause['leftPlaces'] {
  return starts.place === null ? [] : [starts.place];
}

/** From best to worst, of what is certain. */
const BEST_FIRST: readonly (readonly [DirectionVerdict, Verdict])[] = [
  ['up-until-rekey', 'up-until-rekey'],
  ['undetermined', 'undetermined'],
  ['down', 'down'],
];

/**
 * All directions that can start are up, some are, or else the best of them. Without any, the tunnel is down. Whether an
 * end begins makes no difference where the other does and both are up.
 */
export function overallVerdict(directions: readonly Direction[]): Verdict {
  const begun = directions.filter(({ verdict }) => verdict !== 'not-initiated');
  const verdicts = begun.map(({ verdict }) => verdict);
  if (verdicts.includes('up')) {
    const isUp = begun.every((direction) => direction.verdict === 'up' || isUpOnceBegun(direction));
    return isUp ? 'up' : 'up-one-way';
  }
  return BEST_FIRST.find(([verdict]) => verdicts.includes(verdict))?.[1] ?? 'down';
}
