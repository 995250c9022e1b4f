import type { Address } from '../../../model/address.js';
import { parseIdentity } from '../../../model/ike-identity.js';
import type { Located } from '../../../model/located.js';
import { explicit, implied, unknown, valueOf } from '../../../model/located.js';
import { quoted } from '../../../model/quoted.js';
import { isTemplate } from '../../../model/template.js';
import type { AuthMethod, Identity, StartAction, TunnelAuth, TunnelEnd, TunnelIke } from '../../../model/tunnel-end.js';
import type { Conn } from '../../text/strongswan/conns.js';
import type { IpsecConfReading } from '../../text/strongswan/ipsec-conf.js';
import type { ConfigurationReading, Findings } from './configuration.js';
import { openFor } from './configuration.js';
import { readConns } from './conn-ends.js';
import { childOf, isShunt } from './ipsec-conf-child.js';
import { CONN_KEYS, refuseUnknownConn, SIDE_KEYS } from './ipsec-conf-names.js';
import type { Side } from './ipsec-conf-names.js';
import { opposite, remarkOnSide } from './ipsec-conf-side.js';
import { leaveRowsOpen, OPEN_IN_CONN } from './open-settings.js';
import { CONN_FITS, refuseUnreadable } from './setting-fits.js';
import { addressesIn, hostsOf } from './hosts.js';
import { methodsOf, prefersOwn, untrapped } from './parts.js';
import { starterProposals } from './proposals.js';
import type { Manner } from './scope.js';
import { SettingsScope } from './scope.js';

/** The starter takes its words exactly. */
const STARTER_MANNER: Manner = { ignoresCase: false, switches: { yes: ['yes'], no: ['no'] }, numbers: 'decimal' };

/** A conn whose `auto` is none of these is not loaded. */
const STARTS: Readonly<Record<string, StartAction | null>> = {
  ignore: null,
  add: 'never',
  route: 'on-traffic',
  start: 'always',
};

const CLOSE_ACTIONS = { none: 'never', clear: 'never', hold: 'on-traffic', restart: 'always' } as const;

/** The connections of an ipsec.conf that the starter loads. Never throws. */
export function readIpsecConf(reading: IpsecConfReading): ConfigurationReading {
  return readConns(reading, { daemon: 'strongSwan', isLoaded, endOf });
}

/** Whether the conn is one to be negotiated: no part of others, no traffic that passes or is dropped. */
function isLoaded(conn: Conn): boolean {
  const auto = conn.value('auto')?.value ?? 'ignore';
  return auto !== 'ignore' && !isShunt(conn) && conn.value('authby')?.value !== 'never';
}

function endOf(conn: Conn, own: Side, findings: Findings): TunnelEnd {
  const scope = new SettingsScope(conn, `conn ${conn.name}`, findings, STARTER_MANNER);
  refuseUnknownConn(scope, conn, CONN_KEYS, SIDE_KEYS);
  remarkOnSide(scope, conn, own);
  const peer = opposite(own);
  const { ownAddress, peerAddress } = hostsOf(scope, own, peer, 'starter');
  const rekeys = scope.yes('rekey', true);
  const afterClose = scope.choice('closeaction', CLOSE_ACTIONS, 'none');
  const auth = authOf(scope, conn, own, peer);
  scope.yes(`${own}allowany`, false);
  const isOpen = valueOf(scope.yes(`${peer}allowany`, false)) === true;
  const answersAt = addressesIn(scope, own, 'starter');
  const answersTo = addressesIn(scope, peer, 'starter', isOpen);
  leaveConnOpen(scope, own, peer);
  const ike = ikeOf(scope, rekeys);
  const child = childOf(scope, { own, peer, rekeys });
  const dpd = dpdOf(scope);
  const { open } = findings;
  return {
    name: conn.name,
    dialect: 'ipsec.conf',
    behaviour: 'strongswan',
    basis: 'observed',
    place: conn.place,
    ownAddress,
    publicAddress: null,
    behindNat: null,
    peerAddress,
    ...(answersAt !== undefined && { answersAt }),
    ...(answersTo !== undefined && { answersTo }),
    localId: localIdOf(scope, own, auth),
    remoteId: remoteIdOf(scope, peer, peerAddress),
    auth,
    ike,
    children: [{ ...child, ...openFor('child', open) }],
    starts: startsOf(scope, peerAddress),
    afterClose: peerAddress === null ? untrapped(afterClose) : afterClose,
    dpd,
    mtu: null,
    ...openFor('ike', open),
  };
}

