import { duration } from '../model/duration.js';
import { valueOf } from '../model/located.js';
import type { Cause, RenewalResult } from '../model/negotiation.js';
import type { Place } from '../model/place.js';
import type { Renewal } from '../model/tunnel-end.js';
import type { CauseDraft, Exchange, Ledger } from './ledger.js';
import { causeOf } from './ledger.js';
import { EARLIEST_ATTEMPT, LATEST_ATTEMPT } from './lifetimes.js';
import type { Party } from './party.js';
import { setsUpAgain } from './restart.js';

/**
 * What becomes of the IKE SA. An IKEv2 SA that is re-authenticated is taken down with its children before it is set up
 * again; one that nobody renews takes them with it when it ends. In IKEv1 CHILD SAs outlive their ISAKMP SA, if there is
 * a next one (RFC 7296, sections 1.4.1, 2.8 and 2.8.3; RFC 2409, section 5.5). `breaks`: as `breaksAtRenewal` says.
 */
export function renewalOf(
  { initiator, responder }: Exchange,
  version: 1 | 2 | null,
  breaks: Breaking = 'never',
): RenewalResult {
  const lost = breaks === 'certainly' ? (planOf(responder).seconds ?? null) : null;
  const [left, right] = initiator.side === 'left' ? [initiator, responder] : [responder, initiator];
  const plans = [planOf(left), planOf(right)];
  const named = { left: plans[0]?.renewal ?? null, right: plans[1]?.renewal ?? null };
  if (version === 1) return { ...named, gap: lost !== null, endsChildrenAfterSeconds: lost };
  if (version === null) return { ...named, gap: null, endsChildrenAfterSeconds: null };
  const ends = earliest(plans, ({ renewal }) => renewal === 'none');
  // An end of which it is not known how it renews the SA may do so.
  const renewed = earliest(plans, ({ renewal }) => renewal !== 'none') * LATEST_ATTEMPT;
  if (ends > 0 && ends < Infinity && ends <= renewed) return { ...named, gap: true, endsChildrenAfterSeconds: ends };
  if (lost !== null) return { ...named, gap: true, endsChildrenAfterSeconds: lost };
  if (plans.some(isUnknown)) return { ...named, gap: null, endsChildrenAfterSeconds: null };
  // A rekey by the other end puts a re-authentication off no more: strongSwan 5.9.8 carries its time over to the new SA
  // ("rescheduling reauthentication in 6s after rekeying").
  const again = plans.some(({ renewal, seconds = Infinity }) => renewal === 'reauth' && seconds < Infinity);
  return { ...named, gap: again, endsChildrenAfterSeconds: null };
}

/** Whether an end may set an IKEv2 SA up anew, and its CHILD SAs with it, in less than some seconds. */
export function mayBeAnewBefore({ initiator, responder }: Exchange, seconds: number): boolean {
  return [initiator, responder].some((party) => {
    const { renewal, seconds: lifetime = Infinity } = planOf(party);
    return renewal === 'reauth' && lifetime * EARLIEST_ATTEMPT < seconds;
  });
}

/** Whether the tunnel ends as an end sets its IKE SA up anew that cannot; `perhaps`: if the other one does not so first. */
export type Breaking = 'never' | 'perhaps' | 'certainly' | 'unknown';

/**
 * Whether the responder's renewal is the end of the tunnel: who re-authenticates begins anew, and so does who renews an
 * IKEv1 SA in any way. The SAs that it had are gone by then, or at once (observed with 5.9.8, where in IKEv1 they are
 * deleted with their SA that no other one follows).
 * @param begins Whether the responder, beginning, would set up what it needs; undefined: not known.
 */
export function breaksAtRenewal(
  { initiator, responder }: Exchange,
  version: 1 | 2,
  begins: () => boolean | undefined,
): Breaking {
  const [own, other] = [planOf(responder), planOf(initiator)];
  const isAnew = ({ renewal }: Plan): boolean => renewal === 'reauth' || (version === 1 && renewal === 'rekey');
  // Of other gateways it is not known what they do to the CHILD SAs of an ISAKMP SA.
  if (version === 1 && responder.behaviour !== 'strongswan') return 'never';
  if (!isAnew(own) || own.seconds === Infinity || (isAnew(other) && isBefore(other, own))) return 'never';
  const starts = begins();
  if (starts === true) return 'never';
  if (starts === undefined || own.seconds === undefined) return 'unknown';
  if (!isAnew(other) && other.renewal !== undefined) return 'certainly';
  return isBefore(own, other) ? 'certainly' : other.renewal === undefined ? 'unknown' : 'perhaps';
}

/** Whether an end has renewed the IKE SA before the other tries to. */
function isBefore({ seconds: own = Infinity }: Plan, { seconds: other = 0 }: Plan): boolean {
  return own * LATEST_ATTEMPT < other * EARLIEST_ATTEMPT;
}

interface Plan {
  readonly renewal: Renewal | undefined;
  readonly seconds: number | undefined;
}

function planOf({ end }: Party): Plan {
  const seconds = valueOf(end.ike.lifetimeSeconds);
  return { renewal: valueOf(end.ike.renewal), seconds: seconds === 0 ? Infinity : seconds };
}

