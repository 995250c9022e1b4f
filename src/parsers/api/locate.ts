import type { Field } from '../../data/contract.js';
import { absent } from '../../model/place.js';
import type { Located } from '../../model/located.js';
import { explicit, unknown } from '../../model/located.js';
import type { Place } from '../../model/place.js';
import type { BodyReading, FieldReading } from '../../model/resource.js';
import type { ObjectNode } from '../../model/node.js';
import { member } from '../../model/node.js';
import type { BodyContext } from './body-context.js';
import { contextWithin } from './body-context.js';
import { fieldTable } from './field-table.js';

type Scalar = string | number | boolean;

const NO_FIELDS: readonly Field[] = [];

/** The path of an object that stands in the body. */
const TOP: readonly string[] = [];

/**
 * One object of a body, whether it stands there or not: the fields of an object that is left out still have
 * their defaults, and places that name them.
 */
export class Scope {
  readonly #context: BodyContext;
  readonly #fields: readonly Field[];
  readonly #reading: BodyReading | null;
  readonly #owner: ObjectNode;
  readonly #path: readonly string[];
  /** Why nothing is known of the object's fields: it is a template, or could not be read. */
  readonly #hidden: 'template' | 'invalid' | null;

  private constructor(
    context: BodyContext,
    fields: readonly Field[],
    reading: BodyReading | null,
    owner: ObjectNode,
    path: readonly string[],
    hidden: 'template' | 'invalid' | null,
  ) {
    this.#context = context;
    this.#fields = fields;
    this.#reading = reading;
    this.#owner = owner;
    this.#path = path;
    this.#hidden = hidden;
  }

  static of(context: BodyContext, reading: BodyReading, fields: readonly Field[] = context.contract.fields): Scope {
    return new Scope(context, fields, reading, reading.node, TOP, null);
  }

  /** The object in a field, or in the JSON text of a field. */
  inside(name: string): Scope {
    const reading = this.field(name);
    const fields = this.#contractOf(name)?.fields ?? NO_FIELDS;
    const members = reading?.members ?? null;
    if (members !== null) return new Scope(this.#context, fields, members, members.node, TOP, null);
    const hidden = reading === undefined || reading.state === 'absent' ? this.#hidden : hiddenBy(reading);
    return new Scope(this.#context, fields, null, this.#owner, [...this.#path, name], hidden);
  }

  /** The scopes of an array of objects. */
  elements(name: string): readonly Scope[] {
    const field = this.#contractOf(name);
    if (field === undefined) return [];
    const context = contextWithin(this.#context, field);
    return this.field(name)?.elements.map((element) => Scope.of(context, element, field.fields ?? NO_FIELDS)) ?? [];
  }

  field(name: string): FieldReading | undefined {
    return this.#reading?.fields.get(name);
  }

  /** Whether the body states the field, in whatever state. */
  has(name: string): boolean {
    const reading = this.field(name);
    return reading !== undefined && reading.state !== 'absent';
  }

  /** Whether the object holds a key of that name, known to the dialect or not. */
  mentions(name: string): boolean {
    return member(this.#owner, name) !== undefined;
  }

  /** A place that names the field, whether it is there or not. */
  placeOf(name: string): Place {
    return this.field(name)?.place ?? absent(this.#owner, ...this.#path, name);
  }

  /**
   * The field's value as `convert` reads it: explicit, the API's default where the field is left out, or unknown.
   * A value that `convert` cannot read (undefined) is unknown, never guessed.
   */
  locate<T>(name: string, convert: (value: Scalar) => T | undefined): Located<T> {
    const reading = this.field(name);
    const place = reading?.place ?? absent(this.#owner, ...this.#path, name);
    if (this.#hidden !== null) return unknown(this.#hidden, place);
    if (reading === undefined || reading.state === 'absent') return this.#defaultOf(name, place, convert);
    if (reading.state !== 'valid' || reading.value === undefined) {
      return unknown(reading.state === 'template' ? 'template' : 'invalid', place);
    }
    const value = convert(reading.value);
    return value === undefined ? unknown('invalid', place) : explicit(value, place);
  }

  text(name: string): Located<string> {
    return this.locate(name, asText);
  }

  number(name: string): Located<number> {
    return this.locate(name, asNumber);
  }

  #contractOf(name: string): Field | undefined {
    return fieldTable(this.#fields, this.#context.dialect).byName.get(name);
  }

  #defaultOf<T>(name: string, place: Place, convert: (value: Scalar) => T | undefined): Located<T> {
    const { contract, dialect, form } = this.#context;
    const implied = contract.implied?.[dialect]?.[name];
    const standing = implied === undefined ? this.#contractOf(name)?.default : { value: implied };
    // A response and an update say nothing of what they leave out: it stays as it is stored.
    if (form === 'response' || contract.partial === true || standing === undefined || 'dynamic' in standing) {
      return unknown('not-in-body', place);
    }
    const value = convert(standing.value);
    if (value === undefined) return unknown('not-in-body', place);
    const field = this.#path.length === 0 ? name : [...this.#path, name].join('.');
    return { origin: 'default', value, place, field, spelling: String(standing.value) };
  }
}

/** Apart, so that a body makes no function for each of its fields. */
function asText(value: Scalar): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function asNumber(value: Scalar): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function hiddenBy(reading: FieldReading): 'template' | 'invalid' | null {
  if (reading.state === 'template') return 'template';
  return reading.state === 'invalid' ? 'invalid' : null;
}
