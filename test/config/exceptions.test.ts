import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint.js';
import { Source } from '../../src/model/source.js';

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
  const { findings, suppressed } = lint([new Source('policy.yaml', text)], { today: '2026-06-30' });
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
