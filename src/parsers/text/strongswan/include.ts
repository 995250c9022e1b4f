import type { Range, Source } from '../../../model/source.js';
import type { Limits } from '../../../model/limits.js';
import type { TextProblem } from '../problem.js';
import { DEFAULT_LIMITS } from '../problem.js';
import type { TextView } from '../view.js';
import { rangeOf } from '../view.js';

/** Answers `include PATTERN`: the files of a pattern in the order of their names, or why none of them is read. */
export type OpenFiles = (pattern: string, from: Source) => readonly Source[] | { readonly refused: string };

export interface IncludeOptions {
  /** Left out, what is included stays unknown. */
  readonly openFiles?: OpenFiles;
  readonly limits?: Limits;
}

/** Levels of files that include others: a file that includes itself ends here. */
const MOST_LEVELS = 10;

/** Files in all: a few that include each other twice would be many more. */
const MOST_FILES = 1_000;

/** The files that one configuration is made of, and what hinders reading them. */
export class Includes {
  readonly problems: TextProblem[] = [];
  /** Of them those for which strongSwan refuses all of the configuration. */
  readonly faults: TextProblem[] = [];
  readonly limits: Limits;
  readonly #openFiles: OpenFiles | null;
  #files = 0;
  #characters = 0;
  /** Whether a bound was met: the configuration is refused by then, and no more of it is opened. */
  #isFull = false;

  constructor({ openFiles, limits = DEFAULT_LIMITS }: IncludeOptions) {
    this.limits = limits;
    this.#openFiles = openFiles ?? null;
  }

  /** Whether a text may be read; one that is too long is reported and kept out of every report. */
  admits(source: Source): boolean {
    const { textLength } = this.limits;
    this.#characters += source.text.length;
    if (this.#characters <= textLength) return true;
    source.conceal(0, source.text.length);
    this.report(source, { start: 0, end: 1 }, `more than ${textLength} characters`, 'input-limit');
    return false;
  }

  /** The files that a pattern names. `level` is that of the file in which it stands, 0 for the first. */
  open(pattern: TextView, from: Source, level: number): readonly Source[] {
    if (this.#openFiles === null || pattern.text === '' || this.#isFull) return [];
    const range = rangeOf(pattern, 0, pattern.text.length);
    if (level >= MOST_LEVELS)
      return this.#fill(from, range, `more than ${MOST_LEVELS} levels of files that include others`);
    const opened = this.#openFiles(pattern.text, from);
    if ('refused' in opened) {
      this.#add(from, range, `the file cannot be read: ${opened.refused}`, 'invalid-syntax');
      return [];
    }
    this.#files += opened.length;
    return this.#files > MOST_FILES ? this.#fill(from, range, `more than ${MOST_FILES} included files`) : opened;
  }

  #fill(from: Source, range: Range, detail: string): readonly Source[] {
    this.#isFull = true;
    this.report(from, range, detail, 'input-limit');
    return [];
  }

  report(source: Source, range: Range, detail: string, ruleId: TextProblem['ruleId'] = 'invalid-syntax'): void {
    this.faults.push(this.#add(source, range, detail, ruleId));
  }

  #add(source: Source, range: Range, detail: string, ruleId: TextProblem['ruleId']): TextProblem {
    const problem: TextProblem = {
      ruleId,
      variant: ruleId === 'input-limit' ? 'size' : 'strongswan',
      place: { kind: 'text', source, index: null, range },
      detail,
    };
    this.problems.push(problem);
    return problem;
  }
}
