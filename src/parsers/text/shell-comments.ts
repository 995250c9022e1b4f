import type { Source } from '../../model/source.js';
import type { IgnoreComment } from './ignore-comment.js';
import { readDirective } from './ignore-comment.js';
import { IGNORE_MARK } from './ignore-mark.js';
import type { TextView } from './view.js';
import { rangeOf } from './view.js';

/** A command of a script with all that it reads, in offsets of the script. */
export interface CommandSpan {
  readonly start: number;
  /** Behind its last word. */
  readonly words: number;
  /** Where the command ends; before it may stand a comment. */
  readonly stop: number;
  /** Behind its here-documents. */
  readonly end: number;
}

/** Finds the exceptions in the comments of commands: alone in the lines above one, or behind it. */
export class CommandComments {
  readonly #script: TextView;
  readonly #source: Source;
  readonly #isMarked: boolean;

  constructor(script: TextView, source: Source) {
    this.#script = script;
    this.#source = source;
    this.#isMarked = script.text.includes(IGNORE_MARK);
  }

  /**
   * Those for one command. No comment can stand inside of a command, so each of them is for all of it.
   *
   * @param from Where the command before ends.
   */
  of(from: number, { start, words, stop, end }: CommandSpan): readonly IgnoreComment[] {
    if (!this.#isMarked) return [];
    const covers = rangeOf(this.#script, start, end);
    const places = [...this.#above(from, start), ...this.#behind(words, stop)];
    return places.flatMap(([comment, commentEnd]) => {
      const directive = readDirective(this.#script, comment, commentEnd);
      return directive === null ? [] : [{ source: this.#source, ...directive, covers }];
    });
  }

  #above(from: number, start: number): readonly (readonly [number, number])[] {
    const { text } = this.#script;
    const found: [number, number][] = [];
    let line = text.lastIndexOf('\n', start - 1) + 1;
    while (line > from) {
      const above = text.lastIndexOf('\n', line - 2) + 1;
      const indent = above < from ? null : /^[\t ]*(?=#|\r?\n$)/u.exec(text.slice(above, line));
      if (indent === null) break;
      found.push([above + indent[0].length, line]);
      line = above;
    }
    return found.reverse();
  }

  #behind(words: number, stop: number): readonly (readonly [number, number])[] {
    const hash = /\s#/u.exec(this.#script.text.slice(words, stop));
    return hash === null ? [] : [[words + hash.index + 1, stop]];
  }
}
