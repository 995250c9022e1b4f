import { utf8 } from '../model/encoding.js';
import type { Level } from '../model/finding.js';
import { LEVELS } from '../model/finding.js';
import type { Notice, Summary } from '../model/report.js';
import type { RuleMeta } from '../model/rule.js';
import type { Region } from '../model/source.js';
import { amount } from './amount.js';
import { ruleUrl } from './links.js';
import type { LocatedFinding, LocatedRelated, LocatedReport } from './located.js';
import { complianceMatrix } from './markdown/compliance.js';
import { code, escapedText, link } from './markdown/escape.js';
import { paintFor } from './paint.js';
import { LIMITS, shortened } from './sarif/limits.js';
import { spot } from './spot.js';
import { summaryLine } from './summary-line.js';

/** How the report is written. */
export interface MarkdownOptions {
  /** UTF-8 bytes that the report may have. GitHub refuses what is longer as a whole. */
  readonly size: number;
  /** The page that shows a stretch of a file; null where there is none. */
  readonly urlOf?: (file: string, region: Region | null) => string | null;
}

/** What a comment on a pull request takes (65,536 characters), which is less than a job's summary does. */
export const COMMENT_SIZE = 65_536;

/** Room for the sentence that says what was left out. */
const REMAINDER_SIZE = 200;

const MOST_RELATED = 3;
const MOST_NOTICES = 20;

const MARKS: Readonly<Record<Level, string>> = { error: '❌', warning: '⚠️', note: '💡' };

/** The report for comments and job summaries: a table of findings, the worst first, and what to write instead. */
export function* markdown(report: LocatedReport, options: MarkdownOptions): Generator<string> {
  const head = `## ipsec-lint: ${summaryLine(report, paintFor(false))}\n\n`;
  const end = foot(report);
  yield head;
  yield* table(report, options.size - sizeOf(head) - sizeOf(end), options);
  yield end;
}

/** As many findings as fit, and how many did not. */
function* table({ findings }: LocatedReport, size: number, options: MarkdownOptions): Generator<string> {
  if (findings.length === 0) return;
  const begin = '| | where | what | rule |\n| :-- | :-- | :-- | :-- |\n';
  let room = size - sizeOf(begin) - REMAINDER_SIZE;
  let count = 0;
  yield begin;
  for (const finding of worstFirst(findings)) {
    const line = row(finding, options);
    room -= sizeOf(line);
    if (room < 0) break;
    yield line;
    count++;
  }
  const left = findings.length - count;
  if (left > 0) yield `\nThe worst ${String(count)} are shown; there is no room for ${amount(left, 'more finding')}.\n`;
  yield '\n';
}

function* worstFirst(findings: readonly LocatedFinding[]): Generator<LocatedFinding> {
  for (const level of LEVELS) yield* findings.filter((finding) => finding.level === level);
}

function row(finding: LocatedFinding, { urlOf }: MarkdownOptions): string {
  const { level, file, region, ruleId, message, related } = finding;
  const where = code(`${file}:${spot(finding)}`);
  const url = urlOf?.(file, region) ?? null;
  const see = related.slice(0, MOST_RELATED).map((other) => `<br>see ${reference(other)}`);
  const cells = [
    `${MARKS[level]} ${level}`,
    url === null ? where : link(where, url),
    escapedText(shortened(message, LIMITS.messageLength)) + see.join(''),
    link(code(ruleId), ruleUrl(ruleId)),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function reference(other: LocatedRelated): string {
  return `${code(`${other.file}:${spot(other)}`)} ${escapedText(shortened(other.message, LIMITS.messageLength))}`.trim();
}

function foot({ findings, rules, notices, summary, compliance }: LocatedReport): string {
  const found = new Set(findings.map(({ ruleId }) => ruleId));
  const mends = mendList(rules.filter(({ id }) => found.has(id)));
  return [complianceMatrix(compliance), mends, noticeList(notices), recognised(summary)]
    .filter((part) => part !== '')
    .join('\n');
}

function mendList(rules: readonly RuleMeta[]): string {
  if (rules.length === 0) return '';
  const items = rules.map(({ id, mend }) => `- ${link(code(id), ruleUrl(id))}: ${escapedText(mend)}\n`);
  return `<details>\n<summary>What to write instead</summary>\n\n${items.join('')}\n</details>\n`;
}

function noticeList(notices: readonly Notice[]): string {
  const items = notices
    .slice(0, MOST_NOTICES)
    .map(({ file, message }) => `- ${file === '' ? '' : `${code(file)}: `}${escapedText(message)}\n`);
  const more = notices.length - items.length;
  return items.join('') + (more > 0 ? `- ${amount(more, 'more file')}\n` : '');
}

function recognised({ files, recognised: known, resources }: Summary): string {
  return `${String(known)} of ${amount(files, 'file')} recognised, ${amount(resources, 'resource')}.\n`;
}

function sizeOf(text: string): number {
  return utf8(text).length;
}
