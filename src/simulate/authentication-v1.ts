import { valueOf } from '../model/located.js';
import type { NegotiationError } from '../model/negotiation.js';
import {
  byKeyOf,
  firstFailure,
  methodOf,
  requireEqualKeys,
  requireIdentity,
  requireKey,
  requireMethod,
  requireOneMethod,
} from './authentication.js';
import { matchesEitherWay, ofAddress } from './identity.js';
import type { KeyNames } from './key-choice.js';
import { chooseKey } from './key-choice.js';
import type { Exchange, Failure, Ledger } from './ledger.js';
import { failure, refusedByInitiator, refusedByResponder } from './ledger.js';
import type { Party } from './party.js';
import { canBe } from './settable.js';

/**
 * Main mode. Keys are derived before any identity is known, so they are looked up by configuration and address, and a
 * wrong one shows as a message that cannot be read; the responder drops it, and the initiator waits in vain (RFC 2409,
 * section 5.4; observed behaviour, rules 18, 19 and 21).
 */
export function authenticateMain(exchange: Exchange, ledger: Ledger): Failure | null {
  const { initiator, responder } = exchange;
  const noKey = 'INVALID_KEY_INFORMATION';
  const unreadable: NegotiationError = { notify: 'PAYLOAD_MALFORMED', from: 'responder', seenAs: 'TIMEOUT' };
  const deleted: NegotiationError = { notify: null, from: 'initiator', seenAs: 'LOCAL' };
  return (
    firstFailure([
      () => requireOwnKey(exchange, ledger, responder, 'main', refusedByResponder(noKey)),
      () => requireOwnKey(exchange, ledger, initiator, 'main', refusedByInitiator(noKey)),
      () => requireSameKey(exchange, ledger, 'main', unreadable),
      () => selectConfiguration(exchange, ledger, 'main'),
      () => requireInitiator(exchange, ledger, refusedByResponder('AUTHENTICATION_FAILED')),
    ]) ?? believedUp(requireResponder(exchange, ledger, deleted))
  );
}

/**
 * Aggressive mode: identities come first, in the clear, and the initiator is the first to see a proof of the key
 * (RFC 2409, section 5.4; observed behaviour, rules 18 and 19). It sees the chosen proposal, `checkAnswer`, not before
 * the responder has looked at everything that came in the first message.
 */
export function authenticateAggressive(
  exchange: Exchange,
  ledger: Ledger,
  checkAnswer: () => Failure | null,
): Failure | null {
  const { initiator, responder } = exchange;
  const noKey = 'INVALID_KEY_INFORMATION';
  const deleted: NegotiationError = { notify: null, from: 'responder', seenAs: 'DELETE' };
  return firstFailure([
    () => selectConfiguration(exchange, ledger, 'aggressive'),
    () => requireOwnKey(exchange, ledger, responder, 'aggressive', refusedByResponder(noKey)),
    checkAnswer,
    () => requireResponder(exchange, ledger, refusedByInitiator('INVALID_ID_INFORMATION')),
    () => requireOwnKey(exchange, ledger, initiator, 'aggressive', refusedByInitiator(noKey)),
    () => requireSameKey(exchange, ledger, 'aggressive', refusedByInitiator('AUTHENTICATION_FAILED')),
    () => requireInitiator(exchange, ledger, deleted),
  ]);
}

function requireOwnKey(
  exchange: Exchange,
  ledger: Ledger,
  party: Party,
  mode: 'main' | 'aggressive',
  error: NegotiationError,
): Failure | null {
  return byKeyOf(party, () => requireKey(exchange, ledger, party, keyNames(exchange, party, mode), error));
}

