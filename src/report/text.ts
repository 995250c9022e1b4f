import { append } from '../model/append.js';
import { lazy } from '../model/lazy.js';
import type { RuleMeta } from '../model/rule.js';
import { amount } from './amount.js';
import { byFile } from './by-file.js';
import { frame } from './frame.js';
import { fixWords } from './fix-words.js';
import type { LocatedFinding, LocatedReport } from './located.js';
import { paintFor } from './paint.js';
import type { Paint } from './paint.js';
import { displayWidth, printable } from './printable.js';
import { spot } from './spot.js';
import { complianceTable } from './compliance-table.js';
import { summaryLine } from './summary-line.js';
import { wrapped } from './wrap.js';

/** How the report is written. */
export interface TextOptions {
  readonly colour: boolean;
  /** Width of the terminal, to which sentences are wrapped; null where there is none, so that each stays one line. */
  readonly columns: number | null;
  /** Whether the notices are listed too: not where the reader sees them beside the report. */
  readonly notices: boolean;
}

/** Columns of an excerpt where no terminal says how wide it is. */
const USUAL_COLUMNS = 120;

/** A narrower terminal wraps by itself; sentences and excerpts need some room to be read at all. */
const NARROWEST = 40;
const WIDEST = 120;

const INDENT = '  ';

/** Related places that are listed; a reader of more is a program. */
const MOST_RELATED = 10;

/** Columns of `see`, `mend` and `fix` with the blanks behind them. */
const LABEL_COLUMNS = 6;

/** The report for people: findings by file, each with its line and what to do about it. */
export function* text(report: LocatedReport, options: TextOptions): Generator<string> {
  const paint = paintFor(options.colour);
  const columns = Math.min(WIDEST, Math.max(NARROWEST, options.columns ?? USUAL_COLUMNS));
  const rules = lazy(() => new Map(report.rules.map((rule) => [rule.id, rule])));
  const writer = new FindingWriter(report, rules, paint, columns, options.columns !== null);
  for (const [file, findings] of byFile(report.findings)) {
    yield `${paint.strong(printable(file))}\n`;
    const mended = new Set<string>();
    for (const finding of findings) {
      yield writer.finding(finding, !mended.has(finding.ruleId));
      mended.add(finding.ruleId);
    }
    yield '\n';
  }
  if (options.notices && report.notices.length > 0) {
    for (const { file, message } of report.notices) yield `${printable(file)}: ${printable(message)}\n`;
    yield '\n';
  }
  if (report.compliance.length > 0) yield complianceTable(report.compliance, paint, options.columns);
  yield `${summaryLine(report, paint)}\n`;
}

class FindingWriter {
  readonly #report: LocatedReport;
  readonly #rules: () => ReadonlyMap<string, RuleMeta>;
  readonly #paint: Paint;
  readonly #columns: number;
  readonly #wraps: boolean;

  constructor(
    report: LocatedReport,
    rules: () => ReadonlyMap<string, RuleMeta>,
    paint: Paint,
    columns: number,
    wraps: boolean,
  ) {
    this.#report = report;
    this.#rules = rules;
    this.#paint = paint;
    this.#columns = columns;
    this.#wraps = wraps;
  }

  /** A finding as lines: what and where, the line it is in, what else it speaks of, and what to do. */
  finding(finding: LocatedFinding, withMend: boolean): string {
    const paint = this.#paint;
    const colour = paint.level[finding.level];
    const where = printable(spot(finding));
    const indent = displayWidth(`${INDENT}${where}  ${finding.level}  `);
    const [first = '', ...rest] = this.#wrap(`${printable(finding.message)}  ${finding.ruleId}`, indent);
    const lines = [
      `${INDENT}${paint.faint(where)}  ${colour(finding.level)}  ${this.#fainten(first, finding.ruleId)}`,
      ...rest.map((line) => ' '.repeat(indent) + this.#fainten(line, finding.ruleId)),
    ];
    const gutter = finding.region === null ? '' : String(finding.region.startLine);
    const margin = INDENT + (gutter === '' ? INDENT : ' '.repeat(gutter.length + 1));
    if (finding.quotable) append(lines, this.#excerpt(finding, gutter));
    for (const [label, sentence] of this.#notes(finding, withMend)) {
      const [begin = '', ...more] = this.#wrap(sentence, margin.length + LABEL_COLUMNS);
      lines.push(`${margin}${paint.faint(label.padEnd(LABEL_COLUMNS))}${begin}`);
      for (const line of more) lines.push(' '.repeat(margin.length + LABEL_COLUMNS) + line);
    }
    return `\n${lines.join('\n')}\n`;
  }

  /** What follows the excerpt: the other places, the mend and the edit. */
  *#notes(finding: LocatedFinding, withMend: boolean): Generator<readonly ['see' | 'mend' | 'fix', string]> {
    const { file, ruleId, related, fix } = finding;
    for (const other of related.slice(0, MOST_RELATED)) {
      const elsewhere = other.file === file ? '' : `${printable(other.file)}:`;
      yield ['see', `${elsewhere}${printable(spot(other))}  ${printable(other.message)}`];
    }
    const more = related.length - MOST_RELATED;
    if (more > 0) yield ['see', amount(more, 'more place')];
    const rule = this.#rules().get(ruleId);
    if (withMend && rule !== undefined) yield ['mend', printable(rule.mend)];
    if (fix !== null) yield ['fix', printable(fixWords(fix))];
  }

  #excerpt(finding: LocatedFinding, gutter: string): readonly string[] {
    const paint = this.#paint;
    const colour = paint.level[finding.level];
    const bar = paint.faint('│');
    const margin = `${INDENT}${' '.repeat(gutter.length)} ${bar}`;
    const room = this.#columns - INDENT.length - gutter.length - 3;
    const { before, marked, after, indent, width } = frame(finding.source, finding.range, room, this.#report.redactor);
    return [
      `${INDENT}${paint.faint(gutter)} ${bar} ${before}${colour(marked)}${after}`,
      `${margin} ${' '.repeat(indent)}${colour('^'.repeat(width))}`,
    ];
  }

  #wrap(sentence: string, indent: number): readonly string[] {
    return this.#wraps ? wrapped(sentence, this.#columns - indent) : [sentence];
  }

  #fainten(line: string, ruleId: string): string {
    return line.endsWith(ruleId) ? line.slice(0, -ruleId.length) + this.#paint.faint(ruleId) : line;
  }
}
