import type { Api, Dialect } from '../model/api.js';
import { apiOf, DIALECTS } from '../model/api.js';
import { latest, perSubject, perText } from '../model/memo.js';
import type { Contract, Field } from './contract.js';
import { CONTRACTS, contractOf } from './contracts/index.js';

/** The dialect of an API that applies: the one that was asked for, or the API's own where that one is another API's. */
export function dialectFor(api: Api, asked: Dialect): Dialect {
  return apiOf(asked) === api ? asked : (DIALECTS[api][0] ?? asked);
}

/** The field as a dialect has it; undefined where the dialect does not know it. */
export function fieldIn(field: Field, dialect: Dialect): Field | undefined {
  if (field.dialects !== undefined && !field.dialects.includes(dialect)) return undefined;
  const difference = field.overrides?.[dialect];
  return difference === undefined ? field : { ...field, ...difference };
}

const fieldsByDialect = perSubject((fields: readonly Field[]) =>
  perText((dialect: Dialect): readonly Field[] => fields.flatMap((field) => fieldIn(field, dialect) ?? [])),
);

/** The fields of an object that a dialect knows, as it has them; made once for each table and dialect. */
export function fieldsIn(fields: readonly Field[], dialect: Dialect): readonly Field[] {
  return fieldsByDialect(fields)(dialect);
}

const NO_FIELDS: readonly Field[] = [];

/** What has fields: a resource. */
interface Owner {
  readonly operation: string;
  readonly dialect: Dialect;
}

/** A function of the fields that an operation has in a dialect; what it makes of them is made once. */
export function madeOfFields<T extends object>(
  make: (fields: readonly Field[], dialect: Dialect) => T,
): (owner: Owner) => T {
  const made = perSubject((fields: readonly Field[]) =>
    perText((dialect: Dialect) => make(fieldsIn(fields, dialect), dialect)),
  );
  return latest(({ operation, dialect }: Owner) => made(contractOf(operation)?.fields ?? NO_FIELDS)(dialect));
}

/** The contracts that a dialect knows. */
export function contractsIn(dialect: Dialect): readonly Contract[] {
  return CONTRACTS.filter(
    ({ api, dialects }) => api === apiOf(dialect) && (dialects === undefined || dialects.includes(dialect)),
  );
}
