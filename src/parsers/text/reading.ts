import type { Document } from '../../model/node.js';
import type { Source } from '../../model/source.js';
import type { Limits, TextProblem } from './problem.js';

/** Answers `@file` and `< file`: the other source, or why it is refused. */
export type OpenFile = (path: string, from: Source) => Source | { readonly refused: string };

export interface ReadOptions {
  readonly limits?: Limits;
  readonly openFile?: OpenFile;
}

/** Documents of a text, and what hindered reading it. */
export interface DocumentsReading {
  readonly documents: readonly Document[];
  readonly problems: readonly TextProblem[];
}

/** Reads a YAML stream. */
export type YamlReader = (source: Source, limits: Limits) => DocumentsReading;

/** What the readers of all formats are given. */
export interface ReadingContext {
  readonly source: Source;
  readonly limits: Limits;
  readonly openFile: OpenFile | null;
}

export interface TextReading {
  /** The values that could be read, in the order of the text. */
  readonly documents: readonly Document[];
  readonly problems: readonly TextProblem[];
  /** Why nothing was read; null where something was, or where a problem says it. */
  readonly skipped: string | null;
  /** Credentials that stand beside the bodies, in headers and URLs: no output may show them, wherever they come from. */
  readonly secrets: ReadonlySet<string>;
}

/** What the readers of calls and requests find beside the bodies. */
export interface Gathered {
  readonly problems: TextProblem[];
  readonly secrets: Set<string>;
  /** The files that were opened, by the path that names them. */
  readonly files: Map<string, Source>;
}

export function gather(): Gathered {
  return { problems: [], secrets: new Set(), files: new Map() };
}
