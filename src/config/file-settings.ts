import type { Api, Dialect } from '../model/api.js';
import { dialectsOf } from '../model/api.js';
import type { RuleLevel } from './configuration.js';
import type { PathTest } from './glob.js';

/** What holds for one file. */
export interface FileSettings {
  /** Levels that replace those of all variants of a rule; `off`: nothing of the rule is reported. */
  readonly levels: ReadonlyMap<string, RuleLevel>;
  readonly dialects: Readonly<Record<Api, Dialect>>;
}

/** Settings that replace others for the files that match; of several, the last goes before. */
export interface Override {
  /** Takes the name of a source. */
  readonly matches: PathTest;
  readonly rules: ReadonlyMap<string, RuleLevel>;
  readonly dialects: readonly Dialect[];
}

/** What is to hold for every file. */
export interface BaseSettings {
  readonly rules: ReadonlyMap<string, RuleLevel>;
  readonly dialects: readonly Dialect[];
}

/** Gives the settings of a file by its name. Files that the same overrides match share one object. */
export function settingsByFile(base: BaseSettings, overrides: readonly Override[]): (file: string) => FileSettings {
  const common: FileSettings = { levels: base.rules, dialects: dialectsOf(base.dialects) };
  if (overrides.length === 0) return () => common;
  const byFile = new Map<string, FileSettings>();
  const byMatches = new Map<string, FileSettings>();
  return (file) => {
    const known = byFile.get(file);
    if (known !== undefined) return known;
    const matching = overrides.filter(({ matches }) => matches(file));
    const key = matching.map((override) => overrides.indexOf(override)).join();
    const settings = byMatches.get(key) ?? combined(base, matching);
    byMatches.set(key, settings);
    byFile.set(file, settings);
    return settings;
  };
}

/** Whether a level may be chosen for a rule. No level is worse than error: this one makes no finding milder. */
export function mayChoose(id: string, level: RuleLevel, mandatory: ReadonlySet<string>): boolean {
  return level === 'error' || !mandatory.has(id);
}

/** The levels without those that may not be chosen. */
export function allowedLevels(
  rules: ReadonlyMap<string, RuleLevel>,
  mandatory: ReadonlySet<string>,
): ReadonlyMap<string, RuleLevel> {
  return mandatory.size === 0 ? rules : new Map([...rules].filter(([id, level]) => mayChoose(id, level, mandatory)));
}

/** Whether a rule is on in any file. A rule that nothing turns off is on. */
export function isOnSomewhere(id: string, base: BaseSettings, overrides: readonly Override[]): boolean {
  const isOn = (level: RuleLevel | undefined): boolean => level !== undefined && level !== 'off';
  return base.rules.get(id) !== 'off' || overrides.some(({ rules }) => isOn(rules.get(id)));
}

function combined(base: BaseSettings, matching: readonly Override[]): FileSettings {
  return {
    levels: new Map([base, ...matching].flatMap(({ rules }) => [...rules])),
    dialects: dialectsOf([...matching.toReversed(), base].flatMap(({ dialects }) => dialects)),
  };
}