function isUnknown({ renewal, seconds }: Plan): boolean {
  return renewal === undefined || seconds === undefined;
}

/** The shortest lifetime of some ends in seconds: 0 where one is not known, for it may be as short as any. */
function earliest(plans: readonly Plan[], which: (plan: Plan) => boolean): number {
  return Math.min(...plans.filter(which).map(({ seconds = 0 }) => seconds));
}

/**
 * Why a tunnel that came up does not outlive its IKE SA; null where it does, and where traffic sets it up again at once.
 * Doubts the rekey where that is not known.
 * @param comesUp Whether the responder, beginning, would set the tunnel up; undefined: not known.
 */
export function endWithIkeSa(
  exchange: Exchange,
  ledger: Ledger,
  version: 1 | 2,
  {
    renewal: { endsChildrenAfterSeconds: ends },
    breaks,
  }: { readonly renewal: RenewalResult; readonly breaks: Breaking },
  comesUp: () => boolean | undefined,
): Cause | null {
  if (ends === null) {
    if (version === 2 && mayEnd(exchange)) ledger.doubt('rekey');
    // What leaves open whether the tunnel comes up leaves open whether it does so again.
    if (breaks === 'unknown' && ledger.undeterminedPhases.length === 0) doubtRestart(exchange, ledger);
    if (breaks === 'perhaps') assumeFirst(exchange, ledger);
    return null;
  }
  const again = comesBack(exchange, comesUp);
  if (again === undefined) ledger.doubt('rekey');
  if (again !== false) return null;
  const isBroken = breaks === 'certainly' && planOf(exchange.responder).seconds === ends;
  return causeOf(exchange, isBroken ? broken(exchange, ends) : unrenewed(exchange, ends));
}

function doubtRestart({ responder }: Exchange, ledger: Ledger): void {
  const what = `whether ${responder.label}, which sets the IKE SA up anew, can set up the tunnel when it begins`;
  ledger.doubt('rekey', { what, places: placesOf(responder) });
}

function assumeFirst(exchange: Exchange, ledger: Ledger): void {
  const { initiator, responder } = exchange;
  ledger.assumeOrDoubt(exchange, 'rekey', {
    what: `${initiator.label} renews the IKE SA before ${responder.label} does`,
    why: `${responder.label} does so at about the same time, and cannot set the tunnel up`,
    places: [...placesOf(initiator), ...placesOf(responder)],
  });
}

/** Whether an end lets the IKE SA end, and what the other does about it in time is not known. */
function mayEnd({ initiator, responder }: Exchange): boolean {
  const plans = [planOf(initiator), planOf(responder)];
  const leaves = plans.some(({ renewal, seconds }) => renewal === 'none' && seconds !== Infinity);
  return leaves && plans.some(isUnknown);
}

/** Whether an end sets the tunnel up again, with the next packet at the latest; undefined: not known. */
function comesBack({ initiator, responder }: Exchange, comesUp: () => boolean | undefined): boolean | undefined {
  const again = [initiator, responder].map(({ end }) => setsUpAgain(end));
  if (again[0] === true) return true;
  const byResponder = again[1] === true ? comesUp() : false;
  if (byResponder !== false) return byResponder;
  return again.includes(undefined) ? undefined : false;
}

function unrenewed({ initiator, responder }: Exchange, ends: number): CauseDraft {
  const leaving = [initiator, responder].filter((party) => planOf(party).renewal === 'none');
  const first = leaving.find((party) => planOf(party).seconds === ends) ?? initiator;
  const other = first === initiator ? responder : initiator;
  const after = duration(ends);
  const renews = leaving.length === 1;
  return {
    phase: 'rekey',
    attribute: 'renewal',
    initiator: show(initiator),
    responder: show(responder),
    message: `The tunnel comes up and ends with its IKE SA: ${first.label} lets it end after ${after}, and ${other.label} does not renew it before.`,
    mend: renews
      ? `Let ${first.label} renew the IKE SA, or give it so short a lifetime on ${other.label} that it renews it first.`
      : `Let ${first.label} or ${other.label} renew the IKE SA before that.`,
    initiatorPlaces: placesOf(initiator),
    responderPlaces: placesOf(responder),
  };
}

function broken({ initiator, responder }: Exchange, ends: number): CauseDraft {
  return {
    phase: 'rekey',
    attribute: 'renewal',
    initiator: show(initiator),
    responder: show(responder),
    message: `The tunnel comes up and ends with its IKE SA: ${responder.label} sets it up anew within ${duration(ends)}, and cannot set up the tunnel when it begins.`,
    mend: `Mend what fails when ${responder.label} begins, or let ${initiator.label} set the IKE SA up anew before that.`,
    initiatorPlaces: placesOf(initiator),
    responderPlaces: placesOf(responder),
  };
}

/** `30 min, none`: the lifetime, and what happens at its end. */
function show(party: Party): string {
  const { renewal = '?', seconds } = planOf(party);
  const lifetime = seconds === undefined ? '?' : seconds === Infinity ? 'no end' : duration(seconds);
  return `${lifetime}, ${renewal}`;
}

function placesOf({ end: { ike } }: Party): readonly (Place | null)[] {
  return [ike.lifetimeSeconds.place, ike.renewal.place];
}
