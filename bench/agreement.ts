import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { bodyOf } from './bodies.js';
import type { Bench } from './comparison.js';
import { ipsecLint } from './linters.js';
import { bodyFileName, writeFiles } from './workload.js';

const SAMPLE = { count: 300, faulty: 0.2 };

/** Whether a linter flags the files in which a fault was planted, and no others. */
export interface Agreement {
  readonly name: string;
  readonly planted: number;
  readonly flagged: number;
  /** Files with a fault that it does not flag. */
  readonly missed: readonly string[];
  /** Sound files that it flags. */
  readonly wrong: readonly string[];
}

/** Lints a sample with every linter, so that none is fast because it finds less. */
export function agreements(bench: Bench): readonly Agreement[] {
  const options = { seed: bench.seed, ...SAMPLE };
  const path = join(bench.folder, 'sample');
  const report = join(bench.folder, 'report.json');
  writeFiles(path, 'json', options);
  const planted = plantedIn(bench.seed);
  return [ipsecLint(bench.cli), ...bench.peers].map(({ name, words, flagged }) => {
    spawnSync(execPath, words({ path, kind: 'folder', ending: 'json', report }), {
      cwd: bench.folder,
      stdio: 'ignore',
    });
    const files = flagged(readFileSync(report, 'utf8'));
    return {
      name,
      planted: planted.size,
      flagged: files.size,
      missed: [...planted].filter((file) => !files.has(file)),
      wrong: [...files].filter((file) => !planted.has(file)),
    };
  });
}

function plantedIn(seed: number): ReadonlySet<string> {
  const files = Array.from({ length: SAMPLE.count }, (_, index) => index)
    .filter((index) => bodyOf(seed, index, SAMPLE.faulty).fault !== null)
    .map((index) => bodyFileName(index, 'json'));
  return new Set(files);
}
