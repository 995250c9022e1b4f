import { countLeading } from './bisect.js';
import type { Range } from './source.js';

/** A text in which other characters stand in the place of some stretches. */
export interface Rewritten {
  readonly text: string;
  /** In order. */
  readonly changes: readonly Change[];
}

interface Change {
  /** Where it begins in the new text, and how many characters stand there. */
  readonly at: number;
  readonly length: number;
  /** Its offsets in the text as it was. */
  readonly start: number;
  readonly end: number;
}

/** The text with each match of a global pattern replaced. */
export function rewritten(text: string, pattern: RegExp, instead: (match: string) => string): Rewritten {
  const changes: Change[] = [];
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const replacement = instead(match);
    at += index - from;
    parts.push(text.slice(from, index), replacement);
    from = index + match.length;
    changes.push({ at, length: replacement.length, start: index, end: from });
    at += replacement.length;
  }
  return { text: parts.join('') + text.slice(from), changes };
}

/** Where a stretch of the new text stood, with the whole of each change that it meets. */
export function original({ changes }: Rewritten, { start, end }: Range): Range {
  return { start: placeOf(changes, start).start, end: placeOf(changes, end - 1).end };
}

/** Where one character stood. */
function placeOf(changes: readonly Change[], offset: number): Range {
  // The last change that begins at the character or before it and left something of it, or lies wholly before it.
  const change = changes[countLeading(changes, ({ at }) => at <= offset) - 1];
  if (change === undefined) return { start: offset, end: offset + 1 };
  const { at, length, start, end } = change;
  if (offset < at + length) return { start, end };
  const place = end + offset - at - length;
  return { start: place, end: place + 1 };
}
