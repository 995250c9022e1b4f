import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cause, Direction, Negotiation, RenewalResult, RekeyResult, Side } from '../../src/model/negotiation.js';
import { simulate } from '../../src/simulate/simulate.js';
import { hidden, hide, leftEnd, mirrored, recordedPair, rightEnd } from './arbitraries.js';

function other(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

function mirrorCause({ left, right, leftPlaces, rightPlaces, ...cause }: Cause): unknown {
  return { ...cause, left: right, right: left, leftPlaces: rightPlaces.length, rightPlaces: leftPlaces.length };
}

function mirrorRekey({ firstAttemptBy, ...rekey }: RekeyResult): RekeyResult {
  return {
    ...rekey,
    firstAttemptBy: firstAttemptBy === null || firstAttemptBy === 'both' ? firstAttemptBy : other(firstAttemptBy),
  };
}

function mirrorRenewal({ left, right, ...renewal }: RenewalResult): RenewalResult {
  return { ...renewal, left: right, right: left };
}

/** A result as it would be with the ends the other way round; of places, how many there are. */
function mirrorResult({ left, right, verdict, directions }: Negotiation): unknown {
  return {
    left: right,
    right: left,
    verdict,
    directions: [...directions].reverse().map((direction) => ({
      ...direction,
      initiator: other(direction.initiator),
      rekey: mirrorRekey(direction.rekey),
      renewal: mirrorRenewal(direction.renewal),
      causes: direction.causes.map(mirrorCause),
    })),
  };
}

function asIs(result: Negotiation): unknown {
  return {
    ...result,
    directions: result.directions.map((direction) => ({
      ...direction,
      causes: direction.causes.map((cause) => ({
        ...cause,
        leftPlaces: cause.leftPlaces.length,
        rightPlaces: cause.rightPlaces.length,
      })),
    })),
  };
}

function determined({ undeterminedPhases, assumptions }: Direction): boolean {
  return undeterminedPhases.length === 0 && assumptions.length === 0;
}

describe('laws of the simulator', () => {
  it('swapping the ends mirrors the result', () => {
    fc.assert(
      fc.property(recordedPair, hidden, hidden, fc.boolean(), ([one, two], hideOne, hideTwo, strict) => {
        const left = hide(leftEnd(one), hideOne);
        const right = hide(rightEnd(two), hideTwo);
        expect(mirrorResult(simulate(right, left, { strict }))).toEqual(asIs(simulate(left, right, { strict })));
      }),
      { numRuns: 1_000 },
    );
  });

  it('what is certain holds whatever the unknown values are, and what may fail is listed', () => {
    fc.assert(
      fc.property(recordedPair, hidden, hidden, ([one, two], hideOne, hideTwo) => {
        const [left, right] = [leftEnd(one), rightEnd(two)];
        const real = simulate(left, right, { strict: true });
        const seen = simulate(hide(left, hideOne), hide(right, hideTwo), { strict: true });
        for (const [index, direction] of seen.directions.entries()) {
          const truth = real.directions[index];
          expect(direction.assumptions).toEqual([]);
          if (direction.verdict !== 'undetermined') expect(truth?.verdict).toBe(direction.verdict);
          const mayFail = [null, direction.failedPhase, ...direction.undeterminedPhases];
          expect(mayFail).toContain(truth?.failedPhase);
          if (direction.ike.status === 'established') expect(truth?.ike.status).toBe('established');
          const sure = direction.ike.selected !== null && !direction.undeterminedPhases.includes('version');
          if (sure) expect(truth?.ike.selected).toBe(direction.ike.selected);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('an unknown value leads to up only through an assumption that is named', () => {
    fc.assert(
      fc.property(recordedPair, hidden, hidden, ([one, two], hideOne, hideTwo) => {
        const [left, right] = [leftEnd(one), rightEnd(two)];
        const real = simulate(left, right);
        for (const [index, direction] of simulate(hide(left, hideOne), hide(right, hideTwo)).directions.entries()) {
          if (direction.verdict === 'up' && determined(direction)) expect(real.directions[index]?.verdict).toBe('up');
          if (direction.verdict === 'down' && determined(direction))
            expect(real.directions[index]?.verdict).toBe('down');
          if (direction.undeterminedPhases.length > 0) expect(direction.verdict).not.toBe('up');
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('what always matters and is not known leads to up only where it may be assumed', () => {
    // Keys, and networks: whatever else the ends agree in, these decide.
    const assumable = fc.constantFrom(['key'], ['local networks'], ['remote networks']);
    fc.assert(
      fc.property(recordedPair, assumable, ([one, two], names) => {
        const [left, right] = [hide(leftEnd(one), names), hide(rightEnd(two), names)];
        for (const { verdict } of simulate(left, right, { strict: true }).directions) {
          expect(['down', 'undetermined']).toContain(verdict);
        }
        for (const { verdict, assumptions } of simulate(left, right).directions) {
          if (verdict === 'up') expect(assumptions).not.toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('algorithms that are not known are never assumed', () => {
    const algorithms = fc.constantFrom('IKE proposals', 'child proposals');
    fc.assert(
      fc.property(recordedPair, algorithms, ([one, two], name) => {
        for (const { verdict } of simulate(hide(leftEnd(one), [name]), rightEnd(two)).directions) {
          expect(['down', 'undetermined']).toContain(verdict);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a failure has a cause with values and a mend, and success has none', () => {
    fc.assert(
      fc.property(recordedPair, ([one, two]) => {
        for (const direction of simulate(leftEnd(one), rightEnd(two)).directions) {
          expect(direction.failedPhase === null).toBe(direction.verdict === 'up');
          expect(direction.causes.length > 0).toBe(direction.verdict !== 'up');
          for (const { phase, message, mend } of direction.causes) {
            expect(phase).toBe(direction.failedPhase);
            expect(message.endsWith('.') && mend.endsWith('.')).toBe(true);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('equal ends come up, with a transform list that the exchange can express', () => {
    fc.assert(
      fc.property(recordedPair, fc.constantFrom<1 | 2>(1, 2), ([one], version) => {
        const { local_id: own, remote_id: wanted, ...rest } = one;
        const valid = {
          ...rest,
          version,
          mode: 'tunnel' as const,
          psk_owners: [],
          proposals: ['aes128-sha256-modp2048', ...(version === 2 ? one.proposals : [])],
          ...(own === undefined || own.includes('*') || own === '%any' ? {} : { local_id: own }),
          ...(wanted === undefined || wanted.includes('*') || wanted === '%any' ? {} : { remote_id: wanted }),
          ...(version === 1 && one.esp_proposals && { esp_proposals: ['aes256-sha1', 'aes128-sha256-ecp256'] }),
          ...(version === 1 && one.ah_proposals && { ah_proposals: ['sha1-ecp256'] }),
        };
        const result = simulate(leftEnd(valid), rightEnd(mirrored(valid)));
        expect(result.directions.map(({ verdict, causes }) => ({ verdict, causes }))).toEqual([
          { verdict: 'up', causes: [] },
          { verdict: 'up', causes: [] },
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('one more proposal that both have takes nothing down without a reason', () => {
    fc.assert(
      fc.property(recordedPair, ([one, two]) => {
        const before = simulate(leftEnd(one), rightEnd(two));
        const shared = two.esp_proposals ?? [];
        fc.pre(before.verdict === 'up' && one.esp_proposals !== undefined && shared.length > 0);
        const wider = {
          ...one,
          proposals: [...one.proposals, ...two.proposals],
          esp_proposals: [...(one.esp_proposals ?? []), ...shared],
        };
        const after = simulate(leftEnd(wider), rightEnd(two));
        expect(after.verdict === 'up' || after.directions.some(({ causes }) => causes.length > 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
