import type { Place } from '../model/place.js';
import { regionAt, sourceAt } from '../model/place.js';
import { UserError } from '../model/user-error.js';

/** Something about a configuration that cannot be taken as it stands. */
export interface ConfigurationProblem {
  readonly place: Place;
  /** What is wrong and, where it is known, what to write: a clause without a full stop. */
  readonly message: string;
}

/** Thrown with all that is wrong with the configuration of a run: a shell lists it and ends with exit code 2. */
export class ConfigurationError extends UserError {
  readonly problems: readonly ConfigurationProblem[];

  constructor(problems: readonly ConfigurationProblem[]) {
    const [first] = problems;
    super(first === undefined ? 'the configuration cannot be read' : problemText(first));
    this.problems = problems;
  }
}

/** `.ipsec-lint.yaml:3:1: unknown key "ruls"; did you mean rules?` */
export function problemText({ place, message }: ConfigurationProblem): string {
  const { name } = sourceAt(place);
  const region = regionAt(place);
  return region === null ? `${name}: ${message}` : `${name}:${region.startLine}:${region.startColumn}: ${message}`;
}
