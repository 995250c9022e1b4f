import type { Document } from '../../model/node.js';
import type { Source } from '../../model/source.js';
import { openDocument } from './document.js';
import { parseJson } from './json.js';
import type { Limits, TextProblem } from './problem.js';
import { DEFAULT_LIMITS } from './problem.js';
import { verbatim } from './view.js';

export type { Limits, TextProblem } from './problem.js';
export { DEFAULT_LIMITS } from './problem.js';

export interface TextReading {
  /** The values that could be read, in the order of the text. */
  readonly documents: readonly Document[];
  readonly problems: readonly TextProblem[];
  /** Why nothing was read; null where something was, or where a problem says it. */
  readonly skipped: string | null;
}

export interface ReadOptions {
  readonly limits?: Limits;
  /** Answers `@file` and `< file`: the other source, or why it is refused. */
  readonly openFile?: (path: string, from: Source) => Source | { readonly refused: string };
}

/** Reads a source in the format of its file ending, else in the one that its content shows. Never throws. */
export function readSource(source: Source, options: ReadOptions = {}): TextReading {
  const document = openDocument(source);
  const { root, problems } = parseJson(verbatim(source.text), document, options.limits ?? DEFAULT_LIMITS);
  document.root = root;
  return { documents: root === null ? [] : [document], problems, skipped: null };
}
