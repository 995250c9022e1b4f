import type { Redactor } from '../model/redaction.js';
import { REDACTED } from '../model/redaction.js';
import type { Range, Source } from '../model/source.js';
import { spelledSecrets } from '../model/spelled-secrets.js';
import { cells, isShownAsIs } from './printable.js';
import type { Cell } from './printable.js';
import { unreadSecrets } from './unread-secrets.js';

/** One line of a source and the marks below it, ready for a terminal: equally wide character by character. */
export interface Frame {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Columns before the marks. */
  readonly indent: number;
  /** Columns that are marked, at least one. */
  readonly width: number;
}

const ELLIPSIS: Cell = { text: '…', width: 1, start: -1, end: -1 };

/** Texts are searched for secrets by blocks of so many UTF-16 units: most findings have others near them. */
const BLOCK = 2048;

/** How far around a block secrets are looked for: a key that only begins or ends in it is masked too. */
const SECRET_MARGIN = 1024;

/** Part of a window that stands before the place, so that its key is seen with it. */
const BEFORE_PLACE = 0.4;

/**
 * The first line of a place with its characters marked. A line wider than `columns` is cut to the surroundings of
 * the place; however long it is, only these are read.
 */
export function frame(source: Source, range: Range, columns: number, redactor: Redactor): Frame {
  const line = source.line(source.position(range.start).line);
  const marked = { start: Math.min(range.start, line.end), end: Math.min(Math.max(range.end, range.start), line.end) };
  // No cell is wider in characters than in columns but for marks that combine: twice the columns hold a window.
  const near = wholeCharacters(source.text, {
    start: Math.max(line.start, marked.start - 2 * columns),
    end: Math.min(line.end, marked.start + 2 * columns),
  });
  const secrets = secretsIn(source, near, redactor);
  const nearText = source.text.slice(near.start, near.end);
  if (secrets.length === 0 && isShownAsIs(nearText)) return plainFrame(nearText, near.start, line, marked, columns);
  const shown = shownCells(source, near, secrets);
  const isMarked = (cell: Cell): boolean => cell.start < marked.end && cell.end > marked.start;
  const window = windowOf(shown, marked.start, columns, near.start > line.start, near.end < line.end);

  const first = window.findIndex((cell) => (marked.end > marked.start ? isMarked(cell) : cell.start >= marked.start));
  const from = first === -1 ? window.length : first;
  const rest = window.findIndex((cell, index) => index >= from && !isMarked(cell));
  const to = rest === -1 ? window.length : rest;
  return {
    before: textOf(window.slice(0, from)),
    marked: textOf(window.slice(from, to)),
    after: textOf(window.slice(to)).trimEnd(),
    indent: widthOf(window.slice(0, from)),
    width: Math.max(1, widthOf(window.slice(from, to))),
  };
}

/** The same of a text without secrets that takes one column a character, as most do: no cell has to be made. */
function plainFrame(text: string, at: number, line: Range, marked: Range, columns: number): Frame {
  const { length } = text;
  let start = 0;
  let end = length;
  if (at > line.start || at + length < line.end || length > columns) {
    const place = Math.max(0, Math.min(length, marked.start - at));
    const room = Math.max(0, columns - 2 * ELLIPSIS.width);
    const before = Math.min(place, Math.floor(room * BEFORE_PLACE));
    end = Math.min(length, place + room - before);
    start = Math.max(0, Math.min(place - before, end - room));
  }
  const from = Math.max(start, Math.min(end, marked.start - at));
  const to = Math.max(from, Math.min(end, marked.end - at));
  const isCutBefore = at + start > line.start;
  const isCutAfter = at + end < line.end;
  const head = (isCutBefore ? ELLIPSIS.text : '') + text.slice(start, from);
  const tail = text.slice(to, end) + (isCutAfter ? ELLIPSIS.text : '');
  // A place behind all that is shown is marked behind the ellipsis.
  const isBehind = from === end;
  return {
    before: isBehind ? head + tail : head,
    marked: text.slice(from, to),
    after: isBehind ? '' : tail.trimEnd(),
    indent: isBehind ? head.length + tail.length : head.length,
    width: Math.max(1, to - from),
  };
}

/** A range that splits no surrogate pair. */
function wholeCharacters(text: string, { start, end }: Range): Range {
  const isTrailing = (index: number): boolean => (text.charCodeAt(index) & 0xfc00) === 0xdc00;
  return { start: isTrailing(start) ? start + 1 : start, end: isTrailing(end) ? end - 1 : end };
}

