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
  return new Uint32Array(length).map((_, index) => index);
}

const DIGIT = 2 ** 13;

/** Indices in the order of codes, whole numbers below 2^39: a counting sort by each digit, the last digit first. */
export function sortedByCode(codes: Float64Array): Uint32Array {
  let order = indicesOf(codes.length);
  for (const unit of [1, DIGIT, DIGIT * DIGIT]) {
    order = sortedByKey(
      codes.map((code) => Math.floor(code / unit) % DIGIT),
      DIGIT,
      order,
    );
  }
  return order;
}
