import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Linter } from '../../lint/linter.js';
import type { LintOptions } from '../../lint/options.js';
import type { Share } from '../../lint/share.js';
import type { Source } from '../../model/source.js';
import { isYaml } from '../../parsers/text/read-with.js';
import type { SourceReader } from '../../parsers/text/reading.js';
import { LintThread } from './lint-thread.js';
import { shareOf } from './share-text.js';
import type { Errand, ThreadData } from './task.js';

/** The code of a thread: in the bundle it stands beside the command line. */
const WORKER = join(import.meta.dirname, '..', 'worker.js');

/** A task has so many sources, or fewer that together have so many characters. */
const TASK_SOURCES = 32;
const TASK_LENGTH = 128 * 1024;

/** Longer sources stay here: in them a key is searched for too long. */
const LONGEST = 256 * 1024;

/** More of them would wait for this thread, which reads the files for all. */
const MOST_THREADS = 4;

/** A run that goes on in threads. */
export interface ThreadedRun {
  readonly options: LintOptions;
  readonly readSource: SourceReader;
  /** How many threads lint, this one counted; null: as many as the machine has cores. */
  readonly threads: number | null;
}

/** A source that is to be linted, with its number in the run. */
interface Numbered {
  readonly source: Source;
  readonly number: number;
}

/**
 * Lints sources in several threads; what they find comes to a linter in the order of the sources, as if it had read them
 * itself. Threads get YAML alone, whose reading takes most of the time. This thread reads the files, lints what no other
 * one is free for, and whatever one of them fails at or comes to its end over.
 */
export async function lintInThreads(linter: Linter, sources: Iterator<Source>, run: ThreadedRun): Promise<void> {
  const others = Math.min(run.threads ?? availableParallelism(), MOST_THREADS) - 1;
  const crew = new Crew(linter, run, Math.max(0, others));
  try {
    for (let next = sources.next(); next.done !== true; next = sources.next()) crew.take(next.value);
    await crew.finish();
  } finally {
    crew.stop();
  }
  linter.readAgainWith(run.readSource);
}

class Crew {
  readonly #linter: Linter;
  readonly #own: Linter;
  readonly #run: ThreadedRun;
  readonly #threads: readonly LintThread<readonly Numbered[]>[];
  /** What waits for a thread. */
  #waiting: Numbered[] = [];
  #length = 0;
  /** What came of sources, by their numbers, until all before them are done. */
  readonly #shares = new Map<number, Share>();
  #count = 0;
  #added = 0;

  constructor(linter: Linter, run: ThreadedRun, threads: number) {
    this.#linter = linter;
    this.#own = new Linter(run.options);
    this.#run = run;
    this.#threads = Array.from({ length: threads }, () => new LintThread(WORKER, threadData(run.options)));
  }

  take(source: Source): void {
    const numbered = { source, number: this.#count++ };
    if (!isYaml(source) || source.text.length > LONGEST) {
      this.#lint(numbered);
      return;
    }
    this.#waiting.push(numbered);
    this.#length += source.text.length;
    if (this.#waiting.length < TASK_SOURCES && this.#length < TASK_LENGTH) return;
    for (const thread of this.#threads) for (const { task, answer } of thread.done()) this.#settle(task, answer);
    const free = this.#threads.find(({ isFree }) => isFree);
    if (free === undefined) this.#lintFirst();
    else this.#giveTo(free);
  }

  async finish(): Promise<void> {
    while (this.#waiting.length > 0) this.#lintFirst();
    for (const thread of this.#threads) {
      for (const { task, answer } of await thread.rest()) this.#settle(task, answer);
    }
  }

  stop(): void {
    for (const thread of this.#threads) thread.stop();
  }

  #giveTo(thread: LintThread<readonly Numbered[]>): void {
    const task = this.#waiting;
    this.#waiting = [];
    this.#length = 0;
    thread.give(
      task,
      task.map(({ source }) => this.#errand(source)),
    );
  }

  #errand({ name, text, named }: Source): Errand {
    const { overrides = [], estateOf } = this.#run.options;
    return {
      name,
      text,
      named,
      estate: estateOf?.(name) ?? null,
      overrides: overrides.flatMap(({ matches }, index) => (matches(name) ? [index] : [])),
    };
  }

  #lintFirst(): void {
    const first = this.#waiting.shift();
    if (first === undefined) return;
    this.#length -= first.source.text.length;
    this.#lint(first);
  }

  #lint({ source, number }: Numbered): void {
    this.#own.read(source, this.#run.readSource);
    this.#add(number, this.#own.take());
  }

  #settle(task: readonly Numbered[], answer: readonly (string | null)[] | null): void {
    for (const [index, numbered] of task.entries()) {
      const text = answer?.[index] ?? null;
      if (text === null) this.#lint(numbered);
      else this.#add(numbered.number, shareOf(text, numbered.source));
    }
  }

  #add(number: number, share: Share): void {
    this.#shares.set(number, share);
    for (let next = this.#shares.get(this.#added); next !== undefined; next = this.#shares.get(this.#added)) {
      this.#linter.add(next);
      this.#shares.delete(this.#added++);
    }
  }
}

/** What can be sent of the options. */
function threadData(run: LintOptions): ThreadData {
  const { api, request, dialects, rules, strict, limits, profiles = [], overrides = [] } = run;
  return {
    options: {
      ...(api !== undefined && { api }),
      ...(request !== undefined && { request }),
      ...(dialects && { dialects }),
      ...(rules && { rules }),
      ...(strict !== undefined && { strict }),
      ...(limits && { limits }),
    },
    profiles: profiles.map(({ id }) => id),
    overrides: overrides.map(({ rules: levels, dialects: spoken }) => ({ rules: levels, dialects: spoken })),
  };
}
