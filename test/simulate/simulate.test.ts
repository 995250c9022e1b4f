import { describe, expect, it } from 'vitest';
import { differenceSentence, verdictSentence } from '../../src/report/simulation/verdict.js';
import { parseCidr } from '../../src/model/address.js';
import type { Located } from '../../src/model/located.js';
import { unknown } from '../../src/model/located.js';
import { pointerAt } from '../../src/model/place.js';
import type { Cause, Direction } from '../../src/model/negotiation.js';
import type { Place } from '../../src/model/place.js';
import type { AddressRange, TunnelEnd } from '../../src/model/tunnel-end.js';
import { negotiate, simulate } from '../../src/simulate/simulate.js';
import { stated } from './ends.js';
import { peerEnd } from './peer-documents.js';

interface Parts {
  readonly [key: string]: unknown;
  readonly ike?: Readonly<Record<string, unknown>>;
  readonly auth?: Readonly<Record<string, unknown>>;
  readonly child?: Readonly<Record<string, unknown>>;
}

function placesOf(cause: Cause | undefined): readonly Place[] {
  return cause === undefined ? [] : [...cause.leftPlaces, ...cause.rightPlaces];
}

function end({ child: ofBase, ...base }: Parts, { ike, auth, child, ...rest }: Parts): TunnelEnd {
  return peerEnd({
    ...base,
    ...rest,
    ike: { ...base.ike, ...ike },
    auth: { ...base.auth, ...auth },
    ...(rest['children'] === undefined && { child: { ...ofBase, ...child } }),
  });
}

const LEFT: Parts = {
  name: 'branch',
  localAddress: '192.0.2.1',
  peerAddress: '198.51.100.1',
  ike: { version: 2, proposals: ['aes256-sha256-modp2048'], lifetime: 86_400 },
  auth: { psk: 'correct horse battery staple' },
  child: {
    proposals: ['aes256-sha256-modp2048'],
    localSelectors: ['10.1.0.0/16'],
    remoteSelectors: ['10.2.0.0/16'],
    lifetime: 3_600,
  },
};

const RIGHT: Parts = {
  ...LEFT,
  name: 'centre',
  localAddress: '198.51.100.1',
  peerAddress: '192.0.2.1',
  child: { ...LEFT.child, localSelectors: ['10.2.0.0/16'], remoteSelectors: ['10.1.0.0/16'] },
};

const left = (parts: Parts = {}): TunnelEnd => end(LEFT, parts);
const right = (parts: Parts = {}): TunnelEnd => end(RIGHT, parts);

function both(parts: Parts, more: Parts = {}): readonly [TunnelEnd, TunnelEnd] {
  return [left(parts), right({ ...parts, ...more })];
}

function causes({ causes: found }: Direction): readonly (readonly [string, string, string | null, string | null])[] {
  return found.map((cause) => [cause.phase, cause.attribute, cause.left, cause.right]);
}

describe('a tunnel between equal ends', () => {
  it('is up from either end', () => {
    const result = simulate(left(), right());
    expect(result.verdict).toBe('up');
    expect(result.left).toMatchObject({ name: 'branch', dialect: 'peer', behaviour: 'strongswan', basis: 'assumed' });
    expect(result.directions.map(({ initiator }) => initiator)).toEqual(['left', 'right']);
    expect(result.directions[0]).toMatchObject({
      verdict: 'up',
      failedPhase: null,
      ike: {
        status: 'established',
        version: 2,
        exchange: 'ikev2',
        selected: 'AES_CBC_256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/MODP_2048',
        dhRetry: false,
        error: null,
      },
      children: [
        {
          status: 'established',
          selected: 'ESP:AES_CBC_256/HMAC_SHA2_256_128/NO_EXT_SEQ',
          mode: 'tunnel',
          localSelectors: ['10.1.0.0/16'],
          remoteSelectors: ['10.2.0.0/16'],
          coverage: 'full',
          uncovered: [],
        },
      ],
      rekey: {
        byInitiator: { status: 'ok', selected: 'ESP:AES_CBC_256/HMAC_SHA2_256_128/MODP_2048/NO_EXT_SEQ' },
        byResponder: { status: 'ok' },
        firstAttemptSeconds: [2880, 3240],
        firstAttemptBy: 'both',
        firstAttemptIsAnew: false,
        outageSeconds: null,
      },
      renewal: { left: 'rekey', right: 'rekey', gap: false, endsChildrenAfterSeconds: null },
      causes: [],
      assumptions: [],
      undeterminedPhases: [],
    });
  });

  it('is asked about from one end only where that is wanted', () => {
    expect(simulate(left(), right(), { initiator: 'right' }).directions.map(({ initiator }) => initiator)).toEqual([
      'right',
    ]);
  });

  it('tells ends of one name apart by their side', () => {
    const [direction] = simulate(left(), right({ name: 'branch', auth: { psk: 'another' } })).directions;
    expect(direction?.causes[0]?.message).toContain('the left end and the right end');
    const [nameless] = simulate({ ...left(), name: '' }, right({ auth: { psk: 'another' } })).directions;
    expect(nameless?.causes[0]?.message).toContain('the left end and the right end');
  });

  it('works with IPv6 addresses and networks', () => {
    const networks = { localSelectors: ['2001:db8:1::/48'], remoteSelectors: ['2001:db8:2::/48'] };
    const one = left({ localAddress: '2001:db8::1', peerAddress: '2001:db8::2', child: networks });
    const two = right({
      localAddress: '2001:db8::2',
      peerAddress: '2001:db8::1',
      child: { localSelectors: ['2001:db8:2::/47'], remoteSelectors: ['2001:db8:1::/48'] },
    });
    const [direction] = simulate(one, two).directions;
    expect(direction?.children[0]).toMatchObject({ remoteSelectors: ['2001:db8:2::/48'], coverage: 'partial' });
  });
});

describe('a group of a list that is not known', () => {
  it('does not matter behind one that both ends have, where the responder wants this one first', () => {
    const [proposal] = right().ike.proposals;
    if (proposal === undefined) throw new Error('there is no proposal');
    const open = { ...proposal, dhGroups: [unknown('invalid'), ...proposal.dhGroups] };
    const offering = { ...right(), ike: { ...right().ike, proposals: [open] } };
    const [begun] = simulate(offering, left(), { initiator: 'left' }).directions;
    expect(begun?.ike.selected).toContain('MODP_2048');
    // Its own order counts for the responder, and begins with what is not known.
    const [answered] = simulate(left(), offering, { initiator: 'left' }).directions;
    expect(answered?.ike.selected).toBeNull();
  });
});

