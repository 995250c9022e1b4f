import { describe, expect, it } from 'vitest';
import { mirrored } from '../../src/export/mirrored.js';
import { simulate } from '../../src/simulate/simulate.js';
import { tunnelEnd } from '../../src/tunnel.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { bodyPairs } from '../live/pairs.js';

/** Ends of every dialect and of every kind that the live test knows, each told by its body. */
const ENDS: readonly (readonly [name: string, end: TunnelEnd])[] = bodyPairs(7, 6).flatMap(({ name, ends }) =>
  ends.map(
    (end, index) =>
      [
        `${name} (${index === 0 ? 'left' : 'right'})`,
        tunnelEnd(end.body, { companions: end.companions, dialect: end.dialect }),
      ] as const,
  ),
);

describe('the end that faces an end', () => {
  it('sets up a tunnel with it that stays up, unless something is not known', () => {
    const verdicts = new Map<string, number>();
    for (const [name, end] of ENDS) {
      const { verdict } = simulate(end, mirrored(end));
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      // OpenStack's daemon adds proposals that nobody knows, and a rekey may select one of them.
      if (end.dialect === 'openstack') expect(['up', 'undetermined']).toContain(verdict);
      else expect([name, verdict]).toEqual([name, 'up']);
    }
    expect(verdicts.get('up')).toBeGreaterThan(100);
  });

  it('has its networks and identities the other way round', () => {
    for (const [, end] of ENDS) {
      const twice = mirrored(mirrored(end));
      expect(twice.children.map((child) => child.localSelectors)).toEqual(
        end.children.map((child) => child.localSelectors),
      );
      expect(twice.ownAddress).toEqual(end.ownAddress);
      expect(twice.peerAddress).toEqual(end.peerAddress);
    }
  });
});
