import type { DhGroup } from '../model/algorithm.js';
import type { Phase } from '../model/negotiation.js';
import type { ChildOutcome } from './child.js';
import type { ResolvedChild } from './child-selectors.js';
import { resolveChildren } from './child-selectors.js';
import { inEveryMode } from './child-modes.js';
import { negotiateChildV2 } from './child-v2.js';
import type { Exchange } from './ledger.js';
import { Ledger } from './ledger.js';
import { negotiateQuickMode } from './quick-mode.js';
import { withGroupOfIke } from './party.js';
import { withoutUnrecorded } from './unrecorded.js';
import type { ExchangeKind } from './version.js';
import { versionOf } from './version.js';

/** A CHILD SA that the initiator asked for, with everything that a rekey needs. */
export interface NegotiatedChild {
  readonly child: ResolvedChild;
  readonly outcome: ChildOutcome;
  /** The phases of this CHILD SA that depend on something unknown. */
  readonly undeterminedPhases: readonly Phase[];
  /** It would be an established one again: the initiator asks for none (child_create.c, check_for_duplicate). */
  readonly isDuplicate: boolean;
}

/** The CHILD SAs of a tunnel and the IKE SA that they hang on. */
export interface NegotiatedChildren {
  readonly kind: ExchangeKind;
  /** The group of the IKE SA. */
  readonly ikeGroup: DhGroup | null | undefined;
  readonly children: readonly NegotiatedChild[];
  readonly initiatorChildren: readonly ResolvedChild[];
  readonly responderChildren: readonly ResolvedChild[];
}

/**
 * All CHILD SAs that the initiator is configured for. In IKEv2 the first comes with the IKE SA, without a KE; those after
 * it are made by CREATE_CHILD_SA, where a PFS mismatch shows at once, but for those that are there already.
 */
export function negotiateChildren(
  exchange: Exchange,
  ledger: Ledger,
  kind: ExchangeKind,
  ikeGroup: DhGroup | null | undefined,
): NegotiatedChildren {
  const { initiator, responder } = resolveChildren(exchange, ledger, kind);
  const resolved = {
    initiator: initiator.map((child) => withGroupOfIke(child, ikeGroup)),
    responder: responder.map((child) => withGroupOfIke(child, ikeGroup)),
  };
  const children: NegotiatedChild[] = [];
  for (const [index, child] of resolved.initiator.entries()) {
    const earlier = kind === 'ikev2' ? children[child.child.repeats ?? index] : undefined;
    if (earlier?.outcome.failure === null && earlier.undeterminedPhases.length === 0) {
      children.push({ ...earlier, isDuplicate: true });
      continue;
    }
    const own = new Ledger();
    if (child.doubtful) own.doubt('traffic-selector');
    own.leaveOpen(child.child.open, 'initiator');
    const negotiated = inEveryMode(own, child, resolved.responder, (moded, candidates, part) =>
      kind === 'ikev2'
        ? negotiateChildV2(exchange, part, {
            child: moded,
            candidates,
            kind: index === 0 ? 'ike-auth' : 'create-child-sa',
            usedGroup: null,
          })
        : negotiateQuickMode(exchange, part, { child: moded, candidates, phase1Group: ikeGroup, inUse: null }),
    );
    const certain = withoutUnrecorded(exchange, own, versionOf(kind), negotiated);
    const outcome = withoutGuess(own, child, resolved.responder, certain);
    if (outcome.partner?.doubtful === true) own.doubt('traffic-selector');
    own.leaveOpen(outcome.partner?.child.open, 'responder');
    ledger.absorb(own);
    children.push({ child, outcome, undeterminedPhases: own.undeterminedPhases, isDuplicate: false });
  }
  return {
    kind,
    ikeGroup,
    children,
    initiatorChildren: resolved.initiator,
    responderChildren: resolved.responder,
  };
}

/**
 * Which of several configurations answers depends on the selectors: while these are open, what fails with the one that
 * seems to fit best might not fail with another.
 */
function withoutGuess(
  ledger: Ledger,
  child: ResolvedChild,
  candidates: readonly ResolvedChild[],
  outcome: ChildOutcome,
): ChildOutcome {
  const { failure } = outcome;
  if (failure === null || failure.phase === 'traffic-selector' || candidates.length < 2) return outcome;
  if (![child, ...candidates].some(({ doubtful }) => doubtful)) return outcome;
  ledger.doubt(failure.phase);
  return { ...outcome, failure: null };
}
