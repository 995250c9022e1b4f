import type { Field } from '../../data/contract.js';
import type { NullNode, ObjectNode } from '../../model/node.js';
import { member } from '../../model/node.js';
import type { Place } from '../../model/place.js';
import { absent } from '../../model/place.js';
import type { FieldReading, FieldReadings } from '../../model/resource.js';
import type { BodyContext } from './body-context.js';
import { join, report } from './body-context.js';
import type { Fault } from './fault.js';
import { isScalar, wrongKind } from './check-scalar.js';
import type { AskedField, AskedFields } from './field-table.js';
import { WANTED } from './show.js';
import { NO_ELEMENTS } from './values.js';

function unstated(place: Place, state: 'absent' | 'invalid' = 'absent'): FieldReading {
  return { node: null, place, state, value: undefined, members: null, elements: NO_ELEMENTS };
}

/** The fields of one object. A body leaves most of them out: those are read when something asks for them. */
export class ObjectFields implements FieldReadings {
  readonly #node: ObjectNode;
  readonly #asked: AskedFields;
  /** By the numbers of the fields. */
  readonly #readings: (FieldReading | undefined)[];

  constructor(node: ObjectNode, asked: AskedFields) {
    this.#node = node;
    this.#asked = asked;
    this.#readings = new Array<FieldReading | undefined>(asked.byName.size);
  }

  has({ index }: AskedField): boolean {
    return this.#readings[index] !== undefined;
  }

  /** Takes down the reading of a field that the object holds. */
  set({ index }: AskedField, reading: FieldReading): void {
    this.#readings[index] = reading;
  }

  get(name: string): FieldReading | undefined {
    const asked = this.#asked.byName.get(name);
    return asked === undefined ? undefined : (this.#readings[asked.index] ??= unstated(absent(this.#node, name)));
  }
}

/** A required field that is null counts as missing; an optional one as left out, if the API takes null for that. */
export function readNull(
  context: BodyContext,
  owner: ObjectNode,
  field: Field,
  node: NullNode,
  path: string,
): FieldReading {
  const name = join(path, field.name);
  if (field.required !== undefined && !isReplaced(owner, field)) {
    report(context, name, node, missing(context, field, 'null'));
  } else if (refusesNull(context, field)) {
    report(context, name, node, wrongKind(node, WANTED[field.type]));
    return unstated(node, 'invalid');
  }
  return unstated(node);
}

/** OpenStack converts a null container to an empty one, and refuses null for a scalar unless the field is nullable. */
function refusesNull({ contract }: BodyContext, { type, nullable, unconfigurable }: Field): boolean {
  return contract.api === 'otc' && isScalar(type) && nullable !== true && unconfigurable === undefined;
}

/** A required field that says nothing. */
export function missing(context: BodyContext, field: Field, variant: 'absent' | 'empty' | 'null'): Fault {
  const { required, description: expected } = field;
  const fault = { ruleId: 'missing-field', variant } as const;
  // The transport may add it where the body alone is known.
  if (field.requiredWithUrl === true && !context.urlKnown) {
    return { ...fault, level: 'warning', data: { expected, reason: 'unless the client adds it' } };
  }
  if (required === true || required === undefined) return { ...fault, data: { expected } };
  return { ...fault, level: required, data: { expected } };
}

/** Says of a required field that it is left out. */
export function reportAbsent(context: BodyContext, node: ObjectNode, field: Field, path: string): void {
  if (isCovered(context, node, field)) return;
  report(context, join(path, field.name), absent(node, field.name), missing(context, field, 'absent'));
}

/** Whether something else stands for a field that is left out: an alias, a field that replaces it, the query. */
function isCovered({ query }: BodyContext, node: ObjectNode, field: Field): boolean {
  const { name, aliases = [] } = field;
  return query.has(name) || aliases.some((other) => member(node, other) !== undefined) || isReplaced(node, field);
}

/** Whether the field that may stand for another says something. */
function isReplaced(node: ObjectNode, { requiredUnless }: Field): boolean {
  const other = requiredUnless === undefined ? undefined : member(node, requiredUnless)?.value;
  return other !== undefined && other.kind !== 'null' && (other.kind !== 'array' || other.items.length > 0);
}
