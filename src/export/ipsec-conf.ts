import { usesKeys } from '../model/auth-methods.js';
import type { Located } from '../model/located.js';
import { valueOf } from '../model/located.js';
import type { IkeVersion } from '../model/offers.js';
import type { Identity, StartAction, TunnelChild, TunnelEnd, TunnelIke } from '../model/tunnel-end.js';
import { isDynamic, prefixOf } from '../model/traffic-selector.js';
import type { Exported, ExportOptions, Hosts } from './strongswan-terms.js';
import {
  addressWords,
  Gaps,
  hostsOf,
  identityText,
  KEY_PLACEHOLDER,
  methodWord,
  proposalTexts,
  remarks,
  renewing,
  secretText,
  sectionName,
  selectorTexts,
} from './strongswan-terms.js';

/** What the starter takes where no lifetime is written. */
const IKE_SECONDS = 10_800;
const CHILD_SECONDS = 3_600;

type Parameter = readonly [key: string, value: string | null];

const KEY_EXCHANGES: Readonly<Record<IkeVersion, string>> = { any: 'ike', v1: 'ikev1', v2: 'ikev2' };
const AUTO: Readonly<Record<StartAction, string>> = { always: 'start', 'on-traffic': 'route', never: 'add' };

const CLOSE_ACTIONS: Readonly<Record<StartAction, string | null>> = {
  always: 'restart',
  'on-traffic': 'hold',
  never: null,
};

/** The actions on a dead peer of all three APIs in the starter's words; any other is no DPD. */
const DPD_ACTIONS: ReadonlyMap<string, string> = new Map([
  ['clear', 'clear'],
  ['hold', 'hold'],
  ['trap', 'hold'],
  ['restart', 'restart'],
  ['restart-by-peer', 'restart'],
]);

/** What separates the two files: strongSwan reads keys from a file of their own. */
export const SECRETS_HEAD = '# The following line belongs into ipsec.secrets.';

/** An `ipsec.conf`, and the line of its `ipsec.secrets`, of an end whose name and identities may be written. */
export function ipsecConf(end: TunnelEnd, options: ExportOptions = {}): Exported {
  const gaps = new Gaps();
  const hosts = hostsOf(end, options, gaps);
  const name = sectionName(end.name);
  const common = connection(end, hosts, gaps);
  const children = end.children.map((child) => childParameters(child, end, gaps).filter(isWritten));
  const [first = []] = children;
  const conns = children.map((own, index) => {
    // What the first conn says of its CHILD SA is inherited too, and must be said of this one.
    const isSaid = first.every(([key]) => own.some(([other]) => other === key));
    const shared: readonly Parameter[] = index > 0 && isSaid ? [['also', name]] : common;
    return conn(index === 0 ? name : `${name}-${String(index + 1)}`, [...shared, ...own]);
  });
  const lines = [...conns, ...secrets(end, options, hosts, gaps)].flatMap((text) => ['', text]);
  return { text: `${[...remarks(gaps), ...lines].join('\n').trimStart()}\n`, gaps: gaps.clauses };
}

function isWritten(parameter: Parameter): parameter is readonly [key: string, value: string] {
  return parameter[1] !== null;
}

function conn(name: string, parameters: readonly Parameter[]): string {
  const lines = parameters.filter(isWritten).map(([key, value]) => `  ${key}=${value}`);
  return [`conn ${name}`, ...lines].join('\n');
}

function connection(end: TunnelEnd, hosts: Hosts, gaps: Gaps): readonly Parameter[] {
  const { ike } = end;
  const version = gaps.known(ike.version, 'the IKE version');
  const mode = gaps.known(ike.mode, 'main or aggressive mode');
  const { method, peerMethod = method } = end.auth;
  const proposals = proposalTexts(ike.proposals, gaps, 'IKE proposals');
  const start = gaps.known(end.starts, 'who sets the tunnel up');
  oneAddress(hosts.local, end.answersAt, gaps, 'where it answers beside its own address');
  oneAddress(hosts.remote, end.answersTo, gaps, "whom it answers beside the peer's address");
  return [
    ['keyexchange', version === null ? null : KEY_EXCHANGES[version]],
    ['aggressive', mode === 'aggressive' ? 'yes' : null],
    ['left', hosts.local ?? '%any'],
    ['leftid', idWord(end.localId, hosts, gaps, 'its own identity')],
    ['leftauth', methodWord(method, gaps)],
    ['right', hosts.remote ?? '%any'],
    // Left out it would stand for the peer's address.
    ['rightid', end.remoteId === null ? '%any' : idWord(end.remoteId, hosts, gaps, "the peer's identity")],
    // Without it a public key is asked for.
    ['rightauth', methodWord(peerMethod ?? method, gaps)],
    // The mark at the end keeps the daemon from adding its own.
    ['ike', proposals === null ? null : `${proposals.join(',')}!`],
    ...(hasNoEnd(end) ? [['rekey', 'no'] as const] : ikeTimes(ike, gaps)),
    ...dpd(end),
    ['closeaction', end.afterClose === undefined ? null : closeAction(end.afterClose, gaps)],
    ['auto', start === null ? null : AUTO[start]],
  ];
}

