import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleIdsIn } from '../../scripts/generate/rule-index.js';
import { PLACEHOLDER } from '../../scripts/scaffold/rule-files.js';
import { RULES } from '../../src/rules/index.js';
import { readCases, readExpected } from '../rules/harness.js';
import { filesBelow, readText, ROOT } from './tree.js';

const IDS = RULES.map(({ id }) => id);

/** The folder of recorded negotiations, which is no rule's. */
const RECORDINGS = 'oracle';

describe('the set of rules', () => {
  it('is the same in files and index, in order of id', () => {
    expect(IDS).toEqual(ruleIdsIn(join(ROOT, 'src/rules')));
    expect(IDS).toEqual([...IDS].sort());
  });

  it('is the same in pages', () => {
    const pages = filesBelow('docs/rules').filter((path) => path !== 'README.md');
    expect(pages.sort()).toEqual(IDS.map((id) => `${id}.md`).sort());
  });

  it('is the same in fixtures', () => {
    const folders = readdirSync(join(ROOT, 'fixtures')).filter((name) => name !== RECORDINGS);
    expect(folders.sort()).toEqual(IDS);
  });
});

describe.each(RULES)('$id', (rule) => {
  const { id } = rule;

  it('has fixtures that fire, with what they give, and fixtures that do not', () => {
    const cases = readCases(id);
    expect(cases.filter(({ fires }) => fires).length).toBeGreaterThan(0);
    expect(cases.filter(({ fires }) => !fires).length).toBeGreaterThan(0);
    expect(Object.keys(readExpected(id))).not.toEqual([]);
  });

  it('holds nothing that its scaffold left to be written', () => {
    const page = `docs/rules/${id}.md`;
    expect(readText(`src/rules/${id}.ts`)).not.toContain(PLACEHOLDER);
    if (existsSync(join(ROOT, page))) expect(readText(page)).not.toContain(PLACEHOLDER);
  });

  it('explains itself in whole sentences', () => {
    expect(rule.summary).toMatch(/[^.]$/u);
    expect(rule.why).toMatch(/\.$/u);
    expect(rule.mend).toMatch(/\.$/u);
    expect(rule.references).not.toEqual([]);
  });

  it('says how severe it is in the way that code scanning reads', () => {
    expect(Object.keys(rule.levels)).not.toEqual([]);
    if (rule.securitySeverity === null) {
      expect(rule.cwe).toEqual([]);
    } else {
      expect(rule.securitySeverity).toMatch(/^(?:\d\.\d|10\.0)$/u);
      expect(Number(rule.securitySeverity)).toBeGreaterThan(0);
      expect(rule.cwe).not.toEqual([]);
    }
  });

  it('takes the place only of other rules that there are', () => {
    expect(IDS).toEqual(expect.arrayContaining([...rule.supersedes]));
    expect(rule.supersedes).not.toContain(id);
  });
});
