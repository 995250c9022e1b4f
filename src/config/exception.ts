import type { Finding, Suppression } from '../model/finding.js';
import { nearest } from '../model/nearest.js';
import type { TextPlace } from '../model/place.js';
import type { ProblemData, ShapeProblem } from '../model/resource.js';
import type { RuleMeta } from '../model/rule.js';
import type { IgnoreComment, Word } from '../parsers/text/ignore-comment.js';
import type { IgnoreEntry, Placed } from './configuration.js';

/** What tells whether an exception counts. */
export interface Standing {
  /** Every rule that there is. */
  readonly rules: readonly Pick<RuleMeta, 'id' | 'group'>[];
  /** Whether a rule looked at a file. */
  readonly ran: (ruleId: string, file: string) => boolean;
  /** The names of the files that were read and hold bodies. */
  readonly files: ReadonlySet<string>;
  /** Rules that take no exception. */
  readonly mandatory: ReadonlySet<string>;
  /** The day in UTC, `2026-06-30`; null where nobody knows it: then nothing has expired. */
  readonly today: string | null;
}

/** A rule that a comment or an entry of the configuration excepts something from. */
export interface Exception {
  readonly rule: Placed<string>;
  readonly kind: Suppression['kind'];
  /** The hash of the value that it is bound to. */
  readonly value: Placed<string> | null;
  readonly reason: string | null;
  /** What is wrong with it whatever it meets; null where it may count. */
  readonly fault: ShapeProblem | null;
  /** What is said where it has no reason. */
  readonly withoutReason: ShapeProblem;
  /** Whether a file that it is about was read, and the rule looked at it. */
  readonly isJudged: () => boolean;
  /** Whether a finding was met that it is about. */
  met: boolean;
  /** A finding with another value than the one that it is bound to. */
  near: Finding | null;
}

/** A problem for one of the rules about exceptions to word. */
export function exceptionProblem(
  ruleId: 'expired-exception' | 'unused-exception' | 'exception-without-reason',
  variant: string,
  place: TextPlace,
  data: Omit<ProblemData, 'field'> = {},
): ShapeProblem {
  return { ruleId, variant, place, data: { field: '', ...data } };
}

/** What a comment excepts: one exception for each rule that it names. */
export function exceptionsOf({ source, range, rules, until, reason }: IgnoreComment, standing: Standing): Exception[] {
  const placed = ({ text, range: stretch }: Word): Placed<string> => ({
    value: text,
    place: { kind: 'text', source, index: null, range: stretch },
  });
  const place: TextPlace = { kind: 'text', source, index: null, range };
  const lastDay = until === null ? null : placed(until);
  const common = {
    kind: 'inSource',
    value: null,
    reason,
    withoutReason: exceptionProblem('exception-without-reason', 'comment', place),
    met: false,
    near: null,
  } as const;
  const named = rules.map(placed).map((rule): Exception => {
    const isKnown = standing.rules.some(({ id }) => id === rule.value);
    const isJudged = (): boolean => !isKnown || standing.ran(rule.value, source.name);
    return { ...common, rule, fault: faultOf(rule, lastDay, standing), isJudged };
  });
  if (named.length > 0) return named;
  const fault = exceptionProblem('unused-exception', 'nameless', place);
  return [{ ...common, rule: { value: '', place }, fault, isJudged: () => true }];
}

/** What an entry of the configuration excepts. */
export function exceptionOf({ rule, matches, value, reason, expires }: IgnoreEntry, standing: Standing): Exception {
  const { files, ran } = standing;
  return {
    rule,
    kind: 'external',
    value,
    reason: reason.value,
    fault: faultOf(rule, expires, standing),
    withoutReason: exceptionProblem('exception-without-reason', 'entry', reason.place),
    isJudged: () => [...files].some((file) => matches(file) && ran(rule.value, file)),
    met: false,
    near: null,
  };
}

function faultOf(rule: Placed<string>, until: Placed<string> | null, standing: Standing): ShapeProblem | null {
  const { rules, mandatory, today } = standing;
  const named = { actual: rule.value };
  const known = rules.find(({ id }) => id === rule.value);
  if (known === undefined) {
    const near = nearest(
      rule.value,
      rules.map(({ id }) => id),
    );
    const suggested = { ...named, ...(near !== undefined && { nearest: near }) };
    return exceptionProblem('unused-exception', 'unknown', rule.place, suggested);
  }
  if (known.group === 'exceptions') return exceptionProblem('unused-exception', 'judging', rule.place, named);
  if (mandatory.has(rule.value)) return exceptionProblem('unused-exception', 'mandatory', rule.place, named);
  if (until === null) return null;
  if (!isDate(until.value)) {
    return exceptionProblem('expired-exception', 'undated', until.place, { actual: until.value });
  }
  if (today === null || today <= until.value) return null;
  return exceptionProblem('expired-exception', 'expired', until.place, { expected: until.value });
}

/** A day of the calendar, `2026-12-31`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
