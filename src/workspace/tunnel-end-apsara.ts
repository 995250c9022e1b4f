import { formatAddress } from '../model/address.js';
import type { Located } from '../model/located.js';
import { explicit, unknown, valueOf } from '../model/located.js';
import { member } from '../model/node.js';
import type { TunnelOffer } from '../model/offers.js';
import type { Place } from '../model/place.js';
import type { BodyReading } from '../model/resource.js';
import type { Identity, StartAction, TunnelChild, TunnelEnd } from '../model/tunnel-end.js';
import type { EndContext } from './tunnel-end-parts.js';
import {
  addressOf,
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

const STARTS: ReadonlyMap<string | number | boolean, StartAction> = new Map<string | number | boolean, StartAction>([
  [true, 'always'],
  ['true', 'always'],
  [false, 'on-traffic'],
  ['false', 'on-traffic'],
]);

/** Whether the meaning of a lifetime is documented: that of 0 is not. */
function isDocumented(seconds: number): boolean {
  return seconds > 0;
}

/**
 * The end that one tunnel of an Apsara Stack or Alibaba Cloud connection makes, as far as the vendor documents it: one
 * proposal for each phase, ESP in tunnel mode, and addresses for identities that are left out. `index`: which tunnel of a
 * gateway that has several.
 */
export function apsaraEnd(context: EndContext, offer: TunnelOffer, index: number): TunnelEnd {
  const { resource, facts } = context;
  const tunnel = fieldOf(context, 'TunnelOptionsSpecification')?.elements[index] ?? null;
  const { own, seen, declared } = gatewayAddresses(context, offer.role);
  const isKept = resource.form === 'request' && !isNewRequest(resource);
  const at = tunnel?.node ?? resource.body.node;
  const child = childOf(context, offer);
  const isIkev1 = offer.ike !== null && valueOf(offer.ike.version) === 'v1';
  const isSplit = isIkev1 && child.localSelectors.length + child.remoteSelectors.length > 2;
  const name = resource.name ?? facts?.name ?? resource.id ?? '';
  return {
    name: offer.role === null ? name : `${name} ${offer.role}`.trim(),
    dialect: resource.dialect,
    // The vendor advises against several networks in IKEv1 and does not say what becomes of them.
    behaviour: isSplit ? 'single-pair' : 'strongswan',
    basis: 'documented',
    place: at,
    ownAddress: own,
    publicAddress: seen,
    behindNat: declared === null || seen === null ? null : fixed(true, 'publicAddress', at),
    peerAddress: tunnel === null ? peerAddressOf(context, 'CustomerGatewayId') : tunnelPeer(context, tunnel),
    localId: localIdOf(context, offer, { ownAddress: own, tunnel, isKept }),
    remoteId: identityOf(offer.remoteId?.value, isKept ? null : 'peer-address', 'RemoteId', at),
    auth: {
      method: fixed('psk', 'IkeConfig.Psk', at),
      psk: offer.psk,
      pskOwners: [],
    },
    ike: {
      version: offer.ike?.version ?? unknown('not-in-body', at),
      mode: offer.ike?.mode ?? unknown('not-in-body', at),
      proposals: proposalsOf(offer.ike, at),
      prefersOwnProposals: fixed(true, 'IkeConfig', at),
      lifetimeSeconds: lifetimeOf(offer.ike?.lifetimeSeconds),
      renewal: unknown('not-in-body', at),
    },
    children: [child],
    starts: choiceIn(context, 'EffectImmediately', STARTS, false),
    dpd: {
      action: dpdAction(tunnel?.fields ?? resource.body.fields, at),
      intervalSeconds: unknown('not-in-body', at),
      timeoutSeconds: unknown('not-in-body', at),
    },
    mtu: null,
  };
}

/** Without detection nothing follows; what follows with it is not documented. */
function dpdAction(fields: BodyReading['fields'], place: Place): Located<string> {
  const reading = fields.get('EnableDpd');
  const isOff = reading?.state === 'valid' && String(reading.value) === 'false';
  return isOff ? explicit('disabled', reading.place) : unknown('not-in-body', reading?.place ?? place);
}

function lifetimeOf(seconds: Located<number> | undefined): Located<number> {
  if (seconds === undefined) return unknown('not-in-body');
  return converted(seconds, (value) => (isDocumented(value) ? value : null));
}

function childOf(context: EndContext, { child }: TunnelOffer): TunnelChild {
  const { facts, resource } = context;
  const at = resource.body.node;
  return {
    protocol: fixed('esp', 'IpsecConfig', at),
    mode: fixed('tunnel', 'IpsecConfig', at),
    proposals: proposalsOf(child, at),
    localSelectors: selectorsOf(facts?.local ?? null, 'not-in-body', placeOf(context, 'LocalSubnet')),
    remoteSelectors: selectorsOf(facts?.remote ?? null, 'not-in-body', placeOf(context, 'RemoteSubnet')),
    lifetimeSeconds: lifetimeOf(child?.lifetimeSeconds),
  };
}

/** Each tunnel of a dual-tunnel gateway names a customer gateway of its own. */
function tunnelPeer({ facts, workspace }: EndContext, { fields }: BodyReading): TunnelEnd['peerAddress'] {
  const reading = fields.get('CustomerGatewayId');
  if (reading === undefined) return unknown('not-in-body');
  if (reading.state !== 'valid') {
    return unknown(reading.state === 'absent' ? 'not-in-body' : reading.state, reading.place);
  }
  const found = workspace.find(facts?.estate ?? null, String(reading.value));
  if (found === null || found.kind === 'connection' || found.kind === 'endpoint-group') {
    return unknown('unresolved', reading.place);
  }
  const address = found.kind === 'declared' ? (found.publicAddress ?? found.address) : found.address;
  return addressOf(address, reading.place);
}

interface LocalIdContext {
  readonly ownAddress: Located<{ readonly version: 4 | 6; readonly bits: number | bigint }>;
  readonly tunnel: BodyReading | null;
  readonly isKept: boolean;
}

/**
 * The identity of the gateway. `LocalIdIPsec` is what one document calls `LocalId`, and all that send one write the
 * latter: whether the former counts alone is not known, unless it says what the gateway would say without it.
 */
function localIdOf(
  context: EndContext,
  { localId }: TunnelOffer,
  { ownAddress, tunnel, isKept }: LocalIdContext,
): Located<Identity> {
  const text = localId?.value;
  const config = (tunnel?.fields ?? context.resource.body.fields).get(
    tunnel === null ? 'IkeConfig' : 'TunnelIkeConfig',
  );
  const members = config?.members?.node ?? null;
  const isAlias = members !== null && member(members, 'LocalId') === undefined && member(members, 'LocalIdIPsec');
  if (isAlias && text !== undefined && text.origin !== 'unknown' && text.value !== '') {
    const own = valueOf(ownAddress);
    if (own === undefined || formatAddress(own) !== text.value) return unknown('invalid', text.place);
    return explicit<Identity>({ type: 'own-address' }, text.place);
  }
  return identityOf(text, isKept ? null : 'own-address', 'LocalId', context.resource.body.node);
}
