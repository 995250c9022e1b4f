import { applyAll } from './fix/apply.js';
import type { FixOptions, Mended } from './fix/mend.js';
import { mend } from './fix/mend.js';
import { fixable } from './fix/patch.js';
import type { LintOptions } from './lint.js';
import { lint } from './lint.js';
import type { Finding } from './model/finding.js';
import { Source } from './model/source.js';
import { mustBeSources, mustDiffer } from './must-be.js';
import { agreed } from './partners.js';

export type { FixOptions, Mended } from './fix/mend.js';

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
 * @throws UserError where two sources have the same name.
 */
export function applyFixes(
  sources: readonly Source[],
  findings: readonly Finding[],
  { unsafe = false }: FixOptions = {},
): readonly Source[] {
  mustDiffer(sources);
  const { texts } = applyAll(fixable(unsafe ? agreed(findings, sources) : findings, unsafe));
  return sources.map((source) => withText(source, texts));
}

/**
 * Lints texts and mends what has a fix, until nothing is left to mend. Names of sources must differ: the texts are told
 * by them.
 *
 * @throws UserError where two sources have the same name, and as `lint` does.
 */
export function lintAndFix(sources: readonly Source[], options: LintOptions & FixOptions = {}): Mended {
  const named = [...mustBeSources(sources)];
  mustDiffer(named);
  const { unsafe = false } = options;
  let current: readonly Source[] = named;
  return mend(
    (texts) => {
      current = named.map((source) => withText(source, texts));
      return lint(current, options);
    },
    { unsafe, candidates: ({ findings }) => (unsafe ? agreed(findings, current, options) : findings) },
  );
}
