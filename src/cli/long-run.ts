import { setFlagsFromString } from 'node:v8';

/** A flag that V8 looks at whenever it comes to it: as it is for a long run, and as it is otherwise. */
interface Flag {
  readonly long: string;
  readonly usual: string;
}

/** What each is worth stands in `docs/performance.md`. */
const FLAGS: readonly Flag[] = [
  // Hundreds of small functions run some thousand times each: compiling them over and over into one another costs more
  // than it saves, even in a run over 100,000 bodies.
  { long: '--max-inlined-bytecode-size-cumulative=100', usual: '--max-inlined-bytecode-size-cumulative=920' },
  // Little outlives its body: the space for new objects need not grow to 32 MiB, and one thread collects it soonest.
  { long: '--semi-space-growth-factor=1', usual: '--semi-space-growth-factor=2' },
  { long: '--no-parallel-scavenge', usual: '--parallel-scavenge' },
  // It helps as little as the first, and what is kept of it makes every later start compile those functions.
  { long: '--no-sparkplug', usual: '--sparkplug' },
  // What only the beginning of a run needs would be forgotten, and then be missing in what is kept for other runs.
];

/** The releases of Node whose V8 has these flags: of what it does not know it complains on standard error. */
const OLDEST = 20;
const NEWEST = 24;

/** Sets V8 up for a run over many bodies. It is set up for the whole process: only the command line may ask for it. */
export function prepareForLongRun(): void {
  const release = Number.parseInt(process.versions.node, 10);
  if (release < OLDEST || release > NEWEST) return;
  for (const { long } of FLAGS) setFlagsFromString(long);
  // What the command line keeps of compiled code at the end holds for runs with the same flags alone.
  process.prependListener('exit', () => {
    for (const { usual } of FLAGS) setFlagsFromString(usual);
  });
}
