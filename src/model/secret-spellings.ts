import { base64, hexadecimal, percentEncoded, utf8 } from './encoding.js';

/** No header and no URL is so long: a longer key is not looked for as those spell it, which takes many times its length. */
const LONGEST_ENCODED = 64 * 1024;

/** How formats that hold a request spell one text. */
export function spellingsOf(text: string): Iterable<string> {
  const json = JSON.stringify(text).slice(1, -1);
  const embedded = JSON.stringify(json).slice(1, -1);
  if (text.length > LONGEST_ENCODED) return new Set([text, json, embedded]);
  const bytes = utf8(text);
  const encoded = base64(bytes);
  const digits = hexadecimal(bytes);
  return new Set([
    text,
    json,
    embedded,
    json.replaceAll('/', String.raw`\/`),
    asciiOnly(json),
    text.replaceAll("'", "''"),
    text.replaceAll('~', '~0').replaceAll('/', '~1'),
    ...urlSpellings(text),
    encoded,
    urlSafe(encoded),
    digits,
    digits.toUpperCase(),
  ]);
}

/** In a URL or form: encoders differ in which marks they leave, in the blank, and in the case of the digits. */
function urlSpellings(text: string): readonly string[] {
  const component = percentEncoded(text);
  const strict = component.replaceAll(/[!'()*]/gu, escapedOctet);
  const form = component.replaceAll(/[!'()~]/gu, escapedOctet).replaceAll('%20', '+');
  const upper = [component, component.replaceAll('%20', '+'), strict, form];
  return [...upper, ...upper.map((spelling) => spelling.replaceAll(/%[\dA-F]{2}/gu, (octet) => octet.toLowerCase()))];
}

function escapedOctet(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** What base64 makes of a text inside a longer one, as in `Authorization: Basic`: the part that its neighbours cannot change. */
export function* base64Cores(text: string): Generator<string> {
  if (text.length > LONGEST_ENCODED) return;
  const bytes = utf8(text);
  for (let shift = 0; shift < 3; shift++) {
    const shifted = new Uint8Array(shift + bytes.length);
    shifted.set(bytes, shift);
    // Each character holds 6 bits: those that share a byte with a neighbour are left out on both sides.
    const core = base64(shifted).slice(Math.ceil((shift * 8) / 6), Math.floor((shifted.length * 8) / 6));
    yield core;
    yield urlSafe(core);
  }
}

function urlSafe(encoded: string): string {
  return encoded.replaceAll('+', '-').replaceAll('/', '_');
}

function asciiOnly(json: string): string {
  return json.replaceAll(/[\u{80}-\u{10ffff}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => escapedUnit(character.charCodeAt(index))).join(''),
  );
}

function escapedUnit(unit: number): string {
  return String.raw`\u` + unit.toString(16).padStart(4, '0');
}
