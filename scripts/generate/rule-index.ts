import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The ids of the rules in a folder, sorted: the files that have a default export, its rule. */
export function ruleIdsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && /^export default /mu.test(readFileSync(join(folder, name), 'utf8')))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
}

function identifierOf(ruleId: string): string {
  return ruleId.replaceAll(/-(?<next>\w)/gu, (_, next: string) => next.toUpperCase());
}

/** The text of src/rules/index.ts. */
export function ruleIndex(ruleIds: readonly string[]): string {
  return [
    '// Written by `npm run generate` from the rule files of this folder.',
    "import type { Rule } from '../model/rule.js';",
    ...ruleIds.map((id) => `import ${identifierOf(id)} from './${id}.js';`),
    '',
    '/** Every rule, in order of id. */',
    `export const RULES: readonly Rule[] = Object.freeze([${ruleIds.map(identifierOf).join(', ')}]);`,
    '',
  ].join('\n');
}
