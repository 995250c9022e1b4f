import { parseAddress } from '../../../model/address.js';
import type { Address } from '../../../model/address.js';
import type { Located } from '../../../model/located.js';
import { explicit, unknown } from '../../../model/located.js';
import { isTemplate } from '../../../model/template.js';
import { parseSelector } from '../../../model/traffic-selector.js';
import type { StartAction, TrafficSelector, TunnelEnd } from '../../../model/tunnel-end.js';
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

function isNetwork(text: string): boolean {
  if (text.includes('/')) return true;
  const dash = text.indexOf('-');
  return dash !== -1 && parseAddress(text.slice(0, dash)) !== null;
}

/** The traffic selectors of a list. One for a protocol or a port is no range of addresses, and stays unknown. */
export function selectorsOf(
  scope: SettingsScope,
  key: string,
  entries: readonly Entry[],
): readonly Located<TrafficSelector>[] {
  return entries.map(({ text, place }) => {
    if (isTemplate(text)) return unknown('template', place);
    const selector = parseSelector(text.startsWith('%dynamic') ? text.slice(1) : text);
    if (selector !== null) return explicit(selector, place);
    if (/\[[^[\]]*\]$/u.test(text)) {
      scope.remark(place, `${scope.fieldName(key)}: selectors for a protocol or a port are not simulated`);
      return unknown('unresolved', place);
    }
    scope.refuse(key, place, text, 'a network, an address, a range or dynamic');
    return unknown('invalid', place);
  });
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
