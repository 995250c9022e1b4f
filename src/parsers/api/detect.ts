import type { Contract } from '../../data/contract.js';
import { CONTRACTS, contractOf } from '../../data/contracts/index.js';
import type { Api } from '../../model/api.js';
import type { Document, Member, Node, ObjectNode, RequestLine } from '../../model/node.js';
import { member } from '../../model/node.js';
import type { Place } from '../../model/place.js';
import { keyOf } from '../../model/place.js';
import type { BodyForm } from '../../model/resource.js';
import { parseEmbedded } from '../text/embedded.js';
import type { TextProblem } from '../text/problem.js';
import { characteristicContract, couldBeParams } from './characteristic.js';
import { matchRequest } from './request-path.js';
import { BY_WRAPPER, isWrapper } from './wrappers.js';

/** What is wrong with the frame of a body; the `body-wrapper` rule words it. */
export interface FrameFault {
  readonly variant: 'case' | 'wrong' | 'missing' | 'null' | 'type' | 'unrecognised';
  readonly place: Place;
  /** What stands in place of the wrapper. */
  readonly actual?: string;
  readonly reason?: string;
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
  readonly faults: readonly FrameFault[];
}

export interface Detection {
  readonly candidates: readonly Candidate[];
  /** What an envelope's `body` string had wrong. */
  readonly problems: readonly TextProblem[];
}

/** Keys that hold a list of resources in an answer, and the operation that makes such a resource. */
const LISTS: ReadonlyMap<string, string> = new Map([
  ['ipsec_site_connections', 'CreateIpsecSiteConnection'],
  ['ikepolicies', 'CreateIkePolicy'],
  ['ipsecpolicies', 'CreateIpsecPolicy'],
  ['endpoint_groups', 'CreateEndpointGroup'],
  ['vpnservices', 'CreateVpnService'],
]);

/** Apsara's lists: an object around the list. */
const NESTED_LISTS: readonly (readonly [string, string, string])[] = [
  ['VpnConnections', 'VpnConnection', 'CreateVpnConnection'],
  ['CustomerGateways', 'CustomerGateway', 'CreateCustomerGateway'],
  ['VpnGateways', 'VpnGateway', 'CreateVpnGateway'],
];

/** All bodies of the three APIs in a document: one, none, or one for each element of an array or an answer's list. */
export function detect(document: Document, only: Api | null): Detection {
  const candidates: Candidate[] = [];
  const problems: TextProblem[] = [];
  const { root } = document;
  if (root !== null) {
    for (const item of root.kind === 'array' ? root.items : [root]) {
      if (item.kind === 'object') visit(item, document.request, only, candidates, problems);
      else if (only !== null) candidates.push(unrecognised(item, only, document));
    }
  }
  const wanted = only === null ? candidates : candidates.filter(({ contract }) => contract.api === only);
  return { candidates: wanted, problems };
}

function visit(
  root: ObjectNode,
  request: RequestLine | null,
  only: Api | null,
  candidates: Candidate[],
  problems: TextProblem[],
): void {
  const envelope = request === null ? envelopeOf(root, problems) : null;
  if (envelope !== null) {
    if (envelope.body !== null) visit(envelope.body, envelope.request, only, candidates, problems);
    return;
  }
  const listed = answerLists(root);
  if (listed.length > 0) {
    candidates.push(...listed);
    return;
  }
  const found = detectOne(root, request, only);
  candidates.push(...found);
}

/** `{method, url|path, body}`: the body as an object, or as a string that holds JSON. */
function envelopeOf(
  root: ObjectNode,
  problems: TextProblem[],
): { readonly request: RequestLine; readonly body: ObjectNode | null } | null {
  const url = member(root, 'url')?.value ?? member(root, 'path')?.value;
  const holder = member(root, 'body')?.value;
  if (url?.kind !== 'string' || holder === undefined) return null;
  const method = member(root, 'method')?.value;
  const request = { method: method?.kind === 'string' ? method.value.toUpperCase() : null, url: url.value };
  if (holder.kind === 'object') return { request, body: holder };
  if (holder.kind !== 'string') return { request, body: null };
  if (matchRequest(request).contracts.length === 0) return { request, body: null };
  const embedded = parseEmbedded(holder);
  problems.push(...embedded.problems);
  return { request, body: embedded.root?.kind === 'object' ? embedded.root : null };
}

