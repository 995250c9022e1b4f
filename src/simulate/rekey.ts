import type { DhGroup } from '../model/algorithm.js';
import type { RekeyAttempt } from '../model/negotiation.js';
import { inEveryMode } from './child-modes.js';
import type { ResolvedChild } from './child-selectors.js';
import { negotiateChildV2 } from './child-v2.js';
import type { ChildOutcome } from './child.js';
import { asRekey } from './child.js';
import type { NegotiatedChild, NegotiatedChildren } from './children.js';
import { replacesChildren } from './expiry.js';
import type { Exchange, Failure } from './ledger.js';
import { Ledger } from './ledger.js';
import { mirrored } from './narrowing.js';
import { negotiateQuickMode } from './quick-mode.js';
import type { Party } from './party.js';
import { inGroupOfIke } from './party.js';
import { formatChosen } from './selection.js';
import type { Chosen } from './selection.js';
import type { Suite } from './suite.js';
import { withoutUnrecorded } from './unrecorded.js';

/** What a rekey of all CHILD SAs comes to. */
export interface RekeyOutcome {
  readonly byInitiator: RekeyAttempt;
  readonly byResponder: RekeyAttempt;
  readonly failures: readonly Failure[];
}

export const NOT_TRIED: RekeyAttempt = { status: 'not-tried', selected: null, dhRetry: false, error: null };

/**
 * A rekey asked for by the initiator, then one by the responder on the SA that it left. Which end asks decides whose
 * proposals are offered and whose order counts (RFC 7296, sections 1.3.3 and 2.8; observed behaviour, rules 11 to 13 and
 * 16). The SA goes on with what it has where a rekey fails. An end that never asks is not tried. `doubtful`: it is not
 * certain that there is an SA.
 */
export function negotiateRekey(
  exchange: Exchange,
  ledger: Ledger,
  negotiated: NegotiatedChildren,
  { doubtful, version }: { readonly doubtful: boolean; readonly version: 1 | 2 },
): RekeyOutcome {
  const established = negotiated.children.filter(
    ({ outcome, isDuplicate }) => outcome.failure === null && !isDuplicate,
  );
  const initiatorAsks = replacesChildren(exchange.initiator, version);
  const responderAsks = replacesChildren(exchange.responder, version);
  const swapped: Exchange = { ...exchange, initiator: exchange.responder, responder: exchange.initiator };
  const own = new Ledger();
  const failures: Failure[] = [];
  const first: ChildOutcome[] = [];
  const second: ChildOutcome[] = [];
  for (const sa of established) {
    const byInitiator = initiatorAsks
      ? withoutUnrecorded(exchange, own, version, rekeyByInitiator(exchange, own, negotiated, sa))
      : null;
    const inUse = byInitiator?.failure === null ? byInitiator : sa.outcome;
    const byResponder = responderAsks
      ? withoutUnrecorded(swapped, own, version, rekeyByResponder(swapped, own, negotiated, sa, inUse))
      : null;
    if (byInitiator !== null) first.push(byInitiator);
    if (byResponder !== null) second.push(byResponder);
    for (const outcome of [byInitiator, byResponder]) {
      if (outcome !== null && outcome.failure !== null) failures.push(asRekey(outcome.failure));
    }
  }
  if (own.undeterminedPhases.length > 0) ledger.doubt('rekey');
  for (const { phase, ...why } of own.doubts) if (phase === 'rekey') ledger.doubt('rekey', why);
  const unsure = doubtful || own.undeterminedPhases.length > 0;
  return { byInitiator: attemptOf(first, unsure), byResponder: attemptOf(second, unsure), failures };
}

function attemptOf(outcomes: readonly ChildOutcome[], unsure: boolean): RekeyAttempt {
  const [first] = outcomes;
  if (first === undefined) return NOT_TRIED;
  const failed = outcomes.find(({ failure }) => failure !== null);
  const chosen = (failed ?? first).chosen;
  return {
    status: failed !== undefined ? 'failed' : unsure ? 'undetermined' : 'ok',
    selected: failed !== undefined || chosen === null ? null : formatChosen(chosen),
    dhRetry: outcomes.some(({ dhRetry }) => dhRetry),
    error: failed?.failure?.error ?? null,
  };
}

function rekeyByInitiator(
  exchange: Exchange,
  ledger: Ledger,
  { kind, ikeGroup, responderChildren }: NegotiatedChildren,
  { child, outcome }: NegotiatedChild,
): ChildOutcome {
  const inUse = outcome.selectors;
  if (kind !== 'ikev2') {
    return inEveryMode(ledger, child, responderChildren, (moded, candidates, part) =>
      negotiateQuickMode(exchange, part, { child: moded, candidates, phase1Group: ikeGroup, inUse }),
    );
  }
  const ends = { asking: child, answering: outcome.partner === null ? [] : [outcome.partner] };
  return rekeyV2(exchange, ledger, ikeGroup, ends, outcome);
}

