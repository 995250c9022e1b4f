import type { Contract } from '../../data/contract.js';
import { CONTRACTS, contractOf } from '../../data/contracts/index.js';
import type { Api } from '../../model/api.js';
import type { ObjectNode } from '../../model/node.js';
import { member } from '../../model/node.js';

/**
 * Fields that tell an operation from every other body. `any`: one is enough. `some`: two are needed, for each of
 * them alone stands in bodies of other resources too.
 */
interface Characteristics {
  readonly any: readonly string[];
  readonly some: readonly string[];
}

const ZSTACK_PROPOSAL = [
  'ikeAuthAlgorithm',
  'ikeEncryptionAlgorithm',
  'ikeDhGroup',
  'policyAuthAlgorithm',
  'policyEncryptionAlgorithm',
  'transformProtocol',
];

const CHARACTERISTICS: Readonly<Record<string, Characteristics>> = {
  CreateIPsecConnection: {
    any: ZSTACK_PROPOSAL,
    some: ['peerAddress', 'peerCidrs', 'authKey', 'authMode', 'vipUuid', 'l3NetworkUuid', 'pfs', 'policyMode'],
  },
  AttachL3NetworksToIPsecConnection: { any: ['l3NetworkUuids'], some: [] },
  AddRemoteCidrsToIPsecConnection: { any: ['peerCidrs'], some: [] },
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
  },
  CreateIkePolicy: {
    any: [],
    some: ['auth_algorithm', 'encryption_algorithm', 'phase1_negotiation_mode', 'ike_version'],
  },
  CreateIpsecPolicy: {
    any: [],
    some: ['auth_algorithm', 'encryption_algorithm', 'transform_protocol', 'encapsulation_mode'],
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
  },
};

/** Fields without which a body is not taken for the operation, where its others stand in bodies of its neighbours. */
const DECISIVE: Readonly<Record<string, readonly string[]>> = {
  CreateIkePolicy: ['phase1_negotiation_mode', 'ike_version'],
  CreateIpsecPolicy: ['transform_protocol', 'encapsulation_mode'],
};

/** Operations that an unwrapped object may be, the likeliest first. */
const UNWRAPPED = [
  'CreateVpnConnection',
  'CreateIPsecConnection',
  'CreateIpsecSiteConnection',
  'CreateIkePolicy',
  'CreateIpsecPolicy',
];

function count(node: ObjectNode, names: readonly string[]): number {
  let found = 0;
  for (const name of names) if (member(node, name) !== undefined) found++;
  return found;
}

/** Whether the fields of an object are those of an operation. */
export function couldBeParams(contract: Contract, node: ObjectNode): boolean {
  const characteristics = CHARACTERISTICS[contract.operation];
  if (characteristics === undefined) return false;
  return count(node, characteristics.any) > 0 || count(node, characteristics.some) > 1;
}

/** The operation that an object without wrapper and request line is most likely meant for; null where it is none of ours. */
export function characteristicContract(root: ObjectNode, only: Api | null): Contract | null {
  const modify = apsaraModify(root);
  if (modify !== null) return modify;
  for (const operation of UNWRAPPED) {
    const contract = contractOf(operation);
    if (contract === undefined || (only !== null && contract.api !== only)) continue;
    const decisive = DECISIVE[operation];
    if (decisive !== undefined && count(root, decisive) === 0) continue;
    // Without a wrapper one telling field is too little: scripts and inventories use the same words.
    const { any, some } = CHARACTERISTICS[operation] ?? { any: [], some: [] };
    if (count(root, any) + count(root, some) > 2 || (contract.wrapper === null && couldBeParams(contract, root)))
      return contract;
  }
  if (only === null) return null;
  return CONTRACTS.find(({ api, kind }) => api === only && kind === 'connection') ?? null;
}

/** Flat Apsara bodies other than a create: told by the action, or by the id of what they change. */
function apsaraModify(root: ObjectNode): Contract | null {
  const action = member(root, 'Action')?.value;
  if (action?.kind === 'string') return contractOf(action.value) ?? null;
  if (member(root, 'VpnConnectionId') !== undefined && member(root, 'VpnGatewayId') === undefined) {
    return contractOf('ModifyVpnConnectionAttribute') ?? null;
  }
  const gateway = ['IpAddress', 'RegionId'].every((name) => member(root, name) !== undefined);
  return gateway && member(root, 'VpnGatewayId') === undefined ? (contractOf('CreateCustomerGateway') ?? null) : null;
}
