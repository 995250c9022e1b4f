import type { EncryptionAlgorithm, IntegrityAlgorithm } from '../model/algorithm.js';
import type { Suite } from './suite.js';
import { prfOfHash } from './suite.js';

/**
 * What a proposal becomes in IKEv1, where a transform holds one algorithm of each kind (RFC 2409, section 5; RFC 2408,
 * section 3.6). `everyCombination`: all of them, in order; otherwise the first that IKEv1 can name, as strongSwan does
 * (observed behaviour, rules 14 and 15), so that the later algorithms of a list are never offered.
 */
export type Ikev1Form = 'first' | 'every-combination';

/** Phase 1: cipher, hash and group; the hash is the PRF too. Both ends send it: the responder returns what it chose. */
export function phase1Transforms(suites: readonly Suite[], form: Ikev1Form): readonly Suite[] {
  return suites.flatMap((suite) => {
    const ciphers = nameable(suite.encryption, (cipher) => cipher.ikev1 !== null);
    const hashes = nameable(suite.integrity, (hash) => hash.ikev1 !== null);
    const combine = (
      encryption: readonly (EncryptionAlgorithm | undefined)[],
      hash: readonly (IntegrityAlgorithm | undefined)[],
    ): Suite => ({
      protocol: 'ike',
      encryption,
      integrity: hash,
      prf: hash.map(prfOfHash),
      dh: suite.dh.slice(0, 1),
      esn: [],
      source: suite.source,
    });
    if (form === 'first') return [combine(ciphers.slice(0, 1), hashes.slice(0, 1))];
    return product(ciphers, hashes).map(([cipher, hash]) => combine(cipher, hash));
  });
}

/**
 * Quick mode: the ESP or AH transform with its authentication algorithm, and one group for all. strongSwan looks at the
 * first cipher and the first integrity algorithm alone: a cipher that IKEv1 cannot name takes the proposal away, an
 * integrity algorithm that it cannot name is left out of it.
 */
export function quickModeTransforms(suites: readonly Suite[], form: Ikev1Form): readonly Suite[] {
  return suites.flatMap((suite) => (form === 'first' ? firstQuickTransform(suite) : everyQuickTransform(suite)));
}

function firstQuickTransform(suite: Suite): readonly Suite[] {
  const encryption = suite.encryption.slice(0, 1).filter(hasEspNumber);
  const integrity = suite.integrity.slice(0, 1).filter(hasAuthNumber);
  const leading = suite.protocol === 'ah' ? integrity : encryption;
  if (leading.length === 0 && suite.protocol !== undefined) return [];
  return [quickTransform(suite, encryption, integrity)];
}

function everyQuickTransform(suite: Suite): readonly Suite[] {
  const combinations = product(suite.encryption.filter(hasEspNumber), suite.integrity.filter(hasAuthNumber));
  return combinations
    .filter(([cipher, hash]) => (suite.protocol === 'ah' ? hash : cipher).length > 0 || suite.protocol === undefined)
    .map(([cipher, hash]) => quickTransform(suite, cipher, hash));
}

function quickTransform(suite: Suite, encryption: Suite['encryption'], integrity: Suite['integrity']): Suite {
  return { ...suite, encryption, integrity, dh: suite.dh.slice(0, 1), esn: esnAttribute(suite.esn) };
}

/** An attribute that is either there or not: with both listed, extended numbers are asked for. */
function esnAttribute(esn: Suite['esn']): Suite['esn'] {
  if (esn.includes(true)) return [true];
  return esn.includes(undefined) ? [undefined] : [false];
}

function hasEspNumber(cipher: EncryptionAlgorithm | undefined): boolean {
  return cipher === undefined || cipher.esp !== null;
}

function hasAuthNumber(algorithm: IntegrityAlgorithm | undefined): boolean {
  return algorithm === undefined || algorithm.esp !== null;
}

function nameable<T>(list: readonly (T | undefined)[], has: (algorithm: T) => boolean): readonly (T | undefined)[] {
  return list.filter((algorithm) => algorithm === undefined || has(algorithm));
}

/** Every pair of two lists, each member as a list of one; with one of them empty, the other's alone. */
function product<A, B>(
  ones: readonly A[],
  others: readonly B[],
): readonly (readonly [readonly A[], readonly B[]])[] {
  const first = ones.length > 0 ? ones.map((one) => [one]) : [[]];
  const second = others.length > 0 ? others.map((other) => [other]) : [[]];
  return first.flatMap((one) => second.map((other) => [one, other] as const));
}
