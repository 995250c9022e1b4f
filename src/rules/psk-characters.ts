import type { CharacterLimit, Field } from '../data/contract.js';
import { vendor } from '../data/references.js';
import { API_TITLES } from '../model/api.js';
import type { Level } from '../model/finding.js';
import { lazy } from '../model/lazy.js';
import type { Place } from '../model/place.js';
import { rangeAt, sourceAt } from '../model/place.js';
import type { Secret } from '../model/secret.js';
import { defineRule } from './define.js';
import { holds, statedKey } from './shared/key.js';

/** What to call a character. The first that matches counts. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/ /u, 'a blank'],
  [/\t/u, 'a tab'],
  [/[\n\v\f\r]/u, 'a line break'],
  [/\s/u, 'a blank other than a space'],
  [/"/u, 'a double quote'],
  [/'/u, 'a single quote'],
  [/`/u, 'a backtick'],
  [/\\/u, 'a backslash'],
  [/\?/u, 'a question mark'],
  [/\*/u, 'an asterisk'],
  [/&/u, 'an ampersand'],
  [/[<>]/u, 'an angle bracket'],
  [/[\p{Cc}\p{Cf}]/u, 'an invisible character'],
  [/[^\x20-\x7e]/u, 'a character outside printable ASCII'],
];

/** All that leaves no mark on a screen, but the space: it can be seen between others. */
const INVISIBLE = lazy(() => /(?! )[\p{Cc}\p{Cf}\p{Z}]/u);

/** A character that a key had better not hold, and where it is. */
interface Met {
  readonly limit: CharacterLimit;
  /** Counted from 0 in UTF-16 units. */
  readonly index: number;
}

interface Held {
  readonly field: string;
  readonly what: string;
  /** Counted from 1. */
  readonly position: number;
}

interface Holding extends Held {
  readonly reason: string;
}

interface Trimming {
  readonly field: string;
  readonly api: string;
  /** `ends with a line break` */
  readonly where: string;
  /** `a line break` */
  readonly what: string;
  /** What to do about it. */
  readonly advice: string;
}

const BLANK = 0x20;

/** What remains of a text when everything up to the blank is cut off at both ends, as servers in Java do. */
function trimmedBounds(text: string): { readonly start: number; readonly end: number } {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= BLANK) start++;
  while (end > start && text.charCodeAt(end - 1) <= BLANK) end--;
  return { start, end };
}

const patterns = new Map<string, RegExp>();

function compiled(character: string): RegExp {
  const known = patterns.get(character) ?? new RegExp(character, 'u');
  patterns.set(character, known);
  return known;
}

/** The index of the first such character in what the server looks at; -1 where there is none. */
function indexIn(text: string, pattern: RegExp, isTrimmed: boolean): number {
  const { start, end } = isTrimmed ? trimmedBounds(text) : { start: 0, end: text.length };
  const index = text.slice(start, end).search(pattern);
  return index === -1 ? -1 : start + index;
}

/** The first character of a kind that the contract speaks of at a level. */
function firstMet(secret: Secret, { characters = [], trimmed }: Field, level: Level): Met | null {
  const isTrimmed = trimmed === true;
  const met = characters
    .filter((limit) => limit.level === level)
    .map((limit) => ({ limit, index: secret.measure((text) => indexIn(text, compiled(limit.character), isTrimmed)) }))
    .filter(({ index }) => index !== -1)
    .sort((one, other) => one.index - other.index);
  return met[0] ?? null;
}

/** The class of a character in words; of the key nothing else leaves the secret. */
function nameOf(secret: Secret, index: number): string | undefined {
  const row = secret.measure((text) => NAMES.findIndex(([pattern]) => pattern.test(text.charAt(index))));
  return NAMES[row]?.[1];
}

/** What the server cuts off at the ends of a key, as words for a sentence; null where that is nothing. */
function trimmedEnds(secret: Secret, { trimmed }: Field): Pick<Trimming, 'where' | 'what'> | null {
  if (trimmed !== true) return null;
  const leading = cutWord(secret, (text) => text.slice(0, trimmedBounds(text).start));
  const trailing = cutWord(secret, (text) => text.slice(trimmedBounds(text).end));
  const what = trailing ?? leading;
  if (what === null) return null;
  if (leading === null || trailing === null)
    return { where: `${leading === null ? 'ends' : 'begins'} with ${what}`, what };
  if (leading === trailing) return { where: `begins and ends with ${what}`, what };
  return { where: `begins with ${leading} and ends with ${trailing}`, what: 'them' };
}

/** What to call the characters that are cut off at one end; null where none are. */
function cutWord(secret: Secret, cut: (text: string) => string): string | null {
  if (!holds(secret, (text) => cut(text) !== '')) return null;
  return holds(secret, (text) => /^[\n\r]+$/u.test(cut(text))) ? 'a line break' : 'a blank';
}

