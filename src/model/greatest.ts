/** The greatest of some numbers that are not below 0; 0 where there is none. As arguments of `Math.max` many fill the stack. */
export function greatest(numbers: Iterable<number>): number {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
