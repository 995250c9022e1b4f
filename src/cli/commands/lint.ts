import { resolve } from 'node:path';
import type { Baseline } from '../../config/baseline.js';
import type { LintOptions } from '../../lint/options.js';
import { levelsFrom } from '../../model/finding.js';
import type { Report, Summary } from '../../model/report.js';
import { countsOf, isCutShort } from '../../model/report.js';
import type { Source } from '../../model/source.js';
import type { ChangedNames } from '../../node/changed-names.js';
import type { Input } from '../../node/inputs.js';
import { inputsOf, ownFiles, STDIN } from '../../node/inputs.js';
import { Journal, reasonOf } from '../../node/journal.js';
import { fileOpener } from '../../node/open-file.js';
import { folderInRepository } from '../../node/paths.js';
import { sourcesOf } from '../../node/read.js';
import { writeFileAtomically, writeStream } from '../../node/write.js';
import { amount } from '../../report/amount.js';
import type { LocatedReport } from '../../report/located.js';
import { locate } from '../../report/located.js';
import { paintFor } from '../../report/paint.js';
import { RULES } from '../../rules/index.js';
import { parseArguments } from '../arguments.js';
import { printedConfiguration, resolvedOptions } from '../configuration.js';
import type { ExitCode } from '../exit.js';
import { EXIT } from '../exit.js';
import type { FixRun } from '../fix/fixing.js';
import { formatted } from '../formats.js';
import { lintLoading } from '../lint-loading.js';
import { refuseNamesLikeOptions } from '../names-like-options.js';
import { LINT_OPTIONS } from '../options.js';
import { refuseBodies } from '../overwritten-bodies.js';
import { counted } from '../progress.js';
import { remarks } from '../remarks.js';
import type { FailOn, LintSettings, Output } from '../settings.js';
import { lintSettings } from '../settings.js';
import type { Shell } from '../shell.js';
import { readStandardInput } from '../standard-input.js';
import { Stopwatch } from '../stopwatch.js';
import { Messages, usesColour } from '../terminal.js';
import { TOOL } from '../version.js';

/** What comes of a run beside what it writes. */
export interface LintOutcome {
  readonly exitCode: ExitCode;
  /** Null where no file was read: they were listed, or the configuration was printed. */
  readonly report: LocatedReport | null;
  /** The names of changed files, where only what they have a part in is reported. */
  readonly changed: ReadonlySet<string> | null;
  /** The reports that could not be written. */
  readonly unwritten: readonly Output[];
}

/** What linting comes to, with or without fixes. */
type Linted = Pick<FixRun, 'report' | 'remarks' | 'isWritten'>;

/** `ipsec-lint [lint] [PATH…]`. */
export async function lintCommand(words: readonly string[], shell: Shell): Promise<ExitCode> {
  return (await runLint(words, shell)).exitCode;
}

/** Runs the command for a program that wants the report itself. */
export async function runLint(words: readonly string[], shell: Shell): Promise<LintOutcome> {
  const ruleIds = RULES.map((rule) => rule.id);
  if (words.includes('--as-found')) refuseNamesLikeOptions(words, shell.workingFolder);
  const settings = lintSettings(parseArguments('lint', words, LINT_OPTIONS), ruleIds, shell.workingFolder);
  if (settings.printConfiguration) {
    await writeStream(shell.stdout, await printedConfiguration(settings, shell.workingFolder));
    return { exitCode: EXIT.clean, report: null, changed: null, unwritten: [] };
  }
  const messages = new Messages((text) => shell.stderr.write(text), settings.quiet);
  return new LintRun(settings, shell, messages).run();
}

class LintRun {
  readonly #settings: LintSettings;
  readonly #shell: Shell;
  readonly #messages: Messages;
  readonly #journal = new Journal();
  readonly #watch = new Stopwatch();

  constructor(settings: LintSettings, shell: Shell, messages: Messages) {
    this.#settings = settings;
    this.#shell = shell;
    this.#messages = messages;
  }

