import { resolve } from 'node:path';
import type { EndPair } from '../../ends/named-tunnels.js';
import { namesBySide, simulatedPair } from '../../ends/pairs.js';
import { append } from '../../model/append.js';
import { levelsFrom } from '../../model/finding.js';
import { isCutShort } from '../../model/report.js';
import { UserError } from '../../model/user-error.js';
import { reasonOf } from '../../node/journal.js';
import { folderInRepository } from '../../node/paths.js';
import { writeFileAtomically, writeStream } from '../../node/write.js';
import { amount } from '../../report/amount.js';
import type { Simulated } from '../../report/simulation/simulated.js';
import { levelOf } from '../../report/simulation/verdict.js';
import type { SimulateOptions } from '../../simulate/simulate.js';
import { parseArguments } from '../arguments.js';
import type { ExitCode } from '../exit.js';
import { EXIT } from '../exit.js';
import type { SimulationFormat } from '../options.js';
import { SIMULATE_OPTIONS } from '../options.js';
import type { Output } from '../settings.js';
import type { Shell } from '../shell.js';
import { simulateAll } from '../simulate/all.js';
import { readerFor } from '../simulate/asked-reader.js';
import type { EndReader } from '../simulate/end-reader.js';
import type { SimulationContext } from '../simulate/formats.js';
import { allFormatted, jsonLines, oneFormatted, wrappedJson } from '../simulate/formats.js';
import type { PairResult } from '../simulate/pairs.js';
import { simulatePairs } from '../simulate/pairs.js';
import type { SimulateSettings } from '../simulate/settings.js';
import { simulateSettings } from '../simulate/settings.js';
import { Messages, usesColour } from '../terminal.js';

/** What comes of `--all` beside what it writes. */
export interface SimulateOutcome {
  readonly exitCode: ExitCode;
  readonly results: readonly Simulated[];
}

/** `ipsec-lint simulate LEFT RIGHT`, `--pairs FILE`, `--all [PATH…]`. */
export async function simulateCommand(words: readonly string[], shell: Shell): Promise<ExitCode> {
  return (await runSimulate(words, shell)).exitCode;
}

/** Runs the command for a program that wants the results of `--all` itself, and of its tunnels perhaps not all. */
export async function runSimulate(
  words: readonly string[],
  shell: Shell,
  isWanted: (simulated: Simulated) => boolean = () => true,
): Promise<SimulateOutcome> {
  const settings = simulateSettings(parseArguments('simulate', words, SIMULATE_OPTIONS), shell.workingFolder);
  const messages = new Messages((text) => shell.stderr.write(text), settings.quiet);
  const written = settings.outputs.map(({ file }) => file);
  const reader = await readerFor(settings.reading, written, shell, messages);
  const run = new SimulateRun(settings, shell, messages, reader, isWanted);
  return { exitCode: await run.run(), results: run.results };
}

const COMPARED_WITH_ITSELF = 'both ends are this one: an end is compared with itself, not with the one that it meets';

type Format = (format: SimulationFormat, context: SimulationContext) => Iterable<string>;

class SimulateRun {
  readonly #settings: SimulateSettings;
  readonly #shell: Shell;
  readonly #messages: Messages;
  readonly #reader: EndReader;
  readonly #isWanted: (simulated: Simulated) => boolean;
  /** Of the pairs that were found. */
  readonly results: Simulated[] = [];

  constructor(
    settings: SimulateSettings,
    shell: Shell,
    messages: Messages,
    reader: EndReader,
    isWanted: (simulated: Simulated) => boolean,
  ) {
    this.#settings = settings;
    this.#shell = shell;
    this.#messages = messages;
    this.#reader = reader;
    this.#isWanted = isWanted;
  }

  run(): Promise<ExitCode> {
    const { subject } = this.#settings;
    switch (subject.kind) {
      case 'two':
        return this.#two(subject.left, subject.right);
      case 'pairs':
        return this.#pairs(subject.file);
      case 'all':
        return this.#all(subject.paths);
    }
  }

