import { describe, expect, it } from 'vitest';
import type { Direction, Negotiation } from '../../src/model/negotiation.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { unknown } from '../../src/model/located.js';
import { timelineOf } from '../../src/report/simulation/timeline.js';
import { simulate } from '../../src/simulate/simulate.js';
import { stated } from './ends.js';
import { peerEnd } from './peer-documents.js';

interface Parts {
  readonly [field: string]: unknown;
  readonly ike?: object;
  readonly child?: object;
}

function endOf(
  name: string,
  [own, other]: readonly [string, string],
  [local, remote]: readonly [string, string],
  { ike, child, ...fields }: Parts,
): TunnelEnd {
  return peerEnd({
    name,
    localAddress: own,
    peerAddress: other,
    ike: { version: 2, proposals: ['aes256-sha256-modp2048'], lifetime: 86_400, ...ike },
    auth: { psk: 'a key of both ends' },
    child: {
      proposals: ['aes256-sha256-modp2048'],
      localSelectors: [local],
      remoteSelectors: [remote],
      lifetime: 3_600,
      ...child,
    },
    ...fields,
  });
}

const one = (parts: Parts = {}): TunnelEnd =>
  endOf('one', ['192.0.2.1', '198.51.100.1'], ['10.1.0.0/24', '10.2.0.0/24'], parts);
const two = (parts: Parts = {}): TunnelEnd =>
  endOf('two', ['198.51.100.1', '192.0.2.1'], ['10.2.0.0/24', '10.1.0.0/24'], parts);

function first({ directions: [direction] }: Negotiation): Direction {
  if (direction === undefined) throw new Error('no direction');
  return direction;
}

function events(negotiation: Negotiation): readonly string[] {
  return timelineOf(negotiation, { left: 'one', right: 'two' }).map(({ at, text }) => `${at}: ${text}`);
}

const SHORT = { lifetime: 1_800, renewal: 'none' };

describe('the first rekey', () => {
  const between = (end: TunnelEnd, rekeysBetween: readonly [number, number]): TunnelEnd => ({
    ...end,
    children: end.children.map((child) => ({ ...child, rekeysBetween })),
  });

  it('is tried when an end is configured to', () => {
    const tried = (left: TunnelEnd, right: TunnelEnd): unknown => {
      const { firstAttemptSeconds, firstAttemptBy } = first(simulate(left, right)).rekey;
      return [firstAttemptSeconds, firstAttemptBy];
    };
    expect(tried(one(), two())).toEqual([[2_880, 3_240], 'both']);
    expect(tried(between(one(), [2_520, 3_060]), two())).toEqual([[2_520, 3_060], 'both']);
    expect(tried(one(), between(two(), [3_240, 3_600]))).toEqual([[2_880, 3_240], 'left']);
    expect(tried(one(), between(two(), [1_000, 1_200]))).toEqual([[1_000, 1_200], 'right']);
  });
});

