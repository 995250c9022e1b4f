import type { Located, Unknown } from '../model/located.js';
import { unknown, valueOf } from '../model/located.js';
import type { Redactor } from '../model/redaction.js';
import type { Identity, TunnelEnd } from '../model/tunnel-end.js';

/*
 * An end whose name and identities can be written as they stand. Any of them may be what a body calls its key, or what
 * another body of the run does.
 */

/** Whether one of its identities is a key. */
export function isNamedByKey({ localId, remoteId, auth }: TunnelEnd, redactor: Redactor): boolean {
  return [localId, remoteId, ...auth.pskOwners].some((identity) => isKey(identity, redactor));
}

/** The end with its name masked, and each identity unknown that is a key. */
export function maskedTunnelEnd(end: TunnelEnd, redactor: Redactor): TunnelEnd {
  const { name, localId, remoteId, auth, place } = end;
  const shown = <T extends Located<Identity> | null>(identity: T): T | Unknown =>
    isKey(identity, redactor) ? unknown('invalid', place) : identity;
  return {
    ...end,
    name: redactor.mask(name),
    localId: shown(localId),
    remoteId: shown(remoteId),
    auth: { ...auth, pskOwners: auth.pskOwners.map(shown) },
  };
}

function isKey(identity: Located<Identity> | null, redactor: Redactor): boolean {
  const known = identity === null ? undefined : valueOf(identity);
  return known !== undefined && 'value' in known && redactor.isIn(known.value);
}
