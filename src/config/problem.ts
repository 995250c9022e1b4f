import type { Place } from '../model/place.js';
import { regionAt, sourceAt } from '../model/place.js';

/** Something about a configuration that cannot be taken as it stands. */
export interface ConfigurationProblem {
  readonly place: Place;
  /** What is wrong and, where it is known, what to write: a clause without a full stop. */
  readonly message: string;
}

/** `.ipsec-lint.yaml:3:1: unknown key "ruls"; did you mean rules?` */
export function problemText({ place, message }: ConfigurationProblem): string {
  const { name } = sourceAt(place);
  const region = regionAt(place);
  return region === null ? `${name}: ${message}` : `${name}:${region.startLine}:${region.startColumn}: ${message}`;
}
