import { resolve } from 'node:path';
import { LEVELS } from '../../model/finding.js';
import type { Report, Summary } from '../../model/report.js';
import { countsOf } from '../../model/report.js';
import type { Source } from '../../model/source.js';
import type { LintOptions } from '../../linter.js';
import type { ChangedNames } from '../../node/changed-names.js';
import type { Input } from '../../node/inputs.js';
import { inputsOf, STDIN } from '../../node/inputs.js';
import { Journal, reasonOf } from '../../node/journal.js';
import { fileOpener } from '../../node/open-file.js';
import { folderInRepository } from '../../node/paths.js';
import { sourcesOf } from '../../node/read.js';
import { writeFileAtomically, writeStream } from '../../node/write.js';
import type { LocatedReport } from '../../report/located.js';
import { locate } from '../../report/located.js';
import { RULES } from '../../rules/index.js';
import { parseArguments } from '../arguments.js';
import type { ExitCode } from '../exit.js';
import { EXIT } from '../exit.js';
import { formatted } from '../formats.js';
import { lintLoading } from '../lint-loading.js';
import { counted } from '../progress.js';
import { remarks } from '../remarks.js';
import { LINT_OPTIONS } from '../options.js';
import type { FailOn, LintSettings, Output } from '../settings.js';
import { lintSettings } from '../settings.js';
import type { Shell } from '../shell.js';
import { Messages, usesColour } from '../terminal.js';
import { Stopwatch } from '../stopwatch.js';

/** `ipsec-lint [lint] [PATH…]`. */
export async function lintCommand(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const ruleIds = RULES.map((rule) => rule.id);
  const settings = lintSettings(parseArguments('lint', words, LINT_OPTIONS), ruleIds, shell.workingFolder);
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

  async run(): Promise<ExitCode> {
    const { paths, stdinName, gitignore, listFiles, timing } = this.#settings;
    const { workingFolder } = this.#shell;
    const inputs = await inputsOf(paths, { workingFolder, stdinName, gitignore, journal: this.#journal });
    if (listFiles) return this.#list(inputs);
    const changed = await this.#changedNames();
    const stdin = paths.includes(STDIN) ? await this.#standardInput() : null;
    const sources = this.#watch.within('reading', sourcesOf(changed?.noting(inputs) ?? inputs, stdin, this.#journal));
    const options = { ...this.#options(), ...(changed !== null && { changed: changed.names }) };
    const report = await this.#watch.wait('linting', () => lintLoading(this.#counted(sources), options));
    const located = this.#watch.time('placing', () => locate(this.#withJournal(report)));
    const written = await this.#watch.wait('reporting', () => this.#write(located));
    for (const remark of remarks(located, this.#settings)) this.#messages.say(remark);
    if (timing) this.#messages.say(this.#watch.summary());
    return this.#exitCode(located.summary, written);
  }

  /** The names of changed files, where only those are asked for. */
  async #changedNames(): Promise<ChangedNames | null> {
    const { since } = this.#settings;
    if (since === null) return null;
    const { changedFiles } = await import('../../node/git.js');
    const { ChangedNames: Names } = await import('../../node/changed-names.js');
    const { environment, workingFolder } = this.#shell;
    return new Names(changedFiles(workingFolder, since, environment), workingFolder);
  }

  async #standardInput(): Promise<Buffer> {
    const { stdin } = this.#shell;
    if (stdin.isTTY === true) this.#messages.say('reads standard input, up to its end (Ctrl-D)');
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) if (chunk instanceof Buffer) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  #options(): LintOptions {
    const { api, dialects, rules, strict } = this.#settings;
    const openFile = fileOpener(this.#shell.workingFolder);
    return { ...(api !== null && { api }), dialects, rules, strict, openFile };
  }

  #counted(sources: Iterable<Source>): Iterable<Source> {
    const { stderr } = this.#shell;
    const shows = stderr.isTTY === true && !this.#settings.quiet;
    return shows ? counted(sources, 'files', (text) => stderr.write(text)) : sources;
  }

  #withJournal(report: Report): Report {
    const { notices, skipped } = this.#journal;
    return { ...report, notices: [...notices, ...report.notices], skipped: [...skipped, ...report.skipped] };
  }

  async #list(inputs: Iterable<Input>): Promise<ExitCode> {
    await writeStream(this.#shell.stdout, names(inputs));
    for (const { file, message } of this.#journal.notices) this.#messages.say(`${file}: ${message}`);
    return this.#journal.unreadable > 0 ? EXIT.usage : EXIT.clean;
  }

  /** Writes every report that can be written; false if one cannot. */
  async #write(report: LocatedReport): Promise<boolean> {
    let written = true;
    for (const output of this.#settings.outputs) {
      try {
        await this.#writeOutput(report, output);
      } catch (error) {
        this.#messages.say(`${output.file ?? 'standard output'}: cannot be written: ${reasonOf(error)}`);
        written = false;
      }
    }
    return written;
  }

  async #writeOutput(report: LocatedReport, { format, file }: Output): Promise<void> {
    const { environment, stdout, workingFolder } = this.#shell;
    const context = {
      colour: usesColour(this.#settings.colour, file === null ? stdout : {}, environment),
      columns: file === null && stdout.isTTY === true ? (stdout.columns ?? null) : null,
      beside: file === null && !this.#settings.quiet,
      folderInRepository: folderInRepository(workingFolder, environment['GITHUB_WORKSPACE']),
    };
    const chunks = await formatted(format, report, context);
    if (file === null) await writeStream(stdout, chunks);
    else await writeFileAtomically(resolve(workingFolder, file), chunks);
  }

  #exitCode(summary: Summary, written: boolean): ExitCode {
    const { failOn, requireResources } = this.#settings;
    if (!written || this.#journal.unreadable > 0) return EXIT.usage;
    if (requireResources && summary.recognised === 0) return EXIT.usage;
    return fails(summary, failOn) ? EXIT.findings : EXIT.clean;
  }
}

/** Whether there are findings at a level or a worse one. */
function fails(summary: Summary, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  const counts = countsOf(summary);
  return LEVELS.slice(0, LEVELS.indexOf(failOn) + 1).some((level) => counts[level] > 0);
}

function* names(inputs: Iterable<Input>): Generator<string> {
  for (const { name } of inputs) yield `${name}\n`;
}
