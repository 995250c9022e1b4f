import type { DhGroup } from '../model/algorithm.js';
import type { EncapsulationMode } from '../model/offers.js';
import type { ModedChild } from './child-modes.js';
import type { Hosts } from './child-selectors.js';
import { hostsOf } from './child-selectors.js';
import type { ChildOutcome } from './child.js';
import { failedChild, inOrder, modeMend, noChildProposal, noSelectors, refuseAhThroughNat } from './child.js';
import type { Exchange, Failure, Ledger } from './ledger.js';
import { failure, refusedByInitiator, refusedByResponder } from './ledger.js';
import type { Selectors } from './narrowing.js';
import {
  firstPair,
  holdsPair,
  isHost,
  mirrored,
  narrow,
  proposedSelectors,
  selectChild,
  throughNat,
} from './narrowing.js';
import type { Party } from './party.js';
import type { Chosen } from './selection.js';
import { isCertain, replyOf, selectProposal } from './selection.js';
import type { Suite } from './suite.js';
import { distinct, firstGroup, groupPlaces, promoteGroup, withoutGroups } from './suite.js';

/** What is asked for. The exchange's initiator is the end that asks, be it the IKE SA's responder. */
export interface ChildRequest {
  readonly child: ModedChild;
  /** The answering end's configurations; for a rekey the one in use. */
  readonly candidates: readonly ModedChild[];
  /** `ike-auth`: with the IKE SA, without a KE of its own; otherwise CREATE_CHILD_SA (RFC 7296, section 1.3), as a rekey also. */
  readonly kind: 'ike-auth' | 'create-child-sa' | 'rekey';
  /** The group that the SA used before, in a rekey; null: none. */
  readonly usedGroup: DhGroup | null | undefined;
}

/**
 * A CHILD SA of IKEv2: selectors, then the proposal, then the group, then the mode (RFC 7296, sections 1.2, 1.3, 2.9 and
 * 2.17; observed behaviour, rules 11, 12, 22 to 24).
 */
export function negotiateChildV2(exchange: Exchange, ledger: Ledger, request: ChildRequest): ChildOutcome {
  const { initiator, responder } = exchange;
  const hosts = hostsOf(initiator, responder);
  const proposed = limit(initiator, proposedSelectors(request.child, hosts));
  const { mode } = request.child;
  const partner = findPartner(exchange, request, proposed);
  if (partner === null) {
    const answering = request.candidates[0];
    const failed = { child: request.child, proposed, answering, exactly: exactly(responder) };
    return failedChild(noSelectors(exchange, 'TS_UNACCEPTABLE', failed));
  }
  const agreement = agree(exchange, ledger, request, partner);
  if (agreement.failure !== null) return failedChild(agreement.failure, { ...agreement, partner });
  const answer = answerSelectors(exchange, mode, partner, proposed);
  if (answer.local.length === 0 || answer.remote.length === 0) {
    const failed = noSelectors(exchange, 'TS_UNACCEPTABLE', { child: request.child, proposed, answering: partner });
    return failedChild(failed, { ...agreement, partner });
  }
  const answered = answeredMode(exchange, mode, partner, answer);
  const refused = requireTransport(exchange, request.child, partner, answered);
  if (refused !== null) return failedChild(refused, { ...agreement, partner });
  const accepted = acceptAnswer(exchange, request.child, answered, answer);
  if (accepted === null || (initiator.policy.exactIkev2Selectors && !holdsPair(accepted, proposed))) {
    const failed = noSelectors(exchange, 'TS_UNACCEPTABLE', {
      child: request.child,
      proposed,
      answering: partner,
      exactly: exactly(initiator),
    });
    return failedChild({ ...failed, error: REFUSED_BY_INITIATOR }, { ...agreement, partner });
  }
  return {
    chosen: agreement.chosen,
    mode: answered,
    selectors: inOrder(accepted),
    partner,
    dhRetry: agreement.dhRetry,
    failure: null,
  };
}

/** The end, if it takes no selectors but its own. */
function exactly(party: Party): Party | null {
  return party.policy.exactIkev2Selectors ? party : null;
}

/** What one pair per SA leaves of a request or an answer. */
function limit({ policy }: Party, selectors: Selectors): Selectors {
  return policy.singlePair ? firstPair(selectors) : selectors;
}

