import { lazy } from '../../model/lazy.js';
import type { Offsets, StringNode } from '../../model/node.js';
import { characterOffsets } from '../../model/node.js';
import type { Range } from '../../model/source.js';

/**
 * A text to parse and where its characters stand in the source: verbatim from `base` on, or, where the text was
 * decoded from something else (a JSON string, a YAML scalar, a shell word), character by character in `offsets`.
 */
export interface TextView {
  readonly text: string;
  /** Source offset of the first character, and of everything in a text without characters. */
  readonly base: number;
  readonly offsets: Offsets | null;
}

/** A stretch of a source's own text as a view. */
export function verbatim(text: string, base = 0): TextView {
  return { text, base, offsets: null };
}

/** The value of a string with its places. */
export function viewOf(node: StringNode): TextView {
  return { text: node.value, base: node.start, offsets: characterOffsets(node) };
}

/** A view of another view's text as one of the source. */
export function through(view: TextView, outer: TextView): TextView {
  if (outer.offsets === null && outer.base === 0) return view;
  const { text, base, offsets } = view;
  if (offsets === null) return slice(outer, base, base + text.length);
  return {
    text,
    base: startAt(outer, base),
    offsets: {
      starts: Uint32Array.from(offsets.starts, (start) => startAt(outer, start)),
      ends: Uint32Array.from(offsets.ends, (end) => endAt(outer, end)),
    },
  };
}

/** The source offset at which a character of the view begins; for the end of the view, where its last character ends. */
export function startAt(view: TextView, index: number): number {
  if (view.offsets === null) return view.base + index;
  return view.offsets.starts[index] ?? view.offsets.ends[index - 1] ?? view.base;
}

/** The source offset behind the characters up to `index`, exclusive. */
export function endAt(view: TextView, index: number): number {
  if (view.offsets === null) return view.base + index;
  return view.offsets.ends[index - 1] ?? view.offsets.starts[index] ?? view.base;
}

/** The source range of a stretch of the view. */
export function rangeOf(view: TextView, from: number, to: number): Range {
  return { start: startAt(view, from), end: Math.max(startAt(view, from), endAt(view, to)) };
}

/** The index of the first character that begins at a source offset, or behind it. */
export function indexOf(view: TextView, offset: number): number {
  if (view.offsets === null) return offset - view.base;
  let index = 0;
  while (index < view.text.length && startAt(view, index) < offset) index++;
  return index;
}

/** A part of a view as a view of its own. */
export function slice(view: TextView, from: number, to: number): TextView {
  const text = view.text.slice(from, to);
  if (view.offsets === null) return { text, base: view.base + from, offsets: null };
  return { text, base: startAt(view, from), offsets: sliceOffsets(view.offsets, from, to) };
}

/** Where the characters of a part stand, found when asked for; null where the source spells the text as it is. */
export function partOffsets({ offsets }: TextView, from: number, to: number): (() => Offsets) | null {
  return offsets === null ? null : later(offsets, from, to);
}

/** Apart, so that a part of the source costs no closure. */
function later(offsets: Offsets, from: number, to: number): () => Offsets {
  return lazy(() => sliceOffsets(offsets, from, to));
}

function sliceOffsets(offsets: Offsets, from: number, to: number): Offsets {
  return { starts: cut(offsets.starts, from, to), ends: cut(offsets.ends, from, to) };
}

function cut(list: ArrayLike<number>, from: number, to: number): ArrayLike<number> {
  if (list instanceof Uint32Array) return list.subarray(from, to);
  return Uint32Array.from({ length: to - from }, (_, index) => list[from + index] ?? 0);
}

/** Collects a decoded text together with the source range of each of its UTF-16 units. */
export class ViewBuilder {
  private text = '';
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Characters that stand verbatim in the source. */
  verbatim(text: string, start: number): void {
    const shift = start - this.text.length;
    this.text += text;
    for (let index = this.starts.length; index < this.text.length; index++) {
      this.starts.push(shift + index);
      this.ends.push(shift + index + 1);
    }
  }

  /** Characters that one stretch of the source stands for: an escape, a fold, an expansion. */
  standsFor(text: string, start: number, end: number): void {
    this.text += text;
    while (this.starts.length < this.text.length) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  /** Characters of another view. */
  append(view: TextView): void {
    const shift = this.text.length;
    this.text += view.text;
    for (let index = shift; index < this.text.length; index++) {
      this.starts.push(startAt(view, index - shift));
      this.ends.push(endAt(view, index - shift + 1));
    }
  }

  get length(): number {
    return this.text.length;
  }

  build(base: number): TextView {
    return {
      text: this.text,
      base,
      offsets: { starts: new Uint32Array(this.starts), ends: new Uint32Array(this.ends) },
    };
  }
}

/** The view without its line breaks. */
export function withoutLineBreaks(view: TextView): TextView {
  if (!/[\r\n]/u.test(view.text)) return view;
  const builder = new ViewBuilder();
  for (const { index, 0: line } of view.text.matchAll(/[^\r\n]+/gu)) {
    builder.append(slice(view, index, index + line.length));
  }
  return builder.build(view.base);
}
