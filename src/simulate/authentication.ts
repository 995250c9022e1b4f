import { valueOf } from '../model/located.js';
import type { NegotiationError } from '../model/negotiation.js';
import type { Place } from '../model/place.js';
import type { AuthMethod } from '../model/tunnel-end.js';
import type { IdentityFact } from './identity.js';
import { isUnknown, matches, showIdentity } from './identity.js';
import type { KeyNames } from './key-choice.js';
import { chooseKey } from './key-choice.js';
import type { KeyChoices } from './keys.js';
import { assumeEqualKeys, keyMismatchCause, noKeyCause } from './keys.js';
import type { CauseDraft, Exchange, Failure, Ledger } from './ledger.js';
import { failure } from './ledger.js';
import type { Party } from './party.js';

/** Asks the steps of an authentication one after the other; the first failure is the one that is seen. */
export function firstFailure(steps: readonly (() => Failure | null)[]): Failure | null {
  for (const step of steps) {
    const failed = step();
    if (failed !== null) return failed;
  }
  return null;
}

const METHOD_NAMES = { psk: 'a pre-shared key', certificate: 'certificates', eap: 'EAP' } as const;

/** How an end shows who it is; undefined: not known. */
export function methodOf({ end }: Party): AuthMethod | undefined {
  return valueOf(end.auth.method);
}

/** How an end asks its peer to; null: in any way. Undefined: not known. */
function wantedMethod({ end: { auth } }: Party): AuthMethod | null | undefined {
  const { method, peerMethod = method } = auth;
  return peerMethod === null ? null : valueOf(peerMethod);
}

function methodPlaces({ end: { auth, place } }: Party): readonly (Place | null)[] {
  return [auth.method.place ?? auth.peerMethod?.place ?? place];
}

/** An end must show who it is as its peer asks it to; what certificates and EAP prove, no configuration tells. */
export function requireMethod(
  exchange: Exchange,
  ledger: Ledger,
  { of, error }: { readonly of: Party; readonly error: NegotiationError },
): Failure | null {
  const { initiator, responder } = exchange;
  const judge = of === initiator ? responder : initiator;
  const [shown, wanted] = [methodOf(of), wantedMethod(judge)];
  if (shown === undefined || wanted === undefined) {
    ledger.doubt('ike-auth');
    return null;
  }
  if (wanted !== null && shown !== wanted) return failure(exchange, error, differentMethods(exchange, of, judge));
  if (shown !== 'psk') {
    const what = shown === 'eap' ? 'EAP is not simulated' : 'what certificates prove is not simulated';
    ledger.doubt('ike-auth', { what, places: methodPlaces(of) });
  }
  return null;
}

function differentMethods({ initiator, responder }: Exchange, of: Party, judge: Party): CauseDraft {
  const [shown, wanted] = [methodOf(of) ?? 'psk', wantedMethod(judge) ?? 'psk'];
  const isPlain = methodOf(judge) === wanted && wantedMethod(of) === shown;
  const asks = isPlain ? `${judge.label} with` : `${judge.label} asks it for`;
  return {
    phase: 'ike-auth',
    attribute: 'authMethod',
    initiator: showMethods(initiator),
    responder: showMethods(responder),
    message: `${of.label} authenticates with ${METHOD_NAMES[shown]}, ${asks} ${METHOD_NAMES[wanted]}.`,
    mend: `Use ${METHOD_NAMES[wanted]} on ${of.label}, or ${METHOD_NAMES[shown]} on ${judge.label}.`,
    initiatorPlaces: methodPlaces(initiator),
    responderPlaces: methodPlaces(responder),
  };
}

/** `psk`, or `psk, eap of its peer`. */
function showMethods(party: Party): string {
  const [own, wanted] = [methodOf(party), wantedMethod(party)];
  return own === wanted ? (own ?? '?') : `${own ?? '?'}, ${wanted === null ? 'any' : (wanted ?? '?')} of its peer`;
}

/**
 * IKEv1 has one method for both ends: an end that asks its peer for another than its own, for EAP, or for none, has none
 * there (libcharon's `phase1.c`; observed with 5.9.8).
 */
export function requireOneMethod(
  exchange: Exchange,
  ledger: Ledger,
  party: Party,
  error: NegotiationError,
): Failure | null {
  const [own, wanted] = [methodOf(party), wantedMethod(party)];
  if (own === wanted && own !== 'eap') return null;
  const isCertain = own === 'eap' || wanted === null || (own !== undefined && wanted !== undefined);
  if (!isCertain) {
    ledger.doubt('ike-auth');
    return null;
  }
  const { initiator, responder } = exchange;
  const why =
    own === 'eap' ? 'it is to use EAP' : wanted === null ? 'it asks its peer for none' : 'it asks its peer for another';
  return failure(exchange, error, {
    phase: 'ike-auth',
    attribute: 'authMethod',
    initiator: showMethods(initiator),
    responder: showMethods(responder),
    message: `${party.label} has no method of authentication in IKEv1, where both ends have the same: ${why}.`,
    mend: `Set one method for both ends on ${party.label}: in swanctl.conf \`auth\` in \`local\` and in \`remote\`.`,
    initiatorPlaces: party === initiator ? methodPlaces(party) : [],
    responderPlaces: party === responder ? methodPlaces(party) : [],
  });
}

