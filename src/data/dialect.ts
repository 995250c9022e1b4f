import type { Api, Dialect } from '../model/api.js';
import { apiOf, DIALECTS } from '../model/api.js';
import { latest } from '../model/memo.js';
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

const known = new WeakMap<readonly Field[], Map<Dialect, readonly Field[]>>();

/** The fields of an object that a dialect knows, as it has them; made once for each table and dialect. */
export function fieldsIn(fields: readonly Field[], dialect: Dialect): readonly Field[] {
  const inDialect = known.get(fields)?.get(dialect);
  if (inDialect !== undefined) return inDialect;
  const byDialect = known.get(fields) ?? new Map<Dialect, readonly Field[]>();
  known.set(fields, byDialect);
  const found = fields.flatMap((field) => fieldIn(field, dialect) ?? []);
  byDialect.set(dialect, found);
  return found;
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
  const made = new WeakMap<readonly Field[], T>();
  return latest(({ operation, dialect }: Owner) => {
    const fields = fieldsIn(contractOf(operation)?.fields ?? NO_FIELDS, dialect);
    const earlier = made.get(fields);
    if (earlier !== undefined) return earlier;
    const value = make(fields, dialect);
    made.set(fields, value);
    return value;
  });
}

/** The contracts that a dialect knows. */
export function contractsIn(dialect: Dialect): readonly Contract[] {
  return CONTRACTS.filter(
    ({ api, dialects }) => api === apiOf(dialect) && (dialects === undefined || dialects.includes(dialect)),
  );
}
