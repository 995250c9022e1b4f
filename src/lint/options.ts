import type { IgnoreEntry, RuleLevel } from '../config/configuration.js';
import type { Override } from '../config/file-settings.js';
import type { Operation } from '../data/contracts/index.js';
import type { NamedTunnel } from '../ends/named-tunnels.js';
import type { Api, Dialect } from '../model/api.js';
import type { Limits } from '../model/limits.js';
import type { Profile } from '../model/profile.js';
import type { Source } from '../model/source.js';
import type { Declarations } from '../workspace/build.js';

/** What a run is told beside its sources. */
export interface LintOptions {
  /** The API that unrecognised documents are meant for; documents of other APIs are left alone. */
  readonly api?: Api;
  /** Every document is the body of a request that is about to be sent: of this operation, or of any of the API's. */
  readonly request?: Operation | 'any';
  /** At most one for each API; the default dialect for the others. */
  readonly dialects?: readonly Dialect[];
  /** Levels that replace those of all variants of a rule; `off`: the rule does not run. */
  readonly rules?: ReadonlyMap<string, RuleLevel>;
  /** Rules and dialects for some files; of several that match one, the last goes before. */
  readonly overrides?: readonly Override[];
  /** Findings that the configuration accepts; those that comments in the sources accept need no option. */
  readonly ignore?: readonly IgnoreEntry[];
  /** Rules from which no exception counts, and of which no level but `error` may be chosen. */
  readonly mandatory?: ReadonlySet<string>;
  /** The day in UTC, `2026-06-30`; without it no exception expires. */
  readonly today?: string;
  /** False: exceptions are judged, and yet accept nothing. */
  readonly suppressions?: boolean;
  /** The compliance profiles that bodies must meet. */
  readonly profiles?: readonly Profile[];
  /** Also report what only a finished body must not hold: placeholders. */
  readonly strict?: boolean;
  /** The estate that a file belongs to, by the configuration: bodies of different estates never meet. */
  readonly estateOf?: (file: string) => string | null;
  /** What the configuration says of resources outside the run, and of pairs. */
  readonly declarations?: Declarations;
  /** Pairs of tunnel ends that the configuration names; those that name each other by their addresses are found without. */
  readonly tunnels?: readonly NamedTunnel[];
  /** Names of the files that the run is about: of the others only what these have a part in is reported. */
  readonly changed?: ReadonlySet<string>;
  /** Bounds on what a source may take, where they are to be others than the usual ones. */
  readonly limits?: Partial<Limits>;
  /** Answers a body that stands in another file (`curl -d @body.json`): its source, or why it is refused. */
  readonly openFile?: (path: string, from: Source) => Source | { readonly refused: string };
}
