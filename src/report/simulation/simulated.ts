import type { Direction, Negotiation, Side } from '../../model/negotiation.js';
import { showsLimit } from '../../model/packet-limit.js';
import { sourceAt } from '../../model/place.js';
import type { Redactor } from '../../model/redaction.js';
import type { TunnelPair } from '../../model/tunnel-pair.js';

/** Two ends and what happens between them: all that a report of a simulation shows. */
export interface Simulated extends TunnelPair {
  /** Masks the secrets of the run: every text of a report goes through it. */
  readonly redactor: Redactor;
}

/** How reports call each end. */
export type EndNames = Readonly<Record<Side, string>>;

/** Whether a direction carries less than an end's configuration asks for. */
export function isPartial({ children }: Direction): boolean {
  return children.some(({ coverage }) => coverage === 'partial');
}

/** Whether everything that the directions set up is carried. */
export function hasGaps({ directions }: Negotiation): boolean {
  return directions.some(isPartial);
}

/** Whether what the directions set up is for some protocols or ports alone. */
export function isLimited({ directions }: Negotiation): boolean {
  return directions.some(({ children }) =>
    children.some(({ localSelectors, remoteSelectors }) => [...localSelectors, ...remoteSelectors].some(showsLimit)),
  );
}

/** How reports about many ends call one: by its name and file. */
export function endTitle({ negotiation }: Simulated, side: Side): string {
  const { name, place } = negotiation[side];
  const file = sourceAt(place).name;
  return name === '' ? file : `${name} (${file})`;
}
