import type { DhGroup } from '../model/algorithm.js';
import type { Phase } from '../model/negotiation.js';
import type { Place } from '../model/place.js';
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
  for (const { behaviour, label, children } of [initiator, responder]) {
    if (behaviour !== 'libreswan') continue;
    const leave = (phase: Phase, what: string, places: readonly (Place | null)[]): void => {
      ledger.doubt(phase, { what: `${what} of ${label}, which plays libreswan, is not simulated`, places });
    };
    for (const { child, mode, protocol } of children) {
      if (mode !== 'tunnel') leave('mode', 'transport mode', [child.mode.place]);
      if (protocol !== 'esp') leave('child-proposal', 'AH', [child.protocol.place]);
      const sides = [child.localSelectors, child.remoteSelectors];
      if (sides.some((side) => side.length > 1)) {
        const places = sides.flat().map(({ place }) => place);
        leave('traffic-selector', 'more than one network on a side (each pair is a CHILD SA of its own)', places);
      }
    }
    if (children.length > 1) {
      leave(
        'traffic-selector',
        'more than one CHILD SA',
        children.map(({ child }) => child.protocol.place),
      );
    }
  }
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
