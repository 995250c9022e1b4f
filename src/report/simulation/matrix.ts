import { sourceAt } from '../../model/place.js';
import { printable } from '../printable.js';
import { amount } from '../amount.js';
import { paintFor } from '../paint.js';
import { code, escapedText } from '../markdown/escape.js';
import type { Simulated } from './simulated.js';
import { directionSentence, levelOf } from './verdict.js';

/** Many simulations at a glance: a line for each pair, and what fails and how to mend it. */
export function* matrixText(
  results: readonly Simulated[],
  { colour }: { readonly colour: boolean },
): Generator<string> {
  const paint = paintFor(colour);
  for (const simulated of results) {
    const { negotiation, names, redactor } = simulated;
    const level = levelOf(negotiation);
    const painted = level === null ? paint.good : paint.level[level];
    const show = (text: string): string => printable(redactor.mask(text));
    yield `${paint.strong(show(`${titleOf(simulated, 'left')} ↔ ${titleOf(simulated, 'right')}`))}  ${painted(negotiation.verdict)}\n`;
    for (const direction of negotiation.directions) {
      yield `  ${show(names[direction.initiator])} begins: ${show(directionSentence(direction))}\n`;
      for (const { message, mend } of direction.causes) yield `    ${show(message)} ${show(mend)}\n`;
    }
  }
  const down = results.filter(({ negotiation }) => negotiation.verdict !== 'up').length;
  yield `${amount(results.length, 'tunnel')}, ${down} not up\n`;
}

/** The same as a table. */
export function* matrixMarkdown(results: readonly Simulated[]): Generator<string> {
  yield MATRIX_HEAD;
  yield* results.map(matrixRow);
}

export const MATRIX_HEAD =
  '| left | right | verdict | if the left end begins | if the right end begins |\n| :-- | :-- | :-- | :-- | :-- |\n';

/** The line of one simulation in the table. */
export function matrixRow(simulated: Simulated): string {
  const { negotiation, redactor } = simulated;
  const cells = [
    code(redactor.mask(titleOf(simulated, 'left'))),
    code(redactor.mask(titleOf(simulated, 'right'))),
    negotiation.verdict,
    ...(['left', 'right'] as const).map((side) => {
      const direction = negotiation.directions.find(({ initiator }) => initiator === side);
      return direction === undefined ? '' : escapedText(redactor.mask(directionSentence(direction)));
    }),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function titleOf({ negotiation }: Simulated, side: 'left' | 'right'): string {
  const { name, place } = negotiation[side];
  const file = sourceAt(place).name;
  return name === '' ? file : `${name} (${file})`;
}
