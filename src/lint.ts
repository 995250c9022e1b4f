import { chosenProfiles } from './chosen-profiles.js';
import type { ProfileId } from './data/profiles/ids.js';
import { lintAll } from './lint-all.js';
import type { LintOptions as LinterOptions } from './lint-options.js';
import { maskedReport } from './masked.js';
import type { Report } from './model/report.js';
import type { Source } from './model/source.js';

export interface LintOptions extends Omit<LinterOptions, 'profiles'> {
  /** The compliance profiles that bodies must meet. What they make mandatory is added to `mandatory`. */
  readonly profiles?: readonly ProfileId[];
}

/**
 * Reads texts, runs the rules over the request bodies in them, and gives the findings in order, without secrets in
 * their texts.
 *
 * @throws UserError where a profile does not exist.
 */
export function lint(sources: Iterable<Source>, options: LintOptions = {}): Report {
  const { profiles: ids = [], ...rest } = options;
  const { profiles, mandatory } = chosenProfiles(ids);
  const all = new Set([...(rest.mandatory ?? []), ...mandatory]);
  return maskedReport(lintAll(sources, { ...rest, profiles, mandatory: all }));
}