describe('who begins', () => {
  it('is down where both ends wait', () => {
    const result = simulate(left({ starts: 'never' }), right({ starts: 'never' }));
    expect(result.verdict).toBe('down');
    expect(result.directions.map(({ verdict, failedPhase }) => [verdict, failedPhase])).toEqual([
      ['not-initiated', 'initiator'],
      ['not-initiated', 'initiator'],
    ]);
    expect(placesOf(result.directions[0]?.causes[0]).map(pointerAt)).toEqual(['/peer/starts', '/peer/starts']);
    expect(result.directions[0]?.causes[0]).toMatchObject({
      message: 'branch and centre both wait for the other to begin.',
      mend: 'Let branch or centre set the tunnel up.',
    });
  });

  it('says beside it what fails whichever end is made to begin', () => {
    const idle = { starts: 'never' };
    const apart = simulate(left({ ...idle, ike: { version: 1 } }), right({ ...idle, ike: { version: 2 } }));
    expect(apart.directions.map(({ verdict, failedPhase }) => [verdict, failedPhase])).toEqual([
      ['not-initiated', 'initiator'],
      ['not-initiated', 'initiator'],
    ]);
    expect(apart.directions.map(causes)).toEqual([
      [
        ['initiator', 'starts', 'never', 'never'],
        ['version', 'version', 'IKEv1', 'IKEv2'],
      ],
      [
        ['initiator', 'starts', 'never', 'never'],
        ['version', 'version', 'IKEv1', 'IKEv2'],
      ],
    ]);
    // The right end could set this one up.
    const oneWay = simulate(left({ ...idle, ike: { version: 'any' } }), right({ ...idle, ike: { version: 1 } }));
    expect(oneWay.directions.map((direction) => causes(direction).length)).toEqual([1, 1]);
  });

  it.each(['left', 'right'] as const)(
    'says of the %s end alone that it waits, where only that end is asked',
    (side) => {
      const idle = { starts: 'never' };
      const [one, two] = side === 'left' ? [left(idle), right()] : [left(), right(idle)];
      const name = side === 'left' ? 'branch' : 'centre';
      const { verdict, directions } = simulate(one, two, { initiator: side });
      expect(verdict).toBe('down');
      expect(directions.map(({ initiator, verdict: of }) => [initiator, of])).toEqual([[side, 'not-initiated']]);
      expect(directions.flatMap(({ causes: found }) => found)).toMatchObject([
        {
          left: side === 'left' ? 'never' : 'always',
          right: side === 'left' ? 'always' : 'never',
          message: `${name} never sets the tunnel up by itself.`,
          mend: `Let ${name} set the tunnel up.`,
        },
      ]);
    },
  );

  it('looks at the directions that can start', () => {
    const result = simulate(left({ starts: 'on-traffic' }), right({ starts: 'never' }));
    expect(result.verdict).toBe('up');
    expect(result.directions.map(({ verdict }) => verdict)).toEqual(['up', 'not-initiated']);
  });

  it('is up one way only where one end cannot begin: version any against IKEv1', () => {
    const result = simulate(left({ ike: { version: 'any' } }), right({ ike: { version: 1 } }));
    expect(result.verdict).toBe('up-one-way');
    expect(result.directions.map(({ verdict, failedPhase }) => [verdict, failedPhase])).toEqual([
      ['down', 'version'],
      ['up', null],
    ]);
    expect(result.directions.flatMap(causes)).toEqual([['version', 'version', 'IKEv1 or IKEv2', 'IKEv1']]);
  });

  it('doubts an end of which nobody knows whether it begins', () => {
    const result = simulate(left({ starts: '${STARTS}' }), right({ starts: 'never' }));
    expect(result.verdict).toBe('undetermined');
    expect(result.directions[0]?.undeterminedPhases).toEqual(['initiator']);
  });

  it('does not ask whether one begins where the other does and both are up', () => {
    const unclear = left({ starts: '${STARTS}' });
    expect(simulate(unclear, right()).verdict).toBe('up');
    expect(simulate(right(), unclear).verdict).toBe('up');
    expect(simulate(unclear, right(), { initiator: 'left' }).verdict).toBe('undetermined');
    const oneWay = simulate(left({ starts: '${STARTS}', ike: { version: 'any' } }), right({ ike: { version: 1 } }));
    expect(oneWay.verdict).toBe('up-one-way');
    const fails = simulate(left({ starts: '${STARTS}', ike: { version: 1 } }), right({ ike: { version: 'any' } }));
    expect(fails.verdict).toBe('undetermined');

    const names = { left: 'one', right: 'two' };
    expect(differenceSentence(simulate(unclear, right()), names)).toBeNull();
    expect(differenceSentence(simulate(unclear, right({ starts: 'never' })), names)).toBe(
      'It matters which end begins: whether one begins is not known; two never begins.',
    );
  });

  it('is no failure of an end whose negotiation is not known', () => {
    const result = simulate(left({ ike: { version: 'any' } }), right({ ike: { version: 1 } }));
    const names = { left: 'one', right: 'two' };
    expect(verdictSentence(result, names)).toBe('The tunnel comes up and stays up only if two sets it up.');
    const directions = result.directions.map((direction): Direction =>
      direction.verdict === 'up'
        ? direction
        : { ...direction, verdict: 'undetermined', failedPhase: null, undeterminedPhases: ['ike-auth'] },
    );
    expect(verdictSentence({ ...result, directions }, names)).toBe(
      'The tunnel comes up and stays up if two sets it up.',
    );
  });
});

