import type { TextPlace } from '../../model/place.js';
import type { Fact, ResourceFacts } from '../../model/workspace.js';

/** The place of a fact, or of the body where the fact is not stated. */
export function placeOf(fact: Fact<unknown> | null, owner: ResourceFacts): TextPlace {
  return fact?.place ?? owner.place;
}
