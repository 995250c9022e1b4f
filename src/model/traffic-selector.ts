import { formatAddress, parseAddress, parseCidr } from './address.js';
import type { LimitReading, LimitWords } from './packet-limit.js';
import { formatLimit, parseLimit, SWANCTL_WORDS } from './packet-limit.js';
import type { AddressRange, PacketLimit, TrafficSelector } from './tunnel-end.js';

/** Which end of a tunnel networks are behind, as one of its ends calls it. */
export type SelectorSide = 'local' | 'remote';

export const SELECTOR_SIDES: readonly SelectorSide[] = ['local', 'remote'];

export function otherSelectorSide(side: SelectorSide): SelectorSide {
  return side === 'local' ? 'remote' : 'local';
}

/**
 * The addresses of a selector as strongSwan writes them: a network, one address, a range `10.1.0.1-10.1.0.9`, or
 * `dynamic`; bits beyond the prefix count for nothing. Null for anything else.
 */
export function parseAddresses(text: string): AddressRange | 'dynamic' | null {
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

/** A selector in its two parts: `10.1.0.0/16[tcp/443]`. Null: no brackets. */
export function limitIn(
  text: string,
  words: LimitWords,
): { readonly addresses: string; readonly limit: LimitReading | null } {
  const bracket = text.indexOf('[');
  if (bracket === -1) return { addresses: text, limit: null };
  const end = text.lastIndexOf(']');
  const limit: LimitReading = end < bracket ? { kind: 'invalid' } : parseLimit(text.slice(bracket + 1, end), words);
  return { addresses: text.slice(0, bracket).trimEnd(), limit };
}

/** A selector as swanctl.conf has it, with a protocol and ports or without; null for anything else. */
export function parseSelector(text: string): TrafficSelector | null {
  const { addresses, limit } = limitIn(text, SWANCTL_WORDS);
  const selector = parseAddresses(addresses);
  if (selector === null || limit === null) return selector;
  return limit.kind === 'known' ? limited(selector, limit.limit) : null;
}

/** Some packets of what a selector covers; undefined: all of them. */
export function limited(addresses: AddressRange | 'dynamic', limit: PacketLimit | undefined): TrafficSelector {
  if (limit === undefined) return addresses;
  return addresses === 'dynamic' ? { dynamic: true, limit } : { ...addresses, limit };
}

/** Which packets of its addresses a selector takes; undefined: all of them. */
export function limitOf(selector: TrafficSelector): PacketLimit | undefined {
  return selector === 'dynamic' ? undefined : selector.limit;
}

/** Whether a selector is the endpoint's own address. */
export function isDynamic(selector: TrafficSelector): selector is Exclude<TrafficSelector, AddressRange> {
  return selector === 'dynamic' || 'dynamic' in selector;
}

/** A selector as strongSwan's configuration files take it: `parseSelector` reads it back. */
export function formatSelector(selector: TrafficSelector): string {
  if (selector === 'dynamic') return selector;
  if (isDynamic(selector)) return `dynamic${formatLimit(selector.limit)}`;
  const { version, limit } = selector;
  const prefix = prefixOf(selector);
  const first = formatAddress({ version, bits: selector.first });
  const addresses =
    prefix === null ? `${first}-${formatAddress({ version, bits: selector.last })}` : `${first}/${String(prefix)}`;
  return `${addresses}${formatLimit(limit)}`;
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
