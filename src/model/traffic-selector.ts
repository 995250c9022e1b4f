import { parseAddress, parseCidr } from './address.js';
import type { TrafficSelector } from './tunnel-end.js';

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
