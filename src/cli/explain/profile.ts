import { demandRows } from '../../compliance/describe.js';
import type { Profile } from '../../model/profile.js';
import type { Paint } from '../../report/paint.js';
import { wrapped } from '../../report/wrap.js';
import { properties } from './properties.js';
import { COLUMNS } from '../columns.js';

/** What a compliance profile asks for, and how each figure is known. */
export function explainProfile(profile: Profile, paint: Paint): string {
  const { id, title, version, date, url, summary, mandatory, changelog } = profile;
  const facts = properties(
    [
      ['edition', `${version} (${date})`],
      ['source', url ?? 'ipsec-lint itself'],
      ['mandatory', mandatory.length === 0 ? '' : `${mandatory.join(', ')}: no exception counts`],
      ['data', changelog.map((entry) => `${entry.date}: ${entry.change}`).join(' ')],
    ],
    paint,
  );
  return [
    `${paint.strong(id)}: ${title}\n`,
    `${wrapped(summary, COLUMNS).join('\n')}\n`,
    facts,
    `${paint.strong('Asks for')}\n${demands(profile, paint)}`,
    `${paint.faint('*')} second-hand: known from what others say of the source, not read in its own text\n`,
  ].join('\n');
}

function demands(profile: Profile, paint: Paint): string {
  const rows = demandRows(profile.demands);
  const width = Math.max(...rows.map(({ title }) => title.length));
  let last = '';
  return rows
    .map(({ title, asks, clause, note }) => {
      const head = (title === last ? '' : title).padEnd(width);
      last = title;
      const source = `${clause.title}${clause.status === 'read' ? '' : ' *'}`;
      const body = wrapped(`${asks} (${source})${note === '' ? '' : ` ${note}`}`, COLUMNS - width - 4);
      const indent = ' '.repeat(width + 4);
      return `  ${paint.faint(head)}  ${body.join(`\n${indent}`)}\n`;
    })
    .join('');
}
