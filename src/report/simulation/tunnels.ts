import { utf8 } from '../../model/encoding.js';
import type { Level } from '../../model/finding.js';
import { LEVELS } from '../../model/finding.js';
import { amount } from '../amount.js';
import { htmlCode } from '../markdown/escape.js';
import { MATRIX_HEAD, matrixRow } from './matrix.js';
import { simulationMermaid } from './mermaid.js';
import type { Simulated } from './simulated.js';
import { levelOf } from './verdict.js';

/** Diagrams on one page: each is a frame of its own, and GitHub draws them all. */
const MOST_DIAGRAMS = 10;

/** What Mermaid takes as one diagram: 50,000 characters, its `maxTextSize`. */
const DIAGRAM_SIZE = 50_000;

/** Room for the sentence that says what was left out. */
const REMAINDER_SIZE = 100;

const NONE = `## Tunnels: none

A tunnel has two ends that name each other by their addresses; with \`only-changed\`, a changed file has a part in it.
`;

const RANKS: readonly (Level | null)[] = [...LEVELS, null];

/**
 * What becomes of the tunnels of a run, for job summaries: a table, the worst first, and the exchanges of the first ones as
 * diagrams. `size`: UTF-8 bytes that it may have; the table may take half of them.
 */
export function tunnelsMarkdown(results: readonly Simulated[], size: number): string {
  if (results.length === 0) return NONE;
  const worstFirst = RANKS.flatMap((rank) => results.filter(({ negotiation }) => levelOf(negotiation) === rank));
  const up = results.filter(({ negotiation }) => negotiation.verdict === 'up').length;
  const head = `## Tunnels: ${String(up)} of ${String(results.length)} up\n\n`;
  const table = head + MATRIX_HEAD + fitting(worstFirst.map(matrixRow), size / 2 - bytes(head + MATRIX_HEAD));
  return `${table}\n${diagrams(worstFirst, size - bytes(table) - 1)}`;
}

function fitting(rows: readonly string[], size: number): string {
  let room = size - REMAINDER_SIZE;
  const count = rows.findIndex((row) => (room -= bytes(row)) < 0);
  if (count === -1) return rows.join('');
  return `${rows.slice(0, count).join('')}\nThere is no room for ${amount(rows.length - count, 'more tunnel')}.\n`;
}

function diagrams(results: readonly Simulated[], size: number): string {
  let text = '';
  let room = size;
  for (const simulated of results.slice(0, MOST_DIAGRAMS)) {
    const diagram = [...simulationMermaid(simulated)].join('');
    const part = `<details>\n<summary>${titleOf(simulated)}</summary>\n\n\`\`\`mermaid\n${diagram}\`\`\`\n\n</details>\n`;
    room -= bytes(part);
    if (room < 0) break;
    if (diagram.length <= DIAGRAM_SIZE) text += part;
  }
  return text;
}

function titleOf({ negotiation, names, redactor }: Simulated): string {
  return htmlCode(`${redactor.mask(names.left)} ↔ ${redactor.mask(names.right)}: ${negotiation.verdict}`);
}

function bytes(text: string): number {
  return utf8(text).length;
}
