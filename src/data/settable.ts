import type { Dialect } from '../model/api.js';
import type { Purpose, Setting, SettingValue } from './settings.js';
import { settingFor, settledMeaning } from './settings.js';

/** What one end can be set to for one purpose. */
export interface EndRange {
  /** Null where there is no field, and the gateway does one thing. */
  readonly setting: Setting | null;
  readonly values: readonly SettingValue[];
}

/**
 * What a dialect takes, left out what its own document does not list and what a rule of shape speaks about.
 * @param set What is set already, and therefore known to be taken; null: nothing.
 */
export function settableIn(dialect: Dialect, purpose: Purpose, set: string | null = null): EndRange {
  return rangeWhere(dialect, purpose, ({ meaning, documented, discouraged }) =>
    meaning === set ? discouraged !== 'error' : documented && !isRefused(discouraged),
  );
}

/** What a dialect takes, with what its own document does not list: each value says whether it does. */
export function takenIn(dialect: Dialect, purpose: Purpose): EndRange {
  return rangeWhere(dialect, purpose, ({ discouraged }) => !isRefused(discouraged));
}

function rangeWhere(dialect: Dialect, purpose: Purpose, isTaken: (value: SettingValue) => boolean): EndRange {
  const setting = settingFor(dialect, purpose);
  if (setting !== undefined) return { setting, values: setting.values.filter(isTaken) };
  const meaning = settledMeaning(dialect, purpose);
  return { setting: null, values: meaning === null ? [] : [settled(meaning)] };
}

function isRefused(level: SettingValue['discouraged']): boolean {
  return level === 'error' || level === 'warning';
}

function settled(meaning: string): SettingValue {
  return { value: meaning, meaning, strengthBits: null, standing: null, documented: true, discouraged: null };
}
