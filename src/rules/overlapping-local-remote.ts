import { caseOf, rfc, vendor } from '../data/references.js';
import type { CidrBlock } from '../model/address.js';
import { formatBlock, isEverything } from '../model/address.js';
import { findMeetings } from '../model/overlap.js';
import type { Fact, Networks } from '../model/workspace.js';
import { defineRule } from './define.js';
import { composedIn, relatedNetworks, statedAt } from './shared/composed.js';
import { ordinaryNetworksOf } from './shared/networks.js';

interface Meeting {
  readonly remote: string;
  readonly local: string;
  readonly more: number;
}

function others({ more }: Meeting): string {
  return more > 0 ? `, and ${more} more` : '';
}

function equal(data: Meeting): string {
  return `the remote network ${data.remote} is also a local network${others(data)}`;
}

function overlapping(data: Meeting): string {
  return `the remote network ${data.remote} overlaps the local network ${data.local}${others(data)}`;
}

/** Without `0.0.0.0/0` and `::/0`, which `default-route-selector` speaks of. */
function ordinary({ entries }: Networks): readonly Fact<CidrBlock>[] {
  return entries.filter(({ value }) => !isEverything(value));
}

export default defineRule({
  id: 'overlapping-local-remote',
  group: 'addresses',
  levels: { equal: 'error', overlapping: 'error' },
  summary: 'A network that is on both sides of one tunnel',
  page: () => ({
    why: 'A host that has an address of its own network as the destination asks for it on the wire and never sends the packet to the gateway: the hosts in the common part cannot reach each other. Platforms refuse such connections, or routes flap.',
    mend: 'Give one side other addresses, or translate them (NAT) before the tunnel; where only parts are used, write those parts alone.',
    references: [
      rfc(4301, '4.4.1'),
      vendor('doc4', 'LocalSubnet, RemoteSubnet'),
      vendor('oumn'),
      caseOf('libreswan', 146),
      caseOf('libreswan', 504),
    ],
    examples: {
      bad: {
        file: 'create-vpn-connection.json',
        text: `{
  "RegionId": "cn-qingdao-env66-d01",
  "regionId": "cn-qingdao-env66-d01",
  "VpnGatewayId": "vpn-1a2b3c4d5e6f",
  "CustomerGatewayId": "cgw-6f5e4d3c2b1a",
  "LocalSubnet": "10.10.0.0/16,172.16.0.0/24",
  "RemoteSubnet": "10.10.20.0/24",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
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
  "LocalSubnet": "10.10.0.0/16,172.16.0.0/24",
  "RemoteSubnet": "10.20.20.0/24",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
  "IpsecConfig": "{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({ equal, overlapping }),
  visit: {
    tunnel({ selectors }, _resource, report) {
      const remotes = ordinaryNetworksOf(selectors?.remote);
      const locals = ordinaryNetworksOf(selectors?.local);
      if (remotes.length === 0 || locals.length === 0) return;
      const meetings = findMeetings(
        remotes.map(({ block }) => block),
        locals.map(({ block }) => block),
      );
      for (const { entry, widest, more } of meetings) {
        const remote = remotes[entry];
        const local = locals[widest];
        if (remote === undefined || local === undefined) continue;
        const isEqual = formatBlock(remote.block) === formatBlock(local.block);
        const related = [{ place: local.place, message: `the local network ${local.text}` }];
        const data = { remote: remote.text, local: local.text, more };
        report(isEqual ? 'equal' : 'overlapping', data, remote.place, { related });
      }
    },
    workspace(workspace, report) {
      for (const connection of composedIn(workspace)) {
        const remotes = ordinary(connection.remote);
        const locals = ordinary(connection.local);
        const meetings = findMeetings(
          remotes.map(({ value }) => value),
          locals.map(({ value }) => value),
        );
        // All networks of a group are stated at one place: one of them stands for the others.
        const [first] = meetings;
        const isGroup = connection.peerGroup !== null && first !== undefined;
        const inAll = meetings.reduce((sum, { more }) => sum + 1 + more, -1);
        for (const { entry, widest, more } of isGroup ? [{ ...first, more: inAll }] : meetings) {
          const remote = remotes[entry];
          const local = locals[widest];
          if (remote === undefined || local === undefined) continue;
          const data = { remote: formatBlock(remote.value), local: formatBlock(local.value), more };
          const [variant, word] =
            data.remote === data.local ? (['equal', equal] as const) : (['overlapping', overlapping] as const);
          const related = relatedNetworks(connection, remote, local, word(data));
          report(variant, data, statedAt(connection, remote), { related, between: [connection] });
        }
      }
    },
  },
});
