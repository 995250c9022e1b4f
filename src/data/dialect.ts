import type { Api, Dialect } from '../model/api.js';
import { apiOf, DIALECTS } from '../model/api.js';
import type { Contract, Field } from './contract.js';
import { CONTRACTS } from './contracts/index.js';

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

/** The contracts that a dialect knows. */
export function contractsIn(dialect: Dialect): readonly Contract[] {
  return CONTRACTS.filter(
    ({ api, dialects }) => api === apiOf(dialect) && (dialects === undefined || dialects.includes(dialect)),
  );
}
