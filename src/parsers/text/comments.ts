import { Lexer } from 'yaml';
import type { Range, Source } from '../../model/source.js';
import type { Directive, IgnoreComment } from './ignore-comment.js';
import { readDirective } from './ignore-comment.js';
import { IGNORE_MARK } from './ignore-mark.js';
import { verbatim } from './view.js';

/** What the lexer puts in front of the text of a scalar, which may begin with `#` and is no comment. */
const SCALAR = '\u{1f}';

/** Marks of the lexer that stand for no character of the text: a document, a scalar, the end of a broken flow. */
const WIDTHLESS: ReadonlySet<string> = new Set(['\u{2}', SCALAR, '\u{18}']);

/**
 * The exceptions in the comments of a YAML stream with these documents. A comment alone on its line covers the next
 * line that is neither blank nor a comment, one behind a value the line that it is in; and, where a text of several lines
 * begins there, all of that text, for in it no comment can stand.
 */
export function ignoreComments(source: Source, documents: readonly Range[]): readonly IgnoreComment[] {
  if (!source.text.includes(IGNORE_MARK)) return [];
  const found: (Directive & { readonly alone: boolean })[] = [];
  /** Where texts of several lines end, by the line that they begin in. */
  const textEnds = new Map<number, number>();
  for (const { start, end } of documents) {
    const chunk = source.text.slice(start, end);
    if (!chunk.includes(IGNORE_MARK)) continue;
    for (const piece of piecesOf(chunk, start)) {
      if (piece.kind === 'text') textEnds.set(source.position(piece.range.start).line, piece.range.end);
      else {
        const directive = readDirective(verbatim(source.text), piece.range.start, piece.range.end);
        if (directive !== null) found.push({ ...directive, alone: piece.alone });
      }
    }
  }
  const covered = (line: number): Range => {
    const { start, end } = source.line(line);
    return { start, end: Math.max(end + 1, textEnds.get(line) ?? 0) };
  };
  const lineBehind = linesBehind(source);
  const comments = found.reverse().map(({ alone, ...directive }): IgnoreComment => {
    const { line } = source.position(directive.range.start);
    const first = alone ? lineBehind(line) : line;
    return { source, ...directive, covers: first === null ? null : covered(first) };
  });
  return comments.reverse();
}

/** A comment, or a text that ends in another line than it begins in. */
type Piece =
  | {
      readonly kind: 'comment';
      readonly range: Range;
      /** Whether nothing but blanks stands before it in its line. */
      readonly alone: boolean;
    }
  | { readonly kind: 'text'; readonly range: Range };

/** Begins a block scalar, whose text begins in the next line. */
const HEADER = /^[|>][-+\d]*$/u;

/** The comments of a YAML document. A `#` in a quoted or block scalar begins none, which only the lexer can tell. */
function* piecesOf(text: string, base: number): Generator<Piece> {
  let at = base;
  let alone = true;
  let scalar = false;
  let header: number | null = null;
  for (const lexeme of new Lexer().lex(text)) {
    if (!scalar && WIDTHLESS.has(lexeme)) {
      scalar = lexeme === SCALAR;
      continue;
    }
    const start = at;
    at += lexeme.length;
    if (!scalar && lexeme.startsWith('#')) yield { kind: 'comment', range: { start, end: at }, alone };
    if (!scalar && HEADER.test(lexeme)) header = start;
    if (scalar || /^["']/u.test(lexeme)) {
      if (lexeme.includes('\n')) yield { kind: 'text', range: { start: header ?? start, end: at } };
      header = null;
    }
    if (scalar) alone = lexeme.endsWith('\n');
    else if (/[^\t \u{feff}]/u.test(lexeme)) alone = /[\r\n]$/u.test(lexeme);
    scalar = false;
  }
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
