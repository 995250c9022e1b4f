import { nearest } from './model/nearest.js';
import { UserError } from './model/user-error.js';

/** Characters of a refused value that a message shows. */
const LONGEST = 100;

/** Refuses what is none of the choices; types cannot, where a program has none. */
export function mustBeOneOf(what: string, value: unknown, choices: readonly string[]): void {
  if (typeof value !== 'string') {
    throw new UserError(`the ${what} is no text`, `Known: ${choices.join(', ')}.`);
  }
  if (choices.includes(value)) return;
  const near = nearest(value, choices);
  const hint = near === undefined ? '' : `Did you mean ${near}? `;
  throw new UserError(
    `unknown ${what} ${JSON.stringify(value.slice(0, LONGEST))}`,
    `${hint}Known: ${choices.join(', ')}.`,
  );
}
