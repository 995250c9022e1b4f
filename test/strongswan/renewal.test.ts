import { describe, expect, it } from 'vitest';
import type { Direction } from '../../src/model/negotiation.js';
import type { Lines } from './pairs.js';
import { negotiated } from './pairs.js';
import { RENEWAL_PAIRS, V1, V1_OTHER, V2, V2_SEVERAL } from './renewal-pairs.js';

function begunByLeft(left: Lines, right: Lines): Direction {
  return negotiated(left, right).left;
}

function renewed(name: keyof typeof RENEWAL_PAIRS): Direction {
  const [left, right] = RENEWAL_PAIRS[name];
  return begunByLeft(left, right);
}

/** As two daemons of strongSwan 5.9.8 took them, which `test/live` has them do again. */
describe('the IKE SA is renewed', () => {
  it('by an end that cannot set it up in IKEv1, which ends the tunnel and its CHILD SAs with it', () => {
    expect(renewed('IKEv1, by an end that cannot')).toMatchObject({
      verdict: 'up-until-rekey',
      failedPhase: 'rekey',
      renewal: { gap: true, endsChildrenAfterSeconds: 5 },
      rekey: { outageSeconds: 5 },
      causes: [{ attribute: 'renewal', message: expect.stringContaining('sets it up anew within 5 s') as string }],
    });
    expect(renewed('IKEv1, rekeyed by an end that cannot').verdict).toBe('up-until-rekey');
  });

  it('by an end that cannot in IKEv2, which ends it where it re-authenticates, not where it rekeys', () => {
    expect(renewed('IKEv2, by an end that cannot')).toMatchObject({
      verdict: 'up-until-rekey',
      renewal: { gap: true, endsChildrenAfterSeconds: 5 },
    });
    expect(renewed('IKEv2, rekeyed by an end that cannot begin').verdict).toBe('up');
  });

  it.each(['IKEv1', 'IKEv2'] as const)('by an end that can, %s', (version) => {
    const direction = renewed(`${version}, by an end that can`);
    expect(direction).toMatchObject({ verdict: 'up', renewal: { endsChildrenAfterSeconds: null } });
    expect(renewed(`${version}, by an end that takes its peer from anywhere`).verdict).toBe('up');
    expect(renewed(`${version}, by the other end before one that cannot`).verdict).toBe('up');
  });
});

/** What follows from these. */
describe('an end that sets the IKE SA up anew, and cannot', () => {
  const [, soon] = RENEWAL_PAIRS['IKEv1, by an end that cannot'];

  it('counts in IKEv2 where the other end rekeys the SA before', () => {
    const [rekeying, right] = [
      { ...V2, more: 'rekey_time = 2s' },
      { ...V2_SEVERAL, more: 'reauth_time = 1h' },
    ];
    expect(begunByLeft(rekeying, right).verdict).toBe('up-until-rekey');
  });

  it('is not spoken of where it is not known whether the tunnel comes up at all', () => {
    const [, right] = RENEWAL_PAIRS['IKEv2, by an end that cannot'];
    const left: Lines = { ...V2, local: 'local { auth = psk\n id = "${OWN}" }' };
    const { verdict, undeterminedPhases, doubts } = begunByLeft(left, right);
    expect([verdict, undeterminedPhases, doubts]).toEqual(['undetermined', ['ike-auth'], []]);
  });

  it('does not where traffic sets the tunnel up again', () => {
    const direction = begunByLeft({ ...V1, child: 'start_action = trap' }, soon);
    expect(direction).toMatchObject({ verdict: 'up', renewal: { gap: true, endsChildrenAfterSeconds: 5 } });
  });

  it('does not where the other end does so before, and may where both do at about the same time', () => {
    expect(begunByLeft({ ...V1, more: 'rekey_time = 5m' }, V1_OTHER).assumptions).toEqual([]);
    const { verdict, assumptions } = begunByLeft(V1, V1_OTHER);
    expect([verdict, assumptions.map(({ what }) => what)]).toEqual([
      'up',
      ['the left end renews the IKE SA before the right end does'],
    ]);
  });
});
