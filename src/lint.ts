import { mustBeRules } from './check-options.js';
import { chosenProfiles } from './chosen-profiles.js';
import { CONTRACTS } from './data/contracts/index.js';
import type { ProfileId } from './data/profiles/ids.js';
import { lintAll } from './lint-all.js';
import type { LintOptions as RunOptions } from './lint-options.js';
import { maskedReport } from './masked.js';
import { ALL_DIALECTS, APIS } from './model/api.js';
import type { Report } from './model/report.js';
import type { Source } from './model/source.js';
import { UserError } from './model/user-error.js';
import { mustBeList, mustBeObject, mustBeOneOf, mustBeSources } from './must-be.js';

/** What a run is told beside its sources. */
export interface LintOptions extends Omit<RunOptions, 'profiles'> {
  /** The compliance profiles that bodies must meet. The rules that they make mandatory are so beside those of `mandatory`. */
  readonly profiles?: readonly ProfileId[];
}

/**
 * Reads texts, runs the rules over the request bodies in them, and gives the findings in order, without secrets in their
 * texts.
 *
 * @throws UserError where an API, a dialect, an operation, a rule, a level or a profile does not exist, or a source is none.
 */
export function lint(sources: Iterable<Source>, options: LintOptions = {}): Report {
  mustBeKnown(options);
  const { profiles: ids = [], ...rest } = options;
  const { profiles, mandatory } = chosenProfiles(ids);
  const run = { ...rest, profiles, mandatory: new Set([...(rest.mandatory ?? []), ...mandatory]) };
  return maskedReport(lintAll(mustBeSources(sources), run));
}

/** Refuses what there is not: a misspelt name would count for nothing, and the texts look clean. */
function mustBeKnown(options: LintOptions): void {
  mustBeObject('the options', options, 'Leave them out, or give an object.');
  const { api, request, dialects = [], rules, overrides = [] } = options;
  if (api !== undefined) mustBeOneOf('API', api, APIS);
  if (request !== undefined) mustBeOneOf('operation', request, [...CONTRACTS.map(({ operation }) => operation), 'any']);
  for (const settings of [{ dialects, ...(rules && { rules }) }, ...overrides]) mustBeSettings(settings);
}

function mustBeSettings({ dialects, rules }: Pick<LintOptions, 'dialects' | 'rules'>): void {
  if (dialects !== undefined) mustBeDialects(dialects);
  if (rules === undefined) return;
  const isMap = typeof rules === 'object' && Symbol.iterator in rules && 'get' in rules;
  if (!isMap) throw new UserError('the rules are no map', "Give new Map([['no-pfs', 'off']]).");
  mustBeRules(rules);
}

function mustBeDialects(dialects: readonly unknown[]): void {
  mustBeList('the dialects', dialects, `Give an array of these: ${ALL_DIALECTS.join(', ')}.`);
  for (const dialect of dialects) mustBeOneOf('dialect', dialect, ALL_DIALECTS);
}
