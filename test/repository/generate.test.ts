import { describe, expect, it } from 'vitest';
import { codeBlock, prose, table } from '../../scripts/generate/markdown.js';
import { ruleIndex } from '../../scripts/generate/rule-index.js';
import { pageWithProse, rulePage } from '../../scripts/generate/rule-page.js';
import type { RuleMeta } from '../../src/model/rule.js';

const RULE: RuleMeta = {
  id: 'weak-thing',
  group: 'cryptography',
  levels: { halfBroken: 'warning', broken: 'error' },
  summary: 'A thing that is weak',
  why: 'It breaks.',
  mend: 'Write `strong` instead of <weak>.',
  references: [{ title: 'RFC 7296', clause: 'section 3.3.2', url: 'https://www.rfc-editor.org/rfc/rfc7296' }],
  cwe: [326],
  securitySeverity: '7.0',
  precision: 'very-high',
  supersedes: ['other-thing'],
  voids: false,
  examples: { bad: { file: 'bad.json', text: '{}\n' }, good: { file: 'good.yaml', text: 'a: 1\n' } },
};

function page(previous: string): string {
  return rulePage(RULE, previous, (_, { file }) => `output for ${file}`);
}

describe('the page of a rule', () => {
  it('shows worst levels first, facts, and each example with its output', () => {
    const text = page('');
    expect(text).toContain('| broken | error |\n| half broken | warning |');
    expect(text).toContain('- Security severity: 7.0 (high)\n');
    expect(text).toContain('[CWE-326](https://cwe.mitre.org/data/definitions/326.html)');
    expect(text).toContain('[`other-thing`](other-thing.md)');
    expect(text).toContain('```yaml\na: 1\n```\n\n```text\noutput for good.yaml\n```');
  });

  it('keeps what a person wrote below it, however often it is written', () => {
    const words = 'Seen in the field.\n\n## Limits\n\nNone.';
    const once = page(pageWithProse(words));
    expect(once.endsWith(`\n\n${words}\n`)).toBe(true);
    expect(page(once)).toBe(once);
  });

  it('ends with its mark where nobody wrote anything', () => {
    expect(page('')).toMatch(/<!-- generated: end -->\n$/u);
    expect(page(page(''))).toBe(page(''));
  });
});

describe('Markdown', () => {
  it('shows angle brackets, but leaves code as it is', () => {
    expect(prose('use `<psk>` or <psk>')).toBe('use `<psk>` or \\<psk>');
  });

  it('fences text that holds fences', () => {
    expect(codeBlock('text', 'a\n```\nb\n')).toBe('````text\na\n```\nb\n````');
  });

  it('keeps bars within their cell', () => {
    expect(table(['a'], [['x|y']])).toBe('| a |\n| --- |\n| x\\|y |');
  });
});

describe('the index of rules', () => {
  it('imports each rule under its name', () => {
    const index = ruleIndex(['ikev1', 'no-pfs']);
    expect(index).toContain("import noPfs from './no-pfs.js';");
    expect(index).toContain('export const RULES: readonly Rule[] = Object.freeze([ikev1, noPfs]);');
  });
});
