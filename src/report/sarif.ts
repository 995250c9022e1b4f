import type { Invocation, Notification } from 'sarif';
import { REDACTED } from '../model/redaction.js';
import type { Notice, Tool } from '../model/report.js';
import { isCutShort } from '../model/report.js';
import type { LocatedReport } from './located.js';
import { cweTaxonomy, weaknessesOf } from './sarif/cwe.js';
import { LIMITS, shortened } from './sarif/limits.js';
import { escaped, sentence } from './sarif/message.js';
import { ProfileTaxonomies } from './sarif/profiles.js';
import { kept, Results } from './sarif/results.js';
import { driver } from './sarif/rules.js';
import { artifactLocation, ROOT_ID } from './sarif/uri.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** How the report is written. */
export interface SarifOptions {
  readonly tool: Tool;
  /**
   * The path from the root of the repository to the folder that file names are relative to: `infra/vpn`, or empty.
   */
  readonly workingFolder: string;
  /** Whether suppressed findings are among the results. GitHub ignores `suppressions` and would open them as alerts. */
  readonly suppressed: boolean;
}

/** The report in SARIF 2.1.0, one result a line, in pieces, so that a long report is never one string. */
export function* sarif(report: LocatedReport, options: SarifOptions): Generator<string> {
  const { tool, workingFolder } = options;
  const { rules } = report;
  const weaknesses = weaknessesOf(rules);
  const findings = kept(report.findings);
  yield `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{\n`;
  const cwe = weaknesses.length > 0 ? [cweTaxonomy(weaknesses)] : [];
  const profiles = new ProfileTaxonomies(report.profiles, cwe.length);
  yield `"tool":${JSON.stringify({ driver: driver(tool, rules, weaknesses, profiles) })},\n`;
  const taxonomies = [...cwe, ...profiles.components];
  if (taxonomies.length > 0) yield `"taxonomies":${JSON.stringify(taxonomies)},\n`;
  yield `"automationDetails":${JSON.stringify({ id: `${tool.name}/` })},\n`;
  yield '"columnKind":"utf16CodeUnits",\n';
  const root = { [ROOT_ID]: { description: { text: 'The root of the repository.' } } };
  yield `"originalUriBaseIds":${JSON.stringify(root)},\n`;
  yield `"redactionTokens":${JSON.stringify([REDACTED])},\n`;
  yield `"invocations":${JSON.stringify([invocation(report, workingFolder)])},\n`;
  yield '"results":[';
  const results = new Results(
    rules.map((rule) => rule.id),
    workingFolder,
    profiles,
  );
  let separator = '\n';
  for (const finding of findings) {
    yield separator + JSON.stringify(results.result(finding, null));
    separator = ',\n';
  }
  for (const finding of options.suppressed ? report.suppressed : []) {
    yield separator + JSON.stringify(results.result(finding, finding.suppression));
    separator = ',\n';
  }
  yield '\n]}]}\n';
}

/**
 * Whether the run went through (SARIF 2.1.0, 3.20.14), and what a reader should know of it. No time, arguments or folders: they would make two
 * reports of the same files differ.
 */
function invocation(report: LocatedReport, workingFolder: string): Invocation {
  const { findings, notices } = report;
  const notifications = notices.map((notice) => notification(notice, workingFolder));
  const left = findings.length - LIMITS.resultsPerRun;
  if (left > 0) {
    const most = LIMITS.resultsPerRun.toLocaleString('en');
    const text = `Code scanning takes ${most} results: the ${left.toLocaleString('en')} mildest findings are left out.`;
    notifications.push({ level: 'warning', message: { text } });
  }
  return {
    executionSuccessful: !isCutShort(report),
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  };
}

function notification({ file, message, fails }: Notice, workingFolder: string): Notification {
  const level = fails ? 'error' : 'warning';
  const text = sentence(escaped(shortened(message, LIMITS.messageLength)));
  if (file === '') return { level, message: { text } };
  const location = { physicalLocation: { artifactLocation: artifactLocation(file, workingFolder) } };
  return { level, message: { text }, locations: [location] };
}
