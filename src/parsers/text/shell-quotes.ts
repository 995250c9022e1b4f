import { takeExpansion } from './shell-expansion.js';
import type { ViewBuilder } from './view.js';

const ANSI_ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '?': '?',
};

/** Numbers in ANSI-C quotes, from the character behind the backslash on. */
const ANSI_NUMBER = /^(?:x[\dA-Fa-f]{1,2}|u[\dA-Fa-f]{1,4}|U[\dA-Fa-f]{1,8}|[0-7]{1,3})/u;

/** Where a line break that follows directly ends (LF or CR LF); -1 where none does. */
export function lineBreakEnd(text: string, at: number): number {
  if (text[at] === '\n') return at + 1;
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : -1;
}

/** Takes `'…'` from its opening quote on; gives where it ends, -1 where it does not. */
export function takeSingleQuoted(builder: ViewBuilder, text: string, from: number, to: number): number {
  const end = text.indexOf("'", from + 1);
  if (end < 0 || end >= to) return -1;
  builder.verbatim(text.slice(from + 1, end), from + 1);
  return end + 1;
}

/** Takes `$'…'` from its dollar sign on, with its escapes (bash manual, 3.1.2.4). */
export function takeAnsiQuoted(builder: ViewBuilder, text: string, from: number, to: number): number {
  let at = from + 2;
  let verbatimFrom = at;
  while (at < to && text[at] !== "'") {
    if (text[at] !== '\\') {
      at++;
      continue;
    }
    builder.verbatim(text.slice(verbatimFrom, at), verbatimFrom);
    const letter = text.charAt(at + 1);
    const digits = ANSI_NUMBER.exec(text.slice(at + 1, at + 10))?.[0];
    const short = ANSI_ESCAPES[letter];
    let end = at + 2;
    if (short !== undefined) builder.standsFor(short, at, end);
    else if (digits !== undefined) {
      end = at + 1 + digits.length;
      builder.standsFor(characterOf(digits), at, end);
    } else builder.verbatim(text.slice(at, end), at);
    at = end;
    verbatimFrom = end;
  }
  if (at >= to) return -1;
  builder.verbatim(text.slice(verbatimFrom, at), verbatimFrom);
  return at + 1;
}

function characterOf(number: string): string {
  const hexadecimal = /^[xu]/iu.test(number);
  const code = hexadecimal ? Number.parseInt(number.slice(1), 16) : Number.parseInt(number, 8);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/**
 * Takes text in which only expansions and some escapes mean something: the inside of double quotes (`quote` is `"`) or
 * of a here-document (`quote` is null, and the text ends at `to`). Gives where it ends, behind the quote; -1 where a
 * quote or an expansion does not end.
 */
export function takeExpanded(builder: ViewBuilder, text: string, from: number, to: number, quote: '"' | null): number {
  let at = from;
  while (at < to && text[at] !== quote) {
    const end = takeSpecial(builder, text, at, to, quote);
    if (end < 0) return -1;
    if (end > at) at = end;
    else {
      let run = at + 1;
      while (run < to && text[run] !== quote && !SPECIAL.has(text.charAt(run))) run++;
      builder.verbatim(text.slice(at, run), at);
      at = run;
    }
  }
  if (quote === null) return to;
  return at < to ? at + 1 : -1;
}

const SPECIAL = new Set('\\$`');

/** Takes an escape or expansion; gives the offset itself where the character stands for itself. */
function takeSpecial(builder: ViewBuilder, text: string, at: number, to: number, quote: '"' | null): number {
  const character = text[at];
  if (character === '$' || character === '`') return takeExpansion(builder, text, at, to);
  if (character !== '\\' || at + 1 >= to) return at;
  const continued = lineBreakEnd(text, at + 1);
  if (continued > 0) return continued;
  const next = text.charAt(at + 1);
  if (next !== quote && !SPECIAL.has(next)) return at;
  builder.standsFor(next, at, at + 2);
  return at + 2;
}