/** What counts and is not simulated, beside what a table can say. */
function leaveConnOpen(scope: SettingsScope, own: Side, peer: Side): void {
  leaveRowsOpen(scope, OPEN_IN_CONN);
  refuseUnreadable(scope, CONN_FITS);
  leaveRowsOpen(
    scope,
    ['groups', 'groups2', 'certpolicy', 'cert', 'ca'].map((name) => ({
      key: `${peer}${name}`,
      phase: 'ike-auth',
      effect: 'asks for more of the peer than its identity',
    })),
  );
  leaveRowsOpen(scope, [
    {
      key: `${own}sourceip`,
      phase: 'traffic-selector',
      as: 'initiator',
      effect: 'asks the peer for a virtual address, without which there is no CHILD SA',
    },
    {
      key: `${peer}sourceip`,
      phase: 'traffic-selector',
      as: 'responder',
      effect: 'makes a CHILD SA for those alone who ask for a virtual address',
    },
    ...[own, peer].map((side) => ({
      key: `${side}ikeport`,
      phase: 'version' as const,
      counts: /^(?!0*500$)/u,
      as: 'initiator' as const,
      effect: 'begins with another port than 500',
    })),
  ]);
  const [encaps, ah] = [scope.settings.value('forceencaps'), scope.settings.value('ah')];
  if (valueOf(scope.yes('forceencaps', false)) === true && encaps !== null && ah !== null) {
    scope.leaveOpen('child-proposal', encaps, `${scope.fieldName('ah')} with forceencaps is not simulated`);
  }
}

/** Without an identity what the side is called, address or name; with a certificate its subject, which is not here. */
function localIdOf(scope: SettingsScope, own: Side, auth: TunnelAuth): TunnelEnd['localId'] {
  const stated = identityIn(scope, `${own}id`);
  if (stated !== null) return valueOf(stated)?.type === 'any' ? null : stated;
  if (valueOf(auth.method) === 'certificate') return unknown('not-in-body', scope.settings.placeOf(`${own}cert`));
  return listedIdentity(scope, own) ?? calledIdentity(scope, own);
}

/** Without an identity the starter expects the peer's address as one. */
function remoteIdOf(scope: SettingsScope, peer: Side, address: Located<Address> | null): TunnelEnd['remoteId'] {
  const key = `${peer}id`;
  const stated = identityIn(scope, key);
  if (stated !== null) return stated;
  const hasCertificate = scope.settings.value(`${peer}cert`) !== null;
  if (hasCertificate) return unknown('not-in-body', scope.settings.placeOf(`${peer}cert`));
  if (address === null) return null;
  // An address is shown for what it is: that of the peer.
  const named = valueOf(address) === undefined ? calledIdentity(scope, peer) : null;
  return listedIdentity(scope, peer) ?? named ?? scope.defaulted<Identity>(key, { type: 'peer-address' }, peer);
}

/**
 * Without an identity the starter takes the text of a side for it: an address for that address, a name for a name, not for
 * the address that it stands for (observed with 5.9.8). Null where it is no such text: `%any`, a network.
 */
function calledIdentity(scope: SettingsScope, side: Side): Located<Identity> | null {
  const node = scope.settings.value(side);
  if (node === null || isTemplate(node.value) || !/^[\w.:-]+$/u.test(node.value)) return null;
  return explicit<Identity>(parseIdentity(node.value), node);
}

/** Of several addresses the starter takes the whole text for the identity (observed with 5.9.8): nobody has it. */
function listedIdentity(scope: SettingsScope, side: Side): Located<Identity> | null {
  const node = scope.settings.value(side);
  if (node === null || (scope.entries(side) ?? []).length < 2) return null;
  const message = `${scope.fieldName(side)}: without ${side}id all of the list together is taken for the identity`;
  scope.remark(node, message);
  return isTemplate(node.value) ? unknown('template', node) : explicit<Identity>(parseIdentity(node.value), node);
}

/** A `%` in front only keeps the identity out of the request. */
function identityIn(scope: SettingsScope, key: string): Located<Identity> | null {
  const node = scope.settings.value(key);
  if (node === null) return null;
  if (isTemplate(node.value)) return unknown('template', node);
  const { value } = node;
  const bare = value.startsWith('%') && !value.startsWith('%any') ? value.slice(1) : value;
  return explicit<Identity>(parseIdentity(bare), node);
}

type Method = TunnelAuth['method'];

/** What `authby` takes: these words alone. XAuth is null. */
const LISTED_METHODS: Readonly<Record<string, AuthMethod | null>> = {
  psk: 'psk',
  secret: 'psk',
  pubkey: 'certificate',
  rsa: 'certificate',
  rsasig: 'certificate',
  ecdsa: 'certificate',
  ecdsasig: 'certificate',
  xauthpsk: null,
  xauthrsasig: null,
};

