import type { Suppression } from '../model/finding.js';
import type { ProfileClause } from '../model/profile.js';
import type { Region } from '../model/source.js';
import type { Tool } from '../model/report.js';
import type { LocatedFinding, LocatedFix, LocatedRelated, LocatedReport, LocatedSuppressed } from './located.js';

/** A finding as version 1 of the JSON report writes it. */
export interface JsonFinding {
  readonly ruleId: string;
  readonly level: string;
  readonly message: string;
  readonly file: string;
  readonly pointer: string;
  readonly region: Region | null;
  readonly related: readonly JsonRelated[];
  readonly profiles: readonly ProfileClause[];
  readonly fix: LocatedFix | null;
}

/** A finding that does not count, and why. */
export interface JsonSuppressed extends JsonFinding {
  readonly suppression: Suppression;
}

export interface JsonRelated {
  readonly file: string;
  readonly pointer: string;
  readonly region: Region | null;
  readonly message: string;
}

/** The JSON report, version 1: one finding a line, in pieces, so that a long report is never one string. */
export function* json(report: LocatedReport, tool: Tool): Generator<string> {
  yield `{"version":1,"tool":${JSON.stringify(tool)},\n"findings":`;
  yield* array(report.findings, jsonFinding);
  yield ',\n"suppressed":';
  yield* array(report.suppressed, jsonSuppressed);
  yield ',\n"notices":';
  yield* array(report.notices, ({ file, message }) => ({ file, message }));
  if (report.profiles.length > 0) {
    yield ',\n"compliance":';
    yield* array(report.compliance, (row) => row);
  }
  yield `,\n"summary":${JSON.stringify(report.summary)}}\n`;
}

function* array<T>(items: readonly T[], convert: (item: T) => object): Generator<string> {
  let separator = '[\n';
  for (const item of items) {
    yield separator + JSON.stringify(convert(item));
    separator = ',\n';
  }
  yield items.length === 0 ? '[]' : '\n]';
}

/** A finding of the JSON report. */
export function jsonFinding(finding: LocatedFinding): JsonFinding {
  const { ruleId, level, message, file, pointer, region, related, profiles, fix } = finding;
  return { ruleId, level, message, file, pointer, region, related: related.map(jsonRelated), profiles, fix };
}

function jsonSuppressed(finding: LocatedSuppressed): JsonSuppressed {
  const { kind, justification } = finding.suppression;
  return { ...jsonFinding(finding), suppression: { kind, justification } };
}

function jsonRelated({ file, pointer, region, message }: LocatedRelated): JsonRelated {
  return { file, pointer, region, message };
}
