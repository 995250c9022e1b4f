import { lintAll } from '../lint/lint-all.js';
import type { LintOptions as RunOptions } from '../lint/options.js';
import type { Report } from '../model/report.js';
import { Source } from '../model/source.js';
import { chosenProfiles } from './chosen-profiles.js';
import { LINT_OPTIONS } from './known-lint-options.js';
import { mustBeOptions } from './known-options.js';
import { maskedReport } from './masked.js';
import { mustBeSources } from './must-be.js';
import type { LintOptions } from './written-options.js';
import { placedOptions } from './written-options.js';

export type { LintOptions } from './written-options.js';

/**
 * Reads texts, runs the rules over the request bodies in them, and gives the findings in order, without secrets in their
 * texts.
 *
 * @throws UserError where an option, an API, a dialect, an operation, a rule, a level or a profile does not exist, an option
 * has a value that it cannot have, or a source is none.
 */
export function lint(sources: Iterable<Source>, options: LintOptions = {}): Report {
  mustBeOptions(options, LINT_OPTIONS);
  // An end that is named by its source is looked for among all of them; else they are read one after another.
  const own = ownSources(mustBeSources(sources));
  const read = options.tunnels === undefined ? own : [...own];
  return maskedReport(lintAll(read, runOptions(options, read)));
}

/** A source that another run has read knows what that one took for keys: it is read anew, as its report still needs that. */
function* ownSources(sources: Iterable<Source>): Generator<Source> {
  for (const source of sources) {
    const { name, text, textless, named, concealed } = source;
    yield concealed.length === 0 ? source : new Source(name, text, { textless, named });
  }
}

/** The options of a program as a run takes them. */
export function runOptions(options: LintOptions, sources: Iterable<Source>): RunOptions {
  const { profiles: ids = [], ignore = [], tunnels = [], standby = [], redundant = [], ...rest } = options;
  const { profiles, mandatory } = chosenProfiles(ids);
  return {
    ...rest,
    ...placedOptions({ ignore, tunnels, standby, redundant }, sources),
    profiles,
    mandatory: new Set([...(rest.mandatory ?? []), ...mandatory]),
  };
}
