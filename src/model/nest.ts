import { sortedByCode } from './counting-sort.js';
import type { NetworkKeys } from './network-keys.js';
import { endOf } from './network-keys.js';

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
export function nestOf(networks: NetworkKeys): Nest {
  const numbers = new Uint32Array(networks.keys.length);
  const different = numbered(networks, numbers);
  const size = different.length;
  const parents = new Int32Array(size).fill(NONE);
  const ends = new Uint32Array(size).fill(size);
  /** The network whose inside is being passed, and the keys at which those around it end. */
  let inner = NONE;
  const around: number[] = [];
  for (let number = 0; number < size; number++) {
    const key = different[number] ?? 0;
    for (let end = around.at(-1); end !== undefined && end <= key; end = around.at(-1)) {
      ends[inner] = number;
      inner = parents[inner] ?? NONE;
      around.pop();
    }
    parents[number] = inner;
    inner = number;
    around.push(endOf(key, networks));
  }
  return { size, numbers, parents, ends };
}

/** The keys of the different networks in order; writes down which of them each entry is. */
function numbered({ keys }: NetworkKeys, numbers: Uint32Array): Float64Array {
  const different = new Float64Array(keys.length);
  let size = 0;
  let last = NONE;
  for (const index of sortedByCode(keys)) {
    const key = keys[index] ?? 0;
    if (key !== last) different[size++] = key;
    last = key;
    numbers[index] = size - 1;
  }
  return different.subarray(0, size);
}
