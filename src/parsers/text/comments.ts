import { Lexer } from 'yaml';
import type { Range, Source } from '../../model/source.js';
import { IGNORE_MARK } from './ignore-mark.js';

/** A comment that excepts a line from rules: `# ipsec-lint-ignore RULE[, RULE] [until DATE] -- reason`. */
export interface IgnoreComment {
  readonly source: Source;
  /** The comment, from its `#` on. */
  readonly range: Range;
  /** The line that it covers, 1-based; null where none follows. */
  readonly line: number | null;
  /** The words in front of the reason, one for each rule. */
  readonly rules: readonly Word[];
  /** The last day on which it counts. */
  readonly until: Word | null;
  readonly reason: string | null;
}

/** A word of a comment and where it stands. */
export interface Word {
  readonly text: string;
  readonly range: Range;
}

/** Groups: what is named, and the reason. The directive may have a colon behind it. */
const DIRECTIVE = /^#+[\t ]*ipsec-lint-ignore(?![\w-]):?(?<named>[^\r\n]*)$/u;

const WORD = /[^\s,]+/gu;

/** What the lexer puts in front of the text of a scalar, which may begin with `#` and is no comment. */
const SCALAR = '\u{1f}';

/** Marks of the lexer that stand for no character of the text: a document, a scalar, the end of a broken flow. */
const WIDTHLESS: ReadonlySet<string> = new Set(['\u{2}', SCALAR, '\u{18}']);

/**
 * The exceptions in the comments of a YAML stream with these documents. A comment alone on its line covers the next
 * line that is neither blank nor a comment; one behind a value covers the line that it is in.
 */
export function ignoreComments(source: Source, documents: readonly Range[]): readonly IgnoreComment[] {
  if (!source.text.includes(IGNORE_MARK)) return [];
  const found: (Directive & { readonly alone: boolean })[] = [];
  for (const { start, end } of documents) {
    const chunk = source.text.slice(start, end);
    if (!chunk.includes(IGNORE_MARK)) continue;
    for (const { range, alone } of commentsIn(chunk, start)) {
      const directive = readDirective(source, range);
      if (directive !== null) found.push({ ...directive, alone });
    }
  }
  const lineBehind = linesBehind(source);
  const comments = found.reverse().map(({ alone, ...directive }): IgnoreComment => {
    const { line } = source.position(directive.range.start);
    return { source, ...directive, line: alone ? lineBehind(line) : line };
  });
  return comments.reverse();
}

interface Comment {
  readonly range: Range;
  /** Whether nothing but blanks stands before it in its line. */
  readonly alone: boolean;
}

/** The comments of a YAML document. A `#` in a quoted or block scalar begins none, which only the lexer can tell. */
function* commentsIn(text: string, base: number): Generator<Comment> {
  let at = base;
  let alone = true;
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!scalar && WIDTHLESS.has(lexeme)) {
      scalar = lexeme === SCALAR;
      continue;
    }
    const start = at;
    at += lexeme.length;
    if (!scalar && lexeme.startsWith('#')) yield { range: { start, end: at }, alone };
    if (scalar) alone = lexeme.endsWith('\n');
    else if (/[^\t \u{feff}]/u.test(lexeme)) alone = /[\r\n]$/u.test(lexeme);
    scalar = false;
  }
}

type Directive = Pick<IgnoreComment, 'range' | 'rules' | 'until' | 'reason'>;

/** What a comment says; null where it is no directive. */
function readDirective({ text }: Source, { start, end }: Range): Directive | null {
  const comment = text.slice(start, end).trimEnd();
  const named = DIRECTIVE.exec(comment)?.groups?.['named'];
  if (named === undefined) return null;
  const mark = /(?:^|\s)--(?:\s|$)/u.exec(named);
  const words = wordsIn(named.slice(0, mark?.index), start + comment.length - named.length);
  const until = words.findIndex((word) => word.text === 'until');
  const reason = mark === null ? '' : named.slice(mark.index + mark[0].length).trim();
  return {
    range: { start, end: start + comment.length },
    rules: until === -1 ? words : words.slice(0, until),
    // Without a date behind it the word itself is none.
    until: until === -1 ? null : (words[until + 1] ?? words[until] ?? null),
    reason: reason === '' ? null : reason,
  };
}

function wordsIn(text: string, base: number): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    range: { start: base + index, end: base + index + word.length },
  }));
}

/**
 * Finds the next line with something in it that is no comment; null behind the last one. Lines must be asked for from
 * the last to the first: then no line is looked at twice.
 */
function linesBehind(source: Source): (line: number) => number | null {
  let asked = Infinity;
  let answer: number | null = null;
  return (line) => {
    let next = line + 1;
    while (next < asked && isBlankOrComment(source, next)) next++;
    if (next < asked) answer = source.line(next).start < source.text.length ? next : null;
    asked = line;
    return answer;
  };
}

function isBlankOrComment(source: Source, line: number): boolean {
  const { start, end } = source.line(line);
  return start < source.text.length && /^\s*(?:#|$)/u.test(source.text.slice(start, end));
}
