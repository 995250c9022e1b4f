import type { Measurement } from './measure.js';

/** The measurement of a contender; null where it did not run. */
export type Find = (contender: string) => Measurement | null;

/** What is to be reached in a comparison. */
export interface Goal {
  readonly what: string;
  readonly sense: 'at most' | 'at least';
  readonly bound: number;
  readonly unit: '×' | 'MiB' | 'exponent';
  /** The contenders that it needs. */
  readonly contenders: readonly string[];
  /** CPU time says nothing about it: threads do not save any. */
  readonly ofThreads?: boolean;
  readonly value: (find: Find) => number | null;
}

/** How a goal stands after a measurement. */
export interface Verdict {
  readonly what: string;
  readonly sense: Goal['sense'];
  readonly bound: number;
  readonly unit: Goal['unit'];
  /** Null where a contender did not run. */
  readonly measured: number | null;
  /** The same by CPU time, which holds better on a busy machine; null where that is not known, or time is not asked for. */
  readonly byCpu: number | null;
  readonly reached: boolean | null;
}

/** The time of one contender is at most so many times that of the other. */
export function timeAtMost(bound: number, contender: string, of: string): Goal {
  return { ...timeRatio(contender, of), what: `${contender}: time over ${of}`, sense: 'at most', bound };
}

/** One contender is at least so many times faster than the other. */
export function fasterAtLeast(bound: number, contender: string, than: string): Goal {
  return { ...timeRatio(than, contender), what: `${contender}: faster than ${than}`, sense: 'at least', bound };
}

/** More threads do at least so many times more in the same time. */
export function throughputAtLeast(bound: number, threads: string, than: string): Goal {
  const goal = fasterAtLeast(bound, threads, than);
  return { ...goal, what: `${threads}: throughput over ${than}`, ofThreads: true };
}

function timeRatio(above: string, below: string): Pick<Goal, 'unit' | 'contenders' | 'value'> {
  return {
    unit: '×',
    contenders: [above, below],
    value: (find) => {
      const [upper, lower] = [find(above), find(below)];
      return upper === null || lower === null ? null : upper.milliseconds / lower.milliseconds;
    },
  };
}

/** A contender never takes more memory. */
export function memoryAtMost(bound: number, contender: string): Goal {
  return {
    what: `${contender}: peak memory`,
    sense: 'at most',
    bound,
    unit: 'MiB',
    contenders: [contender],
    value: (find) => find(contender)?.peakMiB ?? null,
  };
}

/**
 * Time grows at most with this power of the number of bodies. The time of a contender that starts and reads one body is
 * subtracted from that of each.
 */
export function growthAtMost(bound: number, contenders: readonly string[], start: string): Goal {
  return {
    what: 'time over bodies, without the start',
    sense: 'at most',
    bound,
    unit: 'exponent',
    contenders: [start, ...contenders],
    value: (find) => {
      const begin = find(start);
      const measured = contenders.map(find).filter((measurement) => measurement !== null);
      if (begin === null || measured.length < contenders.length) return null;
      return exponentOf(measured.map(({ bodies, milliseconds }) => [bodies, milliseconds - begin.milliseconds]));
    },
  };
}

/**
 * The power of x with which y grows: the slope of the line with the least squares through the logarithms. Null for fewer
 * than two points, and where a value has no logarithm.
 */
export function exponentOf(points: readonly (readonly [x: number, y: number])[]): number | null {
  if (points.length < 2 || points.some(([x, y]) => x <= 0 || y <= 0)) return null;
  const logarithms = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const meanX = mean(logarithms.map(([x]) => x));
  const meanY = mean(logarithms.map(([, y]) => y));
  const spread = mean(logarithms.map(([x]) => (x - meanX) ** 2));
  return spread === 0 ? null : mean(logarithms.map(([x, y]) => (x - meanX) * (y - meanY))) / spread;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Whether a goal is reached: by wall time. */
export function judge(goal: Goal, measurements: readonly Measurement[]): Verdict {
  const { what, sense, bound, unit, ofThreads = false } = goal;
  const measured = valueIn(goal, measurements);
  const cpuMeasurements = measurements.flatMap((each) =>
    each.cpuMilliseconds === null ? [] : [{ ...each, milliseconds: each.cpuMilliseconds }],
  );
  const byCpu = unit === 'MiB' || ofThreads ? null : valueIn(goal, cpuMeasurements);
  const reached = measured === null ? null : sense === 'at most' ? measured <= bound : measured >= bound;
  return { what, sense, bound, unit, measured, byCpu, reached };
}

function valueIn({ value }: Goal, measurements: readonly Measurement[]): number | null {
  return value((contender) => measurements.find(({ name }) => name === contender) ?? null);
}
