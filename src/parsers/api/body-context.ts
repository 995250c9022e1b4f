import type { Contract, Field } from '../../data/contract.js';
import type { Dialect } from '../../model/api.js';
import { API_TITLES } from '../../model/api.js';
import { fixAt } from '../../model/fixes.js';
import type { Related } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import type { BodyForm, ProblemData, ShapeProblem } from '../../model/resource.js';
import type { Fault } from './fault.js';

/** What reading a body needs and gathers. */
export interface BodyContext {
  readonly contract: Contract;
  readonly dialect: Dialect;
  readonly form: BodyForm;
  /** The body came as URL-encoded fields: every value is a string. */
  readonly encoding: 'value' | 'form';
  /** The request line names the operation or its path, so that fields of the transport can be asked for. */
  readonly urlKnown: boolean;
  /** The fields that the request's query carries. */
  readonly query: ReadonlySet<string>;
  readonly problems: ShapeProblem[];
  /** The texts of the keys that were met, for the redactor. */
  readonly secrets: Set<string>;
}

/** The context for what a field holds: another dialect's where the field is read as that one reads it. */
export function contextWithin(context: BodyContext, { readAs }: Field): BodyContext {
  return readAs === undefined || readAs === context.dialect ? context : { ...context, dialect: readAs };
}

/** Adds a fault of a field to the problems of a body. */
export function report(
  context: BodyContext,
  field: string,
  place: Place,
  fault: Fault,
  related?: readonly Related[],
): void {
  // What a server answered is read for its facts; whether it may be sent is no question.
  if (context.form === 'response') return;
  const data: ProblemData = {
    operation: context.contract.operation,
    api: API_TITLES[context.dialect],
    ...fault.data,
    field,
  };
  const at = fault.place ?? place;
  const { instead } = fault;
  const fix = fault.fix ?? (instead === undefined ? null : fixAt(at, instead));
  context.problems.push({
    ruleId: fault.ruleId,
    variant: fault.variant,
    place: at,
    data,
    ...(fix !== null && { fix }),
    ...(fault.level !== undefined && { level: fault.level }),
    ...(related !== undefined && { related }),
  });
}

/** The name of a member with its path: `IkeConfig.IkePfs`. */
export function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
