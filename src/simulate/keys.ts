import { isTemplate } from '../model/template.js';
import type { Located } from '../model/located.js';
import { REDACTED } from '../model/redaction.js';
import type { Secret } from '../model/secret.js';
import type { Place } from '../model/place.js';
import type { KeyChoice } from './key-choice.js';
import type { CauseDraft, Exchange, Ledger } from './ledger.js';
import type { Party } from './party.js';

/** The keys that the two ends have for an SA. */
export interface KeyChoices {
  readonly initiator: KeyChoice;
  readonly responder: KeyChoice;
}

/**
 * Keys that neither end shows are taken for equal; so are two placeholders of the same text. A key and a placeholder, or
 * two different placeholders, may or may not be the same.
 */
export function assumeEqualKeys(exchange: Exchange, ledger: Ledger, { initiator, responder }: KeyChoices): void {
  const [one, two] = [initiator, responder].map(({ best, isClear }) => (isClear ? (best?.psk ?? null) : null));
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

/** The placeholder that stands for a key, or true where it is left out; null where it is stated, or may be one of several. */
function withheld(psk: Located<Secret> | null = null): string | true | null {
  if (psk?.origin !== 'unknown' || psk.reason === 'invalid' || psk.reason === 'unresolved') return null;
  const text = textAt(psk.place);
  return text !== undefined && isTemplate(text) ? text : true;
}

function textAt(place: Place | null): string | undefined {
  if (place?.kind === 'string') return place.value;
  return place?.kind === 'text' ? place.whole : undefined;
}

function keyPlace({ end }: Party, choice?: KeyChoice): Place | null {
  return (choice?.best?.psk ?? end.auth.psk)?.place ?? end.place;
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
export function keyMismatchCause({ initiator, responder }: Exchange, choices: KeyChoices): CauseDraft {
  return {
    phase: 'ike-auth',
    attribute: 'psk',
    initiator: REDACTED,
    responder: REDACTED,
    message: `The pre-shared keys of ${initiator.label} and ${responder.label} differ; a blank at either end of a key counts.`,
    mend: `Copy the key of ${initiator.label} to ${responder.label}, or the other way round.`,
    initiatorPlaces: [keyPlace(initiator, choices.initiator)],
    responderPlaces: [keyPlace(responder, choices.responder)],
  };
}
