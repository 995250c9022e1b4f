/**
 * `tsx bench/sarif.ts`: what writing reports of 100,000 findings costs, beside building the results of the SARIF report
 * alone, each of which is let go before the next. Each measurement runs in a process of its own; times are CPU times, and
 * memory is the peak above that of the findings (Linux).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lint } from '../src/library/lint.js';
import type { Finding } from '../src/model/finding.js';
import type { Tool } from '../src/model/report.js';
import { Source } from '../src/model/source.js';
import { writeFileAtomically } from '../src/node/write.js';
import { gitlab } from '../src/report/gitlab.js';
import { json } from '../src/report/json.js';
import { junit } from '../src/report/junit.js';
import type { LocatedReport } from '../src/report/located.js';
import { locate } from '../src/report/located.js';
import { ProfileTaxonomies } from '../src/report/sarif/profiles.js';
import { Results } from '../src/report/sarif/results.js';
import { sarif } from '../src/report/sarif.js';
import { text } from '../src/report/text.js';
import { bodyText } from './bodies.js';
import { memoryOf, resetPeak } from './process-memory.js';

const FINDINGS = 100_000;
/** SARIF takes no more findings than code scanning does; the others are among its results as suppressed ones. */
const COUNTED = 25_000;
/** What writing may take, in times of building the results. */
const GOAL = 1.5;
const ROUNDS = 5;
const TOOL: Tool = { name: 'ipsec-lint', version: '0.0.0' };

/** Bodies of which every one has a fault, a thousand to a file, as many as have so many findings. */
function report(): LocatedReport {
  const findings: Finding[] = [];
  let rules: LocatedReport['rules'] = [];
  let whole = lint([]);
  for (let file = 0; findings.length < FINDINGS; file++) {
    const bodies = Array.from({ length: 1000 }, (_, index) => bodyText(1, file * 1000 + index, 1));
    const lines = bodies.map((body) => JSON.stringify(JSON.parse(body))).join('\n');
    whole = lint([new Source(`bodies-${String(file)}.jsonl`, lines)]);
    rules = whole.rules;
    for (const finding of whole.findings) findings.push(finding);
  }
  const suppression = { kind: 'external', justification: 'accepted in the baseline' } as const;
  const suppressed = findings.slice(COUNTED, FINDINGS).map((finding) => ({ ...finding, suppression }));
  return locate({ ...whole, rules, findings: findings.slice(0, COUNTED), suppressed });
}

function build({ findings, suppressed, rules }: LocatedReport): number {
  const ids = rules.map(({ id }) => id);
  const results = new Results(ids, '', new ProfileTaxonomies([], 0));
  let built = 0;
  for (const finding of findings) if (results.result(finding, null).level !== undefined) built++;
  for (const finding of suppressed) if (results.result(finding, finding.suppression).level !== undefined) built++;
  return built;
}

type Format = (report: LocatedReport) => Iterable<string>;

const FORMATS: Readonly<Record<string, Format>> = {
  sarif: (located) => sarif(located, { tool: TOOL, workingFolder: '', suppressed: true }),
  json: (located) => json(located, TOOL),
  text: (located) => text(allCounted(located), { colour: false, columns: null, notices: true }),
  junit: (located) => junit(allCounted(located)),
  gitlab: (located) => gitlab(allCounted(located), { workingFolder: '' }),
};

/** These leave out what is suppressed. */
function allCounted(located: LocatedReport): LocatedReport {
  return { ...located, findings: [...located.findings, ...located.suppressed], suppressed: [] };
}

interface Measured {
  /** MiB that were written. */
  readonly size: number;
  /** CPU time in milliseconds: the median of the rounds. */
  readonly time: number;
  /** Peak of the process's memory above what was there before, in MiB. */
  readonly memory: number;
}

async function measure(name: string, folder: string): Promise<Measured> {
  const located = report();
  const file = join(folder, name);
  const format = FORMATS[name];
  globalThis.gc?.();
  const before = memoryOf('VmRSS');
  resetPeak();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begin = process.cpuUsage();
    if (format !== undefined) await writeFileAtomically(file, format(located));
    else if (build(located) !== FINDINGS) throw new Error('not all findings became results');
    const { user, system } = process.cpuUsage(begin);
    times.push((user + system) / 1000);
  }
  const time = times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
  const size = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) / 2 ** 20;
  return { size, time, memory: memoryOf('VmHWM') - before };
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(16) : cell.padStart(10))).join('  ');
}

function printTable(): void {
  const folder = mkdtempSync(join(tmpdir(), 'ipsec-lint-bench-'));
  try {
    console.log(`${FINDINGS} findings; the goal for SARIF is a ratio of ${GOAL}\n`);
    console.log(row(['', 'MiB', 'CPU ms', 'ratio', 'peak MiB']));
    let floor: number | null = null;
    for (const name of ['results alone', ...Object.keys(FORMATS)]) {
      const args = [...process.execArgv, '--expose-gc', import.meta.filename, name, folder];
      const output = execFileSync(process.execPath, args, { encoding: 'utf8' });
      const { size, time, memory } = JSON.parse(output) as Measured;
      floor ??= time;
      console.log(row([name, size.toFixed(0), time.toFixed(0), (time / floor).toFixed(2), memory.toFixed(0)]));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [name, folder] = process.argv.slice(2);
if (name === undefined || folder === undefined) printTable();
else console.log(JSON.stringify(await measure(name, folder)));
