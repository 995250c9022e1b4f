import { ENCRYPTION, INTEGRITY } from '../data/algorithms.js';
import type { EndRange } from '../data/settable.js';
import { settableIn } from '../data/settable.js';
import type { Purpose, SettingValue } from '../data/settings.js';
import { PURPOSES } from '../data/settings.js';
import type { Dialect } from '../model/api.js';
import type { Side } from '../model/negotiation.js';
import type { Ground } from './ranking.js';
import { compareValues, groundBetween } from './ranking.js';

/** What a profile says against a value. */
export interface Breach {
  /** The id of the profile. */
  readonly profile: string;
  /** `RFC 8247, section 2.4`. */
  readonly clause: string;
  /** What it asks for, where that is a figure: `28800 seconds at most`. */
  readonly asks: string | null;
}

/** What the values of a tunnel must meet; none: anything will do. */
export interface Constraints {
  /** What speaks against a value. `chosen`: what was chosen for the purposes before, by their meanings. */
  readonly breaches: (purpose: Purpose, meaning: string, chosen: ReadonlyMap<Purpose, string>) => readonly Breach[];
  /** The longest lifetime in seconds; null: any. */
  readonly longest: (purpose: Purpose) => number | null;
}

export const UNCONSTRAINED: Constraints = { breaches: () => [], longest: () => null };

/** What was chosen for one purpose. */
export interface Choice {
  readonly purpose: Purpose;
  /** strongSwan's log name, a word of our model, or seconds. */
  readonly meaning: string;
  readonly strengthBits: number | null;
  readonly standing: SettingValue['standing'];
  readonly left: string | number | null;
  readonly right: string | number | null;
  /** What decided against the next best. */
  readonly ground: Ground;
  /** The next best that both ends take. */
  readonly next: string | null;
  /** The end that keeps a better value away, and what the other could do. */
  readonly limit: { readonly side: Side; readonly better: string; readonly undocumented: boolean } | null;
  readonly breaches: readonly Breach[];
}

/** Lifetimes that are usual, in seconds: those of the defaults of strongSwan's and ZStack's configurations. */
const LIFETIMES: Readonly<Partial<Record<Purpose, number>>> = { 'ike-lifetime': 86400, 'esp-lifetime': 3600 };

/** What is known already when an end is asked for a range. */
export interface Choosing {
  /** What was chosen for the purposes before, by their meanings. */
  readonly chosen: ReadonlyMap<Purpose, string>;
  /** What the other end can be set to. */
  readonly other: RangesOf;
}

/** What an end can be set to for each purpose; with `choosing` what goes together with the rest of it. */
export type RangesOf = (purpose: Purpose, choosing?: Choosing) => EndRange;

/** The best values for all purposes that both ends can be set to; null where they have nothing in common. */
export function chooseBetween(
  left: RangesOf,
  right: RangesOf,
  constraints: Constraints = UNCONSTRAINED,
): readonly Choice[] | null {
  const choices: Choice[] = [];
  const chosen = new Map<Purpose, string>();
  for (const purpose of PURPOSES) {
    const ranges = [left(purpose, { chosen, other: right }), right(purpose, { chosen, other: left })] as const;
    const usual = LIFETIMES[purpose];
    const choice =
      usual === undefined
        ? chooseValue(purpose, ranges, constraints, chosen)
        : chooseLifetime(purpose, usual, ranges, constraints);
    if (choice === null) return null;
    choices.push(choice);
    chosen.set(purpose, choice.meaning);
  }
  return choices;
}

/** The purposes for which two ends have no value in common. */
export function apart(left: RangesOf, right: RangesOf): readonly Purpose[] {
  return PURPOSES.filter((purpose) => {
    const [ours, theirs] = [left(purpose).values, right(purpose).values];
    return LIFETIMES[purpose] === undefined && !ours.some((value) => hasMeaning(theirs, value));
  });
}

/** Whether one of some values means the same as another. */
export function hasMeaning(values: readonly SettingValue[], { meaning }: SettingValue): boolean {
  return values.some((value) => value.meaning === meaning);
}

/**
 * What a dialect takes (`settableIn`).
 * @param kept What is set already, and therefore known to be taken; null: nothing.
 */
