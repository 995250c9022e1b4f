import type { CidrBlock } from './address.js';
import { contains, formatBlock } from './address.js';
import { sortedByCode } from './counting-sort.js';

/** No network: the parent of one that lies in no other. */
export const NONE = -1;

/**
 * The networks of a list as a forest. Networks in prefix notation are nested or apart, so that in order of address,
 * wider before narrower, each one stands directly before all those inside it.
 */
export interface Nest {
  /** How many different networks there are; they are numbered from 0 in that order. */
  readonly size: number;
  /** The number of each entry of the list. Equal networks have one number. */
  readonly numbers: Uint32Array;
  /** The narrowest other network around each network, or `NONE`. */
  readonly parents: Int32Array;
  /** The number behind the last network inside each network: `n` holds `m` where `n <= m < ends[n]`. */
  readonly ends: Uint32Array;
}

/** One more than the largest code of an IPv4 network: 32 bits of address, 6 of prefix. */
const IPV6_CODES = 2 ** 38;

/** A number for each block that sorts as the blocks do; equal blocks have equal numbers. */
function codesOf(blocks: readonly CidrBlock[]): Float64Array {
  const codes = new Float64Array(blocks.length);
  const wide: CidrBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    if (typeof block.first === 'number') codes[index] = block.first * 64 + block.prefix;
    else wide.push(block);
  }
  if (wide.length === 0) return codes;
  const ranks = ranksOf(wide);
  for (const [index, block] of blocks.entries()) {
    if (block.version === 6) codes[index] = IPV6_CODES + (ranks.get(formatBlock(block)) ?? 0);
  }
  return codes;
}

/** The rank of each IPv6 block by its text: 128 bits fit no number. */
function ranksOf(blocks: readonly CidrBlock[]): ReadonlyMap<string, number> {
  const byText = new Map(blocks.map((block) => [formatBlock(block), block]));
  const sorted = [...byText].sort(([, one], [, other]) => {
    if (one.first !== other.first) return one.first < other.first ? -1 : 1;
    return one.prefix - other.prefix;
  });
  return new Map(sorted.map(([text], rank) => [text, rank]));
}

/** The first position from `from` on at which a sorted list holds a value or a greater one; `to` where it holds none. */
export function lowerBound(list: ArrayLike<number>, value: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts the networks of a list into order and finds which lie in which: one sort and one sweep, O(n log n). */
export function nestOf(blocks: readonly CidrBlock[]): Nest {
  const codes = codesOf(blocks);
  const numbers = new Uint32Array(blocks.length);
  const networks: CidrBlock[] = [];
  let last = NONE;
  for (const index of sortedByCode(codes)) {
    const block = blocks[index];
    if (block !== undefined && codes[index] !== last) networks.push(block);
    last = codes[index] ?? NONE;
    numbers[index] = networks.length - 1;
  }
  const parents = new Int32Array(networks.length).fill(NONE);
  const ends = new Uint32Array(networks.length).fill(networks.length);
  const around: number[] = [];
  for (const [number, network] of networks.entries()) {
    for (let inner = around.at(-1); inner !== undefined; inner = around.at(-1)) {
      const outer = networks[inner];
      if (outer !== undefined && contains(outer, network)) break;
      ends[inner] = number;
      around.pop();
    }
    parents[number] = around.at(-1) ?? NONE;
    around.push(number);
  }
  return { size: networks.length, numbers, parents, ends };
}
