import { templateOf } from './unknown.js';
import type { ViewBuilder } from './view.js';

/** What closes each bracket or quote inside of an expansion. */
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '(': ')', '{': '}' };

/**
 * Where the expansion that opens at `from` (`$(`, `${`) ends, over quotes and expansions inside of it; -1 where it does
 * not. One pass without recursion.
 */
function closeExpansion(text: string, from: number, to: number): number {
  const open: string[] = [text[from + 1] === '(' ? ')' : '}'];
  for (let at = from + 2; at < to; at++) {
    const character = text.charAt(at);
    const quoted = open.at(-1) === '"';
    if (character === open.at(-1)) {
      open.pop();
      if (open.length === 0) return at + 1;
    } else if (character === '\\') at++;
    else if (character === "'" && !quoted) {
      const end = text.indexOf("'", at + 1);
      if (end < 0 || end >= to) return -1;
      at = end;
    } else if (character === '$' && (text[at + 1] === '(' || text[at + 1] === '{')) {
      at++;
      open.push(CLOSERS[text.charAt(at)] ?? '');
    } else if (!quoted && (character === '"' || character === '(')) open.push(CLOSERS[character] ?? '');
  }
  return -1;
}

/** Whatever runs a script may fill in expressions before a shell sees them. No shell has such an expansion of its own. */
const EXPRESSION = /^\$?\{\{[^{}\n]{1,200}\}\}/u;
const LONGEST_EXPRESSION = 205;

/** Where the `{{ x }}` or `${{ x }}` that begins at an offset ends; -1 where none does. */
export function expressionEnd(text: string, from: number, to: number): number {
  const brace = text[from] === '$' ? from + 1 : from;
  if (text[brace] !== '{' || text[brace + 1] !== '{') return -1;
  const found = EXPRESSION.exec(text.slice(from, Math.min(to, from + LONGEST_EXPRESSION)));
  return found === null ? -1 : from + found[0].length;
}

/**
 * Takes the expansion at a `$` or a backtick as a template: `${NAME}`, whatever default or pattern goes with it. Gives
 * where it ends; `from` where none begins, -1 where it does not end.
 */
export function takeExpansion(builder: ViewBuilder, text: string, from: number, to: number): number {
  const take = (name: string, end: number): number => {
    if (end > 0) builder.standsFor(templateOf(name), from, end);
    return end;
  };
  if (text[from] === '`') {
    let at = from + 1;
    while (at < to && text[at] !== '`') at += text[at] === '\\' ? 2 : 1;
    return take('command', at < to ? at + 1 : -1);
  }
  const expression = expressionEnd(text, from, to);
  if (expression >= 0) {
    builder.verbatim(text.slice(from, expression), from);
    return expression;
  }
  const next = text.charAt(from + 1);
  if (from + 1 >= to) return from;
  if (next === '(') return take('command', closeExpansion(text, from, to));
  const word = /^\w{1,200}/u;
  if (next === '{') {
    const name = word.exec(text.slice(from + 2, Math.min(to, from + 202)))?.[0] ?? 'expansion';
    return take(name, closeExpansion(text, from, to));
  }
  if (/[A-Za-z_]/u.test(next)) {
    const name = word.exec(text.slice(from + 1, Math.min(to, from + 201)))?.[0] ?? next;
    return take(name, from + 1 + name.length);
  }
  return /[\d@*#?$!-]/u.test(next) ? take(next, from + 2) : from;
}
