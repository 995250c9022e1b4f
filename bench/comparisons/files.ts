import { join } from 'node:path';
import type { Bench, Comparison } from '../comparison.js';
import type { Goal } from '../goals.js';
import { fasterAtLeast, memoryAtMost, timeAtMost } from '../goals.js';
import { writeFiles } from '../workload.js';
import { floor, linters } from './contenders.js';

/** The share of bodies with a fault. */
const FAULTY = 0.2;

const JSON_GOALS: readonly Goal[] = [
  timeAtMost(3.5, 'ipsec-lint', 'read and JSON.parse'),
  fasterAtLeast(12, 'ipsec-lint', 'Spectral'),
  fasterAtLeast(3, 'ipsec-lint', 'ESLint with @eslint/json'),
  memoryAtMost(120, 'ipsec-lint'),
];

const YAML_GOALS: readonly Goal[] = [timeAtMost(1.3, 'ipsec-lint', 'read and parse with yaml')];

/** Many small files: a tenth of the files, then all of them. The goals are those for many. */
export function jsonFiles(bench: Bench): readonly Comparison[] {
  return [manyFiles(bench, 'json', bench.files / 10, []), manyFiles(bench, 'json', bench.files, JSON_GOALS)];
}

/** The same bodies as YAML. */
export function yamlFiles(bench: Bench): readonly Comparison[] {
  return [manyFiles(bench, 'yaml', bench.files / 10, []), manyFiles(bench, 'yaml', bench.files, YAML_GOALS)];
}

function manyFiles(bench: Bench, ending: 'json' | 'yaml', share: number, goals: readonly Goal[]): Comparison {
  const count = Math.ceil(share);
  const path = join(bench.folder, `${ending}-${count}`);
  const workload = { path, kind: 'folder', ending, bodies: count } as const;
  return {
    part: ending,
    title: `${count} ${ending.toUpperCase()} files, ${100 * FAULTY} % of them faulty`,
    prepare: () => {
      writeFiles(path, ending, { seed: bench.seed, count, faulty: FAULTY });
    },
    contenders: [floor(bench, ending === 'json' ? 'floor.js' : 'yaml-floor.js', workload), ...linters(bench, workload)],
    goals,
  };
}
