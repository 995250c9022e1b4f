import type { DhGroup, EncryptionAlgorithm, IntegrityAlgorithm, Prf } from '../model/algorithm.js';
import type { Suite, SuiteProtocol } from './suite.js';

/** What two proposals agree on. Null: no such transform; undefined: it depends on an algorithm that is not known. */
export interface Chosen {
  readonly protocol: SuiteProtocol | undefined;
  readonly encryption: EncryptionAlgorithm | null | undefined;
  readonly integrity: IntegrityAlgorithm | null | undefined;
  readonly prf: Prf | null | undefined;
  readonly dh: DhGroup | null | undefined;
  readonly esn: boolean | null | undefined;
}

/** A kind of transform, as causes name it. */
export type Kind = 'protocol' | 'encryption' | 'integrity' | 'prf' | 'dhGroup' | 'esn';

export interface SelectionOptions {
  /** The received order decides, not the own one; undefined: not known. */
  readonly prefersReceived: boolean | undefined;
  /** Groups count for nothing: the first CHILD SA of an IKEv2 SA. */
  readonly ignoresGroups?: boolean;
}

/**
 * The first pair of an own and a received proposal that agree in every kind of transform; own order outside and inside,
 * or the received one (observed behaviour, rules 3 and 4). Null where no pair can agree, whatever the unknown
 * algorithms are.
 */
export function selectProposal(
  own: readonly Suite[],
  received: readonly Suite[],
  { prefersReceived, ignoresGroups = false }: SelectionOptions,
): Chosen | null {
  if (prefersReceived === true) return firstMatch(received, own, ignoresGroups);
  const byOwnOrder = firstMatch(own, received, ignoresGroups);
  if (prefersReceived === false || byOwnOrder === null) return byOwnOrder;
  const byReceivedOrder = firstMatch(received, own, ignoresGroups);
  return byReceivedOrder === null ? null : common(byOwnOrder, byReceivedOrder);
}

/** With unknown algorithms the first match may be none; then only what all possible matches have in common is known. */
function firstMatch(preferred: readonly Suite[], other: readonly Suite[], ignoresGroups: boolean): Chosen | null {
  let possible: Chosen | null = null;
  for (const one of preferred) {
    for (const two of other) {
      const chosen = match(one, two, ignoresGroups);
      if (chosen === null) continue;
      if (possible === null && isCertain(chosen)) return chosen;
      possible = possible === null ? chosen : common(possible, chosen);
    }
  }
  return possible;
}

const NO_MATCH: unique symbol = Symbol('no match');

function match(preferred: Suite, other: Suite, ignoresGroups: boolean): Chosen | null {
  const protocol = preferred.protocol ?? other.protocol;
  if (other.protocol !== undefined && other.protocol !== protocol) return null;
  // With the protocol unknown it may be AH, where the cipher counts for nothing.
  const sure = preferred.protocol !== undefined && other.protocol !== undefined;
  const encryption = pick(preferred.encryption, other.encryption, !sure);
  if (encryption === NO_MATCH) return null;
  const integrity = pickIntegrity(preferred, other, encryption);
  if (integrity === NO_MATCH) return null;
  const prf = pick(preferred.prf, other.prf, false);
  if (prf === NO_MATCH) return null;
  const dh = ignoresGroups ? null : pickGroup(preferred.dh, other.dh, protocol !== 'ike');
  if (dh === NO_MATCH) return null;
  const esn = pick(preferred.esn, other.esn, false);
  if (esn === NO_MATCH) return null;
  return { protocol: sure ? protocol : undefined, encryption, integrity, prf, dh, esn };
}

/** An AEAD needs no integrity algorithm; where the cipher is unknown and one side has none, it may be one. */
function pickIntegrity(
  { integrity: preferred }: Suite,
  { integrity: other }: Suite,
  cipher: EncryptionAlgorithm | null | undefined,
): IntegrityAlgorithm | null | undefined | typeof NO_MATCH {
  if (cipher?.aead === true) return null;
  return pick(preferred, other, cipher === undefined);
}

type Transform = EncryptionAlgorithm | IntegrityAlgorithm | Prf | DhGroup | boolean | null;

/** `lenient`: a kind that only one side has is no reason to fail. */
function pick<T extends Transform>(
  preferred: readonly (T | undefined)[],
  other: readonly (T | undefined)[],
  lenient: boolean,
): T | null | undefined | typeof NO_MATCH {
  if (preferred.length === 0 && other.length === 0) return null;
  if (preferred.length === 0 || other.length === 0) return lenient ? undefined : NO_MATCH;
  for (const one of preferred) {
    if (one === undefined) return undefined;
    if (isPrivate(one)) continue;
    // What else the other side has may be anything.
    if (other.includes(one)) return one;
    if (other.includes(undefined)) return undefined;
  }
  return NO_MATCH;
}

