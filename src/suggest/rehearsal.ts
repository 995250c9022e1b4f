import type { Dialect } from '../model/api.js';
import { apiOf } from '../model/api.js';
import type { Side } from '../model/negotiation.js';
import { otherSide } from '../model/negotiation.js';
import type { SuggestedField, SuggestedRequest, Surroundings } from './bodies.js';
import { requestsOf } from './bodies.js';

/*
 * The bodies of a suggestion as they would be sent, with addresses of documentation and networks of private use, and what
 * their ids name: enough to lint and simulate them before anybody sends anything.
 */

/** An end as it will be read. */
export interface Rehearsal {
  readonly requests: readonly SuggestedRequest[];
  /** Answers of the API that tell what the ids of the last request name. */
  readonly companions: readonly object[];
}

const ADDRESSES = { left: '192.0.2.1', right: '198.51.100.1' } as const;
const NETWORKS = { left: '10.1.0.0/16', right: '10.2.0.0/16' } as const;

/** Both ends name the same placeholder, as two bodies do that the same program fills in. */
const KEY = '$' + '{PSK}';

export function rehearse(dialect: Dialect, side: Side, fields: readonly SuggestedField[]): Rehearsal {
  const id = (what: string): string => idOf(dialect, side, what);
  const requests = requestsOf(dialect, fields, {
    name: side,
    psk: KEY,
    peerAddress: ADDRESSES[otherSide(side)],
    localNetwork: NETWORKS[side],
    remoteNetwork: NETWORKS[otherSide(side)],
    id,
  } satisfies Surroundings);
  return { requests, companions: [...companionsOf(dialect, side, id), ...answersTo(requests, id)] };
}

/** An id in the form that the API gives it. */
function idOf(dialect: Dialect, side: Side, what: string): string {
  // The same for every run, and another for each end and kind.
  const digits = Array.from(`${side} ${what}`, (character) => (character.charCodeAt(0) % 16).toString(16))
    .join('')
    .padEnd(32, side === 'left' ? '1' : '2')
    .slice(0, 32);
  switch (apiOf(dialect)) {
    case 'zstack':
      return digits;
    case 'otc':
      return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
    case 'apsara':
      return `${what.toLowerCase().replaceAll('_', '-')}-${side}`;
  }
}

function companionsOf(dialect: Dialect, side: Side, id: (what: string) => string): readonly object[] {
  const [own, peer] = [ADDRESSES[side], ADDRESSES[otherSide(side)]];
  switch (apiOf(dialect)) {
    case 'zstack':
      return [
        { inventories: [{ uuid: id('VIP_UUID'), ip: own, l3NetworkUuid: id('PUBLIC_NETWORK') }] },
        { inventories: [{ uuid: id('L3_NETWORK_UUID'), ipRanges: [{ networkCidr: NETWORKS[side] }] }] },
      ];
    case 'otc':
      return [
        { vpnservices: [{ id: id('VPNSERVICE_ID'), external_v4_ip: own, router_id: id('ROUTER_ID') }] },
        { subnets: [{ id: id('SUBNET_ID'), cidr: NETWORKS[side] }] },
      ];
    case 'apsara':
      return [
        { VpnGatewayId: id('VPN_GATEWAY_ID'), InternetIp: own },
        { CustomerGatewayId: id('CUSTOMER_GATEWAY_ID'), IpAddress: peer },
      ];
  }
}

/** The wrapper of a request, the list that answers hold such resources in, and what the connection calls its id. */
const LISTS: readonly (readonly [wrapper: string, list: string, ids: readonly string[]])[] = [
  ['ikepolicy', 'ikepolicies', ['IKEPOLICY_ID']],
  ['ipsecpolicy', 'ipsecpolicies', ['IPSECPOLICY_ID']],
  ['endpoint_group', 'endpoint_groups', ['LOCAL_EP_GROUP_ID', 'PEER_EP_GROUP_ID']],
];

/** What the API answers to the requests before the last: the same with an id. */
function answersTo(requests: readonly SuggestedRequest[], id: (what: string) => string): readonly object[] {
  return LISTS.flatMap(([wrapper, list, ids]) =>
    requests
      .flatMap(({ body }) => body[wrapper] ?? [])
      .map((resource, index) => ({ [list]: [Object.assign({ id: id(ids[index] ?? '') }, resource)] })),
  );
}
