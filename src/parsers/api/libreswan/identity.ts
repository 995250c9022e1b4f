import { parseAddress } from '../../../model/address.js';
import { parseIdentity } from '../../../model/ike-identity.js';
import { hexadecimal, utf8 } from '../../../model/encoding.js';
import type { StatedIdentity } from '../../../model/tunnel-end.js';

/**
 * An identity as Libreswan reads it: `@name` is an FQDN whatever follows, `@[text]` and `@#hex` key ids, `name@host` an
 * e-mail address (ipsec.conf(5), leftid). Null: a name for DNS to resolve.
 */
export function parseLibreswanIdentity(text: string): StatedIdentity | null {
  const [, bracketed] = /^@\[(.*)\]$/u.exec(text) ?? [];
  if (bracketed !== undefined) return { type: 'key-id', value: hexadecimal(utf8(bracketed)), wildcard: false };
  if (text.startsWith('@#')) return parseIdentity(text);
  if (text.startsWith('@~')) return parseIdentity(`asn1dn:#${text.slice(2)}`);
  if (text.startsWith('@')) return { type: 'fqdn', value: text.slice(1), wildcard: false };
  const isStated = text.includes('@') || text.includes('=') || parseAddress(text) !== null;
  return isStated ? parseIdentity(text) : null;
}
