import type { Agreement } from './agreement.js';
import type { Verdict } from './goals.js';
import type { Measurement } from './measure.js';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** Times and memory of each contender, with ratios to the first. */
export function measurementTable(measurements: readonly Measurement[]): string {
  const [first] = measurements;
  const rows = measurements.map(({ name, milliseconds, times, cpuMilliseconds, peakMiB, bodies }) => [
    name,
    milliseconds.toFixed(1),
    (times[0] ?? 0).toFixed(1),
    (milliseconds / (first?.milliseconds ?? 1)).toFixed(2),
    cpuMilliseconds?.toFixed(0) ?? '',
    bodies === 0 ? '' : ((1000 * milliseconds) / bodies).toFixed(1),
    Math.max(0, peakMiB).toFixed(0),
  ]);
  return table(['', 'median ms', 'fastest ms', 'ratio', 'CPU ms', 'µs a body', 'peak MiB'], rows);
}

/** What was to be reached beside what was reached. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ what, sense, bound, unit, measured, byCpu, reached }) => {
    const digits = unit === 'MiB' ? 0 : 2;
    const amount = (value: number | null): string =>
      value === null ? '' : `${value.toFixed(digits)}${unit === 'exponent' ? '' : ` ${unit}`}`;
    return [
      what,
      `${sense === 'at most' ? '≤' : '≥'} ${amount(bound)}`,
      amount(measured),
      amount(byCpu),
      reached === null ? 'not measured' : reached ? 'reached' : 'missed',
    ];
  });
  return table(['', 'goal', 'measured', 'by CPU time', ''], rows);
}

/** How many files of the sample each linter flags. */
export function agreementTable(agreements: readonly Agreement[]): string {
  const rows = agreements.map(({ name, planted, flagged, missed, wrong }) => [
    name,
    ...[planted, flagged, missed.length, wrong.length].map(String),
  ]);
  return table(['', 'files with a fault', 'flagged', 'missed', 'sound but flagged'], rows);
}
