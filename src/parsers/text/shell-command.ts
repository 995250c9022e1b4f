import { readHereDocument } from './shell-here.js';
import type { HereDocument } from './shell-here.js';
import { expressionEnd, takeExpansion } from './shell-expansion.js';
import { lineBreakEnd, takeAnsiQuoted, takeExpanded, takeSingleQuoted } from './shell-quotes.js';
import type { TextView } from './view.js';
import { ViewBuilder } from './view.js';

export interface ShellWord {
  /** What the command is given. Expansions are templates. */
  readonly view: TextView;
  readonly start: number;
  readonly end: number;
}

/** What a command reads: a here-document or here-string, or the file that a word names. */
export interface ShellInput {
  readonly kind: 'text' | 'file';
  readonly word: ShellWord;
}

/** A simple command as a shell takes it apart (POSIX Shell Command Language, 2.9.1). */
export interface ShellCommand {
  readonly words: readonly ShellWord[];
  readonly input: ShellInput | null;
  /** Where the command ends: at an operator, a line break, or the end of the text. */
  readonly stop: number;
  /** Behind the command and its here-documents. */
  readonly end: number;
}

const REDIRECTION = /^(?:(\d{0,3})(<<<|<<-?|<>|<&|<|>>|>\||>&|>)|&>>?)/u;
const OPERATORS = new Set(';&|()<>\n');
const SPECIAL = new Set(' \t\r\\\'"$`');

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/** Where a backslash's line continuation ends, blanks behind the backslash forgiven; -1 where there is none. */
function continuationEnd(text: string, at: number): number {
  let blank = at + 1;
  while (isBlank(text[blank])) blank++;
  return lineBreakEnd(text, blank);
}

/** Where blanks and line continuations end. */
function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const end = isBlank(text[at]) ? at + 1 : text[at] === '\\' ? continuationEnd(text, at) : -1;
    if (end < 0) break;
    at = end;
  }
  return Math.min(at, to);
}

/** The offset of the line break that ends a line. */
function lineEnd(text: string, from: number, to: number): number {
  const lineFeed = text.indexOf('\n', from);
  return lineFeed < 0 || lineFeed > to ? to : lineFeed;
}

/**
 * Reads the command that begins at an offset; null where a quote or expansion in it does not end. `closer` also ends
 * the command: the backtick for one that stands in backticks.
 */
export function readCommand(text: string, from: number, to: number, closer = ''): ShellCommand | null {
  const words: ShellWord[] = [];
  const pending: HereDocument[] = [];
  let input: ShellInput | null = null;
  let at = from;
  for (;;) {
    at = skipBlanks(text, at, to);
    if (text[at] === '#') at = lineEnd(text, at, to);
    const redirection = REDIRECTION.exec(text.slice(at, Math.min(to, at + 8)));
    const target = redirection === null ? at : skipBlanks(text, at + redirection[0].length, to);
    const word = readWord(text, target, to, closer);
    if (word === null) return null;
    at = word.end;
    if (redirection === null) {
      if (word.end === word.start) break;
      words.push(word);
    } else if (/^0?$/u.test(redirection[1] ?? '-')) {
      const operator = redirection[2] ?? '';
      if (operator === '<') input = { kind: 'file', word };
      if (operator === '<<<') input = { kind: 'text', word };
      if (operator === '<<' || operator === '<<-') {
        const literal = /['"\\]/u.test(text.slice(word.start, word.end));
        pending.push({ delimiter: word.view.text, literal, stripsTabs: operator === '<<-' });
      }
    }
  }
  let end = at;
  if (pending.length > 0) end = Math.min(lineEnd(text, at, to) + 1, to);
  for (const document of pending) {
    const start = end;
    const body = readHereDocument(text, start, to, document);
    end = body.end;
    input = { kind: 'text', word: { view: body.view, start, end: body.bodyEnd } };
  }
  return { words, input, stop: at, end };
}

/** Reads one word, which is empty where none begins; null where a quote or expansion in it does not end. */
function readWord(text: string, from: number, to: number, closer = ''): ShellWord | null {
  const builder = new ViewBuilder();
  let at = from;
  while (at < to && !endsWord(text, at, closer)) {
    const end = takePiece(builder, text, at, to, closer);
    if (end < 0) return null;
    at = end;
  }
  return { view: builder.build(from), start: from, end: at };
}

function endsWord(text: string, at: number, closer: string): boolean {
  const character = text.charAt(at);
  if (isBlank(character) || OPERATORS.has(character) || character === closer) return true;
  if (character === '\r') return text[at + 1] === '\n';
  return character === '\\' && lineBreakEnd(text, at + 1) < 0 && continuationEnd(text, at) >= 0;
}

function takePiece(builder: ViewBuilder, text: string, at: number, to: number, closer: string): number {
  const character = text.charAt(at);
  const next = text[at + 1];
  if (character === "'") return takeSingleQuoted(builder, text, at, to);
  if (character === '"') return takeExpanded(builder, text, at + 1, to, '"');
  if (character === '\\') return takeEscape(builder, text, at, to);
  if (character === '$' && next === "'") return takeAnsiQuoted(builder, text, at, to);
  if (character === '$' && next === '"') return takeExpanded(builder, text, at + 2, to, '"');
  if (character === '$' || character === '`') {
    const end = takeExpansion(builder, text, at, to);
    if (end !== at) return end;
  }
  const expression = expressionEnd(text, at, to);
  if (expression < 0) return takeRun(builder, text, at, to, closer);
  builder.verbatim(text.slice(at, expression), at);
  return expression;
}

/** Takes characters that stand for themselves, the first one whatever it is. */
function takeRun(builder: ViewBuilder, text: string, at: number, to: number, closer: string): number {
  let end = at + 1;
  const isEnd = (character: string): boolean =>
    SPECIAL.has(character) || OPERATORS.has(character) || character === closer;
  while (end < to && !isEnd(text.charAt(end)) && !(text[end] === '{' && text[end + 1] === '{')) end++;
  builder.verbatim(text.slice(at, end), at);
  return end;
}

function takeEscape(builder: ViewBuilder, text: string, at: number, to: number): number {
  const continued = lineBreakEnd(text, at + 1);
  if (continued >= 0) return Math.min(continued, to);
  if (at + 1 >= to) builder.verbatim('\\', at);
  else builder.standsFor(text.charAt(at + 1), at, at + 2);
  return Math.min(at + 2, to);
}
