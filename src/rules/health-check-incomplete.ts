import { contractOf } from '../data/contracts/index.js';
import { vendor } from '../data/references.js';
import type { BodyReading } from '../model/resource.js';
import { defineRule } from './define.js';

/** Where probes go to, and where they come from. */
const ADDRESSES = ['dip', 'sip'] as const;

function isMissing({ fields }: BodyReading, name: string): boolean {
  const reading = fields.get(name);
  return reading === undefined || reading.state === 'absent' || reading.value === '';
}

export default defineRule({
  id: 'health-check-incomplete',
  group: 'operation',
  levels: { addressless: 'warning' },
  summary: 'A health check is switched on and has no addresses to probe',
  page: () => ({
    why: 'Without an address to probe and one to probe from the check tests nothing, or takes a sound tunnel for a dead one.',
    mend: 'Give dip, an address behind the peer that answers pings, and sip, an address of the VPC; or leave the health check out.',
    references: [vendor('doc4', 'HealthCheckConfig'), vendor('apy')],
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
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeEncAlg\\":\\"aes256\\",\\"IkeAuthAlg\\":\\"sha256\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecEncAlg\\":\\"aes256\\",\\"IpsecAuthAlg\\":\\"sha256\\",\\"IpsecPfs\\":\\"group14\\"}",
  "HealthCheckConfig": "{\\"enable\\":\\"true\\",\\"interval\\":\\"3\\"}"
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
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeEncAlg\\":\\"aes256\\",\\"IkeAuthAlg\\":\\"sha256\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecEncAlg\\":\\"aes256\\",\\"IpsecAuthAlg\\":\\"sha256\\",\\"IpsecPfs\\":\\"group14\\"}",
  "HealthCheckConfig": "{\\"enable\\":\\"true\\",\\"dip\\":\\"10.20.0.10\\",\\"sip\\":\\"10.10.0.10\\",\\"interval\\":\\"3\\"}"
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    addressless: ({ missing }: { missing: readonly string[] }) =>
      `the health check is switched on without ${missing.join(' and ')}: it needs dip, the address to probe, and sip, the address to probe from; give both, or write enable false`,
  }),
  visit: {
    resource({ body, form, operation }, report) {
      // What an answer or an update leaves out is set elsewhere.
      if (form === 'response' || contractOf(operation)?.partial === true) return;
      const check = body.fields.get('HealthCheckConfig')?.members ?? null;
      const enable = check?.fields.get('enable');
      if (check === null || enable?.value !== true) return;
      const missing = ADDRESSES.filter((name) => isMissing(check, name));
      if (missing.length > 0) report('addressless', { missing }, enable.place);
    },
  },
});
