import { parseAddress } from '../../../model/address.js';
import { append } from '../../../model/append.js';
import { parseIdentity } from '../../../model/ike-identity.js';
import type { Located } from '../../../model/located.js';
import { explicit, implied, unknown, valueOf } from '../../../model/located.js';
import type { Place } from '../../../model/place.js';
import { quoted } from '../../../model/quoted.js';
import { isTemplate } from '../../../model/template.js';
import type { Identity, StartAction, TunnelEnd, TunnelIke } from '../../../model/tunnel-end.js';
import type { BadReference, Section } from '../../text/strongswan/sections.js';
import { Section as Sections } from '../../text/strongswan/sections.js';
import type { RawSection, SettingsReading } from '../../text/strongswan/settings.js';
import { isSecretName } from '../../../model/secret-name.js';
import { cNumber } from './c-number.js';
import { childrenOf } from './swanctl-children.js';
import type { ConfigurationKey, ConfigurationReading, Findings } from './configuration.js';
import { apart, openFor, refusedWith } from './configuration.js';
import { concealKey, keyIn } from './keys.js';
import { leaveRowsOpen, OPEN_IN_CONNECTION } from './open-settings.js';
import { CONNECTION_FITS, refuseUnreadable } from './setting-fits.js';
import { addressesIn, hostsOf } from './hosts.js';
import { prefersOwn, untrapped } from './parts.js';
import { defaultProposals, listedProposals } from './proposals.js';
import { SettingsScope } from './scope.js';
import { authOf, roundsOf } from './swanctl-rounds.js';
import {
  CHILD_KEYS,
  childrenIn,
  CONNECTION_KEYS,
  isPart,
  refuseSections,
  refuseUnknown,
  ROUND_KEYS,
} from './swanctl-names.js';

const KNOWN_KEYS: ReadonlySet<string> = new Set([...CONNECTION_KEYS, ...CHILD_KEYS, ...ROUND_KEYS]);

/** The connections and the keys of a swanctl.conf. Never throws. */
export function readSwanctl({ root, faults }: SettingsReading): ConfigurationReading {
  const findings: Findings = { remarks: [], secrets: new Set(), open: [] };
  concealKeys(root, findings);
  const top = Sections.of(root);
  const bad: BadReference[] = [];
  const section = top.section('connections', bad);
  const connections = [...(section?.names ?? [])].flatMap((name) => {
    const connection = section?.section(name, bad);
    if (connection === undefined) return [];
    const own: Findings = { remarks: [], secrets: findings.secrets, open: [] };
    const refused = faults.map(({ place, detail }) => ({ place, message: detail }));
    return [refusedWith({ end: endOf(name, connection, own), remarks: own.remarks }, refused)];
  });
  const keys = keysOf(top, findings);
  for (const { reference, detail } of bad) {
    const { source, range, path } = reference;
    const place: Place = { kind: 'text', source, index: null, range };
    findings.remarks.push({ place, message: `${path.join('.')}: ${detail}` });
  }
  return { connections, keys, remarks: findings.remarks, secrets: findings.secrets };
}

/** Keys may stand anywhere: a section of secrets inherits from others. */
function concealKeys(root: RawSection, findings: Findings): void {
  const pending = [root];
  for (let section = pending.pop(); section !== undefined; section = pending.pop()) {
    for (const { key, value } of section.node.members) {
      if (value.kind === 'string' && holdsKey(key)) concealKey(value, findings);
    }
    for (const [key, value] of section.values) if (value !== null && holdsKey(key)) concealKey(value, findings);
    append(pending, section.sections.values());
  }
}

function holdsKey(key: string): boolean {
  return key === 'pin' || (isSecretName(key) && !KNOWN_KEYS.has(key));
}

