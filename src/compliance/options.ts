import { INTEGRITY } from '../data/algorithms.js';
import type { Purpose, SettingValue } from '../data/settings.js';
import { settingFor, settledMeaning } from '../data/settings.js';
import type { Dialect } from '../model/api.js';
import type { Demands, Requirement } from '../model/profile.js';
import type { Broken } from './verdict.js';
import { brokenByAbsence, brokenByAlgorithm, brokenByChoice, brokenByLifetime } from './verdict.js';

/** A value as a body has it. */
export type Written = string | number;

/** One thing that a gateway can be set to. */
export interface Option {
  /** What to write; null where there is no field, and the gateway does so by itself. */
  readonly written: Written | null;
  readonly broken: (demands: Demands) => Broken | null;
}

/** What a dialect lets a body say about one requirement. */
export interface Options {
  /** The field as people write it: `IkeConfig.IkePfs`; null where the dialect has none. */
  readonly field: string | null;
  /** The strongest first. Of a range of numbers both ends. */
  readonly options: readonly Option[];
  /** What the API takes too, although the dialect's own document does not list it. */
  readonly undocumented: readonly Option[];
  readonly range: { readonly min: number; readonly max: number | null } | null;
}

/** What a field of a body decides: authentication and keys are the same in every dialect. */
export type FieldRequirement = Exclude<Requirement, 'authentication' | 'key-strength'>;

const PURPOSES: Readonly<Record<FieldRequirement, Purpose>> = {
  'ike-version': 'ike-version',
  'exchange-mode': 'ike-mode',
  'ike-encryption': 'ike-encryption',
  'ike-integrity': 'ike-integrity',
  prf: 'ike-integrity',
  'ike-group': 'ike-group',
  'post-quantum': 'ike-group',
  'ike-lifetime': 'ike-lifetime',
  protocol: 'esp-protocol',
  mode: 'esp-mode',
  'esp-encryption': 'esp-encryption',
  'esp-integrity': 'esp-integrity',
  pfs: 'pfs-group',
  'pfs-group': 'pfs-group',
  'child-lifetime': 'esp-lifetime',
};

/** What a dialect can be set to for a requirement, by its own document where that lists less than the API takes. */
export function optionsOf(dialect: Dialect, requirement: FieldRequirement): Options {
  const purpose = PURPOSES[requirement];
  const setting = settingFor(dialect, purpose);
  if (setting === undefined) {
    const meaning = settledMeaning(dialect, purpose);
    const options = meaning === null ? [] : [{ written: null, broken: judgeOf(requirement, meaning) }];
    return { field: null, options, undocumented: [], range: null };
  }
  const { path, values, range } = setting;
  const among = (listed: readonly SettingValue[]): readonly Option[] =>
    listed
      .filter(({ meaning }) => meaning !== 'none' || requirement === 'pfs')
      .map(({ value, meaning }) => ({ written: value, broken: judgeOf(requirement, meaning) }));
  const taken = values.filter(({ discouraged }) => discouraged !== 'error').sort(strongerFirst);
  const ends =
    range === null ? [] : endsOf(range).map((end) => ({ written: end, broken: judgeOf(requirement, String(end)) }));
  return {
    field: path.join('.'),
    options: [...among(taken.filter(({ documented }) => documented)), ...ends],
    undocumented: among(taken.filter(({ documented }) => !documented)),
    range,
  };
}

/** A range is settled by its ends: whatever is asked for lies between them or beyond. What 0 means nobody says. */
function endsOf({ min, max }: NonNullable<Options['range']>): readonly number[] {
  return [Math.max(min, 1), ...(max === null ? [] : [max])];
}

/** What a meaning of our model breaks: a log name, `none`, `v2`, `main`, `esp`, or a number of seconds. */
function judgeOf(requirement: FieldRequirement, meaning: string): Option['broken'] {
  switch (requirement) {
    case 'ike-lifetime':
    case 'child-lifetime':
      return (demands) => brokenByLifetime(demands[requirement], Number(meaning));
    case 'ike-version':
    case 'exchange-mode':
    case 'protocol':
    case 'mode':
    case 'post-quantum':
      return (demands) => brokenByChoice(demands[requirement], meaning);
    case 'pfs':
      return (demands) => (meaning === 'none' ? brokenByAbsence(demands.pfs) : null);
    case 'prf':
      return (demands) => brokenByAlgorithm(demands.prf, PRF_OF.get(meaning) ?? meaning);
    case 'ike-encryption':
    case 'ike-integrity':
    case 'ike-group':
    case 'esp-encryption':
    case 'esp-integrity':
    case 'pfs-group':
      return (demands) => brokenByAlgorithm(demands[requirement], meaning);
  }
}

const PRF_OF: ReadonlyMap<string, string> = new Map(
  INTEGRITY.flatMap(({ logName, prf }) => (prf === null ? [] : [[logName, prf] as const])),
);

/** By bits of strength; of equals one that authenticates too, then the longer check value. */
function strongerFirst(one: SettingValue, other: SettingValue): number {
  return rankOf(other) - rankOf(one);
}

function rankOf({ meaning, strengthBits }: SettingValue): number {
  const [, mode = '', octets = '0'] = /_(GCM|CCM)_(\d+)_/u.exec(meaning) ?? [];
  const [, digest = '0'] = /SHA2_(\d+)_/u.exec(meaning) ?? [];
  const modeRank = mode === 'GCM' ? 200 : mode === 'CCM' ? 100 : 0;
  return (strengthBits ?? 0) * 1000 + modeRank + Number(octets) + Number(digest);
}
