import { join } from 'node:path';
import type { Bench, Comparison } from '../comparison.js';
import { growthAtMost, memoryAtMost } from '../goals.js';
import { writeLines } from '../workload.js';
import type { Workload } from './contenders.js';
import { floor, ownLinter } from './contenders.js';

const FAULTY = 0.2;

/** The smallest workload is a hundredth of the largest. */
const SHARES = [0.01, 0.05, 0.2, 1];

function words(count: number): string {
  return count === 1 ? 'one body' : `${count} bodies`;
}

/** JSON Lines of more and more bodies: neither time nor memory for each may grow. */
export function jsonLines(bench: Bench): Comparison {
  const counts = SHARES.map((share) => Math.ceil(share * bench.lines));
  const workload = (bodies: number): Workload => ({
    path: join(bench.folder, `${bodies}.jsonl`),
    kind: 'file',
    ending: 'json',
    bodies,
  });
  const names = counts.map(words);
  return {
    part: 'lines',
    title: `JSON Lines of up to ${bench.lines} bodies, ${100 * FAULTY} % of them faulty`,
    prepare: () => {
      for (const count of [1, ...counts]) {
        writeLines(workload(count).path, { seed: bench.seed, count, faulty: FAULTY });
      }
    },
    contenders: [
      floor(bench, 'floor.js', workload(bench.lines)),
      ...[1, ...counts].map((count) => ownLinter(bench, words(count), workload(count))),
    ],
    goals: [growthAtMost(1.05, names, words(1)), memoryAtMost(200, words(bench.lines))],
  };
}
