import type { Lines } from './pairs.js';

/** Which exchange two ends use that have several keys. */
export type Kind = 'v1' | 'v1 aggressive' | 'v2';

export const KINDS: readonly Kind[] = ['v1', 'v1 aggressive', 'v2'];

const VERSIONS: Readonly<Record<Kind, Lines>> = {
  v1: { version: 1 },
  'v1 aggressive': { version: 1, more: 'aggressive = yes' },
  v2: { version: 2 },
};

/** The sections of keys of two ends: `id = OWNER secret = KEY`. */
export interface Keys {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** What they call themselves and each other; empty: nothing. */
  readonly ids?: readonly [left: string, right: string];
}

const ONE_KEY = ['secret = key-one'];

/** Pairs of which daemons take some for one and some for two keys, by what is special about them. */
export const KEY_PAIRS = {
  'another key under the address': { left: ['id = 198.51.100.2 secret = key-two', ...ONE_KEY], right: ONE_KEY },
  'the key under the address': { left: ['id = 198.51.100.2 secret = key-one', 'secret = key-two'], right: ONE_KEY },
  'another key under the address, the key under the name': {
    left: ['id = 198.51.100.2 secret = key-two', 'id = hq.x secret = key-one'],
    right: ONE_KEY,
  },
  'the key twice': { left: ['id = 198.51.100.2 secret = key-one', ...ONE_KEY], right: ONE_KEY },
  'under the address alone': {
    left: ['id = 198.51.100.2 secret = key-one', 'id = other.x secret = key-two'],
    right: ONE_KEY,
  },
  'under the address, which is the identity': {
    left: [...ONE_KEY, 'id = 198.51.100.2 secret = key-two'],
    right: ['secret = key-two'],
    ids: ['', ''],
  },
  'another key for anybody first': { left: ['id = %any secret = key-two', ...ONE_KEY], right: ONE_KEY },
  'another key for anybody last': { left: [...ONE_KEY, 'id = %any secret = key-two'], right: ONE_KEY },
  'keys for each other and for all, crossed': {
    left: ['id = br.x secret = key-one', 'secret = key-two'],
    right: ['id = hq.x secret = key-two', ...ONE_KEY],
  },
  'another key for the peer at one end': { left: ONE_KEY, right: ['id = hq.x secret = key-two', ...ONE_KEY] },
} satisfies Readonly<Record<string, Keys>>;

/** Two ends with such keys, as lines of their configurations. */
export function keyLines(kind: Kind, { left, right, ids = ['hq.x', 'br.x'] }: Keys): readonly [Lines, Lines] {
  return [linesOf(kind, ids, left), linesOf(kind, [ids[1], ids[0]], right)];
}

function linesOf(kind: Kind, [own, peer]: readonly [string, string], keys: readonly string[]): Lines {
  const round = (name: string): string => `{ auth = psk${name === '' ? '' : `\n id = ${name}`} }`;
  const sections = keys.map((key, index) => `ike-${String(index)} { ${key.replace(' secret', '\n secret')} }`);
  return {
    ...VERSIONS[kind],
    local: `local ${round(own)}`,
    remote: `remote ${round(peer)}`,
    secrets: sections.join('\n'),
  };
}
