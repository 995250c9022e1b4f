import type { Fix, Level } from '../../model/finding.js';
import type { Instead } from '../../model/fixes.js';
import type { Place } from '../../model/place.js';
import type { ProblemData } from '../../model/resource.js';

/** A shape problem before its place and field are known. */
export interface Fault {
  readonly ruleId: string;
  readonly variant: string;
  readonly data: Omit<ProblemData, 'field'>;
  readonly level?: Level;
  /** Where not at the value itself. */
  readonly place?: Place;
  /** What to write there, where it is certain or the best that can be said. Never for a secret. */
  readonly instead?: Instead;
  /** What mends it otherwise. */
  readonly fix?: Fix | null;
}
