import type { Address } from '../model/address.js';
import type { Located } from '../model/located.js';
import { valueOf } from '../model/located.js';
import type { TunnelEnd } from '../model/tunnel-end.js';

/** An end's addresses as the two daemons see them. Undefined: not known. */
export interface Addresses {
  /** Its own, as its daemon sees it. */
  readonly own: Address | undefined;
  /** As the peer sees it: behind NAT the public one. */
  readonly seen: Address | undefined;
  /** Where it expects the peer; null: anywhere. */
  readonly peer: Address | null | undefined;
  /** Whether a NAT stands before it (RFC 7296, section 2.23; RFC 3947). Undefined: not known. */
  readonly nat: boolean | undefined;
}

export function addressesOf({ ownAddress, publicAddress, peerAddress, behindNat }: TunnelEnd): Addresses {
  const own = ownAddress === null ? undefined : valueOf(ownAddress);
  const seen = publicAddress === null ? own : valueOf(publicAddress);
  return {
    own,
    // Behind NAT its own address is not the one that its peer sees.
    seen: publicAddress === null && behindNat !== null && valueOf(behindNat) !== false ? undefined : seen,
    peer: peerAddress === null ? null : valueOf(peerAddress),
    nat: natOf(own, seen, publicAddress, behindNat),
  };
}

function natOf(
  own: Address | undefined,
  seen: Address | undefined,
  publicAddress: Located<Address> | null,
  behindNat: Located<boolean> | null,
): boolean | undefined {
  if (behindNat !== null) return valueOf(behindNat);
  if (publicAddress === null) return false;
  return own === undefined || seen === undefined ? undefined : !sameAddress(own, seen);
}

export function sameAddress(one: Address, other: Address): boolean {
  return one.version === other.version && one.bits === other.bits;
}

const PRIVATE_IPV4: readonly (readonly [number, number])[] = [
  [0x0a000000, 0x0affffff],
  [0x64400000, 0x647fffff],
  [0xac100000, 0xac1fffff],
  [0xc0a80000, 0xc0a8ffff],
];

/** Addresses that no peer across the Internet can call (RFC 1918, RFC 6598, RFC 4193). */
export function isPrivateAddress({ bits }: Address): boolean {
  if (typeof bits === 'number') return PRIVATE_IPV4.some(([first, last]) => first <= bits && bits <= last);
  return bits >> 121n === 0x7en;
}
