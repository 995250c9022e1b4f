import { prfByLogName } from '../data/algorithms.js';
import type { DhGroup, EncryptionAlgorithm, IntegrityAlgorithm, Prf } from '../model/algorithm.js';
import type { Located } from '../model/located.js';
import { valueOf } from '../model/located.js';
import type { Place } from '../model/place.js';
import type { Proposal } from '../model/tunnel-end.js';

export type SuiteProtocol = 'ike' | 'esp' | 'ah';

/**
 * One proposal as a daemon holds it: for each kind of transform those on offer, in order. Undefined stands for an
 * algorithm that is not known, a null group for strongSwan's `none`.
 */
export interface Suite {
  readonly protocol: SuiteProtocol | undefined;
  readonly encryption: readonly (EncryptionAlgorithm | undefined)[];
  readonly integrity: readonly (IntegrityAlgorithm | undefined)[];
  readonly prf: readonly (Prf | undefined)[];
  readonly dh: readonly (DhGroup | null | undefined)[];
  readonly esn: readonly (boolean | undefined)[];
  /** The proposal that it was read from, for the places of its algorithms; null for a reply. */
  readonly source: Proposal | null;
}

/**
 * What a proposal for the IKE SA offers. A key exchange is not optional there, so `none` counts for nothing; without a
 * PRF of its own the proposal has those of its integrity algorithms; an AEAD has no integrity algorithm besides
 * (RFC 7296, section 3.3; observed behaviour, rule 5).
 */
export function ikeSuite(proposal: Proposal): Suite {
  const encryption = values(proposal.encryption);
  const integrity = values(proposal.integrity);
  const prf = values(proposal.prf);
  return {
    protocol: 'ike',
    encryption,
    integrity: isAead(encryption) ? [] : integrity,
    prf: prf.length > 0 ? prf : prfsOf(integrity),
    dh: values(proposal.dhGroups).filter((group) => group !== null),
    esn: [],
    source: proposal,
  };
}

/** What a proposal for a CHILD SA offers. AH has no cipher; nobody asks for ESN without saying so (rule 6). */
export function childSuite(proposal: Proposal, protocol: 'esp' | 'ah' | undefined): Suite {
  const encryption = protocol === 'ah' ? [] : values(proposal.encryption);
  const esn = values(proposal.extendedSequenceNumbers);
  return {
    protocol,
    encryption,
    integrity: isAead(encryption) ? [] : values(proposal.integrity),
    prf: [],
    dh: values(proposal.dhGroups),
    esn: esn.length > 0 ? esn : NO_ESN,
    source: proposal,
  };
}

const NO_ESN: readonly boolean[] = [false];

/** Where the groups of proposals stand. */
export function groupPlaces(suites: readonly Suite[]): readonly (Place | null)[] {
  return suites.flatMap(({ source }) => source?.dhGroups.map(({ place }) => place) ?? []);
}

/** Each value once: a repetition changes nothing but the time that a comparison takes. */
function values<T>(located: readonly Located<T>[]): readonly (T | undefined)[] {
  const list = located.map(valueOf);
  return list.length < 2 ? list : [...new Set(list)];
}

function isAead(encryption: Suite['encryption']): boolean {
  return encryption.length > 0 && encryption.every((cipher) => cipher?.aead === true);
}

function prfsOf(integrity: Suite['integrity']): Suite['prf'] {
  const prfs: (Prf | undefined)[] = [];
  for (const algorithm of integrity) {
    if (algorithm === undefined) prfs.push(undefined);
    else if (algorithm.prf !== null) prfs.push(prfByLogName(algorithm.prf));
  }
  return prfs;
}

/** The PRF that IKEv1 takes with a hash: its HMAC (RFC 2409, section 4). */
export function prfOfHash(hash: IntegrityAlgorithm | undefined): Prf | undefined {
  return hash?.prf === undefined || hash.prf === null ? undefined : prfByLogName(hash.prf);
}

/** A proposal without its groups, as the first CHILD SA of an IKEv2 SA is negotiated (RFC 7296, section 1.2). */
export function withoutGroups(suite: Suite): Suite {
  return suite.dh.length === 0 ? suite : { ...suite, dh: [] };
}

/** The first group of all: what an initiator guesses (RFC 7296, section 1.2). Null: none; undefined: not known. */
export function firstGroup(suites: readonly Suite[]): DhGroup | null | undefined {
  for (const { dh } of suites) if (dh.length > 0) return dh[0];
  return null;
}

/**
 * The proposals with one group moved to the front of its proposals, and these before the others, as an initiator sends
 * them with a KE of that group (observed behaviour, rule 10).
 */
export function promoteGroup(suites: readonly Suite[], group: DhGroup | null | undefined): readonly Suite[] {
  if (group === null || group === undefined) return suites;
  const having: Suite[] = [];
  const others: Suite[] = [];
  for (const suite of suites) {
    if (!suite.dh.includes(group)) others.push(suite);
    else
      having.push(suite.dh[0] === group ? suite : { ...suite, dh: [group, ...suite.dh.filter((dh) => dh !== group)] });
  }
  return having.length === 0 ? suites : [...having, ...others];
}

/** The proposals, each once: strongSwan offers equal ones for a CHILD SA only once. */
export function distinct(suites: readonly Suite[]): readonly Suite[] {
  if (suites.length < 2) return suites;
  const seen = new Set<string>();
  return suites.filter((suite) => {
    const key = signature(suite);
    if (key === null) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function signature({ protocol, encryption, integrity, prf, dh, esn }: Suite): string | null {
  const named = [...encryption, ...integrity, ...prf, ...dh];
  if (protocol === undefined || named.includes(undefined) || esn.includes(undefined)) return null;
  const names = [encryption, integrity, prf, dh].map((list) => list.map((entry) => entry?.logName ?? '').join(' '));
  return `${protocol}:${names.join('/')}/${esn.join(' ')}`;
}
