import type { Finding } from '../model/finding.js';
import { pointerAt, sourceAt } from '../model/place.js';
import type { Report } from '../model/report.js';
import { DEFAULT_LIMITS } from '../parsers/text/problem.js';
import type { Limits } from '../model/limits.js';
import { applyAll } from './apply.js';
import type { Fixable } from './patch.js';
import { fixable } from './patch.js';

/** Which fixes are carried out. */
export interface FixOptions {
  /** Also those that change what is negotiated. */
  readonly unsafe?: boolean;
}

/** How a run mends. */
export interface MendOptions<R extends Report> extends FixOptions {
  /** Those that the run lints with; the defaults where it is left out. */
  readonly limits?: Partial<Limits> | undefined;
  /** The findings of a report that may be mended; all where it is left out. */
  readonly candidates?: (report: R) => readonly Finding[];
}

/** What came of mending: the report of what remains, and the new texts. */
export interface Mended<R extends Report = Report> {
  readonly report: R;
  /** The texts that changed, by the name of their source. */
  readonly texts: ReadonlyMap<string, string>;
  /** The findings that are gone. */
  readonly mended: readonly Finding[];
  /** The findings whose fix would have changed more than it says: they remain. */
  readonly refused: readonly Finding[];
}

/** A fix may bring a finding to light that has one of its own; few take more than three passes. */
const MOST_PASSES = 20;

/** What tells the findings of one state of the texts from each other, and stays the same when offsets move. */
function standOf({ ruleId, place, message }: Finding): string {
  return [ruleId, sourceAt(place).name, pointerAt(place), message].join('\n');
}

/**
 * Carries out the fixes of a report and lints again, until nothing is left to mend. `lint` is given the texts that have
 * changed so far, by the name of their source.
 */
export function mend<R extends Report>(
  lint: (texts: ReadonlyMap<string, string>) => R,
  { unsafe = false, candidates = ({ findings }) => findings, limits: given }: MendOptions<R> = {},
): Mended<R> {
  const limits = { ...DEFAULT_LIMITS, ...given };
  const texts = new Map<string, string>();
  const applied = new Map<string, Fixable>();
  /** Those that the texts as they are do not take. A pass tries so many: the next one tries others. */
  const refused = new Map<string, Fixable>();
  let report = lint(texts);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const open = fixable(candidates(report), unsafe).filter((finding) => !refused.has(standOf(finding)));
    // A misspelt key is respelt before its absence is made up for.
    let application = applyAll(
      open.filter(({ fix }) => fix.safe),
      limits,
    );
    if (application.texts.size === 0) application = applyAll(open, limits);
    if (application.texts.size === 0) {
      for (const finding of application.refused) refused.set(standOf(finding), finding);
      if (application.refused.length === 0) break;
      continue;
    }
    refused.clear();
    for (const finding of application.applied) applied.set(standOf(finding), finding);
    for (const [name, text] of application.texts) texts.set(name, text);
    report = lint(texts);
  }
  const remaining = new Set(report.findings.map(standOf));
  return {
    report,
    texts,
    mended: [...applied].filter(([stand]) => !remaining.has(stand)).map(([, finding]) => finding),
    refused: [...refused].filter(([stand]) => remaining.has(stand)).map(([, finding]) => finding),
  };
}