export function rangesOf(dialect: Dialect, kept: (purpose: Purpose) => string | null = () => null): RangesOf {
  return (purpose) => settableIn(dialect, purpose, kept(purpose));
}

function chooseValue(
  purpose: Purpose,
  [left, right]: readonly [EndRange, EndRange],
  constraints: Constraints,
  chosen: ReadonlyMap<Purpose, string>,
): Choice | null {
  const fits = (value: SettingValue): boolean => fitsVersion(purpose, value.meaning, chosen.get('ike-version'));
  const ranked = (values: readonly SettingValue[]): readonly SettingValue[] =>
    values.filter(fits).sort((one, other) => compareValues(purpose, one, other));
  const broken = ({ meaning }: SettingValue): readonly Breach[] => constraints.breaches(purpose, meaning, chosen);
  const common = ranked(left.values.filter((value) => hasMeaning(right.values, value)));
  // Where nothing meets all profiles, what breaks the fewest clauses; `sort` keeps the order of the rest.
  const [best, next] = [...common].sort((one, other) => broken(one).length - broken(other).length);
  if (best === undefined) return null;
  const written = ({ setting, values }: EndRange): string | number | null =>
    setting === null ? null : (values.find(({ meaning }) => meaning === best.meaning)?.value ?? null);
  return {
    purpose,
    meaning: best.meaning,
    strengthBits: best.strengthBits,
    standing: best.standing,
    left: written(left),
    right: written(right),
    ground: next === undefined ? 'only' : (groundBetween(purpose, best, next) ?? 'interoperability'),
    next: next?.meaning ?? null,
    limit: limitOf(purpose, best, [left, right], fits),
    breaches: broken(best),
  };
}

/** Whether IKEv1 has a number for an algorithm at all. */
function fitsVersion(purpose: Purpose, meaning: string, version: string | undefined): boolean {
  if (version !== 'v1') return true;
  const cipher = ENCRYPTION.find(({ logName }) => logName === meaning);
  const hash = INTEGRITY.find(({ logName }) => logName === meaning);
  switch (purpose) {
    case 'ike-encryption':
      return cipher?.ikev1 !== null;
    case 'esp-encryption':
      return cipher?.esp !== null;
    case 'ike-integrity':
      return hash?.ikev1 !== null;
    case 'esp-integrity':
      return hash?.esp !== null;
    default:
      return true;
  }
}

/** The end that cannot do what the other could, where that is better. */
function limitOf(
  purpose: Purpose,
  best: SettingValue,
  ranges: readonly [EndRange, EndRange],
  fits: (value: SettingValue) => boolean,
): Choice['limit'] {
  const [left, right] = ranges;
  for (const { side, one, other } of [
    { side: 'left', one: left, other: right },
    { side: 'right', one: right, other: left },
  ] as const) {
    const better = [...other.values]
      .filter((value) => fits(value) && compareValues(purpose, value, best) < 0)
      .sort((first, second) => compareValues(purpose, first, second))
      .find((value) => !hasMeaning(one.values, value));
    if (better === undefined) continue;
    const undocumented = one.setting?.values.some(({ meaning }) => meaning === better.meaning) ?? false;
    return { side, better: better.meaning, undocumented };
  }
  return null;
}

/** Lifetimes are no part of a negotiation: each end has its own, and the shorter one counts. */
function chooseLifetime(
  purpose: Purpose,
  usual: number,
  ranges: readonly [EndRange, EndRange],
  constraints: Constraints,
): Choice {
  const most = Math.min(usual, constraints.longest(purpose) ?? usual);
  const [left = null, right = null] = ranges.map(({ setting }): number | null => {
    if (setting === null) return null;
    const { min = 1, max = null } = setting.range ?? {};
    return Math.max(min, Math.min(most, max ?? most));
  });
  const settledAt = ranges.flatMap(({ setting, values: [value] }) =>
    setting === null && value !== undefined ? [Number(value.meaning)] : [],
  );
  const longest = Math.max(left ?? 0, right ?? 0, ...settledAt);
  return {
    purpose,
    meaning: String(longest === 0 ? usual : longest),
    strengthBits: null,
    standing: null,
    left,
    right,
    ground: 'only',
    next: null,
    limit: null,
    breaches: longest === 0 ? [] : constraints.breaches(purpose, String(longest), new Map()),
  };
}
