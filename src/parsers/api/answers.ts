import type { Contract } from '../../data/contract.js';
import { contractOf } from '../../data/contracts/index.js';
import type { Node, ObjectNode } from '../../model/node.js';
import { member } from '../../model/node.js';
import { couldBeParams } from './characteristic.js';

/** One resource of an answer: the contract whose fields it has, and the object that holds them. */
export interface Answered {
  readonly contract: Contract;
  readonly body: ObjectNode;
}

/** Keys that hold a list of resources in an answer of Open Telekom Cloud, and the operation that makes such a resource. */
const LISTS: readonly (readonly [key: string, operation: string])[] = [
  ['ipsec_site_connections', 'CreateIpsecSiteConnection'],
  ['ikepolicies', 'CreateIkePolicy'],
  ['ipsecpolicies', 'CreateIpsecPolicy'],
  ['endpoint_groups', 'CreateEndpointGroup'],
  ['vpnservices', 'CreateVpnService'],
];

/** Apsara's lists: an object around the list. */
const NESTED_LISTS: readonly (readonly [outer: string, inner: string, operation: string])[] = [
  ['VpnConnections', 'VpnConnection', 'CreateVpnConnection'],
  ['CustomerGateways', 'CustomerGateway', 'CreateCustomerGateway'],
  ['VpnGateways', 'VpnGateway', 'CreateVpnGateway'],
];

/** What Apsara's servers write beside a connection, and requests never hold. */
const CONNECTION_ANSWERED = ['Status', 'State', 'CreateTime', 'RequestId', 'RequestID'];

function hasAny(node: ObjectNode, names: readonly string[]): boolean {
  return names.some((name) => member(node, name) !== undefined);
}

function objectsIn(node: Node | undefined): readonly ObjectNode[] {
  if (node?.kind === 'object') return [node];
  return node?.kind === 'array' ? node.items.filter((item) => item.kind === 'object') : [];
}

function answered(operation: string, bodies: readonly ObjectNode[]): Answered[] {
  const contract = contractOf(operation);
  return contract === undefined ? [] : bodies.map((body) => ({ contract, body }));
}

/** The keys without one of which an object is no answer. */
const TELLING: ReadonlySet<string> = new Set([
  ...LISTS.map(([key]) => key),
  ...NESTED_LISTS.map(([outer]) => outer),
  'VpnConnectionId',
  'inventory',
  'inventories',
]);

/** The resources of an answer; none where the object is no answer. Other answers are companions. */
export function answersIn(root: ObjectNode): readonly Answered[] {
  if (!root.members.some(({ key }) => TELLING.has(key))) return [];
  return [...otcAnswers(root), ...apsaraAnswers(root), ...zstackAnswers(root)];
}

function otcAnswers(root: ObjectNode): readonly Answered[] {
  return LISTS.flatMap(([key, operation]) => {
    const list = member(root, key)?.value;
    return list?.kind === 'array' ? answered(operation, objectsIn(list)) : [];
  });
}

function apsaraAnswers(root: ObjectNode): readonly Answered[] {
  const listed = NESTED_LISTS.flatMap(([outer, inner, operation]) => {
    const holder = member(root, outer)?.value;
    return holder?.kind === 'object' ? answered(operation, objectsIn(member(holder, inner)?.value)) : [];
  });
  // A create or modify is answered with an id and nothing to read.
  const isDescription =
    member(root, 'VpnConnectionId') !== undefined &&
    hasAny(root, CONNECTION_ANSWERED) &&
    hasAny(root, ['LocalSubnet', 'IkeConfig', 'TunnelOptionsSpecification']);
  return isDescription ? [...listed, ...answered('CreateVpnConnection', [root])] : listed;
}

function zstackAnswers(root: ObjectNode): readonly Answered[] {
  const create = contractOf('CreateIPsecConnection');
  if (create === undefined) return [];
  const inventories = [
    ...objectsIn(member(root, 'inventory')?.value),
    ...objectsIn(member(root, 'inventories')?.value),
  ];
  return answered(
    create.operation,
    inventories.filter((item) => couldBeParams(create, item)),
  );
}
