import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { settingsByFile } from '../../config/file-settings.js';
import type { EndOptions, FoundEnd } from '../../ends.js';
import { EndGatherer } from '../../ends.js';
import type { LintOptions } from '../../lint-options.js';
import type { Api } from '../../model/api.js';
import type { Source } from '../../model/source.js';
import { askedFor } from '../../named-tunnels.js';
import { inputsOf, STDIN } from '../../node/inputs.js';
import { Journal } from '../../node/journal.js';
import { fileOpener } from '../../node/open-file.js';
import { filesOpener } from '../../node/open-files.js';
import { sourcesOf } from '../../node/read.js';
import { readConfiguration } from '../../parsers/api/strongswan/read.js';
import type { Limits } from '../../parsers/text/problem.js';
import { DEFAULT_LIMITS, readSource } from '../../parsers/text/read.js';
import type { Shell } from '../shell.js';
import { readStandardInput } from '../standard-input.js';
import type { Messages } from '../terminal.js';
import { chosen } from './select.js';

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
  /** What the configuration says: of resources outside the run, of dialects. */
  readonly #configured: LintOptions;
  readonly #sources = new Map<string, readonly Source[]>();

  constructor(reading: EndReading, shell: Shell, messages: Messages, configured: LintOptions) {
    this.#reading = reading;
    this.#shell = shell;
    this.#messages = messages;
    this.#configured = configured;
  }

  /** Reads words of the command line, each `FILE` or `FILE#end`, with companions; gives what chooses the end of each. */
  async named(words: readonly string[], companions: readonly string[]): Promise<NamedEnds> {
    const isFile = (path: string): boolean =>
      statSync(resolve(this.#shell.workingFolder, path), { throwIfNoEntry: false }) !== undefined;
    const asked = words.map((word) => askedFor(word, isFile));
    const own: (readonly Source[])[] = [];
    for (const { file } of asked) own.push(await this.read([file]));
    const gatherer = this.gather([...own.flat(), ...(await this.read(companions))]);
    const ends = gatherer.ends();
    return {
      gatherer,
      chosen: () =>
        words.map((word, index) => {
          const of = asked[index] ?? { file: word, fragment: null };
          return chosen(word, of, within(ends, own[index] ?? []));
        }),
    };
  }

  #limits(): Limits {
    return { ...DEFAULT_LIMITS, ...this.#configured.limits };
  }

  endOptions(): EndOptions {
    const { api } = this.#reading;
    const { dialects = [], rules = new Map(), overrides = [], declarations, estateOf } = this.#configured;
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
        const reading = { journal: this.journal, textLength: this.#limits().textLength };
        const stdin =
          path === STDIN
            ? await readStandardInput(this.#shell.stdin, { ...reading, name: stdinName, messages: this.#messages })
            : null;
        this.#sources.set(path, [...sourcesOf(inputs, { ...reading, stdin })]);
      }
      sources.push(...(this.#sources.get(path) ?? []));
    }
    return sources;
  }

  /** All ends and companions of the sources; a file that two paths lead to counts once. */
  gather(sources: readonly Source[]): EndGatherer {
    const gatherer = new EndGatherer(this.endOptions());
    const openFile = fileOpener(this.#shell.workingFolder);
    const openFiles = filesOpener(this.#shell.workingFolder);
    const met = new Set<string>();
    for (const source of sources) {
      if (met.has(source.name)) continue;
      met.add(source.name);
      const configuration = readConfiguration(source, { openFiles });
      if (configuration !== null) {
        gatherer.readConfiguration(source.name, configuration);
        continue;
      }
      const { documents, secrets, problems, skipped } = readSource(source, { openFile, limits: this.#limits() });
      for (const secret of secrets) gatherer.addSecret(secret);
      for (const document of documents) gatherer.read(document);
      const [problem] = problems.filter(({ ruleId }) => ruleId !== 'duplicate-key');
      if (problem !== undefined && source.named) this.journal.notice(source.name, problem.detail);
      if (skipped !== null && source.named) this.journal.notice(source.name, skipped);
    }
    return gatherer;
  }
}

/** What was read for some words. */
export interface NamedEnds {
  readonly gatherer: EndGatherer;
  /** The ends that the words ask for, in their order. A `UserError` says where one stands for none, or for several. */
  readonly chosen: () => readonly FoundEnd[];
}

/** The ends that stand in the sources of one word. */
function within(ends: readonly FoundEnd[], sources: readonly Source[]): readonly FoundEnd[] {
  const files = new Set(sources.map(({ name }) => name));
  return ends.filter(({ file }) => files.has(file));
}