describe('a PFS mismatch', () => {
  it('comes up and dies at the first rekey in IKEv2', () => {
    const result = simulate(left(), right({ child: { proposals: ['aes256-sha256'], lifetime: 7_200 } }));
    expect(result.verdict).toBe('up-until-rekey');
    const [direction] = result.directions;
    expect(direction).toMatchObject({
      failedPhase: 'rekey',
      rekey: {
        byInitiator: { status: 'failed', error: { notify: 'NO_PROPOSAL_CHOSEN', from: 'responder' } },
        byResponder: { status: 'failed' },
        firstAttemptSeconds: [2880, 3240],
        firstAttemptBy: 'left',
        outageSeconds: 3600,
      },
      causes: [
        {
          phase: 'rekey',
          attribute: 'dhGroup',
          left: 'MODP_2048',
          right: 'none',
          message:
            'The tunnel comes up and fails at a rekey: branch offers DH group MODP_2048 for the CHILD SA, centre accepts none.',
          mend: 'Set the DH group MODP_2048 on centre, or turn perfect forward secrecy off on branch.',
        },
      ],
    });
    expect(placesOf(direction?.causes[0]).map(pointerAt)).toEqual([
      '/peer/child/proposals/0',
      '/peer/child/proposals/0',
    ]);
  });

  it('fails at once in IKEv1', () => {
    const result = simulate(
      left({ ike: { version: 1 } }),
      right({ ike: { version: 1 }, child: { proposals: ['aes256-sha256-modp1536'] } }),
    );
    expect(result.verdict).toBe('down');
    expect(result.directions.slice(0, 1).flatMap(causes)).toEqual([
      ['child-proposal', 'dhGroup', 'MODP_2048', 'MODP_1536'],
    ]);
  });

  it('is unknown in IKEv1 where the group of phase 1 is, which takes the place of the first of a list', () => {
    const ike = { version: 1, proposals: ['aes256-sha256-ecp256', 'aes128-sha256-modp2048'] };
    const one = left({ ike, child: { proposals: ['aes256-sha256-modp2048-ecp256'] } });
    const proposals = one.ike.proposals.map((proposal) => ({ ...proposal, encryption: [unknown('template')] }));
    const hidden = { ...one, ike: { ...one.ike, proposals } };
    const two = right({ ike, child: { proposals: ['aes256-sha256-ecp256'] } });
    expect(negotiate(one, two).verdict).toBe('up');
    for (const direction of [negotiate(hidden, two), negotiate(two, hidden)]) {
      expect(direction).toMatchObject({ verdict: 'undetermined', failedPhase: null });
    }
    const apart = right({ ike, child: { proposals: ['aes256-sha256-modp1536'] } });
    expect(negotiate(hidden, apart)).toMatchObject({ verdict: 'down', failedPhase: 'child-proposal' });
  });

  it('fails at once for the second of two children in IKEv2', () => {
    const child = (n: number, proposals: readonly string[]): unknown => ({
      proposals,
      localSelectors: [`10.1.${String(n)}.0/24`],
      remoteSelectors: ['10.2.0.0/16'],
    });
    const children = (proposals: readonly string[]): readonly unknown[] => [child(1, proposals), child(2, proposals)];
    const direction = negotiate(
      left({ children: children(['aes256-sha256-modp2048']) }),
      right({ child: { proposals: ['aes256-sha256'] } }),
    );
    expect(direction.children.map(({ status, error }) => [status, error?.notify])).toEqual([
      ['established', undefined],
      ['failed', 'NO_PROPOSAL_CHOSEN'],
    ]);
    expect(direction).toMatchObject({ verdict: 'down', failedPhase: 'child-proposal' });
  });

  it('is mended by the other end where only one rekey fails', () => {
    // IKEv1 offers only proposals with the group of phase 1, so the two ends do not offer the same.
    const one = left({
      ike: { version: 1 },
      child: { proposals: ['aes256-sha256', 'aes128-sha256-modp2048'], lifetime: 3_600 },
    });
    const two = right({ ike: { version: 1 }, child: { proposals: ['aes128-sha256-modp2048'], lifetime: 7_200 } });
    expect(negotiate(one, two)).toMatchObject({ verdict: 'up', rekey: { byResponder: { status: 'ok' } } });
    const wide = left({ ike: { version: 1 }, child: { proposals: ['aes256-sha256', 'aes128-sha256-modp2048'] } });
    const plain = right({ ike: { version: 1 }, child: { proposals: ['aes256-sha256'], lifetime: 1_800 } });
    const lopsided = negotiate(plain, wide);
    expect(lopsided.rekey).toMatchObject({
      byInitiator: { status: 'ok' },
      byResponder: { status: 'failed' },
      firstAttemptSeconds: [1440, 1620],
      outageSeconds: null,
    });
    expect(lopsided.verdict).toBe('up-until-rekey');
  });
});

describe('networks', () => {
  it('are narrowed in IKEv2, and what is left out is named', () => {
    const direction = negotiate(
      left({ child: { localSelectors: ['10.1.0.0/16', '10.3.0.0/16'] } }),
      right({ child: { remoteSelectors: ['10.1.1.0/24', '10.4.0.0/16'] } }),
    );
    expect(direction.verdict).toBe('up');
    expect(direction.children[0]).toMatchObject({
      localSelectors: ['10.1.1.0/24'],
      coverage: 'partial',
      uncovered: [
        { local: '10.1.0.0/16', remote: '10.2.0.0/16' },
        { local: '10.3.0.0/16', remote: '10.2.0.0/16' },
        { local: '10.4.0.0/16', remote: '10.2.0.0/16' },
      ],
    });
  });

  it('are one pair in IKEv1', () => {
    const many = { localSelectors: ['10.1.0.0/16', '10.3.0.0/16'], remoteSelectors: ['10.2.0.0/16'] };
    const mirror = { localSelectors: ['10.2.0.0/16'], remoteSelectors: ['10.1.0.0/16', '10.3.0.0/16'] };
    const direction = negotiate(
      left({ ike: { version: 1 }, child: many }),
      right({ ike: { version: 1 }, child: mirror }),
    );
    expect(direction.verdict).toBe('up');
    expect(direction.children[0]).toMatchObject({
      localSelectors: ['10.1.0.0/16'],
      coverage: 'partial',
      uncovered: [{ local: '10.3.0.0/16', remote: '10.2.0.0/16' }],
    });
  });

  it('that are not mirrored fail, and the result says so', () => {
    const [direction] = simulate(
      left(),
      end(LEFT, { name: 'centre', localAddress: '198.51.100.1', peerAddress: '192.0.2.1' }),
    ).directions;
    expect(direction).toMatchObject({
      failedPhase: 'traffic-selector',
      children: [{ status: 'failed', error: { notify: 'TS_UNACCEPTABLE', from: 'responder' } }],
    });
    expect(direction?.causes[0]?.message).toContain('one must mirror the other');
  });
});

