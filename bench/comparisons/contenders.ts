import { join } from 'node:path';
import type { Bench } from '../comparison.js';
import type { Linter, Task } from '../linters.js';
import { ipsecLint } from '../linters.js';
import type { Contender } from '../measure.js';

/** A workload: where it is, what it holds. */
export interface Workload extends Pick<Task, 'path' | 'kind' | 'ending'> {
  readonly bodies: number;
}

function linter(bench: Bench, { name, words }: Linter, workload: Workload): Contender {
  const report = join(bench.folder, 'report.json');
  return { name, words: words({ ...workload, report }), bodies: workload.bodies, cwd: bench.folder };
}

/** This project's command line, and the peers that read such files. */
export function linters(bench: Bench, workload: Workload): readonly Contender[] {
  return [ipsecLint(bench.cli), ...bench.peers]
    .filter(({ endings }) => endings.includes(workload.ending))
    .map((each) => linter(bench, each, workload));
}

/** This project's command line under a name of its own. */
export function ownLinter(bench: Bench, name: string, workload: Workload): Contender {
  return linter(bench, { ...ipsecLint(bench.cli), name }, workload);
}

const FLOORS = { 'floor.js': 'read and JSON.parse', 'yaml-floor.js': 'read and parse with yaml' } as const;

/** The least that any linter of the workload does. */
export function floor(bench: Bench, script: keyof typeof FLOORS, { path, bodies }: Workload): Contender {
  const file = join(import.meta.dirname, '..', 'contenders', script);
  return { name: FLOORS[script], words: [file, path], bodies, cwd: bench.folder };
}
