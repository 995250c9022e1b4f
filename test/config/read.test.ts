import { expect, it } from 'vitest';
import { problemText } from '../../src/config/problem.js';
import { readConfiguration } from '../../src/config/read.js';
import { PROFILE_IDS } from '../../src/data/profiles/ids.js';
import { Source } from '../../src/model/source.js';
import { readSource } from '../../src/parsers/text/read.js';
import { RULES } from '../../src/rules/index.js';

function problemsOf(text: string): readonly string[] {
  const source = new Source('.ipsec-lint.yaml', text);
  const reading = readConfiguration(source, { rules: RULES, profiles: PROFILE_IDS }, null, readSource);
  return reading.ok ? [] : reading.problems.map(problemText);
}

it('says of a key that stands twice that one is to stay: neither value counts', () => {
  expect(problemsOf('rules:\n  weak-dh-group: off\n  weak-dh-group: error\n')).toEqual([
    '.ipsec-lint.yaml:3:3: this key stands in the object before: keep one of them',
  ]);
});

it('says which bracket is not closed', () => {
  expect(problemsOf('rules: [a')).toEqual(['.ipsec-lint.yaml:1:8: the closing bracket of this is missing']);
});
