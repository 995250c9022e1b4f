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
  // Each its own: what another one quotes of the bodies would not be overwritten.
  const report = join(bench.folder, `report-${name.replaceAll(/\W+/gu, '-')}.json`);
  return { name, words: words({ ...workload, report }), bodies: workload.bodies, cwd: bench.folder };
}

/** The linters of others that read such files. */
export function peerLinters(bench: Bench, workload: Workload): readonly Contender[] {
  return bench.peers
    .filter(({ endings }) => endings.includes(workload.ending))
    .map((peer) => linter(bench, peer, workload));
}

/** This project's command line. */
export function ownLinter(bench: Bench, workload: Workload, name = 'ipsec-lint'): Contender {
  return linter(bench, { ...ipsecLint(bench.cli), name }, workload);
}

/** This project's command line with so many threads for YAML. */
export function ownThreads(bench: Bench, workload: Workload, name: string, threads: number): Contender {
  return { ...ownLinter(bench, workload, name), environment: { IPSEC_LINT_THREADS: String(threads) } };
}

const FLOORS = { 'floor.js': 'read and JSON.parse', 'yaml-floor.js': 'read and parse with yaml' } as const;

/** The least that any linter of the workload does. */
export function floor(bench: Bench, script: keyof typeof FLOORS, { path, bodies }: Workload): Contender {
  const file = join(import.meta.dirname, '..', 'contenders', script);
  return { name: FLOORS[script], words: [file, path], bodies, cwd: bench.folder };
}
