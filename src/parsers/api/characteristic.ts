import type { Contract, Field } from '../../data/contract.js';
import { CONTRACTS, contractOf } from '../../data/contracts/index.js';
import type { Api } from '../../model/api.js';
import { addTo } from '../../model/groups.js';
import { lazy } from '../../model/lazy.js';
import type { ObjectNode } from '../../model/node.js';
import { member } from '../../model/node.js';

/**
 * Fields that tell an operation from every other body. `any`: one is enough. `some`: two are needed, for each of
 * them alone stands in bodies of other resources too.
 */
interface Characteristics {
  readonly any: readonly string[];
  readonly some: readonly string[];
  /** Fields of like bodies elsewhere that the operation does not know: with one of them it is not ours. */
  readonly foreign?: readonly string[];
}

const ZSTACK_OWN = [
  'peerAddress',
  'peerCidrs',
  'policyMode',
  'ikeAuthAlgorithm',
  'ikeEncryptionAlgorithm',
  'ikeDhGroup',
  'policyAuthAlgorithm',
  'policyEncryptionAlgorithm',
  'transformProtocol',
];

/** AWS calls its gateways by the same names. */
const AWS = ['Type', 'Options', 'CustomerGatewayConfiguration', 'TransitGatewayId', 'DestinationCidrBlock'];
/** The enterprise VPN of Open Telekom Cloud is another API, whose connections hold their policies. */
const ENTERPRISE_VPN = ['vgw_id', 'vgw_ip', 'cgw_id', 'peer_subnets', 'authentication_algorithm', 'dh_group'];

const CHARACTERISTICS: Readonly<Record<string, Characteristics>> = {
  CreateIPsecConnection: { any: ZSTACK_OWN, some: ['authKey', 'authMode', 'vipUuid', 'pfs', 'ikeVersion'] },
  CreateIpsecSiteConnection: {
    any: [],
    some: [
      'ipsecpolicy_id',
      'ikepolicy_id',
      'vpnservice_id',
      'local_ep_group_id',
      'peer_ep_group_id',
      'peer_address',
      'peer_id',
      'psk',
    ],
    foreign: ENTERPRISE_VPN,
  },
  CreateIkePolicy: {
    any: [],
    some: ['auth_algorithm', 'encryption_algorithm', 'phase1_negotiation_mode', 'ike_version', 'pfs'],
    foreign: ENTERPRISE_VPN,
  },
  CreateIpsecPolicy: {
    any: [],
    some: ['auth_algorithm', 'encryption_algorithm', 'transform_protocol', 'encapsulation_mode', 'pfs'],
    foreign: ENTERPRISE_VPN,
  },
  CreateVpnConnection: {
    any: [],
    some: [
      'VpnGatewayId',
      'CustomerGatewayId',
      'LocalSubnet',
      'RemoteSubnet',
      'IkeConfig',
      'IpsecConfig',
      'TunnelOptionsSpecification',
    ],
    foreign: AWS,
  },
  ModifyVpnConnectionAttribute: { any: ['VpnConnectionId'], some: [], foreign: ['VpnGatewayId', ...AWS] },
  CreateVpnGateway: { any: [], some: ['VpcId', 'Bandwidth', 'EnableIpsec', 'EnableSsl', 'VpnType'], foreign: AWS },
  CreateCustomerGateway: { any: ['IpAddress'], some: [], foreign: AWS },
};

/** Fields without which a body is not taken for the operation, where its others stand in bodies of its neighbours. */
const DECISIVE: Readonly<Record<string, readonly string[]>> = {
  CreateIkePolicy: ['phase1_negotiation_mode', 'ike_version'],
  CreateIpsecPolicy: ['transform_protocol', 'encapsulation_mode'],
  CreateVpnGateway: ['EnableIpsec', 'EnableSsl', 'VpnType'],
};

/** Operations that an object without a wrapper may be, the likeliest first. */
const UNWRAPPED = [
  'ModifyVpnConnectionAttribute',
  'CreateVpnConnection',
  'CreateVpnGateway',
  'CreateCustomerGateway',
  'CreateIPsecConnection',
  'CreateIpsecSiteConnection',
  'CreateIkePolicy',
  'CreateIpsecPolicy',
];

/** Without a wrapper two telling fields are too little where fields are common words: scripts and inventories use them. */
const TELLING_FIELDS = 3;

function count(node: ObjectNode, names: readonly string[]): number {
  let found = 0;
  for (const name of names) if (member(node, name) !== undefined) found++;
  return found;
}

/** The operations that a key in small letters is characteristic of. */
const byKey = lazy(() => {
  const operations = new Map<string, string[]>();
  for (const operation of UNWRAPPED) {
    const { any = [], some = [] } = CHARACTERISTICS[operation] ?? {};
    for (const key of new Set([...any, ...some].map((name) => name.toLowerCase()))) addTo(operations, key, operation);
  }
  return operations;
});

