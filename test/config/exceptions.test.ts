import { describe, expect, it } from 'vitest';
import type { IgnoreEntry } from '../../src/config/configuration.js';
import { readConfiguration } from '../../src/config/read.js';
import { lintAll } from '../../src/lint/lint-all.js';
import type { LintOptions } from '../../src/lint/options.js';
import { Source } from '../../src/model/source.js';
import { readSource } from '../../src/parsers/text/read.js';
import { RULES } from '../../src/rules/index.js';

/** What is said of a policy of a weak group, and what is accepted, with a comment in front of the group. */
function judged(comment: string): { readonly found: readonly string[]; readonly accepted: readonly string[] } {
  const text = `ikepolicy:
  name: plant
  ike_version: v2
  auth_algorithm: sha2-256
  encryption_algorithm: aes-256
  phase1_negotiation_mode: main
  # ${comment}
  pfs: group2
`;
  const { findings, suppressed } = lintAll([new Source('policy.yaml', text)], { today: '2026-06-30' });
  return { found: findings.map(({ ruleId }) => ruleId), accepted: suppressed.map(({ ruleId }) => ruleId) };
}

describe('an exception', () => {
  it('accepts what it names and gives a reason for', () => {
    expect(judged('ipsec-lint-ignore weak-dh-group -- the device knows no better')).toEqual({
      found: [],
      accepted: ['weak-dh-group'],
    });
  });

  it.each([
    ['no reason is given', 'ipsec-lint-ignore weak-dh-group', 'exception-without-reason'],
    ['it has expired', 'ipsec-lint-ignore weak-dh-group until 2026-06-29 -- replaced in spring', 'expired-exception'],
    ['it names another rule', 'ipsec-lint-ignore weak-encryption -- the device knows no better', 'unused-exception'],
  ])('accepts nothing where %s', (_why, comment, rule) => {
    const { found, accepted } = judged(comment);
    expect(accepted).toEqual([]);
    expect([...found].sort()).toEqual(['weak-dh-group', rule].sort());
  });
});

/** The exceptions of a configuration. */
function entries(text: string): readonly IgnoreEntry[] {
  const source = new Source('.ipsec-lint.yaml', `ignore:\n${text}`);
  const reading = readConfiguration(source, { rules: RULES, profiles: [] }, null, readSource);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return reading.configuration.ignore;
}

const WEAK = `ikepolicy:
  name: plant
  ike_version: v2
  auth_algorithm: sha2-256
  # ipsec-lint-ignore weak-encryption -- the device knows no better
  encryption_algorithm: 3des
  phase1_negotiation_mode: main
  pfs: group2
`;

describe('an entry of the configuration', () => {
  it('accepts its finding beside a comment that accepts another one', () => {
    const ignore = entries('  - { rule: weak-dh-group, file: policy.yaml, reason: old }\n');
    const { findings, suppressed } = lintAll([new Source('policy.yaml', WEAK)], { today: '2026-06-30', ignore });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([]);
    expect(suppressed.map(({ ruleId, suppression }) => [ruleId, suppression.kind]).sort()).toEqual([
      ['weak-dh-group', 'external'],
      ['weak-encryption', 'inSource'],
    ]);
  });

  it('accepts nothing at another place, in another file, or of another rule', () => {
    const ignore = entries(
      `  - { rule: weak-dh-group, file: policy.yaml, pointer: /ikepolicy, reason: old }
  - { rule: weak-dh-group, file: other.yaml, reason: old }
  - { rule: ikev1, file: policy.yaml, reason: old }
`,
    );
    const { findings, suppressed } = lintAll([new Source('policy.yaml', WEAK)], { today: '2026-06-30', ignore });
    expect(findings.map(({ ruleId }) => ruleId)).toContain('weak-dh-group');
    expect(suppressed.map(({ ruleId }) => ruleId)).toEqual(['weak-encryption']);
  });

  it('accepts nothing of a rule that is mandatory, and neither does a comment', () => {
    const ignore = entries('  - { rule: weak-dh-group, file: policy.yaml, reason: old }\n');
    const mandatory = new Set(['weak-dh-group', 'weak-encryption']);
    const { findings, suppressed } = lintAll([new Source('policy.yaml', WEAK)], {
      today: '2026-06-30',
      ignore,
      mandatory,
    });
    expect(suppressed).toEqual([]);
    expect(findings.map(({ ruleId }) => ruleId).sort()).toEqual([
      'unused-exception',
      'unused-exception',
      'weak-dh-group',
      'weak-encryption',
    ]);
    const said = findings.filter(({ ruleId }) => ruleId === 'unused-exception').map(({ message }) => message);
    expect(said.every((message) => message.endsWith('a chosen profile makes it mandatory'))).toBe(true);
  });

  it('that is bound to a value is of no use where its rule finds nothing at all', () => {
    const ignore = entries(`  - { rule: ikev1, file: policy.yaml, value: 'sha256:${'0'.repeat(64)}', reason: old }\n`);
    const { findings } = lintAll([new Source('policy.yaml', WEAK)], { today: '2026-06-30', ignore });
    expect(findings.filter(({ ruleId }) => ruleId === 'unused-exception').map(({ message }) => message)).toEqual([
      'ikev1 finds nothing here: remove the exception',
    ]);
  });

  it('is asked for its reason in a file that holds no body too', () => {
    const ignore = entries('  - { rule: invalid-syntax, file: bad.json }\n');
    const { findings } = lintAll([new Source('bad.json', '{"params": ', { named: true })], {
      today: '2026-06-30',
      ignore,
    });
    expect(new Set(findings.map(({ ruleId }) => ruleId))).toEqual(
      new Set(['invalid-syntax', 'exception-without-reason']),
    );
  });
});

