import { append } from '../model/append.js';
import { compareText } from '../model/compare-text.js';
import type { Finding, SuppressedFinding } from '../model/finding.js';
import { LEVELS } from '../model/finding.js';
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

/** What settles which of several findings at one place are told. */
export interface Precedence {
  readonly rules: ReadonlyMap<string, RuleMeta>;
  /** Rules that a profile insists on: another one stands before their findings only where it is one of them. */
  readonly mandatory?: ReadonlySet<string>;
  /** What an exception makes of a finding; null where none accepts it. */
  readonly accept?: (finding: Finding) => SuppressedFinding | null;
}

/** Findings in order of file, place and rule id. */
export interface Ordered {
  readonly kept: Finding[];
  readonly accepted: SuppressedFinding[];
}

/**
 * The findings in order, one for each fault: where several rules speak of one place, those that another supersedes are
 * left out, and so are repetitions (a body that is read twice through `@file`). An exception accepts what it names and
 * nothing more: where it accepts a finding that stood before others, these are told, unless it makes them untrue.
 */
export function ordered(findings: readonly Finding[], precedence: Precedence): Ordered {
  const order = new Order(precedence);
  let group: Stand[] = [];
  for (const stand of findings.map(standOf).sort(compare)) {
    const [first] = group;
    if (first !== undefined && !samePlace(first, stand)) {
      order.take(group);
      group = [];
    }
    group.push(stand);
  }
  if (group.length > 0) order.take(group);
  return order;
}

/** The same where no exception counts. */
export function inOrder(findings: readonly Finding[], precedence: Omit<Precedence, 'accept'>): Finding[] {
  return ordered(findings, precedence).kept;
}

class Order implements Ordered {
  readonly kept: Finding[] = [];
  readonly accepted: SuppressedFinding[] = [];
  readonly #rules: ReadonlyMap<string, RuleMeta>;
  readonly #mandatory: ReadonlySet<string>;
  readonly #accept: NonNullable<Precedence['accept']>;

  constructor({ rules, mandatory = new Set(), accept = () => null }: Precedence) {
    this.#rules = rules;
    this.#mandatory = mandatory;
    this.#accept = accept;
  }

  /** Takes the findings at one place. */
  take(group: readonly Stand[]): void {
    let open = withoutRepetitions(group);
    const accepted: SuppressedFinding[] = [];
    for (;;) {
      const told = this.#told(open, accepted);
      const taken = new Map<Finding, SuppressedFinding>();
      for (const finding of told) {
        const suppressed = this.#accept(finding);
        if (suppressed !== null) taken.set(finding, suppressed);
      }
      if (taken.size === 0) {
        append(this.kept, told);
        append(this.accepted, accepted);
        return;
      }
      append(accepted, [...taken.values()]);
      open = open.filter((finding) => !taken.has(finding));
    }
  }

  /** Those of the findings at one place that nothing stands before. There may be many of them, of few rules. */
  #told(open: readonly Finding[], accepted: readonly Finding[]): readonly Finding[] {
    if (open.length + accepted.length === 1) return open;
    const worst = new Map<RuleMeta, number>();
    for (const list of [open, accepted]) {
      for (const { ruleId, level } of list) {
        const rule = this.#rules.get(ruleId);
        if (rule === undefined || rule.supersedes.length === 0 || (list === accepted && !rule.voids)) continue;
        worst.set(rule, Math.min(worst.get(rule) ?? LEVELS.length, LEVELS.indexOf(level)));
      }
    }
    if (worst.size === 0) return open;
    return open.filter((finding) => ![...worst].some(([rule, level]) => this.#supersedes(rule, level, finding)));
  }

  /** @param level The worst of the rule's findings at the place, as an index of `LEVELS`. */
  #supersedes(rule: RuleMeta, level: number, other: Finding): boolean {
    if (!rule.supersedes.includes(other.ruleId)) return false;
    if (rule.voids) return true;
    if (this.#mandatory.has(other.ruleId) && !this.#mandatory.has(rule.id)) return false;
    // A level that was chosen for a rule says nothing of what others find.
    return level <= LEVELS.indexOf(other.level);
  }
}

function withoutRepetitions(group: readonly Stand[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const { finding } of group) {
    const last = kept.at(-1);
    if (last?.ruleId !== finding.ruleId || last.message !== finding.message) kept.push(finding);
  }
  return kept;
}
