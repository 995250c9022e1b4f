import type { Api, Dialect } from '../model/api.js';
import { apiOf } from '../model/api.js';
import type { TextPlace } from '../model/place.js';
import type {
  Configuration,
  ConfiguredEstate,
  ConfiguredPair,
  ConfiguredResource,
  ConfiguredTunnel,
  IgnoreEntry,
  RuleLevel,
} from './configuration.js';
import type { LimitName } from '../parsers/text/problem.js';
import { mayChoose } from './file-settings.js';
import type { PathTest } from './glob.js';

/** A value of the effective configuration and where it comes from; null for the command line. */
export interface Setting<T> {
  readonly value: T;
  readonly place: TextPlace | null;
}

/** Settings with where each comes from. */
interface Settings {
  readonly rules: ReadonlyMap<string, Setting<RuleLevel>>;
  readonly dialects: readonly Setting<Dialect>[];
}

/** What still holds for some files when all that goes before it is taken off. */
export interface EffectiveOverride extends Settings {
  readonly files: readonly string[];
  readonly matches: PathTest;
  readonly place: TextPlace;
}

/** What a command line says of what a configuration says too. */
export interface CommandLineSettings {
  readonly rules: ReadonlyMap<string, RuleLevel>;
  readonly dialects: readonly Dialect[];
  readonly profiles: readonly string[];
  readonly limits: ReadonlyMap<LimitName, number>;
}

/** The configuration of a run: one file, all that it extends, and the command line. */
export interface EffectiveConfiguration extends Settings {
  /** The names of its files, each before those that it extends. */
  readonly files: readonly string[];
  readonly profiles: readonly Setting<string>[];
  /** In order: where several match a file, the last goes before. */
  readonly overrides: readonly EffectiveOverride[];
  /** In order: the first that matches a file decides. */
  readonly estates: readonly ConfiguredEstate[];
  /** One for each id. */
  readonly resources: readonly ConfiguredResource[];
  readonly tunnels: readonly ConfiguredTunnel[];
  readonly standby: readonly ConfiguredPair[];
  readonly redundant: readonly ConfiguredPair[];
  readonly ignore: readonly IgnoreEntry[];
  readonly limits: ReadonlyMap<LimitName, Setting<number>>;
}

/**
 * What holds in a run. The command line goes before the overrides of a file, these before its other settings, and all
 * of a file before those that it extends: rules and limits one by one, dialects API by API, resources id by id. Lists
 * are joined, and so are profiles: what a file that is extended asks for stays asked for. A rule that is mandatory cannot be turned
 * off or made milder.
 * @param configurations Each before those that it extends: the strongest first.
 */
export function merge(
  configurations: readonly Configuration[],
  commandLine: CommandLineSettings,
  mandatory: ReadonlySet<string> = new Set(),
): EffectiveConfiguration {
  const decided = new Decisions(mandatory);
  decided.take(commandLineSettings(commandLine));
  const overrides: EffectiveOverride[] = [];
  for (const configuration of configurations) {
    for (const override of configuration.overrides.toReversed()) {
      const { files, matches, place } = override;
      const rest = decided.undecided(override);
      if (rest.rules.size + rest.dialects.length > 0) overrides.unshift({ files, matches, place, ...rest });
    }
    decided.take(configuration);
  }
  return {
    files: configurations.map(({ file }) => file),
    profiles: distinct(
      [...commandLine.profiles.map(given), ...configurations.flatMap(({ profiles }) => profiles)],
      ({ value }) => value,
    ),
    rules: decided.rules,
    dialects: decided.dialects,
    overrides,
    estates: configurations.flatMap(({ estates }) => estates),
    resources: distinct(
      configurations.flatMap(({ resources }) => resources),
      ({ id }) => id,
    ),
    tunnels: configurations.flatMap(({ tunnels }) => tunnels),
    standby: configurations.flatMap(({ standby }) => standby),
    redundant: configurations.flatMap(({ redundant }) => redundant),
    ignore: configurations.flatMap(({ ignore }) => ignore),
    limits: new Map<LimitName, Setting<number>>([
      ...configurations.toReversed().flatMap(({ limits }) => [...limits]),
      ...Array.from(commandLine.limits, ([name, amount]) => [name, given(amount)] as const),
    ]),
  };
}

/** What holds for every file, as far as it is decided. */
class Decisions implements Settings {
  readonly rules = new Map<string, Setting<RuleLevel>>();
  readonly #byApi = new Map<Api, Setting<Dialect>>();
  readonly #mandatory: ReadonlySet<string>;

  constructor(mandatory: ReadonlySet<string>) {
    this.#mandatory = mandatory;
  }

  get dialects(): readonly Setting<Dialect>[] {
    return [...this.#byApi.values()];
  }

  /** The part of some settings that nothing stronger decides for every file. */
  undecided({ rules, dialects }: Settings): Settings {
    const open = [...rules].filter(([id, { value }]) => !this.rules.has(id) && mayChoose(id, value, this.#mandatory));
    return { rules: new Map(open), dialects: dialects.filter(({ value }) => !this.#byApi.has(apiOf(value))) };
  }

  take(settings: Settings): void {
    const { rules, dialects } = this.undecided(settings);
    for (const [id, setting] of rules) this.rules.set(id, setting);
    for (const setting of dialects) this.#byApi.set(apiOf(setting.value), setting);
  }
}

function given<T>(value: T): Setting<T> {
  return { value, place: null };
}

function commandLineSettings({ rules, dialects }: CommandLineSettings): Settings {
  return { rules: new Map([...rules].map(([id, level]) => [id, given(level)])), dialects: dialects.map(given) };
}

/** The first of those that share a key. */
function distinct<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const known = new Map<string, T>();
  for (const item of items) if (!known.has(keyOf(item))) known.set(keyOf(item), item);
  return [...known.values()];
}