/** A step that counts where an end shows with a key who it is. */
export function byKeyOf(prover: Party, step: () => Failure | null): Failure | null {
  return methodOf(prover) === 'psk' ? step() : null;
}

/** An end must have a key for the identities of this SA. */
export function requireKey(
  exchange: Exchange,
  ledger: Ledger,
  party: Party,
  names: readonly KeyNames[],
  error: NegotiationError,
): Failure | null {
  const found = chooseKey(party, names).isFound;
  if (found === undefined) ledger.doubt('ike-auth');
  return found === false ? failure(exchange, error, noKeyCause(exchange, party)) : null;
}

/** The keys must be equal: `agree` says whether they are, undefined where that is not known. */
export function requireEqualKeys(
  exchange: Exchange,
  ledger: Ledger,
  { agree, ...choices }: KeyChoices & { readonly agree: boolean | undefined },
  error: NegotiationError,
): Failure | null {
  if (agree === undefined) assumeEqualKeys(exchange, ledger, choices);
  return agree === false ? failure(exchange, error, keyMismatchCause(exchange, choices)) : null;
}

export interface IdentityCheck {
  /** Who sends the identity; the other end judges it. */
  readonly of: Party;
  readonly identity: IdentityFact;
  readonly accepted: IdentityFact;
  readonly error: NegotiationError;
  /** `matches`, or, where a configuration is looked up, `matchesEitherWay`. */
  readonly compare?: typeof matches;
}

/** An end's identity must be one that its peer expects (RFC 7296, section 2.15; RFC 2409, section 5). */
export function requireIdentity(
  exchange: Exchange,
  ledger: Ledger,
  { of, identity, accepted, error, compare = matches }: IdentityCheck,
): Failure | null {
  const accepts = compare(identity, accepted);
  if (accepts === true) return null;
  const { initiator, responder } = exchange;
  const judge = of === initiator ? responder : initiator;
  const localPlace = of.end.localId?.place ?? of.end.ownAddress?.place ?? of.end.place;
  const remotePlace = judge.end.remoteId?.place ?? judge.end.peerAddress?.place ?? judge.end.place;
  if (accepts === undefined) {
    doubtIdentity(exchange, ledger, of, [identity, accepted], [localPlace, remotePlace]);
    return null;
  }
  const own = showIdentity(identity) ?? 'another';
  const wanted = showIdentity(accepted) ?? 'another';
  const values = of === initiator ? { initiator: own, responder: wanted } : { initiator: wanted, responder: own };
  return failure(exchange, error, {
    phase: 'ike-auth',
    attribute: 'identity',
    ...values,
    message: `${of.label} calls itself ${describe(identity)}, ${judge.label} expects ${describe(accepted)}.`,
    mend: `Make ${own} the remote identity on ${judge.label}, or ${wanted} the local identity on ${of.label}.`,
    initiatorPlaces: [of === initiator ? localPlace : remotePlace],
    responderPlaces: [of === initiator ? remotePlace : localPlace],
  });
}

/** Types tell identities apart that look the same, as an address behind `@` (an FQDN) and the address itself. */
function describe(fact: IdentityFact): string {
  if (isUnknown(fact)) return 'something unknown';
  return fact.type === 'any' ? fact.text : `${fact.text} (${TYPE_NAMES[fact.type]})`;
}

const TYPE_NAMES = {
  any: 'any',
  ipv4: 'IPv4 address',
  ipv6: 'IPv6 address',
  fqdn: 'FQDN',
  'user-fqdn': 'e-mail address',
  'key-id': 'key id',
  dn: 'distinguished name',
} as const;

/** Only an identity that follows from an unknown address may be taken for the expected one. */
function doubtIdentity(
  exchange: Exchange,
  ledger: Ledger,
  of: Party,
  facts: readonly IdentityFact[],
  places: readonly (Place | null)[],
): void {
  if (facts.some((fact) => isUnknown(fact) && fact.unknown === 'value')) {
    ledger.doubt('ike-auth');
    return;
  }
  ledger.assumeOrDoubt(exchange, 'ike-auth', {
    what: `${of.label} has the identity that its peer expects`,
    why: 'the identity is an address that is not known',
    places,
  });
}
