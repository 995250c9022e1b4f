import { formatAddress } from '../model/address.js';
import { valueOf } from '../model/located.js';
import type { TunnelEnd } from '../model/tunnel-end.js';

/** The address under which peers know an end; null where it is not known. */
function knownAs({ ownAddress, publicAddress }: TunnelEnd): string | null {
  const known = publicAddress ?? ownAddress;
  const address = known === null ? undefined : valueOf(known);
  return address === undefined ? null : formatAddress(address);
}

function peerOf({ peerAddress }: TunnelEnd): string | null {
  const address = peerAddress === null ? undefined : valueOf(peerAddress);
  return address === undefined ? null : formatAddress(address);
}

/**
 * The ends that belong together: each expects its peer at the address under which the other is known. In the order of the
 * first end of each pair; an end may have several partners.
 */
export function pairsOf<T>(items: readonly T[], endOf: (item: T) => TunnelEnd): readonly (readonly [T, T])[] {
  const byAddresses = new Map<string, { readonly item: T; readonly index: number }[]>();
  const pairs: (readonly [T, T])[] = [];
  const addressed = items.map((item, index) => {
    const end = endOf(item);
    const [own, peer] = [knownAs(end), peerOf(end)];
    const key = own === null || peer === null ? null : { there: `${own} ${peer}`, back: `${peer} ${own}` };
    if (key !== null) byAddresses.set(key.there, [...(byAddresses.get(key.there) ?? []), { item, index }]);
    return { item, index, key };
  });
  for (const { item, index, key } of addressed) {
    for (const partner of key === null ? [] : (byAddresses.get(key.back) ?? [])) {
      if (partner.index > index) pairs.push([item, partner.item]);
    }
  }
  return pairs;
}
