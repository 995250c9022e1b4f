import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';

/** A program to be measured: arguments for Node. */
export interface Contender {
  readonly name: string;
  readonly words: readonly string[];
  /** Bodies that it reads; 0 where only the start is measured. */
  readonly bodies: number;
}

export interface Measurement {
  readonly name: string;
  /** Median wall time of the whole process. */
  readonly milliseconds: number;
  /** The fastest run: what the program needs where nothing else runs. */
  readonly fastest: number;
  /** Greatest resident memory of any run. */
  readonly peakMiB: number;
  readonly bodies: number;
}

/**
 * Tells the parent what the process took at most, in KiB. Linux counts what a process took before it became this program
 * towards `maxRSS`, hence what started it; `VmHWM` begins anew.
 */
const REPORT = `process.on("exit",()=>{
  const fs=require("fs");
  let status="";
  try{status=fs.readFileSync("/proc/self/status","utf8")}catch{}
  fs.writeSync(3,/VmHWM:\\s*(\\d+)/.exec(status)?.[1]??String(process.resourceUsage().maxRSS));
})`;

/** Runs every contender so many times, in turns, so that what slows the machine down slows all of them down. */
export function measure(contenders: readonly Contender[], runs: number): readonly Measurement[] {
  const series = contenders.map((contender) => ({ contender, times: [] as number[], peak: 0 }));
  for (let run = 0; run < runs; run++) {
    for (const entry of series) entry.times.push(timeOf(entry.contender));
  }
  for (const entry of series) entry.peak = peakOf(entry.contender);
  return series.map(({ contender: { name, bodies }, times, peak }) => {
    times.sort((one, other) => one - other);
    const middle = times[times.length >> 1] ?? 0;
    return { name, milliseconds: middle, fastest: times[0] ?? 0, peakMiB: peak / 1024, bodies };
  });
}

function timeOf({ name, words }: Contender): number {
  const begin = performance.now();
  const { status, signal, stderr } = spawnSync(execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  const elapsed = performance.now() - begin;
  // 1: findings, which the workload is made to have.
  if (signal !== null || (status !== 0 && status !== 1)) throw new Error(`${name} failed: ${stderr.toString()}`);
  return elapsed;
}

/** Measured in a run of its own: loading the reporter would count as time. */
function peakOf({ words }: Contender): number {
  const hook = `data:text/javascript,${encodeURIComponent(
    `import{createRequire}from"node:module";const require=createRequire("file:///");${REPORT}`,
  )}`;
  const { output } = spawnSync(execPath, ['--import', hook, ...words], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return Number(output[3]?.toString() ?? 0);
}
