import type { SettingsScope } from '../strongswan/scope.js';

/** Of several names for one parameter the one that is set, else the first; with two of them Libreswan does not load the conn. */
export function setName(scope: SettingsScope, [first, ...others]: readonly [string, ...string[]]): string {
  const [name = first, another] = [first, ...others].filter((key) => scope.settings.value(key) !== null);
  if (another !== undefined) {
    const message = `${scope.fieldName(another)} is another name for ${name}: with both ${scope.daemon} does not load the conn`;
    scope.leaveOpen('version', scope.settings.placeOf(another), message);
  }
  return name;
}
