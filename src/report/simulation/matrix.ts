import { greatest } from '../../model/greatest.js';
import type { Verdict } from '../../model/negotiation.js';
import { SIDES } from '../../model/negotiation.js';
import { displayWidth, printable } from '../printable.js';
import { amount } from '../amount.js';
import { paintFor } from '../paint.js';
import { code, escapedText } from '../markdown/escape.js';
import { gridOf } from './grid.js';
import type { Simulated } from './simulated.js';
import { endTitle } from './simulated.js';
import { directionSentence, levelOf } from './verdict.js';

/** Verdicts as cells of a table have room for them. */
const SHORT: Readonly<Record<Verdict, string>> = {
  up: 'up',
  'up-one-way': 'one way',
  'up-until-rekey': 'rekey',
  down: 'down',
  undetermined: '?',
};

/** Many simulations at a glance: all ends against each other, then for each pair what fails and how to mend it. */
export function* matrixText(
  results: readonly Simulated[],
  { colour }: { readonly colour: boolean },
): Generator<string> {
  const paint = paintFor(colour);
  yield* gridText(results);
  for (const simulated of results) {
    const { negotiation, names, redactor } = simulated;
    const level = levelOf(negotiation);
    const painted = level === null ? paint.good : paint.level[level];
    const show = (text: string): string => printable(redactor.mask(text));
    yield `${paint.strong(show(`${endTitle(simulated, 'left')} ↔ ${endTitle(simulated, 'right')}`))}  ${painted(negotiation.verdict)}\n`;
    for (const direction of negotiation.directions) {
      yield `  ${show(names[direction.initiator])} begins: ${show(directionSentence(direction))}\n`;
      for (const { message, mend } of direction.causes) yield `    ${show(message)} ${show(mend)}\n`;
    }
  }
  const down = results.filter(({ negotiation }) => negotiation.verdict !== 'up').length;
  yield `${amount(results.length, 'tunnel')}, ${down} not up\n`;
}

/** The ends as rows, and as columns by their numbers. */
function* gridText(results: readonly Simulated[]): Generator<string> {
  const grid = gridOf(results);
  if (grid === null) return;
  const titles = grid.titles.map((title, index) => `${String(index + 1)} ${printable(title)}`);
  const width = greatest(titles.map(displayWidth));
  const cell = (text: string): string => `  ${text.padEnd(SHORT['up-one-way'].length)}`;
  const row = (head: string, cells: readonly string[]): string =>
    `${head}${' '.repeat(width - displayWidth(head))}${cells.map(cell).join('')}`.trimEnd();
  yield `${row(
    '',
    titles.map((_, index) => String(index + 1)),
  )}\n`;
  for (const [index, verdicts] of grid.verdicts.entries()) {
    yield `${row(
      titles[index] ?? '',
      verdicts.map((verdict) => (verdict === null ? '·' : SHORT[verdict])),
    )}\n`;
  }
  yield '\n';
}

/** The same as tables. */
export function* matrixMarkdown(results: readonly Simulated[]): Generator<string> {
  yield* gridMarkdown(results);
  yield MATRIX_HEAD;
  yield* results.map(matrixRow);
}

function* gridMarkdown(results: readonly Simulated[]): Generator<string> {
  const grid = gridOf(results);
  if (grid === null) return;
  yield `| | ${grid.titles.map((_, index) => String(index + 1)).join(' | ')} |\n`;
  yield `| :-- |${' :-- |'.repeat(grid.titles.length)}\n`;
  for (const [index, verdicts] of grid.verdicts.entries()) {
    const head = `${String(index + 1)} ${code(grid.titles[index] ?? '')}`;
    yield `| ${head} | ${verdicts.map((verdict) => verdict ?? '').join(' | ')} |\n`;
  }
  yield '\n';
}

export const MATRIX_HEAD =
  '| left | right | verdict | if the left end begins | if the right end begins |\n| :-- | :-- | :-- | :-- | :-- |\n';

/** The line of one simulation in the table. */
export function matrixRow(simulated: Simulated): string {
  const { negotiation, redactor } = simulated;
  const cells = [
    code(redactor.mask(endTitle(simulated, 'left'))),
    code(redactor.mask(endTitle(simulated, 'right'))),
    negotiation.verdict,
    ...SIDES.map((side) => {
      const direction = negotiation.directions.find(({ initiator }) => initiator === side);
      return direction === undefined ? '' : escapedText(redactor.mask(directionSentence(direction)));
    }),
  ];
  return `| ${cells.join(' | ')} |\n`;
}
