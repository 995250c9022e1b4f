import type { Dialect } from '../../model/api.js';
import type { ChildOffer, DpdOffer, IkeOffer, Selectors, TunnelOffer } from '../../model/offers.js';
import type { ResourceKind } from '../../model/resource.js';
import { dhGroupIn, encryptionIn, integrityIn } from './algorithms.js';
import { choice } from './choice.js';
import type { Scope } from './locate.js';
import { pskIn } from './psk.js';
import { listedSelectors } from './selectors.js';
import { NO_OFFER } from './tunnel.js';

const versionOf = choice({ v1: 'v1', v2: 'v2' });
const exchangeOf = choice({ main: 'main', aggressive: 'aggressive' });
const protocolOf = choice({ esp: 'esp', ah: 'ah', 'ah-esp': 'ah-esp' });
const modeOf = choice({ tunnel: 'tunnel', transport: 'transport' });

function proposalOf(scope: Scope, dialect: Dialect): IkeOffer['proposals'][number] {
  return {
    encryption: encryptionIn(scope, 'encryption_algorithm', dialect),
    integrity: integrityIn(scope, 'auth_algorithm', dialect),
    dhGroup: dhGroupIn(scope, 'pfs', dialect),
  };
}

function ikeOffer(scope: Scope, dialect: Dialect): IkeOffer {
  return {
    version: scope.locate('ike_version', versionOf),
    mode: scope.locate('phase1_negotiation_mode', exchangeOf),
    proposals: [proposalOf(scope, dialect)],
    lifetimeSeconds: scope.inside('lifetime').number('value'),
  };
}

function childOffer(scope: Scope, dialect: Dialect): ChildOffer {
  return {
    protocol: scope.locate('transform_protocol', protocolOf),
    mode: scope.locate('encapsulation_mode', modeOf),
    proposals: [proposalOf(scope, dialect)],
    lifetimeSeconds: scope.inside('lifetime').number('value'),
  };
}

function dpdOffer(scope: Scope): DpdOffer {
  const dpd = scope.inside('dpd');
  return { action: dpd.text('action'), intervalSeconds: dpd.number('interval'), timeoutSeconds: dpd.number('timeout') };
}

/** A group of networks is the peer's side, as the document has it: the local side is a group of subnet ids. */
function groupSelectors(scope: Scope): Selectors | null {
  const type = scope.field('type');
  return type?.value === 'cidr' ? { local: null, remote: listedSelectors(scope, 'endpoints') } : null;
}

/** What a body of Open Telekom Cloud or OpenStack offers; a connection's algorithms stand in its policies. */
export function otcTunnels(scope: Scope, kind: ResourceKind, dialect: Dialect): readonly TunnelOffer[] {
  switch (kind) {
    case 'connection':
    case 'connection-change':
      return [
        {
          ...NO_OFFER,
          selectors: { local: null, remote: listedSelectors(scope, 'peer_cidrs') },
          localId: { value: scope.text('local_id'), type: null },
          remoteId: { value: scope.text('peer_id'), type: null },
          psk: pskIn(scope, 'psk'),
          peerAddress: scope.text('peer_address'),
          dpd: dpdOffer(scope),
        },
      ];
    case 'ike-policy':
      return [{ ...NO_OFFER, ike: ikeOffer(scope, dialect) }];
    case 'ipsec-policy':
      return [{ ...NO_OFFER, child: childOffer(scope, dialect) }];
    case 'endpoint-group':
      return [{ ...NO_OFFER, selectors: groupSelectors(scope) }];
    default:
      return [];
  }
}
