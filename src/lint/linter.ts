import { judged } from '../compliance/clauses.js';
import { ComplianceLedger } from '../compliance/ledger.js';
import { Exceptions } from '../config/exceptions.js';
import { isMaskedEverywhere } from '../data/placeholder-keys.js';
import { dialectsOf } from '../model/api.js';
import type { SuppressedFinding } from '../model/finding.js';
import type { Limits } from '../model/limits.js';
import type { Document, Node } from '../model/node.js';
import { sourceAt } from '../model/place.js';
import type { Profile } from '../model/profile.js';
import { Redactor } from '../model/redaction.js';
import type { Notice, Report } from '../model/report.js';
import type { Companion, Resource } from '../model/resource.js';
import type { Source } from '../model/source.js';
import type { Workspace } from '../model/workspace.js';
import { mentionsVpn } from '../parsers/api/mention.js';
import type { ResourceOptions } from '../parsers/api/read.js';
import { readResources } from '../parsers/api/read.js';
import { ofText } from '../parsers/api/text-problem.js';
import { ForeignText } from '../parsers/text/foreign-text.js';
import type { IgnoreComment } from '../parsers/text/ignore-comment.js';
import { keysNamedIn } from '../parsers/text/named-keys.js';
import { DEFAULT_LIMITS } from '../parsers/text/problem.js';
import type { ReadOptions, SourceReader } from '../parsers/text/reading.js';
import { taking } from '../parsers/text/reading.js';
import { RULES } from '../rules/index.js';
import type { Declarations } from '../workspace/build.js';
import { NO_DECLARATIONS, WorkspaceBuilder } from '../workspace/build.js';
import { companionFacts, factsOf } from '../workspace/facts.js';
import { Keeper } from '../workspace/keeper.js';
import { unknownNames } from '../workspace/pair-names.js';
import { inChangedFiles } from './changed.js';
import { FindingBound } from './finding-bound.js';
import type { Precedence } from './findings.js';
import { inOrder, ordered } from './findings.js';
import type { LintOptions } from './options.js';
import { guarded, RuleRunner } from './rule-runner.js';
import type { Share } from './share.js';
import { Tally } from './tally.js';
import { TunnelScout } from './tunnel-scout.js';
import type { TunnelFinder } from './tunnels.js';

/**
 * One run: it is given sources one after another, each with what reads it, runs the rules over the request bodies in
 * them, and gives the findings in order. Whoever needs no more than that calls `lint`.
 */
export class Linter {
  readonly #runner: RuleRunner;
  readonly #tunnels: TunnelScout;
  #built: Workspace | null = null;
  readonly #workspace = new WorkspaceBuilder();
  readonly #declarations: Declarations;
  readonly #estateOf: (file: string) => string | null;
  readonly #profiles: readonly Profile[];
  readonly #compliance: ComplianceLedger;
  readonly #limits: Limits;
  readonly #bound: FindingBound;
  readonly #reading: ReadOptions;
  readonly #resourceOptions: ResourceOptions;
  readonly #exceptions: Pick<LintOptions, 'ignore' | 'today' | 'suppressions'>;
  readonly #precedence: Required<Omit<Precedence, 'accept'>>;
  readonly #comments: IgnoreComment[] = [];
  #notices: readonly Notice[] = [];
  readonly #secrets = new Set<string>();
  /** How many resources of the source that is read were looked at. */
  #ordinal = 0;
  readonly #tally: Tally;

  constructor(options: LintOptions) {
    this.#runner = new RuleRunner(options);
    this.#tally = new Tally(options.api ?? null);
    this.#profiles = options.profiles ?? [];
    this.#compliance = new ComplianceLedger(this.#profiles);
    this.#exceptions = options;
    this.#precedence = { rules: this.#runner.rules, mandatory: options.mandatory ?? new Set() };
    this.#tunnels = new TunnelScout(options.tunnels ?? []);
    this.#declarations = options.declarations ?? NO_DECLARATIONS;
    for (const secret of this.#declarations.secrets) this.#addSecret(secret);
    this.#estateOf = options.estateOf ?? (() => null);
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#bound = new FindingBound(this.#limits.findings);
    this.#reading = { limits: this.#limits, ...(options.openFile && { openFile: options.openFile }) };
    this.#resourceOptions = {
      api: options.api ?? null,
      dialects: dialectsOf(options.dialects ?? []),
      ...(options.request !== undefined && { request: options.request }),
    };
  }

