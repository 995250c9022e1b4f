/**
 * How many entries at the beginning of a list pass a test that none behind the first other one passes: by bisection,
 * O(log n).
 */
export function countLeading<T>(list: readonly T[], passes: (entry: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = list[middle];
    if (entry !== undefined && passes(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
