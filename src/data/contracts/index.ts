import type { Contract } from '../contract.js';
import { APSARA_CONTRACTS } from './apsara.js';
import { OTC_CONTRACTS } from './otc.js';
import { ZSTACK_CONTRACTS } from './zstack.js';

const ALL = [...ZSTACK_CONTRACTS, ...OTC_CONTRACTS, ...APSARA_CONTRACTS] as const;

/** An operation that has a contract. */
export type Operation = (typeof ALL)[number]['operation'];

/** The contract of an operation, with the literal types of its fields. */
export type ContractOf<O extends Operation> = Extract<(typeof ALL)[number], { readonly operation: O }>;

/** The contracts of all APIs, one for each operation. */
export const CONTRACTS: readonly Contract[] = ALL;

/** A wrapper that people write in place of the right one. */
export interface WrongWrapper {
  readonly contract: Contract;
  /** Why it fails. */
  readonly reason: string;
}

const BY_OPERATION: ReadonlyMap<string, Contract> = new Map(
  CONTRACTS.map((contract) => [contract.operation, contract]),
);

const BY_WRAPPER = grouped(
  CONTRACTS.flatMap((contract) => (contract.wrapper === null ? [] : [[contract.wrapper, contract]])),
);

const BY_WRONG_WRAPPER = grouped(
  CONTRACTS.flatMap((contract) =>
    (contract.wrongWrappers ?? []).map(({ key, reason }): [string, WrongWrapper] => [key, { contract, reason }]),
  ),
);

const PATHS = CONTRACTS.map((contract) => ({ contract, segments: segmentsOf(contract.path) }));

export function contractOf(operation: string): Contract | undefined {
  return BY_OPERATION.get(operation);
}

/** The contracts whose fields stand under that key; several share `params`, and each OTC key serves POST and PUT. */
export function contractsByWrapper(key: string): readonly Contract[] {
  return BY_WRAPPER.get(key) ?? [];
}

/** The contracts that the key was meant for, though their server does not read it. */
export function contractsByWrongWrapper(key: string): readonly WrongWrapper[] {
  return BY_WRONG_WRAPPER.get(key) ?? [];
}

/**
 * The contracts that a request line speaks of: none, one, or several that share a path (ZStack's actions). The URL may
 * be whole, a path, or begin with a placeholder. RPC-style calls name the operation in the query, by any method.
 */
export function contractsByUrl(method: string | null, url: string): readonly Contract[] {
  const action = /[?&]Action=(\w+)/u.exec(url)?.[1];
  const named = action === undefined ? undefined : contractOf(action);
  if (named !== undefined) return [named];
  const segments = segmentsOf(url);
  return PATHS.filter(
    ({ contract, segments: wanted }) => isMethodOf(contract, method) && endsWith(segments, wanted),
  ).map(({ contract }) => contract);
}

function isMethodOf({ api, method }: Contract, actual: string | null): boolean {
  return actual === null || api === 'apsara' || actual.toUpperCase() === method;
}

/** The parts of a URL's path. */
function segmentsOf(url: string): readonly string[] {
  const [path = ''] = url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/iu, '').split(/[?#]/u, 1);
  return path.split('/').filter((segment) => segment !== '');
}

const PLACEHOLDER = /[{}<>$%]/u;

/**
 * Whether a path ends as wanted, where a wanted placeholder takes any part. A placeholder at the path's head stands for
 * a base URL: for all that is wanted before it.
 */
function endsWith(actual: readonly string[], wanted: readonly string[]): boolean {
  let literals = 0;
  for (let back = 1; back <= wanted.length; back++) {
    const have = actual.at(-back);
    const want = wanted.at(-back);
    if (have === undefined || want === undefined) return false;
    if (have === want) literals++;
    else if (!PLACEHOLDER.test(want)) return literals > 0 && back === actual.length && PLACEHOLDER.test(have);
  }
  return literals > 0;
}

function grouped<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
