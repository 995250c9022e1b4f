import { duration } from '../model/duration.js';
import { valueOf } from '../model/located.js';
import type { Cause, RekeyResult } from '../model/negotiation.js';
import type { Place } from '../model/place.js';
import type { Exchange, Ledger } from './ledger.js';
import { causeOf } from './ledger.js';
import type { Life } from './lifetimes.js';
import { livesOf } from './lifetimes.js';
import type { Party } from './party.js';
import { setsUpAgain } from './restart.js';

/**
 * Whether an end ever asks for another SA in place of a CHILD SA: before that one ends, or in IKEv2 once it has
 * (strongSwan 5.9.8: "scheduling CHILD_SA recreate after hard expire"). Where lifetimes are not known it may.
 */
export function replacesChildren(party: Party, version: 1 | 2): boolean {
  return livesOf(party).some(
    (life) => life === undefined || life.attempt.from < Infinity || (version === 2 && life.end < Infinity),
  );
}

/** A CHILD SA that ends before anybody rekeys it. */
export interface Expiry {
  readonly seconds: number;
  readonly cause: Cause;
}

/**
 * Whether a tunnel that came up ends with a CHILD SA; null: it does not. In IKEv1 an SA that has ended is deleted, and
 * nobody asks for another one but traffic and `close_action` (observed with strongSwan 5.9.8). Doubts the rekey where
 * that is not known.
 */
export function expiryOf(
  exchange: Exchange,
  ledger: Ledger,
  version: 1 | 2,
  { byInitiator, byResponder }: Pick<RekeyResult, 'byInitiator' | 'byResponder'>,
): Expiry | null {
  // What leaves open whether there is a CHILD SA leaves open whether it ends.
  if (version === 2 || ledger.undeterminedPhases.length > 0) return null;
  const { initiator, responder } = exchange;
  const all = [
    ...endings(initiator, responder, byResponder.status === 'ok'),
    ...endings(responder, initiator, byInitiator.status === 'ok'),
  ].toSorted((one, other) => one.seconds - other.seconds);
  const [first] = all;
  if (first === undefined) return null;
  const certain = all.find(({ isCertain }) => isCertain);
  const again = (certain ? [certain] : all).map(comesBack);
  if (again.every((comes) => comes === true)) return null;
  const { by, other, seconds } = certain ?? first;
  if (certain === undefined || again.includes(undefined)) {
    const what = `whether the CHILD SA is rekeyed before it ends for ${by.label}, or set up again after that`;
    ledger.doubt('rekey', { what, places: placesOf(by) });
    return null;
  }
  return { seconds, cause: expired(exchange, by, other, seconds) };
}

interface Ending {
  readonly by: Party;
  readonly other: Party;
  readonly seconds: number;
  readonly isCertain: boolean;
}

/** The CHILD SAs that may end at one end. `isRekeyed`: the other end's rekeys succeed. */
function endings(by: Party, other: Party, isRekeyed: boolean): readonly Ending[] {
  const others = isRekeyed ? livesOf(other) : [];
  return livesOf(by).flatMap((life): readonly Ending[] => {
    if (life === undefined || life.end === Infinity || life.attempt.to < life.end) return [];
    const { end: seconds } = life;
    if (others.length > 0 && others.every((one) => one !== undefined && one.attempt.to < seconds)) return [];
    const isLate = (one: Life | undefined): boolean => one !== undefined && one.attempt.from >= seconds;
    return [{ by, other, seconds, isCertain: isLate(life) && others.every(isLate) }];
  });
}

/**
 * Whether one of the ends sets the SA up again that has ended at one of them; undefined: not known. One that ends at both
 * at once may be closed by neither, so that `close_action` has no effect (observed with strongSwan 5.9.8).
 */
function comesBack({ by, other, seconds }: Ending): boolean | undefined {
  const ends = [by, other].map(({ end }) => valueOf(end.starts));
  if (ends.includes('on-traffic')) return true;
  const isTogether = livesOf(other).some((life) => life?.end === seconds);
  const again = setsUpAgain(other.end);
  if (again === true) return isTogether ? undefined : true;
  const mayTrap = by.end.afterClose !== undefined && valueOf(by.end.afterClose) === 'on-traffic';
  return again === undefined || mayTrap || ends[0] === undefined ? undefined : false;
}

function expired(exchange: Exchange, by: Party, other: Party, seconds: number): Cause {
  const { initiator, responder } = exchange;
  return causeOf(exchange, {
    phase: 'rekey',
    attribute: 'lifetime',
    initiator: show(initiator),
    responder: show(responder),
    message: `The tunnel comes up and ends with its CHILD SA: ${by.label} lets it end after ${duration(seconds)}, and ${other.label} does not rekey it before.`,
    mend: `Let ${by.label} rekey the CHILD SA before it ends, with a \`rekey_time\` below its \`life_time\`, or a \`margintime\` well below its \`lifetime\`.`,
    initiatorPlaces: placesOf(initiator),
    responderPlaces: placesOf(responder),
  });
}

/** `1 h`, `no end`: of each lifetime once. */
function show(party: Party): string {
  const all = livesOf(party).map((life) =>
    life === undefined ? '?' : life.end === Infinity ? 'no end' : duration(life.end),
  );
  return [...new Set(all)].join(', ');
}

function placesOf({ end }: Party): readonly (Place | null)[] {
  return end.children.map(({ lifetimeSeconds }) => lifetimeSeconds.place);
}
