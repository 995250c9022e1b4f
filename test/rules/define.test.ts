import { describe, expect, it } from 'vitest';
import type { ShapeProblem } from '../../src/model/resource.js';
import type { Rule } from '../../src/model/rule.js';
import { Source } from '../../src/model/source.js';
import { RULES } from '../../src/rules/index.js';
import duplicateKey from '../../src/rules/duplicate-key.js';
import inputLimit from '../../src/rules/input-limit.js';
import invalidSyntax from '../../src/rules/invalid-syntax.js';
import wrongType from '../../src/rules/wrong-type.js';

const PLACE = { kind: 'text', source: new Source('a.json', '{}'), index: null, range: { start: 0, end: 1 } } as const;

/** What a rule says of a problem. */
function messages(rule: Rule, problem: Omit<ShapeProblem, 'ruleId' | 'place'>): string[] {
  const found: string[] = [];
  const visitor = rule.bind((ruleId, level, message) => {
    found.push(`${ruleId} ${level} ${message}`);
  });
  visitor.problem?.({ ...problem, ruleId: rule.id, place: PLACE });
  return found;
}

describe('a rule of texts', () => {
  it.each([
    [invalidSyntax, '', 'This is odd'],
    [invalidSyntax, 'IkeConfig', 'IkeConfig does not hold valid JSON: this is odd'],
    [duplicateKey, '', 'This is odd'],
    [inputLimit, 'IkeConfig', 'IkeConfig is not read: this is odd'],
  ])('words a variant that it has never met', (rule, field, message) => {
    const problem = { variant: 'never-met', data: { field, reason: 'this is odd' } };
    expect(messages(rule, problem)).toEqual([`${rule.id} error ${message}`]);
  });
});

describe('a rule of shapes', () => {
  it('takes the level that the contract sets', () => {
    const data = { field: 'mtu', actual: '"1500"', expected: '1500' };
    const [line] = messages(wrongType, { variant: 'spelling', data, level: 'warning' });
    expect(line).toMatch(/^wrong-type warning mtu "1500" is read as 1500/u);
  });

  it('takes a variant that it does not have for a defect', () => {
    expect(() => messages(wrongType, { variant: 'never-met', data: { field: 'mtu' } })).toThrow('never-met');
  });
});

describe('every rule', () => {
  const META = [
    ...['id', 'group', 'levels', 'summary', 'why', 'mend', 'references', 'cwe', 'securitySeverity', 'precision'],
    ...['supersedes', 'voids', 'examples'],
  ] as const;

  it('is all that is said of it where it is written as JSON', () => {
    const written = JSON.parse(JSON.stringify(RULES)) as readonly Record<string, unknown>[];
    for (const [index, rule] of RULES.entries()) {
      const said = written[index] ?? {};
      expect(Object.keys(said)).toEqual(META);
      expect([said['id'], said['why'], said['examples']]).toEqual([rule.id, rule.why, rule.examples]);
    }
  });

  it('makes its page once', () => {
    for (const rule of RULES) expect(rule.references).toBe(rule.references);
  });
});
