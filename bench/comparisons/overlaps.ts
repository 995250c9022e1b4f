import { join } from 'node:path';
import { execArgv } from 'node:process';
import type { Bench, Comparison } from '../comparison.js';
import { timeAtMost } from '../goals.js';
import type { Contender } from '../measure.js';

const FLOOR = 'read, sort';
const SEARCH = 'in numbers';

/** Networks that never meet, that lie within each other at random, and that are all the same. */
const WORKLOADS = ['apart', 'nested', 'equal'];

/** All overlaps among a million networks in texts, found by the core itself: `bench/overlaps.ts` measures it apart. */
export function overlaps(bench: Bench): readonly Comparison[] {
  const script = join(import.meta.dirname, '..', 'overlaps.ts');
  return WORKLOADS.map((workload) => {
    const contender = (name: string): Contender => ({
      name,
      words: [...execArgv, '--expose-gc', script, name, workload],
      bodies: 0,
      cwd: bench.folder,
      clock: 'own',
    });
    return {
      part: 'overlaps',
      title: `Overlaps among 1000000 networks, ${workload}`,
      prepare: () => undefined,
      contenders: [contender(FLOOR), contender(SEARCH)],
      // Each run measures five rounds.
      runs: (told) => Math.ceil(told / 5),
      goals: [timeAtMost(2, SEARCH, FLOOR)],
    };
  });
}
