import type { Phase } from '../model/negotiation.js';
import type { Place } from '../model/place.js';
import { isDynamic } from '../model/traffic-selector.js';
import { valueOf } from '../model/located.js';
import { POLICIES } from './behaviour.js';
import type { ChildOutcome } from './child.js';
import type { Exchange, Ledger } from './ledger.js';
import type { Party, PartyChild } from './party.js';

/* Gateways that were recorded in part: what else they do is left open (`Policy.recorded`). */

function isInPart({ policy }: Party): boolean {
  return policy.recorded === 'in-part';
}

/** Doubts what was not recorded of an end, where it counts. */
export function leaveUnrecordedOpen(exchange: Exchange, ledger: Ledger, version: 1 | 2): void {
  const { initiator, responder } = exchange;
  const leave = ({ label, behaviour }: Party, phase: Phase, what: string, places: readonly (Place | null)[]): void => {
    ledger.doubt(phase, { what: `${what} with ${label}, which plays ${behaviour}, is not simulated`, places });
  };
  for (const party of [initiator, responder]) {
    if (!isInPart(party)) continue;
    const modes = modesIn(exchange, party, version);
    if (modes.length > 0) leave(party, 'mode', 'this use of transport mode', modes);
    const networks = networksIn(exchange, party);
    if (networks.length > 0) leave(party, 'traffic-selector', 'more than one pair of networks at once', networks);
  }
}

/**
 * The modes that were not recorded of an end: transport mode beyond its host, or through a NAT, and in IKEv1 another mode
 * than the end has that calls it.
 */
function modesIn(exchange: Exchange, party: Party, version: 1 | 2): readonly (Place | null)[] {
  const { initiator, responder } = exchange;
  const children = [...initiator.children, ...responder.children];
  const modes = new Set(children.map(({ mode }) => mode));
  if (version === 1 && party === responder && modes.size > 1) return placesOf(children);
  const isNatted = [initiator, responder].some(({ addresses }) => addresses.nat === true);
  const isRecorded = ({ mode, child }: PartyChild): boolean =>
    mode === 'tunnel' || (mode === 'transport' && !isNatted && isOfHost(child));
  return placesOf(party.children.filter((child) => !isRecorded(child)));
}

function placesOf(children: readonly PartyChild[]): readonly (Place | null)[] {
  return children.map(({ child }) => child.mode.place);
}

function isOfHost({ localSelectors, remoteSelectors }: PartyChild['child']): boolean {
  return [...localSelectors, ...remoteSelectors].every((located) => {
    const selector = valueOf(located);
    return selector !== undefined && isDynamic(selector);
  });
}

/** The networks of an end that is asked for several of its pairs at once, or asks for several; else none. */
function networksIn({ initiator, responder }: Exchange, party: Party): readonly (Place | null)[] {
  const other = party === initiator ? responder : initiator;
  const isSeveral = ({ child }: PartyChild): boolean =>
    child.localSelectors.length > 1 || child.remoteSelectors.length > 1;
  if (!party.children.some(isSeveral) && (party.children.length === 1 || !other.children.some(isSeveral))) return [];
  return party.children
    .flatMap(({ child }) => [...child.localSelectors, ...child.remoteSelectors])
    .map(({ place }) => place);
}

/** Both ends as far as they were recorded: several pairs of networks at once are played as strongSwan does, and left open. */
export function asRecorded<T extends Exchange>(exchange: T): T {
  const { exactIkev1Requests, exactIkev2Selectors, singlePair } = POLICIES.strongswan;
  const recorded = (party: Party): Party =>
    !isInPart(party) || networksIn(exchange, party).length === 0
      ? party
      : { ...party, policy: { ...party.policy, exactIkev1Requests, exactIkev2Selectors, singlePair } };
  return { ...exchange, initiator: recorded(exchange.initiator), responder: recorded(exchange.responder) };
}

/**
 * A CHILD SA without a failure that nothing recorded bears out: by its mode, or in IKEv1, which has one pair for each, by
 * the first pair of several.
 */
export function withoutUnrecorded(
  exchange: Exchange,
  ledger: Ledger,
  version: 1 | 2,
  outcome: ChildOutcome,
): ChildOutcome {
  const phase = outcome.failure?.phase;
  if (phase !== 'mode' && phase !== 'traffic-selector') return outcome;
  const ends = [exchange.initiator, exchange.responder].filter(isInPart);
  const hasModes = ends.some((party) => modesIn(exchange, party, version).length > 0);
  const hasPairs = version === 1 && ends.some((party) => networksIn(exchange, party).length > 0);
  if (!hasModes && !hasPairs) return outcome;
  ledger.doubt(phase);
  return { ...outcome, chosen: null, failure: null };
}
