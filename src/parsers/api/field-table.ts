import type { Field } from '../../data/contract.js';
import type { Dialect } from '../../model/api.js';

/** The fields of one object as one dialect knows them. */
export interface FieldTable {
  readonly byName: ReadonlyMap<string, Field>;
  /** Fields that only other dialects of the API know. */
  readonly elsewhere: ReadonlyMap<string, Field>;
}

const tables = new WeakMap<readonly Field[], Map<Dialect, FieldTable>>();

function build(fields: readonly Field[], dialect: Dialect): FieldTable {
  const byName = new Map<string, Field>();
  const elsewhere = new Map<string, Field>();
  for (const field of fields) {
    if (field.dialects !== undefined && !field.dialects.includes(dialect)) elsewhere.set(field.name, field);
    else byName.set(field.name, { ...field, ...field.overrides?.[dialect] });
  }
  return { byName, elsewhere };
}

/** The fields of an object in a dialect; made once for each table and dialect. */
export function fieldTable(fields: readonly Field[], dialect: Dialect): FieldTable {
  let known = tables.get(fields);
  if (known === undefined) {
    known = new Map();
    tables.set(fields, known);
  }
  let table = known.get(dialect);
  if (table === undefined) {
    table = build(fields, dialect);
    known.set(dialect, table);
  }
  return table;
}
