import { isTemplate } from '../model/template.js';
import type { Located } from '../model/located.js';
import { REDACTED } from '../model/redaction.js';
import type { Secret } from '../model/secret.js';
import type { Place } from '../model/place.js';
import type { IdentityFact } from './identity.js';
import { matches, resolve } from './identity.js';
import type { CauseDraft, Exchange, Ledger } from './ledger.js';
import type { Party } from './party.js';

/** An initiator with the key that it takes to begin, where it has several. */
export function withKeyToBegin(party: Party): Party {
  const { end } = party;
  const { pskToBegin } = end.auth;
  return pskToBegin === undefined ? party : { ...party, end: { ...end, auth: { ...end.auth, ...pskToBegin } } };
}

/**
 * Whether an end has a key for an SA: none configured, or one that is filed under an identity of this SA, the own or
 * the peer's (observed behaviour, rule 21). Undefined where that depends on an unknown identity.
 */
export function findsKey(party: Party, identities: readonly IdentityFact[]): boolean | undefined {
  const { psk, pskOwners } = party.end.auth;
  if (psk === null) return false;
  if (pskOwners.length === 0) return true;
  let found: boolean | undefined = false;
  for (const located of pskOwners) {
    const owner = resolve(located, party.addresses);
    for (const identity of identities) {
      const matched = matches(identity, owner);
      if (matched === true) return true;
      if (matched === undefined) found = undefined;
    }
  }
  return found;
}

/** Whether the two keys are the same, without either being shown. Undefined: not known. */
export function keysAgree({ initiator, responder }: Exchange): boolean | undefined {
  const one = initiator.end.auth.psk;
  const two = responder.end.auth.psk;
  if (one === null || two === null) return undefined;
  if (one.origin === 'unknown' || two.origin === 'unknown') return undefined;
  return one.value.equals(two.value);
}

/**
 * Keys that neither end shows are taken for equal; so are two placeholders of the same text. A key and a placeholder, or
 * two different placeholders, may or may not be the same.
 */
export function assumeEqualKeys(exchange: Exchange, ledger: Ledger): void {
  const one = exchange.initiator.end.auth.psk;
  const two = exchange.responder.end.auth.psk;
  const [first, second] = [withheld(one), withheld(two)];
  const differ = typeof first === 'string' && typeof second === 'string' && first !== second;
  if (first === null || second === null || differ) {
    ledger.doubt('ike-auth');
    return;
  }
  ledger.assumeOrDoubt(exchange, 'ike-auth', {
    what: 'the pre-shared keys are equal',
    why:
      typeof first === 'string' && first === second ? 'both ends have the same placeholder' : 'both keys are withheld',
    places: [one?.place ?? null, two?.place ?? null],
  });
}

/** The placeholder that stands for a key, or true where it is left out; null where it is stated, or cannot be one. */
function withheld(psk: Located<Secret> | null): string | true | null {
  if (psk?.origin !== 'unknown' || psk.reason === 'invalid') return null;
  const text = textAt(psk.place);
  return text !== undefined && isTemplate(text) ? text : true;
}

function textAt(place: Place | null): string | undefined {
  if (place?.kind === 'string') return place.value;
  return place?.kind === 'text' ? place.whole : undefined;
}

function keyPlace(party: Party): Place | null {
  return party.end.auth.psk?.place ?? party.end.place;
}

/** What to say where an end has no key for this SA. */
export function noKeyCause({ initiator, responder }: Exchange, lacking: Party): CauseDraft {
  const owners = lacking.end.auth.pskOwners;
  const none = lacking.end.auth.psk === null;
  const shown = (party: Party): string | null => (party.end.auth.psk === null ? null : REDACTED);
  return {
    phase: 'ike-auth',
    attribute: none ? 'psk' : 'pskOwners',
    initiator: shown(initiator),
    responder: shown(responder),
    message: none
      ? `${lacking.label} has no pre-shared key.`
      : `${lacking.label} files its key under identities of which none is an end of this tunnel.`,
    mend: none
      ? `Give ${lacking.label} the same pre-shared key.`
      : `File the key of ${lacking.label} under the identity of either end, or under none.`,
    initiatorPlaces: lacking === initiator ? (none ? [keyPlace(initiator)] : owners.map(({ place }) => place)) : [],
    responderPlaces: lacking === responder ? (none ? [keyPlace(responder)] : owners.map(({ place }) => place)) : [],
  };
}

/** What to say where the keys differ. */
export function keyMismatchCause({ initiator, responder }: Exchange): CauseDraft {
  return {
    phase: 'ike-auth',
    attribute: 'psk',
    initiator: REDACTED,
    responder: REDACTED,
    message: `The pre-shared keys of ${initiator.label} and ${responder.label} differ; a blank at either end of a key counts.`,
    mend: `Copy the key of ${initiator.label} to ${responder.label}, or the other way round.`,
    initiatorPlaces: [keyPlace(initiator)],
    responderPlaces: [keyPlace(responder)],
  };
}
