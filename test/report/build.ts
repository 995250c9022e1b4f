import type { Finding } from '../../src/model/finding.js';
import type { Document, ObjectNode, StringNode } from '../../src/model/node.js';
import { Redactor } from '../../src/model/redaction.js';
import type { Report } from '../../src/model/report.js';
import type { RuleMeta } from '../../src/model/rule.js';
import type { Range, Source } from '../../src/model/source.js';
import { DEFAULT_LIMITS } from '../../src/parsers/text/problem.js';

interface Where {
  /** Which occurrence, from 0. */
  readonly nth?: number;
  /** The document's index, where the source holds several. */
  readonly index?: number;
}

/** The offsets of an occurrence of a text. */
export function rangeOf(source: Source, text: string, nth = 0): Range {
  let start = source.text.indexOf(text);
  for (let count = 0; count < nth; count++) start = source.text.indexOf(text, start + 1);
  if (start === -1) throw new Error(`${source.name} has no ${text}`);
  return { start, end: start + text.length };
}

/** A value as a parser gives it: an occurrence of a text, at the end of a path of keys. */
export function nodeAt(source: Source, path: readonly string[], text: string, where: Where = {}): StringNode {
  const root: Document = {
    kind: 'document',
    source,
    limits: DEFAULT_LIMITS,
    index: where.index ?? null,
    request: null,
    encoding: 'value',
    root: null,
  };
  const { start, end } = rangeOf(source, text, where.nth);
  let holder: ObjectNode = { kind: 'object', start: 0, end: source.text.length, parent: root, members: [] };
  root.root = holder;
  for (const key of path.slice(0, -1)) {
    const inner: ObjectNode = { kind: 'object', start, end, parent: holder, members: [] };
    holder.members.push({ key, keyStart: 0, keyEnd: 0, value: inner });
    holder = inner;
  }
  const node: StringNode = { kind: 'string', start, end, parent: holder, value: text, offsets: null };
  holder.members.push({ key: path.at(-1) ?? '', keyStart: 0, keyEnd: 0, value: node });
  return node;
}

export function finding(given: Pick<Finding, 'place'> & Partial<Finding>): Finding {
  return { ruleId: 'weak-dh-group', level: 'error', message: 'A message', related: [], fix: null, ...given };
}

export function rule(given: Partial<RuleMeta> = {}): RuleMeta {
  return {
    id: 'weak-dh-group',
    group: 'cryptography',
    levels: { broken: 'error', weak: 'warning' },
    summary: 'Diffie-Hellman group too small or badly generated',
    why: 'Groups 1 and 2 are within reach of precomputation.',
    mend: 'Use group 19, 20 or 14, whichever both ends offer.',
    references: [{ title: 'RFC 8247', clause: '2.4', url: 'https://www.rfc-editor.org/rfc/rfc8247#section-2.4' }],
    cwe: [326],
    securitySeverity: '8.1',
    precision: 'very-high',
    supersedes: [],
    voids: false,
    examples: { bad: { file: 'bad.json', text: '{}\n' }, good: { file: 'good.json', text: '{}\n' } },
    ...given,
  };
}

/** A report of these findings, with a summary that fits them. */
export function reportOf(findings: readonly Finding[], given: Partial<Report> = {}): Report {
  const count = (level: string): number => findings.filter((one) => one.level === level).length;
  return {
    findings,
    suppressed: [],
    notices: [],
    skipped: [],
    summary: {
      files: 1,
      recognised: 1,
      resources: 1,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      suppressed: 0,
    },
    rules: [rule()],
    redactor: new Redactor([]),
    ...given,
  };
}
