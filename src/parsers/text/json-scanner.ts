import type { Limits } from '../../model/limits.js';
import type { Document, StringNode } from '../../model/node.js';
import { documentOf } from '../../model/node.js';
import type { Place } from '../../model/place.js';
import { part, pointerToRoot } from '../../model/place.js';
import { endsToken } from './json-bare.js';
import { decodeJsonString } from './json-string.js';
import { Problems } from './problem.js';
import type { TextView } from './view.js';
import { rangeOf } from './view.js';

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const BACKSLASH = 0x5c;
const NO_BREAK_SPACE = 0xa0;
const BYTE_ORDER_MARK = 0xfeff;

type Fault = 'invalid-syntax' | 'input-limit';

/** Walks over the tokens of a JSON text and takes down what is wrong with them. */
export class JsonScanner {
  readonly problems: Problems;
  readonly view: TextView;
  readonly text: string;
  /** Index of the character to read next. */
  at: number;
  private readonly owner: Document | StringNode;

  constructor(view: TextView, owner: Document | StringNode, limits: Limits) {
    this.problems = new Problems(limits);
    this.view = view;
    this.text = view.text;
    this.owner = owner;
    this.at = view.text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  }

  /** The code of the character to read next; NaN at the end of the text. */
  peek(): number {
    return this.text.charCodeAt(this.at);
  }

  hasEnded(): boolean {
    return this.at >= this.text.length;
  }

  /** Goes behind white space and, as a fault, comments; false where a comment does not end. */
  skipBlank(): boolean {
    const { text } = this;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code > SPACE && code < NO_BREAK_SPACE && code !== SLASH) return true;
      if (code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB) this.at++;
      else if (code === SLASH) {
        if (!this.skipComment()) return false;
      } else if (code === NO_BREAK_SPACE || code === BYTE_ORDER_MARK) {
        this.report('white-space', 'JSON does not know this kind of blank', this.at, ++this.at);
      } else return true;
    }
  }

  private skipComment(): boolean {
    const { text } = this;
    const from = this.at;
    const block = text[from + 1] === '*';
    if (!block && text[from + 1] !== '/') {
      this.fail('unexpected-text', 'a slash stands alone here');
      return false;
    }
    const end = text.indexOf(block ? '*/' : '\n', from + 2);
    if (end < 0 && block) {
      this.fail('comment', 'this comment does not end');
      return false;
    }
    this.at = end < 0 ? text.length : block ? end + 2 : end;
    const lineBreak = text.slice(from, this.at).search(/[\r\n]/u);
    this.report('comment', 'JSON allows no comments', from, lineBreak < 0 ? this.at : from + lineBreak);
    return true;
  }

  /** Goes behind a string; says whether it holds escapes, or null where it does not end. */
  skipString(quote: number): boolean | null {
    const { text } = this;
    const from = this.at;
    let escaped = false;
    let control = -1;
    let at = from + 1;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) break;
      if (code === BACKSLASH) {
        escaped = true;
        at++;
      } else if (code < SPACE) {
        if (control < 0) control = at;
      } else if (at >= text.length) {
        this.fail('unterminated-string', 'this string has no closing quote');
        return null;
      }
    }
    this.at = at + 1;
    if (quote === SINGLE_QUOTE) this.report('single-quotes', 'JSON needs double quotes, not single ones', from, at + 1);
    if (control >= 0) {
      this.report(
        'control-character',
        'JSON allows no line break, tab or other control character in a string',
        control,
        control + 1,
      );
    }
    return escaped;
  }

  /** The value of the string with escapes that has just been skipped. */
  decode(from: number): string {
    const { value, badEscape } = decodeJsonString(this.text, from + 1, this.at - 1);
    if (badEscape >= 0) this.report('escape', 'JSON does not know this escape', badEscape, badEscape + 2);
    return value;
  }

  skipWord(word: string): boolean {
    const end = this.at + word.length;
    if (!this.text.startsWith(word, this.at) || !endsToken(this.text, end)) return false;
    this.at = end;
    return true;
  }

  fail(variant: string, detail: string): null {
    const from = Math.min(this.at, Math.max(0, this.text.length - 1));
    this.report(variant, detail, from, Math.min(from + 1, this.text.length));
    return null;
  }

  report(variant: string, detail: string, from: number, to: number, ruleId: Fault = 'invalid-syntax'): void {
    this.problems.add({ ruleId, variant, place: this.place(from, to), detail });
  }

  /** A stretch of the text: a part of the string that holds it, which has a pointer, or a stretch of the source. */
  place(from: number, to: number): Place {
    if (this.owner.kind === 'string') return part(this.owner, from, to);
    const { source, index, within } = this.owner;
    const range = rangeOf(this.view, from, to);
    if (within === undefined) return { kind: 'text', source, index, range };
    return { kind: 'text', source, index, range, pointer: pointerToRoot(this.owner) };
  }

  /** Keeps a stretch of the text out of every report. */
  conceal(from: number, to: number): void {
    const { start, end } = rangeOf(this.view, from, to);
    const { source } = this.owner.kind === 'document' ? this.owner : documentOf(this.owner);
    source.conceal(start, end);
  }
}
