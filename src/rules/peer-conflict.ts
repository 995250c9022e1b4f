import { vendor } from '../data/references.js';
import type { ConnectionFacts } from '../model/workspace.js';
import { defineRule } from './define.js';
import { gatewayKey, grouped, peerKey, titleOf } from './shared/connections.js';
import { placeOf } from './shared/places.js';

interface Conflict {
  readonly other: string;
  readonly what: string;
}

function pairKey(connection: ConnectionFacts): string | null {
  const gateway = gatewayKey(connection);
  const peer = peerKey(connection);
  return connection.api !== 'apsara' || gateway === null || peer === null ? null : `${gateway}\n${peer}`;
}

/** What the two say differently of phase 1; null where they agree, or too little is known. */
function conflictOf(one: ConnectionFacts, other: ConnectionFacts): 'parameters' | 'key' | null {
  if (
    one.ikeParameters !== null &&
    other.ikeParameters !== null &&
    one.ikeParameters.value !== other.ikeParameters.value
  ) {
    return 'parameters';
  }
  return one.psk !== null && other.psk !== null && !one.psk.value.equals(other.psk.value) ? 'key' : null;
}

export default defineRule({
  id: 'peer-conflict',
  group: 'references',
  levels: { conflict: 'warning' },
  summary: 'Two connections between the same gateways with different IKE settings or keys',
  why: 'Between two addresses there is one IKE SA, whose settings and key serve all connections. With two different sets it is chance which one answers, and the other connection fails with NO_PROPOSAL_CHOSEN or AUTHENTICATION_FAILED.',
  mend: 'Give all connections between the same two gateways the same IkeConfig, the key included.',
  references: [vendor('apy', 'CreateVpnConnection')],
  cwe: [],
  securitySeverity: null,
  precision: 'high',
  messages: {
    conflict: ({ other, what }: Conflict) =>
      `${other} joins the same two gateways with ${what}: only one of them can be answered`,
  },
  examples: {
    bad: {
      file: 'connections.jsonl',
      text: `{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"orders","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0001","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.1.0/24","IkeConfig":"{\\"Psk\\":\\"\${PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"stock","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0001","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.2.0/24","IkeConfig":"{\\"Psk\\":\\"\${PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group5\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
`,
    },
    good: {
      file: 'connections.jsonl',
      text: `{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"orders","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0001","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.1.0/24","IkeConfig":"{\\"Psk\\":\\"\${PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"stock","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0001","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.2.0/24","IkeConfig":"{\\"Psk\\":\\"\${PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
`,
    },
  },
  visit: {
    workspace({ connections }, report) {
      for (const [first, ...others] of grouped(connections, pairKey).values()) {
        if (first === undefined) continue;
        for (const other of others) {
          const conflict = conflictOf(first, other);
          if (conflict === null) continue;
          const [mine, theirs] =
            conflict === 'key' ? [other.psk, first.psk] : [other.ikeParameters, first.ikeParameters];
          const data = { other: titleOf(first), what: conflict === 'key' ? 'another key' : 'other IKE parameters' };
          const related = [{ place: placeOf(theirs, first), message: titleOf(first) }];
          report('conflict', data, placeOf(mine, other), { related, between: [other, first] });
        }
      }
    },
  },
});
