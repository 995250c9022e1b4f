import type { ShellCommand, ShellInput, ShellWord } from './shell-command.js';
import { readCommand } from './shell-command.js';
import { ViewBuilder } from './view.js';

/** How far in front of a pipe its producer is looked for, and how many words that may be one are tried. */
const REACH = 64 * 1024;
const MAX_TRIES = 5;

/** What a command is piped, and where that ends if it is a here-document behind the command. */
export interface PipedInput {
  readonly input: ShellInput;
  readonly end: number;
}

/**
 * What the command at an offset is piped, where that is in the text: what `echo` or `printf` prints, or what `cat`
 * reads. The search goes back to `from`.
 */
export function pipedInput(text: string, from: number, command: number, to: number): PipedInput | null {
  if (!/\|\s*$/u.test(text.slice(Math.max(from, command - 80), command))) return null;
  const start = Math.max(from, command - REACH);
  const candidates = [...text.slice(start, command).matchAll(/\b(?:echo|printf|cat)\b/gu)].slice(-MAX_TRIES);
  for (const { index } of candidates.toReversed()) {
    const producer = readCommand(text, start + index, command);
    if (producer === null || !/^\s*\|\s*$/u.test(text.slice(producer.stop, command))) continue;
    // The body of a here-document stands behind the line, and so behind the command that is piped.
    const whole = producer.input === null ? producer : readCommand(text, start + index, to);
    const input = whole === null ? null : outputOf(whole);
    return input === null ? null : { input, end: whole?.end ?? command };
  }
  return null;
}

function outputOf({ words, input }: ShellCommand): ShellInput | null {
  const [name, ...rest] = words;
  const values = rest.filter(({ view }) => !/^-[neE]+$/u.test(view.text));
  const [first, second] = values;
  switch (name?.view.text) {
    case 'cat':
      return first === undefined || first.view.text === '-' ? input : { kind: 'file', word: first };
    case 'printf':
      if (first === undefined) return null;
      if (/^%[sb](?:\\n|\n)?$/u.test(first.view.text))
        return second === undefined ? null : { kind: 'text', word: second };
      return first.view.text.includes('%') ? null : { kind: 'text', word: first };
    default:
      return first === undefined ? null : { kind: 'text', word: joined(values, first) };
  }
}

/** `echo` prints its words with a blank between them. */
function joined(words: readonly ShellWord[], first: ShellWord): ShellWord {
  if (words.length === 1) return first;
  const builder = new ViewBuilder();
  let end = first.start;
  for (const [index, word] of words.entries()) {
    if (index > 0) builder.standsFor(' ', end, word.start);
    builder.append(word.view);
    ({ end } = word);
  }
  return { view: builder.build(first.start), start: first.start, end };
}
