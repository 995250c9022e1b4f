import { append } from '../model/append.js';
import { compareText } from '../model/compare-text.js';
import type { Finding } from '../model/finding.js';
import { pointerAt, rangeAt, sourceAt } from '../model/place.js';
import type { RuleMeta } from '../model/rule.js';

/** Where a finding stands, as far as sorting needs it for most. */
interface Stand {
  readonly finding: Finding;
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

function standOf(finding: Finding): Stand {
  const { place } = finding;
  const { start, end } = rangeAt(place);
  return { finding, file: sourceAt(place).name, start, end };
}

/** Tells absent fields of one object from each other: they share the object's range. Made for few, and kept for none. */
function pointerOf({ finding }: Stand): string {
  return pointerAt(finding.place);
}

function compare(one: Stand, other: Stand): number {
  return (
    compareText(one.file, other.file) ||
    one.start - other.start ||
    one.end - other.end ||
    compareText(pointerOf(one), pointerOf(other)) ||
    compareText(one.finding.ruleId, other.finding.ruleId) ||
    compareText(one.finding.message, other.finding.message)
  );
}

function samePlace(one: Stand, other: Stand): boolean {
  return (
    one.file === other.file && one.start === other.start && one.end === other.end && pointerOf(one) === pointerOf(other)
  );
}

function withoutSuperseded(group: readonly Stand[], rules: ReadonlyMap<string, RuleMeta>): readonly Finding[] {
  if (group.length === 1) return group.map(({ finding }) => finding);
  const superseded = new Set(group.flatMap(({ finding }) => rules.get(finding.ruleId)?.supersedes ?? []));
  const kept: Finding[] = [];
  for (const { finding } of group) {
    const last = kept.at(-1);
    const repeated = last?.ruleId === finding.ruleId && last.message === finding.message;
    if (!superseded.has(finding.ruleId) && !repeated) kept.push(finding);
  }
  return kept;
}

/**
 * The findings in order of file, place and rule id, one for each fault: where several rules speak of one place,
 * those that another supersedes are left out, and so are repetitions (a body that is read twice through `@file`).
 */
export function inOrder(findings: readonly Finding[], rules: ReadonlyMap<string, RuleMeta>): Finding[] {
  const stands = findings.map(standOf).sort(compare);
  const ordered: Finding[] = [];
  let group: Stand[] = [];
  for (const stand of stands) {
    const [first] = group;
    if (first !== undefined && !samePlace(first, stand)) {
      append(ordered, withoutSuperseded(group, rules));
      group = [];
    }
    group.push(stand);
  }
  if (group.length > 0) append(ordered, withoutSuperseded(group, rules));
  return ordered;
}
