import { isSecretName } from '../../model/secret-name.js';
import { concealHeader, concealPart } from './credentials.js';
import type { IgnoreComment } from './ignore-comment.js';
import { readDirective } from './ignore-comment.js';
import { openPath } from './open-path.js';
import type { Gathered, ReadingContext, TextReading } from './reading.js';
import { gather } from './reading.js';
import type { DataPiece, RequestDraft } from './request.js';
import { readDrafts } from './request.js';
import { findCalls } from './shell.js';
import type { TextView } from './view.js';
import { slice, verbatim, ViewBuilder, withoutLineBreaks } from './view.js';

/** Reads the bodies of an HTTP file: requests between lines of `###`, each plain or a curl call. */
export function parseHttp(context: ReadingContext): TextReading {
  const gathered = gather();
  const drafts: RequestDraft[] = [];
  for (const section of sectionsOf(context.source.text)) {
    const ignores = exceptionsAbove(section, context);
    for (const draft of readSection(section, context, gathered)) {
      drafts.push({ ...draft, ignores: [...ignores, ...(draft.ignores ?? [])] });
    }
  }
  return readDrafts(drafts, context, gathered, 'no request with a body');
}

/** The lines of a text without their line breaks, in sections between the lines that begin with `###`. */
function sectionsOf(text: string): TextView[][] {
  const sections: TextView[][] = [[]];
  for (let from = 0; from < text.length;) {
    const lineFeed = text.indexOf('\n', from);
    const next = lineFeed < 0 ? text.length : lineFeed + 1;
    const line = verbatim(text.slice(from, next).replace(/\r?\n$/u, ''), from);
    if (line.text.startsWith('###')) sections.push([]);
    else sections.at(-1)?.push(line);
    from = next;
  }
  return sections;
}

/** The exceptions in the comments above a request, each for all of it. */
function exceptionsAbove(lines: readonly TextView[], { source }: ReadingContext): readonly IgnoreComment[] {
  const first = lines.findIndex((line) => !isBlank(line) && !isComment(line));
  const [start, last] = [lines[first], lines.at(-1)];
  if (start === undefined || last === undefined) return [];
  const covers = { start: start.base, end: last.base + last.text.length + 1 };
  return lines.slice(0, first).flatMap((line) => {
    const directive = readDirective(line, line.text.length - line.text.trimStart().length, line.text.length);
    return directive === null ? [] : [{ source, ...directive, covers }];
  });
}

function isBlank({ text }: TextView): boolean {
  return text.trim() === '';
}

function isComment({ text }: TextView): boolean {
  return /^\s*(?:#|\/\/)/u.test(text);
}

function readSection(lines: readonly TextView[], context: ReadingContext, gathered: Gathered): RequestDraft[] {
  const start = skipPreamble(lines, context, gathered);
  const line = lines[start];
  const last = lines.at(-1);
  if (line === undefined || last === undefined) return [];
  if (/^\s*curl\s/u.test(line.text)) {
    const end = last.base + last.text.length;
    return findCalls(verbatim(context.source.text), context, gathered, { start: line.base, end });
  }
  const request = readRequestLine(line);
  if (request === null) return [];
  const blank = lines.findIndex((candidate, index) => index > start && isBlank(candidate));
  const head = lines.slice(start + 1, blank < 0 ? lines.length : blank);
  const firstHeader = head.findIndex(({ text }) => !/^\s*[?&]/u.test(text));
  const urlLines = firstHeader < 0 ? head : head.slice(0, firstHeader);
  for (const header of head.slice(urlLines.length)) {
    if (!isComment(header)) concealHeader(header, context.source, gathered.secrets);
  }
  const body = blank < 0 ? null : readBody(lines.slice(blank + 1), context, gathered);
  return [
    {
      method: request.method,
      url: withoutVersion(joinUrl([request.url, ...urlLines])),
      data: body === null ? [] : [body],
    },
  ];
}

/** The index of the line of the request or curl call. */
function skipPreamble(lines: readonly TextView[], context: ReadingContext, gathered: Gathered): number {
  let inScript = false;
  return lines.findIndex((line) => {
    if (/^\s*<\s*\{%/u.test(line.text)) inScript = true;
    if (inScript) {
      inScript = !line.text.includes('%}');
      return false;
    }
    return !isPreamble(line, context, gathered);
  });
}

/** Blank lines, comments and variables in front of a request. The value of a variable may be a secret. */
function isPreamble(line: TextView, { source }: ReadingContext, { secrets }: Gathered): boolean {
  if (isBlank(line) || isComment(line)) return true;
  const variable = /^\s*@([\w.-]{1,200})\s*=/u.exec(line.text);
  if (variable === null) return false;
  const [whole, name = ''] = variable;
  if (isSecretName(name)) concealPart(line, whole.length, line.text.length, source, secrets);
  return true;
}

/** `POST https://host/path HTTP/1.1`; the method and the version may be missing. Vendors print `http(s)://`. */
function readRequestLine(line: TextView): { readonly method: string; readonly url: TextView } | null {
  const method = /^\s*([A-Z]{3,20})\s+/u.exec(line.text);
  const from = method?.[0].length ?? line.text.search(/\S|$/u);
  const url = line.text.slice(from).trimEnd();
  if (!/^(?:https?(?:\(s\))?:\/\/|\/|\{\{|\$\{|<)/iu.test(url)) return null;
  return { method: method?.[1] ?? 'GET', url: slice(line, from, from + url.length) };
}

function withoutVersion(url: TextView): TextView {
  const version = url.text.lastIndexOf(' HTTP/');
  return version < 0 ? url : slice(url, 0, url.text.slice(0, version).trimEnd().length);
}

function joinUrl(lines: readonly TextView[]): TextView {
  const [first] = lines;
  if (first !== undefined && lines.length === 1) return first;
  const builder = new ViewBuilder();
  for (const line of lines) {
    const from = line.text.search(/\S|$/u);
    builder.append(slice(line, from, from + line.text.trim().length));
  }
  return builder.build(first?.base ?? 0);
}

/** A response handler or reference, which is no part of the body. */
const HANDLER = /^(?:>|<>)/u;

/** The body: the lines up to a response handler, or the file that `< file` includes. */
function readBody(lines: readonly TextView[], context: ReadingContext, gathered: Gathered): DataPiece | null {
  const handler = lines.findIndex(({ text }) => HANDLER.test(text));
  const body = handler < 0 ? lines : lines.slice(0, handler);
  const first = body.find((line) => !isBlank(line));
  const last = body.findLast((line) => !isBlank(line));
  if (first === undefined || last === undefined) return null;
  const include = /^<@?[A-Za-z\d-]{0,20}\s+(?=\S)/u.exec(first.text);
  if (include !== null) {
    const path = slice(first, include[0].length, first.text.trimEnd().length);
    const content = openPath(path, context, gathered);
    return content === null ? null : { ...content, kind: 'encoded', joint: '&' };
  }
  const { source } = context;
  const whole = verbatim(source.text.slice(first.base, last.base + last.text.length), first.base);
  const json = /^\s*[[{]/u.test(whole.text);
  return { source, view: json ? whole : withoutLineBreaks(whole), kind: 'encoded', joint: '&' };
}
