import { describe, expect, it } from 'vitest';
import type { Lines } from './pairs.js';
import { negotiated, outcome } from './pairs.js';

describe('a connection that does not say how its peer shows who it is, as seen with 5.9.8', () => {
  it.each<[string, Lines]>([
    ['no auth', { remote: 'remote { }' }],
    ['an identity alone', { remote: 'remote { id = 198.51.100.1 }' }],
    ['no section', { remote: '' }],
  ])('has no pre-shared key in IKEv1: %s', (_what, lines) => {
    for (const more of ['', 'aggressive = yes']) {
      const { left, right } = negotiated({ version: 1, more }, { ...lines, version: 1, more });
      expect([outcome(left), outcome(right)]).toEqual(['undetermined', 'undetermined']);
      expect(left.doubts[0]?.what).toContain('remote.auth is not set');
    }
    const { left, right } = negotiated({}, lines);
    expect([outcome(left), outcome(right)]).toEqual(['up', 'up']);
  });

  it('goes by the version of the exchange where it has both', () => {
    const both = negotiated({ version: 1 }, { version: 0, remote: '' });
    expect([outcome(both.left), outcome(both.right)]).toEqual(['undetermined', 'down at version']);
    expect(outcome(negotiated({}, { version: 0, remote: '' }).right)).toBe('up');
  });
});
