import type { ComplianceOutcome, ComplianceRow } from '../../model/report.js';
import { amount } from '../amount.js';
import { reasonsOf, STATUS_WORDS } from '../compliance.js';
import { code, escapedText } from './escape.js';

/** Connections that are shown: a comment has room for more important things. */
const MOST_ROWS = 30;

const MARKS: Readonly<Record<ComplianceOutcome['status'], string>> = {
  met: '✅',
  'not-met': '❌',
  'not-attainable': '⛔',
  undetermined: '❔',
};

/** How each connection stands in each profile: a table of connections and profiles, and the reasons below it. */
export function complianceMatrix(rows: readonly ComplianceRow[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  const shown = rows.slice(0, MOST_ROWS);
  const head = ['connection', ...first.outcomes.map(({ profile }) => code(profile))];
  const table = [head, head.map(() => ':--'), ...shown.map(cells)].map((row) => `| ${row.join(' | ')} |\n`);
  const reasons = shown.flatMap((row) => row.outcomes.flatMap((outcome) => reason(row, outcome) ?? []));
  const more = rows.length > MOST_ROWS ? `\n${amount(rows.length - MOST_ROWS, 'more connection')}\n` : '';
  const details =
    reasons.length === 0 ? '' : `\n<details>\n<summary>Why</summary>\n\n${reasons.join('')}\n</details>\n`;
  return `### Compliance\n\n${table.join('')}${more}${details}`;
}

function cells({ title, file, outcomes }: ComplianceRow): readonly string[] {
  const words = outcomes.map(({ status }) => `${MARKS[status]} ${STATUS_WORDS[status]}`);
  return [`${escapedText(title)} ${code(file)}`, ...words];
}

function reason(row: ComplianceRow, outcome: ComplianceOutcome): string | null {
  const reasons = reasonsOf(outcome, row);
  if (reasons === '') return null;
  return `- ${escapedText(row.title)}, ${code(outcome.profile)}: ${escapedText(reasons)}\n`;
}
