import { baselineOf, baselineText, readBaseline, withBaseline } from '../../../src/config/baseline.js';
import { PROFILE_IDS } from '../../../src/data/profiles/ids.js';
import { lint as lintSources } from '../../../src/library/lint.js';
import type { Report } from '../../../src/model/report.js';
import { Source } from '../../../src/model/source.js';
import { UserError } from '../../../src/model/user-error.js';
import { github } from '../../../src/report/github.js';
import { gitlab } from '../../../src/report/gitlab.js';
import { json } from '../../../src/report/json.js';
import { junit } from '../../../src/report/junit.js';
import { locate } from '../../../src/report/located.js';
import { COMMENT_SIZE, markdown } from '../../../src/report/markdown.js';
import { sarif } from '../../../src/report/sarif.js';
import { text } from '../../../src/report/text.js';
import { tunnelEnds } from '../../../src/library/tunnel.js';
import { holdsNoKey, liesInText, sameTwice } from '../checks.js';
import type { Input } from '../input.js';

const TOOL = { name: 'ipsec-lint', version: '0.0.0' } as const;

/** Lints a text and writes the report in every format. */
export function lint(input: Input): void {
  const report = reported(input);
  const reports = [report, reported(input)].values();
  const output = sameTwice('a report', () => written(reports.next().value ?? report));
  holdsNoKey('a report', output);
  parsesAsJson(report);
  for (const { place, related, ruleId } of [...report.findings, ...report.suppressed]) {
    for (const each of [place, ...related.map((other) => other.place)]) liesInText(ruleId, each);
  }
  holdsNoKey('a baseline', [...baselineText(baselineOf(report), TOOL)].join(''));
  const baseline = readBaseline(input.text);
  if (baseline.ok) withBaseline(report, baseline.baseline);
  throughLibrary(input.text);
}

function reported({ name, text: content }: Input): Report {
  // A profile for each length: the same text is always held against the same one.
  const profiles = PROFILE_IDS.filter((_, index) => index === content.length % PROFILE_IDS.length);
  return lintSources([new Source(name, content, { named: true })], { strict: true, profiles });
}

function written(report: Report): string {
  const located = locate(report);
  return [
    ...json(located, TOOL),
    ...sarif(located, { tool: TOOL, workingFolder: '', suppressed: true }),
    ...gitlab(located, { workingFolder: '' }),
    ...text(located, { colour: true, columns: 100, notices: true }),
    ...text(located, { colour: false, columns: 30, notices: true }),
    ...github(located, { workingFolder: '' }),
    ...junit(located),
    ...markdown(located, { size: COMMENT_SIZE }),
  ].join('');
}

function parsesAsJson(report: Report): void {
  const located = locate(report);
  JSON.parse([...json(located, TOOL)].join(''));
  JSON.parse([...sarif(located, { tool: TOOL, workingFolder: '', suppressed: true })].join(''));
  JSON.parse([...gitlab(located, { workingFolder: '' })].join(''));
}

/** What the library is handed is a value. Its errors are those of the caller. */
function throughLibrary(content: string): void {
  const value = parsed(content);
  if (typeof value !== 'object' || value === null) return;
  try {
    tunnelEnds(value);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    holdsNoKey('an error', `${error.message} ${error.next ?? ''}`);
  }
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
