import type { Mended } from '../../fix/mend.js';
import { mend } from '../../fix/mend.js';
import { lintAll } from '../../lint/lint-all.js';
import type { LintOptions } from '../../lint/options.js';
import { agreed } from '../../lint/partners.js';
import type { Finding, Fix } from '../../model/finding.js';
import { pointerAt, sourceAt } from '../../model/place.js';
import type { Report } from '../../model/report.js';
import { Source } from '../../model/source.js';
import { FixedFiles } from '../../node/fixed-files.js';
import { amount } from '../../report/amount.js';
import type { Change } from './diff.js';

/** What a run is told of its fixes. */
export interface FixSettings {
  /** Also carry out fixes that change what is negotiated. */
  readonly unsafe: boolean;
  /** Write nothing. */
  readonly dryRun: boolean;
  readonly workingFolder: string;
  /** The name of standard input, where it is read: it is no file. */
  readonly stdinName: string | null;
  /** The findings of a report that are to be mended: those that nobody has accepted. */
  readonly open: (report: Report) => readonly Finding[];
}

/** What came of a run that mends. */
export interface FixRun {
  /** What remains. */
  readonly report: Report;
  readonly changes: readonly Change[];
  /** What there is to say of the fixes. */
  readonly remarks: readonly string[];
  /** Whether all that was mended is written. */
  readonly isWritten: boolean;
}

/** Lints sources, mends what has a fix, writes the files, and reports what remains. */
export async function lintAndMend(
  sources: Iterable<Source>,
  options: LintOptions,
  settings: FixSettings,
): Promise<FixRun> {
  return new Fixing([...sources], options, settings).run();
}

class Fixing {
  readonly #sources: readonly Source[];
  readonly #options: LintOptions;
  readonly #settings: FixSettings;
  readonly #files: FixedFiles;
  /** The sources as they were read first, and as they were linted last, by name. */
  readonly #first = new Map<string, Source>();
  readonly #last = new Map<string, Source>();
  /** The texts that have changed so far. */
  #texts: ReadonlyMap<string, string> = new Map();
  /** Why files cannot be mended; null for those that can. */
  readonly #refusals = new Map<string, string | null>();

  constructor(sources: readonly Source[], options: LintOptions, settings: FixSettings) {
    this.#sources = sources;
    this.#options = options;
    this.#settings = settings;
    this.#files = new FixedFiles(settings.workingFolder);
  }

  async run(): Promise<FixRun> {
    const { dryRun, unsafe, open } = this.#settings;
    const mended = mend((texts) => this.#lint(texts), {
      unsafe,
      limits: this.#options.limits,
      candidates: (report) => this.#agreed(open(report)).filter(({ fix }) => this.#mayCarryOut(fix)),
    });
    const failures = dryRun ? new Map<string, string>() : await this.#write(mended.texts);
    const isWritten = failures.size === 0;
    const report = isWritten ? mended.report : this.#lint(without(mended.texts, failures));
    return { report, changes: this.#changes(mended.texts), remarks: this.#remarks(mended, failures), isWritten };
  }

  #lint(texts: ReadonlyMap<string, string>): Report {
    this.#texts = texts;
    return lintAll(
      this.#sources.map((source) => this.#current(source)),
      this.#reopening(),
    );
  }

  /** The options with what sources open in its present text. */
  #reopening(): LintOptions {
    const { openFile, ...options } = this.#options;
    if (openFile === undefined) return options;
    return {
      ...options,
      openFile: (path, from) => {
        const opened = openFile(path, from);
        return opened instanceof Source ? this.#current(opened) : opened;
      },
    };
  }

  /** A source with its present text. What another one opens may be opened several times, and be an input too. */
  #current(source: Source): Source {
    const { name, named } = source;
    const first = this.#first.get(name) ?? source;
    const text = this.#texts.get(name) ?? first.text;
    const current = text === source.text ? source : new Source(name, text, { named });
    this.#first.set(name, first);
    this.#last.set(name, current);
    return current;
  }

  /** The findings with fixes that the other ends of their tunnels can follow. */
  #agreed(findings: readonly Finding[]): readonly Finding[] {
    if (!this.#settings.unsafe) return findings;
    const sources = this.#sources.map(({ name }) => this.#last.get(name)).filter((source) => source !== undefined);
    return agreed(findings, sources, this.#reopening());
  }

  #mayCarryOut(fix: Fix | null): boolean {
    return fix?.edits.every(({ source }) => this.#mayMend(source)) ?? false;
  }

  #mayMend({ name }: Source): boolean {
    const { dryRun, stdinName } = this.#settings;
    const known = this.#refusals.get(name);
    if (known !== undefined) return known === null;
    const first = this.#first.get(name);
    const isInput = dryRun && name === stdinName;
    const refusal = first === undefined || isInput ? null : this.#files.refusal(name, first.text);
    this.#refusals.set(name, refusal);
    return refusal === null;
  }

  /** Writes the files; gives those that could not be written, and why. */
  async #write(texts: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
    const failures = new Map<string, string>();
    for (const [name, text] of texts) {
      const failure = await this.#files.replace(name, this.#first.get(name)?.text ?? '', text);
      if (failure !== null) failures.set(name, failure);
    }
    return failures;
  }

  #changes(texts: ReadonlyMap<string, string>): readonly Change[] {
    const changes: Change[] = [];
    for (const name of [...texts.keys()].sort()) {
      const before = this.#first.get(name);
      const after = this.#last.get(name);
      if (before !== undefined && after !== undefined && before.text !== after.text) changes.push({ before, after });
    }
    return changes;
  }

  #remarks({ mended, refused }: Mended, failures: ReadonlyMap<string, string>): readonly string[] {
    const done = mended.filter(({ place }) => !failures.has(sourceAt(place).name));
    const files = new Set(done.map(({ place }) => sourceAt(place).name));
    const summary = `${amount(done.length, 'finding')} in ${amount(files.size, 'file')}`;
    return [
      ...[...failures].map(([name, reason]) => `${name}: not written: ${reason}`),
      ...[...this.#refusals].flatMap(([name, reason]) => (reason === null ? [] : [`${name}: not mended: ${reason}`])),
      ...refused.map(
        ({ ruleId, place }) =>
          `${sourceAt(place).name}: ${ruleId} at ${pointerAt(place)} is left as it is: its fix would change more than it says`,
      ),
      `${this.#settings.dryRun ? 'would mend' : 'mended'} ${summary}`,
    ];
  }
}

function without(
  texts: ReadonlyMap<string, string>,
  failures: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map([...texts].filter(([name]) => !failures.has(name)));
}
