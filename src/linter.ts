import type { IsChanged } from './changed.js';
import { changeTest, inChangedFiles } from './changed.js';
import { clausesOf } from './compliance/clauses.js';
import { ComplianceLedger } from './compliance/ledger.js';
import type { RuleLevel } from './config/configuration.js';
import { applyExceptions } from './config/exceptions.js';
import type { FileSettings } from './config/file-settings.js';
import { isOnSomewhere, settingsByFile } from './config/file-settings.js';
import { isSampleKey, isStockWord } from './data/placeholder-keys.js';
import { inOrder } from './findings.js';
import type { LintOptions } from './lint-options.js';
import { identityBetween, identityOf } from './model/identity.js';
import { dialectsOf } from './model/api.js';
import { Defect } from './model/defect.js';
import type { Finding, Related, SuppressedFinding } from './model/finding.js';
import type { Document, Node } from './model/node.js';
import type { TextPlace } from './model/place.js';
import { pin, sourceAt } from './model/place.js';
import type { Profile } from './model/profile.js';
import { Redactor } from './model/redaction.js';
import type { JudgedProfile, Notice, Report, Skipped, Summary } from './model/report.js';
import { countsBy } from './model/report.js';
import type { Companion, Resource, ShapeProblem } from './model/resource.js';
import type { Emit, Rule, Visitor } from './model/rule.js';
import type { Source } from './model/source.js';
import type { ResourceOptions } from './parsers/api/read.js';
import { readResources } from './parsers/api/read.js';
import { keysNamedIn } from './parsers/text/named-keys.js';
import type { Limits, TextProblem } from './parsers/text/problem.js';
import { DEFAULT_LIMITS } from './parsers/text/problem.js';
import type { IgnoreComment } from './parsers/text/comments.js';
import type { ReadOptions, TextReading } from './parsers/text/reading.js';
import { mentionsVpn } from './parsers/api/mention.js';
import { RULES } from './rules/index.js';
import { TunnelScout } from './tunnel-scout.js';
import type { TunnelFinder } from './tunnels.js';
import type { Workspace } from './model/workspace.js';
import type { Declarations } from './workspace/build.js';
import { NO_DECLARATIONS, WorkspaceBuilder } from './workspace/build.js';
import { companionFacts, factsOf } from './workspace/facts.js';

/** Rules that run only with `strict`, or when they are given a level. */
const STRICT_RULES: readonly (readonly [string, RuleLevel])[] = [['unresolved-template', 'off']];

/** Rules that have nothing to do where no profile is chosen. */
const PROFILE_RULES: ReadonlySet<string> = new Set(['below-profile']);

/** The same text, which is kept as a chain of the pieces that it was made of until something looks at its characters. */
function inOnePiece(text: string): string {
  return text.charCodeAt(0) >= 0 ? text : '';
}

/** The bound rules by what they look at, so that each resource is passed only to those that have a say. */
interface Bound {
  readonly id: string;
  readonly visitor: Visitor;
}

/** How a source is read. */
export type SourceReader = (source: Source, options: ReadOptions) => TextReading;

/**
 * One run: it is given sources one after another, each with what reads it, runs the rules over the request bodies in
 * them, and gives the findings in order. Whoever needs no more than that calls `lint`.
 */
export class Linter {
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #settingsOf: (file: string) => FileSettings;
  readonly #resourceRules: readonly Bound[];
  readonly #tunnelRules: readonly Bound[];
  readonly #problemRules: ReadonlyMap<string, Visitor>;
  readonly #workspaceRules: readonly Bound[];
  readonly #pairRules: readonly Bound[];
  readonly #tunnels: TunnelScout;
  #built: Workspace | null = null;
  readonly #workspace = new WorkspaceBuilder();
  readonly #declarations: Declarations;
  readonly #estateOf: (file: string) => string | null;
  readonly #isChanged: IsChanged | null;
  readonly #profiles: readonly Profile[];
  readonly #compliance: ComplianceLedger;
  readonly #limits: Limits;
  /** How many findings there may be when the source that is read has been judged. */
  #mostFindings = 0;
  /** The first body of the source that is not judged, for it has too many findings. */
  #unjudged: TextPlace | null = null;
  readonly #reading: ReadOptions;
  readonly #resourceOptions: ResourceOptions;
  readonly #exceptions: Pick<LintOptions, 'ignore' | 'mandatory' | 'today' | 'suppressions'>;
  #findings: Finding[] = [];
  readonly #comments: IgnoreComment[] = [];
  /** The names of the files that hold bodies. */
  readonly #linted = new Set<string>();
  readonly #skipped: Skipped[] = [];
  readonly #notices: Notice[] = [];
  readonly #secrets = new Set<string>();
  /** The resource that is being looked at. */
  #resource: Resource | null = null;
  /** Its number in its source. */
  #ordinal = 0;
  #files = 0;
  #recognised = 0;
  #resources = 0;

