/** One IPv4 or IPv6 address. */
export interface Address {
  readonly version: 4 | 6;
  /** An unsigned 32-bit number for IPv4; a bigint of 128 bits for IPv6. The two compare with `<` as they stand. */
  readonly bits: number | bigint;
}

/** One IPv4 or IPv6 network in prefix notation. */
export interface CidrBlock {
  readonly version: 4 | 6;
  /** First address, host bits cleared. */
  readonly first: number | bigint;
  /** Last address. */
  readonly last: number | bigint;
  readonly prefix: number;
  /** Whether the text had bits set beyond the prefix. */
  readonly hostBits: boolean;
}

/** Why a text is no network in prefix notation. */
export type CidrFault = 'blank' | 'no-prefix' | 'prefix' | 'leading-zero' | 'address';

export type CidrParse =
  { readonly ok: true; readonly block: CidrBlock } | { readonly ok: false; readonly fault: CidrFault };

const ZERO = 0x30;
const NINE = 0x39;
const DOT = 0x2e;

/** A dotted IPv4 address without leading zeros, which some readers take as octal; null for anything else. */
function parseIpv4(text: string): number | null {
  let address = 0;
  let octet = -1;
  let digits = 0;
  let dots = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = index === text.length ? DOT : text.charCodeAt(index);
    if (code >= ZERO && code <= NINE) {
      if (digits > 0 && octet === 0) return null;
      octet = (digits === 0 ? 0 : octet * 10) + code - ZERO;
      digits++;
      if (octet > 255) return null;
    } else if (code === DOT) {
      if (digits === 0) return null;
      address = address * 256 + octet;
      digits = 0;
      dots++;
    } else return null;
  }
  return dots === 4 ? address : null;
}

const GROUP = /^[0-9a-f]{1,4}$/iu;

/** The 16-bit groups of one side of `::`; a trailing dotted IPv4 address is two groups. Null where one is malformed. */
function ipv6Groups(side: string): bigint[] | null {
  if (side === '') return [];
  const groups: bigint[] = [];
  const parts = side.split(':');
  for (const [index, text] of parts.entries()) {
    if (GROUP.test(text)) {
      groups.push(BigInt(`0x${text}`));
      continue;
    }
    const dotted = index === parts.length - 1 ? parseIpv4(text) : null;
    if (dotted === null) return null;
    groups.push(BigInt(Math.floor(dotted / 0x10000)), BigInt(dotted % 0x10000));
  }
  return groups;
}

/** An IPv6 address in any form of RFC 4291, section 2.2; null for anything else (zones are no part of one). */
function parseIpv6(text: string): bigint | null {
  if (text.length > 45 || !text.includes(':')) return null;
  const sides = text.split('::');
  if (sides.length > 2) return null;
  const head = ipv6Groups(sides[0] ?? '');
  const tail = sides.length === 2 ? ipv6Groups(sides[1] ?? '') : [];
  if (head === null || tail === null) return null;
  const missing = 8 - head.length - tail.length;
  if (sides.length === 2 ? missing < 1 : missing !== 0) return null;
  const groups = [...head, ...Array.from({ length: missing }, () => 0n), ...tail];
  return groups.reduce((address, group) => (address << 16n) | group, 0n);
}

/** One address, or null where the text is none. */
export function parseAddress(text: string): Address | null {
  const ipv4 = parseIpv4(text);
  if (ipv4 !== null) return { version: 4, bits: ipv4 };
  const ipv6 = parseIpv6(text);
  return ipv6 === null ? null : { version: 6, bits: ipv6 };
}

/** The block of an address and a prefix length that fits its version. */
export function blockOf(address: Address, prefix: number): CidrBlock {
  const { version, bits } = address;
  if (typeof bits === 'number') {
    const size = 2 ** (32 - prefix);
    const first = bits - (bits % size);
    return { version, first, last: first + size - 1, prefix, hostBits: first !== bits };
  }
  const size = 1n << BigInt(128 - prefix);
  const first = bits - (bits % size);
  return { version, first, last: first + size - 1n, prefix, hostBits: first !== bits };
}

const PREFIX = /^\d{1,3}$/u;
const LEADING_ZERO = /(?:^|\.)0\d/u;

