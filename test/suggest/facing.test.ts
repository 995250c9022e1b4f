import { describe, expect, it } from 'vitest';
import type { Dialect, TunnelEnd } from '../../src/index.js';
import { requestsFor, suggest, suggestFacing, tunnelEnd } from '../../src/index.js';
import { APIS, DIALECTS } from '../../src/model/api.js';
import { apsara, APSARA_COMPANIONS, otc, otcCompanions, zstack, ZSTACK_COMPANIONS } from '../workspace/ends.js';

const ALL = APIS.flatMap((api) => DIALECTS[api]);

const THERE: Readonly<Record<string, TunnelEnd>> = {
  zstack: tunnelEnd(zstack({ ikeVersion: 'ikev2', ikeDhGroup: 14 }), { companions: ZSTACK_COMPANIONS }),
  otc: tunnelEnd(otc(), { companions: otcCompanions({ pfs: 'group14' }, { pfs: 'group14' }) }),
  // Its hashes are not in Apsara Stack's own document.
  apsara: tunnelEnd(apsara({ ike: { IkeAuthAlg: 'sha1' }, ipsec: { IpsecAuthAlg: 'sha1' } }), {
    companions: APSARA_COMPANIONS,
  }),
};

const PAIRS = Object.keys(THERE).flatMap((there) => ALL.map((dialect) => [there, dialect] as const));

function endThere(name: string): TunnelEnd {
  const end = THERE[name];
  if (end === undefined) throw new Error(name);
  return end;
}

describe.each(PAIRS)('bodies that face an end of %s: %s', (name, dialect) => {
  const there = endThere(name);
  const { smallest, strong, ...suggestion } = suggestFacing(there, dialect, { side: 'right' });

  it('come up with its fewest edits, and with the best', () => {
    expect([smallest.verdict, strong.verdict]).toEqual(['up', 'up']);
  });

  it('change no more of it than the best edit does', () => {
    const changed = (edits: typeof strong.edits): number => edits.filter(({ side }) => side === 'left').length;
    expect(changed(smallest.edits)).toBeLessThanOrEqual(changed(strong.edits));
  });

  it('are those that two APIs would have, where nothing else is set', () => {
    const between = suggest(there.dialect as Dialect, dialect);
    const fields = (purposes: typeof suggestion.right.fields): readonly string[] => purposes.map(({ field }) => field);
    expect(fields(suggestion.right.fields)).toEqual(fields(between.right.fields));
    expect(requestsFor({ ...suggestion }, 'right')).not.toEqual([]);
  });

  it('are the same on the other side', () => {
    const mirrored = suggestFacing(there, dialect, { side: 'left' });
    expect(mirrored.left.fields).toEqual(suggestion.right.fields);
    expect(mirrored.verdict).toBe(suggestion.verdict);
  });
});

describe('an end that is there', () => {
  it('is left as it is where the API can have what it has', () => {
    const { smallest } = suggestFacing(endThere('zstack'), 'otc', { side: 'right' });
    expect(smallest.edits.filter(({ side }) => side === 'left')).toEqual([]);
    expect(smallest.edits.find(({ purpose }) => purpose === 'ike-group')).toMatchObject({
      side: 'right',
      operation: 'CreateIkePolicy',
      from: null,
      to: 'MODP_2048',
      place: null,
    });
  });

  it('is changed where the API cannot', () => {
    const companions = otcCompanions({ pfs: 'group19', auth_algorithm: 'sha2-384' });
    const { smallest } = suggestFacing(tunnelEnd(otc(), { companions }), 'apsara', { side: 'right' });
    const changed = smallest.edits.filter(({ side }) => side === 'left').map(({ purpose }) => purpose);
    expect(changed).toEqual(['ike-integrity', 'ike-group', 'esp-integrity', 'pfs-group']);
    expect(smallest.verdict).toBe('up');
  });

  it('gives its key to nobody', () => {
    const result = suggestFacing(endThere('otc'), 'zstack', { side: 'right' });
    const words = JSON.stringify([result.strong.causes, result.smallest.causes, result.values, result.below]);
    expect(words).not.toContain('a-key-of-the-tests');
    expect(Object.keys(result.strong)).toEqual(['edits', 'verdict', 'causes', 'undeterminedPhases']);
  });

  it('must face an API that there is', () => {
    expect(() => suggestFacing(endThere('otc'), 'aws' as Dialect, { side: 'left' })).toThrow('aws');
  });
});
