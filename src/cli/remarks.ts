import { amount } from '../report/amount.js';
import type { LocatedReport } from '../report/located.js';
import { suggestion } from './arguments.js';
import { COMMANDS } from './options.js';
import type { LintSettings } from './settings.js';

/** What a run says beside its report: what could not be read, what was passed over, and how much was recognised. */
export function* remarks({ notices, skipped, summary }: LocatedReport, settings: LintSettings): Generator<string> {
  for (const { file, message } of notices) yield `${file}: ${message}`;
  const [path] = settings.paths;
  const mistyped = path !== undefined && notices.some(({ file }) => file === path) ? suggestion(path, COMMANDS) : null;
  if (mistyped !== null) yield `${path ?? ''} is no command either. ${mistyped}`;
  if (settings.verbose) for (const { file, reason } of skipped) yield `${file} skipped: ${reason}`;
  const { files, recognised, resources } = summary;
  const found = `${String(recognised)} of ${amount(files, 'file')} recognised`;
  if (recognised > 0) yield `${found}, ${amount(resources, 'resource')}`;
  else yield files > 0 && !settings.verbose ? `${found}; --verbose says why` : found;
  if (settings.requireResources && recognised === 0) yield '--require-resources asks for at least one';
}
