import { vendor } from '../data/references.js';
import type { ParameterFact, TunnelFacts } from '../model/workspace.js';
import { defineRule } from './define.js';
import type { Tunnel } from './shared/connections.js';
import { gatewayAddressKey, ownerOf, peerKey, titleOf, tunnelsSharing } from './shared/connections.js';

interface Conflict {
  readonly other: string;
  readonly field: string;
  readonly value: string;
  readonly otherValue: string;
}

const ONE_ANSWERS = 'between two gateways there is one IKE SA, and only one of the two connections gets it';

function parameter({ other, field, value, otherValue }: Conflict): string {
  return `${field} is ${value} here and ${otherValue} in ${other}, which joins the same two gateways: ${ONE_ANSWERS}`;
}

function key({ other }: { readonly other: string }): string {
  return `the key is not that of ${other}, which joins the same two gateways: ${ONE_ANSWERS}`;
}

/** The two addresses that a tunnel joins; null where they are not known, or where the API takes one connection for them. */
function joinedKey(tunnel: Tunnel): string | null {
  if (ownerOf(tunnel).api !== 'apsara') return null;
  const gateway = gatewayAddressKey(tunnel);
  const peer = peerKey(tunnel);
  return gateway === null || peer === null ? null : `${gateway}\n${peer}`;
}

/** The first parameter of phase 1 that both state, and state differently. */
function differing(
  one: TunnelFacts,
  other: TunnelFacts,
): { readonly mine: ParameterFact; readonly theirs: ParameterFact } | null {
  for (const mine of one.ike) {
    const theirs = other.ike.find(({ field }) => field === mine.field);
    if (theirs !== undefined && theirs.value !== mine.value) return { mine, theirs };
  }
  return null;
}

export default defineRule({
  id: 'peer-conflict',
  group: 'references',
  levels: { parameter: 'warning', key: 'warning' },
  summary: 'Two connections between the same gateways with different IKE settings or keys',
  page: () => ({
    why: 'Between two addresses there is one IKE SA, whose settings and key serve all connections. With two different sets it is chance which one answers, and the other connection fails with NO_PROPOSAL_CHOSEN or AUTHENTICATION_FAILED.',
    mend: 'Give all connections between the same two gateways the same IkeConfig, the key included.',
    references: [vendor('apy', 'CreateVpnConnection')],
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
  }),
  cwe: [],
  securitySeverity: null,
  precision: 'high',
  supersedes: ['psk-in-plaintext'],
  messages: () => ({ parameter, key }),
  visit: {
    workspace({ connections }, report) {
      for (const [first, ...others] of tunnelsSharing(connections, joinedKey)) {
        if (first === undefined) continue;
        for (const other of others) {
          const between = [ownerOf(other), ownerOf(first)] as const;
          if (between[0] === between[1]) continue;
          const names = [titleOf(between[0]), titleOf(between[1])] as const;
          const difference = differing(other, first);
          if (difference !== null) {
            const { mine, theirs } = difference;
            const data = { other: names[1], field: mine.field, value: mine.value, otherValue: theirs.value };
            const mirrored = parameter({ ...data, other: names[0], value: theirs.value, otherValue: mine.value });
            const related = [{ place: theirs.place, message: `${theirs.value} in ${names[1]}`, mirrored }];
            report('parameter', data, mine.place, { related, between });
          } else if (other.psk !== null && first.psk !== null && !other.psk.value.equals(first.psk.value)) {
            const related = [{ place: first.psk.place, message: names[1], mirrored: key({ other: names[0] }) }];
            report('key', { other: names[1] }, other.psk.place, { related, between });
          }
        }
      }
    },
  },
});
