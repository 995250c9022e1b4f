import type { Defaulted, Explicit, Located } from '../../model/located.js';
import { fieldNameAt, valueAt } from './field.js';

/** A value that is stated, or that the API fills in. */
export type Known<T> = Explicit<T> | Defaulted<T>;

/** A known value as the subject of a sentence: `pfs "dh-group14"`, or `the default dh-group14 of pfs`. */
export function subject(known: Known<unknown>): string {
  if (known.origin === 'explicit') return `${fieldNameAt(known.place)} ${valueAt(known.place)}`;
  return `the default ${known.spelling} of ${known.field}`;
}

/** Two values that are both known, of which the body states at least one: its author can mend how they fit. */
export function knownPair<A, B>(
  one: Located<A> | undefined,
  other: Located<B> | undefined,
): readonly [Known<A>, Known<B>] | null {
  if (one === undefined || one.origin === 'unknown') return null;
  if (other === undefined || other.origin === 'unknown') return null;
  return one.origin === 'explicit' || other.origin === 'explicit' ? [one, other] : null;
}