  /** @param readSource Reads this source and, where they are looked at again, all that were read before. */
  read(source: Source, readSource: SourceReader): void {
    this.readAgainWith(readSource);
    this.#tally.files++;
    this.#ordinal = 0;
    this.#bound.beginSource(this.#runner.findings.length);
    let resources = 0;
    const foreign = new ForeignText(source);
    const take = (document: Document): void => {
      const count = this.#readDocument(document);
      resources += count;
      foreign.note(document, count > 0);
    };
    const { documents, problems, skipped, secrets, ignores } = guarded(
      () => `reading ${source.name}`,
      () => readSource(source, taking(this.#reading, take)),
    );
    for (const secret of secrets) this.#secrets.add(secret);
    documents.forEach(take);
    foreign.conceal();
    const { problem: unjudged } = this.#bound;
    if (unjudged !== null) this.#runner.visitProblem(unjudged);
    if (resources > 0 || this.#isOurs(source)) {
      for (const key of keysNamedIn(source.text)) this.#addSecret(key);
      for (const problem of problems) this.#runner.visitProblem(ofText(problem));
      for (const comment of ignores ?? []) this.#comments.push(comment);
    }
    if (resources > 0) this.#tally.recognised++;
    else this.#tally.skip(source.name, skipped);
  }

  /** @param readSource Reads the sources of the run where they are looked at again, and those that its options name. */
  readAgainWith(readSource: SourceReader): void {
    this.#tunnels.noteReader((again) => readSource(again, this.#reading).documents);
  }

  /** What was read since the last call; it leaves this linter, for another one to add it. */
  take(): Share {
    const share: Share = {
      findings: this.#runner.findings,
      comments: this.#comments.splice(0),
      secrets: [...this.#secrets],
      facts: this.#workspace.take(),
      compliance: this.#compliance.take(),
      peers: this.#tunnels.takePeers(),
      ...this.#tally.take(),
    };
    this.#runner.findings = [];
    this.#secrets.clear();
    return share;
  }

  /** Adds what another linter with the same options read. */
  add(share: Share): void {
    for (const finding of share.findings) this.#runner.findings.push(finding);
    for (const comment of share.comments) this.#comments.push(comment);
    for (const secret of share.secrets) this.#secrets.add(secret);
    for (const { facts, form } of share.facts) this.#workspace.add(facts, form);
    for (const entry of share.compliance) this.#compliance.addEntry(entry);
    for (const source of share.peers) this.#tunnels.addPeer(source);
    this.#tally.add(share);
  }

  /** Whether both ends of a tunnel may be in the run: then `report` wants what finds out about them. */
  get mayHoldTunnels(): boolean {
    return this.#runner.judgesPairs && this.#tunnels.mayFind(this.#workspaceOfRun());
  }

  /** @param findTunnels Finds the tunnels of the run; without it nothing is said of them. */
  report(findTunnels: TunnelFinder | null = null): Report {
    const workspace = this.#workspaceOfRun();
    if (workspace !== null) this.#runner.visitWorkspace(workspace);
    if (findTunnels !== null && this.mayHoldTunnels) this.#visitTunnels(findTunnels);
    const redactor = new Redactor(this.#secrets);
    const accepted = this.#judgeExceptions(redactor);
    const all = inOrder(this.#runner.findings, this.#precedence);
    const isChanged = this.#runner.isChanged;
    const findings = isChanged === null ? all : inOrder(inChangedFiles(all, isChanged), this.#precedence);
    const suppressed = isChanged === null ? accepted : accepted.filter(({ place }) => isChanged(place));
    return {
      findings,
      suppressed,
      notices: [...this.#notices, ...unknownNames(this.#declarations.pairNames, workspace)],
      skipped: this.#tally.skipped,
      summary: this.#tally.summary(findings, suppressed.length),
      rules: [...this.#runner.rules.values()],
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
      () => this.#workspace.build(this.#declarations, this.#runner.isChanged),
    );
    return this.#built;
  }

  get #gathers(): boolean {
    return this.#runner.judgesWorkspace || this.#runner.judgesPairs || this.#profiles.length > 0;
  }

  #visitTunnels(findTunnels: TunnelFinder): void {
    const { pairs, problems, secrets, notices } = guarded(
      () => 'the tunnels',
      () =>
        this.#tunnels.find(findTunnels, {
          workspace: this.#workspaceOfRun() ?? this.#workspace.build(this.#declarations),
          limits: this.#limits,
          readingOf: (file) => this.#optionsFor(file),
          estateOf: this.#estateOf,
        }),
    );
    for (const secret of secrets) this.#secrets.add(secret);
    this.#notices = [...this.#notices, ...notices];
    for (const problem of problems) this.#runner.visitProblem(problem);
    const simulated = guarded(
      () => 'the simulation',
      () => [...pairs],
    );
    for (const pair of simulated) this.#runner.visitPair(pair);
  }

  /** Takes out what exceptions accept, and adds what there is to say of the exceptions. */
  #judgeExceptions(redactor: Redactor): readonly SuppressedFinding[] {
    const { ignore: entries = [], suppressions = true, today = null } = this.#exceptions;
    if (this.#comments.length + entries.length === 0) return [];
    const exceptions = new Exceptions({
      comments: this.#comments,
      entries,
      rules: RULES,
      files: this.#tally.linted,
      ran: (rule, file) => this.#tally.linted.has(file) && this.#runner.ran(rule, file),
      mandatory: this.#precedence.mandatory,
      today,
      redactor,
    });
    const { kept, accepted } = ordered(this.#runner.findings, { ...this.#precedence, accept: exceptions.accept });
    if (suppressions) this.#runner.findings = kept;
    for (const problem of exceptions.problems()) this.#runner.visitProblem(problem);
    return suppressions ? accepted : [];
  }

  #addSecret(secret: string): void {
    if (isMaskedEverywhere(secret)) this.#secrets.add(secret);
  }

  /** Whether the syntax of a source without a readable body matters: a folder holds many files that are not ours to judge. */
  #isOurs(source: Source): boolean {
    return source.named || this.#resourceOptions.api !== null || mentionsVpn(source.text);
  }

  #readDocument(document: Document): number {
    const { resources, companions, problems, secrets, ignores } = guarded(
      () => 'the API parser',
      () => readResources(document, this.#optionsFor(document.source.name)),
    );
    for (const secret of secrets) this.#addSecret(secret);
    for (const comment of ignores ?? []) this.#comments.push(comment);
    // Its keys are kept out of reports all the same.
    if (!this.#mayJudge(document.root)) return resources.length + companions.length;
    for (const problem of problems) this.#runner.visitProblem(problem);
    for (const resource of resources) {
      if (!this.#mayJudge(resource.root)) break;
      this.#tally.resources++;
      const keeper = new Keeper(resource.root);
      this.#runner.visitResource(resource, ++this.#ordinal, keeper);
      this.#gather(resource, keeper);
      if (this.#profiles.length > 0) this.#compliance.add(resource, this.#estateOf(document.source.name));
    }
    for (const companion of companions) this.#gatherCompanion(companion);
    const peers = this.#tunnels.notePeers(document);
    this.#tally.resources += companions.length + peers;
    const count = resources.length + companions.length + peers;
    if (count > 0) this.#tally.linted.add(document.source.name);
    return count;
  }

  #mayJudge(root: Node | null): boolean {
    return this.#bound.mayJudge(root, this.#runner.findings.length);
  }

  #optionsFor(file: string): ResourceOptions {
    return { ...this.#resourceOptions, dialects: this.#runner.settingsOf(file).dialects };
  }

  /** Keeps what the rules between bodies need; the resource itself is let go. */
  #gather(resource: Resource, keeper: Keeper): void {
    if (!this.#gathers) return;
    const facts = factsOf(resource, this.#ordinal, this.#estateOf(sourceAt(resource.root).name), keeper);
    if (facts !== null) this.#workspace.add(facts, resource.form);
  }

  #gatherCompanion(companion: Companion): void {
    if (!this.#gathers) return;
    const { name } = sourceAt(companion.root);
    const dialect = this.#runner.settingsOf(name).dialects[companion.api];
    this.#workspace.add(companionFacts(companion, dialect, this.#estateOf(name)), 'response');
  }
}
