import { resolve } from 'node:path';
import { settingsByFile } from '../../config/file-settings.js';
import type { EndOptions, FoundEnd } from '../../ends/gatherer.js';
import { EndGatherer } from '../../ends/gatherer.js';
import { askedFor } from '../../ends/named-tunnels.js';
import type { LintOptions } from '../../lint/options.js';
import type { Api } from '../../model/api.js';
import { append } from '../../model/append.js';
import type { Limits } from '../../model/limits.js';
import type { Redactor } from '../../model/redaction.js';
import { isCutShort } from '../../model/report.js';
import type { Source } from '../../model/source.js';
import { inputsOf, STDIN } from '../../node/inputs.js';
import { Journal } from '../../node/journal.js';
import { fileOpener } from '../../node/open-file.js';
import { filesOpener } from '../../node/open-files.js';
import { statsAt } from '../../node/paths.js';
import { sourcesOf } from '../../node/read.js';
import { readConfiguration } from '../../parsers/api/strongswan/read.js';
import { DEFAULT_LIMITS, readSource } from '../../parsers/text/read.js';
import type { Shell } from '../shell.js';
import { readStandardInput } from '../standard-input.js';
import type { Messages } from '../terminal.js';
import { problemLines, remarkLines } from './problems.js';
import { chosen, facing } from './select.js';

/** How the files of ends are found and read. */
export interface EndReading {
  readonly api: Api | null;
  readonly stdinName: string;
  readonly gitignore: boolean;
  /** The files of the run itself, which are no inputs unless they are named. */
  readonly own: ReadonlySet<string>;
}

/** Reads tunnel ends from what a command line names: bodies of the APIs, `peer` documents, strongSwan configurations. */
export class EndReader {
  readonly journal = new Journal();
  readonly #reading: EndReading;
  readonly #shell: Shell;
  readonly #messages: Messages;
  /** What the configuration says: of resources outside the run, of pairs, of dialects. */
  readonly configured: LintOptions;
  readonly #sources = new Map<string, readonly Source[]>();

  constructor(reading: EndReading, shell: Shell, messages: Messages, configured: LintOptions) {
    this.#reading = reading;
    this.#shell = shell;
    this.#messages = messages;
    this.configured = configured;
  }

  /**
   * The ends that words of the command line ask for, each `FILE` or `FILE#end`, with what stands in companions. What
   * hinders reading them, and what was seen in them, is said; null where a file could not be read. Of two ends the sides
   * are taken that face each other.
   *
   * @throws UserError where a word stands for no end, or for several.
   */
  async named(words: readonly string[], companions: readonly string[]): Promise<NamedEnds | null> {
    const isThere = (path: string): boolean => statsAt(resolve(this.#shell.workingFolder, path)) !== null;
    const asked = words.map((word) => ({ word, ...askedFor(word, isThere) }));
    const own: (readonly Source[])[] = [];
    for (const { file } of asked) own.push(await this.read([file]));
    const gatherer = this.gather([...own.flat(), ...(await this.read(companions))]);
    this.sayNotices();
    if (isCutShort(this.journal)) return null;
    this.#sayAll(problemLines(gatherer));
    const all = gatherer.ends();
    const { redactor } = gatherer;
    const found = asked.map(({ word, ...of }, index) => chosen(word, of, within(all, own[index] ?? []), redactor));
    const [left, right, more] = found;
    const ends = left !== undefined && right !== undefined && more === undefined ? facing(left, right) : found;
    this.#sayAll(remarkLines(gatherer, ends));
    return { ends, redactor };
  }

  /** Says what happened to files on the way. */
  sayNotices(): void {
    this.#sayAll(this.journal.notices.map(({ file, message }) => `${file}: ${message}`));
  }

  #sayAll(lines: readonly string[]): void {
    for (const line of lines) this.#messages.say(line);
  }

  /** Those of the run. */
  get limits(): Limits {
    return { ...DEFAULT_LIMITS, ...this.configured.limits };
  }

  endOptions(): EndOptions {
    const { api } = this.#reading;
    const { dialects = [], rules = new Map(), overrides = [], declarations, estateOf } = this.configured;
    const settingsOf = settingsByFile({ rules, dialects }, overrides);
    return {
      ...(declarations !== undefined && { declarations }),
      ...(estateOf !== undefined && { estateOf }),
      readingOf: (file) => ({ api, dialects: settingsOf(file).dialects }),
    };
  }

  /** The sources of paths, each file once in a run. */
  async read(paths: readonly string[]): Promise<readonly Source[]> {
    const { stdinName, gitignore, own } = this.#reading;
    const { workingFolder } = this.#shell;
    const sources: Source[] = [];
    for (const path of paths) {
      const known = this.#sources.get(path);
      if (known === undefined) {
        const inputs = await inputsOf([path], { workingFolder, stdinName, gitignore, own, journal: this.journal });
        const reading = { journal: this.journal, textLength: this.limits.textLength };
        const stdin =
          path === STDIN
            ? await readStandardInput(this.#shell.stdin, { ...reading, name: stdinName, messages: this.#messages })
            : null;
        this.#sources.set(path, [...sourcesOf(inputs, { ...reading, stdin })]);
      }
      append(sources, this.#sources.get(path) ?? []);
    }
    return sources;
  }

  /** All ends and companions of the sources; a file that two paths lead to counts once. */
  gather(sources: readonly Source[]): EndGatherer {
    const gatherer = new EndGatherer(this.endOptions());
    const { limits } = this;
    const { textLength } = limits;
    const openFile = fileOpener(this.#shell.workingFolder, textLength);
    const openFiles = filesOpener(this.#shell.workingFolder, textLength);
    const met = new Set<string>();
    for (const source of sources) {
      if (met.has(source.name)) continue;
      met.add(source.name);
      const configuration = readConfiguration(source, { openFiles, limits });
      if (configuration !== null) {
        gatherer.readConfiguration(source.name, configuration);
        continue;
      }
      const { documents, secrets, problems, skipped } = readSource(source, { openFile, limits });
      for (const secret of secrets) gatherer.addSecret(secret);
      for (const document of documents) gatherer.read(document);
      const [problem] = problems.filter(({ ruleId }) => ruleId !== 'duplicate-key');
      if (problem !== undefined && source.named) this.journal.notice(source.name, problem.detail);
      if (skipped !== null && source.named) this.journal.notice(source.name, skipped);
    }
    return gatherer;
  }
}

/** What some words stand for. */
export interface NamedEnds {
  /** In the order of the words. */
  readonly ends: readonly FoundEnd[];
  /** Masks the keys of all that was read. */
  readonly redactor: Redactor;
}

/** The ends that stand in the sources of one word. */
function within(ends: readonly FoundEnd[], sources: readonly Source[]): readonly FoundEnd[] {
  const files = new Set(sources.map(({ name }) => name));
  return ends.filter(({ file }) => files.has(file));
}
