import type { Redactor } from './redaction.js';
import type { Range } from './source.js';
import type { Rewritten } from './rewritten.js';
import { original, rewritten } from './rewritten.js';

/**
 * A line end with the indentation behind it, and the blanks or the backslash before it. Folded scalars of YAML mean a blank
 * by it or, after a backslash in double quotes, nothing (YAML 1.2.2, 6.5 and 7.3.1); literal ones mean the line end (8.1.2).
 */
const LINE_END = /(?:\\\r?|(?<![\t\r ])[\t\r ]*)\n[\t ]*(?:\\(?= ))?/gu;
const JOINTS = [' ', '', '\n'] as const;

/** Escapes of JSON (RFC 8259, section 7), of YAML (1.2.2, 5.7) and of `$'…'`; before anything else a backslash is dropped. */
const ESCAPE = /\\(?:\r?\n[\t ]*|u[\da-fA-F]{4}|x[\da-fA-F]{2}|U[\da-fA-F]{8}|[^\r\n])/gu;

/** An escape that none of the spellings has which a redactor knows of a key: `\"`, `\\`, `\/` and the named ones it has. */
const FURTHER_ESCAPE = /\\[^"\\/bfnrt\r\n]/u;

const NAMED_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\u001b'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

/** The octets of one character in a URL, in well-formed UTF-8 (RFC 3629, section 4). */
const OCTETS =
  /%[0-7][\da-f]|%(?:c[2-9a-f]|d[\da-f])%[89ab][\da-f]|%(?:e0%[ab]|e[1-9a-cef]%[89ab]|ed%[89])[\da-f]%[89ab][\da-f]|%(?:f0%[9ab]|f[1-3]%[89ab]|f4%8)[\da-f](?:%[89ab][\da-f]){2}/giu;

/** What a shell reads as an apostrophe where it stands between single quotes. */
const APOSTROPHE = /'\\''|'"'"'|'\$'\\'''/gu;

/** The same, a quote between quotes of the other kind, an escaped quote, and the quotes that a shell takes away. */
const QUOTES = /'\\''|'"'"'|'\$'\\'''|"'"'"|"'"|'"'|\\['"]|\$?['"]/gu;

/** A quote in a word, where a shell joins what stands on both sides of it. JSON and YAML have marks or blanks beside theirs. */
const JOINED_QUOTE = /[^\s:,=()[\]{}\\]["'](?=[^\s:,=()[\]{}\\])|\\'/u;

/** The same in a command that JSON or YAML holds. */
const ESCAPED_JOINED_QUOTE = /[^\s:,=()[\]{}\\]\\+["'](?=[^\s:,=()[\]{}])/u;

/** How often a text may have been escaped: JSON in JSON. */
const MOST_TIMES = 2;

/**
 * The stretches of a text of a file or of an edit that spell a secret, in whichever way its formats have: as it is, over
 * several lines, in escapes, and as a shell joins it. They are in no order, and may overlap. Each ends on the line of the
 * last character that shows: the line break that a key of YAML may end with, and the next line's indentation, tell nothing.
 */
export function spelledSecrets(text: string, redactor: Redactor): readonly Range[] {
  return [
    ...redactor.ranges(text),
    ...foldedSecrets(text, redactor),
    ...escapedSecrets(text, redactor),
    ...joinedSecrets(text, redactor),
    ...octetSecrets(text, redactor),
  ].map((range) => withoutLineEnd(text, range));
}

function withoutLineEnd(text: string, { start, end }: Range): Range {
  let shown = end;
  while (shown > start && /[\t\n\r ]/u.test(text.charAt(shown - 1))) shown--;
  return shown > start && text.slice(shown, end).includes('\n') ? { start, end: shown } : { start, end };
}

/** Whether a text of a file or of an edit spells a secret. */
export function spellsSecret(text: string, redactor: Redactor): boolean {
  return spelledSecrets(text, redactor).length > 0;
}

function foldedSecrets(text: string, redactor: Redactor): readonly Range[] {
  if (!text.includes('\n')) return [];
  // A secret without blanks is found in lines that are joined without one.
  return JOINTS.filter((joint) => redactor.anyHolds(joint)).flatMap((joint) => {
    const folded = rewritten(text, LINE_END, () => joint);
    return within(folded, redactor.ranges(folded.text));
  });
}

function escapedSecrets(text: string, redactor: Redactor, times = MOST_TIMES): readonly Range[] {
  if (times === 0 || !FURTHER_ESCAPE.test(text)) return [];
  const read = rewritten(text, ESCAPE, characterOf);
  return within(read, [
    ...redactor.ranges(read.text),
    ...foldedSecrets(read.text, redactor),
    ...escapedSecrets(read.text, redactor, times - 1),
  ]);
}

function joinedSecrets(text: string, redactor: Redactor, times = MOST_TIMES): readonly Range[] {
  const joined = JOINED_QUOTE.test(text)
    ? [rewritten(text, APOSTROPHE, () => "'"), rewritten(text, QUOTES, quoteOf)].flatMap((read) =>
        within(read, [...redactor.ranges(read.text), ...escapedSecrets(read.text, redactor)]),
      )
    : [];
  if (times === 0 || !ESCAPED_JOINED_QUOTE.test(text)) return joined;
  const read = rewritten(text, ESCAPE, characterOf);
  return [...joined, ...within(read, joinedSecrets(read.text, redactor, times - 1))];
}

function octetSecrets(text: string, redactor: Redactor, times = MOST_TIMES): readonly Range[] {
  if (times === 0 || !/%[\da-f]{2}/iu.test(text)) return [];
  // A form has a plus for a blank, where a URL may have it as it is.
  return [text, ...(text.includes('+') ? [text.replaceAll('+', ' ')] : [])].flatMap((encoded) => {
    const read = rewritten(encoded, OCTETS, decodeURIComponent);
    return within(read, [
      ...redactor.ranges(read.text),
      ...escapedSecrets(read.text, redactor),
      ...octetSecrets(read.text, redactor, times - 1),
    ]);
  });
}

function within(read: Rewritten, ranges: readonly Range[]): readonly Range[] {
  return ranges.map((range) => original(read, range));
}

function characterOf(escape: string): string {
  const mark = escape.charAt(1);
  if (mark === '\r' || mark === '\n') return '';
  if (escape.length === 2 || !/[ux]/iu.test(mark)) return NAMED_ESCAPES.get(mark) ?? escape.slice(1);
  const code = Number.parseInt(escape.slice(2), 16);
  return code > 0x10_ff_ff ? escape : String.fromCodePoint(code);
}

/** The character that a quote stands for behind a backslash or between others; nothing where it only quotes. */
function quoteOf(quotes: string): string {
  if (quotes.length <= 1 || quotes.startsWith('$')) return '';
  if (quotes.length <= 3) return quotes.charAt(1);
  return quotes.startsWith('"') ? '"' : "'";
}
