import type { Phase } from '../model/negotiation.js';
import type { Place } from '../model/place.js';
import { POLICIES } from './behaviour.js';
import type { ChildOutcome } from './child.js';
import type { Exchange, Ledger } from './ledger.js';
import type { Party } from './party.js';

/* Gateways that were recorded in part: what else they do is left open (`Policy.recorded`). */

function isInPart({ policy }: Party): boolean {
  return policy.recorded === 'in-part';
}

/** Doubts what was not recorded of an end, where it counts. */
export function leaveUnrecordedOpen({ initiator, responder }: Exchange, ledger: Ledger): void {
  const leave = ({ label, behaviour }: Party, phase: Phase, what: string, places: readonly (Place | null)[]): void => {
    ledger.doubt(phase, { what: `${what} with ${label}, which plays ${behaviour}, is not simulated`, places });
  };
  for (const party of [initiator, responder]) {
    if (!isInPart(party)) continue;
    const modes = modesIn(initiator, responder);
    if (modes.length > 0) leave(party, 'mode', 'transport mode', modes);
    const protocols = party.children.filter(({ protocol }) => protocol !== 'esp');
    if (protocols.length > 0) {
      const places = protocols.map(({ child }) => child.protocol.place);
      leave(party, 'child-proposal', 'AH', places);
    }
    const networks = networksIn(party);
    if (networks.length > 0) leave(party, 'traffic-selector', 'more than one pair of networks', networks);
  }
}

/** The modes that are not known to be tunnel mode. */
function modesIn(...parties: readonly Party[]): readonly (Place | null)[] {
  const children = parties.flatMap((party) => party.children).filter(({ mode }) => mode !== 'tunnel');
  return children.map(({ child }) => child.mode.place);
}

/** The networks of an end that has more than one pair, each of which is a CHILD SA of its own; else none. */
function networksIn({ children }: Party): readonly (Place | null)[] {
  const sides = children.flatMap(({ child }) => [child.localSelectors, child.remoteSelectors]);
  if (children.length === 1 && sides.every((side) => side.length === 1)) return [];
  return sides.flat().map(({ place }) => place);
}

/** An end as far as it was recorded: more than one pair of networks is played as strongSwan does, and left open. */
export function asRecorded(party: Party): Party {
  if (!isInPart(party) || networksIn(party).length === 0) return party;
  const { exactIkev1Requests, exactIkev2Selectors, singlePair } = POLICIES.strongswan;
  return { ...party, policy: { ...party.policy, exactIkev1Requests, exactIkev2Selectors, singlePair } };
}

/**
 * A CHILD SA without a failure that nothing recorded bears out: by its mode, or in IKEv1, which has one pair for each, by
 * the first pair of several.
 */
export function withoutUnrecorded(
  { initiator, responder }: Exchange,
  ledger: Ledger,
  version: 1 | 2,
  outcome: ChildOutcome,
): ChildOutcome {
  const phase = outcome.failure?.phase;
  if (phase !== 'mode' && phase !== 'traffic-selector') return outcome;
  const ends = [initiator, responder].filter(isInPart);
  const hasModes = ends.length > 0 && modesIn(initiator, responder).length > 0;
  const hasPairs = version === 1 && ends.some((party) => networksIn(party).length > 0);
  if (!hasModes && !hasPairs) return outcome;
  ledger.doubt(phase);
  return { ...outcome, chosen: null, failure: null };
}
