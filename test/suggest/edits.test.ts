import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Purpose } from '../../src/data/settings.js';
import { suggestEdits, tunnelEnd } from '../../src/index.js';
import type { Ends } from '../../src/suggest/edits.js';
import { edited, isUp, smallestEdits, strongEdits } from '../../src/suggest/edits.js';
import { mirrored } from '../../src/export/mirrored.js';
import { rangesOfEnd, withMeaning } from '../../src/suggest/end-settings.js';
import { apsara, APSARA_COMPANIONS, otc, otcCompanions, zstack, ZSTACK_COMPANIONS } from '../workspace/ends.js';

const AGREED: readonly Purpose[] = [
  'ike-version',
  'ike-mode',
  'ike-encryption',
  'ike-integrity',
  'ike-group',
  'esp-protocol',
  'esp-mode',
  'esp-encryption',
  'esp-integrity',
  'pfs-group',
];

const MATCHING = { ikeVersion: 'ikev2', ikeDhGroup: 19, pfs: 'dh-group19' };

interface Fields {
  readonly zstack?: Readonly<Record<string, unknown>>;
  readonly ike?: Readonly<Record<string, unknown>>;
  readonly ipsec?: Readonly<Record<string, unknown>>;
}

function ends({ zstack: left = {}, ike = {}, ipsec = {} }: Fields = {}): Ends {
  return {
    left: tunnelEnd(zstack({ ...MATCHING, ...left }), { companions: ZSTACK_COMPANIONS }),
    right: tunnelEnd(otc(), { companions: otcCompanions(ike, ipsec) }),
  };
}

/** All edits of one field of either end. */
function singleEdits(pair: Ends): readonly { side: 'left' | 'right'; purpose: Purpose; to: string }[] {
  return (['left', 'right'] as const).flatMap((side) =>
    AGREED.flatMap((purpose) => {
      const { setting } = rangesOfEnd(pair[side])(purpose);
      return (setting?.values ?? []).map(({ meaning }) => ({ side, purpose, to: meaning }));
    }),
  );
}

/** The fewest edits, at most two, that make a pair meet, by trying all. */
function fewest(pair: Ends): number {
  if (isUp(pair)) return 0;
  const singles = singleEdits(pair);
  if (singles.some((edit) => isUp(edited(pair, [edit])))) return 1;
  return 2;
}

