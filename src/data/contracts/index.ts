import type { Api } from '../../model/api.js';
import type { Contract } from '../contract.js';
import { APSARA_CONTRACTS } from './apsara.js';
import { OTC_CONTRACTS } from './otc.js';
import { ZSTACK_CONTRACTS } from './zstack.js';

const ALL = [...ZSTACK_CONTRACTS, ...OTC_CONTRACTS, ...APSARA_CONTRACTS] as const;

/** An operation that has a contract. */
export type Operation = (typeof ALL)[number]['operation'];

/** An operation of one API. */
export type OperationOf<A extends Api> = Extract<(typeof ALL)[number], { readonly api: A }>['operation'];

/** The contract of an operation, with the literal types of its fields. */
export type ContractOf<O extends Operation> = Extract<(typeof ALL)[number], { readonly operation: O }>;

/** The contracts of all APIs, one for each operation. */
export const CONTRACTS: readonly Contract[] = ALL;

const BY_OPERATION: ReadonlyMap<string, Contract> = new Map(
  CONTRACTS.map((contract) => [contract.operation, contract]),
);

export function contractOf(operation: string): Contract | undefined {
  return BY_OPERATION.get(operation);
}
