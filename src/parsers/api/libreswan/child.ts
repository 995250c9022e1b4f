import { netmaskPrefix } from '../../../model/address.js';
import type { DhGroup } from '../../../model/algorithm.js';
import type { Located } from '../../../model/located.js';
import { explicit, unknown, valueOf } from '../../../model/located.js';
import { part } from '../../../model/place.js';
import type { StringNode } from '../../../model/node.js';
import { isTemplate } from '../../../model/template.js';
import { parseLimit, STARTER_WORDS } from '../../../model/packet-limit.js';
import { isDynamic, limited, parseAddresses } from '../../../model/traffic-selector.js';
import type { Proposal, TrafficSelector, TunnelChild } from '../../../model/tunnel-end.js';
import type { Side } from '../strongswan/ipsec-conf-names.js';
import { followedLimit } from '../strongswan/parts.js';
import type { Entry, SettingsScope } from '../strongswan/scope.js';
import { setName } from './aliases.js';
import { lifetimeOf } from './lifetime.js';
import { libreswanProposals } from './proposals.js';
import type { ChildFiller } from './proposals.js';

/** What the CHILD SAs of a conn have from the rest of it. */
export interface ChildRequest {
  readonly own: Side;
  readonly peer: Side;
  /** That of the conn; where it is not known, IKEv2. */
  readonly version: 1 | 2;
  readonly ikeProposals: readonly Proposal[];
  readonly rekeys: Located<boolean>;
}

/** One CHILD SA for each pair of networks: `leftsubnets` with each of `rightsubnets` (ipsec.conf(5)). */
export function childrenOf(scope: SettingsScope, request: ChildRequest): readonly TunnelChild[] {
  const lifetimeSeconds = lifetimeOf(scope, ['salifetime', 'lifetime', 'keylife', 'ipsec-lifetime']);
  const shared = {
    ...offered(scope, request),
    mode: modeOf(scope),
    lifetimeSeconds,
    ...(valueOf(request.rekeys) === false && { rekeysBetween: null }),
  };
  requireNetworks(scope, request);
  const [local, remote] = [networksIn(scope, request.own), networksIn(scope, request.peer)];
  const fitting = remote.slice(0, MOST_CHILDREN);
  const pairs = local
    .slice(0, Math.max(1, Math.floor(MOST_CHILDREN / fitting.length)))
    .flatMap((one) => fitting.map((other) => [one, other] as const));
  if (pairs.length < local.length * remote.length) {
    const place = scope.settings.placeOf(`${request.own}subnets`);
    const message = `more than ${String(MOST_CHILDREN)} pairs of networks: those behind them are not simulated`;
    scope.leaveOpen('traffic-selector', place, `${scope.fieldName(`${request.own}subnets`)}: ${message}`);
  }
  return pairs.map(([one, other]): TunnelChild => ({ ...shared, localSelectors: [one], remoteSelectors: [other] }));
}

/** Far more than any conn has: each child of one end is held against each of the other. */
const MOST_CHILDREN = 256;

/** `phase2` says which protocol; `phase2alg`, `esp` and `ah` are three names for its proposals. */
function offered(
  scope: SettingsScope,
  request: ChildRequest,
): Pick<TunnelChild, 'protocol' | 'proposals' | 'takesGroupOfIke'> {
  const protocol = scope.choice<'esp' | 'ah'>('phase2', { esp: 'esp', ah: 'ah' }, 'esp');
  const hasSecrecy = scope.yes('pfs', true);
  const { version } = request;
  const proposals = libreswanProposals(scope, {
    key: setName(scope, ['esp', 'phase2alg', 'ah']),
    protocol: protocol.origin === 'unknown' ? 'esp' : protocol.value,
    version,
    child: { groups: groupsOf(scope, hasSecrecy, request), extendedSequenceNumbers: sequenceNumbersOf(scope) },
  });
  const isFilled = proposals.some(({ dhGroups }) => dhGroups.some(({ origin }) => origin === 'default'));
  return { protocol, proposals, ...(isFilled && { takesGroupOfIke: true }) };
}

/** Where a proposal has no group it has the one of the IKE SA (ipsec.conf(5), esp). Null: there is none at all. */
function groupsOf(
  scope: SettingsScope,
  hasSecrecy: Located<boolean>,
  { ikeProposals }: ChildRequest,
): ChildFiller['groups'] {
  if (hasSecrecy.origin === 'unknown') return [unknown(hasSecrecy.reason, hasSecrecy.place)];
  if (!hasSecrecy.value) return null;
  const groups = ikeProposals.flatMap(({ dhGroups }) => dhGroups);
  const known = new Set<DhGroup>();
  for (const group of groups) {
    const value = valueOf(group);
    if (value === undefined) return [unknown('not-in-body', group.place)];
    if (value !== null) known.add(value);
  }
  return Array.from(known, (group) => scope.defaulted<DhGroup | null>('pfs', group, 'yes'));
}

