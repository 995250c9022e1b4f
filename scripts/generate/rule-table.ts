import { LEVELS } from '../../src/model/finding.js';
import type { RuleGroup, RuleMeta } from '../../src/model/rule.js';
import { link, table } from './markdown.js';

export const GROUP_TITLES: Readonly<Record<RuleGroup, string>> = {
  syntax: 'Syntax and shape',
  cryptography: 'Cryptography',
  key: 'Pre-shared key',
  addresses: 'Addresses',
  references: 'References',
  operation: 'Lifetimes and operation',
  profiles: 'Profiles',
  tunnel: 'Two ends',
  exceptions: 'Exceptions',
};

export const GROUPS: readonly string[] = Object.keys(GROUP_TITLES);

export function isGroup(text: string): text is RuleGroup {
  return Object.hasOwn(GROUP_TITLES, text);
}

function levelsOf({ levels }: RuleMeta): string {
  const used = new Set(Object.values(levels));
  return LEVELS.filter((level) => used.has(level)).join(', ');
}

function section(group: string, title: string, rules: readonly RuleMeta[]): string[] {
  const members = rules.filter((rule) => rule.group === group);
  if (members.length === 0) return [];
  const rows = members.map((rule) => [link(`\`${rule.id}\``, `${rule.id}.md`), levelsOf(rule), rule.summary]);
  return [`## ${title}`, table(['rule', 'level', 'what it finds'], rows)];
}

/** The text of docs/rules/README.md: all rules by group. */
export function ruleTable(rules: readonly RuleMeta[]): string {
  return `${[
    '<!-- Written by `npm run generate` from the rules. -->',
    '# Rules',
    `${rules.length} rules. \`error\`: the API refuses it, it does not work, or it is broken cryptography. \`warning\`: accepted, but insecure or fragile. \`note\`: worth knowing.`,
    ...Object.entries(GROUP_TITLES).flatMap(([group, title]) => section(group, title, rules)),
  ].join('\n\n')}\n`;
}
