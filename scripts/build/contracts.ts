import type { Plugin } from 'rolldown';
import type { Contract } from '../../src/data/contract.js';
import { APSARA_CONTRACTS } from '../../src/data/contracts/apsara.js';
import { OTC_CONTRACTS } from '../../src/data/contracts/otc.js';
import { ZSTACK_CONTRACTS } from '../../src/data/contracts/zstack.js';
import { isModule, jsonOf } from './json-module.js';

/** The modules that hold the contracts of an API, by what they export. */
const MODULES: readonly (readonly [path: string, name: string, contracts: readonly Contract[]])[] = [
  ['src/data/contracts/zstack.ts', 'ZSTACK_CONTRACTS', ZSTACK_CONTRACTS],
  ['src/data/contracts/otc.ts', 'OTC_CONTRACTS', OTC_CONTRACTS],
  ['src/data/contracts/apsara.ts', 'APSARA_CONTRACTS', APSARA_CONTRACTS],
];

/**
 * Has what the contracts of an API hold (fields, sources, wrong wrappers) made when one of them is asked for its own: a run
 * that reads the bodies of one API needs that of no other. What operations share is made once, as in the sources.
 */
export const contracts: Plugin = {
  name: 'contracts',
  load(id) {
    const found = MODULES.find(([path]) => isModule(id, path));
    return found === undefined ? undefined : moduleOf(found[1], found[2]);
  },
};

/** What is made late of a contract: whatever is no text, number or truth value. */
function isLate(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/**
 * All contracts of an API are of one class, with the members that any of them has: objects with getters of their own
 * would each be a table of names to V8, which takes it longer to make than all that they hold.
 */
function moduleOf(name: string, all: readonly Contract[]): string {
  // What is written below is JSON but for what it shares: it must be able to hold them.
  jsonOf(name, all);
  const shared = new SharedParts(all);
  const entries = all.flatMap((contract) => Object.entries(contract) as readonly (readonly [string, unknown])[]);
  const late = new Set(entries.flatMap(([key, value]) => (isLate(value) ? [key] : [])));
  const early = new Set(entries.flatMap(([key]) => (late.has(key) ? [] : [key])));
  const tables = all.map((contract) => {
    const parts = Object.entries(contract).filter(([key]) => late.has(key));
    return `${JSON.stringify(contract.operation)}: { ${members(parts, shared.spelled)} }`;
  });
  const heads = all.map((contract) => {
    const values = new Map<string, unknown>(Object.entries(contract));
    const spelled = Array.from(early, (key) => (values.has(key) ? JSON.stringify(values.get(key)) : 'undefined'));
    return `new Late(${spelled.join(', ')})`;
  });
  return [
    'let made;',
    `function make() { ${shared.declarations()} return { ${tables.join(', ')} }; }`,
    'class Late {',
    `constructor(${[...early].join(', ')}) { ${Array.from(early, (key) => `this.${key} = ${key};`).join(' ')} }`,
    ...Array.from(late, (key) => `get ${key}() { return (made ??= make())[this.operation].${key}; }`),
    '}',
    `export const ${name} = [${heads.join(', ')}];`,
  ].join('\n');
}

function members(entries: readonly (readonly [string, unknown])[], spelled: (value: unknown) => string): string {
  return entries.map(([key, member]) => `${JSON.stringify(key)}: ${spelled(member)}`).join(', ');
}

/** Spells values that consist of what JSON holds, and each object that several hold once, under a name. */
class SharedParts {
  readonly #uses = new Map<object, number>();
  readonly #names = new Map<object, string>();
  readonly #declarations: string[] = [];

  constructor(roots: readonly object[]) {
    for (const root of roots) this.#count(root);
  }

  spelled = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const name = this.#names.get(value);
    if (name !== undefined) return name;
    const text = Array.isArray(value)
      ? `[${value.map(this.spelled).join(', ')}]`
      : `{ ${members(Object.entries(value), this.spelled)} }`;
    if (this.#uses.get(value) === 1) return text;
    const fresh = `part${this.#names.size}`;
    this.#names.set(value, fresh);
    this.#declarations.push(`const ${fresh} = ${text};`);
    return fresh;
  };

  /** Those of all that was spelled, each behind those that it needs. */
  declarations(): string {
    return this.#declarations.join(' ');
  }

  #count(value: object): void {
    const uses = (this.#uses.get(value) ?? 0) + 1;
    this.#uses.set(value, uses);
    if (uses > 1) return;
    for (const member of Object.values(value) as readonly unknown[]) {
      if (typeof member === 'object' && member !== null) this.#count(member);
    }
  }
}
