import type { Plugin } from 'rolldown';
import * as dhGroups from '../../src/data/dh-groups.js';
import * as encryption from '../../src/data/encryption.js';
import * as integrity from '../../src/data/integrity.js';
import { isModule, jsonOf } from './json-module.js';

/** Modules whose exports are tables: nothing but what JSON holds. */
const TABLES: readonly (readonly [path: string, exports: Readonly<Record<string, unknown>>])[] = [
  ['src/data/dh-groups.ts', dhGroups],
  ['src/data/encryption.ts', encryption],
  ['src/data/integrity.ts', integrity],
];

/**
 * Computes tables when the bundle is built. The sources make each from a few rows, which is shorter and says why; to
 * make a hundred objects in this way takes longer at a start than to have what comes out written down.
 */
export const computed: Plugin = {
  name: 'computed',
  load(id) {
    const table = TABLES.find(([path]) => isModule(id, path));
    return table === undefined ? undefined : written(table[1]);
  },
};

function written(exports: Readonly<Record<string, unknown>>): string {
  const constants = Object.entries(exports).map(([name, value]) => `export const ${name} = ${jsonOf(name, value)};`);
  return constants.join('\n');
}
