import { parseAddress } from '../../../model/address.js';
import type { Address } from '../../../model/address.js';
import type { Located } from '../../../model/located.js';
import { explicit, unknown, valueOf } from '../../../model/located.js';
import { isTemplate } from '../../../model/template.js';
import { parseAddresses } from '../../../model/traffic-selector.js';
import type { AddressRange } from '../../../model/tunnel-end.js';
import type { Entry, SettingsScope } from './scope.js';

/** In which file a list stands: `%` in front of an address, and `%defaultroute`, are words of ipsec.conf alone. */
export type HostSyntax = 'swanctl' | 'starter';

type Family = Address['version'];

/** Words for any address, by their family. */
const ANYWHERE: ReadonlyMap<string, Family | undefined> = new Map([
  ['%any', undefined],
  ['%defaultroute', undefined],
  ['%any4', 4],
  ['0.0.0.0', 4],
  ['%any6', 6],
  ['::', 6],
]);

/** One entry of a list of addresses that is neither a network nor a range. */
interface Host {
  /** Null: any. */
  readonly address: Located<Address> | null;
  /** Undefined: either, or not known. */
  readonly family: Family | undefined;
}

/** With which addresses a daemon begins. Null: anywhere; a name stands for an address that is not known here. */
export interface Hosts {
  readonly ownAddress: Located<Address> | null;
  readonly peerAddress: Located<Address> | null;
}

/**
 * Of several addresses the daemon calls the first of the family that its own ones have, if that is one alone, and begins
 * at the first of its own that has the family of what it calls (ike_cfg.c and ike_sa.c, as observed with 5.9.8).
 */
export function hostsOf(scope: SettingsScope, own: string, peer: string, syntax: HostSyntax): Hosts {
  const [from, to] = [hostsIn(scope, own, syntax), hostsIn(scope, peer, syntax)];
  const called = first(scope, peer, to, familyOf(from));
  const address = called?.address ?? null;
  const family = address === null ? familyOf(to) : valueOf(address)?.version;
  return { ownAddress: first(scope, own, from, family)?.address ?? null, peerAddress: address };
}

function hostsIn(scope: SettingsScope, key: string, syntax: HostSyntax): readonly Host[] {
  return (scope.entries(key) ?? []).flatMap(({ text, place }): readonly Host[] => {
    if (isNetwork(text)) return [];
    if (isTemplate(text)) return [{ address: unknown('template', place), family: undefined }];
    if (isAnywhere(text, syntax)) return [{ address: null, family: ANYWHERE.get(text) }];
    if (syntax === 'swanctl' && text.startsWith('%')) {
      scope.leaveOpen('version', place, `${scope.fieldName(key)} ${text}: strongSwan finds no address of this name`);
    }
    const address = parseAddress(syntax === 'starter' ? text.replace(/^%/u, '') : text);
    return address === null
      ? [{ address: unknown('unresolved', place), family: undefined }]
      : [{ address: explicit(address, place), family: address.version }];
  });
}

/** The family of all hosts that have one, if it is the same. */
function familyOf(hosts: readonly Host[]): Family | undefined {
  const families = new Set(hosts.flatMap(({ family }) => family ?? []));
  const [family] = families;
  return families.size === 1 ? family : undefined;
}

function first(
  scope: SettingsScope,
  key: string,
  hosts: readonly Host[],
  family: Family | undefined,
): Host | undefined {
  const fitting = hosts.find((host) => family === undefined || host.family === undefined || host.family === family);
  const [any] = hosts;
  const place = any?.address?.place ?? null;
  if (fitting === undefined && place !== null) {
    const message = `${scope.fieldName(key)} has no address of the other end's family, so nothing can be initiated`;
    scope.leaveOpen('version', place, message, 'initiator');
  }
  return fitting ?? any;
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
  syntax: HostSyntax,
  isOpen = false,
): readonly Located<AddressRange>[] | undefined {
  const entries = scope.entries(key) ?? [];
  const [only, second] = entries;
  if (only === undefined || (second === undefined && !isOpen && parseAddress(only.text) !== null)) return undefined;
  return entries.flatMap((entry) => rangesOf(entry, syntax, isOpen));
}

/** A % in front lets the peer come from elsewhere too; the daemon still begins with the address. */
function rangesOf({ text, place }: Entry, syntax: HostSyntax, isOpen: boolean): readonly Located<AddressRange>[] {
  if (isTemplate(text)) return [unknown('template', place)];
  if (isOpen || isAnywhere(text, syntax) || (syntax === 'starter' && text.startsWith('%'))) {
    return EVERYWHERE.map((range) => explicit(range, place));
  }
  const range = parseAddresses(text);
  return [range === null || range === 'dynamic' ? unknown('unresolved', place) : explicit(range, place)];
}

function isAnywhere(text: string, syntax: HostSyntax): boolean {
  return ANYWHERE.has(text) && (syntax === 'starter' || text !== '%defaultroute');
}

function isNetwork(text: string): boolean {
  if (text.includes('/')) return true;
  const dash = text.indexOf('-');
  return dash !== -1 && parseAddress(text.slice(0, dash)) !== null;
}
