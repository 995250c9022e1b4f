import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';

/** A program to be measured: arguments for Node. */
export interface Contender {
  readonly name: string;
  readonly words: readonly string[];
  /** Bodies that it reads; 0 where only the start is measured. */
  readonly bodies: number;
  /** The folder that it runs in. */
  readonly cwd: string;
  /**
   * Whose clock counts: that of the bench, over the whole process, where this is absent; or the program's own, which
   * prints `{"time": MILLISECONDS, "memory": MIB}` for the part of its work that is compared.
   */
  readonly clock?: 'own';
}

interface Run {
  readonly milliseconds: number;
  /** Null where another run has to tell. */
  readonly peakMiB: number | null;
}

export interface Measurement {
  readonly name: string;
  /** Median wall time of the whole process. */
  readonly milliseconds: number;
  /** The wall time of each run, the fastest first: what the program needs where nothing else runs. */
  readonly times: readonly number[];
  /** Greatest resident memory of any run. */
  readonly peakMiB: number;
  readonly bodies: number;
}

/**
 * Tells the parent what the process took at most, in KiB: once, however many threads it has. Linux counts what a process
 * took before it became this program towards `maxRSS`, hence what started it; `VmHWM` begins anew.
 */
const REPORT = `require("worker_threads").isMainThread&&process.on("exit",()=>{
  const fs=require("fs");
  let status="";
  try{status=fs.readFileSync("/proc/self/status","utf8")}catch{}
  fs.writeSync(3,/VmHWM:\\s*(\\d+)/.exec(status)?.[1]??String(process.resourceUsage().maxRSS));
})`;

/** Runs every contender so many times, in turns, so that what slows the machine down slows all of them down. */
export function measure(contenders: readonly Contender[], runs: number): readonly Measurement[] {
  const series = contenders.map((contender) => ({ contender, runs: [] as Run[] }));
  for (let round = 0; round < runs; round++) {
    for (const entry of series) entry.runs.push(runOf(entry.contender));
  }
  return series.map(({ contender, runs: measured }) => {
    const times = measured.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
    const peaks = measured.map(({ peakMiB }) => peakMiB).filter((peak) => peak !== null);
    return {
      name: contender.name,
      milliseconds: times[times.length >> 1] ?? 0,
      times,
      peakMiB: peaks.length > 0 ? Math.max(...peaks) : peakOf(contender),
      bodies: contender.bodies,
    };
  });
}

function runOf({ name, words, cwd, clock }: Contender): Run {
  const begin = performance.now();
  const { status, signal, stdout, stderr } = spawnSync(execPath, words, {
    cwd,
    stdio: ['ignore', clock === 'own' ? 'pipe' : 'ignore', 'pipe'],
  });
  const elapsed = performance.now() - begin;
  // 1: findings, which the workload is made to have.
  if (signal !== null || (status !== 0 && status !== 1)) throw new Error(`${name} failed: ${stderr.toString()}`);
  if (clock !== 'own') return { milliseconds: elapsed, peakMiB: null };
  const { time, memory } = JSON.parse(stdout.toString()) as { time: number; memory: number };
  return { milliseconds: time, peakMiB: memory };
}

/** In MiB, measured in a run of its own: loading the reporter would count as time. */
function peakOf({ words, cwd }: Contender): number {
  const hook = `data:text/javascript,${encodeURIComponent(
    `import{createRequire}from"node:module";const require=createRequire("file:///");${REPORT}`,
  )}`;
  const { output } = spawnSync(execPath, ['--import', hook, ...words], {
    cwd,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return Number(output[3]?.toString() ?? 0) / 1024;
}
