import type { DhGroup } from '../model/algorithm.js';
import { phase1Transforms } from './ikev1-offer.js';
import type { Exchange, Failure, Ledger } from './ledger.js';
import { failure, refusedByInitiator, refusedByResponder } from './ledger.js';
import { prefersReceivedInIkev1 } from './party.js';
import { proposalCauses } from './proposal-causes.js';
import type { Chosen } from './selection.js';
import { isCertain, replyOf, selectProposal } from './selection.js';
import type { Suite } from './suite.js';
import { firstGroup, groupPlaces, promoteGroup } from './suite.js';

/** What the two ends agree on for the IKE SA, or why they do not. */
export interface IkeAgreement {
  /** What the responder chose; stays where a later step refuses it. Null: nothing. */
  readonly chosen: Chosen | null;
  /** The initiator's first guess of the group was not the one that the responder chose. */
  readonly dhRetry: boolean;
  readonly failure: Failure | null;
}

/** strongSwan gives up after as many requests for another group (`MAX_RETRIES`). */
const MOST_ATTEMPTS = 5;

/**
 * IKE_SA_INIT: the initiator sends a KE of a guessed group; where the responder chooses another one it asks for that
 * with INVALID_KE_PAYLOAD, and the initiator begins again (RFC 7296, sections 1.2 and 2.6; observed behaviour, rules 9
 * and 10).
 */
export function negotiateIkeV2(exchange: Exchange, ledger: Ledger): IkeAgreement {
  const { initiator, responder } = exchange;
  let group = firstGroup(initiator.ikeSuites);
  let chosen: Chosen | null = null;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const offered = promoteGroup(initiator.ikeSuites, group);
    chosen = selectProposal(responder.ikeSuites, offered, { prefersReceived: responder.prefersReceived });
    if (chosen === null) return noProposal(exchange, offered);
    if (!isCertain(chosen)) {
      ledger.doubt('ike-proposal');
      return { chosen, dhRetry: false, failure: null };
    }
    if (group === undefined || chosen.dh === group) return { chosen, dhRetry: attempt > 0, failure: null };
    group = chosen.dh;
  }
  return { chosen, dhRetry: false, failure: endlessRetry(exchange, group) };
}

/**
 * Phase 1 of IKEv1: one transform for each proposal, none of a list's later algorithms (RFC 2409, section 5; observed
 * behaviour, rule 14).
 */
export function negotiatePhase1(exchange: Exchange, ledger: Ledger): IkeAgreement {
  const { initiator, responder } = exchange;
  const offered = phase1Transforms(initiator.ikeSuites, initiator.policy.ikev1Form);
  const prefersReceived = prefersReceivedInIkev1(responder);
  const chosen = selectProposal(responder.ikeSuites, offered, { prefersReceived });
  if (chosen === null) return noProposal(exchange, offered);
  if (!isCertain(chosen)) ledger.doubt('ike-proposal');
  return { chosen, dhRetry: false, failure: null };
}

/**
 * The initiator looks the answer of phase 1 up among its own proposals, where a PRF other than the hash has no place
 * (observed behaviour, rule 14).
 */
export function checkPhase1Answer(exchange: Exchange, chosen: Chosen): Failure | null {
  const { initiator, responder } = exchange;
  const answer = phase1Transforms([replyOf(chosen)], 'first');
  if (selectProposal(initiator.ikeSuites, answer, { prefersReceived: false }) !== null) return null;
  const source = responder.ikeSuites[0]?.source ?? null;
  const causes = proposalCauses({
    phase: 'ike-proposal',
    initiator: { party: initiator, suites: initiator.ikeSuites },
    responder: { party: responder, suites: answer.map((suite) => ({ ...suite, source })) },
    ignoresGroups: false,
  });
  return failure(exchange, refusedByInitiator('NO_PROPOSAL_CHOSEN'), ...causes);
}

/**
 * Aggressive mode sends the KE before the answer: of the first group of the first proposal. There is no second try; a
 * value of another size is refused (RFC 2409, section 5.4; observed behaviour, rule 17).
 */
