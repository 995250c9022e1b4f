import type { TextView } from './view.js';
import { ViewBuilder } from './view.js';

const DOUBLE_QUOTED_ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};

const HEX_LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text[at])) at++;
  return at;
}

function trimBlanks(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isBlank(text[at - 1])) at--;
  return at;
}

/** Where the line break at an offset ends (LF or CR LF); the offset itself where none stands. */
function breakEnd(text: string, at: number): number {
  if (text[at] === '\n') return at + 1;
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at;
}

/** Takes a line's content as it stands, but for a doubled single quote, which stands for one. */
function takeLine(builder: ViewBuilder, text: string, from: number, to: number, quoted: boolean): void {
  let verbatimFrom = from;
  for (
    let at = quoted ? text.indexOf("''", from) : -1;
    at >= 0 && at + 2 <= to;
    at = text.indexOf("''", verbatimFrom)
  ) {
    builder.verbatim(text.slice(verbatimFrom, at), verbatimFrom);
    builder.standsFor("'", at, at + 2);
    verbatimFrom = at + 2;
  }
  builder.verbatim(text.slice(verbatimFrom, to), verbatimFrom);
}

/**
 * A plain or single-quoted scalar's content (YAML 1.2.2, 7.3.2 and 7.3.3): lines are trimmed, a line break folds into
 * a blank, and n empty lines into n breaks.
 */
export function unfold(text: string, from: number, to: number, quoted: boolean): TextView {
  const builder = new ViewBuilder();
  let line = from;
  let foldFrom = -1;
  let emptyLines = 0;
  for (;;) {
    const lineFeed = text.indexOf('\n', line);
    const last = lineFeed < 0 || lineFeed >= to;
    const lineEnd = last ? to : lineFeed > line && text[lineFeed - 1] === '\r' ? lineFeed - 1 : lineFeed;
    const start = line === from ? line : skipBlanks(text, line, lineEnd);
    const end = last ? lineEnd : trimBlanks(text, start, lineEnd);
    if (line !== from && start === end && !last) emptyLines++;
    else {
      if (foldFrom >= 0) builder.standsFor(emptyLines === 0 ? ' ' : '\n'.repeat(emptyLines), foldFrom, start);
      takeLine(builder, text, start, end, quoted);
      foldFrom = end;
      emptyLines = 0;
    }
    if (last) return builder.build(from);
    line = lineFeed + 1;
  }
}

/** A double-quoted scalar's content (YAML 1.2.2, 7.3.1): escapes, and folding as in the others. */
export function unescapeDoubleQuoted(text: string, from: number, to: number): TextView {
  const builder = new ViewBuilder();
  let verbatimFrom = from;
  let at = from;
  const flush = (): void => {
    builder.verbatim(text.slice(verbatimFrom, at), verbatimFrom);
  };
  while (at < to) {
    const character = text[at];
    let end = at;
    if (character === '\\') {
      flush();
      end = takeEscape(builder, text, at, to);
    } else if (isBlank(character) || breakEnd(text, at) > at) {
      const lineEnd = skipBlanks(text, at, to);
      if (breakEnd(text, lineEnd) > lineEnd) {
        flush();
        end = takeFold(builder, text, at, lineEnd, to);
      } else {
        at = lineEnd;
        continue;
      }
    } else {
      at++;
      continue;
    }
    at = end;
    verbatimFrom = end;
  }
  flush();
  return builder.build(from);
}

/** Folds the line breaks from `lineEnd` on, with the blanks in front of them and around them; gives the next content. */
function takeFold(builder: ViewBuilder, text: string, from: number, lineEnd: number, to: number): number {
  let breaks = 0;
  let at = lineEnd;
  for (;;) {
    const next = breakEnd(text, at);
    if (next === at) break;
    breaks++;
    at = skipBlanks(text, next, to);
  }
  builder.standsFor(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), from, at);
  return at;
}

function takeEscape(builder: ViewBuilder, text: string, from: number, to: number): number {
  const letter = text.charAt(from + 1);
  const lineBreak = breakEnd(text, from + 1);
  if (lineBreak > from + 1) return skipBlanks(text, lineBreak, to);
  const short = DOUBLE_QUOTED_ESCAPES[letter];
  const hexLength = HEX_LENGTHS[letter];
  if (short !== undefined) builder.standsFor(short, from, from + 2);
  else if (hexLength !== undefined) {
    const end = from + 2 + hexLength;
    const digits = text.slice(from + 2, end);
    const code = /^[\da-f]+$/iu.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
    if (end <= to && code <= 0x10ffff) builder.standsFor(String.fromCodePoint(code), from, end);
    else builder.verbatim(text.slice(from, end), from);
    return end;
  } else builder.verbatim(text.slice(from, from + 2), from);
  return from + 2;
}