/** A network in prefix notation, or the reason why the text is none. */
export function parseCidr(text: string): CidrParse {
  if (/\s/u.test(text)) return { ok: false, fault: 'blank' };
  const slash = text.indexOf('/');
  const addressText = slash === -1 ? text : text.slice(0, slash);
  const address = parseAddress(addressText);
  if (address === null) {
    return {
      ok: false,
      fault: !addressText.includes(':') && LEADING_ZERO.test(addressText) ? 'leading-zero' : 'address',
    };
  }
  if (slash === -1) return { ok: false, fault: 'no-prefix' };
  const prefixText = text.slice(slash + 1);
  const prefix = Number(prefixText);
  if (!PREFIX.test(prefixText) || prefix > (address.version === 4 ? 32 : 128)) return { ok: false, fault: 'prefix' };
  if (prefixText.length > 1 && prefixText.startsWith('0')) return { ok: false, fault: 'leading-zero' };
  return { ok: true, block: blockOf(address, prefix) };
}

/** Dotted IPv4, or IPv6 as RFC 5952 writes it: lower case, the longest run of zeros compressed. */
export function formatAddress(address: Address): string {
  const { bits } = address;
  if (typeof bits === 'number') {
    return [24, 16, 8, 0].map((shift) => Math.floor(bits / 2 ** shift) % 256).join('.');
  }
  const groups = Array.from({ length: 8 }, (_, index) => Number((bits >> BigInt(112 - 16 * index)) & 0xffffn));
  let best = { start: -1, length: 1 };
  for (let start = 0; start < 8; start++) {
    let length = 0;
    while (start + length < 8 && groups[start + length] === 0) length++;
    if (length > best.length) best = { start, length };
  }
  const hex = groups.map((group) => group.toString(16));
  if (best.start === -1) return hex.join(':');
  return `${hex.slice(0, best.start).join(':')}::${hex.slice(best.start + best.length).join(':')}`;
}

/** The canonical text of a block: host bits cleared. */
export function formatBlock(block: CidrBlock): string {
  return `${formatAddress({ version: block.version, bits: block.first })}/${String(block.prefix)}`;
}

/** Whether two blocks share an address. Blocks are nested or apart: one contains the other, or they do not meet. */
export function overlaps(one: CidrBlock, other: CidrBlock): boolean {
  return one.version === other.version && one.first <= other.last && other.first <= one.last;
}

export function contains(outer: CidrBlock, inner: CidrBlock): boolean {
  return outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
}

export function containsAddress(block: CidrBlock, address: Address): boolean {
  return block.version === address.version && block.first <= address.bits && address.bits <= block.last;
}

/** Whether a block is `0.0.0.0/0` or `::/0`. */
export function isEverything(block: CidrBlock): boolean {
  return block.prefix === 0;
}

/** An entry of a list of networks that lies inside another entry, or equals an earlier one. */
export interface Overlap {
  /** Index of the entry that adds nothing. */
  readonly entry: number;
  /** Index of the widest entry that contains it. */
  readonly widest: number;
  /** How many further entries contain it. */
  readonly more: number;
}

/**
 * All entries that lie inside another one, in the order of the list: one sort and one sweep, O(n log n).
 * Of equal entries the first in the list stays, the others are reported.
 */
export function findOverlaps(blocks: readonly CidrBlock[]): Overlap[] {
  const order = blocks.map((block, index) => ({ block, index }));
  order.sort((one, other) => {
    if (one.block.version !== other.block.version) return one.block.version - other.block.version;
    if (one.block.first !== other.block.first) return one.block.first < other.block.first ? -1 : 1;
    return one.block.prefix - other.block.prefix || one.index - other.index;
  });
  const found: Overlap[] = [];
  const enclosing: { block: CidrBlock; index: number }[] = [];
  for (const current of order) {
    for (;;) {
      const innermost = enclosing.at(-1);
      if (innermost === undefined || contains(innermost.block, current.block)) break;
      enclosing.pop();
    }
    const [widest] = enclosing;
    if (widest !== undefined) found.push({ entry: current.index, widest: widest.index, more: enclosing.length - 1 });
    enclosing.push(current);
  }
  return found.sort((one, other) => one.entry - other.entry);
}
