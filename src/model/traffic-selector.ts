import { formatAddress, parseAddress, parseCidr } from './address.js';
import type { AddressRange, TrafficSelector } from './tunnel-end.js';

/** Which end of a tunnel networks are behind, as one of its ends calls it. */
export type SelectorSide = 'local' | 'remote';

export const SELECTOR_SIDES: readonly SelectorSide[] = ['local', 'remote'];

export function otherSelectorSide(side: SelectorSide): SelectorSide {
  return side === 'local' ? 'remote' : 'local';
}

/**
 * A selector as strongSwan writes it: a network, one address, a range `10.1.0.1-10.1.0.9`, or `dynamic`; bits beyond the
 * prefix count for nothing. Null for anything else, protocols and ports among it.
 */
export function parseSelector(text: string): TrafficSelector | null {
  if (text === 'dynamic') return 'dynamic';
  const dash = text.indexOf('-');
  if (dash !== -1) {
    const from = parseAddress(text.slice(0, dash));
    const to = parseAddress(text.slice(dash + 1));
    if (from === null || to?.version !== from.version || from.bits > to.bits) return null;
    return { version: from.version, first: from.bits, last: to.bits };
  }
  const cidr = parseCidr(text);
  if (cidr.ok) return { version: cidr.block.version, first: cidr.block.first, last: cidr.block.last };
  const address = parseAddress(text);
  return address === null ? null : { version: address.version, first: address.bits, last: address.bits };
}

/** A selector as strongSwan's configuration files take it: `parseSelector` reads it back. */
export function formatSelector(selector: TrafficSelector): string {
  if (selector === 'dynamic') return selector;
  const { version } = selector;
  const prefix = prefixOf(selector);
  const first = formatAddress({ version, bits: selector.first });
  return prefix === null ? `${first}-${formatAddress({ version, bits: selector.last })}` : `${first}/${String(prefix)}`;
}

/** The prefix length of a range that is a network; null for any other. */
export function prefixOf({ first, last }: AddressRange): number | null {
  if (typeof first === 'number' && typeof last === 'number') {
    const size = last - first + 1;
    const bits = Math.log2(size);
    return Number.isInteger(bits) && first % size === 0 ? 32 - bits : null;
  }
  const size = BigInt(last) - BigInt(first) + 1n;
  const bits = size.toString(2).length - 1;
  return size === 1n << BigInt(bits) && BigInt(first) % size === 0n ? 128 - bits : null;
}
