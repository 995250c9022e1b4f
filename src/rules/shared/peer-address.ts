import type { AddressForm } from '../../data/contract.js';
import { madeOfFields } from '../../data/dialect.js';
import { PURPOSES, specialPurposeOfAddress, standingIn } from '../../data/special-purpose.js';
import type { Address, AddressFault } from '../../model/address.js';
import { addressFault, containsAddress, parseAddress, parseCidr } from '../../model/address.js';
import { latest } from '../../model/memo.js';
import type { Place } from '../../model/place.js';
import type { Resource } from '../../model/resource.js';
import { isVariable } from './networks.js';

/** The address of a peer as a body states it. */
export interface PeerAddress {
  readonly field: string;
  /** As the server reads it: without the blanks that it cuts off. */
  readonly text: string;
  /** Null where the text is a name or no address. */
  readonly address: Address | null;
  readonly place: Place;
  readonly form: AddressForm;
}

interface AddressField {
  readonly name: string;
  readonly form: AddressForm;
  readonly trimmed: boolean;
}

/** The fields of an operation that hold the address of a peer, as a dialect has them. */
const addressFields = madeOfFields((fields): readonly AddressField[] =>
  fields.flatMap(({ name, address, trimmed }) =>
    address === undefined ? [] : [{ name, form: address, trimmed: trimmed === true }],
  ),
);

/** The addresses of peers that a resource states. */
export const peerAddressesOf = latest((resource: Resource): readonly PeerAddress[] => {
  const stated: PeerAddress[] = [];
  for (const { name, form, trimmed } of addressFields(resource)) {
    const reading = resource.body.fields.get(name);
    if (typeof reading?.value !== 'string') continue;
    const text = trimmed ? reading.value.trim() : reading.value;
    stated.push({ field: name, text, address: parseAddress(text), place: reading.place, form });
  }
  return stated;
});

const DIGITS: Readonly<Partial<Record<AddressFault, string>>> = {
  'octet-count': 'has not the four numbers of an IPv4 address',
  'octet-range': 'has a number above 255',
  'leading-zero': 'has a number with a leading zero, which some programs read as octal; write it without',
};

/** RFC 1123, section 2.1, with the underscores that resolvers let pass; the last label is not all digits. */
const NAME = /^(?:\w(?:[\w-]{0,61}\w)?\.)*[a-z](?:[a-z\d-]{0,61}[a-z\d])?\.?$/iu;

/** What is written around an address that does not belong to it. */
function surplus(text: string): string | null {
  if (/\s/u.test(text)) return 'holds a blank';
  if (text.includes('://')) return 'is a URL; write the address alone';
  if (parseCidr(text).ok) return 'is a network; write the address alone, without a prefix';
  if (/^[\d.]+:\d+$/u.test(text)) return 'holds a port; write the address alone';
  if (/^\[[\da-f:.]*\]$/iu.test(text)) return 'has brackets around the address; leave them out';
  if (/[,;]/u.test(text)) return 'holds several addresses; a connection has one peer';
  return null;
}

function faultOfText(text: string, { kinds }: AddressForm, api: string): string | null {
  const around = surplus(text);
  if (around !== null) return around;
  const digits = DIGITS[addressFault(text)];
  if (digits !== undefined) return digits;
  if (text.includes(':')) return 'is no IPv6 address';
  if (!NAME.test(text)) return kinds.includes('name') ? 'is neither an address nor a host name' : 'is no IPv4 address';
  return kinds.includes('name') ? null : `is a name: ${api} takes an IPv4 address alone`;
}

function faultOfAddress(address: Address, { kinds, refused = [] }: AddressForm, api: string): string | null {
  if (!kinds.includes(address.version === 4 ? 'ipv4' : 'ipv6')) return `is IPv6: ${api} takes an IPv4 address alone`;
  const found = specialPurposeOfAddress(address);
  if (found !== undefined && !PURPOSES[found.purpose].gateway) {
    return `${standingIn(found, false)}: no peer is reached there`;
  }
  const network = refused.find((text) => {
    const parsed = parseCidr(text);
    return parsed.ok && containsAddress(parsed.block, address);
  });
  return network === undefined ? null : `is in ${network}, from which ${api} takes no address`;
}

/** Why a text cannot be the address of a peer, in words that follow it; null where it can. */
export function faultOf({ text, address, form }: PeerAddress, api: string): string | null {
  if (text === '' || isVariable(text)) return null;
  return address === null ? faultOfText(text, form, api) : faultOfAddress(address, form, api);
}
