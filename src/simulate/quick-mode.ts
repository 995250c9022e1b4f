import type { DhGroup } from '../model/algorithm.js';
import type { SelectorRange } from '../model/tunnel-end.js';
import type { ModedChild } from './child-modes.js';
import { hostsOf } from './child-selectors.js';
import type { ChildOutcome } from './child.js';
import {
  failedChild,
  modeMend,
  noChildProposal,
  noSelectors,
  notHosts,
  refuseAhThroughNat,
  selectorPlaces,
  showPair,
} from './child.js';
import { quickModeTransforms } from './ikev1-offer.js';
import type { Exchange, Failure, Ledger } from './ledger.js';
import { failure, heardBy, REFUSED_BY_SELF, refusedByInitiator, refusedByResponder } from './ledger.js';
import type { Selectors } from './narrowing.js';
import { firstPair, holdsPair, isHost, mirrored, narrow, proposedSelectors, selectChild } from './narrowing.js';
import type { Party } from './party.js';
import { prefersReceivedInIkev1 } from './party.js';
import type { Chosen } from './selection.js';
import { isCertain, replyOf, selectProposal } from './selection.js';
import { atHost, sharedSelector } from './selectors.js';
import type { Suite } from './suite.js';
import { distinct, firstGroup, groupPlaces } from './suite.js';

/** What is asked for. The exchange's initiator is the end that asks, be it the IKE SA's responder. */
export interface QuickModeRequest {
  readonly child: ModedChild;
  readonly candidates: readonly ModedChild[];
  /** The group of phase 1; undefined: not known. */
  readonly phase1Group: DhGroup | null | undefined;
  /** The selectors in use, for a rekey; null: those of the configuration. */
  readonly inUse: Selectors | null;
}

/**
 * Quick mode: one pair of selectors, one algorithm of each kind a proposal, and one group for all of them, whose KE goes
 * along at once (RFC 2409, section 5.5; observed behaviour, rules 15, 16, 22, 23 and 25).
 */
export function negotiateQuickMode(exchange: Exchange, ledger: Ledger, request: QuickModeRequest): ChildOutcome {
  const outcome = quickMode(exchange, ledger, request);
  return outcome.failure === null ? outcome : { ...outcome, failure: heardBy(exchange.initiator, outcome.failure) };
}

function quickMode(exchange: Exchange, ledger: Ledger, request: QuickModeRequest): ChildOutcome {
  const { initiator, responder } = exchange;
  const { child, inUse } = request;
  const proposed = pairOf(
    inUse === null
      ? proposedSelectors(child, hostsOf(initiator, responder))
      : asSeenBy(initiator, responder, child, inUse),
  );
  if (proposed === null) return failedChild(nothingToPropose(exchange, child));
  const received = asSeenBy(responder, initiator, child, mirrored(proposed));
  const partner = selectChild(request.candidates, hostsOf(responder, initiator), received);
  const answer = partner === null ? null : answerPair(responder, partner, received);
  if (partner === null || answer === null) {
    const answering = partner ?? request.candidates[0];
    const exactly = responder.policy.exactIkev1Requests ? responder : null;
    const failed = { child, proposed, answering, exactly };
    return failedChild(noSelectors(exchange, 'INVALID_ID_INFORMATION', failed));
  }
  const refusedMode = requireMode(exchange, child, partner);
  if (refusedMode !== null) return failedChild(refusedMode, { partner });
  const { chosen, failure: refused } = agree(exchange, ledger, request, partner);
  const accepted = acceptPair(initiator, proposed, asSeenBy(initiator, responder, child, mirrored(answer)));
  if (refused !== null) return failedChild(refused, { chosen, partner });
  if (accepted === null) {
    const error = refusedByInitiator('INVALID_PAYLOAD_TYPE');
    const exactly = initiator.policy.exactIkev1Answers ? initiator : null;
    const failed = { child, proposed, answering: partner, exactly };
    return failedChild({ ...noSelectors(exchange, 'INVALID_ID_INFORMATION', failed), error }, { chosen, partner });
  }
  leaveEmptyOpen(ledger, child, accepted);
  return {
    chosen,
    mode: child.mode,
    selectors: accepted,
    partner,
    dhRetry: false,
    failure: null,
  };
}

