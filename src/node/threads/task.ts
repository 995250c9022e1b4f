import type { Override } from '../../config/file-settings.js';
import type { LintOptions } from '../../lint/options.js';

/** What a thread is told when it starts. */
export interface ThreadData {
  readonly options: ThreadOptions;
  /** The ids of the chosen profiles. */
  readonly profiles: readonly string[];
  /** What of the configuration's overrides can be sent: which of them match a file comes with the file. */
  readonly overrides: readonly Omit<Override, 'matches'>[];
}

/** The options of a run that decide what is found in one source. */
export type ThreadOptions = Pick<LintOptions, 'api' | 'request' | 'dialects' | 'rules' | 'strict' | 'limits'>;

/** A source to be linted. */
export interface Errand {
  readonly name: string;
  readonly text: string;
  readonly named: boolean;
  readonly estate: string | null;
  /** The indices of the overrides that match it. */
  readonly overrides: readonly number[];
}

/** Sources to be linted. */
export type Task = readonly Errand[];

/** For each source of a task what was found in it (`shareText`); null where the other thread has to lint it. */
export type Answer = readonly (string | null)[];
