import type { Address } from '../../../model/address.js';
import { blockOf, parseAddress } from '../../../model/address.js';
import type { AddressRange } from '../../../model/tunnel-end.js';

/** What charon makes of the addresses of a selector. */
export interface SubnetReading {
  readonly range: AddressRange | 'dynamic';
  /** Whether it is something else than what was written. */
  readonly isOdd: boolean;
}

const ANY: Readonly<Record<string, Address>> = {
  '%any': { version: 4, bits: 0 },
  '%any4': { version: 4, bits: 0 },
  '%any6': { version: 6, bits: 0n },
};

/**
 * A network, a range or one address as charon reads it (`host_create_from_subnet`, `host_create_from_range`; observed with
 * 5.9.8): behind a slash as many digits count as there are, none is 0, more bits than there are make one address. So a
 * netmask makes one. Null where it reads nothing; `ends-first`: a range that no packet is in.
 */
export function charonAddresses(text: string): SubnetReading | 'ends-first' | null {
  const dash = text.indexOf('-');
  return dash === -1 ? subnetIn(text) : rangeIn(text.slice(0, dash).trim(), text.slice(dash + 1).trim());
}

function rangeIn(first: string, last: string): SubnetReading | 'ends-first' | null {
  const [from, to] = [addressIn(first), addressIn(last)];
  if (from === null || to?.version !== from.version) return null;
  if (from.bits > to.bits) return 'ends-first';
  return { range: { version: from.version, first: from.bits, last: to.bits }, isOdd: false };
}

function subnetIn(text: string): SubnetReading | null {
  const slash = text.indexOf('/');
  const host = slash === -1 ? text : text.slice(0, slash);
  // A dot makes it IPv4.
  const address = host.includes('.') && host.includes(':') ? null : addressIn(host);
  if (address === null) return null;
  const isNamed = Object.hasOwn(ANY, host);
  const width = address.version === 4 ? 32 : 128;
  if (slash === -1) return { range: rangeOf(address, width), isOdd: isNamed };
  const bits = text.slice(slash + 1);
  const [, digits = '0'] = /^\s*\+?(\d+)/u.exec(bits) ?? [];
  if (digits.length > MOST_DIGITS) return null;
  const prefix = Number(digits);
  return {
    range: rangeOf(address, Math.min(prefix, width)),
    isOdd: isNamed || bits !== String(prefix) || prefix > width,
  };
}

/** More of them do not fit an int of C. */
const MOST_DIGITS = 9;

function addressIn(text: string): Address | null {
  return (Object.hasOwn(ANY, text) ? ANY[text] : undefined) ?? parseAddress(text);
}

function rangeOf(address: Address, prefix: number): AddressRange {
  const { version, first, last } = blockOf(address, prefix);
  return { version, first, last };
}
