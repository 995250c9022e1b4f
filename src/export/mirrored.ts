import { formatAddress } from '../model/address.js';
import type { Located } from '../model/located.js';
import { explicit, implied, unknown, valueOf } from '../model/located.js';
import type { Place } from '../model/place.js';
import type { Identity, StartAction, TunnelEnd } from '../model/tunnel-end.js';

/** How often a dead peer is looked for, and when it is given up, in seconds: strongSwan's usual values. */
const DPD_INTERVAL = 30;
const DPD_TIMEOUT = 150;

/** The end that faces an end, as a strongSwan on premises plays it. */
export function mirrored(end: TunnelEnd): TunnelEnd {
  const { place, ike, auth } = end;
  return {
    name: end.name === '' ? 'peer' : `to-${end.name}`,
    dialect: 'peer',
    behaviour: 'strongswan',
    basis: 'assumed',
    place,
    ownAddress: end.peerAddress,
    publicAddress: null,
    behindNat: null,
    peerAddress: end.publicAddress ?? end.ownAddress,
    localId: ownIdentity(end),
    remoteId: peersIdentity(end),
    // One key for one peer: filed under no identity it is found whatever the peer calls itself.
    auth: {
      method: auth.peerMethod ?? auth.method,
      ...(auth.peerMethod && { peerMethod: auth.method }),
      psk: auth.psk,
      pskOwners: [],
    },
    ike: {
      version: valueOf(ike.version) === 'any' ? implied('v2', 'version', place) : ike.version,
      mode: ike.mode,
      proposals: ike.proposals,
      prefersOwnProposals: explicit(true, place),
      lifetimeSeconds: ike.lifetimeSeconds,
      // Without a gap, whatever the end does when its own time has come (RFC 7296, section 2.8.3).
      renewal: implied('rekey', 'renewal', place),
    },
    // When the end rekeys is its own affair.
    children: end.children.map(({ protocol, mode, proposals, localSelectors, remoteSelectors, lifetimeSeconds }) => ({
      protocol,
      mode,
      proposals,
      localSelectors: remoteSelectors,
      remoteSelectors: localSelectors,
      lifetimeSeconds,
    })),
    starts: startsOf(end),
    dpd: {
      action: implied('restart', 'dpd', place),
      intervalSeconds: explicit(DPD_INTERVAL, place),
      timeoutSeconds: explicit(DPD_TIMEOUT, place),
    },
    mtu: null,
  };
}

function startsOf({ starts, place }: TunnelEnd): Located<StartAction> {
  return implied(valueOf(starts) === 'never' ? 'always' : 'on-traffic', 'starts', place);
}

/** What the end expects of its peer; its own address where it expects nothing in particular. */
function ownIdentity({ remoteId, peerAddress, place }: TunnelEnd): TunnelEnd['localId'] {
  if (remoteId === null || remoteId.origin === 'unknown') return remoteId;
  const { value } = remoteId;
  if (value.type === 'own-address') return unknown('not-in-body', place);
  if (value.type === 'peer-address') return addressIdentity(peerAddress, { type: 'own-address' }, place);
  // A pattern is never sent (observed behaviour, rule 19).
  return value.type === 'any' || value.wildcard ? null : remoteId;
}

/** What the end calls itself; its address where it says nothing. */
function peersIdentity({ localId, ownAddress, place }: TunnelEnd): TunnelEnd['remoteId'] {
  if (localId?.origin === 'unknown') return localId;
  const value = localId === null ? null : localId.value;
  if (value === null || value.type === 'own-address') {
    return addressIdentity(ownAddress, { type: 'peer-address' }, place);
  }
  return value.type === 'peer-address' ? unknown('not-in-body', place) : localId;
}

/** An address as an identity: behind NAT it is the address that the end itself has, which its peer never sees. */
function addressIdentity(address: TunnelEnd['ownAddress'], otherwise: Identity, place: Place): Located<Identity> {
  const known = address === null ? undefined : valueOf(address);
  if (known === undefined) return explicit(otherwise, place);
  const stated = { type: known.version === 4 ? 'ipv4' : 'ipv6', value: formatAddress(known), wildcard: false } as const;
  return explicit(stated, place);
}