/** As an initiator it offers both; as a responder it prefers extended ones. Without a replay window there are none. */
function sequenceNumbersOf(scope: SettingsScope): readonly Located<boolean>[] {
  const words = { either: 'either', yes: 'yes', no: 'no' } as const;
  const choice = scope.choice<'either' | 'yes' | 'no'>('esn', words, 'either');
  if (choice.origin === 'unknown') return [choice];
  const window = scope.settings.value('replay-window');
  if (window !== null && isTemplate(window.value)) return [unknown('template', window)];
  if (window !== null && Number(window.value) === 0) return [explicit(false, window)];
  const numbers = choice.value === 'either' ? [true, false] : [choice.value === 'yes'];
  return numbers.map((value) => ({ ...choice, value }));
}

function modeOf(scope: SettingsScope): TunnelChild['mode'] {
  return scope.choice<'tunnel' | 'transport'>('type', { tunnel: 'tunnel', transport: 'transport' }, 'tunnel');
}

/** With a list on one side the other one needs networks too. */
function requireNetworks(scope: SettingsScope, { own, peer }: ChildRequest): void {
  for (const [side, other] of [
    [own, peer],
    [peer, own],
  ] as const) {
    const list = scope.settings.value(`${side}subnets`);
    if (list === null || [`${other}subnet`, `${other}subnets`].some((key) => scope.settings.value(key) !== null))
      continue;
    const message = `${scope.fieldName(`${side}subnets`)} without ${other}subnet: ${scope.daemon} does not load the conn`;
    scope.leaveOpen('version', list, message);
  }
}

/** The networks of a side, else its address, for all its protocols and ports or for some. */
function networksIn(scope: SettingsScope, side: Side): readonly Located<TrafficSelector>[] {
  const key = `${side}protoport`;
  const node = scope.settings.value(key);
  const networks = wholeNetworksIn(scope, side);
  if (node === null) return networks;
  if (isTemplate(node.value)) {
    scope.leaveOpen('traffic-selector', node, `${scope.fieldName(key)} is a placeholder`);
    return networks;
  }
  const limit = followedLimit(scope, key, { text: node.value, place: node }, parseLimit(node.value, STARTER_WORDS));
  return networks.map((network) => {
    if (network.origin === 'unknown' || (network.value !== 'dynamic' && isDynamic(network.value))) return network;
    const { value } = network;
    return explicit(limited(value, limit), network.origin === 'explicit' ? network.place : node);
  });
}

function wholeNetworksIn(scope: SettingsScope, side: Side): readonly Located<TrafficSelector>[] {
  const [one, several] = [`${side}subnet`, `${side}subnets`];
  const [single, list] = [scope.settings.value(one), scope.settings.value(several)];
  if (single !== null && list !== null) {
    const message = `${scope.fieldName(several)} beside ${one}: Libreswan loads no conn with both`;
    scope.leaveOpen('version', list, message);
  }
  if (list !== null) {
    if (isTemplate(list.value)) return [unknown('template', list)];
    const isQuoted = list.end - list.start > list.value.length;
    if (isQuoted && list.value.includes('{')) {
      scope.refuse(several, list, list.value, 'braces or quotes around a list, not both');
    }
    const networks = wordsIn(list).map((entry) => networkIn(scope, several, entry));
    return networks.length > 0 ? networks : [scope.defaulted(several, 'dynamic', side)];
  }
  if (single === null) return [scope.defaulted(one, 'dynamic', side)];
  return [networkIn(scope, one, { text: single.value, place: part(single, 0, single.value.length) })];
}

function networkIn(scope: SettingsScope, key: string, { text, place }: Entry): Located<TrafficSelector> {
  if (isTemplate(text)) return unknown('template', place);
  if (/^v(?:host|net):/iu.test(text)) {
    scope.leaveOpen(
      'traffic-selector',
      place,
      `${scope.fieldName(key)}: a network that the peer chooses is not simulated`,
    );
    return unknown('not-simulated', place);
  }
  const selector = parseAddresses(withPrefix(text));
  if (selector !== null && selector !== 'dynamic') return explicit(selector, place);
  scope.refuse(key, place, text, 'a network with its prefix or mask');
  return unknown('invalid', place);
}

/** `10.2.0.0/255.255.0.0` and `0/0` as a network with a prefix; an address alone is no network. */
function withPrefix(text: string): string {
  const [address = '', prefix, more] = text.split('/');
  if (prefix === undefined || more !== undefined) return '';
  const missing = /^\d+(?:\.\d+){0,2}$/u.test(address) ? '.0'.repeat(4 - address.split('.').length) : '';
  const length = prefix.includes('.') ? String(netmaskPrefix(prefix)) : prefix;
  return `${address}${missing}/${length}`;
}

/** The networks of a list, in braces or without, with blanks or commas between them; of very many no more than count. */
function wordsIn(node: StringNode): readonly Entry[] {
  const entries: Entry[] = [];
  for (const { index, 0: text } of node.value.matchAll(/[^\s,{}]+/gu)) {
    if (entries.length > MOST_CHILDREN) break;
    entries.push({ text, place: part(node, index, index + text.length) });
  }
  return entries;
}
