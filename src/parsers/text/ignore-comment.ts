import type { Range, Source } from '../../model/source.js';
import type { TextView } from './view.js';
import { rangeOf } from './view.js';

/** A comment that excepts something from rules: `# ipsec-lint-ignore RULE[, RULE] [until DATE] -- reason`. */
export interface IgnoreComment {
  readonly source: Source;
  /** The comment, from its `#` on. */
  readonly range: Range;
  /** What it covers: findings that begin there. Null where nothing follows. */
  readonly covers: Range | null;
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

export type Directive = Pick<IgnoreComment, 'range' | 'rules' | 'until' | 'reason'>;

/** What the comment from an offset of a text on says; null where it is no directive. */
export function readDirective(view: TextView, from: number, to: number): Directive | null {
  const comment = view.text.slice(from, to).trimEnd();
  const named = DIRECTIVE.exec(comment)?.groups?.['named'];
  if (named === undefined) return null;
  const mark = /(?:^|\s)--(?:\s|$)/u.exec(named);
  const words = wordsIn(named.slice(0, mark?.index), view, from + comment.length - named.length);
  const until = words.findIndex((word) => word.text === 'until');
  const reason = mark === null ? '' : named.slice(mark.index + mark[0].length).trim();
  return {
    range: rangeOf(view, from, from + comment.length),
    rules: until === -1 ? words : words.slice(0, until),
    // Without a date behind it the word itself is none.
    until: until === -1 ? null : (words[until + 1] ?? words[until] ?? null),
    reason: reason === '' ? null : reason,
  };
}

function wordsIn(text: string, view: TextView, base: number): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    range: rangeOf(view, base + index, base + index + word.length),
  }));
}
