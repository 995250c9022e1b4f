import type { Contract } from '../../data/contract.js';
import type { Operation } from '../../data/contracts/index.js';
import { contractOf, CONTRACTS } from '../../data/contracts/index.js';
import type { Api } from '../../model/api.js';
import { append } from '../../model/append.js';
import type { Document, Node, ObjectNode, RequestLine } from '../../model/node.js';
import { member } from '../../model/node.js';
import type { TextProblem } from '../text/problem.js';
import { answersIn } from './answers.js';
import { byRequest } from './by-request.js';
import { characteristicContract, couldBeParams, knownMembers } from './characteristic.js';
import { envelopeOf } from './envelope.js';
import type { Candidate, Make } from './frame.js';
import { isMistakenFor, missingWrapper, wrappedIn, wrongWrapper } from './frame.js';
import { nestedRequests } from './nested-requests.js';
import type { RequestMatch } from './request-path.js';
import { matchRequest, NO_MATCH } from './request-path.js';
import { concealSecrets } from './secrets.js';
import { BY_WRAPPER } from './wrappers.js';

export interface Detection {
  readonly candidates: readonly Candidate[];
  /** What an envelope's `body` string had wrong. */
  readonly problems: readonly TextProblem[];
}

/** What is known of a document before it is looked at. */
export interface Expectation {
  /** The API that it is meant for. */
  readonly api: Api | null;
  /** It is the body of a request, of this operation or of any: no answer, and no envelope around a body. */
  readonly request: Operation | 'any' | null;
}

/**
 * All bodies of the three APIs in a document: one, none, or one for each element of an array or an answer's list.
 * Credentials of envelopes are concealed and added to the secrets. Where an API is expected, the bodies of others are
 * left out; what is no body of any, and not known as something else, is a candidate with a fault, and so is the body of
 * a request that is none of this API.
 */
export function detect(
  document: Document,
  expected: Expectation,
  secrets: Set<string>,
  isKnown: (root: Node) => boolean = () => false,
): Detection {
  const candidates: Candidate[] = [];
  const problems: TextProblem[] = [];
  const { root } = document;
  const { api, request } = expected;
  const items = root?.kind === 'array' ? root.items : root === null ? [] : [root];
  for (const item of items) {
    const found = item.kind === 'object' ? detectWithin(item, document.request, expected, secrets) : NOTHING;
    if (found === null) continue;
    const wanted = api === null ? found.candidates : found.candidates.filter(({ contract }) => contract.api === api);
    append(candidates, wanted);
    append(problems, found.problems);
    if (api === null || found.problems.length > 0) continue;
    // What is about to be sent to an API is meant for it, whichever other API would take it.
    const isForNone = request !== null ? wanted.length === 0 : found.candidates.length === 0 && !isKnown(item);
    if (isForNone) candidates.push(unrecognised(item, api, document));
  }
  return { candidates, problems };
}

const NOTHING: Detection = { candidates: [], problems: [] };

/** The bodies of an object; where it is none, those of the requests below it. Null as for `visit`. */
function detectWithin(
  root: ObjectNode,
  line: RequestLine | null,
  expected: Expectation,
  secrets: Set<string>,
): Detection | null {
  const found = visit(root, line, expected, secrets);
  const isNone = found !== null && found.candidates.length === 0 && found.problems.length === 0;
  return isNone && line === null && expected.request === null ? detectBelow(root, expected, secrets) : found;
}

/** The bodies of the requests below an object, of those to paths of the three APIs. */
function detectBelow(root: ObjectNode, expected: Expectation, secrets: Set<string>): Detection {
  const candidates: Candidate[] = [];
  const problems: TextProblem[] = [];
  for (const node of nestedRequests(root)) {
    const envelope = envelopeOf(node, secrets);
    if (envelope === null || matchRequest(envelope.request).contracts.length === 0) continue;
    append(problems, envelope.problems);
    if (envelope.body !== null) append(candidates, detectIn(envelope.body, envelope.request, expected));
  }
  // Around the requests may stand other secrets, which an excerpt would show.
  if (candidates.length + problems.length > 0) concealSecrets('', root, secrets);
  return { candidates, problems };
}

/** Null for a request that is known to be none of the operations. */
function visit(
  root: ObjectNode,
  line: RequestLine | null,
  expected: Expectation,
  secrets: Set<string>,
): Detection | null {
  const envelope = line === null && expected.request === null ? envelopeOf(root, secrets) : null;
  const { body, request, problems } = envelope ?? { body: root, request: line, problems: [] };
  const candidates = body === null ? [] : detectIn(body, request, expected);
  return candidates.length === 0 && isDeletion(request) ? null : { candidates, problems };
}

/** No operation that has a body is called so; to delete bears the path of an operation, and may repeat its body. */
function isDeletion(line: RequestLine | null): boolean {
  return line?.method?.toUpperCase() === 'DELETE';
}

/** What the request line names; where there is none, the operation that is expected. */
function matchOf(line: RequestLine | null, { request }: Expectation): RequestMatch {
  if (line !== null) return matchRequest(line);
  const contract = request === null ? undefined : contractOf(request);
  return contract === undefined ? NO_MATCH : { ...NO_MATCH, contracts: [contract] };
}