describe('behaviours', () => {
  const narrower = right({ ike: { version: 1 }, child: { remoteSelectors: ['10.1.1.0/24'] } });
  const wider = left({ ike: { version: 1 } });

  it('strict insists on equal selectors in IKEv1, on either end', () => {
    expect(negotiate(wider, narrower).verdict).toBe('up');
    expect(negotiate(wider, narrower, { behaviour: 'strict' })).toMatchObject({
      verdict: 'down',
      failedPhase: 'traffic-selector',
      children: [{ error: { notify: 'INVALID_ID_INFORMATION' } }],
    });
    const strictEnd = left({ behaviour: 'strict', ike: { version: 1 } });
    expect(negotiate(strictEnd, narrower)).toMatchObject({
      verdict: 'down',
      failedPhase: 'traffic-selector',
      children: [{ error: { from: 'initiator' } }],
    });
  });

  it('strict narrows in IKEv2 all the same', () => {
    const direction = negotiate(left(), right({ child: { remoteSelectors: ['10.1.1.0/24'] } }), {
      behaviour: 'strict',
    });
    expect(direction).toMatchObject({ verdict: 'up', children: [{ localSelectors: ['10.1.1.0/24'] }] });
  });

  it('strict offers all of a list in IKEv1, where strongSwan offers the first', () => {
    const list = left({ ike: { version: 1, proposals: ['aes256-aes128-sha256-modp2048'] } });
    const second = right({ ike: { version: 1, proposals: ['aes128-sha256-modp2048'] } });
    const direction = negotiate(list, second);
    expect(direction.failedPhase).toBe('ike-proposal');
    expect(direction.causes[0]?.message).toBe(
      'branch lists AES_CBC_128, but IKEv1 offers only the first encryption algorithm of a list, AES_CBC_256, and centre accepts AES_CBC_128.',
    );
    expect(negotiate(list, second, { behaviour: 'strict' }).verdict).toBe('up');
  });

  it('have nothing to offer for a CHILD SA of IKEv1 whose first ciphers it cannot name (rule 15)', () => {
    const chacha = { ike: { version: 1 }, child: { proposals: ['chacha20poly1305-modp2048'] } };
    const offering = negotiate(left(chacha), right({ ike: { version: 1 } }));
    expect(causes(offering)).toEqual([['child-proposal', 'encryption', null, 'accepted']]);
    expect(offering.causes[0]?.message).toBe('branch has no proposal that this exchange can express.');
    expect(placesOf(offering.causes[0]).map(pointerAt)).toEqual(['/peer', '/peer']);
  });

  it('strict keeps silent on a wrong version', () => {
    const direction = negotiate(left(), right({ behaviour: 'strict', ike: { version: 1 } }));
    expect(direction.ike.error).toEqual({ notify: null, from: 'responder', seenAs: 'TIMEOUT' });
    expect(negotiate(left(), right({ ike: { version: 1 } })).ike.error?.notify).toBe('NO_PROPOSAL_CHOSEN');
  });

  it('single-pair carries one pair of networks in a CHILD SA', () => {
    const many = { localSelectors: ['10.1.0.0/16', '10.3.0.0/16'] };
    const mirror = { remoteSelectors: ['10.1.0.0/16', '10.3.0.0/16'] };
    for (const [one, two] of [
      [left({ child: many, behaviour: 'single-pair' }), right({ child: mirror })],
      [left({ child: many }), right({ child: mirror, behaviour: 'single-pair' })],
    ] as const) {
      expect(negotiate(one, two)).toMatchObject({
        verdict: 'up',
        children: [{ localSelectors: ['10.1.0.0/16'], coverage: 'partial' }],
      });
    }
  });

  it('asked for is not played by an end whose own is known', () => {
    const known: TunnelEnd = { ...wider, basis: 'source' };
    const result = simulate(known, narrower, { behaviour: 'strict' });
    expect([result.left.behaviour, result.right.behaviour]).toEqual(['strongswan', 'strict']);
  });
});

describe('NAT', () => {
  const behind = { localAddress: '10.9.0.5', publicAddress: '192.0.2.1' };

  it('changes the default identity, which the peer does not expect', () => {
    const direction = negotiate(left(behind), right({ auth: { remoteId: '192.0.2.1' } }));
    expect(direction).toMatchObject({ failedPhase: 'ike-auth', ike: { error: { notify: 'AUTHENTICATION_FAILED' } } });
    expect(causes(direction)).toEqual([['ike-auth', 'identity', '10.9.0.5', '192.0.2.1']]);
    expect(placesOf(direction.causes[0]).map(pointerAt)).toEqual(['/peer/localAddress', '/peer/auth/remoteId']);
    expect(
      negotiate(left({ ...behind, auth: { localId: '192.0.2.1' } }), right({ auth: { remoteId: '192.0.2.1' } }))
        .verdict,
    ).toBe('up');
  });

  it('lets no AH pass', () => {
    const ah = { child: { protocol: 'ah', proposals: ['sha256-modp2048'] } };
    expect(negotiate(left(ah), right(ah)).verdict).toBe('up');
    expect(causes(negotiate(left({ ...ah, ...behind }), right(ah)))).toEqual([['child-proposal', 'nat', 'AH', 'AH']]);
    for (const [initiator, responder] of [
      [left({ ...ah, ...behind }), right(ah)],
      [right(ah), left({ ...ah, ...behind })],
    ] as const) {
      expect(negotiate(initiator, responder).causes[0]?.message).toContain('the NAT before branch');
    }
  });

  it('leaves it open whether AH passes, where nobody knows of a NAT', () => {
    const ah = { child: { protocol: 'ah', proposals: ['sha256-modp2048'] } };
    const unclear = left({ ...ah, publicAddress: '${PUBLIC}' });
    for (const direction of [negotiate(unclear, right(ah)), negotiate(right(ah), unclear)]) {
      expect(direction).toMatchObject({ verdict: 'undetermined', undeterminedPhases: ['child-proposal', 'rekey'] });
    }
  });

  it('makes selectors of the endpoint differ', () => {
    const host = { child: { localSelectors: ['dynamic'], remoteSelectors: ['dynamic'] } };
    expect(negotiate(left(host), right(host)).children[0]).toMatchObject({ localSelectors: ['192.0.2.1/32'] });
    expect(negotiate(left({ ...host, ...behind }), right(host)).failedPhase).toBe('traffic-selector');
    const transport = { child: { ...host.child, mode: 'transport' } };
    expect(negotiate(left({ ...transport, ...behind }), right(transport))).toMatchObject({
      verdict: 'up',
      children: [{ mode: 'transport', localSelectors: ['10.9.0.5/32'], coverage: 'full', uncovered: [] }],
    });
  });

  it('is no hindrance to transport mode of IKEv1, whichever end it stands before', () => {
    const transport = {
      ike: { version: 1 },
      child: { mode: 'transport', localSelectors: ['dynamic'], remoteSelectors: ['dynamic'] },
    };
    const [one, two] = [left({ ...transport, ...behind }), right(transport)];
    const ofTwo = ['198.51.100.1/32'];
    expect(negotiate(one, two)).toMatchObject({
      verdict: 'up',
      children: [{ mode: 'transport', localSelectors: ['10.9.0.5/32'], remoteSelectors: ofTwo, coverage: 'full' }],
      rekey: { byInitiator: { status: 'ok' }, byResponder: { status: 'ok' } },
    });
    expect(negotiate(two, one)).toMatchObject({
      verdict: 'up',
      children: [{ localSelectors: ofTwo, remoteSelectors: ['192.0.2.1/32'], coverage: 'full' }],
      rekey: { byInitiator: { status: 'ok' }, byResponder: { status: 'ok' } },
    });
    const tunnel = { ...transport, child: { ...transport.child, mode: 'tunnel' } };
    expect(negotiate(left({ ...tunnel, ...behind }), right(tunnel)).failedPhase).toBe('traffic-selector');
  });
});

