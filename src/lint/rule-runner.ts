import type { RuleLevel } from '../config/configuration.js';
import type { FileSettings } from '../config/file-settings.js';
import { allowedLevels, isOnSomewhere, settingsByFile } from '../config/file-settings.js';
import { Defect } from '../model/defect.js';
import type { Finding, Identity, Related } from '../model/finding.js';
import { identityBetween, identityInside, identityOf, resourceIdentity } from '../model/identity.js';
import { lazy } from '../model/lazy.js';
import { Texts } from '../model/memo.js';
import type { Place } from '../model/place.js';
import { pin, sourceAt } from '../model/place.js';
import type { Resource, ShapeProblem } from '../model/resource.js';
import type { Emit, Rule, Visitor } from '../model/rule.js';
import type { TunnelPair } from '../model/tunnel-pair.js';
import type { Workspace } from '../model/workspace.js';
import { RULES } from '../rules/index.js';
import type { Keeper } from '../workspace/keeper.js';
import type { KeptPlace } from '../workspace/kept.js';
import type { IsChanged } from './changed.js';
import { changeTest } from './changed.js';
import type { LintOptions } from './options.js';

/** Rules that run only with `strict`, or when they are given a level. */
const STRICT_RULES: readonly (readonly [string, RuleLevel])[] = [['unresolved-template', 'off']];

const NOTHING: readonly never[] = [];

/** Rules that have nothing to do where no profile is chosen. */
const PROFILE_RULES: ReadonlySet<string> = new Set(['below-profile']);

/** A rule that is tied to a run, with what it does for one kind of subject. */
interface Bound<Kind extends keyof Visitor> {
  readonly id: string;
  readonly visit: NonNullable<Visitor[Kind]>;
}

/** Those rules that have a say about a kind of subject: each resource is passed only to them. */
function boundTo<Kind extends keyof Visitor>(
  kind: Kind,
  visitors: ReadonlyMap<string, Visitor>,
): readonly Bound<Kind>[] {
  // Every start does this, and to iterate over a map makes a pair for each entry: four times eighty.
  const bound: Bound<Kind>[] = [];
  visitors.forEach((visitor, id) => {
    const visit = visitor[kind];
    if (visit) bound.push({ id, visit });
  });
  return bound;
}

/** A resource that rules look at. */
interface Visited {
  readonly resource: Resource;
  /** Its number in its source, from 1. */
  readonly ordinal: number;
  /** Keeps what is in it. */
  readonly keeper: Keeper;
  /** What tells it from others: one text for all of its findings. */
  readonly identity: () => string;
}

/** The rules of one run, at the levels that its options give them, and what they have found. */
export class RuleRunner {
  /** By their ids. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** What the options say of a file, by its name. */
  readonly settingsOf: (file: string) => FileSettings;
  /** Whether a place is in one of the files that the run is about; null where it is about all of them. */
  readonly isChanged: IsChanged | null;
  /** What was found, not in order yet. */
  findings: Finding[] = [];
  readonly #visitors: ReadonlyMap<string, Visitor>;
  readonly #resourceRules: readonly Bound<'resource'>[];
  readonly #tunnelRules: readonly Bound<'tunnel'>[];
  readonly #workspaceRules: readonly Bound<'workspace'>[];
  readonly #pairRules: readonly Bound<'pair'>[];
  /** The rule that looks at a resource, for the case that it fails. */
  #running = '';
  /** The resource that is being looked at. */
  #visited: Visited | null = null;
  /** Most findings of a run say the same. */
  readonly #messages = new Texts();

  constructor(options: LintOptions) {
    const { strict = false, profiles = [], changed, mandatory = new Set<string>() } = options;
    const chosen = allowedLevels(options.rules ?? new Map<string, RuleLevel>(), mandatory);
    const levels = new Map([...(strict ? [] : STRICT_RULES), ...chosen]);
    const overrides = (options.overrides ?? []).map((one) => ({ ...one, rules: allowedLevels(one.rules, mandatory) }));
    const base = { rules: levels, dialects: options.dialects ?? [] };
    const rules = RULES.filter(
      ({ id }) => isOnSomewhere(id, base, overrides) && (profiles.length > 0 || !PROFILE_RULES.has(id)),
    );
    this.rules = new Map(rules.map((rule) => [rule.id, rule]));
    this.settingsOf = settingsByFile(base, overrides);
    this.isChanged = changed === undefined ? null : changeTest(changed);
    this.#visitors = new Map(rules.map((rule) => [rule.id, rule.bind(this.#emit, profiles)]));
    this.#resourceRules = boundTo('resource', this.#visitors);
    this.#tunnelRules = boundTo('tunnel', this.#visitors);
    this.#workspaceRules = boundTo('workspace', this.#visitors);
    this.#pairRules = boundTo('pair', this.#visitors);
  }

