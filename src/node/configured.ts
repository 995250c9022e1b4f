import { dirname, posix, relative, resolve } from 'node:path';
import type { Configuration, ConfiguredResource, ConfiguredTunnel, Placed } from '../config/configuration.js';
import { isPath, NAMES_FOLDER } from '../config/glob.js';
import type { CommandLineSettings, EffectiveConfiguration } from '../config/merge.js';
import { merge } from '../config/merge.js';
import type { ConfigurationProblem } from '../config/problem.js';
import { ConfigurationError } from '../config/problem.js';
import { readConfiguration } from '../config/read.js';
import { runSettings } from '../config/run-settings.js';
import type { Catalogue } from '../config/schema.js';
import type { NamedEnd, NamedTunnel } from '../ends/named-tunnels.js';
import { askedFor } from '../ends/named-tunnels.js';
import type { ChosenProfiles } from '../library/chosen-profiles.js';
import type { LintOptions } from '../lint/options.js';
import { dialectsOf } from '../model/api.js';
import { append } from '../model/append.js';
import type { Limits } from '../model/limits.js';
import { Source } from '../model/source.js';
import { UserError } from '../model/user-error.js';
import { LoadingReader } from '../parsers/text/loading-reader.js';
import { DEFAULT_LIMITS } from '../parsers/text/problem.js';
import type { ConfiguredResource as KnownResource } from '../workspace/declarations.js';
import { declarationsFrom, estatesFrom } from '../workspace/declarations.js';
import type { ConfigurationFile } from './config.js';
import { configurationAt } from './config.js';
import { decode } from './decode.js';
import { reasonOf } from './journal.js';
import { displayName, gitTop, isWithin, realPath, slashed, statsAt } from './paths.js';
import { readBytes } from './read-file.js';

/** What a run is told by its configuration and its command line together. */
export interface ConfiguredRun {
  readonly effective: EffectiveConfiguration;
  readonly options: LintOptions;
  /** The files of the configuration, without links: they are no inputs of the run. */
  readonly paths: ReadonlySet<string>;
}

export interface ConfigurationContext {
  readonly workingFolder: string;
  readonly catalogue: Catalogue;
  readonly commandLine: CommandLineSettings;
}

/** Reads the configuration of a run and all that it extends. A `ConfigurationError` names all that is wrong with it. */
export async function configuredRun(file: ConfigurationFile, context: ConfigurationContext): Promise<ConfiguredRun> {
  const { commandLine } = context;
  const loader = new Loader(file, context);
  const configurations = await loader.configurations();
  const asked = configurations.flatMap(({ profiles }) => profiles.map(({ value }) => value));
  const { profiles, mandatory } = await chosen([...commandLine.profiles, ...asked]);
  const effective = merge(configurations, commandLine, mandatory);
  const { rules, dialects, overrides, ignore, limits } = runSettings(effective, loader.pathOf);
  const estates = estatesFrom(effective.estates);
  const resources = await loader.resources(effective.resources, { ...DEFAULT_LIMITS, ...limits });
  const options: LintOptions = {
    rules,
    dialects,
    overrides,
    ignore,
    limits,
    profiles,
    mandatory,
    estateOf: (name) => estates(loader.pathOf(name)),
    declarations: declarationsFrom({ ...effective, resources }, dialectsOf(dialects)),
    tunnels: loader.tunnels(effective.tunnels, limits),
  };
  return { effective, options, paths: loader.paths };
}

/** The profiles of some ids; their clauses are loaded only where there are any. */
async function chosen(ids: readonly string[]): Promise<ChosenProfiles> {
  if (ids.length === 0) return { profiles: [], mandatory: new Set() };
  const { chosenProfiles } = await import('../library/chosen-profiles.js');
  return chosenProfiles(ids);
}

class Loader {
  /** The path of a file from the folder of the configuration, by its name in reports. */
  readonly pathOf: (name: string) => string;
  readonly paths = new Set<string>();
  readonly #file: ConfigurationFile;
  readonly #root: string;
  readonly #workingFolder: string;
  readonly #catalogue: Catalogue;
  readonly #problems: ConfigurationProblem[] = [];
  readonly #reader = new LoadingReader();

  constructor(file: ConfigurationFile, { workingFolder, catalogue }: ConfigurationContext) {
    const folder = dirname(file.path);
    const real = realPath(folder) ?? folder;
    this.#file = file;
    this.#root = gitTop(real) ?? real;
    this.#workingFolder = workingFolder;
    this.#catalogue = catalogue;
    const way = slashed(relative(folder, workingFolder));
    this.pathOf = way === '' ? (name) => name : (name) => posix.join(way, name);
  }

  /** The configuration and all that it extends, each before those that it extends; of several, the last goes before. */
  async configurations(): Promise<readonly Configuration[]> {
    const configurations = await this.#load(this.#file, []);
    this.#complain();
    return configurations;
  }