describe('a NAT that nobody mentions', () => {
  const hosts = { localSelectors: ['dynamic'], remoteSelectors: ['dynamic'] };
  const behind = (parts: Parts): TunnelEnd => left({ localAddress: '10.9.0.5', ...parts });

  it.each([1, 2])('stands before a private address that is looked for at a public one, IKEv%i', (version) => {
    const transport = { ike: { version }, child: { ...hosts, mode: 'transport' } };
    const ofCentre = ['198.51.100.1/32'];
    expect(negotiate(behind(transport), right(transport))).toMatchObject({
      verdict: 'up',
      children: [{ localSelectors: ['10.9.0.5/32'], remoteSelectors: ofCentre, coverage: 'full' }],
      rekey: { byInitiator: { status: 'ok' }, byResponder: { status: 'ok' } },
    });
    expect(negotiate(right(transport), behind(transport))).toMatchObject({
      verdict: 'up',
      children: [{ localSelectors: ofCentre, remoteSelectors: ['192.0.2.1/32'], coverage: 'full' }],
      rekey: { byInitiator: { status: 'ok' }, byResponder: { status: 'ok' } },
    });
    const inner = { ...transport, child: { ...transport.child, remoteSelectors: ['10.9.0.5/32'] } };
    expect(negotiate(behind(transport), right(inner)).failedPhase).toBe('traffic-selector');
    const tunnel = { ike: { version }, child: hosts };
    expect(negotiate(behind(tunnel), right(tunnel)).failedPhase).toBe('traffic-selector');
  });

  it('lets no AH pass', () => {
    const ah = { child: { protocol: 'ah', proposals: ['sha256-modp2048'] } };
    for (const direction of [negotiate(behind(ah), right(ah)), negotiate(right(ah), behind(ah))]) {
      expect(causes(direction)).toEqual([['child-proposal', 'nat', 'AH', 'AH']]);
    }
  });

  it('does not stand before an end that is called by its private address', () => {
    const ah = { child: { protocol: 'ah', proposals: ['sha256-modp2048'] } };
    expect(negotiate(behind(ah), right({ ...ah, peerAddress: '10.9.0.5' })).verdict).toBe('up');
  });

  it('may stand before a private end that a public one takes from anywhere', () => {
    const anywhere = { peerAddress: '%any' };
    expect(negotiate(behind({}), right(anywhere)).verdict).toBe('up');
    const ah = { child: { protocol: 'ah', proposals: ['sha256-modp2048'] } };
    expect(negotiate(behind(ah), right({ ...ah, ...anywhere }))).toMatchObject({
      verdict: 'undetermined',
      undeterminedPhases: ['child-proposal', 'rekey'],
    });
    const transport = { child: { ...hosts, mode: 'transport' } };
    const outer = { child: { ...transport.child, remoteSelectors: ['192.0.2.1/32'] } };
    expect(negotiate(behind(transport), right({ ...outer, ...anywhere })).verdict).toBe('undetermined');
    const inOneNetwork = { ...ah, localAddress: '10.9.0.6', ...anywhere };
    expect(negotiate(behind({ ...ah, peerAddress: '10.9.0.6' }), right(inOneNetwork)).verdict).toBe('up');
  });

  it('before both ends leaves nothing certain in IKEv1, where one is taken from anywhere', () => {
    const transport = { ike: { version: 1 }, child: { ...hosts, mode: 'transport' } };
    const behindToo = { localAddress: '10.8.0.5', publicAddress: '198.51.100.1', peerAddress: '%any' };
    const outer = { ...transport, child: { ...transport.child, remoteSelectors: ['192.0.2.1/32'] } };
    expect(negotiate(behind(transport), right({ ...outer, ...behindToo }))).toMatchObject({
      verdict: 'undetermined',
      failedPhase: null,
    });
  });
});

describe('addresses', () => {
  it('that do not meet end in silence, or without a configuration', () => {
    expect(negotiate(left({ peerAddress: '203.0.113.9' }), right())).toMatchObject({
      failedPhase: 'version',
      ike: { error: { notify: null, from: 'local', seenAs: 'TIMEOUT' } },
      causes: [{ attribute: 'peerAddress', left: '203.0.113.9', right: '198.51.100.1' }],
    });
    expect(negotiate(left(), right({ peerAddress: '203.0.113.9' }))).toMatchObject({
      failedPhase: 'version',
      ike: { error: { notify: 'NO_PROPOSAL_CHOSEN', from: 'responder' } },
    });
  });

  it('behind an unmentioned NAT are no fault', () => {
    expect(negotiate(left({ localAddress: '10.9.0.5' }), right({ peerAddress: '192.0.2.1' })).failedPhase).not.toBe(
      'version',
    );
    expect(negotiate(left(), right({ peerAddress: '%any' })).verdict).toBe('up');
  });
});

