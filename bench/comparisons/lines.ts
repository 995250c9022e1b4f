import { join } from 'node:path';
import type { Bench, Comparison } from '../comparison.js';
import { growthAtMost, memoryAtMost } from '../goals.js';
import { writeLines, writeStream } from '../workload.js';
import type { Workload } from './contenders.js';
import { floor, ownLinter } from './contenders.js';

const FAULTY = 0.2;

/** The smallest workload is a hundredth of the largest. */
const SHARES = { lines: [0.01, 0.05, 0.2, 1], stream: [0.01, 0.1, 1] } as const;

function words(count: number): string {
  return count === 1 ? 'one body' : `${count} bodies`;
}

/** JSON Lines of more and more bodies: neither time nor memory for each may grow. */
export function jsonLines(bench: Bench): Comparison {
  const { lines } = bench;
  const all = growing(bench, 'lines');
  return {
    ...all,
    title: `JSON Lines of up to ${lines} bodies, ${100 * FAULTY} % of them faulty`,
    contenders: [floor(bench, 'floor.js', fileOf(bench, 'lines', lines)), ...all.contenders],
    goals: [...all.goals, memoryAtMost(200, words(lines))],
  };
}

/** The same as documents of a YAML stream. Each takes so long that one run must do. */
export function yamlStream(bench: Bench): Comparison {
  return {
    ...growing(bench, 'stream'),
    title: `YAML stream of up to ${bench.lines} documents, ${100 * FAULTY} % of them faulty`,
    runs: () => 1,
  };
}

/** One file of one body, and of more and more. */
function growing(bench: Bench, part: 'lines' | 'stream'): Omit<Comparison, 'title'> {
  const counts = SHARES[part].map((share) => Math.ceil(share * bench.lines));
  const write = part === 'lines' ? writeLines : writeStream;
  return {
    part,
    prepare: () => {
      for (const count of [1, ...counts]) {
        write(fileOf(bench, part, count).path, { seed: bench.seed, count, faulty: FAULTY });
      }
    },
    contenders: [1, ...counts].map((count) => ownLinter(bench, fileOf(bench, part, count), words(count))),
    goals: [growthAtMost(1.05, counts.map(words), words(1))],
  };
}

function fileOf(bench: Bench, part: 'lines' | 'stream', bodies: number): Workload {
  const ending = part === 'lines' ? 'jsonl' : 'yaml';
  const path = join(bench.folder, `${bodies}.${ending}`);
  return { path, kind: 'file', ending: part === 'lines' ? 'json' : 'yaml', bodies };
}