  constructor(options: LintOptions) {
    const { overrides = [], strict = false, profiles = [] } = options;
    const levels = new Map([...(strict ? [] : STRICT_RULES), ...(options.rules ?? [])]);
    const base = { rules: levels, dialects: options.dialects ?? [] };
    const rules = RULES.filter(
      ({ id }) => isOnSomewhere(id, base, overrides) && (profiles.length > 0 || !PROFILE_RULES.has(id)),
    );
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
    this.#settingsOf = settingsByFile(base, overrides);
    this.#profiles = profiles;
    this.#compliance = new ComplianceLedger(profiles);
    this.#exceptions = options;
    const bound = rules.map((rule) => ({ id: rule.id, visitor: rule.bind(this.#emit, profiles) }));
    this.#resourceRules = bound.filter(({ visitor }) => visitor.resource !== undefined);
    this.#tunnelRules = bound.filter(({ visitor }) => visitor.tunnel !== undefined);
    this.#workspaceRules = bound.filter(({ visitor }) => visitor.workspace !== undefined);
    this.#pairRules = bound.filter(({ visitor }) => visitor.pair !== undefined);
    this.#tunnels = new TunnelScout(options.tunnels ?? []);
    this.#declarations = options.declarations ?? NO_DECLARATIONS;
    for (const secret of this.#declarations.secrets) this.#addSecret(secret);
    this.#estateOf = options.estateOf ?? (() => null);
    this.#isChanged = options.changed === undefined ? null : changeTest(options.changed);
    this.#problemRules = new Map(bound.map(({ id, visitor }) => [id, visitor]));
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#reading = { limits: this.#limits, ...(options.openFile && { openFile: options.openFile }) };
    this.#resourceOptions = {
      api: options.api ?? null,
      dialects: dialectsOf(base.dialects),
      ...(options.request !== undefined && { request: options.request }),
    };
  }

  /** @param readSource Reads this source and, where they are looked at again, all that were read before. */
  read(source: Source, readSource: SourceReader): void {
    this.#tunnels.noteReader((again) => readSource(again, this.#reading).documents);
    this.#beginSource();
    let resources = 0;
    const take = (document: Document): void => {
      resources += this.#readDocument(document);
    };
    const { documents, problems, skipped, secrets, ignores } = guarded(
      () => `reading ${source.name}`,
      () => readSource(source, { ...this.#reading, take }),
    );
    for (const secret of secrets) this.#secrets.add(secret);
    documents.forEach(take);
    if (this.#unjudged !== null) this.#visitProblem(ofText(manyFindings(this.#unjudged, this.#limits.findings)));
    if (resources > 0 || this.#isOurs(source)) {
      for (const key of keysNamedIn(source.text)) this.#addSecret(key);
      for (const problem of problems) this.#visitProblem(ofText(problem));
      for (const comment of ignores ?? []) this.#comments.push(comment);
    }
    if (resources > 0) this.#recognised++;
    else
      this.#skipped.push({
        file: source.name,
        reason: skipped ?? 'holds no request body of ZStack, Open Telekom Cloud or Apsara Stack',
      });
  }

  #beginSource(): void {
    this.#files++;
    this.#ordinal = 0;
    this.#mostFindings = this.#findings.length + this.#limits.findings;
    this.#unjudged = null;
  }

  /** Whether both ends of a tunnel may be in the run: then `report` wants what finds out about them. */
  get mayHoldTunnels(): boolean {
    return this.#pairRules.length > 0 && this.#tunnels.mayFind(this.#workspaceOfRun());
  }

  /** @param findTunnels Finds the tunnels of the run; without it nothing is said of them. */
  report(findTunnels: TunnelFinder | null = null): Report {
    const workspace = this.#workspaceOfRun();
    if (workspace !== null) {
      for (const { id, visitor } of this.#workspaceRules)
        guarded(
          () => `rule ${id}`,
          () => visitor.workspace?.(workspace),
        );
    }
    if (findTunnels !== null && this.mayHoldTunnels) this.#visitTunnels(findTunnels);
    const redactor = new Redactor(this.#secrets);
    const accepted = this.#judgeExceptions(redactor);
    const all = inOrder(this.#findings, this.#rules);
    const isChanged = this.#isChanged;
    const findings = isChanged === null ? all : inOrder(inChangedFiles(all, isChanged), this.#rules);
    const suppressed = isChanged === null ? accepted : accepted.filter(({ place }) => isChanged(place));
    return {
      findings,
      suppressed,
      notices: this.#notices,
      skipped: this.#skipped,
      summary: { ...this.#summary(findings), suppressed: suppressed.length },
      rules: [...this.#rules.values()],
      ...(this.#profiles.length > 0 && {
        profiles: this.#profiles.map(judged),
        compliance: this.#compliance.rows(this.#workspaceOfRun()?.find ?? (() => null), isChanged),
      }),
      redactor,
    };
  }

  /** Null where no rule looks at it, or nothing is in it. */
  #workspaceOfRun(): Workspace | null {
    if (!this.#gathers || this.#workspace.size === 0) return null;
    this.#built ??= guarded(
      () => 'the workspace',
      () => this.#workspace.build(this.#declarations, this.#isChanged),
    );
    return this.#built;
  }

  get #gathers(): boolean {
    return this.#workspaceRules.length + this.#pairRules.length + this.#profiles.length > 0;
  }

  #visitTunnels(findTunnels: TunnelFinder): void {
    const { pairs, problems, secrets, notices } = guarded(
      () => 'the tunnels',
      () =>
        this.#tunnels.find(findTunnels, {
          workspace: this.#workspaceOfRun() ?? this.#workspace.build(this.#declarations),
          readingOf: (file) => this.#optionsFor(file),
          estateOf: this.#estateOf,
        }),
    );
    for (const secret of secrets) this.#secrets.add(secret);
    this.#notices.push(...notices);
    for (const problem of problems) this.#visitProblem(problem);
    for (const pair of guarded(
      () => 'the simulation',
      () => [...pairs],
    )) {
      for (const { id, visitor } of this.#pairRules)
        guarded(
          () => `rule ${id}`,
          () => visitor.pair?.(pair),
        );
    }
  }

  /** Takes out what exceptions accept, and adds what there is to say of the exceptions. */
  #judgeExceptions(redactor: Redactor): readonly SuppressedFinding[] {
    const { ignore: entries = [], mandatory = new Set(), today = null, suppressions = true } = this.#exceptions;
    if (this.#comments.length + entries.length === 0) return [];
    const { kept, suppressed, problems } = applyExceptions(inOrder(this.#findings, this.#rules), {
      comments: this.#comments,
      entries,
      rules: RULES,
      files: this.#linted,
      ran: (rule, file) => this.#ran(rule, file),
      mandatory,
      today,
      redactor,
    });
    if (suppressions) this.#findings = [...kept];
    for (const problem of problems) this.#visitProblem(problem);
    return suppressions ? suppressed : [];
  }

  #ran(ruleId: string, file: string): boolean {
    return this.#rules.has(ruleId) && this.#linted.has(file) && this.#settingsOf(file).levels.get(ruleId) !== 'off';
  }

  readonly #emit: Emit = (ruleId, level, message, place, options) => {
    const chosen = this.#settingsOf(sourceAt(place).name).levels.get(ruleId) ?? level;
    if (chosen === 'off') return;
    this.#findings.push({
      ruleId,
      level: chosen,
      message: inOnePiece(message),
      // A finding keeps its place and lets its document go: a run may hold many of both.
      place: pin(place),
      related: (options?.related ?? []).map((related) => this.#pinned(related)),
      // What a server answered is mended at the server.
      fix: this.#resource?.form === 'response' ? null : (options?.fix ?? null),
      ...(options?.profiles && { profiles: options.profiles }),
      identity:
        options?.between === undefined
          ? identityOf(place, this.#resource, this.#ordinal)
          : identityBetween(place, options.between),
    });
  };

  #pinned({ place, message, mirrored }: Related): Related {
    const pinned = { place: pin(place), message };
    return this.#isChanged === null || mirrored === undefined ? pinned : { ...pinned, mirrored };
  }

  /** The keys of documentation and of habit stand in texts that nobody wants to see masked. */
  #addSecret(secret: string): void {
    if (!isSampleKey(secret) && !isStockWord(secret)) this.#secrets.add(secret);
  }

  /** Whether the syntax of a source without a readable body matters: a folder holds many files that are not ours to judge. */
  #isOurs(source: Source): boolean {
    return source.named || this.#resourceOptions.api !== null || mentionsVpn(source.text);
  }

