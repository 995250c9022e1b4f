import type { Place } from './place.js';

/** Why a value is not known. */
export type UnknownReason =
  /** A placeholder that something fills in before the request is sent: `${PSK}`, `{{ psk }}`, `<psk>`. */
  | 'template'
  /** Named by an id that nothing in the run resolves. */
  | 'unresolved'
  /** The body that would hold it is another one (a policy), or the server decides. */
  | 'not-in-body'
  /** Present, but the API would refuse it or read it as something else; a shape rule says so. */
  | 'invalid'
  /** Stated, but what comes of it is not simulated. */
  | 'not-simulated';

/** A value that the body states. */
export interface Explicit<T> {
  readonly origin: 'explicit';
  readonly value: T;
  readonly place: Place;
}

/** A value that the API fills in because the body leaves it out. */
export interface Defaulted<T> {
  readonly origin: 'default';
  readonly value: T;
  /** The field that is left out. */
  readonly place: Place;
  /** The API's name of the field, for messages. */
  readonly field: string;
  /** The default as the API spells it. */
  readonly spelling: string;
}

/** A value that cannot be known from what was read. It is never guessed. */
export interface Unknown {
  readonly origin: 'unknown';
  readonly reason: UnknownReason;
  readonly place: Place | null;
}

/** A value with where it comes from. */
export type Located<T> = Explicit<T> | Defaulted<T> | Unknown;

export function explicit<T>(value: T, place: Place): Explicit<T> {
  return { origin: 'explicit', value, place };
}

/** What the gateway does whatever the body says; `field` is the API's nearest word for it. */
export function implied<T extends string>(value: T, field: string, place: Place): Defaulted<T> {
  return { origin: 'default', value, place, field, spelling: value };
}

export function unknown(reason: UnknownReason, place: Place | null = null): Unknown {
  return { origin: 'unknown', reason, place };
}

/** The value, stated or defaulted; undefined where it is unknown. */
export function valueOf<T>(located: Located<T>): T | undefined {
  return located.origin === 'unknown' ? undefined : located.value;
}
