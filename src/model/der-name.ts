/** One element of DER (X.690, section 8.1): its tag, its contents and what follows it. */
interface Element {
  readonly tag: string;
  readonly contents: string;
  readonly rest: string;
}

const SEQUENCE = '30';
const SET = '31';
const OBJECT_IDENTIFIER = '06';
const PRINTABLE_STRING = '13';

/** The attributes whose values are a PrintableString as a rule (RFC 5280, appendix A.1), by the digits of their OIDs. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['550403', 'CN'],
  ['550406', 'C'],
  ['550407', 'L'],
  ['550408', 'ST'],
  ['55040a', 'O'],
  ['55040b', 'OU'],
]);

/**
 * The distinguished name that DER in hexadecimal digits stands for (RFC 5280, section 4.1.2.4), as strongSwan writes it:
 * `C=CH, CN=hq`. Null where it is none, or one with other attributes, other strings, or marks that part its text.
 */
export function nameOfDer(hex: string): string | null {
  const name = elementOf(hex);
  if (name?.tag !== SEQUENCE || name.rest !== '') return null;
  const rdns: string[] = [];
  for (let rest = name.contents; rest !== '';) {
    const set = elementOf(rest);
    const rdn = set?.tag === SET ? rdnOf(set.contents) : null;
    if (set === null || rdn === null) return null;
    rdns.push(rdn);
    rest = set.rest;
  }
  return rdns.length === 0 ? null : rdns.join(', ');
}

/** A set of a single attribute with its value. */
function rdnOf(set: string): string | null {
  const pair = elementOf(set);
  const type = pair?.tag === SEQUENCE && pair.rest === '' ? elementOf(pair.contents) : null;
  const value = type?.tag === OBJECT_IDENTIFIER ? elementOf(type.rest) : null;
  const attribute = ATTRIBUTES.get(type?.contents ?? '');
  if (attribute === undefined || value?.tag !== PRINTABLE_STRING || value.rest !== '') return null;
  const text = (value.contents.match(/../gu) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 16)));
  const written = text.join('');
  return /^[A-Za-z0-9'()+\-.:?](?:[A-Za-z0-9 '()+\-.:?]*[A-Za-z0-9'()+\-.:?])?$/u.test(written)
    ? `${attribute}=${written}`
    : null;
}

/** The first element of digits, whose length is one octet, or one behind 81. Null: it is cut off, or longer. */
function elementOf(hex: string): Element | null {
  const [, tag = '', length = ''] = /^([\da-f]{2})(?:81)?([\da-f]{2})/u.exec(hex) ?? [];
  const start = hex.startsWith('81', 2) ? 6 : 4;
  const octets = Number.parseInt(length, 16);
  if (tag === '' || (start === 4 && octets > 0x7f)) return null;
  const end = start + 2 * octets;
  return end > hex.length ? null : { tag, contents: hex.slice(start, end), rest: hex.slice(end) };
}
