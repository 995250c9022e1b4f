import { demandRows } from '../../src/compliance/describe.js';
import { reachOf } from '../../src/compliance/reach.js';
import type { Dialect } from '../../src/model/api.js';
import { API_TITLES, DIALECTS } from '../../src/model/api.js';
import type { Profile } from '../../src/model/profile.js';
import { REQUIREMENT_TITLES } from '../../src/model/requirement-titles.js';
import { link, prose, table } from './markdown.js';

const WRITTEN = '<!-- Written by `npm run generate` from src/data/profiles. -->';

const ALL_DIALECTS: readonly Dialect[] = Object.values(DIALECTS).flat();

/** The page of a profile: what it asks for, how each figure is known, and what each API can reach of it. */
export function profilePage(profile: Profile): string {
  const { id, title, version, date, url, summary, mandatory, changelog } = profile;
  const rows = demandRows(profile.demands).map(({ title: about, asks, clause, note }) => [
    about,
    asks,
    link(clause.title, clause.url),
    clause.status,
    note,
  ]);
  const rules = mandatory.map((rule) => link(`\`${rule}\``, `../rules/${rule}.md`)).join(', ');
  return `${[
    WRITTEN,
    `# ${id}`,
    `${prose(title)}, ${prose(version)} (${date}).`,
    prose(summary),
    ...(url === null ? [] : [`Source: <${url}>`]),
    ...(mandatory.length === 0 ? [] : [`No exception and no baseline counts for ${rules}.`]),
    '## What it asks for',
    'Whatever is stronger is fine. “read”: in the text of the source; “second-hand”: in what others say of it.',
    table(['about', 'asks', 'clause', 'status', 'note'], rows),
    '## What each API can be set to',
    table(
      ['API', 'attainable', 'cannot meet'],
      ALL_DIALECTS.map((dialect) => reachRow(profile, dialect)),
    ),
    `\`ipsec-lint explain ${id} --api NAME\` lists the values.`,
    '## Changes',
    changelog.map(({ date: day, change }) => `- ${day}: ${prose(change)}`).join('\n'),
  ].join('\n\n')}\n`;
}

function reachRow(profile: Profile, dialect: Dialect): readonly string[] {
  const unmet = [...reachOf(dialect, profile).values()].filter((reach) => reach.unmet !== null);
  const titles = unmet.map(({ requirement }) => REQUIREMENT_TITLES[requirement]).join(', ');
  return [`${API_TITLES[dialect]} (\`${dialect}\`)`, unmet.length === 0 ? 'yes' : 'no', titles];
}

/** The table of all profiles and of what each API can reach of them. */
export function profileTable(profiles: readonly Profile[]): string {
  const rows = profiles.map((profile) => [
    link(`\`${profile.id}\``, `${profile.id}.md`),
    profile.title,
    profile.version,
    ...ALL_DIALECTS.map((dialect) => reachRow(profile, dialect)[1] ?? ''),
  ]);
  return `${[
    WRITTEN,
    '# Compliance profiles',
    'A profile is a floor that `-p ID`, or `profile:` in the configuration, puts under a run: the rule [`below-profile`](../rules/below-profile.md) reports what is below it, with the clause. A run without a profile judges none. The columns say whether an API can be set to meet a profile.',
    table(['profile', 'title', 'edition', ...ALL_DIALECTS.map((dialect) => `\`${dialect}\``)], rows),
  ].join('\n\n')}\n`;
}
