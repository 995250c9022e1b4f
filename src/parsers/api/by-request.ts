import type { Contract } from '../../data/contract.js';
import { CONTRACTS } from '../../data/contracts/index.js';
import type { Member, ObjectNode } from '../../model/node.js';
import { member } from '../../model/node.js';
import { knownMembers } from './characteristic.js';
import type { Candidate, Make } from './frame.js';
import {
  isMistakenFor,
  missingWrapper,
  otherOperation,
  undecidedWrapper,
  wrapperNames,
  wrappedIn,
  wrongWrapper,
} from './frame.js';
import { isWrapper } from './wrappers.js';

/**
 * The body of a request whose line, or whose sender, names the operation. The body must fit it.
 *
 * @param contracts The operations of the path, at least one; several where they differ by the key of their bodies.
 */
export function byRequest(root: ObjectNode, contracts: readonly Contract[], make: Make): Candidate {
  for (const contract of contracts) {
    if (contract.wrapper === null) return make(contract, root);
    const found = member(root, contract.wrapper);
    if (found !== undefined) return wrappedIn(contract, found, make);
  }
  for (const entry of root.members) {
    const found = underOtherKey(root, entry, contracts, make);
    if (found !== null) return found;
  }
  // Without a wrapper the fields may stand in the root; a body with tags alone has none.
  const meant = likeliest(contracts, root);
  const isFlat = knownMembers(meant, root) > 0;
  return make(meant, isFlat ? root : null, [missingWrapper(root, isFlat ? [meant] : contracts)]);
}

/** A key that stands in place of the wrapper of a path; null for one that has nothing to do with it. */
function underOtherKey(root: ObjectNode, entry: Member, contracts: readonly Contract[], make: Make): Candidate | null {
  const { key, value } = entry;
  const mistaken = contracts.filter((contract) => isMistakenFor(key, contract));
  if (mistaken.length !== 1 && (value.kind === 'object' || value.kind === 'null')) {
    const named = operationOf(key, contracts);
    if (named !== undefined) return ofOtherOperation(root, entry, { named, contracts }, make);
  }
  if (value.kind !== 'object') return null;
  const [meant = likeliest(contracts, value)] = mistaken;
  if (mistaken.length === 1 || (isWrapper(key) && contracts.length === 1)) {
    return make(meant, value, [wrongWrapper(root, entry, meant)]);
  }
  if (mistaken.length === 0 && !isWrapper(key)) return null;
  // Which of several actions is meant, only their fields can tell.
  const likely = likeliest(contracts, value);
  const isTold = knownMembers(likely, value) > 0;
  return make(likely, isTold ? value : null, [undecidedWrapper(root, entry, contracts)]);
}

/** Keys that name no operation. */
const NAMELESS: ReadonlySet<string> = new Set(['param', 'params']);

/** The one other operation of the API that a key names; where create and update share it, the one by the same method. */
function operationOf(key: string, contracts: readonly Contract[]): Contract | undefined {
  if (NAMELESS.has(key)) return undefined;
  const [{ api, method } = {}] = contracts;
  const named = CONTRACTS.filter(
    (contract) => contract.api === api && (wrapperNames(key, contract) || isMistakenFor(key, contract)),
  );
  const likely = named.length > 1 ? named.filter((contract) => contract.method === method) : named;
  const [only, other] = likely;
  return other === undefined ? only : undefined;
}

/** A body under the key of another operation: what it holds tells which of the two it is meant for, else the key does. */
function ofOtherOperation(
  root: ObjectNode,
  entry: Member,
  { named, contracts }: { readonly named: Contract; readonly contracts: readonly Contract[] },
  make: Make,
): Candidate {
  const { key, value } = entry;
  const fault = otherOperation(root, entry, named, contracts);
  const ofPath = likeliest(contracts, value.kind === 'object' ? value : root);
  const body = value.kind === 'object' ? value : null;
  if (body !== null) {
    const more = knownMembers(ofPath, body) - knownMembers(named, body);
    if (more > 0 || (more === 0 && !wrapperNames(key, named))) return make(ofPath, body, [fault]);
  }
  const candidate = make(named, body, [fault]);
  return identified(named) === identified(ofPath) ? candidate : { ...candidate, pathId: null };
}

/** The kind of resource whose id an operation has in its path. */
function identified({ fields }: Contract): string | undefined {
  return fields.find(({ location }) => location === 'path')?.refers?.[0];
}

/** The operation that knows most of an object's members; the first of those that know as many. */
function likeliest(contracts: readonly Contract[], node: ObjectNode): Contract {
  const [likely] = [...contracts].sort((one, other) => knownMembers(other, node) - knownMembers(one, node));
  if (likely === undefined) throw new Error('a matched request names at least one contract');
  return likely;
}
