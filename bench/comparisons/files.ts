import { join } from 'node:path';
import type { Bench, Comparison } from '../comparison.js';
import type { Goal } from '../goals.js';
import { fasterAtLeast, memoryAtMost, throughputAtLeast, timeAtMost } from '../goals.js';
import { writeFiles } from '../workload.js';
import type { Workload } from './contenders.js';
import { floor, ownLinter, ownThreads, peerLinters } from './contenders.js';

/** The share of bodies with a fault. */
const FAULTY = 0.2;

const JSON_GOALS: readonly Goal[] = [
  timeAtMost(3.5, 'ipsec-lint', 'read and JSON.parse'),
  fasterAtLeast(12, 'ipsec-lint', 'Spectral'),
  fasterAtLeast(3, 'ipsec-lint', 'ESLint with @eslint/json'),
  memoryAtMost(120, 'ipsec-lint'),
];

const ONE = 'ipsec-lint, one thread';
const TWO = 'ipsec-lint, two threads';

const YAML_GOALS: readonly Goal[] = [
  timeAtMost(1.3, ONE, 'read and parse with yaml'),
  throughputAtLeast(1.5, TWO, ONE),
];

/** Many small files: a tenth of the files, then all of them. The goals are those for many. */
export function jsonFiles(bench: Bench): readonly Comparison[] {
  const compare = (count: number, goals: readonly Goal[]): Comparison => {
    const workload = filesOf(bench, 'json', count);
    const contenders = [
      floor(bench, 'floor.js', workload),
      ownLinter(bench, workload),
      ...peerLinters(bench, workload),
    ];
    return manyFiles(bench, workload, { contenders, goals });
  };
  return [compare(Math.ceil(bench.files / 10), []), compare(bench.files, JSON_GOALS)];
}

/** The same bodies as YAML. */
export function yamlFiles(bench: Bench): readonly Comparison[] {
  const compare = (count: number, goals: readonly Goal[]): Comparison => {
    const workload = filesOf(bench, 'yaml', count);
    const own = [ownThreads(bench, workload, ONE, 1), ownThreads(bench, workload, TWO, 2)];
    const contenders = [floor(bench, 'yaml-floor.js', workload), ...own, ...peerLinters(bench, workload)];
    return manyFiles(bench, workload, { contenders, goals });
  };
  return [compare(Math.ceil(bench.files / 10), []), compare(bench.files, YAML_GOALS)];
}

function filesOf(bench: Bench, ending: 'json' | 'yaml', count: number): Workload {
  return { path: join(bench.folder, `${ending}-${count}`), kind: 'folder', ending, bodies: count };
}

function manyFiles(
  { seed }: Bench,
  { path, ending, bodies: count }: Workload,
  compared: Pick<Comparison, 'contenders' | 'goals'>,
): Comparison {
  return {
    part: ending,
    title: `${count} ${ending.toUpperCase()} files, ${100 * FAULTY} % of them faulty`,
    prepare: () => {
      writeFiles(path, ending, { seed, count, faulty: FAULTY });
    },
    ...compared,
  };
}
