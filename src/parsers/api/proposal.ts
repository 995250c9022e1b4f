import type { Transform } from '../../data/algorithms.js';
import { ENCRYPTION, DH_GROUPS, INTEGRITY, PRFS, transformByKeyword } from '../../data/algorithms.js';
import type { DhGroup, EncryptionAlgorithm, IntegrityAlgorithm, Prf } from '../../model/algorithm.js';
import type { Located, UnknownReason } from '../../model/located.js';
import { explicit, unknown } from '../../model/located.js';
import { nearest } from '../../model/nearest.js';
import type { StringNode } from '../../model/node.js';
import type { Place } from '../../model/place.js';
import { part } from '../../model/place.js';
import { isTemplate } from '../../model/template.js';
import type { Proposal } from '../../model/tunnel-end.js';

export type ProposalProtocol = 'ike' | 'esp' | 'ah';

/** Why strongSwan would refuse to load a proposal. */
export interface ProposalFault {
  readonly place: Place;
  /** The word or the proposal at fault. */
  readonly actual: string;
  /** What is wrong, as a clause. */
  readonly reason: string;
  readonly nearest?: string;
}

export interface ProposalReading {
  /** With unknown algorithms where the text is a placeholder, at fault, or strongSwan's own default. */
  readonly proposal: Proposal;
  readonly faults: readonly ProposalFault[];
}

interface Transforms {
  readonly encryption: Located<EncryptionAlgorithm>[];
  readonly integrity: Located<IntegrityAlgorithm>[];
  readonly prf: Located<Prf>[];
  readonly dhGroups: Located<DhGroup | null>[];
  readonly extendedSequenceNumbers: Located<boolean>[];
}

/**
 * A proposal in strongSwan's keywords, `aes128-sha256-modp2048`, checked as strongSwan checks it. Each algorithm's place
 * is its keyword. `from` and `to` cut one proposal out of a longer text.
 */
export function parseProposal(
  node: StringNode,
  protocol: ProposalProtocol,
  from = 0,
  to: number = node.value.length,
): ProposalReading {
  const text = node.value.slice(from, to);
  const place = part(node, from, to);
  if (isTemplate(text)) return { proposal: unknownProposal('template', place), faults: [] };
  // What the defaults hold depends on the plugins that are loaded.
  if (text.trim().toLowerCase() === 'default') return { proposal: unknownProposal('not-in-body', place), faults: [] };
  const transforms: Transforms = { encryption: [], integrity: [], prf: [], dhGroups: [], extendedSequenceNumbers: [] };
  const faults = readKeywords(node, text, from, protocol, transforms);
  const reason = faults.length > 0 ? null : refusal(protocol, transforms);
  if (reason !== null) return refused(place, [{ place, actual: text, reason }]);
  return faults.length > 0 ? refused(place, faults) : { proposal: kept(protocol, transforms), faults };
}

/** A proposal of which nothing is known. */
export function unknownProposal(reason: UnknownReason, place: Place | null): Proposal {
  const nothing = [unknown(reason, place)];
  return { encryption: nothing, integrity: nothing, prf: nothing, dhGroups: nothing, extendedSequenceNumbers: nothing };
}

function refused(place: Place, faults: readonly ProposalFault[]): ProposalReading {
  return { proposal: unknownProposal('invalid', place), faults };
}

function readKeywords(
  node: StringNode,
  text: string,
  from: number,
  protocol: ProposalProtocol,
  transforms: Transforms,
): readonly ProposalFault[] {
  const faults: ProposalFault[] = [];
  let offset = from;
  for (const token of text.split('-')) {
    const keyword = token.trim();
    const start = offset + token.length - token.trimStart().length;
    offset += token.length + 1;
    // Nothing between two dashes is passed over (observed with 5.9.8).
    if (keyword === '') continue;
    const place = part(node, start, start + keyword.length);
    const transform = transformByKeyword(keyword);
    if (transform === undefined) faults.push(unknownKeyword(keyword, place));
    // Without a cipher to go with it is an algorithm of AH that no rule knows (RFC 4543, section 3.3).
    else if (protocol === 'ah' && isGmac(transform)) transforms.integrity.push(unknown('not-simulated', place));
    else add(transforms, transform, place);
  }
  return faults;
}

function unknownKeyword(keyword: string, place: Place): ProposalFault {
  const near = nearest(keyword, KEYWORDS);
  return {
    place,
    actual: keyword,
    reason: 'strongSwan has no such keyword',
    ...(near !== undefined && { nearest: near }),
  };
}

const KEYWORDS: readonly string[] = [...ENCRYPTION, ...INTEGRITY, ...PRFS, ...DH_GROUPS].flatMap(
  ({ keywords }) => keywords,
);

function isGmac(transform: Transform): boolean {
  return transform.type === 'encryption' && transform.iana === 'ENCR_NULL_AUTH_AES_GMAC';
}

function add(transforms: Transforms, transform: Transform, place: Place): void {
  switch (transform.type) {
    case 'encryption':
      transforms.encryption.push(explicit(transform, place));
      break;
    case 'integrity':
      transforms.integrity.push(explicit(transform, place));
      break;
    case 'prf':
      transforms.prf.push(explicit(transform, place));
      break;
    case 'dh':
      transforms.dhGroups.push(explicit(transform, place));
      break;
    case 'no-dh':
      transforms.dhGroups.push(explicit(null, place));
      break;
    case 'esn':
      transforms.extendedSequenceNumbers.push(explicit(transform.extended, place));
      break;
  }
}

/** What strongSwan asks of a proposal; null where it takes it. */
function refusal(protocol: ProposalProtocol, { encryption, integrity, prf, dhGroups }: Transforms): string | null {
  const aead = encryption.filter((cipher) => cipher.origin !== 'unknown' && cipher.value.aead).length;
  if (protocol === 'ah') return integrity.length === 0 ? 'AH needs an integrity algorithm' : null;
  if (protocol === 'ike') {
    const derived = integrity.some((algorithm) => algorithm.origin !== 'unknown' && algorithm.value.prf !== null);
    if (prf.length === 0 && !derived) return 'IKE needs a PRF, such as prfsha256, with this cipher';
    if (!dhGroups.some((group) => group.origin !== 'unknown' && group.value !== null))
      return 'IKE needs a DH group, such as ecp256';
  }
  if (encryption.length === 0) return 'an encryption algorithm is missing';
  if (aead > 0 && aead < encryption.length) return 'AEAD and other ciphers cannot share a proposal';
  if (protocol === 'ike' && aead === 0 && integrity.length === 0)
    return 'IKE needs an integrity algorithm with this cipher';
  return null;
}

/** What the protocol has no use for is left out, as strongSwan does. */
function kept(protocol: ProposalProtocol, transforms: Transforms): Proposal {
  if (protocol === 'ike') return { ...transforms, extendedSequenceNumbers: [] };
  return protocol === 'ah' ? { ...transforms, encryption: [], prf: [] } : { ...transforms, prf: [] };
}
