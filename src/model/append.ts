/** Adds items to the end of a list. As arguments of `push` they would fill the stack: some 120,000 are too many. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
