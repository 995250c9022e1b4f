import { rfc, vendor } from '../data/references.js';
import { defineRule } from './define.js';
import { fieldNameAt } from './shared/field.js';

interface Zero {
  readonly field: string;
  readonly usualSeconds: number;
}

export default defineRule({
  id: 'lifetime-zero',
  group: 'operation',
  levels: { undefinedMeaning: 'warning' },
  summary: 'A lifetime of 0, whose meaning nobody documents',
  page: () => ({
    why: 'Apsara Stack and Alibaba Cloud allow 0 to 86400 seconds and do not say what 0 is: no limit at all, the default, or an SA that ends at once. Keys without a limit protect ever more traffic.',
    mend: 'Write the lifetime out: 86400 seconds for phase 1, 3600 for phase 2.',
    references: [vendor('doc4', 'IkeLifetime, IpsecLifetime'), vendor('apy'), rfc(7296, '2.8')],
    examples: {
      bad: {
        file: 'create-vpn-connection.json',
        text: `{
  "RegionId": "region-1",
  "regionId": "region-1",
  "VpnGatewayId": "vpn-0a1b2c3d",
  "CustomerGatewayId": "cgw-0a1b2c3d",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/16",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeEncAlg\\":\\"aes256\\",\\"IkeAuthAlg\\":\\"sha256\\",\\"IkePfs\\":\\"group14\\",\\"IkeLifetime\\":0}",
  "IpsecConfig": "{\\"IpsecEncAlg\\":\\"aes256\\",\\"IpsecAuthAlg\\":\\"sha256\\",\\"IpsecPfs\\":\\"group14\\",\\"IpsecLifetime\\":3600}"
}
`,
      },
      good: {
        file: 'create-vpn-connection.json',
        text: `{
  "RegionId": "region-1",
  "regionId": "region-1",
  "VpnGatewayId": "vpn-0a1b2c3d",
  "CustomerGatewayId": "cgw-0a1b2c3d",
  "LocalSubnet": "10.10.0.0/16",
  "RemoteSubnet": "10.20.0.0/16",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeEncAlg\\":\\"aes256\\",\\"IkeAuthAlg\\":\\"sha256\\",\\"IkePfs\\":\\"group14\\",\\"IkeLifetime\\":86400}",
  "IpsecConfig": "{\\"IpsecEncAlg\\":\\"aes256\\",\\"IpsecAuthAlg\\":\\"sha256\\",\\"IpsecPfs\\":\\"group14\\",\\"IpsecLifetime\\":3600}"
}
`,
      },
    },
  }),
  cwe: [324],
  securitySeverity: '3.7',
  messages: () => ({
    undefinedMeaning: ({ field, usualSeconds }: Zero) =>
      `${field} 0 is allowed, but no document says what it means: no limit, the default or none at all; write the seconds, such as ${usualSeconds}`,
  }),
  visit: {
    tunnel({ ike, child }, _resource, report) {
      const lifetimes = [
        { located: ike?.lifetimeSeconds, usualSeconds: 86400 },
        { located: child?.lifetimeSeconds, usualSeconds: 3600 },
      ];
      for (const { located, usualSeconds } of lifetimes) {
        if (located?.origin !== 'explicit' || located.value !== 0) continue;
        report('undefinedMeaning', { field: fieldNameAt(located.place), usualSeconds }, located.place);
      }
    },
  },
});
