import type { Contract } from '../../data/contract.js';
import { CONTRACTS } from '../../data/contracts/index.js';
import { addTo } from '../../model/groups.js';
import type { Node } from '../../model/node.js';
import type { BodyForm } from '../../model/resource.js';

/** The contracts that share a wrapper key. */
export const BY_WRAPPER: ReadonlyMap<string, readonly Contract[]> = groupByWrapper();

function groupByWrapper(): ReadonlyMap<string, readonly Contract[]> {
  const groups = new Map<string, Contract[]>();
  for (const contract of CONTRACTS) {
    if (contract.wrapper !== null) addTo(groups, contract.wrapper, contract);
  }
  return groups;
}

/** Whether a key is the wrapper of an operation, in its exact case. */
export function isWrapper(key: string): boolean {
  return BY_WRAPPER.has(key);
}

/** A list, which an answer of Apsara holds in an object of its own: `{"TunnelOptions": [...]}`. */
export function unwrapped(form: BodyForm, value: Node): Node {
  if (form !== 'response' || value.kind !== 'object') return value;
  const [only, other] = value.members;
  return only?.value.kind === 'array' && other === undefined ? only.value : value;
}