  #readDocument(document: Document): number {
    const { resources, companions, problems, secrets } = guarded(
      () => 'the API parser',
      () => readResources(document, this.#optionsFor(document.source.name)),
    );
    for (const secret of secrets) this.#addSecret(secret);
    // Its keys are kept out of reports all the same.
    if (!this.#mayJudge(document.root)) return resources.length + companions.length;
    for (const problem of problems) this.#visitProblem(problem);
    for (const resource of resources) {
      if (!this.#mayJudge(resource.root)) break;
      this.#resource = resource;
      this.#resources++;
      this.#ordinal++;
      this.#visitResource(resource);
      this.#gather(resource);
      if (this.#profiles.length > 0) {
        this.#compliance.add(resource, this.#estateOf(sourceAt(resource.root).name));
      }
    }
    this.#resource = null;
    for (const companion of companions) this.#gatherCompanion(companion);
    this.#resources += companions.length;
    const peers = this.#tunnels.notePeers(document);
    this.#resources += peers;
    const count = resources.length + companions.length + peers;
    if (count > 0) this.#linted.add(document.source.name);
    return count;
  }

  #mayJudge(root: Node | null): boolean {
    if (this.#findings.length < this.#mostFindings) return true;
    this.#unjudged ??= root === null ? null : pin(root);
    return false;
  }

  #optionsFor(file: string): ResourceOptions {
    return { ...this.#resourceOptions, dialects: this.#settingsOf(file).dialects };
  }

  /** Keeps what the rules between bodies need; the resource itself is let go. */
  #gather(resource: Resource): void {
    if (!this.#gathers) return;
    const facts = factsOf(resource, this.#ordinal, this.#estateOf(sourceAt(resource.root).name));
    if (facts !== null) this.#workspace.add(facts, resource.form);
  }

  #gatherCompanion(companion: Companion): void {
    if (!this.#gathers) return;
    const { name } = sourceAt(companion.root);
    const dialect = this.#settingsOf(name).dialects[companion.api];
    this.#workspace.add(companionFacts(companion, dialect, this.#estateOf(name)), 'response');
  }

  #visitResource(resource: Resource): void {
    for (const problem of resource.problems) this.#visitProblem(problem);
    // One guard for all rules: one for each of them costs more than what most of them do.
    let running = '';
    guarded(
      () => `rule ${running}`,
      () => {
        for (const { id, visitor } of this.#resourceRules) {
          running = id;
          visitor.resource?.(resource);
        }
        for (const tunnel of resource.tunnels) {
          for (const { id, visitor } of this.#tunnelRules) {
            running = id;
            visitor.tunnel?.(tunnel, resource);
          }
        }
      },
    );
  }

  #visitProblem(problem: ShapeProblem): void {
    guarded(
      () => `rule ${problem.ruleId}`,
      () => this.#problemRules.get(problem.ruleId)?.problem?.(problem),
    );
  }

  #summary(findings: readonly Finding[]): Omit<Summary, 'suppressed'> {
    return {
      files: this.#files,
      recognised: this.#recognised,
      resources: this.#resources,
      ...countsBy(findings),
    };
  }
}

function judged({ id, title, version, date, url, demands }: Profile): JudgedProfile {
  return { id, title, version, date, url, clauses: clausesOf(demands) };
}

/** Names the part that failed: a defect is never taken for a clean run. */
function guarded<T>(part: () => string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Defect ? error : new Defect(part(), error);
  }
}

/** The first character of what is not judged any more stands for the rest of the source. */
function manyFindings({ source, index, range: { start } }: TextPlace, most: number): TextProblem {
  const place = { kind: 'text', source, index, range: { start, end: start + 1 } } as const;
  const detail = `what stands from here on, for more than ${most} findings stand before it`;
  return { ruleId: 'input-limit', variant: 'findings', place, detail };
}

function ofText({ ruleId, variant, place, detail, related }: TextProblem): ShapeProblem {
  return { ruleId, variant, place, data: { field: '', reason: detail }, ...(related && { related }) };
}