function endOf(name: string, connection: Section, findings: Findings): TunnelEnd {
  const scope = new SettingsScope(connection, `connections.${name}`, findings);
  refuseUnknown(scope, connection, CONNECTION_KEYS, 'a connection');
  refuseSections(scope, connection, isPart, 'a connection');
  const section = childrenIn(connection);
  refuseNames(scope, [[name, connection.place], ...namedIn(connection), ...namedIn(section)]);
  leaveRowsOpen(scope, OPEN_IN_CONNECTION);
  refuseUnreadable(scope, CONNECTION_FITS);
  refuseVirtualAddresses(scope);
  const rounds = roundsOf(scope, connection, findings);
  const { children, starts, afterClose } = childrenOf(name, connection, section, findings);
  const { ownAddress, peerAddress } = hostsOf(scope, 'local_addrs', 'remote_addrs', 'swanctl');
  const answersAt = addressesIn(scope, 'local_addrs', 'swanctl');
  const answersTo = addressesIn(scope, 'remote_addrs', 'swanctl');
  const ike = ikeOf(scope);
  const dpd = dpdOf(scope, section, findings);
  const { open } = findings;
  return {
    name,
    dialect: 'swanctl',
    behaviour: 'strongswan',
    basis: 'observed',
    place: connection.place,
    ownAddress,
    publicAddress: null,
    behindNat: null,
    peerAddress,
    ...(answersAt !== undefined && { answersAt }),
    ...(answersTo !== undefined && { answersTo }),
    localId: rounds.localId,
    remoteId: rounds.remoteId,
    auth: authOf(rounds, connection.place),
    ike,
    children: children.map((child) => ({ ...child, ...openFor('child', [...open, ...(child.open ?? [])]) })),
    starts: peerAddress === null ? idle(scope, starts) : starts,
    afterClose: peerAddress === null ? untrapped(afterClose) : afterClose,
    dpd,
    mtu: null,
    ...openFor('ike', open),
  };
}

/** Messages of vici have names in printable ASCII alone ("parsing request failed", as observed with 5.9.8). */
function refuseNames(scope: SettingsScope, names: readonly Named[]): void {
  const [text, place] = names.find(([candidate]) => !/^[\x20-\x7e]*$/u.test(candidate)) ?? [];
  if (text === undefined || place === undefined) return;
  const message = `the name ${quoted(text)}: strongSwan takes printable ASCII characters alone, and discards the connection`;
  scope.leaveOpen('version', place, message);
}

type Named = readonly [name: string, place: Place];

/** The names of the subsections, each with its place. */
function namedIn(section: Section | undefined): readonly Named[] {
  return section === undefined ? [] : Array.from(section.names, (name): Named => [name, section.placeOfSection(name)]);
}

/** A name is no address that can be asked for. */
function refuseVirtualAddresses(scope: SettingsScope): void {
  for (const { text, place } of scope.entries('vips') ?? []) {
    if (isTemplate(text) || /^%any[46]?$/u.test(text) || parseAddress(text) !== null) continue;
    scope.refuse('vips', place, text, 'an address or %any');
  }
}

/** Without an address of the peer a daemon can only wait for it. */
function idle(scope: SettingsScope, starts: Located<StartAction>): Located<StartAction> {
  const asked = valueOf(starts);
  if (asked === undefined || asked === 'never' || starts.place === null) return starts;
  scope.remark(starts.place, `${scope.fieldName('remote_addrs')} names no single address, so nothing can be initiated`);
  return implied('never', scope.fieldName('remote_addrs'), scope.settings.placeOf('remote_addrs'));
}

function ikeOf(scope: SettingsScope): TunnelIke {
  const entries = scope.entries('proposals') ?? [];
  return {
    version: versionOf(scope),
    mode: modeOf(scope),
    proposals:
      entries.length > 0
        ? listedProposals(scope, 'proposals', 'ike', entries)
        : defaultProposals(scope, 'proposals', 'ike', scope.settings.placeOf('proposals')),
    prefersOwnProposals: prefersOwn(scope),
    ...timesOf(scope),
  };
}

/** A number of C; another than these fits too, and stands for no version that there is. */
function versionOf(scope: SettingsScope): TunnelIke['version'] {
  const node = scope.settings.value('version');
  if (node === null) return scope.defaulted('version', 'any', '0');
  if (isTemplate(node.value)) return unknown('template', node);
  const version = VERSIONS[cNumber(node.value) ?? VERSIONS.length];
  if (version !== undefined) return explicit(version, node);
  scope.refuse('version', node, node.value, 'one of 0, 1, 2');
  return unknown('invalid', node);
}

const VERSIONS = ['any', 'v1', 'v2'] as const;

