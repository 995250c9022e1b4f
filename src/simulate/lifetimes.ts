import { valueOf } from '../model/located.js';
import type { RekeyResult } from '../model/negotiation.js';
import type { Exchange, Ledger } from './ledger.js';
import type { Party } from './party.js';

/**
 * A rekey is tried before the hard lifetime ends, at a time that is drawn at random so that two ends do not collide: in
 * the last fifth but for the last tenth of it (strongSwan's margin and its equal jitter; RFC 7296, section 2.8).
 */
export const EARLIEST_ATTEMPT = 0.8;
export const LATEST_ATTEMPT = 0.9;

type Attempt = Pick<RekeyResult, 'firstAttemptSeconds' | 'firstAttemptBy'>;

/** When an end tries to rekey, in seconds. */
interface Times {
  readonly from: number;
  readonly to: number;
  readonly isConfigured: boolean;
}

/**
 * Each end keeps its own lifetime; the shorter one asks for the first rekey (observed behaviour, rule 8), where times that
 * are configured do not say otherwise.
 */
export function firstAttempt({ initiator, responder }: Exchange): Attempt {
  const one = childAttempt(initiator);
  const two = childAttempt(responder);
  if (one === undefined || two === undefined) return { firstAttemptSeconds: null, firstAttemptBy: null };
  const [from, to] = [Math.min(one.from, two.from), Math.min(one.to, two.to)];
  if (to === Infinity) return { firstAttemptSeconds: null, firstAttemptBy: null };
  const isBefore = (end: Times, other: Times): boolean =>
    end.isConfigured || other.isConfigured ? end.to <= other.from && end.from < other.from : end.to < other.to;
  return {
    firstAttemptSeconds: [Math.floor(from), Math.floor(to)],
    firstAttemptBy: isBefore(one, two) ? initiator.side : isBefore(two, one) ? responder.side : 'both',
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
  const [succeeding, failing] = fails.initiator ? [exchange.responder, one] : [exchange.initiator, two];
  const both = fails.initiator && fails.responder;
  return !both && (childAttempt(succeeding)?.to ?? Infinity) < failing ? null : shortest;
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

/** When the first of an end's CHILD SAs is rekeyed; infinite: none is. Undefined: not known. */
function childAttempt(party: Party): Times | undefined {
  if (childLifetime(party) === undefined) return undefined;
  const times = party.end.children.map(({ lifetimeSeconds, rekeysBetween }): Times => {
    const seconds = valueOf(lifetimeSeconds) ?? 0;
    if (rekeysBetween !== undefined) return { from: rekeysBetween[0], to: rekeysBetween[1], isConfigured: true };
    const end = seconds === 0 ? Infinity : seconds;
    return { from: end * EARLIEST_ATTEMPT, to: end * LATEST_ATTEMPT, isConfigured: false };
  });
  return {
    from: Math.min(...times.map(({ from }) => from)),
    to: Math.min(...times.map(({ to }) => to)),
    isConfigured: times.some(({ isConfigured }) => isConfigured),
  };
}
