import type { Related } from '../../model/finding.js';
import type { Limits } from '../../model/limits.js';
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
  nodes: 'Values and keys in one file',
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

/** The problems of a text, up to the bound on findings: in place of the first that is over it, it says that there are more. */
export class Problems {
  readonly found: TextProblem[] = [];
  readonly #most: number;

  constructor({ findings }: Limits) {
    this.#most = findings;
  }

  add(problem: TextProblem): void {
    const { length } = this.found;
    if (length < this.#most) this.found.push(problem);
    else if (length === this.#most) this.found.push(manyFaults(problem.place, this.#most));
  }
}

/** How many values and keys of a source may still be read. */
export interface NodeBudget {
  nodes: number;
}