  async #two(leftWord: string, rightWord: string): Promise<ExitCode> {
    const named = await this.#reader.named([leftWord, rightWord], this.#settings.companions);
    if (named === null) return EXIT.usage;
    const [left, right] = named.ends;
    if (left === undefined || right === undefined) return EXIT.usage;
    const pair: EndPair = [left, right];
    const { redactor } = named;
    if (left.end === right.end) this.#messages.say(`${redactor.mask(leftWord)}: ${COMPARED_WITH_ITSELF}`);
    const simulated = { ...simulatedPair(pair, namesBySide(pair), this.#options()), redactor };
    const written = await this.#write((format, context) => oneFormatted(format, simulated, context));
    return written ? this.#codeOf([simulated]) : EXIT.usage;
  }

  async #all(paths: readonly string[]): Promise<ExitCode> {
    const { tunnels = [] } = this.#reader.configured;
    const named = tunnels.flatMap(({ left, right }) => [left.source, right.source]).filter((source) => source !== null);
    const sources = [...(await this.#reader.read([...paths, ...this.#settings.companions])), ...named];
    const gatherer = this.#reader.gather(sources);
    const { ends, results, lines } = simulateAll(gatherer, this.#reader.configured, this.#options());
    this.#messages.say(`${amount(ends.length, 'tunnel end')}, ${amount(results.length, 'pair')} of them a tunnel`);
    append(this.results, results.filter(this.#isWanted));
    this.#reader.sayNotices();
    for (const line of lines) this.#messages.say(line);
    const written = await this.#write((format, context) => allFormatted(format, this.results, context));
    return written && !isCutShort(this.#reader.journal) ? this.#codeOf(this.results) : EXIT.usage;
  }

  async #pairs(file: string): Promise<ExitCode> {
    const [source, more] = await this.#reader.read([file]);
    this.#reader.sayNotices();
    if (isCutShort(this.#reader.journal)) return EXIT.usage;
    if (source === undefined || more !== undefined) {
      const files = source === undefined ? 'none' : 'several';
      throw new UserError(`--pairs takes one file, and ${file} stands for ${files}`, 'Name a file of JSON Lines.');
    }
    const outcome: { code: ExitCode } = { code: EXIT.clean };
    const results = (): Iterable<PairResult> =>
      this.#noting(simulatePairs(source, this.#reader.endOptions(), this.#options(), this.#reader.limits), outcome);
    const { outputs } = this.#settings;
    if (outputs.length === 0) await writeStream(this.#shell.stdout, jsonLines(results()));
    const written =
      outputs.length === 0 ||
      (await this.#write((format) => {
        if (format === 'json') return wrappedJson(results());
        throw new UserError(
          `--pairs reports in JSON, not as ${format}`,
          'Leave -f out for JSON Lines, or write -f json.',
        );
      }));
    return written ? outcome.code : EXIT.usage;
  }

  /** Passes results on and keeps the worst exit code. */
  *#noting(results: Iterable<PairResult>, outcome: { code: ExitCode }): Generator<PairResult> {
    for (const result of results) {
      const code = 'error' in result ? EXIT.usage : this.#codeOf([result.simulated]);
      if (code > outcome.code) outcome.code = code;
      yield result;
    }
  }

  #options(): SimulateOptions {
    const { initiator, behaviour, strict } = this.#settings;
    return { initiator, strict, ...(behaviour !== null && { behaviour }) };
  }

  async #write(formatted: Format): Promise<boolean> {
    const { outputs } = this.#settings;
    const asked: readonly Output<SimulationFormat>[] = outputs.length > 0 ? outputs : [{ format: 'text', file: null }];
    let written = true;
    for (const { format, file } of asked) {
      const chunks = formatted(format, this.#context(file));
      try {
        if (file === null) await writeStream(this.#shell.stdout, chunks);
        else await writeFileAtomically(resolve(this.#shell.workingFolder, file), chunks);
      } catch (error) {
        this.#messages.say(`${file ?? 'standard output'}: cannot be written: ${reasonOf(error)}`);
        written = false;
      }
    }
    return written;
  }

  #context(file: string | null): SimulationContext {
    const { environment, stdout, workingFolder } = this.#shell;
    return {
      rules: this.#reader.configured.rules ?? new Map(),
      folderInRepository: () => folderInRepository(workingFolder, environment['GITHUB_WORKSPACE']),
      colour: usesColour(this.#settings.colour, file === null ? stdout : {}, environment),
      columns: file === null && stdout.isTTY === true ? (stdout.columns ?? null) : null,
    };
  }

  #codeOf(results: readonly Simulated[]): ExitCode {
    const { failOn } = this.#settings;
    if (failOn === 'never') return EXIT.clean;
    const failing = levelsFrom(failOn);
    const levels = results.map(({ negotiation }) => levelOf(negotiation));
    return levels.some((level) => level !== null && failing.includes(level)) ? EXIT.findings : EXIT.clean;
  }
}
