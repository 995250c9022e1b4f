import type { Place } from './place.js';
import type { ProfileClause } from './profile.js';
import type { Range, Source } from './source.js';

/** `error`: refused, without effect, or broken cryptography; `warning`: insecure or fragile; `note`: worth knowing. */
export type Level = 'error' | 'warning' | 'note';

/** From worst to mildest. */
export const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

/** The levels from the worst to another one. */
export function levelsFrom(mildest: Level): readonly Level[] {
  return LEVELS.slice(0, LEVELS.indexOf(mildest) + 1);
}

/** A second place that a finding speaks of. */
export interface Related {
  readonly place: Place;
  readonly message: string;
  /** The finding's message as it reads when the finding stands here: for a run that is about changed files alone. */
  readonly mirrored?: string;
}

/** Text that replaces a stretch of one source. */
export interface Edit {
  readonly source: Source;
  readonly range: Range;
  readonly text: string;
}

/** One of several ways to mend a finding. */
export interface FixChoice {
  /** What it writes, by a name that all APIs share: the log name of an algorithm. */
  readonly meaning: string;
  readonly description: string;
  readonly edits: readonly Edit[];
}

/** How to mend a finding. */
export interface Fix {
  readonly description: string;
  /** True if what is negotiated stays the same: spelling, case, host bits. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  /** All ways to mend it, the best first, which is the one above; the other end of a tunnel may not know that one. */
  readonly choices?: readonly FixChoice[];
}

/**
 * What tells a finding from others of its rule and stays the same when lines, keys or documents move: the
 * fingerprint that baselines and code scanning compare is made from it and the rule.
 */
export interface Identity {
  /** The resource: its id, else its name and kind, else its ordinal; both ends of a pair, sorted. */
  readonly resource: string;
  /** RFC 6901 pointer inside the resource. */
  readonly pointer: string;
  /** The value as written; null where there is none, and for a secret. */
  readonly value: string | null;
}

/** One fault at one place. */
export interface Finding {
  readonly ruleId: string;
  readonly level: Level;
  readonly message: string;
  readonly place: Place;
  readonly related: readonly Related[];
  readonly fix: Fix | null;
  /** The clauses of chosen profiles that it breaks; absent where no profile has to do with it. */
  readonly profiles?: readonly ProfileClause[];
  /** Absent where nothing but its place is known of it. */
  readonly identity?: Identity;
}

/** Why a finding does not count. */
export interface Suppression {
  /** `inSource`: a comment beside the value; `external`: the configuration or a baseline (SARIF 2.1.0, 3.35.2). */
  readonly kind: 'inSource' | 'external';
  /** The reason that whoever accepted it gave; null for a baseline, which holds none. */
  readonly justification: string | null;
}

/** A finding that an exception or a baseline accepts. */
export interface SuppressedFinding extends Finding {
  readonly suppression: Suppression;
}