export function checkAggressiveGroup(exchange: Exchange, ledger: Ledger, chosen: Chosen): Failure | null {
  const sent = firstGroup(exchange.initiator.ikeSuites);
  if (sent === undefined || chosen.dh === undefined) {
    ledger.doubt('ike-proposal');
    ledger.doubt('ike-auth');
    return null;
  }
  if (sent === chosen.dh || sameSize(sent, chosen.dh)) return null;
  return wrongGroup(exchange, 'ike-proposal', refusedByResponder('INVALID_PAYLOAD_TYPE'), sent, chosen.dh);
}

/**
 * A value of another group of the same size passes, mostly; the keys then differ, and what is encrypted with them, the
 * third message, cannot be read (observed behaviour, rule 17).
 */
export function checkAggressiveKeys(exchange: Exchange, chosen: Chosen): Failure | null {
  const sent = firstGroup(exchange.initiator.ikeSuites);
  if (sent === undefined || chosen.dh === undefined || sent === chosen.dh) return null;
  const error = { notify: 'PAYLOAD_MALFORMED', from: 'responder', seenAs: 'TIMEOUT' } as const;
  return wrongGroup(exchange, 'ike-auth', error, sent, chosen.dh);
}

/** Sizes in bits of the MODP groups that share theirs with another one (RFC 2409, RFC 3526, RFC 5114). */
const SHARED_SIZES: ReadonlyMap<number, number> = new Map([
  [2, 1024],
  [22, 1024],
  [14, 2048],
  [23, 2048],
  [24, 2048],
]);

function sameSize(one: DhGroup | null, other: DhGroup | null): boolean {
  const size = one === null ? undefined : SHARED_SIZES.get(one.number);
  return size !== undefined && other !== null && SHARED_SIZES.get(other.number) === size;
}

function wrongGroup(
  exchange: Exchange,
  phase: 'ike-proposal' | 'ike-auth',
  error: Failure['error'],
  sent: DhGroup | null,
  chosen: DhGroup | null,
): Failure {
  const { initiator, responder } = exchange;
  const [one, two] = [nameOf(sent), nameOf(chosen)];
  return failure(exchange, error, {
    phase,
    attribute: 'dhGroup',
    initiator: one,
    responder: two,
    message: `Aggressive mode cannot ask for another DH group: ${initiator.label} sends a value of its first group, ${one}, and ${responder.label} chooses ${two}.`,
    mend: `Put ${two} first on ${initiator.label}, or ${one} first on ${responder.label}; better, use IKEv2.`,
    initiatorPlaces: groupPlaces(initiator.ikeSuites),
    responderPlaces: groupPlaces(responder.ikeSuites),
  });
}

function nameOf(group: DhGroup | null): string {
  return group?.logName ?? 'none';
}

function noProposal(exchange: Exchange, offered: readonly Suite[]): IkeAgreement {
  const { initiator, responder } = exchange;
  const causes = proposalCauses({
    phase: 'ike-proposal',
    initiator: { party: initiator, suites: offered },
    responder: { party: responder, suites: responder.ikeSuites },
    ignoresGroups: false,
  });
  return {
    chosen: null,
    dhRetry: false,
    failure: failure(exchange, refusedByResponder('NO_PROPOSAL_CHOSEN'), ...causes),
  };
}

function endlessRetry(exchange: Exchange, group: DhGroup | null | undefined): Failure {
  const { initiator, responder } = exchange;
  return failure(
    exchange,
    { notify: 'INVALID_KE_PAYLOAD', from: 'responder', seenAs: 'INVALID_KE_PAYLOAD' },
    {
      phase: 'ike-proposal',
      attribute: 'dhGroup',
      initiator: nameOf(firstGroup(initiator.ikeSuites) ?? null),
      responder: nameOf(group ?? null),
      message: `${responder.label} asks for another DH group each time, and ${initiator.label} gives up after ${MOST_ATTEMPTS} tries.`,
      mend: 'Offer the groups in the same order on both ends.',
      initiatorPlaces: groupPlaces(initiator.ikeSuites),
      responderPlaces: groupPlaces(responder.ikeSuites),
    },
  );
}
