import type { Contract } from '../../data/contract.js';
import type { Member, ObjectNode, RequestLine } from '../../model/node.js';
import type { Place } from '../../model/place.js';
import { absent, keyOf } from '../../model/place.js';
import type { BodyForm } from '../../model/resource.js';
import { kindOf } from './show.js';

/** What is wrong with the frame of a body; the `body-wrapper` rule words it. */
export interface FrameFault {
  readonly variant: 'case' | 'wrong' | 'operation' | 'undecided' | 'missing' | 'null' | 'type' | 'unrecognised';
  readonly place: Place;
  /** What stands in place of the wrapper. */
  readonly actual?: string;
  readonly reason?: string;
  /** The wrappers that are meant, where it is not the contract's alone. */
  readonly nearest?: string;
  /** The key to write instead, where there is no doubt that it is meant. */
  readonly instead?: string;
  /** The operation that the key names instead of that of the request, and its method and path. */
  readonly named?: { readonly operation: string; readonly endpoint: string };
  /** The method and path of the request's operation. */
  readonly endpoint?: string;
}

/** A body of one of the three APIs, before its fields are read. */
export interface Candidate {
  readonly contract: Contract;
  readonly form: BodyForm;
  /** The object that holds the wrapper, or the flat body. */
  readonly root: ObjectNode;
  /** The object that holds the fields; null where something else stands in its place. */
  readonly body: ObjectNode | null;
  readonly request: RequestLine | null;
  /** The id in the request's path. */
  readonly pathId: string | null;
  /** The names in the request's query. */
  readonly query: ReadonlySet<string>;
  readonly faults: readonly FrameFault[];
}

/** Makes a candidate of the object and request line that are being looked at. */
export type Make = (contract: Contract, body: ObjectNode | null, faults?: readonly FrameFault[]) => Candidate;

/** The wrapper is not there. Where several actions share a path, any of theirs would do. */
export function missingWrapper(root: ObjectNode, contracts: readonly Contract[]): FrameFault {
  const wrappers = contracts.flatMap(({ wrapper }) => wrapper ?? []);
  const fault = { variant: 'missing', place: absent(root, wrappers[0] ?? ''), nearest: wrappers.join(' or ') } as const;
  if (wrappers.length < 2) return fault;
  const empty = contracts.find((contract) => !needsFields(contract));
  const advice = empty === undefined ? '' : `; for ${empty.operation} write "${empty.wrapper ?? ''}": {}`;
  return { ...fault, reason: `the server tells the actions of this path by it, and answers 400 without${advice}` };
}

function needsFields({ fields }: Contract): boolean {
  return fields.some(({ location = 'body', required }) => location === 'body' && required === true);
}

/** Another key stands in place of the wrapper: the wrapper in another case, one that is known to be taken for it, or any. */
export function wrongWrapper(root: ObjectNode, found: Member, contract: Contract): FrameFault {
  const { wrapper } = contract;
  const known = contract.wrongWrappers?.find(({ key }) => key === found.key);
  return {
    variant: isOtherCase(found.key, contract) ? 'case' : 'wrong',
    place: keyOf(root, found),
    actual: found.key,
    ...(known !== undefined && { reason: known.reason }),
    ...(wrapper !== null && isMistakenFor(found.key, contract) && { instead: wrapper }),
  };
}

/** The key is that of another operation than the request's. Which of the two is meant, nobody but its sender knows. */
export function otherOperation(
  root: ObjectNode,
  found: Member,
  named: Contract,
  contracts: readonly Contract[],
): FrameFault {
  const { operation, wrapper } = named;
  const key = wrapper === null || wrapper === found.key ? '' : ` with "${wrapper}"`;
  return {
    ...ofPath(root, found, contracts),
    variant: 'operation',
    named: { operation, endpoint: `${endpointOf(named)}${key}` },
  };
}

/** The key names none of the actions that share a path. */
export function undecidedWrapper(root: ObjectNode, found: Member, contracts: readonly Contract[]): FrameFault {
  return { ...ofPath(root, found, contracts), variant: 'undecided' };
}

function ofPath(root: ObjectNode, found: Member, contracts: readonly Contract[]): Omit<FrameFault, 'variant'> {
  const [first] = contracts;
  return {
    place: keyOf(root, found),
    actual: found.key,
    nearest: contracts.map(({ wrapper }) => `"${wrapper ?? ''}"`).join(' or '),
    ...(first !== undefined && { endpoint: endpointOf(first) }),
  };
}

function endpointOf({ method, path }: Contract): string {
  return `${method} ${path}`;
}

/** Whether a key is the wrapper of an operation but for its case. */
function isOtherCase(key: string, { wrapper }: Contract): boolean {
  return wrapper !== null && wrapper !== key && wrapper.toLowerCase() === key.toLowerCase();
}

/** Whether a key is the wrapper of an operation, in whatever case. */
export function wrapperNames(key: string, contract: Contract): boolean {
  return contract.wrapper === key || isOtherCase(key, contract);
}

/** Whether a key is one that people write instead of an operation's wrapper. */
export function isMistakenFor(key: string, contract: Contract): boolean {
  return isOtherCase(key, contract) || contract.wrongWrappers?.some((wrong) => wrong.key === key) === true;
}

/** The body under its wrapper. A server that finds null there takes it for an object without fields. */
export function wrappedIn(contract: Contract, { value }: Member, make: Make): Candidate {
  if (value.kind === 'object') return make(contract, value);
  const variant = value.kind === 'null' && !needsFields(contract) ? 'null' : 'type';
  return make(contract, null, [{ variant, place: value, actual: kindOf(value) }]);
}
