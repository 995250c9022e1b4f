import type { DhGroup } from '../model/algorithm.js';
import type { Phase } from '../model/negotiation.js';
import type { Place } from '../model/place.js';
import { POLICIES } from './behaviour.js';
import type { ResolvedChild } from './child-selectors.js';
import type { ChildOutcome } from './child.js';
import type { Exchange, Failure, Ledger } from './ledger.js';
import type { Party } from './party.js';
import type { Suite } from './suite.js';

/* What is known of Libreswan and of no other gateway (observed behaviour, rules 34 to 38, and what was not recorded). */

/** A failure as an initiator sees it that waits on where a notify is not protected (observed behaviour, rule 34). */
export function heardBy({ policy }: Party, failed: Failure): Failure {
  const { error } = failed;
  const isHeard = !policy.ignoresUnprotected || error.from !== 'responder' || error.notify === null;
  return isHeard ? failed : { ...failed, error: { ...error, seenAs: 'TIMEOUT' } };
}

/** Doubts what was not recorded of an end, where it counts. */
export function leaveUnrecordedOpen({ initiator, responder }: Exchange, ledger: Ledger): void {
  const leave = ({ label }: Party, phase: Phase, what: string, places: readonly (Place | null)[]): void => {
    ledger.doubt(phase, { what: `${what} with ${label}, which plays libreswan, is not simulated`, places });
  };
  for (const party of [initiator, responder]) {
    if (party.behaviour !== 'libreswan') continue;
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
  if (party.behaviour !== 'libreswan' || networksIn(party).length === 0) return party;
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
  const ends = [initiator, responder].filter(({ behaviour }) => behaviour === 'libreswan');
  const hasModes = ends.length > 0 && modesIn(initiator, responder).length > 0;
  const hasPairs = version === 1 && ends.some((party) => networksIn(party).length > 0);
  if (!hasModes && !hasPairs) return outcome;
  ledger.doubt(phase);
  return { ...outcome, chosen: null, failure: null };
}

/** What becomes of a rekey in IKEv2 with the groups that two ends have for it. */
type Rekey = (asking: ResolvedChild, answering: readonly ResolvedChild[]) => ChildOutcome;

/**
 * A rekey in IKEv2 where an end may take the group of the IKE SA for its own (observed behaviour, rule 38). What comes out
 * alike with either group is certain; what does not is doubted.
 */
export function rekeyInEveryRelease(
  { initiator, responder }: Exchange,
  ledger: Ledger,
  ikeGroup: DhGroup | null | undefined,
  { asking, answering }: { readonly asking: ResolvedChild; readonly answering: readonly ResolvedChild[] },
  rekey: Rekey,
): ChildOutcome {
  const asConfigured = rekey(asking, answering);
  const unsure = [initiator, responder].filter(({ policy }) => policy.mayRekeyWithIkeGroup);
  if (unsure.length === 0) return asConfigured;
  const ofIke = (party: Party, child: ResolvedChild): ResolvedChild =>
    party.policy.mayRekeyWithIkeGroup
      ? { ...child, suites: child.suites.map((suite) => withGroup(suite, ikeGroup)) }
      : child;
  const withIkeGroup = rekey(
    ofIke(initiator, asking),
    answering.map((child) => ofIke(responder, child)),
  );
  if ((asConfigured.failure === null) === (withIkeGroup.failure === null)) return withIkeGroup;
  const labels = unsure.map(({ label }) => label).join(' and ');
  ledger.doubt('rekey', {
    what: `whether ${labels} rekeys with the group that is configured or, as Libreswan 4.10 does, with the one of the IKE SA`,
    places: unsure.flatMap(({ end }) =>
      end.children.flatMap(({ proposals }) => proposals.flatMap(({ dhGroups }) => dhGroups.map(({ place }) => place))),
    ),
  });
  return { ...(asConfigured.failure === null ? asConfigured : withIkeGroup), chosen: null };
}

/** `pfs=yes` is what counts, not the group. */
function withGroup(suite: Suite, group: DhGroup | null | undefined): Suite {
  return suite.dh.some((own) => own !== null) ? { ...suite, dh: [group] } : suite;
}
