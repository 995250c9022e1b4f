import type { Level } from '../model/finding.js';
import type { TunnelOffer } from '../model/offers.js';
import type { Place } from '../model/place.js';
import type { Profile } from '../model/profile.js';
import type { ProblemData, Resource, ShapeProblem } from '../model/resource.js';
import type { Emit, ReportOptions, Rule, RuleMeta, RulePage, Visitor } from '../model/rule.js';
import { withoutExamples } from '../model/rule.js';
import type { TunnelPair } from '../model/tunnel-pair.js';
import type { Workspace } from '../model/workspace.js';

/** Reports one finding: the variant picks level and message, the data fills the message. */
export type Report<Data> = <Variant extends keyof Data & string>(
  variant: Variant,
  data: Data[Variant],
  place: Place,
  options?: ReportOptions,
) => void;

/** What words the findings of each variant. */
type Messages<Data> = { readonly [Variant in keyof Data]: (data: Data[Variant]) => string };

/** A rule as it is written: `Data` maps each variant to what its message needs, and is inferred from `messages`. */
export interface RuleDefinition<Data> extends Omit<
  RuleMeta,
  keyof RulePage | 'levels' | 'supersedes' | 'voids' | 'precision'
> {
  /** Made when something of it is asked for: every run makes all rules, and most need the page of none or few. */
  readonly page: () => RulePage;
  // The data of a variant is inferred from its message alone.
  readonly levels: { readonly [Variant in keyof NoInfer<Data>]: Level };
  /** Made when the first finding is worded. */
  readonly messages: () => Messages<Data>;
  readonly supersedes?: readonly string[];
  readonly voids?: true;
  readonly precision?: RuleMeta['precision'];
  readonly visit: {
    readonly resource?: (resource: Resource, report: Report<Data>) => void;
    readonly tunnel?: (
      tunnel: TunnelOffer,
      resource: Resource,
      report: Report<Data>,
      profiles: readonly Profile[],
    ) => void;
    readonly problem?: (problem: ShapeProblem, report: Report<Data>) => void;
    readonly workspace?: (workspace: Workspace, report: Report<Data>) => void;
    readonly pair?: (pair: TunnelPair, report: Report<Data>) => void;
  };
}

export function defineRule<Data>(definition: RuleDefinition<Data>): Rule {
  return new DefinedRule(definition);
}

/** Its page stands behind getters that all rules share: one with getters of its own takes a kilobyte more. */
class DefinedRule<Data> implements Rule {
  readonly id: string;
  readonly group: RuleMeta['group'];
  readonly levels: RuleMeta['levels'];
  readonly summary: string;
  readonly cwe: readonly number[];
  readonly securitySeverity: string | null;
  readonly precision: RuleMeta['precision'];
  readonly supersedes: readonly string[];
  readonly voids: boolean;
  readonly #definition: RuleDefinition<Data>;
  #page: RulePage | null = null;
  #worded: Messages<Data> | null = null;

  constructor(definition: RuleDefinition<Data>) {
    this.id = definition.id;
    this.group = definition.group;
    this.levels = definition.levels;
    this.summary = definition.summary;
    this.cwe = definition.cwe;
    this.securitySeverity = definition.securitySeverity;
    this.precision = definition.precision ?? 'very-high';
    this.supersedes = definition.supersedes ?? [];
    this.voids = definition.voids ?? false;
    this.#definition = definition;
  }

  get why(): string {
    return this.#written.why;
  }

  get mend(): string {
    return this.#written.mend;
  }

  get references(): RulePage['references'] {
    return this.#written.references;
  }

  get examples(): RulePage['examples'] {
    return this.#written.examples;
  }

  /** All that JSON can hold of it. */
  toJSON(): RuleMeta {
    return { ...withoutExamples(this), examples: this.examples };
  }

  bind(emit: Emit, profiles: readonly Profile[] = []): Visitor {
    const { id, levels, visit } = this.#definition;
    const report: Report<Data> = (variant, data, place, options) => {
      emit(id, options?.level ?? levels[variant], this.#messages[variant](data), place, options);
    };
    const { resource, tunnel, problem, workspace, pair } = visit;
    return {
      resource:
        resource &&
        ((subject) => {
          resource(subject, report);
        }),
      tunnel:
        tunnel &&
        ((subject, owner) => {
          tunnel(subject, owner, report, profiles);
        }),
      problem:
        problem &&
        ((subject) => {
          problem(subject, report);
        }),
      workspace:
        workspace &&
        ((subject) => {
          workspace(subject, report);
        }),
      pair:
        pair &&
        ((subject) => {
          pair(subject, report);
        }),
    };
  }

  get #messages(): Messages<Data> {
    return (this.#worded ??= this.#definition.messages());
  }

  get #written(): RulePage {
    return (this.#page ??= this.#definition.page());
  }
}

type ShapeVariants<Variant extends string> = Readonly<Record<Variant, (data: ProblemData) => string>>;

/** A rule that words what the parsers found; what it sees for itself it words in the same way. */
export type ShapeRuleDefinition<Variant extends string> = Omit<
  RuleDefinition<Record<Variant, ProblemData>>,
  'visit' | 'messages'
> & {
  readonly messages: () => ShapeVariants<Variant>;
  readonly visit?: Omit<RuleDefinition<Record<NoInfer<Variant>, ProblemData>>['visit'], 'problem'>;
};

/** A rule that words what the parsers found while they read a body against its contract. */
export function defineShapeRule<Variant extends string>(definition: ShapeRuleDefinition<Variant>): Rule {
  const isVariant = (variant: string): variant is Variant => Object.hasOwn(definition.levels, variant);
  return defineRule<Record<Variant, ProblemData>>({
    ...definition,
    visit: {
      ...definition.visit,
      problem(problem, report) {
        if (!isVariant(problem.variant)) throw new Error(`${definition.id} has no variant ${problem.variant}`);
        report(problem.variant, problem.data, problem.place, optionsOf(problem));
      },
    },
  });
}

/**
 * A rule that passes on what the readers of texts found, whatever variant of a fault it is: their sentence says what is
 * wrong. `inText`: in the source itself. `inField`: in the text that a field of a body holds. A key that it is about
 * is `actual`.
 */
export function defineTextRule(definition: Omit<ShapeRuleDefinition<'inText' | 'inField'>, 'visit'>): Rule {
  return defineRule<Record<'inText' | 'inField', ProblemData>>({
    ...definition,
    visit: {
      problem(problem, report) {
        const { data, place } = problem;
        const named = place.kind === 'key' ? { ...data, actual: place.member.key } : data;
        report(data.field === '' ? 'inText' : 'inField', named, place, optionsOf(problem));
      },
    },
  });
}

function optionsOf({ related, fix, level }: ShapeProblem): ReportOptions {
  return { ...(related && { related }), ...(fix && { fix }), ...(level && { level }) };
}
