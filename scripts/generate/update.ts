import { resolve } from 'node:path';
import type { GeneratedFile } from './files.js';
import { readText, staleFiles, writeFiles } from './files.js';
import { ruleIdsIn, ruleIndex } from './rule-index.js';
import { rulePage } from './rule-page.js';
import { ruleTable } from './rule-table.js';

const RULES_FOLDER = resolve(import.meta.dirname, '../../src/rules');

function indexFile(): GeneratedFile {
  return { path: 'src/rules/index.ts', text: ruleIndex(ruleIdsIn(RULES_FOLDER)) };
}

/** Pages and table. The rules are loaded here, not above: the index that lists them may just have been written. */
async function ruleDocuments(): Promise<GeneratedFile[]> {
  const { RULES } = await import('../../src/rules/index.js');
  const { exampleOutput } = await import('./example-output.js');
  const pages = RULES.map((rule) => {
    const path = `docs/rules/${rule.id}.md`;
    return { path, text: rulePage(rule, readText(path), exampleOutput) };
  });
  const { PROFILES } = await import('../../src/data/profiles/index.js');
  const { profilePage, profileTable } = await import('./profile-page.js');
  const profiles = PROFILES.map((profile) => ({ path: `docs/profiles/${profile.id}.md`, text: profilePage(profile) }));
  const { readmeWithSamples } = await import('./readme-samples.js');
  const { readmeWithSimulations } = await import('./readme-simulations.js');
  const { agreementPage } = await import('./agreement.js');
  return [
    ...pages,
    ...profiles,
    { path: 'docs/profiles/README.md', text: profileTable(PROFILES) },
    { path: 'docs/rules/README.md', text: ruleTable(RULES) },
    { path: 'docs/agreement.md', text: agreementPage() },
    { path: 'README.md', text: readmeWithSimulations(readmeWithSamples(readText('README.md'))) },
  ];
}

/** The generated files that are not up to date; what follows from a stale index is stale itself and not looked at. */
export async function findStale(): Promise<string[]> {
  const index = await staleFiles([indexFile()]);
  const stale = index.length > 0 ? index : await staleFiles(await ruleDocuments());
  return stale.map(({ path }) => path);
}

/** Brings the generated files up to date, and names those that changed. */
export async function regenerate(): Promise<string[]> {
  const index = await staleFiles([indexFile()]);
  writeFiles(index);
  const documents = await staleFiles(await ruleDocuments());
  writeFiles(documents);
  return [...index, ...documents].map(({ path }) => path);
}
