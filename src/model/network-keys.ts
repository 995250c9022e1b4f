import type { CidrBlock } from './address.js';

/** A network, or an opaque id whose networks are not known: equal ids are equal networks, different ones are apart. */
export type KnownNetwork = CidrBlock | string;

/**
 * Networks as numbers. In order of keys stand IPv4 before IPv6 before opaque ids, lower addresses before higher ones and
 * wider networks before narrower ones; equal networks have equal keys. As networks in prefix notation are nested or
 * apart, those inside a network are the ones from its key up to its end.
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

/** One more than the largest key of an IPv6 network: there are never so many. */
const OPAQUE_KEYS = IPV6_KEYS + 2 ** 37;

const NO_ENDS = new Float64Array(0);

/** How far from the first key of its addresses an IPv4 network ends, by its prefix. */
const IPV4_SIZES = Float64Array.from({ length: 33 }, (_, prefix) => PREFIXES * 2 ** (32 - prefix));

/** The bits of an address that a prefix covers. */
const IPV4_MASKS = Int32Array.from({ length: 33 }, (_, prefix) => -(2 ** (32 - prefix)));

/** The key of the IPv4 network of an address, an unsigned number of 32 bits; bits beyond the prefix count for nothing. */
export function ipv4Key(address: number, prefix: number): number {
  return ((address & (IPV4_MASKS[prefix] ?? 0)) >>> 0) * PREFIXES + prefix;
}

/** Keys without any of IPv6. */
export function ipv4Keys(keys: Float64Array): NetworkKeys {
  return { keys, ipv6Ends: NO_ENDS };
}

/** Where the networks inside one end: `inner` lies in `outer`, or equals it, if `outer <= inner < endOf(outer)`. */
export function endOf(key: number, { ipv6Ends }: NetworkKeys): number {
  if (key >= IPV6_KEYS) return ipv6Ends[key - IPV6_KEYS] ?? key + 1;
  const start = Math.floor(key / PREFIXES) * PREFIXES;
  return start + (IPV4_SIZES[key - start] ?? 0);
}

/** The keys of the networks that the items of a list have. */
export function networkKeys<T>(items: readonly T[], networkOf: (item: T) => KnownNetwork): NetworkKeys {
  const keys = new Float64Array(items.length);
  let ids: Map<string, number> | null = null;
  const wide: Wide[] = [];
  let index = 0;
  for (const item of items) {
    const network = networkOf(item);
    if (typeof network === 'string') {
      ids ??= new Map();
      const key = ids.get(network) ?? OPAQUE_KEYS + ids.size;
      ids.set(network, key);
      keys[index] = key;
    } else {
      const { first, last, prefix } = network;
      if (typeof first === 'number') keys[index] = ipv4Key(first, prefix);
      else wide.push({ index, first, last: BigInt(last), prefix });
    }
    index++;
  }
  return wide.length === 0 ? ipv4Keys(keys) : { keys, ipv6Ends: rankedEnds(wide, keys) };
}

/** A block of 128 bits, which no number holds, and where it stands in its list. */
interface Wide {
  readonly index: number;
  readonly first: bigint;
  readonly last: bigint;
  readonly prefix: number;
}

function compareWide(one: Wide, other: Wide): number {
  if (one.first !== other.first) return one.first < other.first ? -1 : 1;
  return one.prefix - other.prefix;
}

/** Writes down the keys of IPv6 networks, which are their ranks among each other; gives their ends. */
function rankedEnds(blocks: Wide[], keys: Float64Array): Float64Array {
  const different: Wide[] = [];
  const around: number[] = [];
  const ends = new Float64Array(blocks.length);
  for (const block of blocks.sort(compareWide)) {
    const last = different.at(-1);
    if (last === undefined || compareWide(last, block) !== 0) {
      leave(around, ends, different, block.first);
      around.push(different.length);
      different.push(block);
    }
    keys[block.index] = IPV6_KEYS + different.length - 1;
  }
  leave(around, ends, different, null);
  return ends.subarray(0, different.length);
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