function detectIn(root: ObjectNode, line: RequestLine | null, expected: Expectation): readonly Candidate[] {
  const match = matchOf(line, expected);
  const make: Make = (contract, body, faults = []) => ({
    contract,
    form: 'request',
    root,
    body,
    request: match.contracts.length > 0 ? line : null,
    pathId: match.id,
    query: match.query,
    faults,
  });
  if (match.contracts.length > 0) return [byRequest(root, match.contracts, make)];
  const mayAnswer = expected.request === null;
  const answers = mayAnswer ? answersIn(root) : [];
  if (answers.length > 0) return answers.map(({ contract, body }) => ({ ...make(contract, body), form: 'response' }));
  if (isDeletion(line)) return [];
  const wrapped = byWrapper(root, make, mayAnswer);
  if (wrapped.length > 0) return wrapped;
  const mistaken = byMistakenWrapper(root, make);
  if (mistaken !== null) return [mistaken];
  const contract = characteristicContract(root, expected.api);
  if (contract === null) return [];
  return [contract.wrapper === null ? make(contract, root) : make(contract, root, [missingWrapper(root, [contract])])];
}

/** Exact wrapper keys; a document may hold several bodies side by side. */
function byWrapper(root: ObjectNode, make: Make, mayAnswer: boolean): readonly Candidate[] {
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
    const answers = mayAnswer && body !== null && contract.api === 'otc' && isAnswer(body);
    found.push(answers ? { ...candidate, form: 'response' } : candidate);
  }
  return isEnterpriseVpn(root) ? [] : found;
}

/** The enterprise VPN of Open Telekom Cloud holds policies of the same names inside its connections. */
function isEnterpriseVpn(root: ObjectNode): boolean {
  return ['vgw_id', 'cgw_id', 'vgw_ip'].some((key) => member(root, key) !== undefined);
}

function isAnswer(body: ObjectNode): boolean {
  return member(body, 'id') !== undefined && ANSWERED.some((key) => member(body, key) !== undefined);
}

/** Fields that only a server writes, or that a request to Open Telekom Cloud rarely repeats beside an id. */
const ANSWERED = ['status', 'created_at', 'tenant_id', 'project_id'];

/** `params` is ZStack's wrapper for every POST of every resource: the fields tell which, if any is ours. */
function paramsContract(contracts: readonly Contract[], body: Node): Contract | null {
  if (body.kind !== 'object') return null;
  const attachments = contracts.filter(({ kind }) => kind === 'attachment');
  return [...attachments, ...contracts].find((contract) => couldBeParams(contract, body)) ?? null;
}

/**
 * Create and update share their wrapper. An update holds none of what only a create may set, and rarely all else
 * that a create requires.
 */
function wrapperContract(contracts: readonly Contract[], body: Node): Contract | null {
  const [create] = contracts;
  const update = contracts.find(({ partial }) => partial === true);
  if (create === undefined || update === undefined || body.kind !== 'object') return create ?? null;
  const { onlyOnCreate, others } = requiredBy(create, update);
  const has = (name: string): boolean => member(body, name) !== undefined;
  const isCreate =
    body.members.length === 0 ||
    onlyOnCreate.length === 0 ||
    onlyOnCreate.some(has) ||
    (others.length > 0 && others.every(has));
  return isCreate ? create : update;
}

interface Required {
  /** What a create requires and an update may not hold. */
  readonly onlyOnCreate: readonly string[];
  /** What a create requires and an update may hold. */
  readonly others: readonly string[];
}

const requiredFields = new WeakMap<Contract, Required>();

/** What a create requires, beside the update of the same wrapper; made once for each. */
function requiredBy(create: Contract, update: Contract): Required {
  const known = requiredFields.get(update);
  if (known !== undefined) return known;
  const updatable = new Set(
    update.fields.flatMap(({ name, unconfigurable }) => (unconfigurable?.level === 'error' ? [] : [name])),
  );
  const required = create.fields.filter((field) => field.required === true).map(({ name }) => name);
  const made = {
    onlyOnCreate: required.filter((name) => !updatable.has(name)),
    others: required.filter((name) => updatable.has(name)),
  };
  requiredFields.set(update, made);
  return made;
}

/** A key that people write instead of a wrapper, where no request line names the operation. */
function byMistakenWrapper(root: ObjectNode, make: Make): Candidate | null {
  for (const entry of root.members) {
    const { key, value } = entry;
    if (value.kind !== 'object' || key === 'params') continue;
    const contract = meantBy(key, value);
    if (contract !== null) return make(contract, value, [wrongWrapper(root, entry, contract)]);
  }
  return null;
}

/** The operation for whose wrapper a key was written. */
function meantBy(key: string, value: ObjectNode): Contract | null {
  const mistaken = CONTRACTS.find((contract) => isMistakenFor(key, contract));
  if (mistaken?.wrapper === undefined || mistaken.wrapper === null) return null;
  if (!isUnmistakable(key) && knownMembers(mistaken, value) < 2) return null;
  const group = BY_WRAPPER.get(mistaken.wrapper) ?? [];
  if (mistaken.wrapper !== 'params') return wrapperContract(group, value);
  return paramsContract(group, value) ?? (isUnmistakable(key) ? mistaken : null);
}

/** Keys such as `endpointGroup` or `param` stand in other documents too; those that name IPsec do not. */
function isUnmistakable(key: string): boolean {
  return /ipsec.?(?:site.?)?connection/iu.test(key);
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
    query: NO_MATCH.query,
    faults: [{ variant: 'unrecognised', place }],
  };
}
