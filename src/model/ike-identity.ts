import { parseAddress, parseCidr } from './address.js';
import { nameOfDer } from './der-name.js';
import { hexadecimal, textOfUtf8, utf8 } from './encoding.js';
import type { IdentityType, StatedIdentity } from './tunnel-end.js';

/** One relative distinguished name: its attribute by one spelling for each OID, and whether case counts in its value. */
export interface Rdn {
  readonly attribute: string;
  readonly value: string;
  readonly ignoresCase: boolean;
}

/** Attribute names of distinguished names in small letters, aliases under the OID's usual name (strongSwan's table). */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ...'nd uid dc cn sn serialnumber c l st street o ou t d postaladdress postalcode n g i dnqualifier dmdname pseudonym'
    .split(' ')
    .map((attribute): [string, string] => [attribute, attribute]),
  ...'id en e un ua tcgid'.split(' ').map((attribute): [string, string] => [attribute, attribute]),
  ['employeenumber', 'en'],
  ['email', 'e'],
  ['emailaddress', 'e'],
  ['unstructuredname', 'un'],
  ['unstructuredaddress', 'ua'],
]);

/** An ASN.1 PrintableString; what is none becomes a UTF8String, whose case counts. */
const PRINTABLE = /^[A-Za-z0-9 '()+,\-./:=?]*$/u;

/** strongSwan's `type:` prefixes. Those without a type here make identities that equal only themselves. */
const PREFIXES: readonly (readonly [string, IdentityType])[] = [
  ['ipv4:', 'ipv4'],
  ['ipv6:', 'ipv6'],
  ['rfc822:', 'user-fqdn'],
  ['email:', 'user-fqdn'],
  ['userfqdn:', 'user-fqdn'],
  ['fqdn:', 'fqdn'],
  ['dns:', 'fqdn'],
  ['keyid:', 'key-id'],
  ['asn1dn:', 'dn'],
];

/** What a number in braces stands for (RFC 7296, section 3.5). */
const NUMBERED: ReadonlyMap<number, IdentityType> = new Map([
  [1, 'ipv4'],
  [2, 'fqdn'],
  [3, 'user-fqdn'],
  [5, 'ipv6'],
  [9, 'dn'],
  [11, 'key-id'],
]);

const ANY: StatedIdentity = { type: 'any', value: '', wildcard: true };
const ANY_SPELLINGS: ReadonlySet<string> = new Set(['', '%any', '%any6', '0.0.0.0', '*', '::', '0::0']);

/**
 * An identity as strongSwan reads it: `type:value`; a distinguished name where `=` stands; `@name` and bare names are
 * FQDNs, `@@name` and `a@b` e-mail addresses, `@#hex` key ids; empty, `%any` and `*` match everything.
 */
export function parseIdentity(text: string): StatedIdentity {
  const prefixed = parsePrefixed(text);
  if (prefixed !== null) return prefixed;
  if (text.includes('=')) return rdnsOf(text) === null ? keyId(hexOf(text)) : dn(text);
  if (text.startsWith('@#')) return keyId(normalHex(text.slice(2)));
  if (text.startsWith('@@')) return name('user-fqdn', text.slice(2));
  if (text.startsWith('@')) return name('fqdn', text.slice(1));
  if (text.includes('@')) return name('user-fqdn', text);
  if (ANY_SPELLINGS.has(text)) return ANY;
  return parseAddressIdentity(text) ?? (text.includes(':') ? keyId(hexOf(text)) : name('fqdn', text));
}

/** The RDNs of a distinguished name, `C=DE, O=Example` or `/C=DE/O=Example`; null where it is none. */
export function rdnsOf(text: string): readonly Rdn[] | null {
  const separator = text.startsWith('/') ? '/' : ',';
  const rdns: Rdn[] = [];
  for (const part of text.split(separator)) {
    if (part.trim() === '') continue;
    const equals = part.indexOf('=');
    const attribute = equals === -1 ? undefined : ATTRIBUTES.get(part.slice(0, equals).trim().toLowerCase());
    if (attribute === undefined) return null;
    const value = part.slice(equals + 1).trim();
    rdns.push({ attribute, value, ignoresCase: PRINTABLE.test(value) || attribute === 'e' });
  }
  return rdns.length === 0 ? null : rdns;
}

/** An identity as people write it. */
export function formatIdentity({ type, value }: StatedIdentity): string {
  if (type === 'any') return '%any';
  if (type === 'key-id') return `@#${value}`;
  return type === 'dn' && value.startsWith('#') ? `asn1dn:${value}` : value;
}

/** An identity behind its type: the bytes of a text, or those that digits behind `#` stand for (identification.c). */
function parsePrefixed(text: string): StatedIdentity | null {
  const found = typeIn(text);
  if (found === null) {
    // Kinds that no API and no device of ours has: opaque, equal only to themselves.
    return /^(?:ipv[46]net:|ipv[46]range:|asn1gn:|xmppaddr:|\{\w{1,4}\}:)/iu.test(text) ? keyId(hexOf(text)) : null;
  }
  const { type, rest } = found;
  const bytes = rest.startsWith('#') ? normalHex(rest.slice(1)) : null;
  switch (type) {
    case 'fqdn':
    case 'user-fqdn':
      return name(type, bytes === null ? rest : textOf(bytes));
    case 'key-id':
      return keyId(bytes ?? hexOf(rest));
    case 'dn':
      // The text behind the prefix is DER as well, and no name.
      return encodedDn(bytes ?? hexOf(rest));
    default:
      return (bytes === null ? null : addressOfBytes(type, bytes)) ?? keyId(hexOf(text));
  }
}

/** The type that a prefix says, by its name or by its number in braces, and what stands behind it. */
function typeIn(text: string): { readonly type: IdentityType; readonly rest: string } | null {
  const [braces = '', number] = /^\{(0x[\da-f]{1,2}|\d{1,3})\}:/iu.exec(text) ?? [];
  const numbered = number === undefined ? undefined : NUMBERED.get(Number(number));
  if (numbered !== undefined) return { type: numbered, rest: text.slice(braces.length) };
  const lower = text.slice(0, 10).toLowerCase();
  const [prefix, type] = PREFIXES.find(([candidate]) => lower.startsWith(candidate)) ?? [];
  return prefix === undefined || type === undefined ? null : { type, rest: text.slice(prefix.length) };
}

function encodedDn(hex: string): StatedIdentity {
  return dn(nameOfDer(hex) ?? `#${hex}`);
}

/** strongSwan takes the bytes behind `ipv4:#` and `ipv6:#` as the address itself. */
function addressOfBytes(type: IdentityType, hex: string): StatedIdentity | null {
  const groups = hex.match(type === 'ipv4' ? /../gu : /.{4}/gu) ?? [];
  const text = type === 'ipv4' ? groups.map((byte) => Number.parseInt(byte, 16)).join('.') : groups.join(':');
  return parseAddressIdentity(text);
}

function parseAddressIdentity(text: string): StatedIdentity | null {
  const address = parseAddress(text);
  if (address !== null) return { type: address.version === 4 ? 'ipv4' : 'ipv6', value: text, wildcard: false };
  const cidr = text.includes('/') ? parseCidr(text) : null;
  if (cidr?.ok === true) return { type: cidr.block.version === 4 ? 'ipv4' : 'ipv6', value: text, wildcard: false };
  const dash = text.indexOf('-');
  const from = dash === -1 ? null : parseAddress(text.slice(0, dash));
  const to = dash === -1 ? null : parseAddress(text.slice(dash + 1));
  if (from === null || to?.version !== from.version || from.bits > to.bits) return null;
  return { type: from.version === 4 ? 'ipv4' : 'ipv6', value: text, wildcard: false };
}

function name(type: 'fqdn' | 'user-fqdn', value: string): StatedIdentity {
  return { type, value, wildcard: value.includes('*') };
}

function keyId(value: string): StatedIdentity {
  return { type: 'key-id', value, wildcard: false };
}

function dn(value: string): StatedIdentity {
  return { type: 'dn', value, wildcard: rdnsOf(value)?.some((rdn) => rdn.value === '*') ?? false };
}

function hexOf(text: string): string {
  return hexadecimal(utf8(text));
}

function textOf(hex: string): string {
  return textOfUtf8(Uint8Array.from(hex.match(/../gu) ?? [], (byte) => Number.parseInt(byte, 16)));
}

/** Hexadecimal digits in small letters, separators and `0x` left out, an even number of them. */
function normalHex(text: string): string {
  const digits = text.replace(/^0x/u, '').replaceAll(':', '').toLowerCase();
  return digits.length % 2 === 0 ? digits : `0${digits}`;
}
