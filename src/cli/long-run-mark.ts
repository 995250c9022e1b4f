/** A run is a long one from so many characters on. */
export const LONG_RUN = 64 * 1024;

/** Seen by the loader and by what it loads, which share no module. */
const MARK = Symbol.for('ipsec-lint.long-run');

/** Says to the loader that this run is a long one. */
export function markLongRun(): void {
  Reflect.set(globalThis, MARK, true);
}

export function isLongRun(): boolean {
  return Reflect.has(globalThis, MARK);
}
