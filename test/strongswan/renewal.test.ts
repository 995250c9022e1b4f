import { describe, expect, it } from 'vitest';
import type { Direction } from '../../src/model/negotiation.js';
import { negotiate } from '../../src/simulate/simulate.js';
import { onlyEnd } from './reading.js';

interface Parts {
  readonly ike: string;
  readonly local?: string;
  readonly remote?: string;
  readonly start?: string;
  readonly peer?: string;
}

function text(
  [own, other]: readonly [string, string],
  { ike, local = '', remote = '', start = 'none', peer }: Parts,
): string {
  return `connections { home {
  ${ike.replaceAll('; ', '\n  ')}
  local_addrs = ${own}
  remote_addrs = ${peer ?? other}
  local { auth = psk
    ${local}
  }
  remote { auth = psk
    ${remote}
  }
  children { net { esp_proposals = aes128-sha256
    local_ts = 0.0.0.0/0
    remote_ts = 0.0.0.0/0
    start_action = ${start} } }
} }
secrets { ike { secret = key } }
`;
}

function begunByLeft(left: Parts, right: Parts): Direction {
  const [one, two] = ['198.51.100.1', '198.51.100.2'];
  return negotiate(onlyEnd(text([one, two], left)), onlyEnd(text([two, one], right)));
}

const V1 = 'version = 1; proposals = aes256-sha256-modp2048';
/** Its own offer in IKEv1 is its first cipher alone, which the other end refuses. */
const V1_OTHER = 'version = 1; proposals = aes128-aes256-sha256-modp2048';
const V2 = 'version = 2; proposals = aes128-sha256-modp2048';
const SOON = 'reauth_time = 5s; rand_time = 0s; over_time = 6s';
const SEVERAL = { local: 'id = *.x', remote: 'id = hq.x' };

/** The first two tests as two daemons of strongSwan 5.9.8 took them; the others follow from these. */
describe('an end that sets the IKE SA up anew, and cannot', () => {
  it('ends the tunnel in IKEv1, and its CHILD SAs with it', () => {
    const direction = begunByLeft({ ike: V1, start: 'start' }, { ike: `${V1_OTHER}; ${SOON}` });
    expect(direction).toMatchObject({
      verdict: 'up-until-rekey',
      failedPhase: 'rekey',
      renewal: { gap: true, endsChildrenAfterSeconds: 11 },
      rekey: { outageSeconds: 11 },
      causes: [{ attribute: 'renewal', message: expect.stringContaining('sets it up anew within 11 s') as string }],
    });
    expect(begunByLeft({ ike: V1 }, { ike: `${V1_OTHER}; rekey_time = 20m` }).verdict).toBe('up-until-rekey');
  });

  it('ends it in IKEv2 where it re-authenticates, not where it rekeys', () => {
    const left: Parts = { ike: V2, local: 'id = hq.x', remote: 'id = br.x', start: 'start' };
    const direction = begunByLeft(left, { ike: `${V2}; reauth_time = 5s`, ...SEVERAL });
    expect(direction).toMatchObject({ verdict: 'up-until-rekey', renewal: { gap: true, endsChildrenAfterSeconds: 5 } });
    expect(begunByLeft(left, { ike: `${V2}; rekey_time = 5s`, ...SEVERAL }).verdict).toBe('up');
    const renewing = { ...left, ike: `${V2}; reauth_time = 4s` };
    expect(begunByLeft(renewing, { ike: `${V2}; reauth_time = 1h`, ...SEVERAL }).verdict).toBe('up');
    const rekeying = { ...left, ike: `${V2}; rekey_time = 4s` };
    expect(begunByLeft(rekeying, { ike: `${V2}; reauth_time = 1h`, ...SEVERAL }).verdict).toBe('up-until-rekey');
  });

  it('is not spoken of where it is not known whether the tunnel comes up at all', () => {
    const right = { ike: `${V2}; ${SOON}`, remote: 'id = hq.x' };
    const { verdict, undeterminedPhases, doubts } = begunByLeft({ ike: V2, local: 'id = "${OWN}"' }, right);
    expect([verdict, undeterminedPhases, doubts]).toEqual(['undetermined', ['ike-auth'], []]);
  });

  it('does not where traffic sets the tunnel up again', () => {
    const direction = begunByLeft({ ike: V1, start: 'trap' }, { ike: `${V1_OTHER}; ${SOON}` });
    expect(direction).toMatchObject({ verdict: 'up', renewal: { gap: true, endsChildrenAfterSeconds: 11 } });
  });

  it('does not where the other end does so before, and may where both do at about the same time', () => {
    expect(begunByLeft({ ike: `${V1}; rekey_time = 5m` }, { ike: V1_OTHER }).assumptions).toEqual([]);
    const { verdict, assumptions } = begunByLeft({ ike: V1 }, { ike: V1_OTHER });
    expect([verdict, assumptions.map(({ what }) => what)]).toEqual([
      'up',
      ['the left end renews the IKE SA before the right end does'],
    ]);
  });

  it.each([V1, V2])('does not where it can, %s', (ike) => {
    const right = { ike: `${ike}; ${SOON}` };
    expect(begunByLeft({ ike }, right)).toMatchObject({ verdict: 'up', renewal: { endsChildrenAfterSeconds: null } });
    expect(begunByLeft({ ike }, { ...right, peer: '%any' }).verdict).toBe('up');
  });
});
