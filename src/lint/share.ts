import type { ComplianceEntry } from '../compliance/ledger.js';
import type { Finding } from '../model/finding.js';
import type { Source } from '../model/source.js';
import type { IgnoreComment } from '../parsers/text/ignore-comment.js';
import type { GatheredFacts } from '../workspace/build.js';
import type { Counted } from './tally.js';

/** What came of some sources of a run: all that goes from them into its report, without their documents. */
export interface Share extends Counted {
  readonly findings: readonly Finding[];
  readonly comments: readonly IgnoreComment[];
  /** The texts of keys and credentials. */
  readonly secrets: readonly string[];
  readonly facts: readonly GatheredFacts[];
  readonly compliance: readonly ComplianceEntry[];
  /** The sources that hold `peer` documents. */
  readonly peers: readonly Source[];
}
