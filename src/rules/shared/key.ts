import type { Field } from '../../data/contract.js';
import { strengthOf } from '../../data/secret-strength.js';
import { latest } from '../../model/memo.js';
import type { TunnelOffer } from '../../model/offers.js';
import type { Place } from '../../model/place.js';
import type { Resource } from '../../model/resource.js';
import type { Secret } from '../../model/secret.js';
import { contractField } from './field.js';

/** A pre-shared key that a body states, and the field that holds it. Its text never leaves the secret. */
export interface StatedKey {
  readonly secret: Secret;
  readonly place: Place;
  readonly field: Field;
}

/** The key of a tunnel; null where it is a placeholder, left out or unreadable. */
export const statedKey = latest(({ psk }: TunnelOffer, resource: Resource): StatedKey | null => {
  if (psk?.origin !== 'explicit') return null;
  const field = contractField(resource, psk.place);
  return field === undefined ? null : { secret: psk.value, place: psk.place, field };
});

/** About how many bits a guesser of a tunnel's key must try; two rules ask. A key that is not known is not guessed. */
export const bitsToGuess = latest((tunnel: TunnelOffer, resource: Resource): number => {
  const key = statedKey(tunnel, resource);
  return key === null ? Infinity : strengthOf(key.secret, tunnel, resource);
});

/** Whether something holds of a key's text. */
export function holds(secret: Secret, predicate: (text: string) => boolean): boolean {
  return secret.measure((text) => Number(predicate(text))) === 1;
}
