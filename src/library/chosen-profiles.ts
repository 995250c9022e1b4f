import { PROFILE_IDS } from '../data/profiles/ids.js';
import { PROFILES } from '../data/profiles/index.js';
import type { Profile } from '../model/profile.js';
import { mustBeList, mustBeOneOf } from './must-be.js';

/** What comes of a choice of profiles: options of a run. */
export interface ChosenProfiles {
  readonly profiles: readonly Profile[];
  /** Rules from which no exception counts. */
  readonly mandatory: ReadonlySet<string>;
}

/**
 * The profiles of some ids, each once, and the rules that they make mandatory.
 * @throws UserError for an id that there is not.
 */
export function chosenProfiles(ids: Iterable<string>): ChosenProfiles {
  mustBeProfiles(ids);
  const wanted = new Set(ids);
  const profiles = PROFILES.filter(({ id }) => wanted.has(id));
  return { profiles, mandatory: new Set(profiles.flatMap(({ mandatory }) => mandatory)) };
}

/** Refuses profiles that there are not. */
export function mustBeProfiles(ids: unknown): void {
  mustBeList('the profiles', ids, `Give an array of these: ${PROFILE_IDS.join(', ')}.`);
  for (const id of ids) mustBeOneOf('profile', id, PROFILE_IDS);
}
