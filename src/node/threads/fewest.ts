import { availableParallelism } from 'node:os';

/**
 * How many YAML sources must have been linted for threads to pay. Each thread compiles the program for itself, in part
 * on further threads of Node's: two cores have no time left for that until there are many sources.
 * @param threads How many lint; null: as many as the machine has cores.
 */
export function fewestFor(threads: number | null): number {
  if (threads !== null) return threads > 1 ? 1 : Infinity;
  const cores = availableParallelism();
  if (cores === 1) return Infinity;
  return cores === 2 ? 10_000 : 1000;
}
