import { compareText } from '../model/compare-text.js';
import { fingerprint, maskedIdentity } from '../model/fingerprint.js';
import type { Finding, SuppressedFinding } from '../model/finding.js';
import type { Redactor } from '../model/redaction.js';
import type { Report, Tool } from '../model/report.js';
import { countsBy } from '../model/report.js';

/** A fault that was there before, and how often. */
interface BaselineEntry {
  readonly rule: string;
  readonly fingerprint: string;
  readonly count: number;
}

/**
 * Findings that were there before and are accepted as they are: a multiset of fingerprints, so that two copies of a body
 * are two findings. It names no file, line or value; a secret contributes a constant to its fingerprint.
 */
export type Baseline = readonly BaselineEntry[];

export type BaselineReading =
  { readonly ok: true; readonly baseline: Baseline } | { readonly ok: false; readonly fault: string };

/** Changes whenever the recipe of the fingerprints does: an older baseline would match nothing. */
const VERSION = 1;

/** Tells which findings a baseline may accept: not what is said of exceptions, nor what is mandatory. */
function acceptable({ rules }: Report, mandatory: ReadonlySet<string>): (finding: Finding) => boolean {
  const judges = new Set(rules.filter(({ group }) => group === 'exceptions').map(({ id }) => id));
  return ({ ruleId }) => !judges.has(ruleId) && !mandatory.has(ruleId);
}

/** The findings of a report as a baseline, in order of rule and fingerprint. */
export function baselineOf(report: Report, mandatory: ReadonlySet<string> = new Set()): Baseline {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of report.findings.filter(acceptable(report, mandatory))) {
    const entry = entryOf(finding, report.redactor);
    const key = keyOf(entry);
    entries.set(key, { ...entry, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return [...entries].sort(([one], [other]) => compareText(one, other)).map(([, entry]) => entry);
}

/** The report without the findings that the baseline accepts: of each fault as many as there were before. */
export function withBaseline(report: Report, baseline: Baseline, mandatory: ReadonlySet<string> = new Set()): Report {
  const left = new Map<string, number>();
  for (const entry of baseline) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + entry.count);
  const isAcceptable = acceptable(report, mandatory);
  const findings: Finding[] = [];
  const accepted: SuppressedFinding[] = [];
  for (const finding of report.findings) {
    const key = isAcceptable(finding) ? keyOf(entryOf(finding, report.redactor)) : '';
    const remaining = left.get(key) ?? 0;
    if (remaining === 0) {
      findings.push(finding);
    } else {
      left.set(key, remaining - 1);
      accepted.push({ ...finding, suppression: { kind: 'external', justification: null } });
    }
  }
  const suppressed = [...report.suppressed, ...accepted];
  const summary = { ...report.summary, ...countsBy(findings), suppressed: suppressed.length };
  return { ...report, findings, suppressed, summary };
}

/** A baseline as a file holds it: one fault a line, so that a diff shows what comes and goes. */
export function* baselineText(baseline: Baseline, tool: Tool): Generator<string> {
  yield `{"version":${VERSION},"tool":${JSON.stringify(tool)},\n"findings":[`;
  let separator = '\n';
  for (const { rule, fingerprint: print, count } of baseline) {
    yield separator + JSON.stringify({ rule, fingerprint: print, count });
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** Reads the text of a baseline. */
export function readBaseline(text: string): BaselineReading {
  const value = parsed(text);
  if (!isObject(value) || value['version'] === undefined) return { ok: false, fault: 'is no baseline' };
  const { version, findings } = value;
  if (version !== VERSION) {
    return { ok: false, fault: `is a baseline of another version than ${VERSION}, the one that is read here` };
  }
  if (!Array.isArray(findings) || !findings.every(isEntry)) return { ok: false, fault: 'is no whole baseline' };
  return { ok: true, baseline: findings };
}

function entryOf(finding: Finding, redactor: Redactor): BaselineEntry {
  const { ruleId } = finding;
  return { rule: ruleId, fingerprint: fingerprint(ruleId, maskedIdentity(finding, redactor)), count: 1 };
}

function keyOf({ rule, fingerprint: print }: BaselineEntry): string {
  return `${rule} ${print}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntry(value: unknown): value is BaselineEntry {
  if (!isObject(value)) return false;
  const { rule, fingerprint: print, count } = value;
  return typeof rule === 'string' && typeof print === 'string' && Number.isSafeInteger(count) && Number(count) > 0;
}
