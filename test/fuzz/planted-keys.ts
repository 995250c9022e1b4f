import { CANARY } from './input.js';

/*
 * In a seed a character stands for each key field, so that a mutation moves, doubles and drops the field, but never cuts
 * the key: half of one is none that a linter could know.
 */

/** Where the values of keys stand: what is before the value, the value, what is behind it. */
const KEY_MEMBERS: readonly RegExp[] = [
  /("(?:authKey|psk|Psk)"\s*:\s*")[^"\\\n]*(")/gu,
  /(\\"(?:psk|Psk)\\"\s*:\s*\\")[^"\\\n]*(\\")/gu,
  /(^[ \t-]*(?:authKey|psk|Psk): +)[\w-]+$/gmu,
  /(\bsecret = ")[^"\n]*(")/gu,
  /(: PSK ")[^"\n]*(")/gu,
];

/** The first of the characters that stand for key fields: none of Unicode's private ones has a meaning in a text. */
const FIRST_ATOM = 0xe000;

/** Key fields, each with the canary as its value. */
const fields: string[] = [];

function atomOf(field: string): string {
  const known = fields.indexOf(field);
  return String.fromCharCode(FIRST_ATOM + (known === -1 ? fields.push(field) - 1 : known));
}

/** The text with a character in the place of each key field. */
export function withAtoms(text: string): string {
  return KEY_MEMBERS.reduce(
    (result, member) =>
      result.replaceAll(member, (_, before: string, after: unknown) =>
        atomOf(`${before}${CANARY}${typeof after === 'string' ? after : ''}`),
      ),
    text,
  );
}

/** The text with the key fields in the places of the characters that stand for them. */
export function withKeys(text: string): string {
  return text.replaceAll(/[\u{e000}-\u{efff}]/gu, (atom) => fields[atom.charCodeAt(0) - FIRST_ATOM] ?? atom);
}

/** The text of JSON with a member named by the character in its place, so that it can be parsed; strings stay. */
export function atomsAsMembers(json: string): string {
  return json.replaceAll(/("(?:[^"\\]|\\.)*")|[\u{e000}-\u{efff}]/gu, (token, quoted: unknown) =>
    typeof quoted === 'string' ? quoted : `"${token}":0`,
  );
}

/** What `atomsAsMembers` was given. */
export function membersAsAtoms(json: string): string {
  return json.replaceAll(/"([\u{e000}-\u{efff}])": ?0/gu, '$1');
}
