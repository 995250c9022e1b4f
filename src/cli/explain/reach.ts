import type { Reach } from '../../compliance/reach.js';
import { reachOf } from '../../compliance/reach.js';
import type { Written } from '../../compliance/options.js';
import type { Api, Dialect } from '../../model/api.js';
import { API_TITLES, DIALECTS } from '../../model/api.js';
import type { Profile } from '../../model/profile.js';
import { REQUIREMENT_TITLES } from '../../model/requirement-titles.js';
import type { Paint } from '../../report/paint.js';
import { wrapped } from '../../report/wrap.js';
import { COLUMNS } from '../columns.js';

/** What each dialect of an API can be set to for a profile, and what it cannot meet at all. */
export function explainReach(profile: Profile, api: Api, paint: Paint): string {
  return DIALECTS[api].map((dialect) => explainDialect(profile, dialect, paint)).join('\n');
}

function explainDialect(profile: Profile, dialect: Dialect, paint: Paint): string {
  const reached = [...reachOf(dialect, profile).values()];
  const unmet = reached.filter((reach) => reach.unmet !== null);
  const verdict =
    unmet.length === 0
      ? paint.good('attainable')
      : paint.level.error(
          `not attainable: ${unmet.map(({ requirement }) => REQUIREMENT_TITLES[requirement]).join(', ')}`,
        );
  const titles = Math.max(...reached.map(({ requirement }) => REQUIREMENT_TITLES[requirement].length));
  const fields = Math.max(...reached.map(({ field }) => (field ?? '').length));
  const rows = reached.map((reach) => row(reach, titles, fields, paint));
  return `${paint.strong(`${profile.id} at ${API_TITLES[dialect]}`)} (${dialect}): ${verdict}\n${rows.join('')}`;
}

function row(reach: Reach, titles: number, fields: number, paint: Paint): string {
  const { requirement, field, unmet } = reach;
  const indent = titles + fields + 6;
  const head = `  ${REQUIREMENT_TITLES[requirement].padEnd(titles)}  ${paint.faint((field ?? '').padEnd(fields))}`;
  const words = wrapped(wordsOf(reach), COLUMNS - indent).join(`\n${' '.repeat(indent)}`);
  return `${head}  ${unmet === null ? words : paint.level.error(words)}\n`;
}

/** What to write, the strongest first, or why nothing helps. */
function wordsOf({ requirement, values, most, unmet, taken, undocumented, isKnown }: Reach): string {
  if (!isKnown) return 'not documented';
  if (unmet !== null) {
    const instead = taken.length === 0 ? '' : `; takes ${listed(taken)}`;
    const more =
      undocumented.length === 0 ? '' : `; ${listed(undocumented)} may pass, though the document does not list it`;
    return `cannot meet ${unmet.title}${instead}${more}`;
  }
  if (most !== null) return `${String(most)} or less`;
  if (requirement === 'pfs') return 'a group';
  if (requirement === 'key-strength') return 'any random key that is long enough';
  return values.length === 0 ? 'always so' : listed(values);
}

function listed(values: readonly Written[]): string {
  return values.map(String).join(', ');
}
