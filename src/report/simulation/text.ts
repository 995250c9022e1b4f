import { greatest } from '../../model/greatest.js';
import type { Direction, EndSummary, Side } from '../../model/negotiation.js';
import { pointerAt, regionAt, sourceAt } from '../../model/place.js';
import type { Paint } from '../paint.js';
import { paintFor } from '../paint.js';
import { cutToColumns, displayWidth, printable } from '../printable.js';
import { wrapped } from '../wrap.js';
import { offerRows } from './offers.js';
import type { EndNames, Simulated } from './simulated.js';
import type { Step } from './steps.js';
import { stepsOf } from './steps.js';
import { timelineOf } from './timeline.js';
import { differenceSentence, directionSentence, levelOf, verdictSentence } from './verdict.js';

export interface SimulationTextOptions {
  readonly colour: boolean;
  /** Width of the terminal; null where the report goes elsewhere. */
  readonly columns: number | null;
}

const USUAL_COLUMNS = 100;
const LEAST_COLUMNS = 60;
const LABEL_COLUMNS = 18;
const MOST_NAME_COLUMNS = 32;

/** A simulation for people: the verdict, both ends' offers, each exchange as a ladder, the mend, and what follows in time. */
export function* simulationText(simulated: Simulated, options: SimulationTextOptions): Generator<string> {
  yield* new TextReport(simulated, options).lines();
}

class TextReport {
  readonly #simulated: Simulated;
  readonly #names: EndNames;
  readonly #paint: Paint;
  readonly #columns: number;

  constructor(simulated: Simulated, { colour, columns }: SimulationTextOptions) {
    this.#simulated = simulated;
    this.#names = simulated.names;
    this.#paint = paintFor(colour);
    this.#columns = Math.max(LEAST_COLUMNS, Math.min(columns ?? USUAL_COLUMNS, USUAL_COLUMNS));
  }

