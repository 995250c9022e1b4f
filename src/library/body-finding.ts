import type { Level } from '../model/finding.js';
import type { ProfileClause } from '../model/profile.js';

/** A second place of a body that a finding speaks of. */
export interface BodyPlace {
  /** RFC 6901 pointer into the body; it goes on through JSON that stands in a string (`/IkeConfig/IkePfs`). */
  readonly pointer: string;
  /** An object has no lines. */
  readonly region: null;
  readonly message: string;
}

/** A fault in a body that is about to be sent. No secret of the body stands in it. */
export interface BodyFinding {
  readonly ruleId: string;
  readonly level: Level;
  readonly message: string;
  /** RFC 6901 pointer to the value or, where a field is missing, to where it should stand; empty for the whole body. */
  readonly pointer: string;
  /** An object has no lines. */
  readonly region: null;
  readonly related: readonly BodyPlace[];
  /** The clauses of chosen profiles that it breaks. */
  readonly profiles: readonly ProfileClause[];
}
