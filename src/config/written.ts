/* How values of exceptions are written, in a configuration and in the options of a program. */

/** RFC 6901; empty for the whole document. */
export const POINTER = /^(?:\/(?:[^/~]|~[01])*)*$/u;

/** What an exception is bound to a value by. */
export const VALUE_HASH = /^sha256:[\da-f]{64}$/u;

/** The SHA-256 in a hash that is written so. */
export function digestIn(hash: string): string {
  return hash.slice('sha256:'.length);
}

/** A reason without blanks around it; null where none is given. */
export function reasonIn(text: string): string | null {
  const reason = text.trim();
  return reason === '' ? null : reason;
}