/** A block scalar of YAML whose indicators keep the line break behind its text (YAML 1.2.2, 8.1.1.2). */
const KEEPING_BLOCK = /^([>|])[+1-9]{0,2}[\t ]*(?:#[^\n]*)?\r?$/u;

/** How the text of a key is to be written so that nothing is cut off. */
function adviceAt(place: Place, what: string): string {
  const { text } = sourceAt(place);
  const { start } = rangeAt(place);
  const lineFeed = text.indexOf('\n', start);
  const indicator = lineFeed < 0 ? null : KEEPING_BLOCK.exec(text.slice(start, lineFeed));
  if (what === 'a line break' && place.kind === 'string' && indicator !== null) {
    const [, mark = ''] = indicator;
    return `it comes from the ${mark} of YAML: write ${mark}- or the key on one line`;
  }
  return `leave ${what.replace(/^a /u, 'the ')} out`;
}

export default defineRule({
  id: 'psk-characters',
  group: 'key',
  levels: { refused: 'error', trimmed: 'error', undocumented: 'warning', invisible: 'warning' },
  summary: 'A pre-shared key with characters that the API refuses, or that the gateway reads otherwise',
  page: () => ({
    why: 'The API answers with an error or, worse, takes the key and the gateway uses another one: then IKE_AUTH fails with AUTHENTICATION_FAILED although both ends seem to have the same key. Blanks from copying are the usual case, and nobody sees them.',
    mend: 'Make the key of letters, digits, hyphens and underscores: all the APIs and gateways take them. Length, not symbols, makes it strong.',
    references: [
      vendor('zsrv', 'authKey'),
      vendor('ss', 'ipsec.secrets'),
      vendor('doc2', 'psk'),
      vendor('odocs', 'psk'),
      vendor('apy', 'IkeConfig.Psk'),
    ],
    examples: {
      bad: {
        file: 'connection.json',
        text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "kXv3 92mQz 0LrTb Wn8h",
    "vpnservice_id": "5f0c1d2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f",
    "ikepolicy_id": "6a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2c3d",
    "ipsecpolicy_id": "7b2c3d4e-5f6a-4b7c-8d8e-9f0a1b2c3d4e",
    "local_ep_group_id": "8c3d4e5f-6a7b-4c8d-9e9f-0a1b2c3d4e5f",
    "peer_ep_group_id": "9d4e5f6a-7b8c-4d9e-8f0a-1b2c3d4e5f6a",
    "peer_address": "192.175.48.6",
    "peer_id": "192.175.48.6"
  }
}
`,
      },
      good: {
        file: 'connection.json',
        text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "vpnservice_id": "5f0c1d2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f",
    "ikepolicy_id": "6a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2c3d",
    "ipsecpolicy_id": "7b2c3d4e-5f6a-4b7c-8d8e-9f0a1b2c3d4e",
    "local_ep_group_id": "8c3d4e5f-6a7b-4c8d-9e9f-0a1b2c3d4e5f",
    "peer_ep_group_id": "9d4e5f6a-7b8c-4d9e-8f0a-1b2c3d4e5f6a",
    "peer_address": "192.175.48.6",
    "peer_id": "192.175.48.6"
  }
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  supersedes: ['psk-encoding', 'psk-weak', 'psk-in-plaintext', 'psk-reused'],
  messages: () => ({
    refused: ({ field, what, position, reason }: Holding) =>
      `${field} holds ${what} as character ${position}: ${reason}; write letters, digits, - and _`,
    trimmed: ({ field, api, where, what, advice }: Trimming) =>
      `${field} ${where}, which ${api} cuts off: the peer must have the key without ${what === 'them' ? what : 'it'}; ${advice}`,
    undocumented: ({ field, what, position, reason }: Holding) =>
      `${field} holds ${what} as character ${position}: ${reason}; write letters, digits, - and _`,
    invisible: ({ field, what, position }: Held) =>
      `${field} holds ${what} as character ${position}, which nobody sees: whoever types the key at the peer leaves it out; write letters, digits, - and _`,
  }),
  visit: {
    tunnel(tunnel, resource, report) {
      const key = statedKey(tunnel, resource);
      if (key === null || resource.form === 'response') return;
      const { secret, field, place } = key;
      const describe = (met: Met): Holding => ({
        field: field.name,
        what: nameOf(secret, met.index) ?? met.limit.words,
        position: met.index + 1,
        reason: met.limit.reason,
      });
      const refused = firstMet(secret, field, 'error');
      const cut = trimmedEnds(secret, field);
      const undocumented = firstMet(secret, field, 'warning');
      if (refused !== null) report('refused', describe(refused), place);
      else if (cut !== null) {
        const advice = adviceAt(place, cut.what);
        report('trimmed', { field: field.name, api: API_TITLES[resource.dialect], ...cut, advice }, place);
      } else if (undocumented !== null) report('undocumented', describe(undocumented), place);
      else {
        const index = secret.indexOf(INVISIBLE());
        const what = nameOf(secret, index);
        if (what !== undefined) report('invisible', { field: field.name, what, position: index + 1 }, place);
      }
    },
  },
});
