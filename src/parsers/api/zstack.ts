import type { Dialect } from '../../model/api.js';
import { implied } from '../../model/located.js';
import type { ChildOffer, IdentityOffer, IkeOffer, TunnelOffer } from '../../model/offers.js';
import type { ResourceKind } from '../../model/resource.js';
import { dhGroupIn, encryptionIn, integrityIn } from './algorithms.js';
import { choice } from './choice.js';
import type { Scope } from './locate.js';
import { pskIn } from './psk.js';
import { listedSelectors } from './selectors.js';
import { NO_OFFER } from './tunnel.js';

/** ZStack's `ike` is strongSwan's keyword of the same name: it initiates IKEv2 and answers both. */
const versionOf = choice({ ike: 'any', ikev1: 'v1', ikev2: 'v2' });

const protocolOf = choice({ esp: 'esp', ah: 'ah', 'ah-esp': 'ah-esp' });
const modeOf = choice({ tunnel: 'tunnel', transport: 'transport' });
const idTypeOf = choice({ ip: 'ip', name: 'name', fqdn: 'fqdn' });

function ikeOffer(scope: Scope, dialect: Dialect): IkeOffer {
  const proposal = {
    encryption: encryptionIn(scope, 'ikeEncryptionAlgorithm', dialect),
    integrity: integrityIn(scope, 'ikeAuthAlgorithm', dialect),
    dhGroup: dhGroupIn(scope, 'ikeDhGroup', dialect),
  };
  return {
    version: scope.locate('ikeVersion', versionOf),
    // The agent writes `aggressive=no`; there is no field.
    mode: implied('main', 'ikeVersion', scope.placeOf('ikeVersion')),
    proposals: [proposal],
    lifetimeSeconds: scope.number('ikeLifeTime'),
  };
}

function childOffer(scope: Scope, dialect: Dialect): ChildOffer {
  const proposal = {
    encryption: encryptionIn(scope, 'policyEncryptionAlgorithm', dialect),
    integrity: integrityIn(scope, 'policyAuthAlgorithm', dialect),
    dhGroup: dhGroupIn(scope, 'pfs', dialect),
  };
  return {
    protocol: scope.locate('transformProtocol', protocolOf),
    mode: scope.locate('policyMode', modeOf),
    proposals: [proposal],
    lifetimeSeconds: scope.number('lifeTime'),
  };
}

function identity(scope: Scope, name: string): IdentityOffer {
  return { value: scope.text(name), type: scope.locate('idType', idTypeOf) };
}

/** What a ZStack body offers: one tunnel for a connection, only networks where networks are added. */
export function zstackTunnels(scope: Scope, kind: ResourceKind, dialect: Dialect): readonly TunnelOffer[] {
  switch (kind) {
    case 'connection':
    case 'connection-change':
      return [
        {
          ...NO_OFFER,
          ike: ikeOffer(scope, dialect),
          child: childOffer(scope, dialect),
          selectors: { local: null, remote: listedSelectors(scope, 'peerCidrs') },
          localId: identity(scope, 'localId'),
          remoteId: identity(scope, 'remoteId'),
          psk: pskIn(scope, 'authKey'),
          peerAddress: scope.text('peerAddress'),
        },
      ];
    case 'attachment':
      return [{ ...NO_OFFER, selectors: { local: null, remote: listedSelectors(scope, 'peerCidrs') } }];
    default:
      return [];
  }
}
