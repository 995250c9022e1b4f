import type { EncryptionAlgorithm, IntegrityAlgorithm } from '../model/algorithm.js';
import type { Suite } from './suite.js';
import { prfOfHash } from './suite.js';

/**
 * What a proposal becomes in IKEv1, where a transform holds one algorithm of each kind (RFC 2409, section 5; RFC 2408,
 * section 3.6). `every-combination`: all of them, in order; otherwise the first that IKEv1 can name, as strongSwan does
 * (observed behaviour, rules 14 and 15), so that the later algorithms of a list are never offered.
 */
export type Ikev1Form = 'first' | 'every-combination';

/** Phase 1: cipher, hash and group; the hash is the PRF too. Both ends send it: the responder returns what it chose. */
export function phase1Transforms(suites: readonly Suite[], form: Ikev1Form): readonly Suite[] {
  const transforms = suites.flatMap((suite) => {
    const ciphers = suite.encryption.filter(hasPhase1Number);
    const hashes = suite.integrity.filter(hasPhase1Number);
    if (form === 'first') return [phase1Transform(suite, ciphers.slice(0, 1), hashes.slice(0, 1))];
    return product(ciphers, hashes).map(([cipher, hash]) => phase1Transform(suite, cipher, hash));
  });
  return transforms.slice(0, MOST_TRANSFORMS);
}

/** A transform's number is one octet (RFC 2408, section 3.6). */
const MOST_TRANSFORMS = 255;

function phase1Transform(suite: Suite, encryption: Suite['encryption'], hash: Suite['integrity']): Suite {
  return { ...suite, encryption, integrity: hash, prf: hash.map(prfOfHash), dh: suite.dh.slice(0, 1) };
}

/**
 * Quick mode: the ESP or AH transform with its authentication algorithm, and one group for all. strongSwan looks at the
 * first cipher and the first integrity algorithm alone: a cipher that IKEv1 cannot name takes the proposal away, an
 * integrity algorithm that it cannot name is left out of it.
 */
export function quickModeTransforms(suites: readonly Suite[], form: Ikev1Form): readonly Suite[] {
  return suites
    .flatMap((suite) => (form === 'first' ? firstQuickTransform(suite) : everyQuickTransform(suite)))
    .slice(0, MOST_TRANSFORMS);
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
  return cipher?.esp !== null;
}

function hasAuthNumber(algorithm: IntegrityAlgorithm | undefined): boolean {
  return algorithm?.esp !== null;
}

function hasPhase1Number(algorithm: EncryptionAlgorithm | IntegrityAlgorithm | undefined): boolean {
  return algorithm?.ikev1 !== null;
}

/** Every pair of two lists, each member as a list of one; with one of them empty, the other's alone. */
function product<A, B>(ones: readonly A[], others: readonly B[]): readonly (readonly [readonly A[], readonly B[]])[] {
  const first = ones.length > 0 ? ones.map((one) => [one]) : [[]];
  const second = others.length > 0 ? others.map((other) => [other]) : [[]];
  return first.flatMap((one) => second.map((other) => [one, other] as const));
}
