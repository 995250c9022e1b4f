import { amount } from '../report/amount.js';
import type { LocatedReport } from '../report/located.js';
import { suggestion } from './arguments.js';
import { commandIn, COMMANDS } from './command-names.js';
import type { LintSettings } from './settings.js';

/** What a run says beside its report: what could not be read, what was passed over, and how much was recognised. */
export function* remarks(report: LocatedReport, settings: LintSettings): Generator<string> {
  const { findings, notices, summary } = report;
  for (const { file, message } of notices) yield file === '' ? message : `${file}: ${message}`;
  const [path] = settings.paths;
  const isUnread = path !== undefined && commandIn([path]) === null && notices.some(({ file }) => file === path);
  const mistyped = isUnread ? suggestion(path, COMMANDS) : null;
  if (mistyped !== null) yield `${path ?? ''} is no command either. ${mistyped}`;
  if (settings.verbose) for (const { file, reason } of report.skipped) yield `${file} skipped: ${reason}`;
  const { files, recognised, resources } = summary;
  const found = `${String(recognised)} of ${amount(files, 'file')} recognised`;
  if (recognised > 0) yield `${found}, ${amount(resources, 'resource')}`;
  else yield files > 0 && !settings.verbose ? `${found}; --verbose says why` : found;
  const mendable = fixesLeft(findings, settings);
  if (mendable !== null) yield mendable;
}

/** How much can be mended with an option that was not given; null where there is nothing. */
function fixesLeft(findings: LocatedReport['findings'], { fix }: LintSettings): string | null {
  const fixes = findings.flatMap((finding) => finding.fix ?? []);
  const safe = fix === null ? fixes.filter((found) => found.safe).length : 0;
  const unsafe = fix === 'unsafe' ? 0 : fixes.filter((found) => !found.safe).length;
  if (safe === 0) return unsafe === 0 ? null : `${amount(unsafe, 'finding')} can be mended with --fix-unsafe`;
  const more = unsafe === 0 ? '' : `, ${String(unsafe)} more with --fix-unsafe`;
  return `${amount(safe, 'finding')} can be mended with --fix${more}`;
}
