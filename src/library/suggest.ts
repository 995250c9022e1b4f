import type { ProfileId } from '../data/profiles/ids.js';
import type { Purpose } from '../data/settings.js';
import { mirrored } from '../export/mirrored.js';
import type { Dialect } from '../model/api.js';
import { ALL_DIALECTS, API_TITLES, apiOf, dialectNamed } from '../model/api.js';
import type { Side, Verdict } from '../model/negotiation.js';
import { SIDES } from '../model/negotiation.js';
import type { Profile } from '../model/profile.js';
import type { TunnelEnd } from '../model/tunnel-end.js';
import { simulate } from '../simulate/simulate.js';
import type { SuggestedField, SuggestedRequest, Surroundings } from '../suggest/bodies.js';
import { fieldsOf, requestsOf } from '../suggest/bodies.js';
import type { Choice } from '../suggest/choose.js';
import { chooseBetween, rangesOf } from '../suggest/choose.js';
import { authenticationBreaches, constraintsOf } from '../suggest/constraints.js';
import type { EditPlan, Ends, StrongPlan } from '../suggest/edits.js';
import { smallestEdits, strongEdits } from '../suggest/edits.js';
import { dialectOf } from '../suggest/end-settings.js';
import { smallestFacing, strongFacing } from '../suggest/facing.js';
import { placeholdersOf } from '../suggest/placeholders.js';
import { rehearse } from '../suggest/rehearsal.js';
import { labelOf, PURPOSE_TITLES, reasonFor, shortfallsOf } from '../suggest/words.js';
import { chosenProfiles, mustBeProfiles } from './chosen-profiles.js';
import type { KnownOptions } from './known-options.js';
import { mustBeOptions, oneOf, OPTIONAL } from './known-options.js';
import { maskedCause, redactorOf } from './masked.js';
import { mustBeEnd, mustBeSuggestion } from './must-be-ours.js';
import { mustBeKey, mustBeOneOf } from './must-be.js';
import { tunnelEnd } from './tunnel.js';

/** What a suggestion is chosen by. */
export interface SuggestOptions {
  /** The compliance profiles that the tunnel shall meet, as far as both ends can. */
  readonly profiles?: readonly ProfileId[];
}

const SUGGEST_OPTIONS: KnownOptions<SuggestOptions> = { tests: { profiles: mustBeProfiles }, next: OPTIONAL };

/** What both ends agree on for one purpose. */
export interface SuggestedValue {
  readonly purpose: Purpose;
  readonly title: string;
  /** strongSwan's log name, a word (`v2`, `esp`), or seconds. */
  readonly meaning: string;
  /** As people read it: `AES-CBC-256`. */
  readonly label: string;
  readonly strengthBits: number | null;
  readonly reason: string;
}

/** One end of a suggested tunnel. */
export interface SuggestedEnd {
  readonly dialect: TunnelEnd['dialect'];
  readonly title: string;
  /** Whether an API sets it; a device is left as it is. */
  readonly settable: boolean;
  /** What to write into which field. */
  readonly fields: readonly SuggestedField[];
}

/** What two ends are best set to. */
export interface Suggestion {
  readonly left: SuggestedEnd;
  readonly right: SuggestedEnd;
  /** The same for both ends. Empty: they have nothing in common. */
  readonly values: readonly SuggestedValue[];
  /** Bits of the weakest of the algorithms; null where there are none. */
  readonly strengthBits: number | null;
  /** What the simulation says of it. */
  readonly verdict: Verdict;
  /**
   * What stays weak or below a profile, and which end keeps it there, or in what two existing ends have nothing in common:
   * sentences without a full stop.
   */
  readonly below: readonly string[];
  /** The compliance profiles that it was chosen by. */
  readonly profiles: readonly string[];
  /** Whether something is below one of them. */
  readonly missed: boolean;
}

/** What two existing ends can be changed to. */
export interface EditSuggestion extends Suggestion {
  /** The fewest fields that make the two meet. */
  readonly smallest: EditPlan;
  /** Those that make them as strong as both can be. */
  readonly strong: EditPlan;
}

/**
 * The strongest proposal that two APIs can both be set to: by the security of each value first, then by how likely any
 * gateway has it, then by speed. Each suggestion is simulated before it is given.
 *
 * @throws UserError for a dialect, profile or option that there is not.
 */