function answered(contract: Contract, root: ObjectNode, body: ObjectNode): Candidate {
  return { contract, form: 'response', root, body, request: null, pathId: null, faults: [] };
}

function objectsIn(node: Node | undefined): readonly ObjectNode[] {
  return node?.kind === 'array' ? node.items.filter((item) => item.kind === 'object') : [];
}

/** The resources of an answer that lists them. */
function answerLists(root: ObjectNode): Candidate[] {
  const found: Candidate[] = [];
  for (const [key, operation] of LISTS) {
    const contract = contractOf(operation);
    const items = objectsIn(member(root, key)?.value);
    if (contract !== undefined) found.push(...items.map((item) => answered(contract, root, item)));
  }
  for (const [outer, inner, operation] of NESTED_LISTS) {
    const holder = member(root, outer)?.value;
    const contract = contractOf(operation);
    if (holder?.kind !== 'object' || contract === undefined) continue;
    found.push(...objectsIn(member(holder, inner)?.value).map((item) => answered(contract, root, item)));
  }
  const create = contractOf('CreateIPsecConnection');
  if (create === undefined) return found;
  const inventory = member(root, 'inventory')?.value;
  const inventories = [
    ...(inventory?.kind === 'object' ? [inventory] : []),
    ...objectsIn(member(root, 'inventories')?.value),
  ];
  const connections = inventories.filter((item) => couldBeParams(create, item));
  return [...found, ...connections.map((item) => answered(create, root, item))];
}

function detectOne(root: ObjectNode, request: RequestLine | null, only: Api | null): Candidate[] {
  const match = request === null ? { contracts: [], id: null } : matchRequest(request);
  const make = (contract: Contract, body: ObjectNode | null, faults: readonly FrameFault[] = []): Candidate => ({
    contract,
    form: 'request',
    root,
    body,
    request,
    pathId: match.id,
    faults,
  });
  if (match.contracts.length > 0) return [byRequest(root, match.contracts, make)];
  const wrapped = byWrapper(root, make);
  if (wrapped.length > 0) return wrapped;
  const misspelt = byMisspeltWrapper(root, make);
  if (misspelt !== null) return [misspelt];
  const contract = characteristicContract(root, only);
  if (contract === null) return [];
  return [contract.wrapper === null ? make(contract, root) : make(contract, root, [missingWrapper(root)])];
}

type Make = (contract: Contract, body: ObjectNode | null, faults?: readonly FrameFault[]) => Candidate;

function missingWrapper(root: ObjectNode): FrameFault {
  return { variant: 'missing', place: root };
}

/** The request line names the operation; the body must fit it. */
function byRequest(root: ObjectNode, contracts: readonly Contract[], make: Make): Candidate {
  for (const contract of contracts) {
    if (contract.wrapper === null) return make(contract, root);
    const found = member(root, contract.wrapper);
    if (found !== undefined) return wrappedIn(contract, found, make);
  }
  const [contract] = contracts;
  if (contract === undefined) throw new Error('a matched request names at least one contract');
  const other = root.members.find(({ value, key }) => value.kind === 'object' && isFrameKey(key, contracts));
  if (other?.value.kind !== 'object') return make(contract, framelessBody(root, contract), [missingWrapper(root)]);
  const meant = contracts.find(({ wrapper }) => wrapper?.toLowerCase() === other.key.toLowerCase());
  const fault = wrongWrapper(root, other, meant ?? contract, meant === undefined ? 'wrong' : 'case');
  return make(meant ?? contract, other.value, [fault]);
}

/** Without a wrapper the fields may stand in the root; a body with tags alone has none. */
function framelessBody(root: ObjectNode, contract: Contract): ObjectNode | null {
  return couldBeParams(contract, root) ? root : null;
}

/** A key that stands where the wrapper should: another operation's, a known wrong one, or the wrapper in another case. */
function isFrameKey(key: string, contracts: readonly Contract[]): boolean {
  if (isWrapper(key)) return true;
  return contracts.some(
    ({ wrapper, wrongWrappers }) =>
      wrapper?.toLowerCase() === key.toLowerCase() || wrongWrappers?.some((wrong) => wrong.key === key) === true,
  );
}

