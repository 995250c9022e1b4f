import type { Related } from '../../model/finding.js';
import type { Place } from '../../model/place.js';

/** Something about a text itself that hinders reading it. Its words never quote the text, which may hold a key. */
export interface TextProblem {
  readonly ruleId: 'invalid-syntax' | 'duplicate-key' | 'input-limit';
  /** What is wrong, in one stable word: `trailing-comma`, `alias`, `depth`. */
  readonly variant: string;
  readonly place: Place;
  /** The message: a clause without a full stop. */
  readonly detail: string;
  readonly related?: readonly Related[];
}

/** Bounds on what is read, so that no input takes the memory or the time of the machine. */
export interface Limits {
  /** Levels of nested objects and arrays in one document. */
  readonly depth: number;
  /** UTF-16 units of one source. */
  readonly textLength: number;
  /** Values in one source: what they take in memory is many times their text. */
  readonly nodes: number;
  /** The same as `depth` for YAML, whose reader needs the stack: 200 levels take about a fifth of it. */
  readonly yamlDepth: number;
  /** UTF-16 units of one document of a YAML stream. */
  readonly yamlLength: number;
  /** Lexical tokens of one document of a YAML stream; its reader needs up to 300 bytes for each. */
  readonly yamlTokens: number;
  /** Nodes that aliases and merge keys may add to one YAML document, where they outnumber its characters. */
  readonly aliasNodes: number;
}

export const DEFAULT_LIMITS: Limits = {
  depth: 1_000,
  textLength: 256 * 1024 * 1024,
  nodes: 10_000_000,
  yamlDepth: 200,
  yamlLength: 8 * 1024 * 1024,
  yamlTokens: 4_000_000,
  aliasNodes: 100_000,
};

/** How many values of a source may still be read. */
export interface NodeBudget {
  nodes: number;
}
