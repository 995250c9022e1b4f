import type { Address } from '../model/address.js';
import { formatAddress, parseAddress, parseCidr } from '../model/address.js';
import type { Rdn } from '../model/ike-identity.js';
import { formatIdentity, rdnsOf } from '../model/ike-identity.js';
import type { Located } from '../model/located.js';
import type { AddressRange, Identity, IdentityType, StatedIdentity, TunnelEnd } from '../model/tunnel-end.js';
import type { Addresses } from './addresses.js';
import { equalRanges, hostRange } from './ranges.js';

/** An identity made ready for comparing. */
export interface KnownIdentity {
  readonly type: IdentityType;
  /** Names in small letters, everything else as it stands. */
  readonly key: string;
  /** As messages show it. */
  readonly text: string;
  /** Whether it holds a `*` or is `any`: then no daemon sends it. */
  readonly wildcard: boolean;
  /** The addresses that an address, network or range stands for. */
  readonly range: AddressRange | null;
  readonly rdns: readonly Rdn[] | null;
}

/** `address`: it follows from an address that is not known; `value`: it is stated, but not readable here. */
export interface UnknownIdentity {
  readonly unknown: 'address' | 'value';
}

export type IdentityFact = KnownIdentity | UnknownIdentity;

export const ANY_IDENTITY: KnownIdentity = {
  type: 'any',
  key: '',
  text: '%any',
  wildcard: true,
  range: null,
  rdns: null,
};

/** The identities of one end. */
export interface Identities {
  /** What is configured; null: nothing. */
  readonly local: IdentityFact | null;
  /** Its own address, as its daemon sees it. */
  readonly address: IdentityFact;
  /** What it calls itself: what is configured, else its own address (observed behaviour, rule 20). */
  readonly sent: IdentityFact;
  /** What it accepts of its peer. */
  readonly remote: IdentityFact;
}

export function identitiesOf({ localId, remoteId }: TunnelEnd, addresses: Addresses): Identities {
  const local = localId === null ? null : resolve(localId, addresses);
  const address = ofAddress(addresses.own);
  return {
    local,
    address,
    sent: local !== null && (isUnknown(local) || local.type !== 'any') ? local : address,
    remote: remoteId === null ? ANY_IDENTITY : resolve(remoteId, addresses),
  };
}

/** The identity that a leaf stands for, addresses filled in. */
export function resolve(located: Located<Identity>, { own, peer }: Addresses): IdentityFact {
  if (located.origin === 'unknown') return { unknown: 'value' };
  const { value } = located;
  if (value.type === 'own-address') return ofAddress(own);
  if (value.type === 'peer-address') return peer === null ? ANY_IDENTITY : ofAddress(peer);
  return stated(value);
}

export function isUnknown(fact: IdentityFact): fact is UnknownIdentity {
  return 'unknown' in fact;
}

export function showIdentity(fact: IdentityFact): string | null {
  return isUnknown(fact) ? null : fact.text;
}

export function ofAddress(address: Address | undefined): IdentityFact {
  if (address === undefined) return { unknown: 'address' };
  const text = formatAddress(address);
  const type = address.version === 4 ? 'ipv4' : 'ipv6';
  return { type, key: text, text, wildcard: false, range: hostRange(address), rdns: null };
}

/** A stated identity, made ready. */
export function stated(identity: StatedIdentity): KnownIdentity {
  const { type, value, wildcard } = identity;
  const isName = type === 'fqdn' || type === 'user-fqdn';
  return {
    type,
    key: isName ? value.toLowerCase() : value,
    text: formatIdentity(identity),
    wildcard,
    range: type === 'ipv4' || type === 'ipv6' ? rangeOf(value) : null,
    rdns: type === 'dn' ? rdnsOf(value) : null,
  };
}

function rangeOf(text: string): AddressRange | null {
  const address = parseAddress(text);
  if (address !== null) return hostRange(address);
  const cidr = parseCidr(text);
  if (cidr.ok) return cidr.block;
  const [from = '', to = ''] = text.split('-');
  const first = parseAddress(from);
  const last = parseAddress(to);
  return first === null || last === null ? null : { version: first.version, first: first.bits, last: last.bits };
}

/**
 * Whether an identity is one that a pattern allows: `any` allows all; names compare without regard to case, and a
 * leading `*` stands for their beginning; networks and ranges contain addresses; types must agree (observed behaviour,
 * rule 20). Undefined where one of them is not known.
 */
export function matches(identity: IdentityFact, pattern: IdentityFact): boolean | undefined {
  if (!isUnknown(pattern) && pattern.type === 'any') return true;
  if (isUnknown(identity) || isUnknown(pattern)) return undefined;
  if (identity.type !== pattern.type) return false;
  switch (identity.type) {
    case 'any':
      return false;
    case 'fqdn':
    case 'user-fqdn':
      return matchesName(identity.key, pattern.key);
    case 'ipv4':
    case 'ipv6':
      return matchesAddress(identity, pattern);
    case 'dn':
      return matchesDn(identity, pattern);
    case 'key-id':
      return identity.key === pattern.key;
  }
}

/** Whether one allows the other, whichever way round: how a responder looks its configuration up. */
export function matchesEitherWay(one: IdentityFact, other: IdentityFact): boolean | undefined {
  const forward = matches(one, other);
  if (forward === true) return true;
  const backward = matches(other, one);
  return backward === true ? true : forward === undefined || backward === undefined ? undefined : false;
}

function matchesName(name: string, pattern: string): boolean {
  if (name === pattern) return true;
  return pattern.startsWith('*') && name.length >= pattern.length && name.endsWith(pattern.slice(1));
}

function matchesAddress({ key, range }: KnownIdentity, pattern: KnownIdentity): boolean {
  if (range === null || pattern.range === null) return key === pattern.key;
  if (equalRanges(range, pattern.range)) return true;
  return range.first === range.last && pattern.range.first <= range.first && range.last <= pattern.range.last;
}

/** How a sequence of DER begins. */
const ENCODED = '#30';

/** RDN by RDN in order; `*` stands for one value (strongSwan's `rdn_matching = strict`). DER that is not read stays open. */
function matchesDn(name: KnownIdentity, pattern: KnownIdentity): boolean | undefined {
  if (name.rdns === null || pattern.rdns === null) {
    if (name.key === pattern.key) return true;
    return [name, pattern].some(({ key }) => key.startsWith(ENCODED)) ? undefined : false;
  }
  if (name.rdns.length !== pattern.rdns.length) return false;
  return name.rdns.every((rdn, index) => {
    const wanted = pattern.rdns?.[index];
    if (wanted?.attribute !== rdn.attribute) return false;
    if (wanted.value === '*' || wanted.value === rdn.value) return true;
    return rdn.ignoresCase && wanted.ignoresCase && wanted.value.toLowerCase() === rdn.value.toLowerCase();
  });
}
