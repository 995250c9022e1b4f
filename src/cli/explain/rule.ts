import type { RealCase } from '../../data/cases.js';
import { casesOf } from '../../data/cases.js';
import type { NotifySeen } from '../../data/notifies.js';
import { seenOf } from '../../data/notifies.js';
import { LEVELS } from '../../model/finding.js';
import type { Example, Reference, RuleMeta } from '../../model/rule.js';
import { ruleUrl } from '../../report/links.js';
import type { Paint } from '../../report/paint.js';
import { wrapped } from '../../report/wrap.js';
import { COLUMNS, item } from '../columns.js';
import { logLines } from './notify.js';
import { properties } from './properties.js';

/** All about a rule, for a terminal. */
export function explainRule(rule: RuleMeta, paint: Paint): string {
  const { id, summary, why, mend, cwe, securitySeverity, supersedes, references, examples } = rule;
  const cases = casesOf(id);
  const notifies = seenOf(id);
  const found = new Set(Object.values(rule.levels));
  const levels = LEVELS.filter((level) => found.has(level));
  const facts = properties(
    [
      ['level', levels.map((level) => paint.level[level](level)).join(' or ')],
      ['severity', securitySeverity ?? ''],
      ['weakness', cwe.map((number) => `CWE-${String(number)}`).join(', ')],
      ['replaces', supersedes.join(', ')],
      ['page', ruleUrl(id)],
    ],
    paint,
  );
  return [
    `${paint.strong(id)}: ${summary}\n`,
    ...[why, mend].map((text) => `${wrapped(text, COLUMNS).join('\n')}\n`),
    facts,
    ...(cases.length > 0 ? [`${paint.strong('Real cases')}\n${cases.map(realCase).join('')}`] : []),
    ...(notifies.length > 0
      ? [`${paint.strong('Seen in logs')} ${paint.faint('(strongSwan)')}\n${logs(notifies, paint)}`]
      : []),
    ...(references.length > 0 ? [`${paint.strong('References')}\n${references.map(reference).join('')}`] : []),
    example('Bad', examples.bad, paint),
    example('Good', examples.good, paint),
  ].join('\n');
}

function realCase({ told, where }: RealCase): string {
  return item(`${told} (${where.map(({ title }) => title).join(', ')})`);
}

/** What people see when the fault reaches a gateway. */
function logs(notifies: readonly NotifySeen[], paint: Paint): string {
  return notifies.map(({ name, logs: lines }) => `  ${name}\n${logLines(lines, paint)}`).join('');
}

function reference({ title, clause, url }: Reference): string {
  return `  ${title}${clause === null ? '' : `, ${clause}`}${url === null ? '' : `\n    ${url}`}\n`;
}

function example(title: string, { file, text }: Example, paint: Paint): string {
  const lines = text.trimEnd().split('\n');
  return `${paint.strong(title)} ${paint.faint(`(${file})`)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