  *lines(): Generator<string> {
    const { negotiation } = this.#simulated;
    yield `${this.#end('left', negotiation.left)}\n${this.#end('right', negotiation.right)}\n\n`;
    const level = levelOf(negotiation);
    const paint = level === null ? this.#paint.good : this.#paint.level[level];
    yield `${paint(negotiation.verdict)}\n`;
    yield* this.#paragraph(verdictSentence(negotiation, this.#names), '');
    const difference = differenceSentence(negotiation, this.#names);
    if (difference !== null) yield* this.#paragraph(difference, '');
    yield* this.#offers();
    yield* this.#directions(negotiation.directions);
    yield* this.#uncovered();
    yield* this.#timeline();
    yield* this.#assumptions();
    yield* this.#doubts();
  }

  #show(text: string): string {
    return printable(this.#simulated.redactor.mask(text));
  }

  #end(side: Side, { name, dialect, basis, behaviour, place }: EndSummary): string {
    const region = regionAt(place);
    const at = `${sourceAt(place).name}${region === null ? '' : `:${region.startLine}`}`;
    const pointer = this.#simulated.redactor.maskPointer(pointerAt(place));
    const title = `${side === 'left' ? 'left ' : 'right'} ${name === '' ? '' : `${this.#show(name)} `}`;
    const about = `${dialect}; negotiates like ${behaviour}, ${BASIS_WORDS[basis]}`;
    return `${this.#paint.strong(title.trimEnd())} ${this.#paint.faint(printable(`(${at}${pointer === '' ? '' : ` ${pointer}`}; ${about})`))}`;
  }

  *#offers(): Generator<string> {
    const rows = offerRows(this.#simulated).map(({ label, left, right, differs }) => {
      const width = Math.floor((this.#columns - LABEL_COLUMNS - 6) / 2);
      return { label, one: wrapped(this.#show(left), width), two: wrapped(this.#show(right), width), differs };
    });
    const heads = [this.#names.left, this.#names.right].map((name) =>
      cutToColumns(this.#show(name), MOST_NAME_COLUMNS),
    );
    // A suite is one word, however long.
    const width = greatest([heads[0] ?? '', ...rows.flatMap(({ one }) => one)].map(displayWidth));
    yield `\n${this.#paint.strong('What each end offers')}\n`;
    yield `  ${pad('', LABEL_COLUMNS)}  ${pad(heads[0] ?? '', width)}  ${heads[1] ?? ''}\n`;
    for (const { label, one, two, differs } of rows) {
      for (let line = 0; line < Math.max(one.length, two.length); line++) {
        const mark = differs && line === 0 ? this.#paint.level.error('≠') : ' ';
        const head = pad(line === 0 ? label : '', LABEL_COLUMNS);
        yield `${mark} ${head}  ${pad(one[line] ?? '', width)}  ${two[line] ?? ''}`.trimEnd();
        yield '\n';
      }
    }
  }

  *#directions(directions: readonly Direction[]): Generator<string> {
    let said: string | null = null;
    for (const direction of directions) {
      const reasons = reasonsOf(direction);
      yield* this.#direction(direction, reasons === said);
      said = reasons;
    }
  }

  /** @param isSaid Whether its causes are those of the direction before it. */
  *#direction(direction: Direction, isSaid: boolean): Generator<string> {
    const { initiator, causes, ike } = direction;
    const begins = this.#paint.strong(`${this.#show(this.#names[initiator])} begins`);
    const version = ike.version === null ? '' : ` with IKEv${ike.version}`;
    yield `\n${begins}${version}: ${directionSentence(direction)}\n`;
    yield `   L      R   L is ${this.#show(this.#names.left)}, R is ${this.#show(this.#names.right)}\n`;
    for (const step of stepsOf(direction)) yield* this.#step(step);
    if (ike.responderBelievesUp) yield '  The responder takes the IKE SA for established all the same.\n';
    if (isSaid && causes.length > 0) yield '  Why: for the same reason.\n';
    for (const { message, mend } of isSaid ? [] : causes) {
      yield* this.#paragraph(`Why: ${message}`, '  ');
      yield* this.#paragraph(`Mend: ${mend}`, '  ');
    }
  }

  *#step({ from, to, text, outcome }: Step): Generator<string> {
    const arrow =
      to === null
        ? from === 'left'
          ? '  x|      |   '
          : '   |      |x  '
        : from === 'left'
          ? '   |----->|   '
          : '   |<-----|   ';
    const paint = {
      sent: plain,
      agreed: this.#paint.good,
      refused: this.#paint.level.error,
      unclear: this.#paint.level.warning,
    }[outcome];
    const [first = '', ...rest] = wrapped(this.#show(text), this.#columns - arrow.length);
    yield `${arrow}${paint(first)}\n`;
    for (const line of rest) yield `   |      |     ${paint(line)}\n`;
  }

  *#uncovered(): Generator<string> {
    const pairs = new Set<string>();
    for (const { initiator, children } of this.#simulated.negotiation.directions) {
      for (const { uncovered } of children) {
        for (const { local, remote } of uncovered) {
          pairs.add(initiator === 'left' ? `${local} === ${remote}` : `${remote} === ${local}`);
        }
      }
    }
    if (pairs.size === 0) return;
    yield `\n${this.#paint.strong('Asked for and not wholly covered')} (${this.#show(this.#names.left)} === ${this.#show(this.#names.right)})\n`;
    for (const pair of pairs) yield `  ${pair}\n`;
  }

  *#timeline(): Generator<string> {
    const events = timelineOf(this.#simulated.negotiation, this.#names);
    if (events.length === 0) return;
    const width = Math.max(...events.map(({ at }) => at.length));
    yield `\n${this.#paint.strong('In time')}\n`;
    for (const { at, text } of events) {
      const [first = '', ...rest] = wrapped(this.#show(text), this.#columns - width - 4);
      yield `  ${pad(at, width)}  ${first}\n`;
      for (const line of rest) yield `  ${pad('', width)}  ${line}\n`;
    }
  }

  *#assumptions(): Generator<string> {
    const said = new Map<string, string>();
    for (const { assumptions } of this.#simulated.negotiation.directions) {
      for (const { what, why } of assumptions) said.set(what, why);
    }
    if (said.size === 0) return;
    yield `\n${this.#paint.strong('Assumed')}\n`;
    for (const [what, why] of said) yield* this.#paragraph(`- ${what}, as ${why}`, '  ', '    ');
  }

  *#doubts(): Generator<string> {
    const said = new Set(
      this.#simulated.negotiation.directions.flatMap(({ doubts }) => doubts.map(({ what }) => what)),
    );
    if (said.size === 0) return;
    yield `\n${this.#paint.strong('Not simulated')}\n`;
    for (const what of said) yield* this.#paragraph(`- ${what}`, '  ', '    ');
  }

  *#paragraph(text: string, indent: string, hanging = indent): Generator<string> {
    const [first = '', ...rest] = wrapped(this.#show(text), this.#columns - hanging.length);
    yield `${indent}${first}\n`;
    for (const line of rest) yield `${hanging}${line}\n`;
  }
}

/** How well a gateway's behaviour is known, as sentences say it. */
const BASIS_WORDS: Readonly<Record<EndSummary['basis'], string>> = {
  observed: 'as recorded',
  source: 'as its source code shows',
  documented: 'as far as its documents say',
  assumed: 'which is an assumption',
};

/** What a direction fails for, as a text to compare: each end may be the one that offers. */
function reasonsOf({ causes }: Direction): string {
  return causes.map(({ phase, attribute, left, right }) => [phase, attribute, left, right].join(' ')).join('\n');
}

function plain(text: string): string {
  return text;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
