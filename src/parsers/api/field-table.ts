import type { Field } from '../../data/contract.js';
import type { Dialect } from '../../model/api.js';
import { perSubject, perText } from '../../model/memo.js';
import type { ScalarField } from './check-scalar.js';
import { isScalar, scalarField } from './check-scalar.js';

/** The fields of one object as one dialect knows them. */
export interface FieldTable {
  readonly byName: ReadonlyMap<string, Field>;
  /** Fields that only other dialects of the API know. */
  readonly elsewhere: ReadonlyMap<string, Field>;
}

function build(fields: readonly Field[], dialect: Dialect): FieldTable {
  const byName = new Map<string, Field>();
  const elsewhere = new Map<string, Field>();
  for (const field of fields) {
    const isKnown = field.dialects === undefined || field.dialects.includes(dialect);
    if (!isKnown) elsewhere.set(field.name, field);
    const readIn = isKnown ? dialect : field.readAs;
    if (readIn !== undefined) byName.set(field.name, { ...field, ...field.overrides?.[readIn] });
  }
  return { byName, elsewhere };
}

const tables = perSubject((fields: readonly Field[]) => perText((dialect: Dialect) => build(fields, dialect)));

/** The fields of an object in a dialect; made once for each table and dialect. */
export function fieldTable(fields: readonly Field[], dialect: Dialect): FieldTable {
  return tables(fields)(dialect);
}

/** Which fields an object is asked for: those inside the wrapper, those beside it, both (no wrapper), or all (a nested object). */
export type Frame = 'body' | 'root' | 'flat' | 'nested';

function isAsked({ location = 'body' }: Field, frame: Frame): boolean {
  switch (frame) {
    case 'body':
    case 'root':
      return location === frame;
    case 'flat':
      return location === 'body' || location === 'root';
    case 'nested':
      return true;
  }
}

/**
 * A field that an object is asked for. What every body asks of it stands beside it: contracts state of each field what
 * there is to say, so that V8 has to search the field itself, however often it is asked.
 */
export interface AskedField {
  readonly field: Field;
  readonly name: string;
  /** Its number among them. */
  readonly index: number;
  /** Whether nothing is said of its presence, nor of a blank value, and no output need be kept from showing it. */
  readonly isPlain: boolean;
  /** Whether something is said of its mere presence. */
  readonly isMarked: boolean;
  /** Null where its values are lists, objects or texts that hold such. */
  readonly scalar: ScalarField | null;
}

function asked(field: Field, index: number): AskedField {
  const { name, type, secret, unconfigurable, deprecated, required, readAs } = field;
  const isMarked = [unconfigurable, deprecated, readAs].some((said) => said !== undefined);
  const isPlain = !isMarked && secret === undefined && required === undefined;
  return { field, name, index, isPlain, isMarked, scalar: isScalar(type) ? scalarField(field, type) : null };
}

/** The fields that an object is asked for. */
export interface AskedFields {
  readonly byName: ReadonlyMap<string, AskedField>;
  /** Those that something is said of where they are left out, in the order of the contract. */
  readonly required: readonly AskedField[];
}

const askedOf = perSubject((table: FieldTable) =>
  perText((frame: Frame): AskedFields => {
    const fields = [...table.byName.values()].filter((field) => isAsked(field, frame)).map(asked);
    return {
      byName: new Map(fields.map((each) => [each.name, each])),
      required: fields.filter(({ field }) => field.required !== undefined),
    };
  }),
);

/** The fields that an object is asked for; found once for each table and frame. */
export function askedFields(table: FieldTable, frame: Frame): AskedFields {
  return askedOf(table)(frame);
}
