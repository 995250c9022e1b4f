import { parseAddress } from '../../../model/address.js';
import type { Address } from '../../../model/address.js';
import type { Located } from '../../../model/located.js';
import { explicit, unknown } from '../../../model/located.js';
import type { Place } from '../../../model/place.js';
import { isTemplate } from '../../../model/template.js';
import { parseSelector } from '../../../model/traffic-selector.js';
import type { AddressRange, StartAction, TrafficSelector, TunnelEnd } from '../../../model/tunnel-end.js';
import type { Entry, SettingsScope } from './scope.js';

const ANYWHERE: ReadonlySet<string> = new Set(['%any', '%any4', '%any6', '%defaultroute', '0.0.0.0', '::']);

/**
 * The address of a list with which a daemon begins: the first that is neither a network nor a range. Null: none, so
 * anywhere; a name stands for an address that is not known here.
 */
export function hostOf(scope: SettingsScope, key: string): Located<Address> | null {
  const entries = scope.entries(key) ?? [];
  const single = entries.find(({ text }) => !ANYWHERE.has(text) && !isNetwork(text));
  if (single === undefined) return null;
  if (isTemplate(single.text)) return unknown('template', single.place);
  // A % in front lets the peer come from elsewhere too; the daemon still begins with the address.
  const address = parseAddress(single.text.replace(/^%/u, ''));
  return address === null ? unknown('unresolved', single.place) : explicit(address, single.place);
}

const EVERYWHERE: readonly AddressRange[] = [
  { version: 4, first: 0, last: 0xffffffff },
  { version: 6, first: 0n, last: (1n << 128n) - 1n },
];

/**
 * All addresses of a list, which a daemon that is called compares with; undefined where it is one address, or none at
 * all. A name stands for addresses that are not known here.
 */
export function addressesIn(
  scope: SettingsScope,
  key: string,
  isOpen = false,
): readonly Located<AddressRange>[] | undefined {
  const entries = scope.entries(key) ?? [];
  const [first, second] = entries;
  if (first === undefined || (second === undefined && !isOpen && parseAddress(first.text) !== null)) return undefined;
  return entries.flatMap(({ text, place }): readonly Located<AddressRange>[] => {
    if (isTemplate(text)) return [unknown('template', place)];
    if (isOpen || ANYWHERE.has(text) || text.startsWith('%')) return EVERYWHERE.map((range) => explicit(range, place));
    const range = parseSelector(text);
    return [range === null || range === 'dynamic' ? unknown('unresolved', place) : explicit(range, place)];
  });
}

function isNetwork(text: string): boolean {
  if (text.includes('/')) return true;
  const dash = text.indexOf('-');
  return dash !== -1 && parseAddress(text.slice(0, dash)) !== null;
}

/** The traffic selectors of a list. Of one for a protocol or a port the addresses are read, and what it carries is open. */
export function selectorsOf(
  scope: SettingsScope,
  key: string,
  entries: readonly Entry[],
): readonly Located<TrafficSelector>[] {
  return entries.map(({ text, place }) => {
    if (isTemplate(text)) return unknown('template', place);
    const [addresses = '', limit] = text.endsWith(']') ? text.slice(0, -1).split('[') : [text];
    const selector = parseSelector(addresses.startsWith('%dynamic') ? addresses.slice(1) : addresses);
    if (selector !== null) {
      if (limit !== undefined && limit !== '') leaveLimited(scope, key, place);
      return explicit(selector, place);
    }
    scope.refuse(key, place, text, 'a network, an address, a range or dynamic');
    return unknown('invalid', place);
  });
}

/** Which part of its networks' traffic an SA carries is not followed; networks that do not meet fail all the same. */
export function leaveLimited(scope: SettingsScope, key: string, place: Place): void {
  const message = `${scope.fieldName(key)}: selectors for a protocol or a port are not simulated`;
  scope.leaveOpen('traffic-selector', place, message);
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
