/**
 * Writes the files that follow from the rules: their index, their pages and the table of them all.
 * `npm run generate -- --check` writes nothing, and fails where a file would change.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ruleIdsIn, ruleIndex } from './generate/rule-index.js';
import { rulePage } from './generate/rule-page.js';
import { ruleTable } from './generate/rule-table.js';

const ROOT = resolve(import.meta.dirname, '..');
const INDEX = 'src/rules/index.ts';

interface GeneratedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

function read(path: string): string {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The files whose text is not the generated one, formatted as the repository wants it. */
async function staleFiles(files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
  const stale: GeneratedFile[] = [];
  for (const { path, text } of files) {
    const filepath = join(ROOT, path);
    const formatted = await format(text, { ...(await resolveConfig(filepath)), filepath });
    if (formatted !== read(path)) stale.push({ path, text: formatted });
  }
  return stale;
}

function indexFile(): GeneratedFile {
  return { path: INDEX, text: ruleIndex(ruleIdsIn(join(ROOT, 'src/rules'))) };
}

/** Pages and table. The rules are loaded here, not above: the index that lists them may just have been written. */
async function ruleDocuments(): Promise<GeneratedFile[]> {
  const [{ RULES }, { exampleOutput }] = await Promise.all([
    import('../src/rules/index.js'),
    import('./generate/example-output.js'),
  ]);
  const pages = RULES.map((rule) => {
    const path = `docs/rules/${rule.id}.md`;
    return { path, text: rulePage(rule, read(path), exampleOutput) };
  });
  return [...pages, { path: 'docs/rules/README.md', text: ruleTable(RULES) }];
}

/** Brings the files up to date, or only says which are not; gives their number. */
async function update(files: readonly GeneratedFile[], check: boolean): Promise<number> {
  const stale = await staleFiles(files);
  for (const { path, text } of stale) {
    if (!check) writeFileSync(join(ROOT, path), text);
    console.log(`${check ? 'Stale' : 'Written'}: ${path}`);
  }
  return stale.length;
}

const check = process.argv.includes('--check');
const staleIndex = await update([indexFile()], check);
// What follows from a stale index would be stale too.
const stale = check && staleIndex > 0 ? staleIndex : staleIndex + (await update(await ruleDocuments(), check));
if (check && stale > 0) {
  console.error('Run `npm run generate`, read the difference and commit it.');
  process.exitCode = 1;
}