export function suggest(left: Dialect, right: Dialect, options: SuggestOptions = {}): Suggestion {
  mustBeOneOf('dialect', left, ALL_DIALECTS);
  mustBeOneOf('dialect', right, ALL_DIALECTS);
  mustBeOptions(options, SUGGEST_OPTIONS);
  const profiles = profilesOf(options);
  const choices = chooseBetween(rangesOf(left), rangesOf(right), constraintsOf(profiles)) ?? [];
  const fields = { left: fieldsOf(left, 'left', choices), right: fieldsOf(right, 'right', choices) };
  const negotiation = simulate(endOf(left, 'left', fields.left), endOf(right, 'right', fields.right));
  const titles = { left: API_TITLES[left], right: API_TITLES[right] };
  return {
    left: { dialect: left, title: titles.left, settable: true, fields: fields.left },
    right: { dialect: right, title: titles.right, settable: true, fields: fields.right },
    ...summaryOf(choices, negotiation, titles, profiles),
  };
}

/**
 * What to change in two existing ends: the fewest fields that make them meet, and those that make them as strong as both
 * can be. Keys, identities, addresses and networks are left alone: where these keep the ends apart, the causes say so.
 *
 * @throws UserError for a profile or option that there is not, and where an end is none.
 */
export function suggestEdits(left: TunnelEnd, right: TunnelEnd, options: SuggestOptions = {}): EditSuggestion {
  mustBeOptions(options, SUGGEST_OPTIONS);
  mustBeEnd('the left end', left);
  mustBeEnd('the right end', right);
  const profiles = profilesOf(options);
  const ends = { left, right };
  return editSuggestion(ends, smallestEdits(ends), strongEdits(ends, constraintsOf(profiles)), profiles);
}

/** Where the new end stands, and what a suggestion is chosen by. */
export interface FacingOptions extends SuggestOptions {
  /** The side of the end that is still to be made. */
  readonly side: Side;
}

const FACING_OPTIONS: KnownOptions<FacingOptions> = {
  tests: {
    profiles: mustBeProfiles,
    side: oneOf('side', SIDES),
  },
  required: ['side'],
  next: "Give { side: 'left' }.",
};

/**
 * What to write into new bodies of an API for the end that faces an existing one, and what to change in that one: the
 * fewest of its fields, or those that make both as strong as both can be. The new end has the key, identities, addresses
 * and networks that the existing one expects.
 *
 * @throws UserError for a dialect, side, profile or option that there is not, and where the end is none.
 */
export function suggestFacing(there: TunnelEnd, dialect: Dialect, options: FacingOptions): EditSuggestion {
  mustBeEnd('the end that is there', there);
  mustBeOneOf('dialect', dialect, ALL_DIALECTS);
  mustBeOptions(options, FACING_OPTIONS);
  const { side } = options;
  const profiles = profilesOf(options);
  const made = (fields: readonly SuggestedField[]): TunnelEnd => facing(endOf(dialect, side, fields), there);
  const opposite = { there, dialect, side, made };
  const strong = strongFacing(opposite, constraintsOf(profiles));
  return editSuggestion(strong.ends, smallestFacing(opposite), strong, profiles);
}

/** An end with all that an API does not set of its cryptography as another end expects it. */
function facing(end: TunnelEnd, other: TunnelEnd): TunnelEnd {
  const { ownAddress, publicAddress, behindNat, peerAddress, localId, remoteId, auth, children } = mirrored(other);
  const selected = end.children.flatMap((own) =>
    children.map(({ localSelectors, remoteSelectors }) => ({ ...own, localSelectors, remoteSelectors })),
  );
  return { ...end, ownAddress, publicAddress, behindNat, peerAddress, localId, remoteId, auth, children: selected };
}

function editSuggestion(
  { left, right }: Ends,
  smallest: EditPlan,
  strong: StrongPlan,
  profiles: readonly Profile[],
): EditSuggestion {
  const redactor = redactorOf([left, right]);
  const titles = { left: redactor.mask(titleOf(left)), right: redactor.mask(titleOf(right)) };
  const endOfSide = (end: TunnelEnd, side: Side): SuggestedEnd => ({
    dialect: end.dialect,
    title: titles[side],
    settable: dialectOf(end) !== null,
    fields: strong.edits
      .filter((edit) => edit.side === side)
      .map(({ purpose, operation, field, value }) => ({ purpose, operation, field, value })),
  });
  const summary = summaryOf(strong.choices ?? [], strong, titles, profiles);
  const masked = ({ edits, verdict, causes, undeterminedPhases }: EditPlan): EditPlan => ({
    edits,
    verdict,
    causes: causes.map((cause) => maskedCause(cause, redactor)),
    undeterminedPhases,
  });
  return {
    left: endOfSide(left, 'left'),
    right: endOfSide(right, 'right'),
    ...summary,
    below: [...apartWords(strong), ...summary.below],
    smallest: masked(smallest),
    strong: masked(strong),
  };
}