/** In a CHILD SA `none` among the groups agrees with a proposal that has no group (observed behaviour, rule 12). */
function pickGroup(
  preferred: Suite['dh'],
  other: Suite['dh'],
  optional: boolean,
): DhGroup | null | undefined | typeof NO_MATCH {
  if (preferred.length > 0 && other.length > 0) return pick(preferred, other, false);
  if (preferred.length === 0 && other.length === 0) return null;
  if (!optional) return NO_MATCH;
  const groups = preferred.length > 0 ? preferred : other;
  if (groups.includes(null)) return null;
  return groups.includes(undefined) ? undefined : NO_MATCH;
}

const FIRST_PRIVATE_NUMBER = 1024;

/**
 * Numbers of private use mean something only between implementations that know each other, which default daemons do
 * not tell (RFC 7296, section 3.3.2; observed behaviour, rule 7).
 */
function isPrivate(transform: Transform): boolean {
  if (transform === null || typeof transform === 'boolean') return false;
  return (transform.type === 'dh' ? transform.number : transform.ikev2) >= FIRST_PRIVATE_NUMBER;
}

/** The kinds of transform in which two proposals cannot agree, in the order in which daemons look at them. */
export function mismatches(one: Suite, other: Suite, ignoresGroups: boolean): readonly Kind[] {
  if (one.protocol !== undefined && other.protocol !== undefined && one.protocol !== other.protocol)
    return ['protocol'];
  const kinds: Kind[] = [];
  const sure = one.protocol !== undefined && other.protocol !== undefined;
  const cipher = pick(one.encryption, other.encryption, !sure);
  if (cipher === NO_MATCH) kinds.push('encryption');
  // An AEAD on one side alone is told by the ciphers.
  const paired = one.integrity.length > 0 === other.integrity.length > 0;
  if ((cipher !== NO_MATCH || paired) && pickIntegrity(one, other, cipher === NO_MATCH ? null : cipher) === NO_MATCH) {
    kinds.push('integrity');
  }
  if (pick(one.prf, other.prf, false) === NO_MATCH) kinds.push('prf');
  if (!ignoresGroups && pickGroup(one.dh, other.dh, one.protocol !== 'ike') === NO_MATCH) kinds.push('dhGroup');
  if (pick(one.esn, other.esn, false) === NO_MATCH) kinds.push('esn');
  return kinds;
}

/** What is the same in both; the rest is not known. */
function common(one: Chosen, other: Chosen): Chosen {
  return {
    protocol: same(one.protocol, other.protocol),
    encryption: same(one.encryption, other.encryption),
    integrity: same(one.integrity, other.integrity),
    prf: same(one.prf, other.prf),
    dh: same(one.dh, other.dh),
    esn: same(one.esn, other.esn),
  };
}

function same<T>(one: T, other: T): T | undefined {
  return one === other ? one : undefined;
}

/** Whether nothing of the choice depends on an unknown algorithm. */
export function isCertain({ protocol, encryption, integrity, prf, dh, esn }: Chosen): boolean {
  return (
    protocol !== undefined &&
    encryption !== undefined &&
    integrity !== undefined &&
    prf !== undefined &&
    dh !== undefined &&
    esn !== undefined
  );
}

/** The proposal that a responder sends back: what was chosen and nothing else. */
export function replyOf({ protocol, encryption, integrity, prf, dh, esn }: Chosen): Suite {
  return {
    protocol,
    encryption: encryption === null ? [] : [encryption],
    integrity: integrity === null ? [] : [integrity],
    prf: prf === null ? [] : [prf],
    dh: dh === null ? [] : [dh],
    esn: esn === null ? [] : [esn],
    source: null,
  };
}

/** `ENCR/INTEG/PRF/DH`, or `PROTOCOL:ENCR/INTEG/DH/ESN`, in strongSwan's names; null where it is not known. */
export function formatChosen(chosen: Chosen): string | null {
  if (!isCertain(chosen)) return null;
  const names: string[] = [];
  for (const transform of [chosen.encryption, chosen.integrity, chosen.prf, chosen.dh]) {
    if (transform !== null && transform !== undefined) names.push(transform.logName);
  }
  if (chosen.protocol === 'ike') return names.join('/');
  if (typeof chosen.esn === 'boolean') names.push(formatEsn(chosen.esn));
  return `${chosen.protocol === 'ah' ? 'AH' : 'ESP'}:${names.join('/')}`;
}

export function formatEsn(extended: boolean): string {
  return extended ? 'EXT_SEQ' : 'NO_EXT_SEQ';
}
