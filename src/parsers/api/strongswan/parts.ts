import type { Located } from '../../../model/located.js';
import { explicit, unknown, valueOf } from '../../../model/located.js';
import type { Place } from '../../../model/place.js';
import { isTemplate } from '../../../model/template.js';
import type { LimitReading, LimitWords } from '../../../model/packet-limit.js';
import { hasEveryPort } from '../../../model/packet-limit.js';
import { formatSelector, limited, limitIn } from '../../../model/traffic-selector.js';
import type { PacketLimit, StartAction, TrafficSelector, TunnelAuth, TunnelEnd } from '../../../model/tunnel-end.js';
import { quoted } from '../../../model/quoted.js';
import type { Entry, SettingsScope } from './scope.js';
import { charonAddresses } from './subnet.js';

/** How a list of selectors is read. */
export interface SelectorSyntax {
  readonly words: LimitWords;
  /** The protocol and the ports of a side, for an entry that says none; undefined: all. */
  readonly standard?: PacketLimit | undefined;
  /** As the starter: it has no ranges, does without what it cannot read, and takes the side's address if nothing is left. */
  readonly isStarter?: boolean;
}

/** The traffic selectors of a list. Where a protocol or a port is not followed the addresses count, and the rest is open. */
export function selectorsOf(
  scope: SettingsScope,
  key: string,
  entries: readonly Entry[],
  syntax: SelectorSyntax,
): readonly Located<TrafficSelector>[] {
  const selectors = entries.flatMap((entry) => selectorOf(scope, key, entry, syntax) ?? []);
  const [first] = entries;
  return selectors.length > 0 || first === undefined
    ? selectors
    : [explicit(limited('dynamic', syntax.standard), first.place)];
}

/** Null: the daemon does without it. */
function selectorOf(
  scope: SettingsScope,
  key: string,
  entry: Entry,
  { words, standard, isStarter = false }: SelectorSyntax,
): Located<TrafficSelector> | null {
  const { text, place } = entry;
  if (isTemplate(text)) return unknown('template', place);
  const { addresses, limit } = limitIn(text, words);
  const read = addressesOf(text, addresses, words);
  if (isStarter && (read === null || addresses.includes('-') || limit?.kind === 'invalid')) {
    scope.remark(place, `${scope.fieldName(key)}: ${scope.daemon} cannot read ${quoted(text)} and does without it`);
    return null;
  }
  const own = limit === null ? standard : ownLimit(standard, text, followedLimit(scope, key, entry, limit));
  if (read === null) {
    scope.refuse(key, place, text, 'a network, an address, a range or dynamic');
  } else if (read === 'ends-first') {
    leaveLimited(scope, key, place, 'a range whose end comes before its beginning');
  } else {
    if (read.isOdd) {
      const taken = formatSelector(read.range);
      scope.remark(place, `${scope.fieldName(key)}: ${scope.daemon} takes ${quoted(addresses)} for ${taken}`);
    }
    return explicit(limited(read.range, own), place);
  }
  return unknown('invalid', place);
}

/** The limit of an entry: without ports of its own it has those of its side (observed with 5.9.8). */
function ownLimit(
  standard: PacketLimit | undefined,
  text: string,
  own: PacketLimit | undefined,
): PacketLimit | undefined {
  const [, ports = ''] = text.slice(text.indexOf('['), text.lastIndexOf(']')).split('/');
  return standard === undefined || ports !== '' ? own : { ...standard, protocol: own?.protocol ?? 0 };
}

function addressesOf(text: string, addresses: string, words: LimitWords): ReturnType<typeof charonAddresses> {
  // Behind a network a blank is passed over, behind anything else it belongs to the word (observed with 5.9.8).
  if (text.startsWith(`${addresses} `) && !addresses.includes('/')) return null;
  return addresses === words.dynamic ? { range: 'dynamic', isOdd: false } : charonAddresses(addresses);
}

/** A limit as it was read; undefined: none, or none that is followed. */
export function followedLimit(
  scope: SettingsScope,
  key: string,
  { text, place }: Pick<Entry, 'text'> & { readonly place: Place },
  reading: LimitReading,
): PacketLimit | undefined {
  if (reading.kind === 'known') {
    const { limit } = reading;
    const isRange = limit !== undefined && !hasEveryPort(limit) && limit.firstPort !== limit.lastPort;
    if (isRange) scope.remark(place, `${scope.fieldName(key)}: kernels take no range of ports (swanctl.conf(5))`);
    return limit;
  }
  if (reading.kind === 'unknown') {
    leaveLimited(scope, key, place, reading.what);
    if (reading.isName) {
      const message = `${scope.fieldName(key)}: ${scope.daemon} refuses the connection where no protocol or port has this name`;
      scope.leaveOpen('version', place, message);
    }
  } else scope.refuse(key, place, text, 'a protocol up to 255, and a port up to 65535');
  return undefined;
}

/** Which part of its networks' traffic an SA carries is not followed; networks that do not meet fail all the same. */
function leaveLimited(scope: SettingsScope, key: string, place: Place, what: string): void {
  scope.leaveOpen('traffic-selector', place, `${scope.fieldName(key)}: ${what} is not simulated`);
}

/** An end's own network where that is a virtual address: the peer gives it, or none. */
export function virtualSelector(scope: SettingsScope, key: string, place: Place): Located<TrafficSelector> {
  scope.leaveOpen('traffic-selector', place, `${scope.fieldName(key)} is a virtual address, which is not simulated`);
  return unknown('not-simulated', place);
}

/** Without an address of the peer no trap is installed; the address of a peer that was there is known to begin again with. */
export function untrapped(afterClose: Located<StartAction>): Located<StartAction> {
  return afterClose.origin !== 'unknown' && afterClose.value === 'on-traffic'
    ? { ...afterClose, value: 'never' }
    : afterClose;
}

/** Whose order of proposals counts is a setting of the whole daemon, which its connections do not hold. */
export function prefersOwn({ settings }: SettingsScope): TunnelEnd['ike']['prefersOwnProposals'] {
  const place = settings.placeOf('prefer_configured_proposals');
  return { origin: 'default', value: true, place, field: 'charon.prefer_configured_proposals', spelling: 'yes' };
}

/** The methods of an end and of its peer; the peer's is left out where both are the same. */
export function methodsOf(
  own: TunnelAuth['method'],
  peer: TunnelAuth['method'] | null,
): Pick<TunnelAuth, 'method' | 'peerMethod'> {
  const value = valueOf(own);
  return peer !== null && value !== undefined && value === valueOf(peer)
    ? { method: own }
    : { method: own, peerMethod: peer };
}
