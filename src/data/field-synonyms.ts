import { lazy } from '../model/lazy.js';

/**
 * Fields of the three APIs, and of SDKs and devices, that mean the same. In each row the names may stand for one
 * another; a name may be in several rows, for an API of separate policies has one name for both phases.
 */
const SYNONYMS: readonly (readonly string[])[] = [
  ['authKey', 'psk', 'Psk', 'preSharedKey', 'sharedKey'],
  ['peerAddress', 'peer_address', 'remoteAddress', 'peerIp', 'remoteGateway', 'CustomerGatewayId'],
  ['peerCidrs', 'peer_cidrs', 'RemoteSubnet', 'peerSubnets', 'remoteCidrs', 'remoteSubnets'],
  ['localId', 'local_id', 'LocalId', 'LocalIdIPsec', 'leftid'],
  ['remoteId', 'peer_id', 'RemoteId', 'peerId', 'rightid'],
  ['ikeVersion', 'ike_version', 'IkeVersion'],
  ['phase1_negotiation_mode', 'IkeMode', 'phase_1_negotiation_mode', 'exchangeMode', 'negotiationMode'],
  ['ikeAuthAlgorithm', 'auth_algorithm', 'IkeAuthAlg', 'authentication_algorithm', 'ikeIntegrity'],
  ['policyAuthAlgorithm', 'auth_algorithm', 'IpsecAuthAlg', 'authentication_algorithm', 'espAuthAlgorithm'],
  ['ikeEncryptionAlgorithm', 'encryption_algorithm', 'IkeEncAlg', 'ikeEncryption'],
  ['policyEncryptionAlgorithm', 'encryption_algorithm', 'IpsecEncAlg', 'espEncryptionAlgorithm'],
  ['ikeDhGroup', 'pfs', 'IkePfs', 'dh_group', 'ikeGroup'],
  ['pfs', 'IpsecPfs', 'pfsGroup', 'policyPfs'],
  ['ikeLifeTime', 'lifetime', 'IkeLifetime', 'lifetime_seconds'],
  ['lifeTime', 'lifetime', 'IpsecLifetime', 'lifetime_seconds'],
  ['transformProtocol', 'transform_protocol', 'protocol'],
  ['policyMode', 'encapsulation_mode', 'encapsulationMode'],
];

/** Case and separators aside: people carry a name over in the spelling of the other API. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/gu, '');
}

const rows = lazy(() => SYNONYMS.map((row) => ({ row, folded: new Set(row.map(folded)) })));

/** The one of the names that means the same as a field of another API; undefined where none does. */
export function synonymIn(names: readonly string[], name: string): string | undefined {
  const wanted = folded(name);
  const alike = rows().filter((candidate) => candidate.folded.has(wanted));
  return alike.flatMap(({ row }) => row).find((candidate) => candidate !== name && names.includes(candidate));
}
