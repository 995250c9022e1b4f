import type { Side, Verdict } from '../../model/negotiation.js';
import { SIDES } from '../../model/negotiation.js';
import { pointerAt, sourceAt } from '../../model/place.js';
import type { Simulated } from './simulated.js';
import { endTitle } from './simulated.js';

/** More ends than these make a table that nobody reads. */
const MOST_ENDS = 20;

/** Fewer pairs than these are seen at a glance without a table. */
const FEWEST_PAIRS = 3;

/** The ends of a run against each other. */
export interface Grid {
  /** The ends, by the titles that they have in reports. */
  readonly titles: readonly string[];
  /** For each two ends what becomes of the tunnel between them; null where they are none. */
  readonly verdicts: readonly (readonly (Verdict | null)[])[];
}

/** All ends against each other; null where a list says as much, or a table would be too wide. */
export function gridOf(results: readonly Simulated[]): Grid | null {
  const ends = new Map<string, { readonly index: number; readonly title: string }>();
  const cells = new Map<string, Verdict>();
  for (const simulated of results) {
    const [left, right] = SIDES.map((side) => {
      const key = keyOf(simulated, side);
      const known = ends.get(key) ?? { index: ends.size, title: simulated.redactor.mask(endTitle(simulated, side)) };
      ends.set(key, known);
      return known.index;
    });
    const { verdict } = simulated.negotiation;
    cells.set(`${String(left)} ${String(right)}`, verdict).set(`${String(right)} ${String(left)}`, verdict);
  }
  if (results.length < FEWEST_PAIRS || ends.size > MOST_ENDS) return null;
  const indexes = [...ends.values()].map(({ index }) => index);
  return {
    titles: [...ends.values()].map(({ title }) => title),
    verdicts: indexes.map((row) => indexes.map((column) => cells.get(`${String(row)} ${String(column)}`) ?? null)),
  };
}

function keyOf({ negotiation }: Simulated, side: Side): string {
  const { place } = negotiation[side];
  return `${sourceAt(place).name}#${pointerAt(place)}`;
}
