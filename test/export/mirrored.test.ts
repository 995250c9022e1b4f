import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirrored } from '../../src/export/mirrored.js';
import { simulate } from '../../src/simulate/simulate.js';
import { tunnelEnd } from '../../src/library/tunnel.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { valueOf } from '../../src/model/located.js';
import { bodyPairs } from '../live/pairs.js';
import { stated } from '../simulate/ends.js';
import { end as writtenEnd } from '../strongswan/written-ends.js';

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

/** Whether an identity is met by one peer alone, or by all: which of several a pattern means is never guessed. */
function isPlain(id: TunnelEnd['localId']): boolean {
  const value = id === null ? undefined : valueOf(id);
  return value === undefined || !('wildcard' in value) || !value.wildcard || value.type === 'any';
}

/** Ends that can be up at all: IKEv2 takes every list of proposals, tunnel mode all networks, a key without owners any peer. */
const able: fc.Arbitrary<TunnelEnd> = writtenEnd
  .filter(({ localId, remoteId }) => isPlain(localId) && isPlain(remoteId))
  .map((end) => ({
    ...end,
    ike: { ...end.ike, version: stated('v2' as const) },
    auth: { ...end.auth, pskOwners: [] },
    children: end.children.map((child) => ({ ...child, mode: stated('tunnel' as const) })),
  }));

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

  it('sets up a tunnel with every end that can be up', () => {
    fc.assert(
      fc.property(able, (end) => {
        const { directions } = simulate(end, mirrored(end));
        expect(directions.flatMap(({ causes }) => causes.map(({ message }) => message))).toEqual([]);
      }),
      { numRuns: 500 },
    );
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
