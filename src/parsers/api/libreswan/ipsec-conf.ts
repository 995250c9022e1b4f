import type { Address } from '../../../model/address.js';
import type { Located } from '../../../model/located.js';
import { explicit, implied, unknown, valueOf } from '../../../model/located.js';
import { quoted } from '../../../model/quoted.js';
import { isTemplate } from '../../../model/template.js';
import type {
  AuthMethod,
  Identity,
  OpenSetting,
  StartAction,
  TunnelAuth,
  TunnelEnd,
  TunnelIke,
} from '../../../model/tunnel-end.js';
import type { Conn } from '../../text/strongswan/conns.js';
import type { IpsecConfReading } from '../../text/strongswan/ipsec-conf.js';
import type { ConfigurationReading, Findings } from '../strongswan/configuration.js';
import { openFor } from '../strongswan/configuration.js';
import { readConns } from '../strongswan/conn-ends.js';
import { addressesIn, hostsOf } from '../strongswan/hosts.js';
import type { Side } from '../strongswan/ipsec-conf-names.js';
import { opposite, remarkOnSide } from '../strongswan/ipsec-conf-side.js';
import { methodsOf, untrapped } from '../strongswan/parts.js';
import type { Manner } from '../strongswan/scope.js';
import { MOST_REMARKS, SettingsScope } from '../strongswan/scope.js';
import { setName } from './aliases.js';
import { childrenOf } from './child.js';
import { parseLibreswanIdentity } from './identity.js';
import { lifetimeOf } from './lifetime.js';
import { faultsIn } from './names.js';
import { leaveConnOpen } from './open-settings.js';
import { libreswanProposals } from './proposals.js';

const DAEMON = 'Libreswan';

const MANNER: Manner = {
  daemon: DAEMON,
  switches: { yes: ['yes', 'true', 'on'], no: ['no', 'false', 'off'], isExact: true },
  numbers: 'decimal',
};

/** The connections of an ipsec.conf that Libreswan loads when it starts. Never throws. */
export function readLibreswanConf(reading: IpsecConfReading): ConfigurationReading {
  const { conns, setup } = reading;
  const endOf = (conn: Conn, own: Side, findings: Findings): TunnelEnd => endIn(conn, own, findings, setup);
  return readConns(reading, { daemon: DAEMON, isLoaded, endOf }, faultsIn(conns));
}

/** Whether the conn is one to be negotiated: no part of others, no traffic that passes or is dropped. */
function isLoaded(conn: Conn): boolean {
  const word = (key: string): string => conn.value(key)?.value.toLowerCase() ?? '';
  const isShunt = ['passthrough', 'pass', 'drop', 'reject'].includes(word('type'));
  return !['', 'ignore'].includes(word('auto')) && !isShunt && word('authby') !== 'never';
}

function endIn(conn: Conn, own: Side, findings: Findings, setup: IpsecConfReading['setup']): TunnelEnd {
  const scope = new SettingsScope(conn, `conn ${conn.name}`, findings, MANNER);
  const peer = opposite(own);
  remarkOnSide(scope, conn, own);
  refuseRepeated(scope, conn);
  const { ownAddress, peerAddress } = hostsOf(scope, own, peer, 'starter');
  const answersAt = addressesIn(scope, own, 'starter');
  const answersTo = addressesIn(scope, peer, 'starter');
  const rekeys = scope.yes('rekey', true);
  const ike = ikeOf(scope, rekeys, setup);
  const version = valueOf(ike.version) === 'v1' ? 1 : 2;
  leaveConnOpen(scope, own, peer);
  const auth = authOf(scope, own, peer, version);
  const children = childrenOf(scope, { own, peer, version, ikeProposals: ike.proposals, rekeys });
  const { starts, afterClose } = startsOf(scope, peerAddress);
  const narrowing = scope.yes('narrowing', false);
  leavePlaceholderOpen(scope, 'traffic-selector', 'narrowing', narrowing);
  const { open } = findings;
  return {
    name: conn.name,
    dialect: 'ipsec.conf',
    behaviour: 'libreswan',
    basis: 'observed',
    place: conn.place,
    ownAddress,
    publicAddress: null,
    behindNat: null,
    peerAddress,
    ...(answersAt !== undefined && { answersAt }),
    ...(answersTo !== undefined && { answersTo }),
    localId: identityIn(scope, own, null, auth),
    remoteId: identityIn(scope, peer, peerAddress, auth),
    auth,
    ike,
    children: children.map((child) => ({ ...child, ...openFor('child', open) })),
    starts,
    ...(afterClose !== undefined && { afterClose }),
    ...(valueOf(narrowing) !== false && { narrows: true }),
    dpd: dpdOf(scope),
    mtu: null,
    ...openFor('ike', open),
  };
}

