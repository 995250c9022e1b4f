import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, stdout, version } from 'node:process';
import { buildBundle } from '../scripts/build.js';
import type { Agreement } from './agreement.js';
import { agreements } from './agreement.js';
import type { Bench, Comparison } from './comparison.js';
import { comparisons } from './comparisons/all.js';
import type { Verdict } from './goals.js';
import { judge } from './goals.js';
import { installPeers, PEER_LINTERS } from './linters.js';
import type { Measurement } from './measure.js';
import { measure } from './measure.js';
import { readOptions } from './options.js';
import { agreementTable, measurementTable, verdictTable } from './tables.js';

interface Result {
  readonly title: string;
  readonly measurements: readonly Measurement[];
  readonly goals: readonly Verdict[];
}

const options = readOptions(argv.slice(2));

function compared(comparison: Comparison): Result {
  const { title, contenders, goals } = comparison;
  comparison.prepare();
  const measurements = measure(contenders, comparison.runs?.(options.runs) ?? options.runs);
  const verdicts = goals.map((goal) => judge(goal, measurements));
  stdout.write(`\n${title}\n\n${measurementTable(measurements)}`);
  if (verdicts.length > 0) stdout.write(`\n${verdictTable(verdicts)}`);
  return { title, measurements, goals: verdicts };
}

function agreed(bench: Bench): readonly Agreement[] {
  const result = agreements(bench);
  stdout.write(`\nFiles of a sample that each linter flags\n\n${agreementTable(result)}`);
  return result;
}

const root = realpathSync(mkdtempSync(join(tmpdir(), 'ipsec-lint-bench-')));
try {
  const { seed, files, lines, connections, runs, only } = options;
  if (options.peers) installPeers();
  await buildBundle(join(root, 'dist'));
  const folder = join(root, 'work');
  mkdirSync(folder);
  const peers = options.peers ? PEER_LINTERS : [];
  const bench = { folder, cli: join(root, 'dist/cli.js'), seed, files, lines, connections, peers };
  stdout.write(`Node ${version}, seed ${seed}, ${runs} runs\n`);
  const agreement = only.has('agreement') ? agreed(bench) : [];
  const results = comparisons(bench)
    .filter(({ part }) => only.has(part))
    .map(compared);
  const goals = results.flatMap((result) => result.goals).filter(({ reached }) => reached !== null);
  stdout.write(`\n${goals.filter(({ reached }) => reached).length} of ${goals.length} goals reached\n`);
  const report = { node: version, seed, runs, agreement, comparisons: results };
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
