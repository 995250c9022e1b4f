import type { Negotiation, Side } from './negotiation.js';
import type { TextPlace } from './place.js';
import type { TunnelEnd } from './tunnel-end.js';

/** What a fingerprint needs of a resource that a finding speaks of. */
export interface Owner {
  /** As fingerprints name it. */
  readonly identity: string;
  /** Where the resource stands. */
  readonly place: TextPlace;
}

/** Two ends that are one tunnel, and what happens between them. */
export interface TunnelPair {
  readonly left: TunnelEnd;
  readonly right: TunnelEnd;
  /** What each end was read from. */
  readonly owners: Readonly<Record<Side, Owner>>;
  /** How messages call each end: as those of the negotiation do. */
  readonly names: Readonly<Record<Side, string>>;
  readonly negotiation: Negotiation;
}
