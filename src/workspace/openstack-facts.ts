import { LEAST_MTU_WITH_IPV6 } from '../data/contracts/otc-common.js';
import { member } from '../model/node.js';
import type { Resource } from '../model/resource.js';
import type { ConnectionFacts } from '../model/workspace.js';
import type { Keeper } from './keeper.js';

/** A connection with the `mtu` that a request to OpenStack states, where IPv6 networks need more. */
export function withLowMtu(
  keeper: Keeper,
  { dialect, form, body }: Resource,
  connection: ConnectionFacts,
): ConnectionFacts {
  if (dialect !== 'openstack' || form === 'response') return connection;
  const mtu = body.fields.get('mtu');
  if (typeof mtu?.value !== 'number' || mtu.value >= LEAST_MTU_WITH_IPV6) return connection;
  return { ...connection, lowMtu: keeper.keepFact(mtu.value, mtu.place) };
}

/** Whether a VPN service has no subnet. A request that names none asks for none; an answer may be cut short. */
export function lacksSubnet({ kind, form, body }: Resource): boolean {
  if (kind !== 'vpn-service' || body.fields.get('subnet_id')?.state !== 'absent') return false;
  return form === 'request' || member(body.node, 'subnet_id') !== undefined;
}