/** The starter takes a list of addresses too, but then for the identity as well (observed behaviour, rule 50). */
function oneAddress(host: string | null, ranges: TunnelEnd['answersTo'], gaps: Gaps, clause: string): void {
  const words = addressWords({ host, given: false }, ranges, gaps, clause) ?? [];
  if (words.some((text) => text !== (host ?? '%any'))) gaps.add(clause);
}

function closeAction(afterClose: Located<StartAction>, gaps: Gaps): string | null {
  const action = gaps.known(afterClose, 'what follows when the peer closes the tunnel');
  return action === null ? null : CLOSE_ACTIONS[action];
}

/**
 * Whether no SA of the end is ever renewed or ends. `rekey=no` says so of all SAs of a conn, whatever lifetimes stand beside
 * it; a lifetime of 0 has no meaning that a document gives, and one SA alone has no word.
 */
function hasNoEnd({ ike, children }: TunnelEnd): boolean {
  return [ike, ...children].every(({ lifetimeSeconds }) => valueOf(lifetimeSeconds) === 0);
}

function ikeTimes({ lifetimeSeconds, renewal }: TunnelIke, gaps: Gaps): readonly Parameter[] {
  const lifetime = gaps.known(lifetimeSeconds, 'the lifetime of the IKE SA');
  const how = gaps.known(renewal, 'how the IKE SA is renewed');
  if (lifetime === null || how === null) return [];
  if (lifetime === 0) gaps.add('an IKE SA without an end');
  else if (how === 'none') gaps.add('the end of an IKE SA that is not renewed');
  return [
    ['ikelifetime', lifetime === 0 ? null : `${String(lifetime)}s`],
    ['reauth', how === 'reauth' ? 'yes' : 'no'],
  ];
}

function dpd({ dpd: probes }: TunnelEnd): readonly Parameter[] {
  const action = probes === null ? undefined : DPD_ACTIONS.get(valueOf(probes.action) ?? '');
  if (probes === null || action === undefined) return [];
  const [delay, timeout] = [valueOf(probes.intervalSeconds), valueOf(probes.timeoutSeconds)];
  return [
    ['dpdaction', action],
    ['dpddelay', delay === undefined ? null : `${String(delay)}s`],
    ['dpdtimeout', timeout === undefined ? null : `${String(timeout)}s`],
  ];
}

function childParameters(child: TunnelChild, end: TunnelEnd, gaps: Gaps): readonly Parameter[] {
  const protocol = gaps.known(child.protocol, 'ESP or AH') ?? 'esp';
  const proposals = proposalTexts(child.proposals, gaps, 'CHILD SA proposals');
  return [
    ['type', gaps.known(child.mode, 'tunnel or transport mode')],
    ['leftsubnet', networks(child.localSelectors, gaps, 'its own networks')],
    ['rightsubnet', networks(child.remoteSelectors, gaps, "the peer's networks")],
    [protocol, proposals === null ? null : `${proposals.join(',')}!`],
    ...(hasNoEnd(end) ? [] : childTimes(child, end.ike, gaps)),
  ];
}

