import type { Level } from '../model/finding.js';
import type { Notice, Summary } from '../model/report.js';
import type { RuleMeta } from '../model/rule.js';
import { byFile } from './by-file.js';
import type { LocatedFinding, LocatedReport } from './located.js';
import { printable } from './printable.js';
import { spot } from './spot.js';

const NAME = 'ipsec-lint';

/** Notes are worth knowing and nothing to fail for: JUnit has no level between passed and failed. */
const FAILS: Readonly<Record<Level, boolean>> = { error: true, warning: true, note: false };

/**
 * The report as JUnit XML: a suite for each file with findings, a case for each finding. Errors and warnings have
 * failed, notes have passed with a remark, and what could not be read is an error of the run. Neither clock nor machine
 * stands in it.
 */
export function* junit(report: LocatedReport): Generator<string> {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const { notices, findings, summary } = report;
  const isEmpty = notices.length + findings.length === 0;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites ${totals(summary, notices.length, isEmpty)}>\n`;
  if (notices.length > 0) yield* noticeSuite(notices);
  for (const [file, group] of byFile(findings)) yield* suite(file, group, rules);
  // Servers take a report without cases for a run that went wrong.
  if (isEmpty)
    yield* suiteOf({ name: NAME, tests: 1, failures: 0, errors: 0 }, [NAME], (name) => caseOf(name, name, ''));
  yield '</testsuites>\n';
}

function totals({ errors, warnings, notes }: Summary, notices: number, isEmpty: boolean): string {
  const tests = errors + warnings + notes + notices + (isEmpty ? 1 : 0);
  return attributes({ name: NAME, tests, failures: errors + warnings, errors: notices, time: 0 });
}

function* noticeSuite(notices: readonly Notice[]): Generator<string> {
  const count = notices.length;
  yield* suiteOf({ name: NAME, tests: count, failures: 0, errors: count }, notices, ({ file, message }) =>
    caseOf(file === '' ? NAME : file, NAME, element('error', { type: 'notice', message }, printable(message))),
  );
}

function* suite(
  file: string,
  findings: readonly LocatedFinding[],
  rules: ReadonlyMap<string, RuleMeta>,
): Generator<string> {
  const failures = findings.filter(({ level }) => FAILS[level]).length;
  yield* suiteOf({ name: file, tests: findings.length, failures, errors: 0, file }, findings, (finding) =>
    testCase(finding, rules.get(finding.ruleId)),
  );
}

function testCase(finding: LocatedFinding, rule: RuleMeta | undefined): string {
  const { ruleId, level, message, file, related } = finding;
  const text = [
    `${file}:${spot(finding)}: ${level}: ${message}`,
    ...related.map((other) => `see ${other.file}:${spot(other)}: ${other.message}`),
    ...(rule === undefined ? [] : [`mend: ${rule.mend}`]),
  ]
    .map(printable)
    .join('\n');
  return caseOf(
    `${ruleId} ${spot(finding)}`,
    file,
    FAILS[level] ? element('failure', { type: level, message }, text) : element('system-out', {}, text),
  );
}

interface SuiteAttributes {
  readonly name: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly file?: string;
}

function* suiteOf<T>(given: SuiteAttributes, items: readonly T[], convert: (item: T) => string): Generator<string> {
  yield `<testsuite ${attributes({ ...given, time: 0 })}>\n`;
  for (const item of items) yield convert(item);
  yield '</testsuite>\n';
}

function caseOf(name: string, classname: string, content: string): string {
  return `<testcase ${attributes({ name, classname, time: 0 })}>${content}</testcase>\n`;
}

function element(tag: string, given: Readonly<Record<string, string>>, text: string): string {
  return `<${[tag, attributes(given)].join(' ').trimEnd()}>${escaped(text)}</${tag}>`;
}

function attributes(given: Readonly<Record<string, string | number>>): string {
  return Object.entries(given)
    .map(([name, value]) => `${name}="${escaped(printable(String(value)))}"`)
    .join(' ');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text in XML. Of what XML 1.0 cannot hold (2.2), `printable` leaves two code points, which stand for no character. */
function escaped(text: string): string {
  return text
    .replaceAll(/[&<>"]/gu, (mark) => ENTITIES.get(mark) ?? mark)
    .replaceAll(/[\u{fffe}\u{ffff}]/gu, '\u{fffd}');
}
