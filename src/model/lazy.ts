/** A value that is made when it is first asked for: what a run may not need must not cost it time at its start. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