describe('an IKE SA that ends unrenewed', () => {
  it('ends the tunnel, before any rekey of a CHILD SA that lives longer', () => {
    const negotiation = simulate(one(), two({ ike: SHORT, starts: 'never' }));
    expect(negotiation.verdict).toBe('up-until-rekey');
    const { verdict, failedPhase, causes, rekey } = first(negotiation);
    expect([verdict, failedPhase]).toEqual(['up-until-rekey', 'rekey']);
    expect(causes).toMatchObject([
      {
        phase: 'rekey',
        attribute: 'renewal',
        left: '1 d, rekey',
        right: '30 min, none',
        message:
          'The tunnel comes up and ends with its IKE SA: two lets it end after 30 min, and one does not renew it before.',
        mend: 'Let two renew the IKE SA, or give it so short a lifetime on one that it renews it first.',
      },
    ]);
    expect(rekey).toMatchObject({ firstAttemptSeconds: null, firstAttemptBy: null, outageSeconds: 1_800 });
    expect(rekey.byInitiator.status).toBe('not-tried');
    expect(events(negotiation)).toEqual([
      '0 s: the tunnel comes up',
      '30 min: the IKE SA ends unrenewed and takes its CHILD SAs with it: traffic stops',
      'IKE SA: one rekeys it, two lets it end; traffic stops with it',
    ]);
  });

  it('ends it after rekeys that succeeded', () => {
    const negotiation = simulate(one(), two({ ike: { ...SHORT, lifetime: 7_200 } }));
    expect(first(negotiation).rekey).toMatchObject({ firstAttemptSeconds: [2_880, 3_240], outageSeconds: 7_200 });
    expect(events(negotiation).map((event) => event.split(':')[0])).toEqual([
      '0 s',
      '48 min to 54 min',
      '2 h',
      'IKE SA',
    ]);
  });

  it('is renewed by the other end that does so first', () => {
    const negotiation = simulate(one({ ike: { lifetime: 1_200 } }), two({ ike: SHORT }));
    expect(negotiation.verdict).toBe('up');
    expect(first(negotiation).renewal.endsChildrenAfterSeconds).toBeNull();
  });

  it('is a second reason, where rekeys that fail stop the traffic before', () => {
    const negotiation = simulate(
      one({ child: { proposals: ['aes256-sha256'] } }),
      two({ ike: { ...SHORT, lifetime: 7_200 } }),
    );
    expect(first(negotiation).causes.map(({ attribute }) => attribute)).toEqual(['dhGroup', 'renewal']);
    expect(first(negotiation).rekey.outageSeconds).toBe(3_600);
    const shorter = simulate(one({ child: { proposals: ['aes256-sha256'] } }), two({ ike: SHORT }));
    expect(first(shorter).causes.map(({ attribute }) => attribute)).toEqual(['renewal', 'dhGroup']);
    expect(first(shorter).rekey.outageSeconds).toBe(1_800);
  });

  it.each([
    ['the end that began', 'on-traffic', 'never'],
    ['its peer', 'always', 'on-traffic'],
  ])('is no end of the tunnel where traffic asks %s for it again', (_who, left, right) => {
    const negotiation = simulate(one({ starts: left, ike: SHORT }), two({ starts: right }));
    expect(negotiation.verdict).toBe('up');
    expect(first(negotiation)).toMatchObject({
      renewal: { gap: true, endsChildrenAfterSeconds: 1_800 },
      rekey: { outageSeconds: null },
      causes: [],
    });
    expect(events(negotiation)[1]).toBe(
      '30 min: the IKE SA ends unrenewed and takes its CHILD SAs with it: the next packet at the latest sets the tunnel up again',
    );
  });

  it.each(['always', 'on-traffic'] as const)(
    'is none where an end comes back %s when its peer has closed it',
    (action) => {
      const again = { ...one({ starts: 'always' }), afterClose: stated(action) };
      const ending = two({ ike: SHORT, starts: 'never' });
      for (const negotiation of [simulate(again, ending), simulate(ending, again)]) {
        expect(negotiation.verdict).toBe('up');
      }
      expect(first(simulate(again, ending)).renewal).toMatchObject({ gap: true, endsChildrenAfterSeconds: 1_800 });
      const waiting = simulate({ ...one({ starts: 'never' }), afterClose: stated(action) }, two({ ike: SHORT }));
      expect(waiting.verdict).toBe('up');
      const unclear = { ...one(), afterClose: unknown('template') };
      expect(first(simulate(unclear, ending))).toMatchObject({
        verdict: 'undetermined',
        undeterminedPhases: ['rekey'],
      });
    },
  );

  it('is in doubt where nobody knows what the other end does about it in time', () => {
    const silent = (lifetime: number): TunnelEnd => {
      const { ike, ...rest } = one({ ike: { lifetime } });
      return { ...rest, ike: { ...ike, renewal: unknown('not-in-body') } };
    };
    expect(first(simulate(silent(1_800), two({ ike: SHORT }))).undeterminedPhases).toEqual(['rekey']);
    expect(first(simulate(silent(86_400), two({ ike: SHORT }))).verdict).toBe('up-until-rekey');
    expect(first(simulate(silent(1_800), two())).verdict).toBe('up');
  });

  it('harms no CHILD SA in IKEv1', () => {
    const v1 = { version: 1, proposals: ['aes256-sha256-modp2048'] };
    const negotiation = simulate(one({ ike: v1 }), two({ ike: { ...v1, ...SHORT } }));
    expect(negotiation.verdict).toBe('up');
  });
});
