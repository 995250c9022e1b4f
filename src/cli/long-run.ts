import { setFlagsFromString } from 'node:v8';
import { LONG_RUN, markLongRun } from './long-run-mark.js';

/** A flag that V8 looks at whenever it comes to it: as it is for a long run, and as it is otherwise. */
interface Flag {
  readonly long: string;
  readonly usual: string;
}

/** Flags for runs over so many characters. */
interface Step {
  readonly length: number;
  readonly flags: readonly Flag[];
}

/** What each is worth stands in `docs/performance.md`. */
const STEPS: readonly Step[] = [
  {
    length: LONG_RUN,
    flags: [
      // Hundreds of small functions run some thousand times each: compiling them over and over into one another costs
      // more than it saves, even in a run over 100,000 bodies.
      { long: '--max-inlined-bytecode-size-cumulative=100', usual: '--max-inlined-bytecode-size-cumulative=920' },
      // Little outlives its body: the space for new objects need not grow to 32 MiB, and one thread collects it soonest.
      { long: '--semi-space-growth-factor=1', usual: '--semi-space-growth-factor=2' },
      { long: '--no-parallel-scavenge', usual: '--parallel-scavenge' },
      // It helps as little as the first, and what is kept of it makes every later start compile those functions.
      { long: '--no-sparkplug', usual: '--sparkplug' },
    ],
  },
  {
    // What is kept of so many bodies is large, and V8 would take as much again before it collects.
    length: 16 * 1024 * 1024,
    flags: [{ long: '--heap-growing-percent=12', usual: '--heap-growing-percent=0' }],
  },
  {
    // Such a run may come near the limit of the heap, beyond which the space for new objects is room to breathe.
    length: 128 * 1024 * 1024,
    flags: [{ long: '--semi-space-growth-factor=2', usual: '--semi-space-growth-factor=2' }],
  },
];

/** The releases of Node whose V8 has these flags: of what it does not know it complains on standard error. */
const OLDEST = 20;
const NEWEST = 26;

/**
 * Sets V8 up for a run that has come to so many characters: for the whole process, which must be the command line's own.
 * @param since The last such number; steps before it are taken.
 * @returns How many there must be for it to be worth asking again.
 */
export function prepareForLongRun(since: number, length: number): number {
  markLongRun();
  const release = Number.parseInt(process.versions.node, 10);
  if (release < OLDEST || release > NEWEST) return Infinity;
  // What the command line keeps of compiled code at the end holds for runs with the same flags alone.
  process.off('exit', restoreFlags);
  process.prependListener('exit', restoreFlags);
  for (const { flags } of STEPS.filter((step) => step.length >= since && step.length <= length)) {
    for (const { long } of flags) setFlagsFromString(long);
  }
  return STEPS.find((step) => step.length > length)?.length ?? Infinity;
}

function restoreFlags(): void {
  for (const { flags } of STEPS) for (const { usual } of flags) setFlagsFromString(usual);
}
