import type { Redactor } from '../../model/redaction.js';
import { printable } from '../printable.js';
import type { Simulated } from './simulated.js';
import { stepsOf } from './steps.js';
import { directionSentence, verdictSentence } from './verdict.js';

/** A simulation as a Mermaid sequence diagram, one exchange under the other. */
export function* simulationMermaid({ negotiation, names, redactor }: Simulated): Generator<string> {
  yield 'sequenceDiagram\n';
  yield `  participant left as ${text(names.left, redactor)}\n`;
  yield `  participant right as ${text(names.right, redactor)}\n`;
  yield `  Note over left,right: ${text(verdictSentence(negotiation, names), redactor)}\n`;
  for (const direction of negotiation.directions) {
    const said = `${names[direction.initiator]} begins: ${directionSentence(direction)}`;
    yield `  Note over left,right: ${text(said, redactor)}\n`;
    for (const step of stepsOf(direction)) {
      if (step.to === null) yield `  Note over ${step.from}: ${text(step.text, redactor)}\n`;
      else
        yield `  ${step.from}${step.outcome === 'refused' ? '--x' : '->>'}${step.to}: ${text(step.text, redactor)}\n`;
    }
    for (const { mend } of direction.causes) yield `  Note over left,right: Mend: ${text(mend, redactor)}\n`;
  }
}

/** Marks that Mermaid, or the HTML that it makes, would read: by their numbers, as it writes entities. */
function text(said: string, redactor: Redactor): string {
  const shown = printable(redactor.mask(said));
  return shown.replaceAll(/[#;<>&"`{}[\]\\%*]/gu, (mark) => `#${mark.charCodeAt(0)};`);
}
