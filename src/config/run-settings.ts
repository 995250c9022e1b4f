import type { Dialect } from '../model/api.js';
import type { Limits } from '../model/limits.js';
import type { IgnoreEntry, RuleLevel } from './configuration.js';
import type { Override } from './file-settings.js';
import type { EffectiveConfiguration, Setting } from './merge.js';

/** What a run takes from its configuration: options of `lint`. */
export interface RunSettings {
  readonly rules: ReadonlyMap<string, RuleLevel>;
  readonly dialects: readonly Dialect[];
  readonly overrides: readonly Override[];
  readonly ignore: readonly IgnoreEntry[];
  readonly limits: Partial<Limits>;
}

/**
 * The settings of a run.
 * @param pathOf The path of a file from the folder of the configuration, by the name that its source has in the run.
 */
export function runSettings(effective: EffectiveConfiguration, pathOf: (name: string) => string): RunSettings {
  return {
    rules: valuesOf(effective.rules),
    dialects: effective.dialects.map(({ value }) => value),
    overrides: effective.overrides.map(({ matches, rules, dialects }) => ({
      matches: (name) => matches(pathOf(name)),
      rules: valuesOf(rules),
      dialects: dialects.map(({ value }) => value),
    })),
    ignore: effective.ignore.map((entry) => ({ ...entry, matches: (name) => entry.matches(pathOf(name)) })),
    limits: Object.fromEntries(valuesOf(effective.limits)),
  };
}

function valuesOf<K extends string, T>(settings: ReadonlyMap<K, Setting<T>>): ReadonlyMap<K, T> {
  return new Map([...settings].map(([key, { value }]) => [key, value]));
}