function authOf(scope: SettingsScope, conn: Conn, own: Side, peer: Side): TunnelAuth {
  const second = [`${own}auth2`, `${peer}auth2`].find((key) => conn.value(key) !== null);
  const place = second === undefined ? null : scope.settings.placeOf(second);
  if (place !== null) scope.leaveOpen('ike-auth', place, 'several rounds of authentication are not simulated');
  const psk = unknown('not-in-body', conn.place);
  if (place !== null) return { method: unknown('not-simulated', place), psk, pskOwners: [] };
  const listed = listedMethod(scope);
  return {
    ...methodsOf(methodIn(scope, `${own}auth`, listed), methodIn(scope, `${peer}auth`, listed)),
    psk,
    pskOwners: [],
  };
}

/** `leftauth`, else `authby`, else a public key. */
function methodIn(scope: SettingsScope, key: string, listed: Method | null): Method {
  const node = scope.settings.value(key);
  if (node === null) return listed ?? scope.defaulted(key, 'certificate', 'pubkey');
  const { value } = node;
  if (isTemplate(value)) return unknown('template', node);
  if (value === 'psk' || value === 'secret') return explicit('psk', node);
  // What stands behind these words asks for more than a method.
  if (/^(?:pubkey|rsa|ecdsa|bliss|ike:)/u.test(value)) return explicit('certificate', node);
  if (value.startsWith('eap')) return explicit('eap', node);
  if (value.startsWith('xauth')) scope.leaveOpen('ike-auth', node, `${scope.fieldName(key)}: XAuth is not simulated`);
  else {
    const message = `${scope.fieldName(key)}: ${scope.daemon} has no method ${quoted(value)}, and takes any: not simulated`;
    scope.leaveOpen('ike-auth', node, message);
  }
  return unknown('not-simulated', node);
}

/** `authby`; null where it is not set. */
function listedMethod(scope: SettingsScope): Method | null {
  const node = scope.settings.value('authby');
  if (node === null) return null;
  if (isTemplate(node.value)) return unknown('template', node);
  const method = Object.hasOwn(LISTED_METHODS, node.value) ? LISTED_METHODS[node.value] : undefined;
  if (method === undefined) scope.refuse('authby', node, node.value, 'psk, pubkey or another of its words');
  else if (method === null) scope.leaveOpen('ike-auth', node, `${scope.fieldName('authby')}: XAuth is not simulated`);
  else return explicit(method, node);
  return unknown('not-simulated', node);
}

const IKE_SECONDS = 10_800;

function ikeOf(scope: SettingsScope, rekeys: Located<boolean>): TunnelIke {
  const aggressive = scope.yes('aggressive', false);
  return {
    version: scope.choice('keyexchange', { ike: 'any', ikev1: 'v1', ikev2: 'v2' }, 'ike'),
    mode:
      aggressive.origin === 'unknown' ? aggressive : { ...aggressive, value: aggressive.value ? 'aggressive' : 'main' },
    proposals: starterProposals(scope, 'ike', 'ike'),
    prefersOwnProposals: prefersOwn(scope),
    ...timesOf(scope, rekeys),
  };
}

/** `rekey=no` leaves the SA without any end; else it is made anew unless `reauth=no`. */
function timesOf(scope: SettingsScope, rekeys: Located<boolean>): Pick<TunnelIke, 'lifetimeSeconds' | 'renewal'> {
  if (rekeys.origin === 'unknown') return { lifetimeSeconds: rekeys, renewal: rekeys };
  if (!rekeys.value) {
    return { lifetimeSeconds: explicit(0, rekeys.place), renewal: explicit('none', rekeys.place) };
  }
  const reauth = scope.yes('reauth', true);
  return {
    lifetimeSeconds: scope.seconds('ikelifetime') ?? scope.defaulted('ikelifetime', IKE_SECONDS, '3h'),
    renewal: reauth.origin === 'unknown' ? reauth : { ...reauth, value: reauth.value ? 'reauth' : 'rekey' },
  };
}

function startsOf(scope: SettingsScope, peerAddress: TunnelEnd['peerAddress']): Located<StartAction> {
  const starts = scope.choice<StartAction | null>('auto', STARTS, 'ignore');
  if (starts.origin === 'unknown') return starts;
  if (peerAddress !== null || starts.value === 'never') return { ...starts, value: starts.value ?? 'never' };
  scope.remark(starts.place, 'the peer has no single address, so nothing can be initiated');
  return implied('never', scope.fieldName('auto'), starts.place);
}

function dpdOf(scope: SettingsScope): TunnelEnd['dpd'] {
  const words = { none: 'none', clear: 'clear', hold: 'hold', restart: 'restart' } as const;
  const action = scope.choice('dpdaction', words, 'none');
  if (valueOf(action) === 'none') return null;
  return {
    action,
    intervalSeconds: scope.seconds('dpddelay') ?? scope.defaulted('dpddelay', 30, '30s'),
    timeoutSeconds: scope.seconds('dpdtimeout') ?? scope.defaulted('dpdtimeout', 150, '150s'),
  };
}