/**
 * How many characteristics of each operation an object has, in whatever case: `vpnGatewayId` is a fault that deserves to
 * be found.
 */
function countInAnyCase({ members }: ObjectNode): ReadonlyMap<string, number> {
  const operations = byKey();
  const told = new Map<string, number>();
  for (const { key } of members) {
    const among = operations.get(key.toLowerCase());
    if (among === undefined) continue;
    for (const operation of among) told.set(operation, (told.get(operation) ?? 0) + 1);
  }
  return told;
}

function isOwnField({ location = 'body' }: Field): boolean {
  return location === 'body';
}

/** How many members of an object are fields of an operation's body. */
export function knownMembers({ fields }: Contract, node: ObjectNode): number {
  return fields.filter((field) => isOwnField(field) && member(node, field.name) !== undefined).length;
}

/** Whether the fields of an object are those of an operation. */
export function couldBeParams(contract: Contract, node: ObjectNode): boolean {
  const characteristics = CHARACTERISTICS[contract.operation];
  // An operation of few fields is told by having no others.
  if (characteristics === undefined) return hasOnlyKnown(contract, node) && hasRequired(contract, node);
  return count(node, characteristics.any) > 0 || count(node, characteristics.some) > 1;
}

function hasOnlyKnown(contract: Contract, node: ObjectNode, atLeast = 1): boolean {
  return node.members.length >= atLeast && knownMembers(contract, node) === node.members.length;
}

/** Whether an object has a field that the operation requires, where it requires any. */
function hasRequired({ fields }: Contract, node: ObjectNode): boolean {
  const required = fields.filter((field) => isOwnField(field) && field.required !== undefined);
  return required.length === 0 || required.some(({ name }) => member(node, name) !== undefined);
}

/** The operation that an object without wrapper and request line is most likely meant for; null where it is none of ours. */
export function characteristicContract(root: ObjectNode, only: Api | null): Contract | null {
  const named = namedOperation(root);
  if (named !== undefined) return named;
  const told = countInAnyCase(root);
  const likely = unwrapped().filter((contract) => isUnwrapped(contract, root, told.get(contract.operation) ?? 0));
  // A body of another API is left alone, and no reason to look for the forced one's fields.
  return likely.find(({ api }) => api === only) ?? likely[0] ?? (only === null ? null : forcedContract(root, only));
}

const unwrapped = lazy(() => UNWRAPPED.flatMap((operation) => contractOf(operation) ?? []));

/** @param told How many characteristics of the operation the object has. */
function isUnwrapped(contract: Contract, root: ObjectNode, told: number): boolean {
  const { operation } = contract;
  const characteristics = CHARACTERISTICS[operation];
  if (characteristics === undefined || told === 0) return false;
  const { any, foreign = [] } = characteristics;
  if (count(root, foreign) > 0 || (contract.kind === 'connection' && isAttachment(root))) return false;
  const decisive = DECISIVE[operation];
  if (decisive !== undefined && count(root, decisive) === 0) return false;
  // `IpAddress` is in many bodies: all the others must be the operation's own too.
  if (operation === 'CreateCustomerGateway') return count(root, any) > 0 && hasOnlyKnown(contract, root, 2);
  if (operation === 'ModifyVpnConnectionAttribute') return count(root, any) > 0 && knownMembers(contract, root) > 1;
  if (contract.wrapper === null && couldBeParams(contract, root)) return true;
  return told >= TELLING_FIELDS;
}

/** An RPC-style call that holds its parameters in the body names its action there: null where it is none of ours. */
function namedOperation(root: ObjectNode): Contract | null | undefined {
  const action = member(root, 'Action')?.value;
  if (action?.kind !== 'string') return undefined;
  const contract = contractOf(action.value);
  return contract?.api === 'apsara' ? contract : null;
}

/** CreateVpnAttachment joins no VPN gateway; its tunnels are numbered, where those of a connection have a role. */
function isAttachment(root: ObjectNode): boolean {
  if (member(root, 'VpnGatewayId') !== undefined) return false;
  if (member(root, 'NetworkType') !== undefined) return true;
  const tunnels = member(root, 'TunnelOptionsSpecification')?.value;
  if (tunnels?.kind !== 'array') return false;
  return tunnels.items.some((tunnel) => tunnel.kind === 'object' && member(tunnel, 'TunnelIndex') !== undefined);
}

/** The operation of an API that knows most of an object's fields; null where none knows any. */
function forcedContract(root: ObjectNode, api: Api): Contract | null {
  let best: { readonly contract: Contract; readonly known: number } | null = null;
  for (const contract of CONTRACTS) {
    if (contract.api !== api) continue;
    const known = knownMembers(contract, root);
    if (known > (best?.known ?? 0)) best = { contract, known };
  }
  return best?.contract ?? null;
}
