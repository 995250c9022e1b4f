import { applyAll } from '../fix/apply.js';
import type { FixOptions, Mended } from '../fix/mend.js';
import { mend } from '../fix/mend.js';
import { fixable } from '../fix/patch.js';
import { agreed } from '../lint/partners.js';
import type { Finding } from '../model/finding.js';
import { Source } from '../model/source.js';
import { DEFAULT_LIMITS } from '../parsers/text/problem.js';
import { LINT_OPTIONS } from './known-lint-options.js';
import type { KnownOptions } from './known-options.js';
import { aSwitch, mustBeOptions, OPTIONAL } from './known-options.js';
import type { LintOptions } from './lint.js';
import { lint, runOptions } from './lint.js';
import { mustBeFindings } from './must-be-ours.js';
import { mustBeSources, mustDiffer } from './must-be.js';

export type { FixOptions, Mended } from '../fix/mend.js';

const OPTIONS: KnownOptions<LintOptions & FixOptions> = {
  tests: { ...LINT_OPTIONS.tests, unsafe: aSwitch('unsafe') },
  next: OPTIONAL,
};

/** The same source with another text, if it has changed. */
function withText(source: Source, texts: ReadonlyMap<string, string>): Source {
  const text = texts.get(source.name);
  return text === undefined ? source : new Source(source.name, text, { named: source.named });
}

/**
 * The sources with the fixes of findings carried out, in the same order; those without a fix are the same objects. Only
 * what fits together is carried out: lint again for the rest, or call `lintAndFix`.
 *
 * @param findings Findings of a report on these very sources.
 * @param options Those that `lint` was called with, and `unsafe`. A fix of a text beyond the limits is not carried out, and
 *   with `unsafe` the other ends of tunnels, which a fix must agree with, are found by them.
 * @throws UserError where two sources have the same name, a source, a finding or the options are none.
 */
export function applyFixes(
  sources: readonly Source[],
  findings: readonly Finding[],
  options: LintOptions & FixOptions = {},
): readonly Source[] {
  mustBeOptions(options, OPTIONS);
  mustBeFindings(findings);
  const { unsafe = false, ...rest } = options;
  const named = [...mustBeSources(sources)];
  mustDiffer(named);
  const candidates = unsafe ? agreed(findings, named, runOptions(rest, named)) : findings;
  const { texts } = applyAll(fixable(candidates, unsafe), { ...DEFAULT_LIMITS, ...rest.limits });
  return named.map((source) => withText(source, texts));
}

/**
 * Lints texts and mends what has a fix, until nothing is left to mend. Names of sources must differ: the texts are told
 * by them.
 *
 * @throws UserError where two sources have the same name, and as `lint` does.
 */
export function lintAndFix(sources: readonly Source[], options: LintOptions & FixOptions = {}): Mended {
  mustBeOptions(options, OPTIONS);
  const { unsafe = false, ...rest } = options;
  const named = [...mustBeSources(sources)];
  mustDiffer(named);
  let current: readonly Source[] = named;
  return mend(
    (texts) => {
      current = named.map((source) => withText(source, texts));
      return lint(current, rest);
    },
    {
      unsafe,
      limits: rest.limits,
      candidates: ({ findings }) => (unsafe ? agreed(findings, current, runOptions(rest, current)) : findings),
    },
  );
}
