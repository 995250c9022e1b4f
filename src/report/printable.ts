import { lazy } from '../model/lazy.js';

/** A stretch of text that a terminal shows as one: what to print and how many columns it takes. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** UTF-16 offsets in the text that was split. */
  readonly start: number;
  readonly end: number;
}

const TAB_WIDTH = 4;

const segmenter = lazy(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/** Printable ASCII only: nothing to escape, one column each. */
const PLAIN = /^[\u{20}-\u{7e}]*$/u;

/** Classes of characters. Their tables take longer to build than a file to lint, and most texts are plain. */
const classes = lazy(() => ({
  /**
   * What a terminal would obey or hide instead of showing: controls (ANSI escapes begin with one), line and paragraph
   * separators, directional and zero-width marks, unpaired surrogates, code points that are no characters.
   */
  invisible: /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{NChar}]/u,
  everyInvisible: /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{NChar}]/gu,
  /** Sequences that terminals draw as one picture; their joiners and tags are `Cf`, but harmless there. */
  emoji: /\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{fe0f}|[#*0-9]\u{fe0f}\u{20e3}/u,
  emojiMarks: /^[\p{Emoji_Component}\p{Extended_Pictographic}]+$/u,
  zeroWidth: /^[\p{Mn}\p{Me}]/u,
}));

/** First and last code points of the blocks that are two columns wide (Unicode Standard Annex 11, W and F). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18aff],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
];

/** Whether a text is shown as it is, each UTF-16 unit in one column. */
export function isShownAsIs(text: string): boolean {
  return PLAIN.test(text);
}

/** The text as it can be sent to a terminal: what would be obeyed or hidden is named instead. */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text;
  let shown = '';
  for (const cell of cells(text)) shown += cell.text;
  return shown;
}

/** How many columns a printable text takes. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const cell of cells(text)) width += cell.width;
  return width;
}

/** The beginning of a printable text in at most so many columns, with `…` where it was cut. */
export function cutToColumns(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let shown = '';
  let room = columns - 1;
  for (const cell of cells(text)) {
    room -= cell.width;
    if (room < 0) break;
    shown += cell.text;
  }
  return `${shown}…`;
}

/** Splits a text into what a terminal shows as one character each. */
export function* cells(text: string): Generator<Cell> {
  if (PLAIN.test(text)) {
    for (let start = 0; start < text.length; start++) {
      yield { text: text.charAt(start), width: 1, start, end: start + 1 };
    }
    return;
  }
  for (const { segment, index } of segmenter().segment(text)) {
    const end = index + segment.length;
    if (segment === '\t') {
      yield { text: ' '.repeat(TAB_WIDTH), width: TAB_WIDTH, start: index, end };
    } else if (classes().emoji.test(segment) && classes().emojiMarks.test(segment)) {
      yield { text: segment, width: 2, start: index, end };
    } else if (classes().invisible.test(segment)) {
      const named = segment.replaceAll(classes().everyInvisible, nameOf);
      // What was beside the mark in one grapheme is spelled out too, and may be wide.
      const width = Array.from(named).reduce((sum, character) => sum + widthOf(character), 0);
      yield { text: named, width, start: index, end };
    } else {
      yield { text: segment, width: widthOf(segment), start: index, end };
    }
  }
}

/** A control picture (U+2400 and on) for an ASCII control, the code point's number for the rest. */
function nameOf(invisible: string): string {
  const code = invisible.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u{2421}';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** Columns of a character with its combining marks. */
function widthOf(segment: string): number {
  const code = segment.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (classes().zeroWidth.test(segment)) return 0;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}
