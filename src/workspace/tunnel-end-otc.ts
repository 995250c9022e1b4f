import type { Located } from '../model/located.js';
import { unknown, valueOf } from '../model/located.js';
import type { ChildOffer, IkeOffer, TransformProtocol, TunnelOffer } from '../model/offers.js';
import type { Place } from '../model/place.js';
import { policiesOf } from '../model/policies.js';
import type { Proposal, StartAction, TunnelChild, TunnelEnd } from '../model/tunnel-end.js';
import { unknownProposal } from '../parsers/api/proposal.js';
import { openstackIdentities } from './openstack-identities.js';
import type { EndContext } from './tunnel-end-parts.js';
import {
  childForEachPair,
  choiceIn,
  converted,
  fieldOf,
  fixed,
  gatewayAddresses,
  identityOf,
  isNewRequest,
  peerAddressOf,
  placeOf,
  proposalsOf,
  selectorsOf,
} from './tunnel-end-parts.js';

const INITIATORS: ReadonlyMap<string | number | boolean, StartAction> = new Map([
  ['bi-directional', 'always'],
  ['response-only', 'never'],
]);

/**
 * The end that a connection of Open Telekom Cloud or OpenStack makes, its algorithms from the policies that it names. How
 * the former's gateways negotiate is documented only as far as the body goes; the latter's driver is published: its
 * template for strongSwan writes proposals that its daemon adds its own to, and sets the tunnel up when traffic asks.
 */
export function otcEnd(context: EndContext, offer: TunnelOffer): TunnelEnd {
  const { resource, facts, workspace } = context;
  const isUpstream = resource.dialect === 'openstack';
  const { own, seen, declared } = gatewayAddresses(context);
  const { ike, child } = facts === null ? { ike: null, child: null } : policiesOf(workspace, facts);
  const isKept = resource.form === 'request' && !isNewRequest(resource);
  const stated = { local: offer.localId?.value, peer: offer.remoteId?.value };
  const { local, peer } = isUpstream ? openstackIdentities(stated.local, stated.peer, isKept) : stated;
  const localId = identityOf(local, isKept ? null : 'own-address', 'local_id', placeOf(context, 'local_id'));
  // The API asks for it: there is no default.
  const remoteId = identityOf(peer, null, 'peer_id', placeOf(context, 'peer_id'));
  const at = placeOf(context, 'ikepolicy_id');
  return {
    name: resource.name ?? facts?.name ?? resource.id ?? '',
    dialect: resource.dialect,
    behaviour: 'strongswan',
    basis: isUpstream ? 'source' : 'documented',
    place: resource.body.node,
    ownAddress: own,
    publicAddress: seen,
    behindNat: declared === null || seen === null ? null : fixed(true, 'publicAddress', resource.body.node),
    peerAddress: peerAddressOf(context, 'peer_address'),
    localId,
    remoteId,
    auth: {
      method: fixed('psk', 'auth_mode', placeOf(context, 'auth_mode')),
      psk: offer.psk,
      pskOwners: isUpstream ? [localId, remoteId] : [],
    },
    ike: {
      version: ike?.version ?? unknown('unresolved', at),
      mode: modeOf(ike, isUpstream, at),
      proposals: withDefaults(proposalsOf(ike, at), isUpstream, at),
      prefersOwnProposals: fixed(true, 'ikepolicy_id', at),
      lifetimeSeconds: ike?.lifetimeSeconds ?? unknown('unresolved', at),
      renewal: isUpstream ? fixed('reauth', 'ikepolicy_id', at) : unknown('not-in-body', at),
    },
    children: childrenOf(context, ike, child, isUpstream),
    starts: isUpstream
      ? fixed('on-traffic', 'initiator', placeOf(context, 'initiator'))
      : choiceIn(context, 'initiator', INITIATORS, 'bi-directional'),
    dpd: offer.dpd,
    mtu: mtuOf(context),
  };
}

/** The template of OpenStack's driver has no line for the exchange: main mode, whatever the policy says. */
function modeOf(ike: IkeOffer | null, isUpstream: boolean, place: Place): TunnelEnd['ike']['mode'] {
  if (isUpstream) return fixed('main', 'phase1_negotiation_mode', ike?.mode.place ?? place);
  return ike?.mode ?? unknown('unresolved', place);
}

/** Without `!` at the end of a proposal the daemon adds its own, which depend on its plugins. */
function withDefaults(proposals: readonly Proposal[], isUpstream: boolean, place: Place): readonly Proposal[] {
  return isUpstream ? [...proposals, unknownProposal('not-in-body', place)] : proposals;
}

function protocolOf(protocol: TransformProtocol): 'esp' | 'ah' | null {
  // No daemon of these gateways bundles the two.
  return protocol === 'ah-esp' ? null : protocol;
}

function childrenOf(
  context: EndContext,
  ike: IkeOffer | null,
  child: ChildOffer | null,
  isUpstream: boolean,
): readonly TunnelChild[] {
  const { facts } = context;
  const at = placeOf(context, 'ipsecpolicy_id');
  const protocol: TunnelChild['protocol'] =
    child === null ? unknown('unresolved', at) : converted(child.protocol, protocolOf);
  const proposals = withDefaults(proposalsOf(child, at), isUpstream, at);
  const one: TunnelChild = {
    protocol,
    mode: child?.mode ?? unknown('unresolved', at),
    proposals: valueOf(protocol) === 'ah' ? proposals.map((proposal) => ({ ...proposal, encryption: [] })) : proposals,
    localSelectors: selectorsOf(facts?.local ?? null, 'unresolved', placeOf(context, 'local_ep_group_id')),
    remoteSelectors: selectorsOf(facts?.remote ?? null, 'unresolved', placeOf(context, 'peer_ep_group_id')),
    lifetimeSeconds: child?.lifetimeSeconds ?? unknown('unresolved', at),
  };
  // How many SAs the vendor's gateways make is not published: one for each pair is all that IKEv1 has room for.
  const splits = !isUpstream && ike !== null && valueOf(ike.version) === 'v1';
  return splits ? childForEachPair(one) : [one];
}

function mtuOf(context: EndContext): Located<number> | null {
  const reading = fieldOf(context, 'mtu');
  if (reading?.state !== 'valid' || typeof reading.value !== 'number') return null;
  return { origin: 'explicit', value: reading.value, place: reading.place };
}
