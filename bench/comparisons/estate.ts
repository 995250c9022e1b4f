import { join } from 'node:path';
import type { Bench, Comparison } from '../comparison.js';
import { writeEstate } from '../estate.js';
import { floor, ownLinter } from './contenders.js';

/** What references cost: no peer follows an id from one file to another. */
export function estate(bench: Bench): Comparison {
  const { connections, seed } = bench;
  const path = join(bench.folder, 'estate');
  const workload = { path, kind: 'folder', ending: 'json', bodies: connections } as const;
  return {
    part: 'estate',
    title: `Estate of ${connections} connections with references`,
    prepare: () => {
      writeEstate(path, { seed, count: connections });
    },
    contenders: [floor(bench, 'floor.js', workload), ownLinter(bench, workload)],
    goals: [],
  };
}