/** What a NAT leaves of transport-mode selectors at an end; each side's NAT changes that side. */
function afterNat(mode: EncapsulationMode, party: Party, peer: Party, { local, remote }: Selectors): Selectors {
  if (mode !== 'transport') return { local, remote };
  const hosts = hostsOf(party, peer);
  return {
    local: party.addresses.nat === true ? throughNat(local, hosts.me) : local,
    remote: peer.addresses.nat === true ? throughNat(remote, hosts.other) : remote,
  };
}

function findPartner(
  { initiator, responder }: Exchange,
  { kind, candidates, child: { mode } }: ChildRequest,
  proposed: Selectors,
): ModedChild | null {
  const hosts = hostsOf(responder, initiator);
  const received = mirrored(proposed);
  // A rekey goes on with the pair in use, whatever else is asked for.
  if (responder.policy.exactIkev2Selectors && kind !== 'rekey') {
    return candidates.find((candidate) => holdsPair(received, firstPair(candidate))) ?? null;
  }
  const changed = afterNat(mode, responder, initiator, received);
  const throughIt = {
    local: changed.local.length > 0 ? changed.local : received.local,
    remote: changed.remote.length > 0 ? changed.remote : received.remote,
  };
  const found = selectChild(candidates, hosts, throughIt);
  const substituted = throughIt.local !== received.local || throughIt.remote !== received.remote;
  if (!substituted || (found !== null && found.mode !== 'tunnel')) return found;
  return selectChild(candidates, hosts, received);
}

/** The answering end's selectors for the SA, in its own view. */
function answerSelectors(
  { initiator, responder }: Exchange,
  mode: EncapsulationMode,
  partner: ModedChild,
  proposed: Selectors,
): Selectors {
  const received = afterNat(mode, responder, initiator, mirrored(proposed));
  if (responder.policy.exactIkev2Selectors) return firstPair(partner);
  return limit(responder, {
    local: narrow(partner.local, received.local),
    remote: narrow(partner.remote, received.remote),
  });
}

/** Transport mode only where both want it and both sides are the endpoints; else tunnel mode (rule 23). */
function answeredMode(
  { initiator, responder }: Exchange,
  asked: EncapsulationMode,
  partner: ModedChild,
  answer: Selectors,
): EncapsulationMode {
  if (asked === 'tunnel' || partner.mode === 'tunnel') return 'tunnel';
  const { me, other }: Hosts = hostsOf(responder, initiator);
  return isHost(answer.local, me) && isHost(answer.remote, other) ? 'transport' : 'tunnel';
}

/** What an end makes of tunnel mode that has transport mode (rule 40). */
function requireTransport(
  exchange: Exchange,
  child: ModedChild,
  partner: ModedChild,
  answered: EncapsulationMode,
): Failure | null {
  if (answered === 'transport') return null;
  const { initiator, responder } = exchange;
  const insists = ({ policy }: Party, { mode }: ModedChild): boolean =>
    mode === 'transport' && policy.insistsOnTransport;
  const byResponder = insists(responder, partner);
  if (!byResponder && !insists(initiator, child)) return null;
  const [refusing, other] = byResponder ? [responder, initiator] : [initiator, responder];
  return failure(exchange, byResponder ? refusedByResponder('NO_PROPOSAL_CHOSEN') : REFUSED_BY_INITIATOR, {
    phase: 'mode',
    attribute: 'mode',
    initiator: child.mode,
    responder: partner.mode,
    message: `${refusing.label} has transport mode alone, and ${other.label} has tunnel mode.`,
    mend: modeMend(refusing, other),
    initiatorPlaces: [child.child.mode.place],
    responderPlaces: [partner.child.mode.place],
  });
}

/** It refuses the answer, and says nothing of it. */
const REFUSED_BY_INITIATOR = { notify: null, from: 'initiator', seenAs: 'LOCAL' } as const;

/** The asking end narrows the answer by its own configuration; null where nothing is left. */
function acceptAnswer(
  { initiator, responder }: Exchange,
  child: ModedChild,
  mode: EncapsulationMode,
  answer: Selectors,
): Selectors | null {
  const received = afterNat(mode, initiator, responder, mirrored(answer));
  const local = narrow(child.local, received.local);
  const remote = narrow(child.remote, received.remote);
  return local.length === 0 || remote.length === 0 ? null : { local, remote };
}

interface ChildAgreement {
  readonly chosen: Chosen | null;
  readonly dhRetry: boolean;
  readonly failure: Failure | null;
}

