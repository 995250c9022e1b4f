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

type Attempt = Pick<RekeyResult, 'firstAttemptSeconds' | 'firstAttemptBy' | 'firstAttemptIsAnew'>;

/** None is tried, or it is not known when. */
export const NO_ATTEMPT: Attempt = { firstAttemptSeconds: null, firstAttemptBy: null, firstAttemptIsAnew: false };

/** When an end tries to rekey, in seconds; infinite: never. */
interface Times {
  readonly from: number;
  readonly to: number;
  readonly isConfigured: boolean;
  /** Whether the SA has ended by then. */
  readonly isAnew?: boolean;
}

/** One CHILD SA as an end has it: when it is rekeyed, and when it ends, in seconds; infinite: never. */
export interface Life {
  readonly attempt: Times;
  readonly end: number;
}

const NEVER: Times = { from: Infinity, to: Infinity, isConfigured: true };

/**
 * Each end keeps its own lifetime; the shorter one asks for the first rekey (observed behaviour, rule 8), where times that
 * are configured do not say otherwise.
 */
export function firstAttempt({ initiator, responder }: Exchange, version: 1 | 2): Attempt {
  const one = childAttempt(initiator, version);
  const two = childAttempt(responder, version);
  if (one === undefined || two === undefined) return NO_ATTEMPT;
  const [from, to] = [Math.min(one.from, two.from), Math.min(one.to, two.to)];
  if (to === Infinity) return NO_ATTEMPT;
  const isBefore = (end: Times, other: Times): boolean =>
    end.isConfigured || other.isConfigured ? end.to <= other.from && end.from < other.from : end.to < other.to;
  const [first, by] = isBefore(one, two)
    ? [[one], initiator.side]
    : isBefore(two, one)
      ? [[two], responder.side]
      : [[one, two], 'both' as const];
  return {
    firstAttemptSeconds: [Math.floor(from), Math.floor(to)],
    firstAttemptBy: by,
    firstAttemptIsAnew: first.every(({ isAnew = false }) => isAnew),
  };
}

/**
 * When traffic stops because rekeys fail: at the end of the shortest lifetime of an end whose rekey fails, unless the
 * other end's succeeds before that. Null: it does not stop, or the lifetimes are not known.
 */
export function outage(
  exchange: Exchange,
  version: 1 | 2,
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
  return !both && (childAttempt(succeeding, version)?.to ?? Infinity) < failing ? null : shortest;
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

/** The CHILD SAs of an end, each undefined where its lifetime is not known. An attempt that comes too late is none. */
export function livesOf({ end }: Party): readonly (Life | undefined)[] {
  return end.children.map(({ lifetimeSeconds, rekeysBetween }) => {
    const seconds = valueOf(lifetimeSeconds);
    if (seconds === undefined) return undefined;
    const ends = seconds === 0 ? Infinity : seconds;
    if (rekeysBetween === undefined) {
      return { attempt: { from: ends * EARLIEST_ATTEMPT, to: ends * LATEST_ATTEMPT, isConfigured: false }, end: ends };
    }
    const [from, to] = rekeysBetween ?? [Infinity, Infinity];
    return { attempt: from < ends ? { from, to: Math.min(to, ends), isConfigured: true } : NEVER, end: ends };
  });
}

/** The shortest hard lifetime of an end's CHILD SAs in seconds; none is infinite; undefined: not known. */
function childLifetime(party: Party): number | undefined {
  const ends = livesOf(party).map((life) => life?.end);
  return ends.every((end) => end !== undefined) ? Math.min(...ends) : undefined;
}

/**
 * When the first of an end's CHILD SAs is rekeyed, or in IKEv2, where it has ended before, set up again; infinite: none is.
 * Undefined: not known.
 */
function childAttempt(party: Party, version: 1 | 2): Times | undefined {
  const lives = livesOf(party);
  if (!lives.every((life) => life !== undefined)) return undefined;
  const attempts = lives.map(({ attempt, end }): Times => {
    const anew = { from: end, to: end, isConfigured: true, isAnew: true };
    return version === 2 && attempt.from === Infinity ? anew : attempt;
  });
  const from = Math.min(...attempts.map((attempt) => attempt.from));
  return {
    from,
    to: Math.min(...attempts.map(({ to }) => to)),
    isConfigured: attempts.some(({ isConfigured }) => isConfigured),
    isAnew: attempts.filter((attempt) => attempt.from === from).every(({ isAnew = false }) => isAnew),
  };
}
