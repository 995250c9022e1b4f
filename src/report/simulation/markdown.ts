import { code, escapedText } from '../markdown/escape.js';
import { simulationMermaid } from './mermaid.js';
import { offerRows } from './offers.js';
import type { Simulated } from './simulated.js';
import { timelineOf } from './timeline.js';
import { differenceSentence, directionSentence, levelOf, verdictSentence } from './verdict.js';

const MARKS = { error: '❌', warning: '⚠️', note: '💡' } as const;

/** A simulation for comments and job summaries, with the exchange as a diagram. */
export function* simulationMarkdown(simulated: Simulated): Generator<string> {
  const { negotiation, names, redactor } = simulated;
  const said = (text: string): string => escapedText(redactor.mask(text));
  const level = levelOf(negotiation);
  const title = `${redactor.mask(names.left)} ↔ ${redactor.mask(names.right)}`;
  yield `## ${level === null ? '✅' : MARKS[level]} ${escapedText(title)}: ${negotiation.verdict}\n\n`;
  yield `${said(verdictSentence(negotiation, names))}\n`;
  const difference = differenceSentence(negotiation, names);
  if (difference !== null) yield `\n**${said(difference)}**\n`;
  for (const direction of negotiation.directions) {
    yield `\n- ${said(names[direction.initiator])} begins: ${said(directionSentence(direction))}\n`;
    for (const { message, mend } of direction.causes) yield `  - ${said(message)}\n  - **Mend:** ${said(mend)}\n`;
    for (const { uncovered } of direction.children) {
      for (const { local, remote } of uncovered) yield `  - not covered: ${code(local)} to ${code(remote)}\n`;
    }
    for (const { what, why } of direction.assumptions) yield `  - assumed: ${said(what)}, as ${said(why)}\n`;
    for (const { what } of direction.doubts) yield `  - not simulated: ${said(what)}\n`;
  }
  yield `\n| | ${said(names.left)} | ${said(names.right)} |\n| :-- | :-- | :-- |\n`;
  for (const { label, left, right, differs } of offerRows(simulated)) {
    const head = differs ? `**${said(label)}** ≠` : said(label);
    yield `| ${head} | ${code(redactor.mask(left))} | ${code(redactor.mask(right))} |\n`;
  }
  const events = timelineOf(negotiation, names);
  if (events.length > 0) yield '\n| when | what |\n| :-- | :-- |\n';
  for (const { at, text } of events) yield `| ${said(at)} | ${said(text)} |\n`;
  yield '\n```mermaid\n';
  yield* simulationMermaid(simulated);
  yield '```\n';
}
