import { caseOf, rfc, vendor } from '../data/references.js';
import type { CidrBlock } from '../model/address.js';
import { formatBlock, isEverything } from '../model/address.js';
import type { Flow } from '../model/flows.js';
import { findFlowMeetings } from '../model/flows.js';
import { findOverlaps } from '../model/overlap.js';
import type { TextPlace } from '../model/place.js';
import type { ConnectionFacts, Fact, Networks, Workspace } from '../model/workspace.js';
import { defineRule } from './define.js';
import { gatewayKey, grouped, isStandbyPair, titleOf } from './shared/connections.js';

/** A flow with what a finding says of it. */
interface Entry extends Flow {
  readonly connection: ConnectionFacts;
  /** Where the peer network is stated by the connection: its own entry, or the id of its group. */
  readonly place: TextPlace;
}

interface Overlap {
  readonly remote: string;
  readonly otherRemote: string;
  readonly other: string;
  readonly more: number;
}

/** A list without the entries that lie inside others: overlaps within one connection are another rule's. */
function distinct(networks: Networks): readonly Fact<CidrBlock>[] {
  const inside = new Set(findOverlaps(networks.entries.map(({ value }) => value)).map(({ entry }) => entry));
  return networks.entries.filter((_, index) => !inside.has(index));
}

/** The local side: known networks, else the id that stands for them. */
function locals({ local, localGroup }: ConnectionFacts): readonly (CidrBlock | string)[] {
  if (local !== null) return distinct(local).map(({ value }) => value);
  return localGroup === null ? [] : [localGroup.value];
}

function isDefaultRoute(local: CidrBlock | string, remote: CidrBlock): boolean {
  return typeof local !== 'string' && isEverything(local) && isEverything(remote);
}

function entriesOf(connection: ConnectionFacts, owner: number): Entry[] {
  if (connection.remote === null) return [];
  const entries: Entry[] = [];
  for (const { value: remote, place } of distinct(connection.remote)) {
    for (const local of locals(connection)) {
      // Both sides open: routes decide, not selectors.
      if (isDefaultRoute(local, remote)) continue;
      entries.push({ owner, local, remote, connection, place: connection.peerGroup?.place ?? place });
    }
  }
  return entries;
}

function more({ more: count }: Overlap): string {
  return count > 0 ? `, and ${String(count)} more` : '';
}

/** The pairs that may share networks: a standby pair, and what the configuration declares. */
function excuse(
  connections: readonly ConnectionFacts[],
  workspace: Workspace,
): (one: number, other: number) => boolean {
  return (left, right) => {
    const one = connections[left];
    const other = connections[right];
    if (one === undefined || other === undefined) return false;
    return workspace.isRedundant(one, other) || isStandbyPair(one, other, workspace);
  };
}

export default defineRule({
  id: 'overlapping-connections',
  group: 'addresses',
  levels: { equal: 'error', nested: 'warning' },
  summary: 'Two connections of one gateway whose networks meet on both sides',
  why: 'A packet that fits the selectors of two tunnels goes into one of them: the gateway refuses the second connection, or sends traffic to the wrong peer, and which one may change at every rekey.',
  mend: 'Make the peer networks of the connections disjoint. Declare the two under standby or redundant in the configuration if the gateway is meant to choose.',
  references: [rfc(4301, '4.4.1'), vendor('oumn'), caseOf('libreswan', 504), caseOf('azure-docs', 90128)],
  cwe: [],
  securitySeverity: null,
  messages: {
    equal: (data: Overlap) =>
      `${data.remote} is also a peer network of ${data.other} at the same gateway, for the same local networks${more(data)}`,
    nested: (data: Overlap) =>
      `${data.remote} meets ${data.otherRemote} of ${data.other} at the same gateway, for local networks that meet too${more(data)}`,
  },
  examples: {
    bad: {
      file: 'connections.jsonl',
      text: `{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"north","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0001","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.0.0/16","IkeConfig":"{\\"Psk\\":\\"\${PSK_NORTH}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"south","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0002","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.4.0/24","IkeConfig":"{\\"Psk\\":\\"\${PSK_SOUTH}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
`,
    },
    good: {
      file: 'connections.jsonl',
      text: `{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"north","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0001","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.0.0/17","IkeConfig":"{\\"Psk\\":\\"\${PSK_NORTH}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
{"RegionId":"cn-qingdao-env66-d01","regionId":"cn-qingdao-env66-d01","Name":"south","VpnGatewayId":"vpn-bp1a2b3c4d5e6f","CustomerGatewayId":"cgw-bp1branch0002","LocalSubnet":"10.1.0.0/16","RemoteSubnet":"10.9.128.0/17","IkeConfig":"{\\"Psk\\":\\"\${PSK_SOUTH}\\",\\"IkeVersion\\":\\"ikev2\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}","IpsecConfig":"{\\"IpsecAuthAlg\\":\\"sha1\\",\\"IpsecPfs\\":\\"group14\\"}"}
`,
    },
  },
  visit: {
    workspace(workspace, report) {
      for (const connections of grouped(workspace.connections, gatewayKey).values()) {
        if (connections.length < 2) continue;
        const entries = connections.flatMap(entriesOf);
        const reported = new Set<TextPlace>();
        for (const meeting of findFlowMeetings(entries, excuse(connections, workspace))) {
          const entry = entries[meeting.flow];
          const partner = entries[meeting.partner];
          // Several local networks make several flows of one entry: it is one fault.
          if (entry === undefined || partner === undefined || reported.has(entry.place)) continue;
          reported.add(entry.place);
          const data = {
            remote: formatBlock(entry.remote),
            otherRemote: formatBlock(partner.remote),
            other: titleOf(partner.connection),
            more: meeting.more,
          };
          const related = [{ place: partner.place, message: `${data.otherRemote} of ${data.other}` }];
          const between = [entry.connection, partner.connection];
          report(meeting.equal ? 'equal' : 'nested', data, entry.place, { related, between });
        }
      }
    },
  },
});
