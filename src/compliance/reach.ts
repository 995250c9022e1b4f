import type { Dialect } from '../model/api.js';
import type { Clause, Demands, Profile, Requirement } from '../model/profile.js';
import { REQUIREMENTS } from '../model/profile.js';
import type { FieldRequirement, Options, Written } from './options.js';
import { optionsOf } from './options.js';
import { brokenByChoice } from './verdict.js';

/** How far a dialect can meet one requirement of a profile. */
export interface Reach {
  readonly requirement: Requirement;
  /** The field that decides; null where the API has none. */
  readonly field: string | null;
  /** The values that meet it, the strongest first; empty where none does, or where nothing is to be written. */
  readonly values: readonly Written[];
  /** For lifetimes: the longest that meets it; null for all else. */
  readonly most: number | null;
  /** The clause that cannot be met, whatever is written; null where it can. */
  readonly unmet: Clause | null;
  /** What the API takes in its stead, where it cannot be met. */
  readonly taken: readonly Written[];
  /** Where it cannot be met by the dialect's own document: what would meet it, and the API may take all the same. */
  readonly undocumented: readonly Written[];
  /** False where the dialect has no field, and nobody documents what its gateway does. */
  readonly isKnown: boolean;
}

const memory = new Map<string, ReadonlyMap<Requirement, Reach>>();

/** What a dialect reaches of each requirement of a profile; requirements that the profile does not have are left out. */
export function reachOf(dialect: Dialect, profile: Profile): ReadonlyMap<Requirement, Reach> {
  const key = `${dialect} ${profile.id}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const { demands } = profile;
  const reached = new Map<Requirement, Reach>();
  for (const requirement of REQUIREMENTS) {
    if (demands[requirement] === undefined) continue;
    reached.set(requirement, reach(dialect, requirement, demands));
  }
  memory.set(key, reached);
  return reached;
}

function reach(dialect: Dialect, requirement: Requirement, demands: Demands): Reach {
  switch (requirement) {
    case 'authentication': {
      // None of the three has another method.
      const unmet = brokenByChoice(demands.authentication, 'psk')?.clause ?? null;
      return {
        requirement,
        field: null,
        values: [],
        most: null,
        unmet,
        taken: unmet === null ? [] : ['psk'],
        undocumented: [],
        isKnown: true,
      };
    }
    case 'key-strength':
      return {
        requirement,
        field: null,
        values: [],
        most: null,
        unmet: null,
        taken: [],
        undocumented: [],
        isKnown: true,
      };
    default:
      return reachByField(optionsOf(dialect, requirement), requirement, demands);
  }
}

function reachByField(options: Options, requirement: FieldRequirement, demands: Demands): Reach {
  const judged = options.options.map((option) => ({ option, broken: option.broken(demands) }));
  const meeting = judged.filter(({ broken }) => broken === null).map(({ option }) => option);
  const written = (list: readonly { readonly written: Written | null }[]): readonly Written[] =>
    list.flatMap((option) => option.written ?? []);
  const base = { requirement, field: options.field };
  if (meeting.length === 0) {
    const unmet = judged[0]?.broken?.clause ?? null;
    const undocumented = written(options.undocumented.filter(({ broken }) => broken(demands) === null));
    return {
      ...base,
      values: [],
      most: null,
      unmet,
      taken: written(options.options),
      undocumented,
      isKnown: unmet !== null,
    };
  }
  const most = options.range === null ? null : longest(options.range, demands, requirement);
  return {
    ...base,
    values: most === null ? written(meeting) : [],
    most,
    unmet: null,
    taken: [],
    undocumented: [],
    isKnown: true,
  };
}

function longest(
  range: { readonly max: number | null },
  demands: Demands,
  requirement: FieldRequirement,
): number | null {
  if (requirement !== 'ike-lifetime' && requirement !== 'child-lifetime') return null;
  const figure = demands[requirement]?.figure;
  return figure === undefined ? null : Math.min(figure, range.max ?? figure);
}