/** Whether both ends find a proposal, with at most one other group asked for (observed behaviour, rule 10). */
function agree(exchange: Exchange, ledger: Ledger, request: ChildRequest, partner: ModedChild): ChildAgreement {
  const { prefersReceived } = exchange.responder;
  const own = request.child.suites;
  const ignoresGroups = request.kind === 'ike-auth';
  let group = ignoresGroups ? null : request.usedGroup === null ? firstGroup(own) : request.usedGroup;
  for (const dhRetry of [false, true]) {
    const offered = offeredFor(own, group);
    const chosen = selectProposal(partner.suites, offered, { prefersReceived, ignoresGroups });
    if (chosen === null) {
      const refused = refusedByResponder('NO_PROPOSAL_CHOSEN');
      return { chosen, dhRetry, failure: noChildProposal(exchange, refused, offered, partner.suites, ignoresGroups) };
    }
    if (!isCertain(chosen)) ledger.doubt('child-proposal');
    // A KE that the chosen proposal has no use for is ignored.
    const settled = !isCertain(chosen) || group === undefined || chosen.dh === null || chosen.dh === group;
    if (settled) return { chosen, dhRetry, failure: finish(exchange, ledger, own, chosen, ignoresGroups) };
    if (exchange.responder.policy.refusesOtherKe) {
      return {
        chosen: null,
        dhRetry,
        failure: otherKe(exchange, own, partner.suites, { sent: group, wanted: chosen.dh }),
      };
    }
    group = chosen.dh;
  }
  return { chosen: null, dhRetry: true, failure: secondRetry(exchange, own, partner.suites) };
}

/** Without a group to begin with none is offered; otherwise its proposals come first. */
function offeredFor(own: readonly Suite[], group: DhGroup | null | undefined): readonly Suite[] {
  return group === null ? distinct(own.map(withoutGroups)) : promoteGroup(distinct(own), group);
}

/** The asking end looks the answer up among its own proposals, then both install the SA. */
function finish(
  exchange: Exchange,
  ledger: Ledger,
  own: readonly Suite[],
  chosen: Chosen,
  ignoresGroups: boolean,
): Failure | null {
  const answer = replyOf(chosen);
  if (selectProposal(own, [answer], { prefersReceived: false, ignoresGroups }) === null) {
    return noChildProposal(exchange, refusedByInitiator('NO_PROPOSAL_CHOSEN'), own, [answer], ignoresGroups);
  }
  return refuseAhThroughNat(exchange, ledger, chosen);
}

/** A responder that cannot ask for another group takes the KE for broken; strongSwan then ends the IKE SA (rule 39). */
function otherKe(
  exchange: Exchange,
  own: readonly Suite[],
  accepted: readonly Suite[],
  { sent, wanted }: Readonly<Record<'sent' | 'wanted', DhGroup | null | undefined>>,
): Failure {
  const { initiator, responder } = exchange;
  const nameOf = (group: DhGroup | null | undefined): string => group?.logName ?? 'none';
  return failure(
    exchange,
    { notify: 'INVALID_SYNTAX', from: 'responder', seenAs: 'INVALID_SYNTAX' },
    {
      phase: 'child-proposal',
      attribute: 'dhGroup',
      initiator: nameOf(sent),
      responder: nameOf(wanted),
      message: `${initiator.label} begins with a KE of ${nameOf(sent)}, and ${responder.label}, which chooses ${nameOf(wanted)}, asks for no other one.`,
      mend: `Make ${nameOf(wanted)} the first group of ${initiator.label} for CHILD SAs.`,
      initiatorPlaces: groupPlaces(own),
      responderPlaces: groupPlaces(accepted),
    },
  );
}

function secondRetry(exchange: Exchange, own: readonly Suite[], accepted: readonly Suite[]): Failure {
  const { initiator, responder } = exchange;
  const groupsOf = (suites: readonly Suite[]): string =>
    [...new Set(suites.flatMap(({ dh }) => dh.map((group) => group?.logName ?? 'none')))].join(', ');
  return failure(
    exchange,
    { notify: 'INVALID_KE_PAYLOAD', from: 'responder', seenAs: 'INVALID_KE_PAYLOAD' },
    {
      phase: 'child-proposal',
      attribute: 'dhGroup',
      initiator: groupsOf(own),
      responder: groupsOf(accepted),
      message: `${responder.label} asks for another DH group a second time, and ${initiator.label} tries only once more.`,
      mend: 'List the groups in the same order on both ends.',
      initiatorPlaces: groupPlaces(own),
      responderPlaces: groupPlaces(accepted),
    },
  );
}