  /** Whether a rule looks at two ends of a tunnel together. */
  get judgesPairs(): boolean {
    return this.#pairRules.length > 0;
  }

  /** Whether a rule looks at what is between resources. */
  get judgesWorkspace(): boolean {
    return this.#workspaceRules.length > 0;
  }

  /** Whether a rule had a say about a file. */
  ran(ruleId: string, file: string): boolean {
    return this.rules.has(ruleId) && this.settingsOf(file).levels.get(ruleId) !== 'off';
  }

  visitResource(resource: Resource, ordinal: number, keeper: Keeper): void {
    this.#visited = { resource, ordinal, keeper, identity: lazy(() => resourceIdentity(resource, ordinal)) };
    for (const problem of resource.problems) this.visitProblem(problem);
    // One guard for all rules: one for each of them costs more than what most of them do.
    try {
      this.#passToRules(resource);
    } catch (error) {
      throw defectOf(`rule ${this.#running}`, error);
    }
    this.#visited = null;
  }

  #passToRules(resource: Resource): void {
    for (const { id, visit } of this.#resourceRules) {
      this.#running = id;
      visit(resource);
    }
    for (const tunnel of resource.tunnels) {
      for (const { id, visit } of this.#tunnelRules) {
        this.#running = id;
        visit(tunnel, resource);
      }
    }
  }

  visitProblem(problem: ShapeProblem): void {
    guarded(
      () => `rule ${problem.ruleId}`,
      () => this.#visitors.get(problem.ruleId)?.problem?.(problem),
    );
  }

  visitWorkspace(workspace: Workspace): void {
    for (const { id, visit } of this.#workspaceRules) {
      guarded(
        () => `rule ${id}`,
        () => {
          visit(workspace);
        },
      );
    }
  }

  visitPair(pair: TunnelPair): void {
    for (const { id, visit } of this.#pairRules) {
      guarded(
        () => `rule ${id}`,
        () => {
          visit(pair);
        },
      );
    }
  }

  readonly #emit: Emit = (ruleId, level, message, place, options) => {
    const chosen = this.settingsOf(sourceAt(place).name).levels.get(ruleId) ?? level;
    if (chosen === 'off') return;
    const kept = this.#visited?.keeper.keepInside(place) ?? null;
    const finding: Finding = {
      ruleId,
      level: chosen,
      message: this.#messages.same(message),
      // A finding keeps its place and lets its document go: a run may hold many of both.
      place: kept ?? pin(place),
      related: options?.related?.map((related) => this.#pinned(related)) ?? NOTHING,
      // What a server answered is mended at the server.
      fix: this.#visited?.resource.form === 'response' ? null : (options?.fix ?? null),
      identity:
        options?.between === undefined ? this.#identityOf(place, kept) : identityBetween(place, options.between),
    };
    this.findings.push(options?.profiles ? { ...finding, profiles: options.profiles } : finding);
  };

  #identityOf(place: Place, kept: KeptPlace | null): Identity {
    if (this.#visited === null) return identityOf(place, null, 0);
    const { resource, ordinal, identity } = this.#visited;
    return kept === null ? identityOf(place, resource, ordinal) : identityInside(identity(), kept.tail, place);
  }

  #pinned({ place, message, mirrored }: Related): Related {
    const pinned = { place: this.#visited?.keeper.keepInside(place) ?? pin(place), message };
    return this.isChanged === null || mirrored === undefined ? pinned : { ...pinned, mirrored };
  }
}

/** Names the part that failed: a defect is never taken for a clean run. */
export function guarded<T>(part: () => string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw defectOf(part(), error);
  }
}

function defectOf(part: string, error: unknown): Defect {
  return error instanceof Defect ? error : new Defect(part, error);
}
