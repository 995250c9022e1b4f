import { vendor } from '../data/references.js';
import { defineRule } from './define.js';
import { contractField } from './shared/field.js';

export default defineRule({
  id: 'psk-generated',
  group: 'key',
  levels: { generated: 'note', replaced: 'warning' },
  summary: 'No pre-shared key in the request: the platform makes one up',
  page: () => ({
    why: 'The connection is created with 16 random characters as its key. The answer does not show them: until somebody reads them back and enters them at the peer, the tunnel cannot come up. The document says the same of a change of IkeConfig, where the tunnel that was up then fails.',
    mend: 'Write Psk in IkeConfig with every change of it, or read the key with DescribeVpnConnection and enter it at the peer.',
    references: [
      vendor('doc4', 'IkeConfig.Psk'),
      vendor('apy', 'CreateVpnConnection and ModifyVpnConnectionAttribute, IkeConfig.Psk'),
    ],
    examples: {
      bad: {
        file: 'create-vpn-connection.json',
        text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/16",
  "IkeConfig": "{\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`,
      },
      good: {
        file: 'create-vpn-connection.json',
        text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/16",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    generated: ({ words }: { readonly words: string }) =>
      `Psk is left out: the platform makes a key of ${words}, which must be read back with DescribeVpnConnection and entered at the peer`,
    replaced: ({ words }: { readonly words: string }) =>
      `Psk is left out of a change: by the document of Alibaba Cloud the platform then makes a key of ${words}, which the peer does not have; send the key too`,
  }),
  visit: {
    tunnel({ psk }, resource, report) {
      if (resource.form === 'response') return;
      if (psk?.origin !== 'unknown' || psk.reason !== 'not-in-body' || psk.place === null) return;
      const isChange = resource.kind === 'connection-change';
      // A change without an object of phase 1 leaves it as it is.
      if (isChange && psk.place.kind === 'absent' && psk.place.path.length > 1) return;
      const standing = contractField(resource, psk.place)?.default;
      if (standing === undefined || !('dynamic' in standing)) return;
      report(isChange ? 'replaced' : 'generated', { words: standing.dynamic }, psk.place);
    },
  },
});
