import { valueOf } from '../model/located.js';
import type { NegotiationError } from '../model/negotiation.js';
import type { Place } from '../model/place.js';
import type { IdentityFact } from './identity.js';
import { isUnknown, matches, showIdentity } from './identity.js';
import type { KeyNames } from './key-choice.js';
import { chooseKey } from './key-choice.js';
import type { KeyChoices } from './keys.js';
import { assumeEqualKeys, keyMismatchCause, noKeyCause } from './keys.js';
import type { Exchange, Failure, Ledger } from './ledger.js';
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

/** Both ends must authenticate the same way, and what certificates prove cannot be told from a configuration. */
export function checkMethods(exchange: Exchange, ledger: Ledger, error: NegotiationError): Failure | null {
  const { initiator, responder } = exchange;
  const one = valueOf(initiator.end.auth.method);
  const two = valueOf(responder.end.auth.method);
  if (one === undefined || two === undefined || (one === two && one === 'certificate')) {
    ledger.doubt('ike-auth');
    return null;
  }
  if (one === two) return null;
  const names = { psk: 'a pre-shared key', certificate: 'certificates' } as const;
  return failure(exchange, error, {
    phase: 'ike-auth',
    attribute: 'authMethod',
    initiator: one,
    responder: two,
    message: `${initiator.label} authenticates with ${names[one]}, ${responder.label} with ${names[two]}.`,
    mend: `Use ${names[two]} on ${initiator.label}, or ${names[one]} on ${responder.label}.`,
    initiatorPlaces: [initiator.end.auth.method.place],
    responderPlaces: [responder.end.auth.method.place],
  });
}

function usesKey({ end }: Party): boolean {
  return valueOf(end.auth.method) === 'psk';
}

/** An end must have a key for the identities of this SA. */
export function requireKey(
  exchange: Exchange,
  ledger: Ledger,
  party: Party,
  names: readonly KeyNames[],
  error: NegotiationError,
): Failure | null {
  if (!usesKey(party)) return null;
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
  if (!usesKey(exchange.initiator) || !usesKey(exchange.responder)) return null;
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
