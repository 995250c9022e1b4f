import type { ForeignValue } from '../../data/spellings.js';
import { equivalentValue, foreignValue, isAdvisable } from '../../data/spellings.js';
import type { Api } from '../../model/api.js';
import type { Instead } from '../../model/fixes.js';
import { nearest, respelled } from '../../model/nearest.js';
import type { ProblemData } from '../../model/resource.js';
import { quoted } from '../../model/quoted.js';
import { shownValue } from './show.js';

/** What stands in the wrong field: a group where a cipher belongs. */
const FOREIGN: Readonly<Record<ForeignValue['type'], string>> = {
  encryption: 'which names an encryption algorithm',
  integrity: 'which names a hash algorithm',
  dh: 'which names a Diffie-Hellman group',
};

/** What to write, in words and as a value. */
export interface Suggestion {
  readonly data: Partial<ProblemData>;
  readonly instead?: Instead;
}

/** What to write for a value that the API does not take: the same in its spelling, the like, or what was mistyped. */
export function suggestion(api: Api, values: readonly (string | number)[], value: string | number): Suggestion {
  const same = equivalentValue(api, values, value);
  if (same !== undefined) return { data: { nearest: shownValue(same) }, instead: { value: same, safe: true } };
  const foreign = foreignValue(api, values, value);
  // `group22` is near `group2` in letters alone.
  if (foreign?.substitute !== undefined) {
    const { substitute } = foreign;
    return { data: { expected: shownValue(substitute) }, instead: { value: substitute, safe: false } };
  }
  // A bare number names a group only where groups stand.
  if (foreign !== undefined) return { data: /^\d+$/u.test(String(value)) ? {} : { reason: FOREIGN[foreign.type] } };
  const advisable = values.filter((candidate) => isAdvisable(api, candidate)).map(String);
  const mistyped = typeof value === 'string' ? nearest(value, advisable) : undefined;
  if (mistyped === undefined) return { data: {} };
  const meant = respelled(String(value), values.map(String));
  return { data: { nearest: quoted(mistyped) }, ...(meant === mistyped && { instead: { value: meant, safe: true } }) };
}
