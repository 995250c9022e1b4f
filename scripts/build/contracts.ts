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
 * Has the fields of an API made when one of its operations is asked for its own: a run that reads the bodies of one API
 * needs those of no other. What operations share is made once, as in the sources.
 */
export const contracts: Plugin = {
  name: 'contracts',
  load(id) {
    const found = MODULES.find(([path]) => isModule(id, path));
    return found === undefined ? undefined : moduleOf(found[1], found[2]);
  },
};

function moduleOf(name: string, all: readonly Contract[]): string {
  // What is written below is JSON but for what it shares: it must be able to hold them.
  jsonOf(name, all);
  const shared = new SharedParts(all.map(({ fields }) => fields));
  const tables = all.map(({ operation, fields }) => `${JSON.stringify(operation)}: ${shared.spelled(fields)}`);
  const heads = all.map((contract) => {
    const head = Object.entries(contract).filter(([key]) => key !== 'fields');
    const operation = JSON.stringify(contract.operation);
    return `{ ${members(head, JSON.stringify)}, get fields() { return fields()[${operation}]; } }`;
  });
  return [
    'let made;',
    'function fields() { return made ??= make(); }',
    `function make() { ${shared.declarations()} return { ${tables.join(', ')} }; }`,
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