describe('an end that is not where its peer looks for it', () => {
  const seenAt = (localAddress: string, peerAddress: string): Direction =>
    negotiate(left({ localAddress }), right({ peerAddress, auth: { remoteId: '%any' } }));

  it.each([
    ...['10.0.0.0', '10.255.255.255', '100.64.0.0', '100.127.255.255', '172.16.0.0', '172.31.255.255'],
    ...['192.168.0.0', '192.168.255.255'],
  ])('may stand behind a NAT that nobody mentions at %s (RFC 1918, RFC 6598)', (address) => {
    expect(seenAt(address, '192.0.2.9').verdict).toBe('up');
  });

  it.each([
    ...['9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '172.15.255.255', '172.32.0.0'],
    ...['192.167.255.255', '192.169.0.0'],
  ])('is elsewhere at %s', (address) => {
    expect(seenAt(address, '192.0.2.9')).toMatchObject({ verdict: 'down', failedPhase: 'version' });
  });

  it.each([
    ['fc00::1', 'up'],
    ['fdff:ffff::1', 'up'],
    ['fbff:ffff::1', 'down'],
    ['fe00::1', 'down'],
  ])('may do so at unique local addresses of IPv6: %s, %s (RFC 4193)', (localAddress, verdict) => {
    const two = right({ localAddress: '2001:db8::2', peerAddress: '2001:db8::9', auth: { remoteId: '%any' } });
    expect(negotiate(left({ localAddress, peerAddress: '2001:db8::2' }), two).verdict).toBe(verdict);
  });

  it('is elsewhere where a private address was meant', () => {
    expect(seenAt('10.9.0.5', '10.9.0.6').failedPhase).toBe('version');
  });

  it('is called by its private address from the same network alone', () => {
    const behind = { localAddress: '10.9.0.5', publicAddress: '192.0.2.1' };
    const calling = (localAddress: string): Direction =>
      negotiate(
        right({ localAddress, peerAddress: '10.9.0.5', auth: { remoteId: '%any' } }),
        left({ ...behind, peerAddress: '%any' }),
      );
    expect(calling('10.9.0.6').failedPhase).toBeNull();
    expect(calling('${ADDRESS}').failedPhase).toBeNull();
    expect(calling('198.51.100.1')).toMatchObject({
      failedPhase: 'version',
      ike: { error: { notify: null, from: 'local', seenAs: 'TIMEOUT' } },
    });
  });
});

describe('an end that answers to some addresses alone', () => {
  const range = (text: string): Located<AddressRange> => {
    const cidr = parseCidr(text);
    if (!cidr.ok) throw new Error(text);
    return stated(cidr.block);
  };
  const name = unknown('not-simulated');

  it.each<[string, string, readonly Located<AddressRange>[], string, readonly string[]]>([
    ['one that it names', '192.0.2.1', [range('203.0.113.0/24'), range('192.0.2.0/24')], 'up', []],
    ['one that it does not name', '192.0.2.1', [range('203.0.113.0/24')], 'down', []],
    ['one that a name may stand for', '192.0.2.1', [range('203.0.113.0/24'), name], 'undetermined', ['version']],
    ['one that may hide behind another', '10.9.0.5', [range('203.0.113.0/24')], 'undetermined', ['version']],
    ['one that nobody knows', '${ADDRESS}', [range('203.0.113.0/24')], 'up', []],
  ])('is called from %s', (_what, localAddress, answersTo, verdict, undeterminedPhases) => {
    const direction = negotiate(left({ localAddress }), {
      ...right({ peerAddress: '%any', auth: { remoteId: '%any' } }),
      answersTo,
    });
    expect(direction).toMatchObject({ verdict, undeterminedPhases });
    if (verdict !== 'down') return;
    expect(causes(direction)).toEqual([['version', 'peerAddress', '192.0.2.1', '203.0.113.0/24']]);
    expect(direction.causes[0]).toMatchObject({
      message: 'centre answers to 203.0.113.0/24, branch is at 192.0.2.1.',
      mend: 'Add 192.0.2.1 to the peer addresses on centre.',
    });
    expect(direction.causes[0]?.leftPlaces.map(pointerAt)).toEqual(['/peer/localAddress']);
  });

  it.each<[string, readonly Located<AddressRange>[], string]>([
    ['one that it has', [range('203.0.113.9/32'), range('198.51.100.1/32')], 'up'],
    ['one that it does not have', [range('203.0.113.9/32')], 'down'],
    ['one that a name may stand for', [name], 'undetermined'],
  ])('is called at %s', (_what, answersAt, verdict) => {
    const direction = negotiate(left(), { ...right(), answersAt });
    expect(direction.verdict).toBe(verdict);
    if (verdict !== 'down') return;
    expect(causes(direction)).toEqual([['version', 'peerAddress', '198.51.100.1', '203.0.113.9/32']]);
    expect(direction.causes[0]).toMatchObject({
      message: 'branch expects its peer at 198.51.100.1, centre answers at 203.0.113.9/32.',
      mend: 'Add 198.51.100.1 to the addresses of centre.',
    });
    expect(direction.causes[0]?.leftPlaces.map(pointerAt)).toEqual(['/peer/peerAddress']);
  });
});

describe('lifetimes and renewal', () => {
  it('fail nothing, and say who renews', () => {
    const result = simulate(left({ child: { lifetime: 1_800 } }), right({ child: { lifetime: 0 } }));
    expect(result.verdict).toBe('up');
    expect(result.directions[1]?.rekey).toMatchObject({ firstAttemptSeconds: [1440, 1620], firstAttemptBy: 'left' });
    const endless = simulate(left({ child: { lifetime: 0 } }), right({ child: { lifetime: 0 } }));
    expect(endless.directions[0]?.rekey).toMatchObject({ firstAttemptSeconds: null, outageSeconds: null });
  });

  it('leave a gap where the IKE SA is set up anew, and end the children where nobody renews it', () => {
    const renewal = (one: Parts, two: Parts): Direction['renewal'] =>
      negotiate(left({ ike: one }), right({ ike: two })).renewal;
    expect(renewal({ renewal: 'reauth', lifetime: 3_600 }, {})).toMatchObject({ left: 'reauth', gap: true });
    expect(renewal({ renewal: 'reauth' }, { lifetime: 3_600 })).toMatchObject({ gap: true });
    expect(renewal({ renewal: 'none', lifetime: 3_600 }, { renewal: 'none' })).toMatchObject({
      gap: true,
      endsChildrenAfterSeconds: 3_600,
    });
    const unrenewed = { ike: { renewal: 'none', lifetime: 3_600 }, child: { lifetime: 28_800 } };
    expect(negotiate(left(unrenewed), right(unrenewed))).toMatchObject({
      verdict: 'up-until-rekey',
      rekey: { outageSeconds: 3_600 },
    });
    expect(renewal({ renewal: 'none' }, { lifetime: 3_600 })).toMatchObject({
      gap: false,
      endsChildrenAfterSeconds: null,
    });
    expect(renewal({ version: 1, renewal: 'none' }, { version: 1, renewal: 'none' })).toMatchObject({
      gap: false,
      endsChildrenAfterSeconds: null,
    });
    expect(renewal({ lifetime: '${LIFETIME}' }, {})).toMatchObject({ gap: null });
  });
});

describe('what is not known', () => {
  it('equal keys are assumed where both are withheld or the same placeholder, and listed', () => {
    const template = { auth: { psk: '${PSK}' } };
    const result = simulate(left(template), right(template));
    expect(result.verdict).toBe('up');
    expect(result.directions[0]?.assumptions).toMatchObject([
      { what: 'the pre-shared keys are equal', why: 'both ends have the same placeholder' },
    ]);
    expect(simulate(left(template), right(template), { strict: true }).verdict).toBe('undetermined');
    expect(simulate(left(template), right({ auth: { psk: '${OTHER}' } })).directions[0]?.undeterminedPhases).toEqual([
      'ike-auth',
    ]);
    expect(simulate(left(template), right()).verdict).toBe('undetermined');
  });

  it('networks of one end are taken to mirror the other, and listed', () => {
    const result = simulate(left({ child: { localSelectors: ['${LAN}'] } }), right());
    expect(result).toMatchObject({
      verdict: 'up',
      directions: [
        {
          assumptions: [{ what: 'the local networks of branch are the remote networks of centre' }],
          children: [{ localSelectors: ['10.1.0.0/16'] }],
        },
        {},
      ],
    });
    expect(
      simulate(left({ child: { localSelectors: ['${LAN}'] } }), right(), { strict: true }).directions[0],
    ).toMatchObject({
      verdict: 'undetermined',
      undeterminedPhases: ['traffic-selector'],
      children: [{ localSelectors: [], coverage: null }],
    });
    const neither = simulate(
      left({ child: { localSelectors: ['${LAN}'] } }),
      right({ child: { remoteSelectors: ['${LAN}'] } }),
    );
    expect(neither.verdict).toBe('undetermined');
  });

  it('an identity that is an unknown address is taken for the expected one', () => {
    const unknownAddress = left({ localAddress: '${ADDRESS}' });
    const result = simulate(unknownAddress, right({ auth: { remoteId: '192.0.2.1' } }));
    expect(result).toMatchObject({
      verdict: 'up',
      directions: [{ assumptions: [{ what: 'branch has the identity that its peer expects' }] }, {}],
    });
    const template = simulate(left({ auth: { localId: '${ID}' } }), right({ auth: { remoteId: 'a.example.org' } }));
    expect(template.directions[0]).toMatchObject({ verdict: 'undetermined', undeterminedPhases: ['ike-auth'] });
  });

  it('algorithms are never assumed', () => {
    const hidden = { ike: { proposals: ['${PROPOSAL}'] } };
    const result = simulate(left(hidden), right(hidden));
    expect(result.directions[0]).toMatchObject({
      verdict: 'undetermined',
      ike: { status: 'undetermined', selected: null },
      children: [{ status: 'undetermined' }],
      assumptions: [],
      undeterminedPhases: ['ike-proposal'],
    });
  });

  it.each([
    ['${PROPOSAL}', 'aes256-sha256-modp2048'],
    ['aes256-sha256-modp2048', '${PROPOSAL}'],
  ])('what is chosen of %s and %s depends on the one that is not known', (...proposals) => {
    const known = proposals[0] !== '${PROPOSAL}';
    const ofIke = negotiate(left({ ike: { proposals } }), right());
    const ofChild = negotiate(left({ child: { proposals } }), right());
    expect([ofIke.verdict, ofChild.verdict]).toEqual(known ? ['up', 'up'] : ['undetermined', 'undetermined']);
    expect(ofIke.ike.selected === null).toBe(!known);
    expect(ofChild.children[0]?.selected === null).toBe(!known);
  });

  it('a key that is left out is taken for the placeholder of the other end, and told apart from two of them', () => {
    const { auth, ...rest } = right();
    const withheld: TunnelEnd = { ...rest, auth: { ...auth, psk: unknown('not-in-body') } };
    for (const { verdict, assumptions } of simulate(left({ auth: { psk: '${PSK}' } }), withheld).directions) {
      expect(verdict).toBe('up');
      expect(assumptions).toMatchObject([{ what: 'the pre-shared keys are equal', why: 'both keys are withheld' }]);
    }
  });

  describe('of a mode', () => {
    const hosts = { localSelectors: ['dynamic'], remoteSelectors: ['dynamic'] };

    it('is whether networks pass at all', () => {
      const direction = negotiate(left({ child: { mode: '${MODE}' } }), right());
      expect(direction).toMatchObject({
        verdict: 'undetermined',
        undeterminedPhases: ['traffic-selector', 'mode', 'rekey'],
      });
    });

    it('is the mode of the SA between hosts, whose other end has transport mode', () => {
      const direction = negotiate(
        left({ child: { ...hosts, mode: '${MODE}' } }),
        right({ child: { ...hosts, mode: 'transport' } }),
      );
      expect(direction).toMatchObject({ verdict: 'undetermined', undeterminedPhases: ['mode', 'rekey'] });
      expect(direction.children[0]?.mode).toBeNull();
    });

    it('is nothing to IKEv2 where the other end has tunnel mode, and fails IKEv1 (rule 23)', () => {
      const of = (version: 1 | 2): Direction =>
        negotiate(
          left({ ike: { version }, child: { ...hosts, mode: '${MODE}' } }),
          right({ ike: { version }, child: { ...hosts, mode: 'tunnel' } }),
        );
      expect(of(2)).toMatchObject({ verdict: 'up', undeterminedPhases: [], children: [{ mode: 'tunnel' }] });
      expect(of(1)).toMatchObject({ verdict: 'undetermined', undeterminedPhases: ['mode', 'rekey'] });
    });
  });

  it('a certain failure is reported though an earlier step is not known', () => {
    const result = simulate(
      left({ ike: { proposals: ['${PROPOSAL}'] }, auth: { psk: 'one' } }),
      right({ auth: { psk: 'two' } }),
    );
    expect(result.directions[0]).toMatchObject({
      verdict: 'down',
      failedPhase: 'ike-auth',
      undeterminedPhases: ['ike-proposal'],
    });
  });

  it('an unknown version is played through', () => {
    const hidden = left({ ike: { version: '${VERSION}' } });
    expect(simulate(hidden, right()).directions[0]).toMatchObject({
      verdict: 'undetermined',
      undeterminedPhases: ['version'],
    });
    const wrongKey = simulate(hidden, right({ auth: { psk: 'another' } })).directions[0];
    expect(wrongKey).toMatchObject({ verdict: 'down', failedPhase: 'ike-auth', undeterminedPhases: ['version'] });
  });

  it('certificates prove nothing to a configuration', () => {
    const certificate = { auth: { method: 'certificate' } };
    expect(simulate(left(certificate), right(certificate)).directions[0]).toMatchObject({
      verdict: 'undetermined',
      undeterminedPhases: ['ike-auth'],
    });
    expect(causes(negotiate(left(certificate), right()))).toEqual([['ike-auth', 'authMethod', 'certificate', 'psk']]);
  });
});

describe('keys', () => {
  it('are compared, never shown', () => {
    const [one, two] = both({ auth: { psk: 'correct horse' } }, { auth: { psk: 'correct horse ' } });
    const result = simulate(one, two);
    expect(result.directions.slice(0, 1).flatMap(causes)).toEqual([['ike-auth', 'psk', '[redacted]', '[redacted]']]);
    expect(placesOf(result.directions[0]?.causes[0]).map(pointerAt)).toEqual(['/peer/auth/psk', '/peer/auth/psk']);
    const shown = result.directions.flatMap((direction) =>
      direction.causes.flatMap(({ message, mend }) => [message, mend]),
    );
    expect(shown.join(' ')).not.toContain('correct');
  });

  it('that are filed under other names, or missing, are told by the end that lacks them', () => {
    const elsewhere = { auth: { pskOwners: ['elsewhere.example.org'] } };
    const [byLeft, byRight] = [negotiate(left(elsewhere), right()), negotiate(left(), right(elsewhere))];
    expect([byLeft, byRight].flatMap(causes)).toEqual([
      ['ike-auth', 'pskOwners', '[redacted]', '[redacted]'],
      ['ike-auth', 'pskOwners', '[redacted]', '[redacted]'],
    ]);
    expect([byLeft, byRight].map(({ ike }) => ike.error)).toEqual([
      { notify: null, from: 'local', seenAs: 'LOCAL' },
      { notify: 'AUTHENTICATION_FAILED', from: 'responder', seenAs: 'AUTHENTICATION_FAILED' },
    ]);
    expect(
      [byLeft, byRight].map(({ causes: [cause] }) => [cause?.leftPlaces.length, cause?.rightPlaces.length]),
    ).toEqual([
      [1, 0],
      [0, 1],
    ]);
    const { auth, ...rest } = right();
    const keyless = negotiate(left(), { ...rest, auth: { ...auth, psk: null } });
    expect(causes(keyless)).toEqual([['ike-auth', 'psk', '[redacted]', null]]);
    expect(keyless.causes[0]?.message).toBe('centre has no pre-shared key.');
  });

  it('show in each exchange where they are seen', () => {
    const errors = [{ version: 2 }, { version: 1, mode: 'main' }, { version: 1, mode: 'aggressive' }].map(
      (ike) => negotiate(left({ ike }), right({ ike, auth: { psk: 'another' } })).ike.error,
    );
    expect(errors).toEqual([
      { notify: 'AUTHENTICATION_FAILED', from: 'responder', seenAs: 'AUTHENTICATION_FAILED' },
      { notify: 'PAYLOAD_MALFORMED', from: 'responder', seenAs: 'TIMEOUT' },
      { notify: 'AUTHENTICATION_FAILED', from: 'initiator', seenAs: 'AUTHENTICATION_FAILED' },
    ]);
  });
});

describe('an address behind @', () => {
  it('is an FQDN, and never the address', () => {
    const direction = negotiate(left({ auth: { localId: '@192.0.2.1' } }), right({ auth: { remoteId: '192.0.2.1' } }));
    expect(direction.causes[0]?.message).toBe(
      'branch calls itself 192.0.2.1 (FQDN), centre expects 192.0.2.1 (IPv4 address).',
    );
  });
});

describe('aggressive mode', () => {
  const aggressive = { version: 1, mode: 'aggressive' };

  it('cannot ask for another group', () => {
    const one = left({ ike: { ...aggressive, proposals: ['aes256-sha256-ecp256', 'aes256-sha256-modp2048'] } });
    const two = right({ ike: { ...aggressive, proposals: ['aes256-sha256-modp2048'] } });
    expect(negotiate(one, two)).toMatchObject({
      failedPhase: 'ike-proposal',
      ike: { error: { notify: 'INVALID_PAYLOAD_TYPE', seenAs: 'UNSUPPORTED_CRITICAL_PAYLOAD' } },
    });
  });

  it('with a group of the same size fails at the third message', () => {
    const one = left({ ike: { ...aggressive, proposals: ['aes256-sha256-modp2048s256', 'aes256-sha256-modp2048'] } });
    const two = right({ ike: { ...aggressive, proposals: ['aes256-sha256-modp2048'] } });
    expect(negotiate(one, two)).toMatchObject({ failedPhase: 'ike-auth', ike: { error: { seenAs: 'TIMEOUT' } } });
  });

  it.each([
    ['modp1024', 'modp1024s160', 'ike-auth'],
    ['modp1024s160', 'modp1024', 'ike-auth'],
    ['modp2048', 'modp2048s224', 'ike-auth'],
    ['modp2048s224', 'modp2048s256', 'ike-auth'],
    ['modp1024', 'modp2048', 'ike-proposal'],
    ['modp1024s160', 'modp2048s224', 'ike-proposal'],
    ['modp1536', 'modp3072', 'ike-proposal'],
  ])('with %s for %s fails at %s (sizes: RFC 2409, RFC 3526, RFC 5114)', (sent, chosen, phase) => {
    const of = (...groups: readonly string[]): Parts => ({
      ike: { ...aggressive, proposals: groups.map((group) => `aes256-sha256-${group}`) },
    });
    const direction = negotiate(left(of(sent, chosen)), right(of(chosen)));
    expect(direction.failedPhase).toBe(phase);
    expect(direction.causes[0]).toMatchObject({ attribute: 'dhGroup' });
    const names = [sent, chosen].map((name) => name.replace('modp', 'MODP_').replace(/s(?<bits>\d+)$/u, '_$<bits>'));
    expect([direction.causes[0]?.left, direction.causes[0]?.right]).toEqual(names);
  });

  it('is no answer to main mode, and IKEv2 the way out where both ends have it', () => {
    const main = { version: 1, mode: 'main' };
    const direction = negotiate(left({ ike: main }), right({ ike: aggressive }));
    expect(causes(direction)).toEqual([['exchange-mode', 'exchangeMode', 'main', 'aggressive']]);
    expect(placesOf(direction.causes[0]).map(pointerAt)).toEqual(['/peer/ike/mode', '/peer/ike/mode']);
    expect(direction.causes[0]?.mend).toBe('Set main mode on both ends, or use IKEv2, which has no such modes.');
    const legacy: TunnelEnd = { ...left({ ike: main }), dialect: 'zstack-legacy' };
    for (const { causes: found } of [
      negotiate(legacy, right({ ike: aggressive })),
      negotiate(right({ ike: aggressive }), legacy),
    ]) {
      expect(found[0]?.mend).toBe('Set main mode on both ends.');
    }
  });
});
