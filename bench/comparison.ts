import type { Goal } from './goals.js';
import type { Linter } from './linters.js';
import type { Contender } from './measure.js';

/** What a run of the bench is told. */
export interface Bench {
  /** An empty folder outside any repository: for workloads and reports, and the one that contenders run in. */
  readonly folder: string;
  /** The bundle's command line. */
  readonly cli: string;
  readonly seed: number;
  readonly files: number;
  readonly lines: number;
  readonly connections: number;
  /** The linters of others; none where the bench runs without them. */
  readonly peers: readonly Linter[];
}

/** The parts of the bench, in their order; `--only` names some. */
export const PARTS = ['start', 'json', 'yaml', 'lines', 'stream', 'estate', 'overlaps', 'agreement'] as const;

export type Part = (typeof PARTS)[number];

/** One table: the first contender is what the others are compared with. */
export interface Comparison {
  readonly part: Exclude<Part, 'agreement'>;
  readonly title: string;
  /** Writes the workload. */
  readonly prepare: () => void;
  readonly contenders: readonly Contender[];
  /** How often each runs, where that is not what the bench was told. */
  readonly runs?: (told: number) => number;
  readonly goals: readonly Goal[];
}
