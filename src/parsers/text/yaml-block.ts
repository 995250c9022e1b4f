import type { TextView } from './view.js';
import { ViewBuilder } from './view.js';

/** A block scalar as the text spells it. */
export interface BlockScalar {
  /** Indentation of the node that holds it; -1 at the root. */
  readonly parentIndent: number;
  /** `|`, `>2-`: the indicators alone. */
  readonly header: string;
  /** Offsets of the content, from the line behind the header on. */
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly start: number;
  /** Blanks at its start. */
  readonly indent: number;
  /** Where its content ends; a CR in front of the line break is no content. */
  readonly end: number;
}

function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; ;) {
    const lineFeed = text.indexOf('\n', start);
    const last = lineFeed < 0 || lineFeed >= to;
    const lineEnd = last ? to : lineFeed;
    let indent = 0;
    while (start + indent < lineEnd && text[start + indent] === ' ') indent++;
    const end = lineEnd > start + indent && text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
    lines.push({ start, indent, end });
    if (last) return lines;
    start = lineFeed + 1;
  }
}

function isEmpty({ start, indent, end }: Line): boolean {
  return end <= start + indent;
}

/** The offset of a line's first character behind the indentation that the scalar strips. */
function contentStart({ start, indent }: Line, trim: number): number {
  return start + Math.min(indent, trim);
}

/** How many lines there are up to and with the last one that is not empty. */
function countContent(lines: readonly Line[]): number {
  return lines.findLastIndex((line) => !isEmpty(line)) + 1;
}

/**
 * The content of a literal or folded block scalar (YAML 1.2.2, chapter 8.1), with the place of each character. A line
 * break stands for the stretch from the end of its line to the content of the next one.
 */
export function readBlockScalar(text: string, block: BlockScalar): TextView {
  const { header } = block;
  const lines = block.end > block.start ? linesOf(text, block.start, block.end) : [];
  const keep = header.includes('+');
  const builder = new ViewBuilder();
  const filled = countContent(lines);
  if (filled === 0) {
    const breaks = keep && lines.length > 0 ? Math.max(1, lines.length - 1) : 0;
    builder.standsFor('\n'.repeat(breaks), block.start, block.end);
    return builder.build(block.start);
  }
  const first = lines.findIndex((line) => !isEmpty(line));
  const explicitIndent = Number(/[1-9]/u.exec(header)?.[0] ?? 0);
  const trim = explicitIndent > 0 ? block.parentIndent + explicitIndent : (lines[first]?.indent ?? 0);
  // Empty lines with blanks beyond the indentation are content too (l-chomped-empty does not match them).
  const spaced = lines.findLastIndex((line) => line.indent > trim) + 1;
  const body = { first, last: Math.max(filled, spaced), trim };
  const end = header.startsWith('>') ? takeFolded(builder, text, lines, body) : takeLiteral(builder, text, lines, body);
  if (header.includes('-')) return builder.build(block.start);
  takeTail(builder, { from: end, keep, rest: lines.slice(body.last), end: block.end });
  return builder.build(block.start);
}

interface Body {
  readonly first: number;
  /** Behind the last line of content. */
  readonly last: number;
  /** Blanks to strip from each line. */
  readonly trim: number;
}

function takeLeadingBreaks(builder: ViewBuilder, text: string, lines: readonly Line[], { first, trim }: Body): void {
  for (const line of lines.slice(0, first)) {
    const from = contentStart(line, trim);
    builder.verbatim(text.slice(from, line.start + line.indent), from);
    builder.standsFor('\n', line.end, line.end + 1);
  }
}

/** Both give where the last line of content ends. */
function takeLiteral(builder: ViewBuilder, text: string, lines: readonly Line[], body: Body): number {
  takeLeadingBreaks(builder, text, lines, body);
  let before = -1;
  for (const line of lines.slice(body.first, body.last)) {
    const from = contentStart(line, body.trim);
    if (before >= 0) builder.standsFor('\n', before, from);
    builder.verbatim(text.slice(from, line.end), from);
    before = line.end;
  }
  return before;
}

function takeFolded(builder: ViewBuilder, text: string, lines: readonly Line[], body: Body): number {
  takeLeadingBreaks(builder, text, lines, body);
  let separator = '';
  let before = -1;
  let afterMoreIndented = false;
  for (const line of lines.slice(body.first, body.last)) {
    const from = contentStart(line, body.trim);
    const moreIndented = line.indent > body.trim || text[line.start + line.indent] === '\t';
    if (isEmpty(line) && !moreIndented) {
      if (separator === '\n') builder.standsFor('\n', before, from);
      else separator = '\n';
    } else {
      // Breaks around more-indented lines do not fold (YAML 1.2.2, 8.1.3).
      if (moreIndented && separator === ' ') separator = '\n';
      else if (moreIndented && !afterMoreIndented && separator === '\n') separator = '\n\n';
      builder.standsFor(separator, before, from);
      builder.verbatim(text.slice(from, line.end), from);
      separator = moreIndented ? '\n' : ' ';
      afterMoreIndented = moreIndented;
    }
    before = line.end;
  }
  return before;
}

interface Tail {
  /** Where the last line of content ends. */
  readonly from: number;
  readonly keep: boolean;
  /** The empty lines behind the content. */
  readonly rest: readonly Line[];
  /** Where the scalar ends. */
  readonly end: number;
}

/** The line breaks behind the content: one, or with `+` as many as there are. */
function takeTail(builder: ViewBuilder, { from, keep, rest, end }: Tail): void {
  if (!keep || rest.length === 0) {
    builder.standsFor('\n', from, rest[0]?.start ?? end);
    return;
  }
  let before = from;
  for (const line of rest) {
    builder.standsFor('\n', before, line.start);
    before = line.end;
  }
}
