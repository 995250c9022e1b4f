import type { Located } from '../model/located.js';
import { explicit, unknown, valueOf } from '../model/located.js';
import type { IdentityOffer, TunnelOffer } from '../model/offers.js';
import type { Secret } from '../model/secret.js';
import type { Identity, TunnelChild, TunnelEnd } from '../model/tunnel-end.js';
import type { EndContext } from './tunnel-end-parts.js';
import {
  childForEachPair,
  choiceIn,
  fixed,
  gatewayAddresses,
  identityOf,
  isNewRequest,
  peerAddressOf,
  placeOf,
  proposalsOf,
  selectorsOf,
} from './tunnel-end-parts.js';

/**
 * A key as strongSwan's secrets file reads it: `0x` and `0s` begin hexadecimal digits and base64, and a blank ends it. What
 * is used then is another key than the one that is written.
 */
const READ_OTHERWISE = /^0[xs]|\s/iu;

/**
 * The end that ZStack's router agent configures: strongSwan 5.9.4 with one strict proposal for each phase, ESP in tunnel
 * mode whatever the body says, and strongSwan's default of re-authentication.
 */
export function zstackEnd(context: EndContext, offer: TunnelOffer): TunnelEnd {
  const { resource } = context;
  const isLegacy = resource.dialect === 'zstack-legacy';
  const { own, seen, declared } = gatewayAddresses(context);
  const at = resource.body.node;
  const localId = isLegacy ? ownAddress(context) : identity(context, offer, 'localId');
  const remoteId = isLegacy ? peersAddress(context) : identity(context, offer, 'remoteId');
  return {
    name: resource.name ?? context.facts?.name ?? resource.id ?? '',
    dialect: resource.dialect,
    // The driver of old routers is published, how their daemon answers is not.
    behaviour: isLegacy ? 'strict' : 'strongswan',
    basis: isLegacy ? 'assumed' : 'source',
    place: at,
    ownAddress: own,
    publicAddress: seen,
    behindNat: declared === null || seen === null ? null : fixed(true, 'publicAddress', at),
    peerAddress: peerAddressOf(context, 'peerAddress'),
    localId,
    remoteId,
    auth: {
      method: choiceIn(context, 'authMode', AUTH_MODES, 'psk'),
      psk: keyOf(offer),
      // `<leftid> <rightid> : PSK <key>`.
      pskOwners: [localId, remoteId],
    },
    ike: {
      version: isLegacy ? fixed('v1', 'ikeVersion', placeOf(context, 'ikeVersion')) : versionOf(offer, context),
      mode: offer.ike?.mode ?? fixed('main', 'ikeVersion', at),
      proposals: proposalsOf(offer.ike, at),
      prefersOwnProposals: fixed(true, 'ikeEncryptionAlgorithm', placeOf(context, 'ikeEncryptionAlgorithm')),
      lifetimeSeconds: isLegacy ? fixed(86_400, 'ikeLifeTime', at) : lifetimeOf(offer.ike, context, 'ikeLifeTime'),
      renewal: fixed('reauth', 'ikeLifeTime', placeOf(context, 'ikeLifeTime')),
    },
    children: childrenOf(context, offer, isLegacy),
    // `auto=start` and `keyingtries=%forever`.
    starts: fixed('always', 'vipUuid', placeOf(context, 'vipUuid')),
    dpd: {
      action: fixed('restart', 'peerAddress', at),
      intervalSeconds: fixed(30, 'peerAddress', at),
      timeoutSeconds: fixed(150, 'peerAddress', at),
    },
    mtu: null,
  };
}

const AUTH_MODES = new Map([
  ['psk', 'psk'],
  ['certs', 'certificate'],
] as const);

/** `name` and `fqdn` put an `@` before the text; what is left out is an address, which the agent writes. */
const PREFIXES = { ip: '', name: '@', fqdn: '@' } as const;

function identity(context: EndContext, offer: TunnelOffer, side: 'localId' | 'remoteId'): Located<Identity> {
  const { resource, facts } = context;
  const fallback = side === 'localId' ? 'own-address' : 'peer-address';
  const stated = offer[side];
  const kept = facts?.[side] ?? null;
  // A change leaves the identities as they are stored.
  const text: Located<string> | undefined =
    stated?.value.origin === 'unknown' && stated.value.reason === 'not-in-body' && kept !== null
      ? explicit(kept.value, kept.place)
      : stated?.value;
  const isKept = !isNewRequest(resource) && resource.form === 'request' && facts === null;
  return identityOf(withPrefix(text, stated), isKept ? null : fallback, side, placeOf(context, side));
}

function withPrefix(text: Located<string> | undefined, offer: IdentityOffer | null): Located<string> | undefined {
  if (text === undefined || text.origin === 'unknown' || text.value === '') return text;
  const type = offer?.type ?? null;
  if (type?.origin === 'unknown') return unknown(type.reason, type.place);
  return { ...text, value: `${type === null ? '' : PREFIXES[type.value]}${text.value}` };
}

/** The old driver names its end by the VIP, whatever the body says. */
function ownAddress(context: EndContext): Located<Identity> {
  return identityOf(undefined, 'own-address', 'localId', placeOf(context, 'vipUuid'));
}

function peersAddress(context: EndContext): Located<Identity> {
  return identityOf(undefined, 'peer-address', 'remoteId', placeOf(context, 'peerAddress'));
}

function keyOf({ psk }: TunnelOffer): Located<Secret> | null {
  if (psk === null || psk.origin === 'unknown' || !psk.value.test(READ_OTHERWISE)) return psk;
  return unknown('invalid', psk.place);
}

type Phase1 = TunnelEnd['ike'];

function versionOf({ ike }: TunnelOffer, context: EndContext): Phase1['version'] {
  return ike?.version ?? unknown('not-in-body', placeOf(context, 'ikeVersion'));
}

function lifetimeOf(
  offer: { readonly lifetimeSeconds: Located<number> } | null,
  context: EndContext,
  field: string,
): Located<number> {
  return offer?.lifetimeSeconds ?? unknown('not-in-body', placeOf(context, field));
}

function childrenOf(context: EndContext, offer: TunnelOffer, isLegacy: boolean): readonly TunnelChild[] {
  const { facts, resource } = context;
  const at = resource.body.node;
  const mode = isLegacy ? offer.child?.mode : undefined;
  const child: TunnelChild = {
    protocol: fixed('esp', 'transformProtocol', placeOf(context, 'transformProtocol')),
    mode: mode ?? fixed('tunnel', 'policyMode', placeOf(context, 'policyMode')),
    proposals: proposalsOf(offer.child, at),
    localSelectors: selectorsOf(facts?.local ?? null, 'unresolved', placeOf(context, 'l3NetworkUuid')),
    remoteSelectors: selectorsOf(facts?.remote ?? null, 'not-in-body', placeOf(context, 'peerCidrs')),
    lifetimeSeconds: isLegacy ? fixed(3_600, 'lifeTime', at) : lifetimeOf(offer.child, context, 'lifeTime'),
  };
  // The agent splits the networks for the keyword `ikev1` alone, the old driver always.
  const splits = isLegacy || (offer.ike !== null && valueOf(offer.ike.version) === 'v1');
  return splits ? childForEachPair(child) : [child];
}
