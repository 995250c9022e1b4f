/** The position at which the indices of each key begin, once they are sorted by it; behind the last key their end. */
export function startsOf(keys: ArrayLike<number>, keyCount: number, indices: Uint32Array): Uint32Array {
  const starts = new Uint32Array(keyCount + 1);
  for (const index of indices) {
    const behind = (keys[index] ?? 0) + 1;
    starts[behind] = (starts[behind] ?? 0) + 1;
  }
  for (let key = 1; key <= keyCount; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  return starts;
}

/** Indices in the order of their keys, whole numbers below `keyCount`; those of one key in the order in which they came. */
export function sortedByKey(keys: ArrayLike<number>, keyCount: number, indices: Uint32Array): Uint32Array {
  const next = startsOf(keys, keyCount, indices);
  const sorted = new Uint32Array(indices.length);
  for (const index of indices) {
    const key = keys[index] ?? 0;
    const position = next[key] ?? 0;
    sorted[position] = index;
    next[key] = position + 1;
  }
  return sorted;
}

/** The indices of a list of so many items, in order. */
export function indicesOf(length: number): Uint32Array {
  const indices = new Uint32Array(length);
  for (let index = 0; index < length; index++) indices[index] = index;
  return indices;
}

/** Up to so many codes a plain insertion is faster than counting. */
const FEW = 32;

/** A code is split into its last 7 bits and a word of the 32 bits before them. */
const LOW = 2 ** 7;

/** By how much a word is shifted, and how many of its last bits then are a digit. */
const DIGITS = [
  [0, 11],
  [11, 11],
  [22, 10],
] as const;

/** Indices, and beside each one the word of its code, so that no pass has to look anything up. */
interface Column {
  indices: Uint32Array;
  words: Uint32Array;
}

function columnOf(length: number): Column {
  return { indices: new Uint32Array(length), words: new Uint32Array(length) };
}

/**
 * Indices in the order of codes, whole numbers below 2^39; those of one code in the order in which they came: a counting
 * sort by each digit, the last digit first.
 */
export function sortedByCode(codes: Float64Array): Uint32Array {
  if (isSorted(codes)) return indicesOf(codes.length);
  if (codes.length <= FEW) return inserted(codes);
  let from = byLowBits(codes);
  let to = columnOf(codes.length);
  for (const [shift, bits] of DIGITS) if (distribute(from, to, shift, bits)) [from, to] = [to, from];
  return from.indices;
}

function isSorted(codes: Float64Array): boolean {
  let last = 0;
  for (const code of codes) {
    if (code < last) return false;
    last = code;
  }
  return true;
}

function inserted(codes: Float64Array): Uint32Array {
  const order = new Uint32Array(codes.length);
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index] ?? 0;
    let at = index;
    for (; at > 0; at--) {
      const before = order[at - 1] ?? 0;
      if ((codes[before] ?? 0) <= code) break;
      order[at] = before;
    }
    order[at] = index;
  }
  return order;
}

/** Turns counts, each one place behind its digit, into the positions at which the digits begin. */
function accumulate(counts: Uint32Array): Uint32Array {
  for (let digit = 1; digit < counts.length; digit++) counts[digit] = (counts[digit] ?? 0) + (counts[digit - 1] ?? 0);
  return counts;
}

/** The indices in the order of the last bits of their codes. */
function byLowBits(codes: Float64Array): Column {
  const counts = new Uint32Array(LOW + 1);
  for (const code of codes) {
    const behind = code - Math.floor(code / LOW) * LOW + 1;
    counts[behind] = (counts[behind] ?? 0) + 1;
  }
  const next = accumulate(counts);
  const { indices, words } = columnOf(codes.length);
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index] ?? 0;
    const word = Math.floor(code / LOW);
    const low = code - word * LOW;
    const position = next[low] ?? 0;
    next[low] = position + 1;
    indices[position] = index;
    words[position] = word;
  }
  return { indices, words };
}

/** Moves indices into the order of one digit of their words; false where the digits are all the same, and nothing moves. */
function distribute(from: Column, to: Column, shift: number, bits: number): boolean {
  const { indices, words } = from;
  const mask = 2 ** bits - 1;
  const counts = new Uint32Array(mask + 2);
  for (const word of words) {
    const behind = ((word >>> shift) & mask) + 1;
    counts[behind] = (counts[behind] ?? 0) + 1;
  }
  if (counts[(((words[0] ?? 0) >>> shift) & mask) + 1] === words.length) return false;
  const next = accumulate(counts);
  const { indices: movedIndices, words: movedWords } = to;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    const digit = (word >>> shift) & mask;
    const position = next[digit] ?? 0;
    next[digit] = position + 1;
    movedIndices[position] = indices[at] ?? 0;
    movedWords[position] = word;
  }
  return true;
}
