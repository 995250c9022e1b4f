import type { ComplianceOutcome, ComplianceRow } from '../model/report.js';
import { reasonsOf, STATUS_WORDS } from './compliance.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';
import { wrapped } from './wrap.js';

const STATUS_COLUMNS = Math.max(...Object.values(STATUS_WORDS).map(({ length }) => length));

/** How each connection stands in each profile, for a terminal; sentences are wrapped where its width is known. */
export function complianceTable(rows: readonly ComplianceRow[], paint: Paint, columns: number | null): string {
  const ids = rows.flatMap(({ outcomes }) => outcomes.map(({ profile }) => profile));
  const width = Math.max(...ids.map(({ length }) => length));
  const blocks = rows.map((row) => {
    const head = `  ${printable(row.title)} ${paint.faint(`(${printable(row.file)}, ${row.api})`)}\n`;
    return head + row.outcomes.map((outcome) => line(outcome, row, width, paint, columns)).join('');
  });
  return `${paint.strong('Compliance')}\n${blocks.join('')}\n`;
}

function line(
  outcome: ComplianceOutcome,
  row: ComplianceRow,
  width: number,
  paint: Paint,
  columns: number | null,
): string {
  const { profile, status } = outcome;
  const indent = width + STATUS_COLUMNS + 8;
  const reasons = reasonsOf(outcome, row);
  const lines = columns === null ? [reasons] : wrapped(reasons, Math.max(columns - indent, STATUS_COLUMNS));
  const cell = painted(status, STATUS_WORDS[status].padEnd(reasons === '' ? 0 : STATUS_COLUMNS), paint);
  const text = reasons === '' ? '' : `  ${lines.join(`\n${' '.repeat(indent)}`)}`;
  return `    ${profile.padEnd(width)}  ${cell}${text}\n`;
}

function painted(status: ComplianceOutcome['status'], word: string, paint: Paint): string {
  switch (status) {
    case 'met':
      return paint.good(word);
    case 'not-met':
    case 'not-attainable':
      return paint.level.error(word);
    case 'undetermined':
      return paint.faint(word);
  }
}
