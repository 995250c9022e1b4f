/** Starts a rule: `npm run new-rule -- weak-thing --group cryptography`. CONTRIBUTING.md says how to go on. */
import { parseArgs } from 'node:util';
import { readText, staleFiles, writeFiles } from './generate/files.js';
import { GROUPS, isGroup } from './generate/rule-table.js';
import { regenerate } from './generate/update.js';
import { ruleFiles } from './scaffold/rule-files.js';

/** Writes the rule's files and says which; a string says what is wrong with the request. */
async function startRule(id: string | undefined, group: string | undefined): Promise<string[] | string> {
  if (id === undefined || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id)) {
    return 'The id of a rule is lower-case words joined by hyphens.';
  }
  if (group === undefined || !isGroup(group)) return `The group of a rule is one of ${GROUPS.join(', ')}.`;
  if (readText(`src/rules/${id}.ts`) !== '') return `There is a rule ${id} already.`;
  const files = await staleFiles(ruleFiles(id, group));
  writeFiles(files);
  const regenerated = await regenerate();
  return [...new Set([...files.map(({ path }) => path), ...regenerated])];
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { group: { type: 'string' } } });
const outcome = await startRule(positionals[0], values.group);
if (typeof outcome === 'string') {
  console.error(`${outcome}\nUsage: npm run new-rule -- RULE --group GROUP`);
  process.exitCode = 2;
} else {
  for (const path of outcome) console.log(`Written: ${path}`);
}
