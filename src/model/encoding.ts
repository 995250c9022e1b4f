/** The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD, as encoders do (WHATWG Encoding, 4.3). */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const scalar = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (scalar < 0x80) {
      bytes[length++] = scalar;
    } else if (scalar < 0x800) {
      bytes[length++] = 0xc0 | (scalar >> 6);
      bytes[length++] = 0x80 | (scalar & 0x3f);
    } else if (scalar < 0x10000) {
      bytes[length++] = 0xe0 | (scalar >> 12);
      bytes[length++] = 0x80 | ((scalar >> 6) & 0x3f);
      bytes[length++] = 0x80 | (scalar & 0x3f);
    } else {
      bytes[length++] = 0xf0 | (scalar >> 18);
      bytes[length++] = 0x80 | ((scalar >> 12) & 0x3f);
      bytes[length++] = 0x80 | ((scalar >> 6) & 0x3f);
      bytes[length++] = 0x80 | (scalar & 0x3f);
    }
  }
  return bytes.subarray(0, length);
}

/** Two hexadecimal digits in small letters for each byte. */
export function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 with padding (RFC 4648, 4). */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(index, index + 3);
    const group = (first << 16) | (second << 8) | third;
    for (let shift = 18; shift >= 0; shift -= 6) text += ALPHABET.charAt((group >> shift) & 0x3f);
  }
  const padding = (3 - (bytes.length % 3)) % 3;
  return padding === 0 ? text : text.slice(0, -padding) + '='.repeat(padding);
}

/** Percent-encoding, with U+FFFD for what UTF-8 cannot encode: `encodeURIComponent` throws on a lone surrogate. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\u{fffd}'));
}

/**
 * The bytes that strongSwan reads in base64, of either alphabet (RFC 4648, 4 and 5): it leaves off what is no whole group
 * of four, and takes what is no digit for eight set bits (libstrongswan's `chunk_from_base64`; observed with 5.9.8).
 */
export function bytesOfBase64(text: string): Uint8Array {
  const characters = utf8(text.replaceAll('-', '+').replaceAll('_', '/'));
  const groups = Math.floor(characters.length / 4);
  const bytes = new Uint8Array(3 * groups);
  let length = bytes.length;
  for (let group = 0; group < groups; group++) {
    const digits = Array.from(characters.subarray(4 * group, 4 * group + 4), (code) => String.fromCharCode(code));
    const [first = 0, second = 0, third = 0, fourth = 0] = digits.map(bitsOfDigit);
    bytes.set([(first << 2) | (second >> 4), (second << 4) | (third >> 2), (third << 6) | fourth], 3 * group);
    length -= digits.filter((digit) => digit === '=').length;
  }
  return bytes.subarray(0, Math.max(0, length));
}

function bitsOfDigit(digit: string): number {
  const bits = ALPHABET.indexOf(digit);
  return digit === '=' ? 0 : bits === -1 ? 0xff : bits;
}

/** The text that UTF-8 bytes spell. Those that spell none become lone surrogates, so that different bytes stay different. */
export function textOfUtf8(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length;) {
    const code = codePointAt(bytes, index);
    const byte = bytes[index] ?? 0;
    text += code === null ? String.fromCharCode(0xdc00 + byte) : String.fromCodePoint(code);
    index += code === null ? 1 : lengthOf(code);
  }
  return text;
}

/** The code point whose shortest UTF-8 form begins at an index; null where none does. */
function codePointAt(bytes: Uint8Array, index: number): number | null {
  const first = bytes[index] ?? 0;
  if (first < 0x80) return first;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return null;
  let code = first & (0x7f >> length);
  for (let step = 1; step < length; step++) {
    const byte = bytes[index + step] ?? 0;
    if ((byte & 0xc0) !== 0x80) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter && lengthOf(code) === length ? code : null;
}

function lengthOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
