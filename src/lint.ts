import { chosenProfiles } from './chosen-profiles.js';
import type { ProfileId } from './data/profiles/ids.js';
import { lintAll } from './lint-all.js';
import type { LintOptions as RunOptions } from './lint-options.js';
import { maskedReport } from './masked.js';
import type { Report } from './model/report.js';
import type { Source } from './model/source.js';

/** What a run is told beside its sources. */
export interface LintOptions extends Omit<RunOptions, 'profiles'> {
  /** The compliance profiles that bodies must meet. The rules that they make mandatory are so beside those of `mandatory`. */
  readonly profiles?: readonly ProfileId[];
}

/**
 * Reads texts, runs the rules over the request bodies in them, and gives the findings in order, without secrets in their
 * texts.
 *
 * @throws UserError where a profile does not exist.
 */
export function lint(sources: Iterable<Source>, options: LintOptions = {}): Report {
  const { profiles: ids = [], ...rest } = options;
  const { profiles, mandatory } = chosenProfiles(ids);
  const run = { ...rest, profiles, mandatory: new Set([...(rest.mandatory ?? []), ...mandatory]) };
  return maskedReport(lintAll(sources, run));
}
