import type { Dialect } from '../../model/api.js';
import { implied } from '../../model/located.js';
import type { ChildOffer, IkeOffer, Selectors, TunnelOffer } from '../../model/offers.js';
import type { ResourceKind } from '../../model/resource.js';
import { dhGroupIn, encryptionIn, integrityIn } from './algorithms.js';
import { choice } from './choice.js';
import type { Scope } from './locate.js';
import { pskIn } from './psk.js';
import { commaSelectors } from './selectors.js';
import { NO_OFFER } from './tunnel.js';

const versionOf = choice({ ikev1: 'v1', ikev2: 'v2' });
const exchangeOf = choice({ main: 'main', aggressive: 'aggressive' });

function ikeOffer(ike: Scope, dialect: Dialect): IkeOffer {
  const proposal = {
    encryption: encryptionIn(ike, 'IkeEncAlg', dialect),
    integrity: integrityIn(ike, 'IkeAuthAlg', dialect),
    dhGroup: dhGroupIn(ike, 'IkePfs', dialect),
  };
  return {
    version: ike.locate('IkeVersion', versionOf),
    mode: ike.locate('IkeMode', exchangeOf),
    proposals: [proposal],
    lifetimeSeconds: ike.number('IkeLifetime'),
  };
}

function childOffer(ipsec: Scope, dialect: Dialect): ChildOffer {
  const proposal = {
    encryption: encryptionIn(ipsec, 'IpsecEncAlg', dialect),
    integrity: integrityIn(ipsec, 'IpsecAuthAlg', dialect),
    dhGroup: dhGroupIn(ipsec, 'IpsecPfs', dialect),
  };
  return {
    // The gateway speaks ESP in tunnel mode; there are no fields.
    protocol: implied('esp', 'IpsecEncAlg', ipsec.placeOf('IpsecEncAlg')),
    mode: implied('tunnel', 'IpsecEncAlg', ipsec.placeOf('IpsecEncAlg')),
    proposals: [proposal],
    lifetimeSeconds: ipsec.number('IpsecLifetime'),
  };
}

/** The phases of one tunnel; its key and identities stand among the settings of phase 1. */
function phases(
  ike: Scope,
  ipsec: Scope,
  dialect: Dialect,
  selectors: Selectors | null,
  role: string | null,
): TunnelOffer {
  const localId = ike.has('LocalIdIPsec') && !ike.has('LocalId') ? 'LocalIdIPsec' : 'LocalId';
  return {
    ...NO_OFFER,
    role,
    ike: ikeOffer(ike, dialect),
    child: childOffer(ipsec, dialect),
    selectors,
    localId: { value: ike.text(localId), type: null },
    remoteId: { value: ike.text('RemoteId'), type: null },
    psk: pskIn(ike, 'Psk'),
  };
}

/** What an Apsara Stack or Alibaba Cloud body offers: one tunnel, or one for each entry of a dual-tunnel gateway's list. */
export function apsaraTunnels(scope: Scope, kind: ResourceKind, dialect: Dialect): readonly TunnelOffer[] {
  if (kind !== 'connection' && kind !== 'connection-change') return [];
  const selectors: Selectors = {
    local: commaSelectors(scope, 'LocalSubnet'),
    remote: commaSelectors(scope, 'RemoteSubnet'),
  };
  const tunnels = scope.elements('TunnelOptionsSpecification');
  if (tunnels.length === 0 && isUnread(scope)) return [{ ...NO_OFFER, selectors }];
  if (tunnels.length === 0)
    return [phases(scope.inside('IkeConfig'), scope.inside('IpsecConfig'), dialect, selectors, null)];
  const roles = rolesOf(tunnels);
  return tunnels.map((tunnel, index) =>
    phases(
      tunnel.inside('TunnelIkeConfig'),
      tunnel.inside('TunnelIpsecConfig'),
      dialect,
      // The networks are those of the connection: one tunnel speaks for them, so that nothing is found twice.
      index === 0 ? selectors : null,
      roles[index] ?? null,
    ),
  );
}

/** Whether a body has tunnels that could not be read, a placeholder for one, and says nothing of a single one. */
function isUnread(scope: Scope): boolean {
  const node = scope.has('TunnelOptionsSpecification') ? scope.field('TunnelOptionsSpecification')?.node : null;
  if (!node || (node.kind === 'array' && node.items.length === 0)) return false;
  return !scope.has('IkeConfig') && !scope.has('IpsecConfig');
}

/** The roles of tunnels. They count in their order where the body gives no role; beside one, their order says nothing. */
function rolesOf(tunnels: readonly Scope[]): readonly string[] {
  const mark = tunnels.some((tunnel) => tunnel.has('Role')) ? '#' : '';
  return tunnels.map((tunnel, index) => {
    const role = tunnel.field('Role')?.value;
    return typeof role === 'string' ? role : `${mark}${String(index + 1)}`;
  });
}
