import { takeExpanded } from './shell-quotes.js';
import type { TextView } from './view.js';
import { ViewBuilder } from './view.js';

/** A here-document as its operator announces it (POSIX Shell Command Language, 2.7.4). */
export interface HereDocument {
  readonly delimiter: string;
  /** A quote in the delimiter: nothing in the body is expanded. */
  readonly literal: boolean;
  /** `<<-`: tabs at the start of a line do not count. */
  readonly stripsTabs: boolean;
}

export interface HereDocumentBody {
  readonly view: TextView;
  /** Where the line of the delimiter begins. */
  readonly bodyEnd: number;
  /** Behind that line. */
  readonly end: number;
}

/** Reads the body of a here-document, which goes to the end of the text where its delimiter is missing. */
export function readHereDocument(text: string, from: number, to: number, document: HereDocument): HereDocumentBody {
  const builder = new ViewBuilder();
  let line = from;
  while (line < to) {
    const lineFeed = text.indexOf('\n', line);
    const next = lineFeed < 0 || lineFeed >= to ? to : lineFeed + 1;
    let start = line;
    while (document.stripsTabs && start < next && text[start] === '\t') start++;
    if (text.slice(start, next).replace(/\r?\n$/u, '') === document.delimiter) {
      return { view: builder.build(from), bodyEnd: line, end: next };
    }
    takeLine(builder, text, start, next, document.literal);
    line = next;
  }
  return { view: builder.build(from), bodyEnd: to, end: to };
}

function takeLine(builder: ViewBuilder, text: string, from: number, to: number, literal: boolean): void {
  const expanded = new ViewBuilder();
  if (literal || takeExpanded(expanded, text, from, to, null) < 0) builder.verbatim(text.slice(from, to), from);
  else builder.append(expanded.build(from));
}
