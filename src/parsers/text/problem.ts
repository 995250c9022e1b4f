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
  /** UTF-16 units of one shell script or HTTP file, whose calls are kept until all of them are read. */
  readonly scriptLength: number;
  /** Findings in one source: what stands behind the last of them is not judged. */
  readonly findings: number;
}

export const DEFAULT_LIMITS: Limits = {
  depth: 1_000,
  textLength: 256 * 1024 * 1024,
  nodes: 10_000_000,
  yamlDepth: 200,
  yamlLength: 8 * 1024 * 1024,
  yamlTokens: 4_000_000,
  aliasNodes: 100_000,
  scriptLength: 8 * 1024 * 1024,
  findings: 100_000,
};

/** What the bounds can be raised to: V8's longest text, the depths that its stack bears, what addresses can count. */
export const GREATEST_LIMITS: Limits = {
  depth: 10_000,
  textLength: 0x1fff_ffe8,
  nodes: 1_000_000_000,
  yamlDepth: 400,
  yamlLength: 0x1fff_ffe8,
  yamlTokens: 1_000_000_000,
  aliasNodes: 1_000_000_000,
  scriptLength: 0x1fff_ffe8,
  findings: 1_000_000_000,
};

export type LimitName = keyof Limits;

/** The names of the bounds, in the order in which they are listed. */
export const LIMIT_NAMES = [
  'textLength',
  'nodes',
  'depth',
  'findings',
  'yamlLength',
  'yamlTokens',
  'yamlDepth',
  'aliasNodes',
  'scriptLength',
] as const satisfies readonly LimitName[];

/** What each bound is on, for those who set it. */
export const LIMIT_WORDS: Readonly<Record<LimitName, string>> = {
  textLength: 'Characters (UTF-16 units) of one file',
  nodes: 'Values in one file',
  depth: 'Levels of objects and arrays',
  findings: 'Findings in one file',
  yamlLength: 'Characters of one document of a YAML stream',
  yamlTokens: 'Lexical tokens of one document of a YAML stream',
  yamlDepth: 'Levels of mappings and lists in YAML',
  aliasNodes: 'Nodes that aliases and merge keys may add to one YAML document',
  scriptLength: 'Characters of one shell script or HTTP file',
};

/** Says that a text has more faults than are listed. */
export function manyFaults(place: Place, most: number): TextProblem {
  return { ruleId: 'input-limit', variant: 'findings', place, detail: `more than ${most} faults in one text` };
}

/** How many values of a source may still be read. */
export interface NodeBudget {
  nodes: number;
}
