import { lint } from '../../library/lint.js';
import type { Dialect } from '../../model/api.js';
import { Source } from '../../model/source.js';
import { UserError } from '../../model/user-error.js';
import type { EndRequests } from './bodies.js';
import { bodiesText } from './bodies.js';

/**
 * Refuses a key that an API refuses, or that its gateway would not use as it stands.
 * @param variable The environment variable that holds it.
 * @throws UserError that says why, without the key.
 */
export function mustTakeKey(end: EndRequests, dialect: Dialect, variable: string): void {
  const source = new Source('bodies.json', bodiesText('json', [end]));
  const found = lint([source], { dialects: [dialect] }).findings.find(
    ({ ruleId, level }) => ruleId.startsWith('psk-') && level === 'error',
  );
  if (found === undefined) return;
  throw new UserError(`the key in ${variable} is not for ${end.title}: ${found.message}`, 'Take another key.');
}