/** An ID payload holds one network, so the first of each side is all that is asked for (rule 25). */
function pairOf(selectors: Selectors): Selectors | null {
  return selectors.local.length === 0 || selectors.remote.length === 0 ? null : firstPair(selectors);
}

/**
 * A pair as an end takes it. In transport mode behind a NAT either end puts the addresses that it sees itself in the
 * place of those that it is sent (strongSwan's quick_mode.c, get_ts).
 */
function asSeenBy(party: Party, peer: Party, { mode }: ModedChild, { local, remote }: Selectors): Selectors {
  const { me, other } = hostsOf(party, peer);
  const natted = party.addresses.nat === true || peer.addresses.nat === true;
  const apart = !isHost(local, me) || !isHost(remote, other);
  if (mode !== 'transport' || !natted || !apart) return { local, remote };
  return {
    local: me === undefined ? local : local.map((selector) => atHost(selector, me)),
    remote: other === undefined ? remote : remote.map((selector) => atHost(selector, other)),
  };
}

/** The first match of each side; a strict gateway takes none but a configured pair itself. */
function answerPair({ policy }: Party, partner: ModedChild, received: Selectors): Selectors | null {
  if (policy.exactIkev1Requests) return holdsPair(partner, received) ? received : null;
  return pairOf({ local: narrow(partner.local, received.local), remote: narrow(partner.remote, received.remote) });
}

/** The asking end takes a smaller pair than it asked for; a strict gateway does not. Null: it refuses. */
function acceptPair({ policy }: Party, proposed: Selectors, answer: Selectors): Selectors | null {
  const local = shared(proposed.local, answer.local);
  const remote = shared(proposed.remote, answer.remote);
  if (local === null || remote === null) return null;
  const accepted = { local: [local], remote: [remote] };
  return policy.exactIkev1Answers && !holdsPair(proposed, accepted) ? null : accepted;
}

/** What a rekey makes of an SA that no packet fits depends on which end began (observed behaviour, rule 32). */
function leaveEmptyOpen(ledger: Ledger, { child }: ModedChild, { local: [local], remote: [remote] }: Selectors): void {
  const [own = 0, other = 0] = [local?.limit?.protocol, remote?.limit?.protocol];
  const place = child.localSelectors[0]?.place ?? null;
  if (own === 0 || other === 0 || own === other || place === null) return;
  const what = 'a CHILD SA of IKEv1 with one protocol on one side and another on the other is not simulated';
  ledger.leaveOpen([{ phase: 'traffic-selector', what, place }], 'initiator');
}

function shared([one]: readonly SelectorRange[], [other]: readonly SelectorRange[]): SelectorRange | null {
  return one === undefined || other === undefined ? null : sharedSelector(one, other);
}

/** The mode is an attribute of the transform; IKEv1 has no way to fall back to tunnel mode (rule 23). */
function requireMode(exchange: Exchange, child: ModedChild, partner: ModedChild): Failure | null {
  if (child.mode === partner.mode) return null;
  const { initiator, responder } = exchange;
  return failure(exchange, refusedByResponder('INVALID_ID_INFORMATION'), {
    phase: 'mode',
    attribute: 'mode',
    initiator: child.mode,
    responder: partner.mode,
    message: `${initiator.label} asks for ${child.mode} mode, ${responder.label} has ${partner.mode} mode.`,
    mend: child.mode === 'transport' ? modeMend(initiator, responder) : modeMend(responder, initiator),
    initiatorPlaces: [child.child.mode.place],
    responderPlaces: [partner.child.mode.place],
  });
}

interface QuickModeAgreement {
  readonly chosen: Chosen | null;
  readonly failure: Failure | null;
}

