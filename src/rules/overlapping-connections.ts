import { caseOf, rfc, vendor } from '../data/references.js';
import { formatBlock } from '../model/address.js';
import type { Related } from '../model/finding.js';
import type { FlowMeeting, FlowSearch } from '../model/flows.js';
import { findFlowMeetings } from '../model/flows.js';
import type { TextPlace } from '../model/place.js';
import { pointerAt } from '../model/place.js';
import { defineRule } from './define.js';
import { neighboursAmong, titleOf } from './shared/connections.js';
import type { Entry } from './shared/entries.js';
import { accepted, entriesOf, excusedOwners, ownersOf } from './shared/entries.js';

interface Overlap {
  readonly remote: string;
  readonly otherRemote: string;
  readonly other: string;
  readonly more: number;
}

function more(count: number): string {
  return count > 0 ? `, and ${String(count)} more` : '';
}

function equal({ remote, other, more: count }: Overlap): string {
  return `${remote} is also a peer network of ${other} at the same gateway, for the same local networks${more(count)}`;
}

function nested({ remote, otherRemote, other, more: count }: Overlap): string {
  return `${remote} meets ${otherRemote} of ${other} at the same gateway, for local networks that meet too${more(count)}`;
}

/** The gravest and widest meeting of each place: several local networks make several flows of one entry, and one fault. */
function worstMeetings(entries: readonly Entry[], search: FlowSearch): Iterable<FlowMeeting> {
  const worst = new Map<TextPlace, FlowMeeting>();
  const widthOf = ({ partner }: FlowMeeting): number => entries[partner]?.remote.prefix ?? Infinity;
  for (const meeting of findFlowMeetings(entries, search)) {
    const place = entries[meeting.flow]?.place;
    if (place === undefined) continue;
    const known = worst.get(place);
    const isWorse =
      known === undefined ||
      (meeting.equal && !known.equal) ||
      (meeting.equal === known.equal && widthOf(meeting) < widthOf(known));
    if (isWorse) worst.set(place, meeting);
  }
  return worst.values();
}

/** The other connection, and where the networks of both stand if groups or subnets hold them. */
function relatedTo(entry: Entry, partner: Entry, message: string, mirrored: string): Related[] {
  const related: Related[] = [
    { place: partner.place, message: `${formatBlock(partner.remote)} of ${titleOf(partner.connection)}`, mirrored },
  ];
  const places = new Set<string>();
  for (const { connection, elsewhere } of [entry, partner]) {
    for (const place of elsewhere) {
      const key = `${place.source.name} ${String(place.range.start)} ${pointerAt(place)}`;
      if (places.has(key)) continue;
      places.add(key);
      const words = `a network of ${titleOf(connection)}`;
      related.push({ place, message: words, mirrored: `${words}: ${message}` });
    }
  }
  return related;
}

export default defineRule({
  id: 'overlapping-connections',
  group: 'addresses',
  levels: { equal: 'error', nested: 'warning' },
  summary: 'Two connections of one gateway whose networks meet on both sides',
  page: () => ({
    why: 'A packet that fits the selectors of two tunnels goes into one of them: the gateway refuses the second connection, or sends traffic to the wrong peer, and which one may change at every rekey.',
    mend: 'Make the peer networks of the connections disjoint. Declare the two under standby or redundant in the configuration if the gateway is meant to choose.',
    references: [rfc(4301, '4.4.1'), vendor('oumn'), caseOf('libreswan', 504), caseOf('azure-docs', 90128)],
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
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({ equal, nested }),
  visit: {
    workspace(workspace, report) {
      const { isChanged, redundant, standby } = workspace;
      for (const all of neighboursAmong(workspace.connections).byGateway) {
        const connections = accepted(all);
        if (connections.length < 2) continue;
        const owners = ownersOf(connections, workspace);
        const entries: Entry[] = [];
        for (const connection of connections) {
          for (const entry of entriesOf(connection, owners.get(connection) ?? 0)) entries.push(entry);
        }
        const involving = (flow: number): boolean => {
          const entry = entries[flow];
          return entry !== undefined && [entry.place, ...entry.elsewhere].some((place) => isChanged?.(place) === true);
        };
        const search = {
          excused: excusedOwners([...redundant, ...standby], owners),
          ...(isChanged !== null && { involving }),
        };
        for (const meeting of worstMeetings(entries, search)) {
          const entry = entries[meeting.flow];
          const partner = entries[meeting.partner];
          if (entry === undefined || partner === undefined) continue;
          const [variant, word] = meeting.equal ? (['equal', equal] as const) : (['nested', nested] as const);
          const [remote, otherRemote] = [formatBlock(entry.remote), formatBlock(partner.remote)];
          const data = { remote, otherRemote, other: titleOf(partner.connection), more: meeting.more };
          const mirrored = word({
            remote: otherRemote,
            otherRemote: remote,
            other: titleOf(entry.connection),
            more: 0,
          });
          const related = relatedTo(entry, partner, word(data), mirrored);
          report(variant, data, entry.place, { related, between: [entry.connection, partner.connection] });
        }
      }
    },
  },
});
