import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exponentOf,
  fasterAtLeast,
  growthAtMost,
  judge,
  memoryAtMost,
  throughputAtLeast,
  timeAtMost,
} from '../../bench/goals.js';
import type { Measurement } from '../../bench/measure.js';

function measured(name: string, milliseconds: number, bodies = 0): Measurement {
  return { name, milliseconds, times: [milliseconds], cpuMilliseconds: null, peakMiB: 100, bodies };
}

const FLOOR = measured('floor', 100);

describe('a goal', () => {
  it('is reached at its bound, and missed beyond it', () => {
    const goal = timeAtMost(2, 'linter', 'floor');
    expect(judge(goal, [FLOOR, measured('linter', 200)])).toMatchObject({ measured: 2, reached: true });
    expect(judge(goal, [FLOOR, measured('linter', 201)])).toMatchObject({ measured: 2.01, reached: false });
  });

  it('may ask for at least so much', () => {
    const goal = fasterAtLeast(3, 'floor', 'peer');
    expect(judge(goal, [FLOOR, measured('peer', 300)]).reached).toBe(true);
    expect(judge(goal, [FLOOR, measured('peer', 299)]).reached).toBe(false);
    expect(judge(memoryAtMost(99, 'floor'), [FLOOR])).toMatchObject({ measured: 100, reached: false });
  });

  it('is neither where a contender did not run', () => {
    expect(judge(fasterAtLeast(3, 'floor', 'peer'), [FLOOR])).toMatchObject({ measured: null, reached: null });
    expect(judge(growthAtMost(1, ['floor', 'peer'], 'floor'), [FLOOR]).reached).toBeNull();
  });

  it('is measured by CPU time too, and judged by the clock', () => {
    const [floor, linter] = [
      { ...FLOOR, cpuMilliseconds: 50 },
      { ...measured('linter', 300), cpuMilliseconds: 75 },
    ];
    const goal = timeAtMost(2, 'linter', 'floor');
    expect(judge(goal, [floor, linter])).toMatchObject({ measured: 3, byCpu: 1.5, reached: false });
    expect(judge(goal, [floor, measured('linter', 300)]).byCpu).toBeNull();
    expect(judge(memoryAtMost(100, 'floor'), [floor]).byCpu).toBeNull();
    expect(judge(throughputAtLeast(3, 'floor', 'linter'), [floor, linter])).toMatchObject({
      byCpu: null,
      reached: true,
    });
  });

  it('for growth leaves the start aside', () => {
    const start = measured('start', 50, 1);
    const many = [10, 100, 1000].map((bodies) => measured(String(bodies), 50 + 3 * bodies, bodies));
    const goal = growthAtMost(
      1.05,
      many.map(({ name }) => name),
      'start',
    );
    expect(judge(goal, [start, ...many]).measured).toBeCloseTo(1, 10);
    const quadratic = many.map(({ name, bodies }) => measured(name, 50 + bodies ** 2, bodies));
    expect(judge(goal, [start, ...quadratic]).measured).toBeCloseTo(2, 10);
  });
});

describe('the exponent of growth', () => {
  it('is that of a power law, whatever its factor', () => {
    const sizes = fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 3, noNaN: true }), fc.integer({ min: 1, max: 1000 }), (xs, k, a) => {
        expect(exponentOf(xs.map((x) => [x, a * x ** k]))).toBeCloseTo(k, 4);
      }),
    );
  });

  it('needs two sizes, and times above nothing', () => {
    expect(exponentOf([[1, 1]])).toBeNull();
    expect(
      exponentOf([
        [5, 1],
        [5, 2],
      ]),
    ).toBeNull();
    expect(
      exponentOf([
        [1, 0],
        [2, 2],
      ]),
    ).toBeNull();
  });
});
