/** Has fast-check try each property more often than its test says: `vitest.longer.config.ts`. */
import { env } from 'node:process';
import type * as FastCheck from 'fast-check';
import { vi } from 'vitest';

/** How often fast-check tries a property whose test says nothing of it. */
const USUAL_RUNS = 100;

const times = Number(env['TIMES'] ?? '8');
if (!(times > 0)) throw new Error('TIMES must be a number above 0');

vi.mock('fast-check', async (original) => {
  const { default: fc } = await original<typeof FastCheck>();
  const assert = new Proxy(fc.assert, {
    apply(usual, self, [property, parameters]: [unknown, FastCheck.Parameters?]): unknown {
      const numRuns = Math.ceil(times * (parameters?.numRuns ?? USUAL_RUNS));
      return Reflect.apply(usual, self, [property, { ...parameters, numRuns }]);
    },
  });
  return { default: { ...fc, assert } };
});
