import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { env, execPath } from 'node:process';

/** A program to be measured: arguments for Node. */
export interface Contender {
  readonly name: string;
  readonly words: readonly string[];
  /** Bodies that it reads; 0 where only the start is measured. */
  readonly bodies: number;
  /** The folder that it runs in. */
  readonly cwd: string;
  /** Variables beside those that the bench has; undefined takes one of those away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /**
   * Whose clock counts: that of the bench, over the whole process, where this is absent; or the program's own, which
   * prints `{"time": MILLISECONDS, "memory": MIB}` for the part of its work that is compared.
   */
  readonly clock?: 'own';
}

interface Run {
  readonly milliseconds: number;
  readonly cpuMilliseconds: number | null;
  /** Null where another run has to tell. */
  readonly peakMiB: number | null;
}

export interface Measurement {
  readonly name: string;
  /** Median wall time of the whole process. */
  readonly milliseconds: number;
  /** The wall time of each run, the fastest first: what the program needs where nothing else runs. */
  readonly times: readonly number[];
  /** Mean CPU time of the whole process, all threads together; null where the system does not tell (all but Linux). */
  readonly cpuMilliseconds: number | null;
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
    const cpuTimes = measured.map(({ cpuMilliseconds }) => cpuMilliseconds).filter((time) => time !== null);
    const peaks = measured.map(({ peakMiB }) => peakMiB).filter((peak) => peak !== null);
    return {
      name: contender.name,
      milliseconds: times[times.length >> 1] ?? 0,
      times,
      cpuMilliseconds: cpuTimes.length > 0 ? cpuTimes.reduce((sum, time) => sum + time, 0) / cpuTimes.length : null,
      peakMiB: peaks.length > 0 ? Math.max(...peaks) : peakOf(contender),
      bodies: contender.bodies,
    };
  });
}

function runOf({ name, words, cwd, environment, clock }: Contender): Run {
  const cpuBefore = cpuTimeOfChildren();
  const begin = performance.now();
  const { status, signal, stdout, stderr } = spawnSync(execPath, words, {
    cwd,
    env: { ...env, ...environment },
    stdio: ['ignore', clock === 'own' ? 'pipe' : 'ignore', 'pipe'],
  });
  const elapsed = performance.now() - begin;
  // 1: findings, which the workload is made to have.
  if (signal !== null || (status !== 0 && status !== 1)) throw new Error(`${name} failed: ${stderr.toString()}`);
  if (clock !== 'own') {
    const cpuMilliseconds = cpuBefore === null ? null : (cpuTimeOfChildren() ?? cpuBefore) - cpuBefore;
    return { milliseconds: elapsed, cpuMilliseconds, peakMiB: null };
  }
  const { time, memory } = JSON.parse(stdout.toString()) as { time: number; memory: number };
  return { milliseconds: time, cpuMilliseconds: null, peakMiB: memory };
}

/** Linux counts the CPU time of ended children in hundredths of a second: `cutime` and `cstime` in proc_pid_stat(5). */
function cpuTimeOfChildren(): number | null {
  try {
    // The second field is a name, which may hold blanks.
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    return 10 * (Number(fields[13]) + Number(fields[14]));
  } catch {
    return null;
  }
}

/** In MiB, measured in a run of its own: loading the reporter would count as time. */
function peakOf({ words, cwd, environment }: Contender): number {
  const hook = `data:text/javascript,${encodeURIComponent(
    `import{createRequire}from"node:module";const require=createRequire("file:///");${REPORT}`,
  )}`;
  const { output } = spawnSync(execPath, ['--import', hook, ...words], {
    cwd,
    env: { ...env, ...environment },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return Number(output[3]?.toString() ?? 0) / 1024;
}
