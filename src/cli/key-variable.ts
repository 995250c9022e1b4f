import { UserError } from '../model/user-error.js';
import type { Environment } from './terminal.js';

/** The pre-shared key in an environment variable. */
export function keyIn(variable: string, environment: Environment): string {
  const key = environment[variable];
  if (key !== undefined && key !== '') return key;
  throw new UserError(`the environment variable ${variable} is not set`, 'Set it to the pre-shared key.');
}
