import { chosenProfiles } from './chosen-profiles.js';
import type { ProfileId } from './data/profiles/ids.js';
import type { LintOptions as LinterOptions } from './linter.js';
import { Linter } from './linter.js';
import type { Report } from './model/report.js';
import type { Source } from './model/source.js';
import { readSource } from './parsers/text/read.js';

export interface LintOptions extends Omit<LinterOptions, 'profiles'> {
  /** The compliance profiles that bodies must meet. What they make mandatory is added to `mandatory`. */
  readonly profiles?: readonly ProfileId[];
}

/**
 * Reads texts, runs the rules over the request bodies in them, and gives the findings in order.
 *
 * @throws UserError where a profile does not exist.
 */
export function lint(sources: Iterable<Source>, options: LintOptions = {}): Report {
  const { profiles: ids = [], ...rest } = options;
  const { profiles, mandatory } = chosenProfiles(ids);
  const linter = new Linter({ ...rest, profiles, mandatory: new Set([...(rest.mandatory ?? []), ...mandatory]) });
  for (const source of sources) linter.read(source, readSource);
  return linter.report();
}
