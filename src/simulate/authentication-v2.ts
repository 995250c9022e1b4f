import type { NegotiationError } from '../model/negotiation.js';
import {
  byKeyOf,
  firstFailure,
  requireEqualKeys,
  requireIdentity,
  requireKey,
  requireMethod,
} from './authentication.js';
import type { IdentityFact } from './identity.js';
import { ANY_IDENTITY, isUnknown, matches, matchesEitherWay, showIdentity } from './identity.js';
import type { KeyNames } from './key-choice.js';
import { chooseKey } from './key-choice.js';
import type { Exchange, Failure, Ledger } from './ledger.js';
import { failure, REFUSED_BY_SELF, refusedByInitiator, refusedByResponder } from './ledger.js';
import type { Party } from './party.js';

/**
 * IKE_AUTH. The initiator names itself and, where its configuration holds no wildcard, the responder that it wants; the
 * responder looks for a configuration by both, checks key and identity, and answers (RFC 7296, sections 1.2 and 2.15;
 * observed behaviour, rules 18 to 21).
 */
export function authenticateV2(exchange: Exchange, ledger: Ledger): Failure | null {
  const { initiator, responder } = exchange;
  const idi = initiator.identities.sent;
  const wanted = wantedResponder(initiator);
  const named = responder.policy.namesItself ? null : wanted;
  const idr = answeredIdentity(responder, named);
  const asked = wanted ?? ANY_IDENTITY;
  const [begun, received] = [
    { own: idi, peer: asked },
    { own: responder.policy.namesItself ? idr : asked, peer: idi },
  ];
  const [answered, seen] = [
    { own: idr, peer: idi },
    { own: idi, peer: idr },
  ];
  const refused = refusedByResponder('AUTHENTICATION_FAILED');
  const afterwards = refusedByInitiator('AUTHENTICATION_FAILED');
  return (
    firstFailure([
      () => byKeyOf(initiator, () => requireKey(exchange, ledger, initiator, [begun], REFUSED_BY_SELF)),
      () => requireKnownResponder(exchange, ledger, named),
      () =>
        requireIdentity(exchange, ledger, {
          of: initiator,
          identity: idi,
          accepted: responder.identities.remote,
          error: refused,
          compare: matchesEitherWay,
        }),
      () => requireMethod(exchange, ledger, { of: initiator, error: refused }),
      () => byKeyOf(initiator, () => requireKey(exchange, ledger, responder, [received], refused)),
      () =>
        byKeyOf(initiator, () => requireProof(exchange, ledger, initiator, { own: begun, peer: received }, refused)),
      () =>
        requireIdentity(exchange, ledger, {
          of: initiator,
          identity: idi,
          accepted: responder.identities.remote,
          error: refused,
        }),
      () => requireNamedResponder(exchange, ledger, named),
      () => byKeyOf(responder, () => requireKey(exchange, ledger, responder, [answered], refused)),
    ]) ??
    afterAnswer(
      firstFailure([
        () => requireMethod(exchange, ledger, { of: responder, error: afterwards }),
        () => byKeyOf(responder, () => requireKey(exchange, ledger, initiator, [seen], afterwards)),
        () =>
          byKeyOf(responder, () =>
            requireProof(exchange, ledger, responder, { own: answered, peer: seen }, afterwards),
          ),
        () =>
          requireIdentity(exchange, ledger, {
            of: responder,
            identity: idr,
            accepted: initiator.identities.remote,
            error: afterwards,
          }),
      ]),
      wanted === null ? namelessResponder(exchange) : null,
    )
  );
}

/**
 * The proof of one end holds for the other: it is made with the key that fits best, and tried with all that fit, by the
 * names that each of them has then (RFC 7296, section 2.15; observed behaviour, rule 21).
 */
function requireProof(
  exchange: Exchange,
  ledger: Ledger,
  prover: Party,
  names: { readonly own: KeyNames; readonly peer: KeyNames },
  error: NegotiationError,
): Failure | null {
  const { initiator, responder } = exchange;
  const own = chooseKey(prover, [names.own]);
  const peer = chooseKey(prover === initiator ? responder : initiator, [names.peer]);
  const choices = prover === initiator ? { initiator: own, responder: peer } : { initiator: peer, responder: own };
  return requireEqualKeys(exchange, ledger, { ...choices, agree: peer.verifies(own) }, error);
}

/** The IDr of the request; null where none is sent. */
function wantedResponder({ identities: { remote } }: Party): IdentityFact | null {
  return !isUnknown(remote) && remote.wildcard ? null : remote;
}

/** The IDr of the answer: without an own identity a responder takes the one that it was asked for (rule 20). */
function answeredIdentity({ identities: { local, address } }: Party, wanted: IdentityFact | null): IdentityFact {
  if (wanted !== null) return wanted;
  return local === null || (!isUnknown(local) && local.wildcard) ? address : local;
}

/** The responder looks its configuration up by the identity that it is asked for, whichever of the two is wider. */
function requireKnownResponder(exchange: Exchange, ledger: Ledger, wanted: IdentityFact | null): Failure | null {
  const { local } = exchange.responder.identities;
  if (wanted === null || local === null) return null;
  return requireIdentity(exchange, ledger, {
    of: exchange.responder,
    identity: local,
    accepted: wanted,
    error: refusedByResponder('AUTHENTICATION_FAILED'),
    compare: matchesEitherWay,
  });
}

/** What it is asked for must be its own identity, or one that its own, a wildcard, allows. */
function requireNamedResponder(exchange: Exchange, ledger: Ledger, wanted: IdentityFact | null): Failure | null {
  const { local } = exchange.responder.identities;
  if (wanted === null || local === null) return null;
  return requireIdentity(exchange, ledger, {
    of: exchange.responder,
    identity: local,
    accepted: wanted,
    error: refusedByResponder('AUTHENTICATION_FAILED'),
    compare: (own, asked) => matches(asked, own),
  });
}

/** What the initiator refuses now, the responder has set up, unless it waits for something itself. */
function afterAnswer(refused: Failure | null, waiting: Failure | null): Failure | null {
  return refused === null ? waiting : { ...refused, responderBelievesUp: waiting === null };
}

/**
 * A responder that is asked for no identity, and whose own is a pattern, answers with its address, finds that this is not
 * what it is configured for, and waits for a second authentication that never comes.
 */
function namelessResponder(exchange: Exchange): Failure | null {
  const { responder } = exchange;
  const { local, address } = responder.identities;
  if (local === null || isUnknown(local) || !local.wildcard || local.type === 'any') return null;
  return failure(
    exchange,
    { notify: null, from: 'responder', seenAs: 'TIMEOUT' },
    {
      phase: 'ike-auth',
      attribute: 'identity',
      initiator: null,
      responder: local.text,
      message: `${responder.label} has a pattern, ${local.text}, for its own identity, and nobody asks it for one.`,
      mend: `Give ${responder.label} one identity, such as ${showIdentity(address) ?? 'its address'}.`,
      responderPlaces: [responder.end.localId?.place ?? null],
    },
  );
}