/** Both ends derive the keys of the ISAKMP SA from one key each (RFC 2409, section 5). */
function requireSameKey(
  exchange: Exchange,
  ledger: Ledger,
  mode: 'main' | 'aggressive',
  error: NegotiationError,
): Failure | null {
  if (methodOf(exchange.initiator) !== 'psk' || methodOf(exchange.responder) !== 'psk') return null;
  const initiator = chooseKey(exchange.initiator, keyNames(exchange, exchange.initiator, mode));
  const responder = chooseKey(exchange.responder, keyNames(exchange, exchange.responder, mode));
  return requireEqualKeys(exchange, ledger, { initiator, responder, agree: initiator.equals(responder) }, error);
}

/**
 * The names that a key is looked up by. In main mode the peer's identity is not known yet, so the configured one stands
 * in; in aggressive mode it has been received. Where no key fits these, the addresses (observed behaviour, rule 21;
 * libcharon's `lookup_shared_key`).
 */
function keyNames({ initiator, responder }: Exchange, party: Party, mode: 'main' | 'aggressive'): readonly KeyNames[] {
  const peer = party === initiator ? responder : initiator;
  const { local, sent, remote, address } = party.identities;
  const addresses = { own: address, peer: ofAddress(peer.addresses.seen ?? party.addresses.peer ?? undefined) };
  if (mode === 'aggressive') return [{ own: sent, peer: peer.identities.sent }, addresses];
  // A responder without a configured identity of its own goes by addresses alone.
  if (party === responder && local === null) return [addresses];
  return [{ own: sent, peer: remote }, addresses];
}

/** The responder's configuration for this identity, method and mode (observed behaviour, rule 2). */
function selectConfiguration(exchange: Exchange, ledger: Ledger, mode: 'main' | 'aggressive'): Failure | null {
  const { initiator, responder } = exchange;
  const refused = refusedByResponder('AUTHENTICATION_FAILED');
  return firstFailure([
    () =>
      requireIdentity(exchange, ledger, {
        of: initiator,
        identity: initiator.identities.sent,
        accepted: responder.identities.remote,
        error: refused,
        compare: matchesEitherWay,
      }),
    () => requireOneMethod(exchange, ledger, responder, refused),
    () => requireMethod(exchange, ledger, { of: initiator, error: refused }),
    () => requireMode(exchange, ledger, mode, refused),
  ]);
}

function requireMode(
  exchange: Exchange,
  ledger: Ledger,
  mode: 'main' | 'aggressive',
  error: NegotiationError,
): Failure | null {
  const { initiator, responder } = exchange;
  const accepted = valueOf(responder.end.ike.mode);
  if (accepted === undefined) ledger.doubt('exchange-mode');
  if (accepted === undefined || accepted === mode) return null;
  const hasIkev2 = [initiator, responder].every((party) => canBe(party, 'ike-version', 'v2'));
  return failure(exchange, error, {
    phase: 'exchange-mode',
    attribute: 'exchangeMode',
    initiator: mode,
    responder: accepted,
    message: `${initiator.label} starts in ${mode} mode, ${responder.label} answers in ${accepted} mode only.`,
    mend: `Set main mode on both ends${hasIkev2 ? ', or use IKEv2, which has no such modes' : ''}.`,
    initiatorPlaces: [initiator.end.ike.mode.place],
    responderPlaces: [responder.end.ike.mode.place],
  });
}

function requireInitiator(exchange: Exchange, ledger: Ledger, error: NegotiationError): Failure | null {
  const { initiator, responder } = exchange;
  const { sent } = initiator.identities;
  return requireIdentity(exchange, ledger, {
    of: initiator,
    identity: sent,
    accepted: responder.identities.remote,
    error,
  });
}

function requireResponder(exchange: Exchange, ledger: Ledger, error: NegotiationError): Failure | null {
  const { initiator, responder } = exchange;
  const { sent } = responder.identities;
  return requireIdentity(exchange, ledger, {
    of: responder,
    identity: sent,
    accepted: initiator.identities.remote,
    error,
  });
}

/** The responder has sent its proof and takes the SA for established (observed behaviour, rule 19). */
function believedUp(failed: Failure | null): Failure | null {
  return failed === null ? null : { ...failed, responderBelievesUp: true };
}
