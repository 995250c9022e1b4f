import type { Node, StringNode } from '../../model/node.js';
import { isTemplate } from '../../model/template.js';

/** What opens and closes a placeholder that something fills in before the request is sent. */
const TEMPLATES: readonly (readonly [opener: string, closer: string])[] = [
  ['${{', '}}'],
  ['${', '}'],
  ['{{', '}}'],
  ['{%', '%}'],
  ['%{', '}'],
  ['$(', ')'],
  ['<', '>'],
  ['@@', '@@'],
];

/** A placeholder is short; what is longer is text with a bracket in it. */
const MAX_TEMPLATE_LENGTH = 200;

const LOOSE_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/iu;
const DELIMITERS = new Set(' \t\r\n,:]}[{"\'');

/** A word without quotes in place of a JSON value. */
export interface BareWord {
  readonly end: number;
  readonly template: boolean;
}

function isDelimiter(text: string, at: number): boolean {
  return at >= text.length || DELIMITERS.has(text.charAt(at));
}

/** Whether a number or literal may end here: in front of white space, a bracket, a comma, a comment, or the end. */
export function endsToken(text: string, at: number): boolean {
  return isDelimiter(text, at) || text[at] === '/';
}

/**
 * Where the placeholder that begins here ends, on the same line; -1 where none begins. The search stops at the
 * next opener of its kind, so that a text full of openers costs no more than its length.
 */
function templateEnd(text: string, at: number): number {
  for (const [opener, closer] of TEMPLATES) {
    if (!text.startsWith(opener, at)) continue;
    const limit = Math.min(text.length, at + MAX_TEMPLATE_LENGTH);
    for (let index = at + opener.length; index < limit && text[index] !== '\n'; index++) {
      if (text.startsWith(closer, index)) return index + closer.length;
      if (text.startsWith(opener, index)) break;
    }
  }
  return -1;
}

/** The bare word at an offset, as long as it goes: characters and placeholders up to a delimiter. */
export function bareWordAt(text: string, from: number): BareWord {
  let at = from;
  for (;;) {
    const end = templateEnd(text, at);
    if (end >= 0) at = end;
    else if (isDelimiter(text, at)) return { end: at, template: isTemplate(text.slice(from, at)) };
    else at++;
  }
}

type BareValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'string' };

/** What a bare word that is no placeholder was meant to be: `True`, `+1`, `.5`, `sha256`. */
function meaningOf(word: string): BareValue {
  if (LOOSE_NUMBER.test(word)) return { kind: 'number', value: Number(word) };
  switch (word.toLowerCase()) {
    case 'true':
      return { kind: 'boolean', value: true };
    case 'false':
      return { kind: 'boolean', value: false };
    case 'null':
    case 'none':
    case 'nil':
    case 'undefined':
      return { kind: 'null' };
    default:
      return { kind: 'string' };
  }
}

const FAULTS = {
  number: 'this is not how JSON writes a number',
  boolean: 'JSON writes true and false in lower case',
  null: 'JSON writes null',
  string: 'JSON needs double quotes around a text',
} as const;

/** What is wrong with a bare word that is no placeholder. */
export function faultOf(word: string): string {
  return FAULTS[meaningOf(word).kind];
}

/** The value of a bare word: a placeholder as it stands, any other as what it was meant to be. */
export function bareNode(
  word: string,
  template: boolean,
  span: Pick<StringNode, 'start' | 'end' | 'parent'>,
  offsets: StringNode['offsets'],
): Node {
  const meaning: BareValue = template ? { kind: 'string' } : meaningOf(word);
  switch (meaning.kind) {
    case 'number':
      return { kind: 'number', ...span, value: meaning.value, raw: word };
    case 'boolean':
      return { kind: 'boolean', ...span, value: meaning.value };
    case 'null':
      return { kind: 'null', ...span };
    case 'string':
      return { kind: 'string', ...span, value: word, offsets };
  }
}

/** Where an unquoted key ends: the offset itself where none begins. */
export function identifierEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\w$.-]/u.test(text.charAt(at))) at++;
  return at;
}
