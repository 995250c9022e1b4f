import { valueOf } from '../model/located.js';
import type { RekeyResult } from '../model/negotiation.js';
import type { Exchange, Ledger } from './ledger.js';
import type { Party } from './party.js';

/**
 * A rekey is tried before the hard lifetime ends, at a time that is drawn at random so that two ends do not collide: in
 * the last fifth but for the last tenth of it (strongSwan's margin and its equal jitter; RFC 7296, section 2.8).
 */
const EARLIEST_ATTEMPT = 0.8;
export const LATEST_ATTEMPT = 0.9;

type Attempt = Pick<RekeyResult, 'firstAttemptSeconds' | 'firstAttemptBy'>;

/** Each end keeps its own lifetime; the shorter one asks for the first rekey (observed behaviour, rule 8). */
export function firstAttempt({ initiator, responder }: Exchange): Attempt {
  const one = childLifetime(initiator);
  const two = childLifetime(responder);
  if (one === undefined || two === undefined) return { firstAttemptSeconds: null, firstAttemptBy: null };
  const shorter = Math.min(one, two);
  if (shorter === Infinity) return { firstAttemptSeconds: null, firstAttemptBy: null };
  return {
    firstAttemptSeconds: [Math.floor(shorter * EARLIEST_ATTEMPT), Math.floor(shorter * LATEST_ATTEMPT)],
    firstAttemptBy: one === two ? 'both' : one < two ? initiator.side : responder.side,
  };
}

/**
 * When traffic stops because rekeys fail: at the end of the shortest lifetime of an end whose rekey fails, unless the
 * other end's succeeds before that. Null: it does not stop, or the lifetimes are not known.
 */
export function outage(
  exchange: Exchange,
  fails: { readonly initiator: boolean; readonly responder: boolean },
): number | null {
  if (!fails.initiator && !fails.responder) return null;
  const one = childLifetime(exchange.initiator);
  const two = childLifetime(exchange.responder);
  if (one === undefined || two === undefined) return null;
  const shortest = Math.min(one, two);
  if (shortest === Infinity) return null;
  const [succeeding, failing] = fails.initiator ? [two, one] : [one, two];
  const both = fails.initiator && fails.responder;
  return !both && succeeding * LATEST_ATTEMPT < failing ? null : shortest;
}

/**
 * Doubts the rekey where a lifetime is stated whose meaning is not known, such as 0 at Apsara Stack: the SA may end at
 * once. A lifetime that is only not at hand is taken for one that works.
 */
export function doubtLifetimes({ initiator, responder }: Exchange, ledger: Ledger): void {
  const lifetimes = [initiator, responder].flatMap(({ end }) => [
    end.ike.lifetimeSeconds,
    ...end.children.map(({ lifetimeSeconds }) => lifetimeSeconds),
  ]);
  if (lifetimes.some((lifetime) => lifetime.origin === 'unknown' && lifetime.reason === 'invalid')) {
    ledger.doubt('rekey');
  }
}

/** The shortest hard lifetime of an end's CHILD SAs in seconds; none is infinite; undefined: not known. */
function childLifetime({ end }: Party): number | undefined {
  let shortest = Infinity;
  for (const { lifetimeSeconds } of end.children) {
    const seconds = valueOf(lifetimeSeconds);
    if (seconds === undefined) return undefined;
    if (seconds > 0) shortest = Math.min(shortest, seconds);
  }
  return shortest;
}
