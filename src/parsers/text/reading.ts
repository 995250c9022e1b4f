import type { Document, RequestLine, StringNode } from '../../model/node.js';
import type { Source } from '../../model/source.js';
import type { IgnoreComment } from './ignore-comment.js';
import type { Limits } from '../../model/limits.js';
import type { NodeBudget, TextProblem } from './problem.js';
import { DEFAULT_LIMITS } from './problem.js';

/** Answers `@file` and `< file`: the other source, or why it is refused. */
export type OpenFile = (path: string, from: Source) => Source | { readonly refused: string };

export interface ReadOptions {
  readonly limits?: Limits;
  readonly openFile?: OpenFile;
  /**
   * Is given each document of a stream as soon as it is read; `documents` then lacks it. Who keeps none of them never
   * has all the values of a long stream in memory.
   */
  readonly take?: (document: Document) => void;
}

/** The same options with what takes the documents of one source. Written out: spreading takes a hundredth of a long run. */
export function taking(
  { limits = DEFAULT_LIMITS, openFile }: ReadOptions,
  take: (document: Document) => void,
): ReadOptions {
  return openFile === undefined ? { limits, take } : { limits, openFile, take };
}

/** Documents of a text, and what hindered reading it. */
export interface DocumentsReading {
  readonly documents: readonly Document[];
  readonly problems: readonly TextProblem[];
  /** How many documents were read, those counted that were handed on. */
  readonly count: number;
}

/** What a YAML stream holds. */
export interface YamlReading extends DocumentsReading {
  readonly ignores: readonly IgnoreComment[];
}

/** Reads a YAML stream; null where it does not read what stands in it. */
export type YamlReader = (source: Source, limits: Limits, take?: (document: Document) => void) => YamlReading | null;

/** What the readers of all formats are given. */
export interface ReadingContext {
  readonly source: Source;
  readonly limits: Limits;
  readonly openFile: OpenFile | null;
  readonly take: ((document: Document) => void) | null;
  /** Where the text is no source of its own. */
  readonly within?: ScriptString;
}

/** A string of a document that is read as a script. */
export interface ScriptString {
  readonly node: StringNode;
  /** Whether the body of a request is to be read. Those of others are kept out of reports. */
  readonly accepts: (request: RequestLine) => boolean;
  /** How many values the strings of the document may still hold. */
  readonly budget: NodeBudget;
}

export interface TextReading {
  /** The values that could be read, in the order of the text. */
  readonly documents: readonly Document[];
  readonly problems: readonly TextProblem[];
  /** Why nothing was read; null where something was, or where a problem says it. */
  readonly skipped: string | null;
  /** Credentials that stand beside the bodies, in headers and URLs: no output may show them, wherever they come from. */
  readonly secrets: ReadonlySet<string>;
  /** Exceptions in comments, where the format has them. */
  readonly ignores?: readonly IgnoreComment[];
}

/** Reads a source. */
export type SourceReader = (source: Source, options?: ReadOptions) => TextReading;

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