/** What is said of the key of a connection: of one that is guessable with effort, `psk-in-plaintext` stands before `psk-weak`. */
function keyed(
  key: string,
  options: LintOptions = {},
): { readonly found: readonly string[]; readonly accepted: readonly string[] } {
  const text = JSON.stringify({ vpnservice: null, ipsec_site_connection: { name: 'branch', psk: key } });
  const { findings, suppressed } = lintAll([new Source('connection.json', text)], { today: '2026-06-30', ...options });
  const ofKeys = (list: readonly { readonly ruleId: string }[]): readonly string[] =>
    list.map(({ ruleId }) => ruleId).filter((id) => id.startsWith('psk-'));
  return { found: ofKeys(findings), accepted: ofKeys(suppressed) };
}

describe('what a rule stands before', () => {
  const accepting = (rule: string): readonly IgnoreEntry[] =>
    entries(`  - { rule: ${rule}, file: connection.json, reason: a test bed }\n`);

  it('is told where an exception accepts what stood before it, and may be accepted too', () => {
    expect(keyed('kQ7z9mWp2xTvR4s')).toEqual({ found: ['psk-in-plaintext'], accepted: [] });
    expect(keyed('kQ7z9mWp2xTvR4s', { ignore: accepting('psk-in-plaintext') })).toEqual({
      found: ['psk-weak'],
      accepted: ['psk-in-plaintext'],
    });
    const both = [...accepting('psk-in-plaintext'), ...accepting('psk-weak')];
    expect(keyed('kQ7z9mWp2xTvR4s', { ignore: both })).toEqual({
      found: [],
      accepted: ['psk-in-plaintext', 'psk-weak'],
    });
  });

  it('is told where what stands before it was given a milder level than it has', () => {
    const rules = new Map([['psk-in-plaintext', 'note'] as const, ['psk-weak', 'warning'] as const]);
    expect(keyed('kQ7z9mWp2xTvR4s', { rules }).found).toEqual(['psk-in-plaintext', 'psk-weak']);
  });

  it('is told where it is mandatory and the other is not, so that no baseline hides it', () => {
    const mandatory = new Set(['psk-weak']);
    expect(keyed('kQ7z9mWp2xTvR4s', { mandatory }).found).toEqual(['psk-in-plaintext', 'psk-weak']);
  });

  it('stays untold where the other one makes it untrue', () => {
    expect(keyed('changeme').found).toEqual(['psk-placeholder']);
    expect(keyed('changeme', { ignore: accepting('psk-placeholder') })).toEqual({
      found: [],
      accepted: ['psk-placeholder'],
    });
  });
});

describe('a mandatory rule', () => {
  it('has no level but error that may be chosen, in overrides neither', () => {
    const mandatory = new Set(['psk-in-plaintext']);
    const off = new Map([['psk-in-plaintext', 'off']] as const);
    expect(keyed('kQ7z9mWp2xTvR4s', { mandatory, rules: off }).found).toEqual(['psk-in-plaintext']);
    const overrides = [{ matches: () => true, rules: off, dialects: [] }];
    expect(keyed('kQ7z9mWp2xTvR4s', { mandatory, overrides }).found).toEqual(['psk-in-plaintext']);
    expect(keyed('kQ7z9mWp2xTvR4s', { overrides }).found).toEqual(['psk-weak']);
  });
});
