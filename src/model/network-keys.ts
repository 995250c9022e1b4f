import type { CidrBlock } from './address.js';

/**
 * Networks as numbers. In order of keys stand IPv4 before IPv6, lower addresses before higher ones and wider networks
 * before narrower ones; equal networks have equal keys. As networks in prefix notation are nested or apart, those inside
 * a network are the ones from its key up to its end.
 */
export interface NetworkKeys {
  /** The key of each network of a list: a whole number below 2^39. */
  readonly keys: Float64Array;
  /** Behind the last network inside each IPv6 network, by its rank. */
  readonly ipv6Ends: Float64Array;
}

/** 6 bits hold a prefix. */
const PREFIXES = 64;

/** One more than the largest key of an IPv4 network: 32 bits of address, 6 of prefix. */
const IPV6_KEYS = 2 ** 38;

const NO_ENDS = new Float64Array(0);

/** How far from the first key of its addresses an IPv4 network ends, by its prefix. */
const IPV4_SIZES = Float64Array.from({ length: 33 }, (_, prefix) => PREFIXES * 2 ** (32 - prefix));

/** The bits of an address that a prefix covers. */
const IPV4_MASKS = Int32Array.from({ length: 33 }, (_, prefix) => -(2 ** (32 - prefix)));

/** The key of the IPv4 network of an address, an unsigned number of 32 bits; bits beyond the prefix count for nothing. */
export function ipv4Key(address: number, prefix: number): number {
  return ((address & (IPV4_MASKS[prefix] ?? 0)) >>> 0) * PREFIXES + prefix;
}

/** Keys of IPv4 networks alone, as `ipv4Key` gives them. */
export function ipv4Keys(keys: Float64Array): NetworkKeys {
  return { keys, ipv6Ends: NO_ENDS };
}

/** Where the networks inside one end: `inner` lies in `outer`, or equals it, if `outer <= inner < endOf(outer)`. */
export function endOf(key: number, { ipv6Ends }: NetworkKeys): number {
  if (key >= IPV6_KEYS) return ipv6Ends[key - IPV6_KEYS] ?? key;
  const start = Math.floor(key / PREFIXES) * PREFIXES;
  return start + (IPV4_SIZES[key - start] ?? 0);
}

export function networkKeys(blocks: readonly CidrBlock[]): NetworkKeys {
  const keys = new Float64Array(blocks.length);
  let ipv6 = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (typeof block?.first === 'number') keys[index] = ipv4Key(block.first, block.prefix);
    else ipv6++;
  }
  return ipv6 === 0 ? ipv4Keys(keys) : withIpv6(blocks, keys);
}

/** A block of 128 bits, which no number holds, and where it stands in its list. */
interface Wide {
  readonly index: number;
  readonly first: bigint;
  readonly last: bigint;
  readonly prefix: number;
}

function wideBlocks(blocks: readonly CidrBlock[]): Wide[] {
  const wide: Wide[] = [];
  for (const [index, { first, last, prefix }] of blocks.entries()) {
    if (typeof first === 'bigint' && typeof last === 'bigint') wide.push({ index, first, last, prefix });
  }
  return wide.sort((one, other) => {
    if (one.first !== other.first) return one.first < other.first ? -1 : 1;
    return one.prefix - other.prefix;
  });
}

/** Adds the keys of the IPv6 networks: their ranks among each other. */
function withIpv6(blocks: readonly CidrBlock[], keys: Float64Array): NetworkKeys {
  const different: Wide[] = [];
  const around: number[] = [];
  const wide = wideBlocks(blocks);
  const ipv6Ends = new Float64Array(wide.length);
  for (const block of wide) {
    const last = different.at(-1);
    if (last?.first !== block.first || last.prefix !== block.prefix) {
      leave(around, ipv6Ends, different, block.first);
      around.push(different.length);
      different.push(block);
    }
    keys[block.index] = IPV6_KEYS + different.length - 1;
  }
  leave(around, ipv6Ends, different, null);
  return { keys, ipv6Ends };
}

/** Takes from the open networks those that have ended before an address, all of them before null. */
function leave(around: number[], ends: Float64Array, networks: readonly Wide[], address: bigint | null): void {
  for (let rank = around.at(-1); rank !== undefined; rank = around.at(-1)) {
    const network = networks[rank];
    if (network !== undefined && address !== null && address <= network.last) return;
    ends[rank] = IPV6_KEYS + networks.length;
    around.pop();
  }
}
