import type { Located } from '../../../model/located.js';
import { explicit, unknown } from '../../../model/located.js';
import { isTemplate } from '../../../model/template.js';
import type { SettingsScope } from '../strongswan/scope.js';
import { setName } from './aliases.js';

const STANDARD_SECONDS = 28_800;

/** A day: what is longer is cut, and 0 is taken for it. */
const LONGEST_SECONDS = 86_400;

const UNITS: ReadonlyMap<string, number> = new Map([
  ['ms', 0.001],
  ['s', 1],
  ['m', 60],
  ['h', 3_600],
  ['d', 86_400],
  ['w', 604_800],
]);

/**
 * A hard lifetime in seconds, by the first of several names that is set: 8 hours unless told, and at most a day
 * (ipsec.conf(5), salifetime and ikelifetime; what cannot be read counts for nothing, as seen with release 4.10).
 */
export function lifetimeOf(scope: SettingsScope, keys: readonly [string, ...string[]]): Located<number> {
  const key = setName(scope, keys);
  const standard = scope.defaulted(key, STANDARD_SECONDS, '8h');
  const node = scope.settings.value(key);
  if (node === null) return standard;
  if (isTemplate(node.value)) return unknown('template', node);
  const [, digits = '', unit = 's'] = /^(\d{1,12})(ms|[smhdw])?$/iu.exec(node.value) ?? [];
  const factor = UNITS.get(unit.toLowerCase());
  if (digits === '' || factor === undefined) {
    scope.remark(node, `${scope.fieldName(key)} cannot be read: Libreswan takes 8h for it`);
    return standard;
  }
  const seconds = Number(digits) * factor;
  if (seconds > 0 && seconds <= LONGEST_SECONDS) return explicit(Math.floor(seconds), node);
  scope.remark(node, `${scope.fieldName(key)}: Libreswan takes a day for it, the longest lifetime that it has`);
  return explicit(LONGEST_SECONDS, node);
}
