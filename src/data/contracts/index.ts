import type { Api } from '../../model/api.js';
import type { Contract } from '../contract.js';
import { APSARA_CONTRACTS } from './apsara.js';
import { OTC_CONTRACTS } from './otc.js';
import { ZSTACK_CONTRACTS } from './zstack.js';

type All = readonly [...typeof ZSTACK_CONTRACTS, ...typeof OTC_CONTRACTS, ...typeof APSARA_CONTRACTS];

/** Its type has a name, or the declarations of the package would spell out every field once more. */
const ALL: All = [...ZSTACK_CONTRACTS, ...OTC_CONTRACTS, ...APSARA_CONTRACTS];

/** An operation that has a contract. */
export type Operation = All[number]['operation'];

/** An operation of one API. */
export type OperationOf<A extends Api> = Extract<All[number], { readonly api: A }>['operation'];

/** The contract of an operation, with the literal types of its fields. */
export type ContractOf<O extends Operation> = Extract<All[number], { readonly operation: O }>;

/** The contracts of all APIs, one for each operation. */
export const CONTRACTS: readonly Contract[] = ALL;

const BY_OPERATION: ReadonlyMap<string, Contract> = new Map(
  CONTRACTS.map((contract) => [contract.operation, contract]),
);

export function contractOf(operation: string): Contract | undefined {
  return BY_OPERATION.get(operation);
}