  /** The resources with what is in the files that they name, which are read as those of the run are. */
  async resources(configured: readonly ConfiguredResource[], limits: Limits): Promise<readonly KnownResource[]> {
    const reader = new LoadingReader(limits);
    const known: KnownResource[] = [];
    for (const resource of configured) {
      if (resource.kind !== 'file') {
        known.push(resource);
        continue;
      }
      const { id, place, file } = resource;
      const path = this.#pathWithin(file);
      if (path === null) continue;
      const source = this.#sourceAt(path, limits);
      const readSource = await reader.readerOf(source);
      known.push({ kind: 'source', id, place, source, reading: readSource(source, { limits }) });
    }
    this.#complain();
    return known;
  }

  /** The tunnels, with the texts of the files that name their ends. */
  tunnels(configured: readonly ConfiguredTunnel[], limits: Partial<Limits>): readonly NamedTunnel[] {
    const named = configured.map(({ left, right }) => ({
      left: this.#namedEnd(left, limits),
      right: this.#namedEnd(right, limits),
    }));
    this.#complain();
    return named;
  }

  /** A word that begins with the path of a file names an end in it; any other is an id or a name. */
  #namedEnd(reference: Placed<string>, limits: Partial<Limits>): NamedEnd {
    const { value: word, place } = reference;
    const folder = dirname(resolve(this.#workingFolder, place.source.name));
    const isFile = (path: string): boolean => statsAt(resolve(folder, path))?.isFile() === true;
    const { file, fragment } = askedFor(word, isFile);
    if (!isFile(file)) return { word, source: null, fragment: null, place };
    const path = this.#pathWithin({ value: file, place });
    return { word, source: path === null ? null : this.#sourceAt(path, limits), fragment, place };
  }

  #complain(): void {
    if (this.#problems.length > 0) throw new ConfigurationError(this.#problems);
  }

  async #load(file: ConfigurationFile, chain: readonly string[]): Promise<readonly Configuration[]> {
    const real = realPath(file.path) ?? file.path;
    this.paths.add(real);
    const source = this.#sourceAt(file.path);
    const reading = readConfiguration(source, this.#catalogue, file.section, await this.#reader.readerOf(source));
    if (!reading.ok) {
      append(this.#problems, reading.problems);
      return [];
    }
    const configurations = [reading.configuration];
    for (const glob of reading.configuration.globs) {
      const path = resolve(dirname(this.#file.path), glob.value);
      if (isPath(glob.value) && statsAt(path)?.isDirectory() === true) this.#refuse(glob, `the glob ${NAMES_FOLDER}`);
    }
    for (const reference of reading.configuration.extends.toReversed()) {
      append(configurations, await this.#extended(reference, [...chain, real]));
    }
    return configurations;
  }

  async #extended(reference: Placed<string>, chain: readonly string[]): Promise<readonly Configuration[]> {
    const path = this.#pathWithin(reference);
    if (path === null) return [];
    const file = configurationAt(path);
    if (file === null)
      return this.#refuse(reference, 'no configuration ends like that: name a .yaml, .yml or .json file');
    const real = realPath(path) ?? path;
    if (chain.includes(real)) return this.#refuse(reference, 'the configuration extends itself');
    return this.paths.has(real) ? [] : this.#load(file, chain);
  }

  /** The path of a file that a configuration names, from its own folder; null, and a problem, where it is refused. */
  #pathWithin(reference: Placed<string>): string | null {
    const folder = dirname(resolve(this.#workingFolder, reference.place.source.name));
    const path = resolve(folder, reference.value);
    // A path out of the root is refused before anything is asked of the file system about it.
    const inside = isWithin(resolve(realPath(folder) ?? folder, reference.value), this.#root);
    const real = inside ? realPath(path) : null;
    if (!inside || (real !== null && !isWithin(real, this.#root))) {
      this.#refuse(reference, 'the file is outside the repository');
    } else if (real === null) this.#refuse(reference, 'there is no such file');
    else if (statsAt(real)?.isFile() === true) return path;
    else this.#refuse(reference, 'this is no file');
    return null;
  }

  #refuse({ place }: Placed<string>, message: string): readonly Configuration[] {
    this.#problems.push({ place, message });
    return [];
  }

  /** @param limits Those of the run, which hold for its bodies and not for the configuration itself. */
  #sourceAt(path: string, limits: Partial<Limits> = DEFAULT_LIMITS): Source {
    const name = displayName(path, this.#workingFolder);
    try {
      return new Source(name, decode(readBytes(path, limits.textLength)).text, { named: true });
    } catch (error) {
      throw new UserError(`${name} cannot be read: ${reasonOf(error)}`);
    }
  }
}
