import type { Ruling } from '../../model/profile.js';
import type { ClauseKey } from './clauses.js';
import { clause } from './clauses.js';

type Bits = 128 | 192 | 256;
const AES_BITS: readonly Bits[] = [128, 192, 256];

/** Log names of AES in some modes, with keys of some lengths: `aes(['CBC'], [256])`. */
export function aes(
  modes: readonly ('CBC' | 'CTR' | 'CCM_8' | 'CCM_12' | 'CCM_16' | 'GCM_8' | 'GCM_12' | 'GCM_16')[],
  bits: readonly Bits[] = AES_BITS,
): readonly string[] {
  return modes.flatMap((mode) => bits.map((length) => `AES_${mode}_${String(length)}`));
}

export const CHACHA20: readonly string[] = ['CHACHA20_POLY1305', 'CHACHA20_POLY1305_256'];

/** What encrypts nothing: it authenticates, or not even that. */
export const NO_ENCRYPTION: readonly string[] = [
  'NULL',
  ...AES_BITS.map((length) => `NULL_AES_GMAC_${String(length)}`),
];

export const BLOWFISH: readonly string[] = AES_BITS.map((length) => `BLOWFISH_CBC_${String(length)}`);

export function allowed(key: ClauseKey, algorithms: readonly string[], note?: string): Ruling {
  return { verdict: 'allowed', algorithms, clause: clause(key), ...(note !== undefined && { note }) };
}

export function below(key: ClauseKey, algorithms: readonly string[], note?: string): Ruling {
  return { verdict: 'below', algorithms, clause: clause(key), ...(note !== undefined && { note }) };
}

/** The last ruling of a list: what is not named before is allowed. */
export function otherwiseAllowed(key: ClauseKey): Ruling {
  return { verdict: 'allowed', algorithms: 'rest', clause: clause(key) };
}

/** The last ruling of a list: what is not named before is not enough. */
export function otherwiseBelow(key: ClauseKey, note?: string): Ruling {
  return { verdict: 'below', algorithms: 'rest', clause: clause(key), ...(note !== undefined && { note }) };
}