/** What stands twice, in the conn or in what it inherits by `also`, keeps the conn from being loaded; `%default` does not. */
function refuseRepeated(scope: SettingsScope, conn: Conn): void {
  for (const { key, place } of conn.repeated.slice(0, MOST_REMARKS)) {
    scope.leaveOpen(
      'version',
      place,
      `${scope.fieldName(key)} stands twice, for which ${DAEMON} does not load the conn`,
    );
  }
  for (const side of ['left', 'right']) {
    if (conn.value(side) !== null) continue;
    scope.leaveOpen(
      'version',
      conn.placeOf(side),
      `${scope.fieldName(side)} is missing: ${DAEMON} does not load the conn`,
    );
  }
}

const VERSIONS = {
  yes: 'v2',
  always: 'v2',
  insist: 'v2',
  propose: 'v2',
  true: 'v2',
  on: 'v2',
  no: 'v1',
  never: 'v1',
  permit: 'v1',
  false: 'v1',
  off: 'v1',
} as const;

/** `ikev2`, by later releases `keyexchange`. */
function versionOf(scope: SettingsScope): TunnelIke['version'] {
  const isLater = !['', 'ike'].includes(scope.settings.value('keyexchange')?.value.toLowerCase() ?? '');
  const version = isLater
    ? scope.choice<'v1' | 'v2'>('keyexchange', { ike: 'v2', ikev1: 'v1', ikev2: 'v2' }, 'ike')
    : scope.choice<'v1' | 'v2'>('ikev2', VERSIONS, 'yes');
  leavePlaceholderOpen(scope, 'version', isLater ? 'keyexchange' : 'ikev2', version);
  return version;
}

function ikeOf(scope: SettingsScope, rekeys: Located<boolean>, setup: IpsecConfReading['setup']): TunnelIke {
  const version = versionOf(scope);
  const isFirst = valueOf(version) === 'v1';
  const policy = setup.get('ikev1-policy')?.value.toLowerCase();
  if (isFirst && policy !== 'accept') {
    const what =
      policy === undefined
        ? 'Libreswan 4.10 loads no conn for IKEv1 unless config setup has ikev1-policy=accept; earlier releases do'
        : `Libreswan loads no conn for IKEv1 with ikev1-policy ${quoted(policy)}`;
    scope.leaveOpen('version', version.place ?? scope.settings.placeOf('ikev2'), what);
  }
  const isAggressive = scope.yes(setName(scope, ['aggressive', 'aggrmode']), false);
  return {
    version,
    mode:
      isAggressive.origin === 'unknown'
        ? isAggressive
        : { ...isAggressive, value: isAggressive.value ? 'aggressive' : 'main' },
    proposals: libreswanProposals(scope, { key: 'ike', protocol: 'ike', version: isFirst ? 1 : 2 }),
    prefersOwnProposals: scope.defaulted('ike', true, 'default'),
    lifetimeSeconds: lifetimeOf(scope, ['ikelifetime']),
    renewal: renewalOf(scope, rekeys),
  };
}

/** `rekey=no` lets the SA end; else `reauth` says whether it is made anew. */
function renewalOf(scope: SettingsScope, rekeys: Located<boolean>): TunnelIke['renewal'] {
  if (rekeys.origin === 'unknown') return rekeys;
  if (!rekeys.value) return { ...rekeys, value: 'none' };
  const reauth = scope.yes('reauth', false);
  return reauth.origin === 'unknown' ? reauth : { ...reauth, value: reauth.value ? 'reauth' : 'rekey' };
}

/** What a placeholder may stand for decides how the rest of a conn is read. */
function leavePlaceholderOpen(
  scope: SettingsScope,
  phase: OpenSetting['phase'],
  key: string,
  located: Located<unknown>,
): void {
  if (located.origin !== 'unknown' || located.reason !== 'template') return;
  scope.leaveOpen(phase, scope.settings.placeOf(key), `${scope.fieldName(key)} is a placeholder`);
}