function rekeyByResponder(
  swapped: Exchange,
  ledger: Ledger,
  { kind, ikeGroup, initiatorChildren }: NegotiatedChildren,
  { child, outcome }: NegotiatedChild,
  used: ChildOutcome,
): ChildOutcome {
  const asking = outcome.partner ?? child;
  const inUse = mirrored(used.selectors);
  if (kind !== 'ikev2') {
    return inEveryMode(ledger, asking, initiatorChildren, (moded, candidates, part) =>
      negotiateQuickMode(swapped, part, { child: moded, candidates, phase1Group: ikeGroup, inUse }),
    );
  }
  return rekeyV2(swapped, ledger, ikeGroup, { asking, answering: [child] }, used);
}

/** By CREATE_CHILD_SA. `used`: the SA in use. */
function rekeyV2(
  exchange: Exchange,
  ledger: Ledger,
  ikeGroup: NegotiatedChildren['ikeGroup'],
  ends: { readonly asking: ResolvedChild; readonly answering: readonly ResolvedChild[] },
  used: ChildOutcome,
): ChildOutcome {
  const inUse = { ikeGroup, chosen: used.chosen };
  return rekeyInEveryRelease(exchange, ledger, inUse, ends, (asking, answering) =>
    inEveryMode(ledger, asking, answering, (child, candidates, part) =>
      negotiateChildV2(exchange, part, { child, candidates, kind: 'rekey', usedGroup: groupOf(used) }),
    ),
  );
}

/** The group of the SA in use; null: none, as always after IKE_AUTH (observed behaviour, rule 12). */
function groupOf({ chosen }: ChildOutcome): DhGroup | null | undefined {
  return chosen === null ? undefined : chosen.dh;
}

/** What becomes of a rekey in IKEv2. */
type Rekey = (asking: ResolvedChild, answering: readonly ResolvedChild[]) => ChildOutcome;

/** What an SA has at its rekey. */
interface InUse {
  /** The group of the IKE SA; undefined: not known. */
  readonly ikeGroup: DhGroup | null | undefined;
  /** Null: not known. */
  readonly chosen: Chosen | null;
}

/**
 * A rekey in IKEv2 where an end may go by what is in use, not by its configuration (observed behaviour, rules 38 and 39).
 * What comes out alike either way is certain; what does not is doubted.
 */
function rekeyInEveryRelease(
  exchange: Exchange,
  ledger: Ledger,
  inUse: InUse,
  { asking, answering }: { readonly asking: ResolvedChild; readonly answering: readonly ResolvedChild[] },
  rekey: Rekey,
): ChildOutcome {
  const { initiator, responder } = exchange;
  const byConfiguration = rekey(asking, answering);
  const unsure = [initiator, responder].filter(({ policy }) => policy.mayRekeyAsInUse);
  if (unsure.length === 0) return byConfiguration;
  const goingOn = (party: Party, child: ResolvedChild): ResolvedChild =>
    party.policy.mayRekeyAsInUse ? asInUse(child, inUse) : child;
  const byUse = rekey(
    goingOn(initiator, asking),
    answering.map((child) => goingOn(responder, child)),
  );
  if ((byConfiguration.failure === null) === (byUse.failure === null)) return byUse;
  const labels = unsure.map(({ label }) => label).join(' and ');
  ledger.doubt('rekey', {
    what: `whether ${labels} rekeys by its configuration or, as Libreswan 4.10 does, with the algorithms in use and the group of the IKE SA`,
    places: unsure.flatMap(({ end }) =>
      end.children.flatMap(({ proposals }) => proposals.flatMap(({ dhGroups }) => dhGroups.map(({ place }) => place))),
    ),
  });
  return { ...(byConfiguration.failure === null ? byConfiguration : byUse), chosen: null };
}

/** A child with the algorithms that its SA has, and the group of the IKE SA where it has any group. */
function asInUse(child: ResolvedChild, { ikeGroup, chosen }: InUse): ResolvedChild {
  const inGroup = inGroupOfIke(child, ikeGroup);
  const [first] = inGroup.suites;
  if (chosen === null || first === undefined) return inGroup;
  const { encryption, integrity, esn } = chosen;
  const suite: Suite = {
    ...first,
    encryption: encryption === null ? [] : [encryption],
    integrity: integrity === null ? [] : [integrity],
    esn: esn === null ? [] : [esn],
  };
  return { ...inGroup, suites: [suite] };
}
