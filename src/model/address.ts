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

/** Why a text is no address. */
export type AddressFault =
  | 'empty'
  | 'blank'
  /** Dotted digits, but not four of them. */
  | 'octet-count'
  /** An octet above 255. */
  | 'octet-range'
  /** `010`: some readers take it as octal, others as decimal. */
  | 'leading-zero'
  /** A colon, and yet no IPv6 address. */
  | 'ipv6'
  | 'text';

/** Why a text is no network in prefix notation. */
export type CidrFault =
  | AddressFault
  | 'no-prefix'
  /** More bits than the address has. */
  | 'prefix-range'
  /** `10.0.0.0/255.0.0.0`. */
  | 'netmask'
  | 'prefix-text';

export type CidrParse =
  { readonly ok: true; readonly block: CidrBlock } | { readonly ok: false; readonly fault: CidrFault };

const ZERO = 0x30;
const NINE = 0x39;
const DOT = 0x2e;
const SLASH = 0x2f;

/** 6 bits hold the prefix of an IPv4 network. */
const IPV4_PREFIXES = 64;

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

/**
 * The 16-bit groups of one side of `::`. At the end of the address a dotted IPv4 address stands for two groups.
 * Null where a group is malformed.
 */
function ipv6Groups(side: string, isEnd: boolean): bigint[] | null {
  if (side === '') return [];
  const groups: bigint[] = [];
  const parts = side.split(':');
  for (const [index, text] of parts.entries()) {
    if (GROUP.test(text)) {
      groups.push(BigInt(`0x${text}`));
      continue;
    }
    const dotted = isEnd && index === parts.length - 1 ? parseIpv4(text) : null;
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
  const [before = '', after] = sides;
  const head = ipv6Groups(before, after === undefined);
  const tail = after === undefined ? [] : ipv6Groups(after, true);
  if (head === null || tail === null) return null;
  const missing = 8 - head.length - tail.length;
  if (after === undefined ? missing !== 0 : missing < 1) return null;
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

function ipv4Block(bits: number, prefix: number): CidrBlock {
  // Shifted by 32 a number stays what it is.
  const hosts = prefix === 32 ? 0 : 0xffff_ffff >>> prefix;
  const first = (bits & ~hosts) >>> 0;
  return { version: 4, first, last: first + hosts, prefix, hostBits: first !== bits };
}

/** The block of an address and a prefix length that fits its version. */
export function blockOf(address: Address, prefix: number): CidrBlock {
  const { version, bits } = address;
  if (typeof bits === 'number') return ipv4Block(bits, prefix);
  const size = 1n << BigInt(128 - prefix);
  const first = bits - (bits % size);
  return { version, first, last: first + size - 1n, prefix, hostBits: first !== bits };
}

const DOTTED = /^[\d.]+$/u;

/** Why a text is no address; meaningful only where `parseAddress` gives null. */
export function addressFault(text: string): AddressFault {
  if (text === '') return 'empty';
  if (/\s/u.test(text)) return 'blank';
  if (text.includes(':')) return 'ipv6';
  if (!DOTTED.test(text)) return 'text';
  const octets = text.split('.');
  if (octets.length !== 4 || octets.includes('')) return 'octet-count';
  return octets.some((octet) => octet.length > 1 && octet.startsWith('0')) ? 'leading-zero' : 'octet-range';
}

const DIGITS = /^\d+$/u;

/**
 * The decimal number of one or two digits, without leading zeros, with which a text ends from a position on; -1 where it
 * ends with anything else.
 */
function shortNumberAt(text: string, start: number): number {
  const length = text.length - start;
  if (length !== 1 && length !== 2) return -1;
  let number = 0;
  for (let index = start; index < text.length; index++) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return length === 2 && number < 10 ? -1 : number;
}

/**
 * An IPv4 network in prefix notation as one number: its address as the text has it, times 64, plus its prefix; -1 for
 * anything else. One pass, and nothing is made: lists of a million networks are read so.
 */
export function readIpv4Cidr(text: string): number {
  let address = 0;
  let octet = -1;
  let dots = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= ZERO && code <= NINE) {
      if (octet === 0) return -1;
      octet = (octet < 0 ? 0 : octet * 10) + code - ZERO;
      if (octet > 255) return -1;
    } else {
      if (octet < 0) return -1;
      address = (address << 8) | octet;
      if (code === SLASH) {
        const prefix = dots === 3 ? shortNumberAt(text, index + 1) : -1;
        return prefix < 0 || prefix > 32 ? -1 : (address >>> 0) * IPV4_PREFIXES + prefix;
      }
      if (code !== DOT || dots === 3) return -1;
      dots++;
      octet = -1;
    }
  }
  return -1;
}

/** A network in prefix notation, or the reason why the text is none. */
export function parseCidr(text: string): CidrParse {
  const ipv4 = readIpv4Cidr(text);
  if (ipv4 < 0) return parseOtherCidr(text);
  const bits = Math.floor(ipv4 / IPV4_PREFIXES);
  return { ok: true, block: ipv4Block(bits, ipv4 - bits * IPV4_PREFIXES) };
}

/** An IPv6 network, or the reason why a text is no network at all. */
function parseOtherCidr(text: string): CidrParse {
  const slash = text.indexOf('/');
  const addressText = slash === -1 ? text : text.slice(0, slash);
  const prefixText = slash === -1 ? null : text.slice(slash + 1);
  if (prefixText !== null && /\s/u.test(prefixText)) return { ok: false, fault: 'blank' };
  const address = parseAddress(addressText);
  if (address === null) return { ok: false, fault: slash === 0 ? 'text' : addressFault(addressText) };
  if (prefixText === null) return { ok: false, fault: 'no-prefix' };
  const fault = prefixFault(prefixText, address.version);
  return fault === null ? { ok: true, block: blockOf(address, Number(prefixText)) } : { ok: false, fault };
}

function prefixFault(text: string, version: 4 | 6): CidrFault | null {
  if (!DIGITS.test(text)) return parseIpv4(text) === null ? 'prefix-text' : 'netmask';
  if (text.length > 1 && text.startsWith('0')) return 'leading-zero';
  return Number(text) > (version === 4 ? 32 : 128) ? 'prefix-range' : null;
}

/** The prefix length that a dotted netmask stands for; null where the text is none. */
export function netmaskPrefix(text: string): number | null {
  const mask = parseIpv4(text);
  if (mask === null) return null;
  const hosts = 2 ** 32 - mask;
  const bits = Math.log2(hosts);
  return Number.isInteger(bits) ? 32 - bits : null;
}

/** Dotted IPv4, or IPv6 as RFC 5952 writes it: lower case, the longest run of zeros compressed. */
export function formatAddress(address: Address): string {
  const { bits } = address;
  if (typeof bits === 'number') {
    return `${String(bits >>> 24)}.${String((bits >>> 16) & 255)}.${String((bits >>> 8) & 255)}.${String(bits & 255)}`;
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

/** An address in canonical text, a name in lower case, without outer blanks: equal texts are equal hosts. */
export function canonicalHost(text: string): string {
  const host = text.trim();
  // What is read as IPv4 is in canonical form.
  if (parseIpv4(host) !== null) return host;
  const ipv6 = parseIpv6(host);
  return ipv6 === null ? host.toLowerCase() : formatAddress({ version: 6, bits: ipv6 });
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
