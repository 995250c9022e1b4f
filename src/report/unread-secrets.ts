import { isSecretName } from '../model/secret-name.js';
import { isFilledIn } from '../model/template.js';
import type { Range } from '../model/source.js';
import { shellWordEnd } from './shell-word.js';

/** A comment, from its mark on. */
const COMMENT = /(?<=^|[\t ,;])(?:#|\/\/)[^\r\n]*/gmu;
const COMMENT_MARKS = ['#', '//'] as const;

/** Where a comment of several lines begins and ends. */
const BLOCK = ['/*', '*/'] as const;

/** Exceptions name rules, some of them after keys, and their reasons stand in every report. */
const DIRECTIVE = /^#+[\t ]*ipsec-lint-ignore(?![\w-])/u;

/** A word of letters and digits as keys are, and prose is not. */
const KEY_LIKE = /(?<!\S)(?=\S{0,99}\d)(?=\S{0,99}\p{L})\S{8}/u;

/** `NAME=value` of a script, and `name: *value` of YAML, whose value is no scalar for want of quotes. */
const ASSIGNMENT =
  /(?<![\w-])(?<name>[\w-]+)["']?[\t ]?(?:=[\t ]?(?<value>"[^"\r\n]*"|'[^'\r\n]*'|[^\s&;'"]+|["'](?![,:}\]]))|:[\t ]?(?<mark>[!&*][^\s,{}[\]]+))/gu;
const ASSIGNMENT_MARKS = ['=', '!', '&', '*'] as const;

/** A command that a value comes from, and a text in quotes that is a part of it: `$(printf 'key')`. */
const QUOTING_COMMAND = /^["']?(?:\$\(|`)[^"']*["']/u;

/** `user:password@` of a URL. */
const AUTHORITY = /(?<=:\/\/)[^\s/@'"]+(?=@)/gu;
const AUTHORITY_MARKS = ['://'] as const;

/**
 * Stretches of a text that no parser takes for a value, and that may be keys all the same: in comments, in assignments
 * and URLs of scripts. A report quotes lines that it was not asked about, with all that stands in them.
 */
export function unreadSecrets(text: string): readonly Range[] {
  const found: Range[] = [];
  const add = (start: number, secret: string): void => {
    if (secret !== '') found.push({ start, end: start + secret.length });
  };
  for (const { 0: comment, index } of matchesOf(COMMENT, text, COMMENT_MARKS)) {
    const blank = /^(?:#|\/)+[\t ]*/u.exec(comment)?.[0].length ?? 0;
    if (mayHoldKey(comment)) add(index + blank, comment.slice(blank));
  }
  for (const { start, end } of blockComments(text)) if (mayHoldKey(text.slice(start, end))) found.push({ start, end });
  let behind = 0;
  for (const { 0: whole, index, groups = {} } of matchesOf(ASSIGNMENT, text, ASSIGNMENT_MARKS)) {
    const { name = '', value, mark } = groups;
    const start = index + whole.length - (value ?? mark ?? '').length;
    // What stands in a word is no assignment of its own, and is not looked at twice.
    if (start < behind || !isSecretName(name)) continue;
    const end = value === undefined ? index + whole.length : Math.max(index + whole.length, shellWordEnd(text, start));
    behind = end;
    const secret = text.slice(start, end);
    if (QUOTING_COMMAND.test(secret) || !isFilledIn(unquoted(secret))) add(start, secret);
  }
  for (const { 0: user, index } of matchesOf(AUTHORITY, text, AUTHORITY_MARKS)) if (!isFilledIn(user)) add(index, user);
  return found;
}

/** The matches of a pattern in a text, which is not searched if it holds none of some marks. Most texts are plain JSON. */
function matchesOf(pattern: RegExp, text: string, marks: readonly string[]): Iterable<RegExpExecArray> {
  return marks.some((mark) => text.includes(mark)) ? text.matchAll(pattern) : [];
}

/** A value without the quotes around it. */
function unquoted(value: string): string {
  return /^(["']).*\1$/su.test(value) ? value.slice(1, -1) : value;
}

/** What stands between the marks of block comments; an excerpt may begin or end in one. */
function* blockComments(text: string): Generator<Range> {
  const [open, close] = BLOCK;
  for (let at = text.indexOf(open); at >= 0;) {
    const start = at + open.length;
    const closing = text.indexOf(close, start);
    const end = closing < 0 ? text.length : closing;
    yield { start, end };
    at = text.indexOf(open, end);
  }
}

function mayHoldKey(comment: string): boolean {
  return !DIRECTIVE.test(comment) && (isSecretName(comment) || KEY_LIKE.test(comment));
}