  async run(): Promise<LintOutcome> {
    const { paths, stdinName, gitignore, asFound, listFiles, timing } = this.#settings;
    const { workingFolder } = this.#shell;
    const resolved = await resolvedOptions(this.#settings, this.#written(), workingFolder);
    const baseline = await this.#baseline();
    const own = this.#ownFiles(resolved.paths);
    const inputs = await inputsOf(paths, { workingFolder, stdinName, gitignore, asFound, own, journal: this.#journal });
    if (listFiles) return { exitCode: await this.#list(inputs), report: null, changed: null, unwritten: [] };
    await refuseBodies(this.#written(), workingFolder, resolved.options);
    const changed = await this.#changedNames(resolved.paths);
    const { textLength } = resolved.options.limits ?? {};
    const stdin = paths.includes(STDIN) ? await this.#standardInput(textLength) : null;
    const reading = { stdin, journal: this.#journal, textLength };
    const sources = this.#watch.within('reading', sourcesOf(changed?.noting(inputs) ?? inputs, reading));
    const options = {
      ...resolved.options,
      ...this.#options(textLength),
      ...(changed && { changed: changed.names }),
      // Few runs ask, and a process's first date takes half a millisecond.
      get today() {
        return new Date().toISOString().slice(0, '2026-06-30'.length);
      },
    };
    const linted = await this.#watch.wait('linting', () => this.#lint(this.#counted(sources), options, baseline));
    const { report, isKept } = await this.#accepted(this.#withJournal(linted.report), baseline, options.mandatory);
    const located = locate(report);
    const unwritten = await this.#watch.wait('reporting', () => this.#write(located));
    for (const remark of [...remarks(located, this.#settings), ...linted.remarks]) this.#messages.say(remark);
    if (timing) this.#messages.say(this.#watch.summary());
    const isWritten = isKept && linted.isWritten && unwritten.length === 0;
    const exitCode = this.#exitCode(located.summary, isWritten);
    return { exitCode, report: located, changed: changed?.names ?? null, unwritten };
  }

  /** Lints; mends where that is asked for, whose code is loaded then. */
  async #lint(sources: Iterable<Source>, options: LintOptions, baseline: Baseline): Promise<Linted> {
    const { fix } = this.#settings;
    if (fix === null)
      return { report: await lintLoading(sources, options, this.#threads()), remarks: [], isWritten: true };
    const { lintAndMend } = await import('../fix/fixing.js');
    const { withBaseline } = await import('../../config/baseline.js');
    const { paths, stdinName, dryRun } = this.#settings;
    const mended = await lintAndMend(sources, options, {
      unsafe: fix === 'unsafe',
      dryRun,
      workingFolder: this.#shell.workingFolder,
      stdinName: paths.includes(STDIN) ? stdinName : null,
      open: (report) => withBaseline(report, baseline, options.mandatory).findings,
    });
    if (dryRun) await this.#writeDiff(mended);
    return mended;
  }

  /** How many threads lint YAML, where the environment says so: for tests, which have few files. */
  #threads(): number | null {
    const threads = Number(this.#shell.environment['IPSEC_LINT_THREADS']);
    return Number.isInteger(threads) && threads > 0 ? threads : null;
  }

  async #writeDiff({ changes, report: { redactor } }: FixRun): Promise<void> {
    const { environment, stdout } = this.#shell;
    const { unifiedDiff } = await import('../fix/diff.js');
    const paint = paintFor(usesColour(this.#settings.colour, stdout, environment));
    await writeStream(stdout, unifiedDiff(changes, redactor, paint));
  }

  /** The names of changed files, where only those are asked for, and none of them has a say in all others. */
  async #changedNames(configuration: ReadonlySet<string>): Promise<ChangedNames | null> {
    const { since, baseline, configuration: chosen } = this.#settings;
    if (since === null) return null;
    const { changesSince } = await import('../../node/git.js');
    const { changedSettings } = await import('../../node/changed-settings.js');
    const { ChangedNames: Names } = await import('../../node/changed-names.js');
    const { environment, workingFolder } = this.#shell;
    const changes = changesSince(workingFolder, since, environment);
    const settings = { workingFolder, configuration, isNearest: chosen === 'nearest', baseline };
    const decisive = changedSettings(changes, settings);
    if (decisive === null) return new Names(changes, workingFolder);
    this.#messages.say(`${decisive} has changed, so everything is reported`);
    return null;
  }

  async #standardInput(textLength: number | undefined): Promise<Buffer | null> {
    const name = this.#settings.stdinName;
    return readStandardInput(this.#shell.stdin, { name, journal: this.#journal, messages: this.#messages, textLength });
  }

  /** What the command line says of what no configuration speaks of. */
  #options(textLength: number | undefined): LintOptions {
    const { api, strict, suppressions } = this.#settings;
    const openFile = fileOpener(this.#shell.workingFolder, textLength);
    return { ...(api !== null && { api }), strict, suppressions, openFile };
  }

  /** The files of the run that are no inputs, those of its configuration among them. */
  #ownFiles(configuration: ReadonlySet<string>): ReadonlySet<string> {
    return ownFiles(this.#shell.workingFolder, configuration, [this.#settings.baseline, ...this.#written()]);
  }

  #written(): readonly (string | null)[] {
    const { writeBaseline, outputs } = this.#settings;
    return [writeBaseline, ...outputs.map(({ file }) => file)];
  }

  async #baseline(): Promise<Baseline> {
    const { baseline, suppressions } = this.#settings;
    if (baseline === null || !suppressions) return [];
    const { baselineIn } = await import('../baseline.js');
    return baselineIn(baseline, this.#shell.workingFolder);
  }

  /** The report without what a baseline accepts: the given one, or one that is written now, if it can be. */
  async #accepted(
    report: Report,
    given: Baseline,
    mandatory: ReadonlySet<string> = new Set(),
  ): Promise<{ readonly report: Report; readonly isKept: boolean }> {
    const { writeBaseline: file } = this.#settings;
    if (file === null && given.length === 0) return { report, isKept: true };
    const { baselineOf, baselineText, withBaseline } = await import('../../config/baseline.js');
    if (file === null) return { report: withBaseline(report, given, mandatory), isKept: true };
    const baseline = baselineOf(report, mandatory);
    const path = resolve(this.#shell.workingFolder, file);
    const isKept = await this.#saves(file, () => writeFileAtomically(path, baselineText(baseline, TOOL)));
    if (!isKept) return { report, isKept };
    const count = baseline.reduce((sum, entry) => sum + entry.count, 0);
    this.#messages.say(`${file} written: ${amount(count, 'finding')} accepted from now on`);
    return { report: withBaseline(report, baseline, mandatory), isKept };
  }

  #counted(sources: Iterable<Source>): Iterable<Source> {
    const { stderr } = this.#shell;
    const shows = stderr.isTTY === true && !this.#settings.quiet;
    return shows ? counted(sources, 'files', (text) => stderr.write(text)) : sources;
  }

  #withJournal(report: Report): Report {
    const { notices, skipped } = this.#journal;
    if (this.#settings.requireResources && report.summary.recognised === 0)
      this.#journal.fail('', 'no file holds a request body, and --require-resources asks for one');
    return { ...report, notices: [...notices, ...report.notices], skipped: [...skipped, ...report.skipped] };
  }

  async #list(inputs: Iterable<Input>): Promise<ExitCode> {
    await writeStream(this.#shell.stdout, names(inputs));
    for (const { file, message } of this.#journal.notices) this.#messages.say(`${file}: ${message}`);
    return isCutShort(this.#journal) ? EXIT.usage : EXIT.clean;
  }

  /** Writes every report that can be written; gives those that cannot. */
  async #write(report: LocatedReport): Promise<readonly Output[]> {
    const unwritten: Output[] = [];
    for (const output of this.#settings.outputs) {
      const isSaved = await this.#saves(output.file ?? 'standard output', () => this.#writeOutput(report, output));
      if (!isSaved) unwritten.push(output);
    }
    return unwritten;
  }

  /** Whether something could be written; says why it could not. */
  async #saves(name: string, write: () => Promise<void>): Promise<boolean> {
    try {
      await write();
      return true;
    } catch (error) {
      this.#messages.say(`${name}: cannot be written: ${reasonOf(error)}`);
      return false;
    }
  }

  async #writeOutput(report: LocatedReport, { format, file }: Output): Promise<void> {
    const { environment, stdout, workingFolder } = this.#shell;
    const context = {
      colour: usesColour(this.#settings.colour, file === null ? stdout : {}, environment),
      columns: file === null && stdout.isTTY === true ? (stdout.columns ?? null) : null,
      beside: file === null && !this.#settings.quiet,
      folderInRepository: () => folderInRepository(workingFolder, environment['GITHUB_WORKSPACE']),
      sarifSuppressed: this.#settings.sarifSuppressed,
    };
    const chunks = await formatted(format, report, context);
    if (file === null) await writeStream(stdout, chunks);
    else await writeFileAtomically(resolve(workingFolder, file), chunks);
  }

  #exitCode(summary: Summary, written: boolean): ExitCode {
    const { failOn, writeBaseline } = this.#settings;
    if (!written || isCutShort(this.#journal)) return EXIT.usage;
    return writeBaseline === null && fails(summary, failOn) ? EXIT.findings : EXIT.clean;
  }
}

/** Whether there are findings at a level or a worse one. */
function fails(summary: Summary, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  const counts = countsOf(summary);
  return levelsFrom(failOn).some((level) => counts[level] > 0);
}

function* names(inputs: Iterable<Input>): Generator<string> {
  for (const { name } of inputs) yield `${name}\n`;
}
