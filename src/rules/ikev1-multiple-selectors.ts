import { caseOf, rfc, vendor } from '../data/references.js';
import type { Located } from '../model/located.js';
import type { IkeVersion, SelectorEntry } from '../model/offers.js';
import type { Place, TextPlace } from '../model/place.js';
import type { Resource } from '../model/resource.js';
import type { ConnectionFacts } from '../model/workspace.js';
import { defineRule } from './define.js';
import { titleOf } from './shared/connections.js';
import { fieldNameAt } from './shared/field.js';
import { IKEV2 } from './shared/ike-version.js';
import { connectionsByPolicies } from './shared/named-policies.js';

interface Several {
  readonly field: string;
  /** Whether it holds an id, which the networks are known by. */
  readonly isId?: boolean;
  readonly count: number;
  /** The API's field of the version, with its path where it is left out. */
  readonly version: string;
  readonly isDefault: boolean;
  /** IKEv2 in the API's spelling. */
  readonly instead: string;
}

/** A list of more than one network. */
interface List {
  readonly count: number;
  readonly place: Place;
}

/** A field of a connection that is judged with what its ids stand for. */
interface FieldOf {
  readonly field: string;
  readonly isId: boolean;
  readonly count: number;
  readonly place: TextPlace;
}

function listIn(side: Located<readonly SelectorEntry[]> | null | undefined): List | null {
  if (side?.origin !== 'explicit') return null;
  const count = side.value.filter(({ text }) => text !== '').length;
  return count > 1 ? { count, place: side.place } : null;
}

/** The field of a connection that stands for several networks; the peer's before the own. */
function fieldOf({ local, remote, localGroups, peerGroup }: ConnectionFacts): FieldOf | null {
  const [peers = 0, own = 0] = [remote?.entries.length, local?.entries.length];
  if (peers > 1 && peerGroup !== null) {
    return { field: 'peer_ep_group_id', isId: true, count: peers, place: peerGroup.place };
  }
  const [network] = remote?.entries ?? [];
  if (peers > 1 && network !== undefined) {
    return { field: 'peer_cidrs', isId: false, count: peers, place: network.place };
  }
  const [group] = localGroups;
  if (own < 2 || group === undefined) return null;
  return { field: 'local_ep_group_id', isId: true, count: own, place: group.place };
}

/** What becomes of several networks with a version of IKE; null where nothing is known or wrong. */
function fate({ api, dialect }: Resource, version: IkeVersion): 'lost' | 'pairs' | 'fallback' | null {
  if (version === 'v2') return null;
  if (api !== 'zstack') return version === 'v1' ? 'lost' : null;
  // What the driver before 4.5 makes of them is not known.
  if (dialect !== 'zstack') return null;
  return version === 'v1' ? 'pairs' : 'fallback';
}

function lost({ field, isId = false, count, version, isDefault, instead }: Several): string {
  const verb = isId ? 'stands for' : 'holds';
  const why = isDefault ? ` (the default, for ${version} is left out)` : '';
  return `${field} ${verb} ${count} networks, and IKEv1${why} negotiates one pair of networks for each SA: only the first may work; write ${version} ${instead}`;
}

export default defineRule({
  id: 'ikev1-multiple-selectors',
  group: 'addresses',
  levels: { lost: 'warning', pairs: 'note', fallback: 'note' },
  summary: 'Several networks with IKEv1, whose SAs carry one pair of networks each',
  page: () => ({
    why: 'Quick mode of IKEv1 negotiates one local and one remote network. A gateway makes one SA for each pair, which the peer must list in the same way, or uses the first pair alone: then one subnet works and the others are silent.',
    mend: 'Use IKEv2, which carries lists in one SA; else make one connection for each pair of networks, or one network that holds them all.',
    references: [
      rfc(2409, '5.5'),
      rfc(7296, '2.9'),
      vendor('apy', 'CreateVpnConnection, LocalSubnet'),
      vendor('zvyos', 'keyexchange'),
      caseOf('cloudstack', 3138),
      caseOf('opnsense', 2120),
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
  "RemoteSubnet": "10.20.0.0/24,10.20.1.0/24",
  "IkeConfig": "{\\"Psk\\":\\"\${VPN_PSK}\\",\\"IkeVersion\\":\\"ikev1\\",\\"IkeAuthAlg\\":\\"sha1\\",\\"IkePfs\\":\\"group14\\"}",
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
  "RemoteSubnet": "10.20.0.0/24,10.20.1.0/24",
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
    lost,
    pairs: ({ field, count, version, instead }: Several) =>
      `${field} holds ${count} networks: with IKEv1 the router makes a connection for each pair of a local and a peer network, which the peer must list in the same way; write ${version} ${instead} if the peer has IKEv2`,
    fallback: ({ field, count, version, instead }: Several) =>
      `${field} holds ${count} networks: a peer that speaks IKEv1 alone brings up the first pair and no other; write ${version} ${instead} if the peer has IKEv2`,
  }),
  visit: {
    tunnel({ ike, selectors }, resource, report) {
      const version = ike?.version;
      if (version === undefined || version.origin === 'unknown') return;
      const variant = fate(resource, version.value);
      if (variant === null) return;
      const list = listIn(selectors?.remote) ?? listIn(selectors?.local);
      if (list === null) return;
      const data = {
        field: fieldNameAt(list.place),
        count: list.count,
        version: version.origin === 'default' ? version.field : fieldNameAt(version.place),
        isDefault: version.origin === 'default',
        instead: JSON.stringify(IKEV2[resource.api]),
      };
      const related = version.origin === 'explicit' ? [{ place: version.place, message: 'the version of IKE' }] : [];
      report(variant, data, list.place, { related });
    },
    workspace(workspace, report) {
      for (const { connection, ike } of connectionsByPolicies(workspace)) {
        const version = ike?.version;
        const several = fieldOf(connection);
        if (several === null || version === undefined || version.origin === 'unknown' || version.value !== 'v1')
          continue;
        const { place, ...list } = several;
        const isDefault = version.origin === 'default';
        const data = { ...list, version: 'ike_version', isDefault, instead: JSON.stringify(IKEV2.otc) };
        const mirrored = `${titleOf(connection)}: ${lost(data)}`;
        const message = isDefault ? 'the policy that leaves the version of IKE out' : 'the version of IKE';
        report('lost', data, place, {
          related: [{ place: version.place, message, mirrored }],
          between: [connection],
        });
      }
    },
  },
});
