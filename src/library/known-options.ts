import { UserError } from '../model/user-error.js';
import { mustBeFunction, mustBeNumber, mustBeObject, mustBeOneOf, mustBeSwitch, mustBeText } from './must-be.js';

/** Refuses what an option cannot be. */
type OptionTest = (value: unknown) => void;

/** The options that a function takes, and what says which values they can have: the compiler lets none be forgotten. */
export interface KnownOptions<T> {
  readonly tests: { readonly [Name in keyof T]-?: OptionTest };
  /** Those that may not be left out. */
  readonly required?: readonly (keyof T)[];
  /** What to do next where they are no options at all. */
  readonly next: string;
}

export function oneOf(what: string, choices: readonly string[]): OptionTest {
  return (value) => {
    mustBeOneOf(what, value, choices);
  };
}

export function aText(what: string, next: string): OptionTest {
  return (value) => {
    mustBeText(what, value, next);
  };
}

export function aNumber(what: string, next: string): OptionTest {
  return (value) => {
    mustBeNumber(what, value, next);
  };
}

export function aSwitch(what: string): OptionTest {
  return (value) => {
    mustBeSwitch(what, value);
  };
}

export function aFunction(what: string, next: string): OptionTest {
  return (value) => {
    mustBeFunction(what, value, next);
  };
}

/** What may be done where no option is needed. */
export const OPTIONAL = 'Leave them out, or give an object.';

/** What is known of some options, whatever their type is. */
interface Known {
  readonly tests: Readonly<Record<string, OptionTest>>;
  readonly required?: readonly string[];
  readonly next: string;
}

/**
 * Refuses options that there are not, which would count for nothing, and values that they cannot have. An option that is
 * `undefined` is left out.
 */
export function mustBeOptions(options: unknown, known: Known, what = 'the options'): void {
  const { tests, required = [], next } = known;
  mustBeObject(what, options, next);
  if (Symbol.iterator in options) throw new UserError(`${what} are a list or a map`, next);
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(tests, name)) mustBeOneOf('option', name, Object.keys(tests));
  }
  for (const [name, test] of Object.entries(tests)) {
    const value: unknown = Reflect.get(options, name);
    if (value !== undefined || required.includes(name)) test(value);
  }
}