/** The characters of a range with source offsets; each secret stretch is one `[redacted]`. */
function shownCells(source: Source, range: Range, secrets: readonly Range[]): readonly Cell[] {
  const shown: Cell[] = [];
  let from = range.start;
  const upTo = (end: number): void => {
    for (const cell of cells(source.text.slice(from, end))) {
      shown.push({ ...cell, start: cell.start + from, end: cell.end + from });
    }
    from = end;
  };
  for (const secret of secrets) {
    if (secret.start > from) upTo(secret.start);
    const end = Math.min(secret.end, range.end);
    shown.push({ text: REDACTED, width: REDACTED.length, start: from, end });
    from = end;
  }
  if (from < range.end) upTo(range.end);
  return shown;
}

/** What must not be shown of a range: concealed stretches and texts that equal a secret, merged. */
function secretsIn(source: Source, range: Range, redactor: Redactor): readonly Range[] {
  const met = ({ start, end }: Range): boolean => start < range.end && end > range.start;
  return merged([...concealedIn(source, range), ...spelledIn(source, range, redactor).filter(met)]);
}

/** Blocks of a text, from the first to the last one, that were searched for what is spelled like a secret. */
interface Searched {
  readonly redactor: Redactor;
  readonly first: number;
  readonly last: number;
  readonly secrets: readonly Range[];
}

/** The blocks of each source that were searched last: findings come as they stand in it. */
const searchedLast = new WeakMap<Source, Searched>();

/** What is spelled like a secret in the blocks of the text that a range meets. */
function spelledIn(source: Source, range: Range, redactor: Redactor): readonly Range[] {
  const first = Math.floor(range.start / BLOCK);
  const end = Math.floor(range.end / BLOCK);
  const known = searchedLast.get(source);
  if (known?.redactor === redactor && known.first <= first && known.last >= end) return known.secrets;
  // The next finding often begins in this block and ends in the next one.
  const last = Math.max(end, first + 1);
  const from = Math.max(0, first * BLOCK - SECRET_MARGIN);
  const text = source.text.slice(from, (last + 1) * BLOCK + SECRET_MARGIN);
  const found = [...spelledSecrets(text, redactor), ...unreadSecrets(text)];
  const secrets = found.map((secret) => ({ start: secret.start + from, end: secret.end + from }));
  searchedLast.set(source, { redactor, first, last, secrets });
  return secrets;
}

const concealedOf = new WeakMap<Source, readonly Range[]>();

/** The concealed stretches of a source that may meet a range: by bisection, since a file may hold thousands of keys. */
function concealedIn(source: Source, range: Range): readonly Range[] {
  const known = concealedOf.get(source);
  const all = known ?? merged(source.concealed);
  if (known === undefined) concealedOf.set(source, all);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.end ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  const met: Range[] = [];
  for (let index = low; index < all.length; index++) {
    const candidate = all[index];
    if (candidate === undefined || candidate.start >= range.end) break;
    met.push(candidate);
  }
  return met;
}

/** Ranges in order, with those that touch joined. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last !== undefined && range.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      joined.push(range);
    }
  }
  return joined;
}

/** As many cells around an offset as fit, with `…` where text is left out. */
function windowOf(
  shown: readonly Cell[],
  offset: number,
  columns: number,
  cutBefore: boolean,
  cutAfter: boolean,
): readonly Cell[] {
  if (!cutBefore && !cutAfter && widthOf(shown) <= columns) return shown;
  const found = shown.findIndex((cell) => cell.end > offset);
  const place = found === -1 ? shown.length : found;
  const room = columns - 2 * ELLIPSIS.width;
  let start = place;
  let end = place;
  let width = 0;
  const takeBefore = (limit: number): void => {
    for (let cell = shown[start - 1]; cell !== undefined && width + cell.width <= limit; cell = shown[start - 1]) {
      width += cell.width;
      start--;
    }
  };
  takeBefore(room * BEFORE_PLACE);
  for (let cell = shown[end]; cell !== undefined && width + cell.width <= room; cell = shown[end]) {
    width += cell.width;
    end++;
  }
  takeBefore(room);
  return [
    ...(start > 0 || cutBefore ? [ELLIPSIS] : []),
    ...shown.slice(start, end),
    ...(end < shown.length || cutAfter ? [ELLIPSIS] : []),
  ];
}

function textOf(window: readonly Cell[]): string {
  return window.map((cell) => cell.text).join('');
}

function widthOf(window: readonly Cell[]): number {
  return window.reduce((sum, cell) => sum + cell.width, 0);
}
