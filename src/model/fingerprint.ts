import type { Finding, Identity } from './finding.js';
import { pointerAt, sourceAt } from './place.js';
import type { Redactor } from './redaction.js';
import { sha256 } from './sha256.js';

/** The name under which SARIF carries the fingerprint; another number when its recipe changes. */
export const FINGERPRINT_NAME = 'ipsecLint/v1';

/**
 * What a finding is recognised by in the next run: 32 hexadecimal digits. Whoever calls it has masked the secrets of
 * the identity: a hash of a weak key is as good as the key.
 */
export function fingerprint(ruleId: string, { resource, pointer, value }: Identity): string {
  return sha256(JSON.stringify([FINGERPRINT_NAME, ruleId, resource, pointer, value])).slice(0, 32);
}

/** The identity of a finding with a constant for each secret, fit for being stored. */
export function maskedIdentity({ identity, place }: Pick<Finding, 'identity' | 'place'>, redactor: Redactor): Identity {
  if (identity === undefined) {
    return { resource: sourceAt(place).name, pointer: redactor.maskPointer(pointerAt(place)), value: null };
  }
  const { resource, pointer, value } = identity;
  return {
    resource: redactor.mask(resource),
    pointer: redactor.maskPointer(pointer),
    value: redactor.maskOrNull(value),
  };
}