function agree(
  exchange: Exchange,
  ledger: Ledger,
  { child, phase1Group }: QuickModeRequest,
  partner: ModedChild,
): QuickModeAgreement {
  const { initiator, responder } = exchange;
  const group = groupOf(child.suites, phase1Group);
  const suites = distinct(child.suites);
  // An unknown group may be any of those that are listed: one that can be agreed upon is enough for a doubt.
  const offers = (group === undefined ? groupsIn(suites) : [group]).map((one) =>
    quickModeTransforms(withGroup(suites, one), initiator.policy.ikev1Form),
  );
  const accepted = responder.policy.takesAnyIkev1Group ? withAnyGroup(partner.suites, offers.flat()) : partner.suites;
  const answers = offers.map((offered) =>
    selectProposal(accepted, offered, { prefersReceived: prefersReceivedInIkev1(responder) }),
  );
  const chosen = answers.find((answer) => answer !== null) ?? null;
  if (chosen === null) {
    const refused = refusedByResponder('NO_PROPOSAL_CHOSEN');
    return { chosen, failure: noChildProposal(exchange, refused, offers.flat(), accepted, false) };
  }
  // An unknown group decides which proposals are offered at all.
  if (!isCertain(chosen) || group === undefined) ledger.doubt('child-proposal');
  else if (group === null && chosen.dh !== null) return { chosen, failure: missingKe(exchange, child, chosen.dh) };
  const answer = quickModeTransforms([replyOf(chosen)], 'first');
  if (selectProposal(child.suites, answer, { prefersReceived: false }) === null) {
    const refused = refusedByInitiator('NO_PROPOSAL_CHOSEN');
    return { chosen, failure: noChildProposal(exchange, refused, child.suites, answer, false) };
  }
  return { chosen, failure: refuseAhThroughNat(exchange, ledger, chosen) };
}

/**
 * The group of the one KE: that of phase 1 if a proposal has it, else the first of all; null for none (rule 15).
 * Undefined where it depends on something unknown.
 */
function groupOf(suites: readonly Suite[], phase1Group: DhGroup | null | undefined): DhGroup | null | undefined {
  const first = firstGroup(suites);
  if (first === null || first === undefined) return first;
  if (suites.every(({ dh }) => dh.length === 1 && dh[0] === first)) return first;
  if (phase1Group === undefined || suites.some(({ dh }) => dh.includes(undefined))) return undefined;
  return phase1Group !== null && suites.some(({ dh }) => dh.includes(phase1Group)) ? phase1Group : first;
}

/** All groups of some proposals, each once; an unknown one may also stand for `none`. */
function groupsIn(suites: readonly Suite[]): readonly (DhGroup | null | undefined)[] {
  const groups = new Set(suites.flatMap(({ dh }) => dh));
  return groups.has(undefined) ? [...groups.add(null)] : [...groups];
}

/** The proposals that have the group of the KE, with it alone; the others are not offered at all. */
function withGroup(suites: readonly Suite[], group: DhGroup | null | undefined): readonly Suite[] {
  if (group === null) return suites;
  return suites.filter(({ dh }) => dh.includes(group)).map((suite) => ({ ...suite, dh: [group] }));
}

/** What a responder accepts that takes each group that it is offered, and no proposal without one if it has one itself. */
function withAnyGroup(suites: readonly Suite[], offered: readonly Suite[]): readonly Suite[] {
  const groups = [...new Set(offered.flatMap(({ dh }) => dh))];
  const real = groups.filter((group) => group !== null);
  return suites.map((suite) => {
    const dh = firstGroup([suite]) === null ? groups : real;
    return dh.length === 0 ? suite : { ...suite, dh };
  });
}

/** `none` before a group: the group is offered, but no KE comes with it. */
function missingKe(exchange: Exchange, { suites }: ModedChild, group: DhGroup | null | undefined): Failure {
  const { initiator, responder } = exchange;
  const name = group?.logName ?? 'none';
  return failure(exchange, refusedByResponder('INVALID_PAYLOAD_TYPE'), {
    phase: 'child-proposal',
    attribute: 'dhGroup',
    initiator: 'none',
    responder: name,
    message: `${initiator.label} begins without a key exchange, and ${responder.label} chooses a proposal that needs one, ${name}.`,
    mend: `Put ${name} before none on ${initiator.label}.`,
    initiatorPlaces: groupPlaces(suites),
    responderPlaces: [responder.end.place],
  });
}

/** strongSwan finds no selector for its own side and sends nothing (rule 22). */
function nothingToPropose(exchange: Exchange, child: ModedChild): Failure {
  return failure(exchange, REFUSED_BY_SELF, {
    phase: 'traffic-selector',
    attribute: 'selectors',
    initiator: showPair(child),
    responder: null,
    ...notHosts(exchange.initiator),
    initiatorPlaces: selectorPlaces(child),
  });
}
