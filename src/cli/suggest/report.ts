import type { EditSuggestion, SuggestedEnd, Suggestion } from '../../library/suggest.js';
import type { Side, Verdict } from '../../model/negotiation.js';
import { SIDES } from '../../model/negotiation.js';
import { regionAt, sourceAt } from '../../model/place.js';
import type { Redactor } from '../../model/redaction.js';
import type { Paint } from '../../report/paint.js';
import { displayWidth, printable } from '../../report/printable.js';
import { PHASE_NAMES } from '../../report/simulation/verdict.js';
import type { EditPlan, SuggestedEdit } from '../../suggest/edits.js';
import { labelOf } from '../../suggest/words.js';
import { item as listed } from '../columns.js';

type Outcomes = Readonly<Record<Verdict, string>>;

const VERDICTS: Outcomes = {
  up: 'comes up and stays up, whichever end begins',
  'up-one-way': 'comes up if one particular end begins',
  'up-until-rekey': 'comes up, and fails when its keys are renewed',
  down: 'does not come up',
  undetermined: 'cannot be predicted for certain: what a gateway adds to its body is not known',
};

/** Of ends that exist: what is not known may be anything that another body holds. */
const OUTCOMES: Outcomes = {
  ...VERDICTS,
  undetermined: 'cannot be predicted for certain: something that decides it is not known',
};

/** A suggestion for two APIs as text. */
export function suggestionText(suggestion: Suggestion, paint: Paint): string {
  const { left, right, values } = suggestion;
  const field = (end: Suggestion['left'], purpose: string): string =>
    end.fields
      .filter((candidate) => candidate.purpose === purpose)
      .map(({ field: name, value }) => `${name}: ${String(value)}`)
      .join('');
  const rows = values.map(({ purpose, title, label }) => [title, label, field(left, purpose), field(right, purpose)]);
  const head = ['', 'agreed', `left: ${left.title}`, `right: ${right.title}`];
  return [
    headline(suggestion, paint),
    table([head, ...rows], paint),
    reasons(suggestion, paint),
    shortfalls(suggestion, VERDICTS, paint),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** What to change in two ends, as text. `made`: the side whose bodies are still to be written. */
export function editsText(
  suggestion: EditSuggestion,
  paint: Paint,
  redactor: Redactor,
  made: Side | null = null,
): string {
  const ends = SIDES.map((side) => standing(suggestion[side], side, side === made));
  return [
    [headline(suggestion, paint), ...ends].join(''),
    planText('The smallest edit that makes the two meet', suggestion.smallest, paint, redactor),
    planText('The best edit', suggestion.strong, paint, redactor),
    reasons(suggestion, paint),
    shortfalls(suggestion, OUTCOMES, paint),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function headline({ left, right, values, strengthBits, profiles }: Suggestion, paint: Paint): string {
  const title = paint.strong(printable(`${left.title} and ${right.title}`));
  if (values.length === 0) return `${title} have nothing in common\n`;
  const by = profiles.length === 0 ? '' : `, by ${profiles.join(', ')}`;
  return `${title}: ${String(strengthBits)} bits of security at the weakest${by}\n`;
}

/** What a reader should know of an end that is no body to edit. */
function standing({ title, settable }: SuggestedEnd, side: Side, isMade: boolean): string {
  if (!settable) return item(`${side}: no edit of ${title} is proposed: no API sets it, and it is taken as it is`);
  if (!isMade) return '';
  return item(`${side}: bodies to be written, with the key, identities, addresses and networks that the other expects`);
}

function table(rows: readonly (readonly string[])[], paint: Paint): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  return rows
    .map((row, index) => {
      const cells = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell)));
      const line = `  ${cells.join('  ')}`.trimEnd();
      return `${index === 0 ? paint.faint(line) : line}\n`;
    })
    .join('');
}

function reasons({ values }: Suggestion, paint: Paint): string {
  const lines = values.map(({ title, label, reason }) => item(`${title}: ${label}: ${reason}`));
  return lines.length === 0 ? '' : `${paint.strong('Why')}\n${lines.join('')}`;
}

function shortfalls({ below, verdict }: Suggestion, outcomes: Outcomes, paint: Paint): string {
  const outcome = `${paint.strong('Simulation')}\n${item(`the tunnel ${outcomes[verdict]}`)}`;
  if (below.length === 0) return outcome;
  return `${paint.strong('What stays below')}\n${below.map(item).join('')}\n${outcome}`;
}

function item(text: string): string {
  return listed(printable(text), '  ');
}

function planText(title: string, plan: EditPlan, paint: Paint, redactor: Redactor): string {
  const lines = plan.edits.map((edit) => item(redactor.mask(editWords(edit))));
  const causes = plan.causes.map(({ message, mend }) => item(redactor.mask(`${message} ${mend}`)));
  const head = `${paint.strong(title)}: the tunnel ${OUTCOMES[plan.verdict]}\n`;
  const none = plan.verdict === 'up' ? 'nothing to change' : 'no edit to propose';
  return `${head}${lines.length === 0 ? item(none) : lines.join('')}${causes.join('')}${unknown(plan)}`;
}

function unknown({ undeterminedPhases }: EditPlan): string {
  if (undeterminedPhases.length === 0) return '';
  const phases = undeterminedPhases.map((phase) => PHASE_NAMES[phase]).join(', ');
  return item(`undecided: ${phases}; what the bodies name by ids is read with --with PATH`);
}

function editWords(edit: SuggestedEdit): string {
  const { side, field, from, to, value, purpose, documented } = edit;
  const was = from === null ? '' : `, for ${labelOf(purpose, from)}`;
  return `${side}: ${placeWords(edit)}${field}: ${JSON.stringify(value)} (${labelOf(purpose, to)}${was})${documented ? '' : ', where its platform takes it'}`;
}

function placeWords({ place, operation }: SuggestedEdit): string {
  if (place === null) return `${operation} `;
  const region = regionAt(place);
  const at = region === null ? '' : `:${String(region.startLine)}:${String(region.startColumn)}`;
  return `${sourceAt(place).name}${at} `;
}
