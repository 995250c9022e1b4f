import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/config/read.js';
import { readSource } from '../../src/parsers/text/read.js';
import { STARTER } from '../../src/config/starter.js';
import { PROFILE_IDS } from '../../src/data/profiles/ids.js';
import { Source } from '../../src/model/source.js';
import { RULES } from '../../src/rules/index.js';
import { readText } from '../repository/tree.js';

const CATALOGUE = { rules: RULES, profiles: PROFILE_IDS };

function problemsOf(text: string): readonly string[] {
  const reading = readConfiguration(new Source('.ipsec-lint.yaml', text), CATALOGUE, null, readSource);
  return reading.ok ? [] : reading.problems.map(({ message }) => message);
}

describe('docs/use/configuration.md', () => {
  const page = readText('docs/use/configuration.md');
  const [example = ''] = [...page.matchAll(/^```yaml\n(.*?)^```$/gmsu)].map(([, text]) => text ?? '');

  it('shows a configuration that holds', () => {
    expect(problemsOf(example)).toEqual([]);
  });

  it('shows and explains every key that the starter has', () => {
    const keys = [...STARTER.matchAll(/^# ([a-z]+):/gmu)].map(([, key]) => key ?? '');
    expect(keys.length).toBeGreaterThan(10);
    for (const key of keys) {
      expect(example).toMatch(new RegExp(`^${key}:`, 'mu'));
      expect(page).toMatch(new RegExp(`^\\| \`${key}\` +\\|`, 'mu'));
    }
  });
});
