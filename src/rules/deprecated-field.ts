import { vendor } from '../data/references.js';
import { defineShapeRule } from './define.js';

export default defineShapeRule({
  id: 'deprecated-field',
  group: 'syntax',
  levels: { deprecated: 'warning' },
  summary: 'A field that the API has replaced by another',
  page: () => ({
    why: 'Deprecated fields go first when an API changes, and rules that came later do not hold for them: peer_cidrs cannot stand beside endpoint groups, and a server that knows only LocalId takes the address of the gateway for the identity.',
    mend: 'Use the field that replaced it.',
    references: [vendor('doc2', 'peer_cidrs'), vendor('nvpn'), vendor('apy', 'LocalId')],
    examples: {
      bad: {
        file: 'connection.json',
        text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-m5e1x2k8q0a7c4d9",
  "CustomerGatewayId": "cgw-m5e7y3n1p6s0b2f8",
  "LocalSubnet": "10.20.0.0/16",
  "RemoteSubnet": "192.168.40.0/24",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"LocalIdIPsec\\":\\"hq.example.org\\"}"
}
`,
      },
      good: {
        file: 'connection.json',
        text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-m5e1x2k8q0a7c4d9",
  "CustomerGatewayId": "cgw-m5e7y3n1p6s0b2f8",
  "LocalSubnet": "10.20.0.0/16",
  "RemoteSubnet": "192.168.40.0/24",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha256\\",\\"IkePfs\\":\\"group14\\",\\"LocalId\\":\\"hq.example.org\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha256\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    deprecated: ({ field, nearest = '', reason }) =>
      reason === undefined ? `${field} is deprecated; use ${nearest} instead` : `${field}: ${reason}`,
  }),
});
