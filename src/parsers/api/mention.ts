/** Wrappers, paths and fields that only the bodies of the three APIs have. */
const MENTION =
  /IPsecConnection|ipsec_site_connection|ipsec-site-connections|ikepolic|ipsecpolic|endpoint_group|zstack\/v1\/ipsec|VpnConnection|IkeConfig|IpsecConfig|CustomerGatewayId|ikeAuthAlgorithm|ikeEncryptionAlgorithm|ikeDhGroup|policyEncryptionAlgorithm|policyAuthAlgorithm|peerCidrs|peerAddress|peer_address|vpnservice|LocalSubnet|RemoteSubnet|ike_?version/iu;

/** Whether a text that cannot be read was meant as a body of ours, by the words in it. */
export function mentionsVpn(text: string): boolean {
  return MENTION.test(text);
}
