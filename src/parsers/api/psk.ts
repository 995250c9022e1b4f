import type { PskOffer } from '../../model/offers.js';
import { Secret } from '../../model/secret.js';
import type { Scope } from './locate.js';

/** The key of a field; a key that the server makes up, or that stands elsewhere, is unknown. */
export function pskIn(scope: Scope, name: string): PskOffer {
  return scope.locate(name, (value) => new Secret(String(value)));
}
