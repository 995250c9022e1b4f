import type { Fix, Level, Related } from './finding.js';
import type { TunnelOffer } from './offers.js';
import type { Place } from './place.js';
import type { Profile, ProfileClause } from './profile.js';
import type { Resource, ShapeProblem } from './resource.js';
import type { Owner, TunnelPair } from './tunnel-pair.js';
import type { Workspace } from './workspace.js';

/** Where a rule's knowledge comes from: a standard and clause, a vendor's document, or a real case. */
export interface Reference {
  /** `RFC 8247`, `ZStack CreateIPsecConnection`, `libreswan #1234`. */
  readonly title: string;
  readonly clause: string | null;
  readonly url: string | null;
}

/** What a rule is about. */
export type RuleGroup =
  'syntax' | 'cryptography' | 'key' | 'addresses' | 'references' | 'operation' | 'profiles' | 'tunnel' | 'exceptions';

/** A small body that shows the rule at work; a test runs it. */
export interface Example {
  /** The file name that the example stands for; its ending decides how it is read. */
  readonly file: string;
  readonly text: string;
}

/** Everything about a rule but its check: what docs, SARIF and `ipsec-lint rules` show. */
export interface RuleMeta {
  readonly id: string;
  readonly group: RuleGroup;
  /** The level of each variant of the finding. */
  readonly levels: Readonly<Record<string, Level>>;
  /** One line, without a full stop. */
  readonly summary: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  /** What to write instead. */
  readonly mend: string;
  readonly references: readonly Reference[];
  /** CWE numbers; empty for rules that are no matter of security. */
  readonly cwe: readonly number[];
  /** GitHub's `security-severity`, '0.1' to '10.0'; null for rules that are no matter of security. */
  readonly securitySeverity: string | null;
  readonly precision: 'very-high' | 'high' | 'medium' | 'low';
  /** Rules whose findings at the same place this rule's finding replaces: one fault gives one finding. */
  readonly supersedes: readonly string[];
  /** Whether its finding makes those untrue: a masked key is neither short nor weak, also where the mask is accepted. */
  readonly voids: boolean;
  readonly examples: { readonly bad: Example; readonly good: Example };
}

/** All of a rule but its examples, as a plain object. */
export function withoutExamples(rule: RuleMeta): Omit<RuleMeta, 'examples'> {
  const { id, group, levels, summary, why, mend, references, cwe, securitySeverity, precision } = rule;
  const { supersedes, voids } = rule;
  return { id, group, levels, summary, why, mend, references, cwe, securitySeverity, precision, supersedes, voids };
}

/** What people read of a rule who want to know more than its finding says. */
export type RulePage = Pick<RuleMeta, 'why' | 'mend' | 'references' | 'examples'>;

export interface ReportOptions {
  readonly related?: readonly Related[];
  readonly fix?: Fix | null;
  /** Replaces the variant's level where the dialect or the contract sets it. */
  readonly level?: Level;
  /** For a finding between bodies: the resources that it speaks of, that of the place first. */
  readonly between?: readonly Owner[];
  /** The clauses of chosen profiles that the finding breaks. */
  readonly profiles?: readonly ProfileClause[];
}

/** Takes a finding of a rule, already worded. */
export type Emit = (ruleId: string, level: Level, message: string, place: Place, options?: ReportOptions) => void;

/**
 * What a rule looks at: `resource` is called once for each resource, `tunnel` for each tunnel that a resource
 * offers, `problem` for what the parsers found that carries the rule's id, `workspace` once when all bodies are read,
 * `pair` then for each two ends that are one tunnel.
 */
export interface Visitor {
  readonly resource?: ((resource: Resource) => void) | undefined;
  readonly tunnel?: ((tunnel: TunnelOffer, resource: Resource) => void) | undefined;
  readonly problem?: ((problem: ShapeProblem) => void) | undefined;
  readonly workspace?: ((workspace: Workspace) => void) | undefined;
  readonly pair?: ((pair: TunnelPair) => void) | undefined;
}

/** A rule as the runner holds it. */
export interface Rule extends RuleMeta {
  /** Ties the rule's check to a run, and to the profiles that it judges. */
  readonly bind: (emit: Emit, profiles?: readonly Profile[]) => Visitor;
}