function wrongWrapper(root: ObjectNode, found: Member, contract: Contract, variant: 'case' | 'wrong'): FrameFault {
  const known = contract.wrongWrappers?.find(({ key }) => key === found.key);
  return {
    variant,
    place: keyOf(root, found),
    actual: found.key,
    ...(known !== undefined && { reason: known.reason }),
  };
}

function wrappedIn(contract: Contract, { value }: Member, make: Make): Candidate {
  if (value.kind === 'object') return make(contract, value);
  return make(contract, null, [{ variant: value.kind === 'null' ? 'null' : 'type', place: value }]);
}

/** Exact wrapper keys; a document may hold several bodies side by side. */
function byWrapper(root: ObjectNode, make: Make): Candidate[] {
  const found: Candidate[] = [];
  for (const entry of root.members) {
    const contracts = BY_WRAPPER.get(entry.key);
    if (contracts === undefined) continue;
    const contract =
      entry.key === 'params' ? paramsContract(contracts, entry.value) : wrapperContract(contracts, entry.value);
    if (contract === null) continue;
    const candidate = wrappedIn(contract, entry, make);
    const { body } = candidate;
    // OpenStack wraps answers as it wraps requests; an answer has the server's fields.
    if (body !== null && contract.api === 'otc' && isAnswer(body)) found.push({ ...candidate, form: 'response' });
    else found.push(candidate);
  }
  return found;
}

function isAnswer(body: ObjectNode): boolean {
  return member(body, 'id') !== undefined && ANSWERED.some((key) => member(body, key) !== undefined);
}

/** Fields that only a server writes, or that a request to Open Telekom Cloud rarely repeats beside an id. */
const ANSWERED = ['status', 'created_at', 'tenant_id', 'project_id'];

/** `params` is ZStack's wrapper for every POST of every resource: the fields tell which. */
function paramsContract(contracts: readonly Contract[], body: Node): Contract | null {
  if (body.kind !== 'object') return null;
  return contracts.find((contract) => couldBeParams(contract, body)) ?? null;
}

/** Create and update share their wrapper: an update holds none of what only a create may set. */
function wrapperContract(contracts: readonly Contract[], body: Node): Contract | null {
  const [create] = contracts;
  const update = contracts.find(({ partial }) => partial === true);
  if (create === undefined || update === undefined || body.kind !== 'object') return create ?? null;
  const updatable = new Set(update.fields.map(({ name }) => name));
  const createOnly = create.fields.filter(({ name, required }) => required === true && !updatable.has(name));
  if (createOnly.length === 0 || body.members.length === 0) return create;
  return createOnly.some(({ name }) => member(body, name) !== undefined) ? create : update;
}

/** A wrapper in the wrong case, where no request line names the operation. */
function byMisspeltWrapper(root: ObjectNode, make: Make): Candidate | null {
  for (const entry of root.members) {
    if (entry.value.kind !== 'object') continue;
    const { key, value } = entry;
    for (const [wrapper, contracts] of BY_WRAPPER) {
      const known = contracts.find(({ wrongWrappers }) =>
        wrongWrappers?.some((wrong) => wrong.key === key && key !== 'params'),
      );
      const contract = known ?? (wrapper.toLowerCase() === key.toLowerCase() ? contracts[0] : undefined);
      if (contract === undefined) continue;
      const actual = wrapper === 'params' ? paramsContract(contracts, value) : contract;
      if (actual !== null) return make(actual, value, [wrongWrapper(root, entry, actual, 'case')]);
    }
  }
  return null;
}

/** A document that `--api` claims for an API and that is none of its bodies. */
function unrecognised(place: Node, api: Api, document: Document): Candidate {
  const contract = CONTRACTS.find((candidate) => candidate.api === api && candidate.kind === 'connection');
  if (contract === undefined) throw new Error(`${api} has no connection contract`);
  const root: ObjectNode = { kind: 'object', start: place.start, end: place.end, parent: document, members: [] };
  return {
    contract,
    form: 'request',
    root,
    body: null,
    request: null,
    pathId: null,
    faults: [{ variant: 'unrecognised', place }],
  };
}