/** What requests hold that a suggestion does not. */
export interface RequestOptions {
  /** The key to write; without one it is `${PSK}`. */
  readonly psk?: string;
}

const REQUEST_OPTIONS: KnownOptions<RequestOptions> = { tests: { psk: mustBeKey }, next: OPTIONAL };

/**
 * The requests that make one end of a suggestion, in the order in which they are sent; none for a device that no API
 * sets. What a suggestion does not know (addresses, networks, ids, the key) is a placeholder such as
 * `${LEFT_PEER_ADDRESS}`.
 *
 * @throws UserError for a side or an option that there is not, and where the suggestion is none.
 */
export function requestsFor(
  suggestion: Suggestion,
  side: Side,
  options: RequestOptions = {},
): readonly SuggestedRequest[] {
  mustBeSuggestion(suggestion);
  mustBeOneOf('side', side, SIDES);
  mustBeOptions(options, REQUEST_OPTIONS);
  const { psk } = options;
  const { dialect, fields } = suggestion[side];
  const known = dialectNamed(dialect);
  if (known === null) return [];
  const surroundings: Surroundings = { ...placeholdersOf(side), ...(psk !== undefined && { psk }) };
  return requestsOf(known, fields, surroundings);
}

/** The profiles that a suggestion is chosen by. */
function profilesOf({ profiles = [] }: SuggestOptions): readonly Profile[] {
  return chosenProfiles(profiles).profiles;
}

/** The end that the bodies of a suggestion make. */
function endOf(dialect: Dialect, side: Side, fields: readonly SuggestedField[]): TunnelEnd {
  const { requests, companions } = rehearse(dialect, side, fields);
  return tunnelEnd(requests.at(-1)?.body ?? {}, { api: apiOf(dialect), dialect, companions });
}

function titleOf(end: TunnelEnd): string {
  const dialect = dialectOf(end);
  if (dialect !== null) return API_TITLES[dialect];
  return end.name === '' ? 'the peer' : end.name;
}

function summaryOf(
  all: readonly Choice[],
  { verdict }: { readonly verdict: Verdict },
  titles: Readonly<Record<Side, string>>,
  profiles: readonly Profile[],
): Pick<Suggestion, 'values' | 'strengthBits' | 'verdict' | 'below' | 'profiles' | 'missed'> {
  const further = authenticationShortfalls(profiles);
  // IKEv2 has no main or aggressive mode to agree on.
  const isIkev2 = all.some(({ purpose, meaning }) => purpose === 'ike-version' && meaning === 'v2');
  const choices = all.filter(({ purpose }) => purpose !== 'ike-mode' || !isIkev2);
  const strengths = choices.flatMap(({ strengthBits }) => strengthBits ?? []);
  return {
    values: choices.map((choice) => ({
      purpose: choice.purpose,
      title: PURPOSE_TITLES[choice.purpose],
      meaning: choice.meaning,
      label: labelOf(choice.purpose, choice.meaning),
      strengthBits: choice.strengthBits,
      reason: reasonFor(choice),
    })),
    strengthBits: strengths.length === 0 ? null : Math.min(...strengths),
    verdict,
    below: [
      ...choices.flatMap((choice) =>
        shortfallsOf(choice, titles).map((words) => `${PURPOSE_TITLES[choice.purpose]}: ${words}`),
      ),
      ...further,
    ],
    profiles: profiles.map(({ id }) => id),
    missed: further.length > 0 || choices.some(({ breaches }) => breaches.length > 0),
  };
}

/** Where two ends have nothing in common: in what. */
function apartWords({ choices, apart }: StrongPlan): readonly string[] {
  if (choices !== null) return [];
  if (apart.length === 0) return ['no proposal has values throughout that both ends are known to take'];
  return apart.map((purpose) => `${PURPOSE_TITLES[purpose]}: no value that both ends are known to take`);
}

function authenticationShortfalls(profiles: readonly Profile[]): readonly string[] {
  return authenticationBreaches(profiles).map(
    ({ profile, clause }) =>
      `authentication: a pre-shared key is below ${profile} (${clause}), and none of the APIs has another method`,
  );
}
