import { describe, expect, it } from 'vitest';
import type { Direction } from '../../src/model/negotiation.js';
import { timelineOf } from '../../src/report/simulation/timeline.js';
import { directionSentence, verdictSentence } from '../../src/report/simulation/verdict.js';
import { simulate } from '../../src/simulate/simulate.js';
import { EXPIRY_PAIRS } from './expiry-pairs.js';
import type { Lines } from './pairs.js';
import { endIn, negotiated, pairTexts } from './pairs.js';

type Name = keyof typeof EXPIRY_PAIRS;

function played(name: Name): Direction {
  const [left, right]: readonly [Lines, Lines] = EXPIRY_PAIRS[name];
  return negotiated(left, right).left;
}

/** As two daemons of strongSwan 5.9.8 took them, which `test/live` has them do again. */
describe('a CHILD SA that ends before it is rekeyed', () => {
  it('ends the tunnel in IKEv1', () => {
    expect(played('IKEv1, by one end')).toMatchObject({
      verdict: 'up-until-rekey',
      failedPhase: 'rekey',
      rekey: { byInitiator: { status: 'not-tried' }, byResponder: { status: 'not-tried' }, outageSeconds: 4 },
      causes: [
        {
          attribute: 'lifetime',
          left: '4 s',
          right: '1 h 6 min',
          message:
            'The tunnel comes up and ends with its CHILD SA: the left end lets it end after 4 s, and the right end does not rekey it before.',
        },
      ],
    });
  });

  it.each<[Name, Direction['verdict']]>([
    ['IKEv1, by the other end', 'up-until-rekey'],
    ['IKEv1, by an end that would rekey it later', 'up-until-rekey'],
    ['IKEv1, by one end after the other has rekeyed it', 'up'],
    ['IKEv1, where the other end sets it up again', 'up'],
    ['IKEv1, where the end itself would at a close', 'up-until-rekey'],
    ['IKEv2, by one end', 'up'],
    ['IKEv2, by the other end, which would rekey it later', 'up'],
    ['IKEv2, by one end with another group', 'up-until-rekey'],
  ])('counts or not: %s', (name, verdict) => {
    expect(played(name).verdict).toBe(verdict);
  });

  it('is set up again in IKEv2 by the end for which it has ended', () => {
    expect(played('IKEv2, by the other end, which would rekey it later').rekey).toMatchObject({
      byResponder: { status: 'ok' },
      firstAttemptSeconds: [4, 4],
      firstAttemptBy: 'right',
      firstAttemptIsAnew: true,
      outageSeconds: null,
    });
  });

  it('is set up again in IKEv1 by traffic, where that end has a trap', () => {
    const [{ child }, right] = EXPIRY_PAIRS['IKEv1, by one end'];
    expect(negotiated({ version: 1, child: `${child}\n start_action = trap` }, right).left.verdict).toBe('up');
  });

  it('may be set up again by `close_action` where it ends at both ends at once', () => {
    const [left] = EXPIRY_PAIRS['IKEv1, by one end'];
    const right = { ...left, child: `${left.child}\n close_action = start` };
    expect(negotiated(left, right).left).toMatchObject({ verdict: 'undetermined', undeterminedPhases: ['rekey'] });
  });

  it('may end where it is rekeyed at a time that is drawn around its end', () => {
    const left = { version: 1, child: 'rekey_time = 1h\n rand_time = 30m\n life_time = 50m' };
    const { verdict, undeterminedPhases, doubts } = negotiated(left, { version: 1, child: 'rekey_time = 0' }).left;
    expect([verdict, undeterminedPhases]).toEqual(['undetermined', ['rekey']]);
    expect(doubts[0]?.what).toBe(
      'whether the CHILD SA is rekeyed before it ends for the left end, or set up again after that',
    );
  });
});

it('a rekey that fails stops no traffic where the IKE SA is set up anew before, as seen with 5.9.8', () => {
  const left = { child: 'esp_proposals = aes128-sha256-modp2048' };
  const right = { child: 'esp_proposals = aes128-sha256-modp1536' };
  const outage = (more: string): unknown => {
    const { verdict, rekey } = negotiated({ ...left, more }, right).left;
    return [verdict, rekey.outageSeconds];
  };
  expect(outage('reauth_time = 30m')).toEqual(['up-until-rekey', null]);
  expect(outage('reauth_time = 2h')).toEqual(['up-until-rekey', 3_960]);
  expect(outage('rekey_time = 30m')).toEqual(['up-until-rekey', 3_960]);
});

describe('an end that never rekeys', () => {
  it('fails at no rekey of its own', () => {
    const group = 'esp_proposals = aes128-sha256-modp2048';
    const other = 'esp_proposals = aes128-sha256-modp1536';
    const never = negotiated({ child: `${group}\n rekey_time = 0` }, { child: `${other}\n rekey_time = 0` }).left;
    expect(never).toMatchObject({
      verdict: 'up',
      rekey: { byInitiator: { status: 'not-tried' }, byResponder: { status: 'not-tried' }, firstAttemptSeconds: null },
    });
    const asked = negotiated({ child: `${group}\n rekey_time = 0` }, { child: other }).left;
    expect(asked).toMatchObject({ verdict: 'up-until-rekey', rekey: { byInitiator: { status: 'not-tried' } } });
  });
});

it('a tunnel that ends with its CHILD SA is said to', () => {
  const [{ child }, right] = EXPIRY_PAIRS['IKEv1, by one end'];
  const [one, two] = pairTexts({ version: 1, child: `${child}\n start_action = start` }, right);
  const negotiation = simulate(endIn(one), endIn(two), { initiator: 'left' });
  const names = { left: 'hq', right: 'branch' };
  expect(verdictSentence(negotiation, names)).toBe(
    'The tunnel comes up and ends with its CHILD SA, which is not rekeyed; traffic stops after 4 s.',
  );
  expect(negotiation.directions.map(directionSentence)).toEqual([
    'up until the CHILD SA ends; traffic stops after 4 s',
  ]);
  expect(timelineOf(negotiation, names).map(({ at, text }) => `${at}: ${text}`)).toEqual([
    '0 s: the tunnel comes up',
    '4 s: the CHILD SA ends unrekeyed: traffic stops',
    expect.stringContaining('IKE SA: '),
  ]);
});

it('a CHILD SA that ends and is set up anew is not said to be rekeyed', () => {
  const [left, right] = EXPIRY_PAIRS['IKEv2, by the other end, which would rekey it later'];
  const [one, two] = pairTexts({ ...left, child: 'start_action = start' }, right);
  const negotiation = simulate(endIn(one), endIn(two), { initiator: 'left' });
  const events = timelineOf(negotiation, { left: 'hq', right: 'branch' }).map(({ at, text }) => `${at}: ${text}`);
  expect(events[1]).toBe(
    '4 s: the CHILD SA ends unrekeyed, by the lifetime of branch: traffic pauses, setting it up anew succeeds',
  );
});
