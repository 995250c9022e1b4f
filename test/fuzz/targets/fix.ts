import { unifiedDiff } from '../../../src/cli/fix/diff.js';
import { lintAndFix } from '../../../src/library/lint-and-fix.js';
import { lint } from '../../../src/library/lint.js';
import { Source } from '../../../src/model/source.js';
import { readSource } from '../../../src/parsers/text/read.js';
import { paintFor } from '../../../src/report/paint.js';
import { holdsNoKey, sameTwice } from '../checks.js';
import type { Input } from '../input.js';

/** Mends a text, once with what is safe alone and once with all. */
export function fix({ name, text }: Input): void {
  for (const unsafe of [false, true]) fixWith(new Source(name, text, { named: true }), unsafe);
}

/** Fixing leaves a text that parses as well as before, and nothing more to fix. */
function fixWith(before: Source, unsafe: boolean): void {
  const { texts, report } = lintAndFix([before], { unsafe });
  const fixed = texts.get(before.name);
  if (fixed === undefined) return;
  const after = new Source(before.name, fixed, { named: true });
  if (faultsOf(after) > faultsOf(before)) {
    throw new Error(`fixing (unsafe: ${String(unsafe)}) breaks the text: ${fixed}`);
  }
  const again = lintAndFix([after], { unsafe }).texts.get(after.name);
  if (again !== undefined) throw new Error(`fixing (unsafe: ${String(unsafe)}) is not idempotent: ${fixed} → ${again}`);
  sameTwice('a mended text', () => lintAndFix([before], { unsafe }).texts.get(before.name) ?? '');
  // Reading marks where the keys are.
  lint([before, after]);
  holdsNoKey('a diff', [...unifiedDiff([{ before, after }], report.redactor, paintFor(false))].join(''));
}

/** What is wrong with a text as such: a fix may well bring to light what was wrong below a misspelt name. */
function faultsOf(source: Source): number {
  return readSource(source).problems.length;
}