function modeOf(scope: SettingsScope): TunnelIke['mode'] {
  const aggressive = scope.yes('aggressive', false);
  if (aggressive.origin === 'unknown') return aggressive;
  const value = aggressive.value ? 'aggressive' : 'main';
  return aggressive.origin === 'explicit' ? explicit(value, aggressive.place) : { ...aggressive, value };
}

const REKEY_SECONDS = 14_400;

/**
 * How long an IKE SA lasts, and how it is renewed: `over_time` behind the earlier of both times, by default a tenth of
 * the later. A `reauth_time` alone switches rekeying off.
 */
function timesOf(scope: SettingsScope): Pick<TunnelIke, 'lifetimeSeconds' | 'renewal'> {
  const [rekey, reauth, over] = [scope.seconds('rekey_time'), scope.seconds('reauth_time'), scope.seconds('over_time')];
  const hidden = [rekey, reauth, over].find((time) => time?.origin === 'unknown');
  if (hidden?.origin === 'unknown') return { lifetimeSeconds: hidden, renewal: hidden };
  const reauthSeconds = secondsOr(reauth, 0);
  const rekeySeconds = secondsOr(rekey, reauth === null ? REKEY_SECONDS : 0);
  const times = [rekeySeconds, reauthSeconds].filter((time) => time > 0);
  const overSeconds = secondsOr(over, Math.floor(Math.max(0, ...times) / 10));
  const lifetime = times.length === 0 ? 0 : Math.min(...times) + overSeconds;
  const isReauth = reauthSeconds > 0 && (rekeySeconds === 0 || reauthSeconds <= rekeySeconds);
  const renewal = times.length === 0 ? 'none' : isReauth ? 'reauth' : 'rekey';
  const place = (isReauth ? reauth : rekey)?.place ?? null;
  if (place === null) {
    return {
      lifetimeSeconds: scope.defaulted('rekey_time', lifetime, '4h'),
      renewal: scope.defaulted('rekey_time', renewal, '4h'),
    };
  }
  return { lifetimeSeconds: explicit(lifetime, place), renewal: explicit(renewal, place) };
}

function secondsOr(located: Located<number> | null, standard: number): number {
  return located === null ? standard : (valueOf(located) ?? standard);
}

function dpdOf(scope: SettingsScope, children: Section | undefined, findings: Findings): TunnelEnd['dpd'] {
  const interval = scope.seconds('dpd_delay');
  if (interval === null || valueOf(interval) === 0) return null;
  const [name = ''] = children?.names ?? [];
  const first = children?.section(name);
  const words = {
    clear: 'clear',
    none: 'clear',
    trap: 'trap',
    route: 'trap',
    restart: 'restart',
    start: 'restart',
  } as const;
  const path = `${scope.fieldName('children')}.${name}`;
  return {
    action:
      first === undefined
        ? unknown('not-in-body', scope.settings.placeOf('children'))
        : // The child's own reading has said what is wrong with it.
          new SettingsScope(first, path, { ...apart(findings), remarks: [] }).choices<string>(
            'dpd_action',
            words,
            { value: 'clear', spelling: 'clear' },
            (one, other) => (one === 'clear' || other === 'restart' ? other : one),
          ),
    intervalSeconds: interval,
    timeoutSeconds: scope.seconds('dpd_timeout') ?? scope.defaulted('dpd_timeout', 0, '0s'),
  };
}

function keysOf(top: Section, findings: Findings): readonly ConfigurationKey[] {
  const secrets = top.section('secrets');
  return [...(secrets?.names ?? [])].flatMap((name) => {
    const section = /^ike/iu.test(name) ? secrets?.section(name) : undefined;
    const secret = section?.value('secret') ?? null;
    if (section === undefined || secret === null) return [];
    const owners = [...section.keys].filter((key) => key.startsWith('id')).flatMap((key) => ownerOf(section, key));
    return [{ secret: keyIn(secret, findings), owners }];
  });
}

function ownerOf(section: Section, key: string): readonly Located<Identity>[] {
  const node = section.value(key);
  if (node === null) return [];
  return [isTemplate(node.value) ? unknown('template', node) : explicit<Identity>(parseIdentity(node.value), node)];
}
