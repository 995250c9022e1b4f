import { describe, expect, it } from 'vitest';
import type { Direction } from '../../src/model/negotiation.js';
import type { Lines } from './pairs.js';
import { negotiated } from './pairs.js';

function begunByLeft(left: Lines, right: Lines): Direction {
  return negotiated(left, right).left;
}

const V1: Lines = { version: 1, proposals: 'aes256-sha256-modp2048' };
/** Its own offer in IKEv1 is its first cipher alone, which the other end refuses. */
const V1_OTHER: Lines = { version: 1, proposals: 'aes128-aes256-sha256-modp2048' };
const V2: Lines = { version: 2 };
const SOON = 'reauth_time = 5s\n rand_time = 0s\n over_time = 6s';
/** An IKEv2 end that answers by several names, and has none of its own to begin with. */
const SEVERAL: Lines = { local: 'local { auth = psk\n id = *.x }', remote: 'remote { auth = psk\n id = hq.x }' };
const STARTING: Lines = { child: 'start_action = start' };

/** The first two tests as two daemons of strongSwan 5.9.8 took them; the others follow from these. */
describe('an end that sets the IKE SA up anew, and cannot', () => {
  it('ends the tunnel in IKEv1, and its CHILD SAs with it', () => {
    const direction = begunByLeft({ ...V1, ...STARTING }, { ...V1_OTHER, more: SOON });
    expect(direction).toMatchObject({
      verdict: 'up-until-rekey',
      failedPhase: 'rekey',
      renewal: { gap: true, endsChildrenAfterSeconds: 11 },
      rekey: { outageSeconds: 11 },
      causes: [{ attribute: 'renewal', message: expect.stringContaining('sets it up anew within 11 s') as string }],
    });
    expect(begunByLeft(V1, { ...V1_OTHER, more: 'rekey_time = 20m' }).verdict).toBe('up-until-rekey');
  });

  it('ends it in IKEv2 where it re-authenticates, not where it rekeys', () => {
    const left: Lines = {
      ...V2,
      ...STARTING,
      local: 'local { auth = psk\n id = hq.x }',
      remote: 'remote { auth = psk\n id = br.x }',
    };
    const right = (more: string): Lines => ({ ...V2, ...SEVERAL, more });
    const direction = begunByLeft(left, right('reauth_time = 5s'));
    expect(direction).toMatchObject({ verdict: 'up-until-rekey', renewal: { gap: true, endsChildrenAfterSeconds: 5 } });
    expect(begunByLeft(left, right('rekey_time = 5s')).verdict).toBe('up');
    const renewing = { ...left, more: 'reauth_time = 4s' };
    expect(begunByLeft(renewing, right('reauth_time = 1h')).verdict).toBe('up');
    const rekeying = { ...left, more: 'rekey_time = 4s' };
    expect(begunByLeft(rekeying, right('reauth_time = 1h')).verdict).toBe('up-until-rekey');
  });

  it('is not spoken of where it is not known whether the tunnel comes up at all', () => {
    const right: Lines = { ...V2, more: SOON, remote: 'remote { auth = psk\n id = hq.x }' };
    const left: Lines = { ...V2, local: 'local { auth = psk\n id = "${OWN}" }' };
    const { verdict, undeterminedPhases, doubts } = begunByLeft(left, right);
    expect([verdict, undeterminedPhases, doubts]).toEqual(['undetermined', ['ike-auth'], []]);
  });

  it('does not where traffic sets the tunnel up again', () => {
    const direction = begunByLeft({ ...V1, child: 'start_action = trap' }, { ...V1_OTHER, more: SOON });
    expect(direction).toMatchObject({ verdict: 'up', renewal: { gap: true, endsChildrenAfterSeconds: 11 } });
  });

  it('does not where the other end does so before, and may where both do at about the same time', () => {
    expect(begunByLeft({ ...V1, more: 'rekey_time = 5m' }, V1_OTHER).assumptions).toEqual([]);
    const { verdict, assumptions } = begunByLeft(V1, V1_OTHER);
    expect([verdict, assumptions.map(({ what }) => what)]).toEqual([
      'up',
      ['the left end renews the IKE SA before the right end does'],
    ]);
  });

  it.each([V1, V2])('does not where it can, version $version', (left) => {
    const right = { ...left, more: SOON };
    expect(begunByLeft(left, right)).toMatchObject({ verdict: 'up', renewal: { endsChildrenAfterSeconds: null } });
    expect(begunByLeft(left, { ...right, peer: 'remote_addrs = %any' }).verdict).toBe('up');
  });
});
