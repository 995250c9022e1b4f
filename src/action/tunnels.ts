import type { LintOutcome } from '../cli/commands/lint.js';
import type { SimulateOutcome } from '../cli/commands/simulate.js';
import type { Shell } from '../cli/shell.js';
import type { Negotiation } from '../model/negotiation.js';
import { sourceAt } from '../model/place.js';
import { amount } from '../report/amount.js';
import type { Simulated } from '../report/simulation/simulated.js';
import { levelOf } from '../report/simulation/verdict.js';
import type { Inputs } from './inputs.js';
import { simulateWords } from './inputs.js';
import { withoutCommands } from './log.js';

/** What becomes of the tunnels; with `only-changed`, of those that a changed file has a part in. */
export async function simulateTunnels(
  inputs: Inputs,
  { changed }: LintOutcome,
  shell: Shell,
): Promise<SimulateOutcome> {
  const { runSimulate } = await import('../cli/commands/simulate.js');
  const isWanted = ({ negotiation }: Simulated): boolean => changed === null || hasPart(changed, negotiation);
  return withoutCommands(shell.stdout, () => runSimulate(simulateWords(inputs), shell, isWanted));
}

/** Whether an end, or a value that decides what becomes of the tunnel, stands in one of these files. */
function hasPart(files: ReadonlySet<string>, { left, right, directions }: Negotiation): boolean {
  const decisive = directions.flatMap(({ causes }) =>
    causes.flatMap(({ leftPlaces, rightPlaces }) => [...leftPlaces, ...rightPlaces]),
  );
  return [left.place, right.place, ...decisive].some((place) => files.has(sourceAt(place).name));
}

/** What to say of tunnels for which a step fails. */
export function failingTunnels({ results }: SimulateOutcome): string {
  const failing = results.filter(({ negotiation }) => levelOf(negotiation) !== null).length;
  return `${String(failing)} of ${amount(results.length, 'tunnel')} will not work as meant: see the summary or the log`;
}