describe('the smallest edit', () => {
  it('says of a value that its document does not list that it is one', () => {
    const left = tunnelEnd(apsara({ ipsec: { IpsecPfs: 'group14' } }), { companions: APSARA_COMPANIONS });
    const right = withMeaning(mirrored(left), 'pfs-group', 'none');
    const { edits, verdict } = smallestEdits({ left, right });
    expect(edits).toMatchObject([{ side: 'left', purpose: 'pfs-group', value: 'disabled', documented: false }]);
    expect(verdict).toBe('up');
    const raised = smallestEdits({ left, right: withMeaning(mirrored(left), 'pfs-group', 'MODP_1024') });
    expect(raised.edits).toMatchObject([{ side: 'left', value: 'group2', documented: true }]);
  });

  it('is none where the two meet', () => {
    expect(smallestEdits(ends())).toEqual({ edits: [], verdict: 'up', causes: [], undeterminedPhases: [] });
  });

  it('changes the weaker end, and names field and place', () => {
    const { edits, verdict } = smallestEdits(ends({ zstack: { ikeDhGroup: 14 } }));
    expect(verdict).toBe('up');
    expect(edits).toMatchObject([
      { side: 'left', purpose: 'ike-group', field: 'ikeDhGroup', from: 'MODP_2048', to: 'ECP_256', value: 19 },
    ]);
    expect(edits[0]?.place).not.toBeNull();
  });

  it('leaves alone what does not keep the two apart', () => {
    // In IKEv2 there is no main or aggressive mode; lifetimes are each end's own.
    const pair = ends({ ike: { phase1_negotiation_mode: 'aggressive', lifetime: { units: 'seconds', value: 7200 } } });
    expect(smallestEdits(pair).edits).toEqual([]);
  });

  it('says what it cannot mend', () => {
    const { edits, verdict, causes } = smallestEdits(ends({ zstack: { authKey: 'another-key-of-the-tests' } }));
    expect(verdict).toBe('down');
    expect(edits).toEqual([]);
    expect(causes).toMatchObject([{ attribute: 'psk' }]);
  });

  it('is a third value where that takes one field, and the value of the other end two', () => {
    const pair = ends({
      zstack: { ikeVersion: 'ike' },
      ike: { ike_version: 'v1', phase1_negotiation_mode: 'aggressive' },
    });
    const { edits, verdict } = smallestEdits(pair);
    expect(verdict).toBe('up');
    expect(edits).toMatchObject([{ side: 'right', purpose: 'ike-version', to: 'v2' }]);
  });

  it('makes any two bodies meet, and no fewer fields do', () => {
    const weak = fc.record(
      {
        zstack: fc.record(
          {
            ikeVersion: fc.constantFrom('ikev1', 'ikev2', 'ike'),
            ikeEncryptionAlgorithm: fc.constantFrom('aes-128', 'aes-256'),
            ikeDhGroup: fc.constantFrom(2, 14, 19),
            pfs: fc.constantFrom('none', 'dh-group14', 'dh-group19'),
          },
          { requiredKeys: [] },
        ),
        ike: fc.record(
          { ike_version: fc.constantFrom('v1', 'v2'), phase1_negotiation_mode: fc.constantFrom('main', 'aggressive') },
          { requiredKeys: [] },
        ),
        ipsec: fc.record(
          { encryption_algorithm: fc.constantFrom('aes-128', 'aes-256'), pfs: fc.constantFrom('group14', 'group19') },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(weak, (fields) => {
        const pair = ends(fields);
        const { edits, verdict } = smallestEdits(pair);
        expect(verdict).toBe('up');
        expect(isUp(edited(pair, edits))).toBe(true);
        // Without any one of its edits the two do not meet, and with up to two no other choice of fields is smaller.
        for (const edit of edits)
          expect(
            isUp(
              edited(
                pair,
                edits.filter((other) => other !== edit),
              ),
            ),
          ).toBe(false);
        if (edits.length <= 2) expect(edits).toHaveLength(fewest(pair));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the best edit', () => {
  it('makes both ends as strong as both can be, and leaves what is so already', () => {
    const { edits, verdict } = strongEdits(ends({ zstack: { ikeDhGroup: 2 }, ipsec: { auth_algorithm: 'sha1' } }));
    expect(verdict).toBe('up');
    const fields = edits.map(({ side, field, value }) => `${side} ${field} ${String(value)}`);
    expect(fields).toContain('left ikeDhGroup 21');
    expect(fields).toContain('right auth_algorithm sha2-256');
    expect(edits.some(({ purpose }) => purpose === 'ike-encryption' || purpose === 'ike-version')).toBe(false);
  });

  it('never weakens what both ends have, listed in a document or not', () => {
    const left = tunnelEnd(zstack({ ikeVersion: 'ikev2', ikeDhGroup: 14 }), { companions: ZSTACK_COMPANIONS });
    const right = tunnelEnd(apsara(), { companions: APSARA_COMPANIONS });
    const { edits } = strongEdits({ left, right });
    expect(edits.map(({ purpose }) => purpose)).toEqual(['esp-lifetime']);
  });

  it('edits nothing twice', () => {
    const pair = ends({ zstack: { ikeDhGroup: 2 } });
    expect(strongEdits(edited(pair, strongEdits(pair).edits)).edits).toEqual([]);
  });

  it('mixes no two proposals of a device', () => {
    const left = tunnelEnd(zstack({ ikeVersion: 'ikev2' }), { companions: ZSTACK_COMPANIONS });
    const right = tunnelEnd({
      peer: {
        localAddress: '198.51.100.7',
        peerAddress: '203.0.113.5',
        starts: 'always',
        // None of the first with the API's ciphers; the strongest group is not beside the strongest cipher.
        ike: {
          version: 2,
          proposals: ['aes256gcm16-prfsha256-ecp384', 'aes256-sha256-modp2048', 'aes128-sha256-ecp521'],
          lifetime: 86400,
        },
        auth: { psk: 'a-key-of-the-tests' },
        child: {
          proposals: ['aes256gcm16-ecp256', 'aes128-sha256-ecp384', 'aes256-sha512-ecp256'],
          localSelectors: ['192.168.40.0/24'],
          remoteSelectors: ['10.20.0.0/16'],
          lifetime: 3600,
        },
      },
    });
    const { strong, smallest, values } = suggestEdits(left, right);
    expect([strong.verdict, smallest.verdict]).toEqual(['up', 'up']);
    const chosen = Object.fromEntries(values.map(({ purpose, meaning }) => [purpose, meaning]));
    expect(chosen).toMatchObject({
      'ike-encryption': 'AES_CBC_256',
      'ike-group': 'MODP_2048',
      'esp-encryption': 'AES_CBC_256',
      'esp-integrity': 'HMAC_SHA2_512_256',
      'pfs-group': 'ECP_256',
    });
  });

  it('takes what a device offers', () => {
    const left = tunnelEnd(zstack(), { companions: ZSTACK_COMPANIONS });
    const right = tunnelEnd({
      peer: {
        localAddress: '198.51.100.7',
        peerAddress: '203.0.113.5',
        starts: 'always',
        ike: { version: 2, proposals: ['aes128-sha256-modp2048'], lifetime: 86400 },
        auth: { psk: 'a-key-of-the-tests' },
        child: {
          proposals: ['aes128-sha256-modp2048'],
          localSelectors: ['192.168.40.0/24'],
          remoteSelectors: ['10.20.0.0/16'],
          lifetime: 3600,
        },
      },
    });
    const { strong, smallest } = suggestEdits(left, right);
    expect(strong.verdict).toBe('up');
    expect(smallest.verdict).toBe('up');
    expect(strong.edits.every(({ side }) => side === 'left')).toBe(true);
    expect(strong.edits.find(({ purpose }) => purpose === 'ike-group')?.value).toBe(14);
  });
});
