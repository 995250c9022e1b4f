import { transformByKeyword } from '../../../data/algorithms.js';
import {
  LIBRESWAN_CIPHERS,
  LIBRESWAN_CMAC,
  LIBRESWAN_FORMER_GROUPS,
  LIBRESWAN_GROUPS,
  LIBRESWAN_HASHES,
  LIBRESWAN_INTEGRITY,
  LIBRESWAN_KEY_BITS,
  LIBRESWAN_NONE,
  NOT_FOR_IKE,
} from '../../../data/libreswan.js';
import type { DhGroup, EncryptionAlgorithm, IntegrityAlgorithm } from '../../../model/algorithm.js';
import { nearest } from '../../../model/nearest.js';
import type { ProposalProtocol } from '../proposal.js';

/** An integrity algorithm, and whether the same word stands for a PRF. */
export interface Hash {
  readonly integrity: IntegrityAlgorithm;
  readonly isPrf: boolean;
}

const KEY_BITS: ReadonlySet<string> = new Set(['128', '192', '256']);

/** What a word stands for, with each length of key that it leaves open; a text says why none. */
export function cipherOf(
  word: string,
  protocol: 'ike' | 'esp',
  version: 1 | 2,
): readonly EncryptionAlgorithm[] | string {
  const text = word.toLowerCase();
  const [, name = text, bits = ''] = LIBRESWAN_CIPHERS.has(text) ? [] : (/^(.*\D)_?(\d{3})$/u.exec(text) ?? []);
  const keyword = LIBRESWAN_CIPHERS.get(name.replace(/_$/u, ''));
  if (keyword === undefined || (protocol === 'ike' && NOT_FOR_IKE.has(keyword))) {
    return unknownWord(word, 'cipher', LIBRESWAN_CIPHERS.keys());
  }
  const hasLength = keyword.includes('*');
  if (bits !== '' && (!hasLength || !KEY_BITS.has(bits))) return `has no key of ${bits} bits`;
  const lengths = bits === '' ? LIBRESWAN_KEY_BITS[protocol] : [bits];
  const ciphers = (hasLength ? lengths : ['']).flatMap((length) => {
    const transform = transformByKeyword(keyword.replace('*', String(length)));
    return transform?.type === 'encryption' ? [transform] : [];
  });
  const isOfIkev2 = ciphers.some((cipher) => (protocol === 'ike' ? cipher.aead : cipher.esp === null));
  return version === 1 && isOfIkev2 ? 'is no cipher of IKEv1' : ciphers;
}

export function hashOf(word: string, protocol: ProposalProtocol, version: 1 | 2): Hash | string {
  const text = word.toLowerCase();
  const prf = LIBRESWAN_HASHES.get(text);
  const keyword = prf ?? LIBRESWAN_INTEGRITY.get(text) ?? (protocol === 'ike' ? undefined : LIBRESWAN_CMAC.get(text));
  const transform = keyword === undefined ? undefined : transformByKeyword(keyword);
  if (transform?.type !== 'integrity') return unknownWord(word, 'hash', LIBRESWAN_HASHES.keys());
  const isHash = prf !== undefined && transform.ikev1 !== null;
  if (version === 1 && protocol === 'ike' && !isHash) return 'is no hash of IKEv1';
  return { integrity: transform, isPrf: prf !== undefined };
}

export function groupOf(word: string): DhGroup | string {
  const text = word.toLowerCase();
  const keyword = LIBRESWAN_GROUPS.get(text) ?? LIBRESWAN_FORMER_GROUPS.get(text);
  const transform = keyword === undefined ? undefined : transformByKeyword(keyword);
  return transform?.type === 'dh' ? transform : unknownWord(word, 'group', LIBRESWAN_GROUPS.keys());
}

/** Whether a group is one that earlier releases took, and release 4.10 does not. */
export function isFormerGroup(word: string): boolean {
  return LIBRESWAN_FORMER_GROUPS.has(word.toLowerCase());
}

export function isNone(word: string): boolean {
  return LIBRESWAN_NONE.has(word.toLowerCase());
}

function unknownWord(word: string, kind: string, known: Iterable<string>): string {
  const near = nearest(word, [...known]);
  return `is no ${kind} that Libreswan 4.10 takes here${near === undefined ? '' : ` (did you mean ${near}?)`}`;
}