/** Without an identity the address; `%fromcert` is the subject of a certificate, which is not here. */
function identityIn(
  scope: SettingsScope,
  side: Side,
  peerAddress: Located<Address> | null,
  auth: TunnelAuth,
): Located<Identity> | null {
  const key = `${side}id`;
  const node = scope.settings.value(key);
  const text = node?.value ?? '';
  if (node !== null && isTemplate(text)) return unknown('template', node);
  if (text === '%fromcert' || (text === '' && valueOf(auth.method) === 'certificate')) {
    return unknown('not-in-body', scope.settings.placeOf(key));
  }
  if (node !== null && !['', '%any', '%none'].includes(text)) {
    const identity = parseLibreswanIdentity(text);
    if (identity !== null) return explicit<Identity>(identity, node);
    scope.remark(node, `${scope.fieldName(key)}: a name without @ in front stands for the address that DNS has for it`);
    return unknown('unresolved', node);
  }
  return peerAddress === null ? null : scope.defaulted<Identity>(key, { type: 'peer-address' }, side);
}

const METHODS: ReadonlyMap<string, AuthMethod> = new Map([
  ['secret', 'psk'],
  ...['rsasig', 'rsa', 'ecdsa', 'rsa-sha1', 'rsa-sha2', 'rsa-sha2_256', 'rsa-sha2_384', 'rsa-sha2_512'].map(
    (word) => [word, 'certificate'] as const,
  ),
]);

/** `authby` for both ends, else `leftauth` and `rightauth`, in IKEv2 alone. */
function authOf(scope: SettingsScope, own: Side, peer: Side, version: 1 | 2): TunnelAuth {
  const keys = [`${own}auth`, `${peer}auth`].filter((key) => scope.settings.value(key) !== null);
  const psk = unknown('not-in-body', scope.settings.placeOf('authby'));
  const [first] = keys;
  if (first === undefined) return { method: methodIn(scope, 'authby'), psk, pskOwners: [] };
  if (keys.length === 1 || version === 1) {
    const reason = version === 1 ? 'counts in IKEv2 alone' : `needs ${own}auth and ${peer}auth together`;
    scope.leaveOpen('version', scope.settings.placeOf(first), `${scope.fieldName(first)} ${reason}: not loaded`);
  }
  return { ...methodsOf(methodIn(scope, `${own}auth`), methodIn(scope, `${peer}auth`)), psk, pskOwners: [] };
}

function methodIn(scope: SettingsScope, key: string): TunnelAuth['method'] {
  const node = scope.settings.value(key);
  if (node === null) return scope.defaulted<AuthMethod>(key, 'certificate', 'rsasig,ecdsa');
  if (isTemplate(node.value)) return unknown('template', node);
  const words = node.value.split(',');
  const methods = new Set(words.map((word) => METHODS.get(word)));
  const [method] = methods;
  if (methods.size === 1 && method !== undefined) return explicit(method, node);
  if (words.every((word) => METHODS.has(word) || word === 'null')) {
    scope.leaveOpen('ike-auth', node, `${scope.fieldName(key)} ${quoted(node.value)} is not simulated`);
    return unknown('not-simulated', node);
  }
  scope.refuse(key, node, node.value, 'secret, rsasig, ecdsa, rsa-sha1, rsa-sha2 or null');
  return unknown('invalid', node);
}

const STARTS: Readonly<Record<string, StartAction>> = {
  add: 'never',
  keep: 'never',
  ondemand: 'on-traffic',
  route: 'on-traffic',
  start: 'always',
  up: 'always',
};

/** `keep` begins nothing, and goes on with what its peer began. */
function startsOf(
  scope: SettingsScope,
  peerAddress: TunnelEnd['peerAddress'],
): Pick<TunnelEnd, 'starts' | 'afterClose'> {
  const starts = scope.choice<StartAction>('auto', STARTS, 'add');
  if (starts.origin === 'unknown') return { starts };
  const keeps = scope.settings.value('auto')?.value.toLowerCase() === 'keep';
  if (peerAddress !== null || starts.value === 'never') {
    return { starts, ...(keeps && { afterClose: { ...starts, value: 'always' } }) };
  }
  scope.remark(starts.place, 'the peer has no single address, so nothing can be initiated');
  return { starts: untrapped(implied('never', scope.fieldName('auto'), starts.place)) };
}

/** Without `dpddelay` there is none. */
function dpdOf(scope: SettingsScope): TunnelEnd['dpd'] {
  const words = { hold: 'hold', clear: 'clear', restart: 'restart', restart_by_peer: 'restart' } as const;
  // A word that is none is refused with or without a delay.
  const action = scope.choice<'clear' | 'hold' | 'restart'>('dpdaction', words, 'hold');
  const interval = scope.seconds('dpddelay');
  if (interval === null || valueOf(interval) === 0) return null;
  return {
    action,
    intervalSeconds: interval,
    timeoutSeconds: scope.seconds('dpdtimeout') ?? scope.defaulted('retransmit-timeout', 60, '60s'),
  };
}