/** `margintime` counts for the IKE SA too: a tenth of the shorter lifetime fits both. */
function childTimes(child: TunnelChild, ike: TunnelIke, gaps: Gaps): readonly Parameter[] {
  const { lifetimeSeconds } = child;
  const lifetime = gaps.known(lifetimeSeconds, 'the lifetime of CHILD SAs');
  if (lifetime === null) return [];
  if (lifetime === 0) gaps.add('CHILD SAs without an end');
  const ikeSeconds = writtenSeconds(ike.lifetimeSeconds, IKE_SECONDS);
  const stated = statedMargin(child, lifetime, ikeSeconds, gaps);
  const shorter = Math.min(writtenSeconds(lifetimeSeconds, CHILD_SECONDS), ikeSeconds);
  return [
    ['lifetime', lifetime === 0 ? null : `${String(lifetime)}s`],
    ['margintime', `${String(stated?.margin ?? renewing(shorter).margin)}s`],
    ['rekeyfuzz', stated === null ? null : `${String(stated.percent)}%`],
  ];
}

/**
 * How long before its end a CHILD SA is rekeyed where the end says so, and how much longer at most in hundredths of that;
 * null where it says nothing, and with a gap where `margintime` and `rekeyfuzz` cannot say it: of the IKE SA, for which
 * they count too, something must be left.
 */
function statedMargin(
  { rekeysBetween }: TunnelChild,
  lifetime: number,
  ikeSeconds: number,
  gaps: Gaps,
): { readonly margin: number; readonly percent: number } | null {
  if (rekeysBetween === undefined) return null;
  if (rekeysBetween !== null) {
    const [earliest, latest] = rekeysBetween;
    const margin = lifetime - latest;
    const percent = (100 * (latest - earliest)) / margin;
    if (margin > 0 && Number.isInteger(percent) && lifetime - earliest < ikeSeconds) return { margin, percent };
  }
  gaps.add('when CHILD SAs are rekeyed');
  return null;
}

/** The lifetime that holds for the daemon: its own one where none is written. */
function writtenSeconds(lifetime: Located<number>, usual: number): number {
  const seconds = valueOf(lifetime) ?? 0;
  return seconds === 0 ? usual : seconds;
}

/** The starter reads no ranges (observed with 5.9.8). */
function networks(selectors: TunnelChild['localSelectors'], gaps: Gaps, clause: string): string | null {
  const texts = selectorTexts(selectors, gaps, clause);
  if (texts === null) return null;
  const hasRange = selectors.some((located) => {
    const selector = valueOf(located);
    return selector !== undefined && !isDynamic(selector) && prefixOf(selector) === null;
  });
  if (!hasRange) return texts.map(word).join(',');
  gaps.add(`${clause}, where a range of addresses is no network`);
  return null;
}

/** The starter has `%dynamic` for the endpoint's own address. */
function word(selector: string): string {
  return selector.startsWith('dynamic') ? `%${selector}` : selector;
}

function secrets(end: TunnelEnd, { psk }: ExportOptions, hosts: Hosts, gaps: Gaps): readonly string[] {
  if (!usesKeys(end.auth)) return [];
  if (psk === undefined && end.auth.psk === null) return [];
  const owners = end.auth.pskOwners.map((owner) => ownerWord(owner, hosts, gaps));
  // One owner that is not known would leave the key to fewer than the end does.
  const names = owners.includes(null) ? [] : owners;
  const key = psk === undefined ? `"${KEY_PLACEHOLDER}"` : secretText(psk);
  return [`${SECRETS_HEAD}\n${[...names, ':', 'PSK', key].join(' ')}`];
}

/** The owner of a key. A colon between blanks ends the owners of a line, between quotes too. */
function ownerWord(owner: Located<Identity>, hosts: Hosts, gaps: Gaps): string | null {
  const clause = 'whose key it is';
  const text = idWord(owner, hosts, gaps, clause);
  if (text === null || !/[\s"]:[\s"]/u.test(text)) return text;
  gaps.add(clause);
  return null;
}

/**
 * An identity as one word; null where it is not known. Any identity is `%any`: an empty one would be the address. The
 * starter has no escapes that could be relied on, so what would end the word, or its line and begin a parameter of its
 * own, is not written.
 */
function idWord(located: TunnelEnd['localId'], hosts: Hosts, gaps: Gaps, clause: string): string | null {
  const text = identityText(located, hosts, gaps, clause);
  if (text === null) return null;
  if (text === '') return '%any';
  if (/[\p{Cc}\p{Zl}\p{Zp}"\\]/u.test(text)) {
    gaps.add(clause);
    return null;
  }
  return /[\s#=']/u.test(text) ? `"${text}"` : text;
}
